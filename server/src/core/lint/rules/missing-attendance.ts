import { insertPreambleLine } from '../inserts.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

export const missingAttendance: Rule = {
	code: 'missing-attendance',
	id: 'STR08',
	severity: 'error',
	fixable: true,
	summary: { fr: 'La liste de présence manque.', en: 'The attendance list is missing.' },
	rationale: {
		fr: 'Sans présences, ni quorum ni vote ne peuvent être vérifiés.',
		en: 'Without attendance neither quorum nor votes can be verified.',
	},
	example: { bad: '1. Accueil\n', good: 'Présence\n\nMembres :\n- Ann Lee\n\n1. Accueil\n' },
	check({ minutes, text, report }) {
		const { groups, counts, blocks } = minutes.attendance;
		if (groups.length > 0 || counts.length > 0 || blocks.length > 0 || minutes.meeting.kind?.value === 'agenda') return;
		report({
			span: fileStart(text),
			message: {
				fr: 'La liste de présence manque. Ajoutez « Présence » et les personnes, avant le premier point ou à la fin.',
				en: 'The attendance list is missing. Add “Attendance” and the people, before the first item or at the end.',
			},
			fixes: [
				insertPreambleLine(
					minutes,
					{ fr: 'Ajouter une liste de présence', en: 'Add an attendance list' },
					{ fr: '\nPrésence\n\nMembres :\n- ', en: '\nAttendance\n\nMembers:\n- ' },
				),
			],
		});
	},
};
