import { timelineOf } from '../../model/room.ts';
import type { Rule } from '../rule.ts';

export const personInTwoStates: Rule = {
	code: 'person-in-two-states',
	id: 'ATT03',
	severity: 'error',
	fixable: false,
	summary: { fr: 'Une personne est à la fois présente et absente ou excusée.', en: 'A person is both present and absent or excused.' },
	rationale: { fr: 'Le quorum et les votes dépendent de l’une des deux mentions.', en: 'Quorum and votes rest on one of the two.' },
	example: { bad: 'Présents : Ann Lee, Guy Lau\nExcusés : Guy Lau\n', good: 'Présents : Ann Lee\nExcusés : Guy Lau\n' },
	check({ minutes, report }) {
		for (const { entries } of timelineOf(minutes).attendees) {
			const present = entries.find((p) => p.attending === 'present');
			const away = entries.find((p) => p.attending !== 'present');
			const other = entries.find((p) => p.attending === 'absent') && entries.find((p) => p.attending === 'excused');
			if (!away || (!present && !other)) continue;
			const [first, second] = entries as [typeof away, typeof away];
			report({
				span: second.name.span,
				message: {
					fr: `${second.name.value} figure sous « ${first.group.label} » et sous « ${second.group.label} ». Gardez une seule mention.`,
					en: `${second.name.value} is listed under “${first.group.label}” and under “${second.group.label}”. Keep one.`,
				},
				related: [{ span: first.name.span, message: { fr: 'L’autre mention', en: 'The other entry' } }],
			});
		}
	},
};
