import { foldText } from '../../syntax/fold.ts';
import { remove } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

const open =
	/^(?:\+? ?(?:et )?(?:\d+|plusieurs|quelques|several|some|deux|trois|quatre|cinq|two|three|four|five) (?:autres?|other)? ?(?:personnes?|membres?|participant(?:e|s|es)?|invite(?:e|s|es)?|people|members?|participants?|guests?|others?|autres)|et (?:autres|al\.?)|autres|others|etc\.?|…|\.\.\.)\s*\.?$/;

/** Groups that must be complete: chairs, members, absent and excused. A count of the public is no list. */
export const openEndedList: Rule = {
	code: 'open-ended-list',
	id: 'ATT23',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'La liste des membres se termine par « etc. » ou par un nombre de personnes.',
		en: 'The list of members ends in “etc.” or in a number of people.',
	},
	rationale: {
		fr: 'Le quorum et les votes reposent sur des noms : « et 3 autres » n’en est pas un.',
		en: 'Quorum and votes rest on names: “and 3 others” is none.',
	},
	example: { bad: 'Membres :\n- Ann Lee\n- Guy Lau\n- 3 autres membres\n', good: 'Membres :\n- Ann Lee\n- Guy Lau\n- Rita Roy\n' },
	check({ minutes, document, report }) {
		for (const group of minutes.attendance.groups) {
			if (!/^(?:chair|member|absent|excused)$/.test(group.role)) continue;
			for (const [i, { name, span }] of group.people.entries()) {
				if (!open.test(foldText(name.value))) continue;
				const before = group.people[i - 1];
				const line = document.lines.lineAt(span.start);
				const removed =
					group.inline || line + 1 >= document.lines.lineCount
						? { start: before?.span.end ?? span.start, end: span.end }
						: { start: document.lines.lineStart(line), end: document.lines.lineStart(line + 1) };
				report({
					span: name.span,
					message: {
						fr: `« ${name.value} » ne nomme personne. Nommez les personnes qui manquent, ou retirez cette mention.`,
						en: `“${name.value}” names nobody. Name the people who are missing, or remove this entry.`,
					},
					fixes: [{ title: { fr: 'Retirer la mention', en: 'Remove the entry' }, edits: [remove(removed)], safe: false }],
				});
			}
		}
	},
};
