import { insertPreambleLine } from '../inserts.ts';
import { findFolded } from '../ownText.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

/** Whoever opens the meeting presides: `Mayor Tibbs called the meeting to order`, `sous la présidence de Mme Roy`. */
const opens =
	/\b(?:maire|mairesse|mayor|president|presidente|chair(?:man|woman|person)?) (?:[a-z'’-]+,? ){0,4}?(?:ouvre|declare|preside|souhaite la bienvenue|called|calls|opened|opens)\b|\bsous la presidence de \S/g;

export const missingChair: Rule = {
	code: 'missing-chair',
	id: 'STR06',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Personne n’est désigné à la présidence.', en: 'Nobody is named as chair.' },
	rationale: {
		fr: 'Le procès-verbal nomme la personne qui préside ou qui la remplace.',
		en: 'Minutes name the person who presides, or the substitute.',
	},
	example: { bad: 'Présence\n\nMembres :\n- Ann Lee\n', good: 'Présence\n\nPrésidence : Ann Lee\n' },
	check({ document, minutes, text, report }) {
		const people = minutes.attendance.groups.flatMap((g) => g.people);
		const presides = people.some(
			(p) =>
				p.group.role === 'chair' ||
				/pr[ée]sid|chair|(?<!au |de la |deputy )\b(?:maire|mairesse|mayor)\b/i.test(
					`${p.function?.value ?? ''} ${p.affiliation?.value ?? ''}`,
				),
		);
		if (minutes.meeting.chair || presides || findFolded(document, opens).length > 0 || minutes.meeting.kind?.value === 'agenda') return;
		const candidates = people.filter((p) => p.voting && p.attending === 'present').slice(0, 5);
		report({
			span: minutes.attendance.blocks[0]?.opener?.span ?? fileStart(text),
			message: {
				fr: 'La personne qui préside n’est pas nommée. Ajoutez « Présidence : » et son nom.',
				en: 'The person presiding is not named. Add “Chair:” and the name.',
			},
			fixes: candidates.map((p) =>
				insertPreambleLine(
					minutes,
					{ fr: `Présidence : ${p.name.value}`, en: `Chair: ${p.name.value}` },
					{ fr: `Présidence : ${p.name.value}`, en: `Chair: ${p.name.value}` },
				),
			),
		});
	},
};
