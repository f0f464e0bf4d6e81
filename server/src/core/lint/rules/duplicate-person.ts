import type { Person } from '../../model/minutes.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

export const duplicatePerson: Rule = {
	code: 'duplicate-person',
	id: 'ATT22',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Une personne figure deux fois dans un groupe.', en: 'A person is listed twice in a group.' },
	rationale: { fr: 'Le double fausse les totaux et le quorum.', en: 'The double falsifies totals and quorum.' },
	example: { bad: 'Membres :\n- Ann Lee\n- Guy Lau\n- Ann Lee\n', good: 'Membres :\n- Ann Lee\n- Guy Lau\n' },
	check({ minutes, document, report }) {
		for (const group of minutes.attendance.groups) {
			const seen = new Map<string, Person>();
			for (const person of group.people) {
				const first = seen.get(foldText(person.name.value));
				if (!first) {
					seen.set(foldText(person.name.value), person);
					continue;
				}
				const line = document.lines.lineAt(person.span.start);
				const same = first.affiliation?.value === person.affiliation?.value && person.remarks.length === 0;
				report({
					span: person.name.span,
					message: {
						fr: `${person.name.value} figure deux fois sous « ${group.label.value} ». Retirez le double.`,
						en: `${person.name.value} is listed twice under “${group.label.value}”. Remove the double.`,
					},
					related: [{ span: first.name.span, message: { fr: 'La première mention', en: 'The first entry' } }],
					fixes: group.inline
						? []
						: [
								{
									title: { fr: 'Retirer la ligne', en: 'Remove the line' },
									edits: [
										{
											span: {
												start: document.lines.lineStart(line),
												end: Math.min(document.lines.lineStart(line + 1), document.text.length),
											},
											newText: '',
										},
									],
									safe: same && line + 1 < document.lines.lineCount,
								},
							],
				});
			}
		}
	},
};
