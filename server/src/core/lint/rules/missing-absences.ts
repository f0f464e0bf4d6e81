import { insert } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

export const missingAbsences: Rule = {
	code: 'missing-absences',
	id: 'ATT07',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Ni absents ni excusés ne sont indiqués.', en: 'Neither absent nor excused people are mentioned.' },
	rationale: {
		fr: 'On écrit les absences, et on écrit aussi qu’il n’y en a pas : le silence ne dit ni l’un ni l’autre.',
		en: 'Absences are written, and that there are none is written, too: silence says neither.',
	},
	example: {
		bad: 'Présence\n\nMembres :\n- Ann Lee\n- Guy Lau\n\n1. Plan\n',
		good: 'Présence\n\nMembres :\n- Ann Lee\n- Guy Lau\n\nAbsences : aucune\n\n1. Plan\n',
	},
	check({ minutes, report }) {
		const { groups, counts, blocks } = minutes.attendance;
		const last = groups[groups.length - 1];
		const isTold =
			groups.some((g) => g.role === 'absent' || g.role === 'excused' || g.people.some((p) => p.attending !== 'present')) ||
			counts.some((c) => c.role === 'absent' || c.role === 'excused');
		// `Participants` says who came to an open meeting: nobody was expected
		const isExpected = groups.some((g) => (g.role === 'member' || g.role === 'chair') && !/^participant/i.test(g.label.value));
		if (!last || isTold || !isExpected) return;
		report({
			span: blocks[0]?.opener?.span ?? groups[0]?.label.span ?? last.label.span,
			message: {
				fr: 'La liste de présence ne dit rien des absences. Nommez les absents et les excusés, ou écrivez « Absences : aucune ».',
				en: 'The attendance list says nothing of absences. Name who was absent or excused, or write “Absent: none”.',
			},
			fixes: [
				{
					title: { fr: 'Ajouter « Absences : aucune »', en: 'Add “Absent: none”' },
					edits: [insert(last.span.end, minutes.language === 'fr' ? '\n\nAbsences : aucune' : '\n\nAbsent: none')],
					safe: false,
				},
			],
		});
	},
};
