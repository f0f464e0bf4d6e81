import { insertPreambleLine } from '../inserts.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

export const missingSecretary: Rule = {
	code: 'missing-secretary',
	id: 'STR07',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Le ou la secrétaire de la réunion n’est pas nommé.', en: 'The secretary of the meeting is not named.' },
	rationale: { fr: 'La personne qui rédige atteste le document.', en: 'The person who writes the record attests it.' },
	example: { bad: 'Conseil du port\n', good: 'Conseil du port\nSecrétaire : Guy Lau\n' },
	check({ minutes, text, report }) {
		const people = minutes.attendance.groups.flatMap((g) => g.people);
		// a secretariat is a unit of people; only a function names the one who writes
		const writes = people.some(
			(p) =>
				/secr[ée]taire|secretar(?:y|ies)\b|greffi|clerk|scribe|note/i.test(`${p.function?.value ?? ''} ${p.group.label}`) ||
				/secr[ée]taire|greffi|\bclerk\b|recording secretary|^secretary(?:[-\s]treasurer)?\b(?! (?:of|general))/i.test(
					p.affiliation?.value ?? '',
				),
		);
		const signs = minutes.signatures.some((s) => /secr[ée]taire|secretary|greffi|\bclerk\b/i.test(s.role?.value ?? ''));
		if (minutes.meeting.secretary || writes || signs || minutes.meeting.kind?.value === 'agenda') return;
		report({
			span: fileStart(text),
			message: {
				fr: 'La personne qui a rédigé le document n’est pas nommée. Ajoutez « Secrétaire : » et son nom.',
				en: 'The person who wrote the record is not named. Add “Secretary:” and the name.',
			},
			fixes: [
				insertPreambleLine(
					minutes,
					{ fr: 'Ajouter le champ Secrétaire', en: 'Add the Secretary field' },
					{ fr: 'Secrétaire : ', en: 'Secretary: ' },
				),
			],
		});
	},
};
