import { insertPreambleLine } from '../inserts.ts';
import type { Rule } from '../rule.ts';

export const versionWithoutStatus: Rule = {
	code: 'version-without-status',
	id: 'STR23',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une version est donnée sans état.', en: 'A version is given without a status.' },
	rationale: {
		fr: '« v2 » seul ne dit pas si le texte est une ébauche ou s’il est approuvé.',
		en: '“v2” alone does not say whether the text is a draft or approved.',
	},
	example: { bad: 'Compte rendu v2\n', good: 'Compte rendu v2\nÉtat : ébauche\n' },
	check({ minutes, report }) {
		const { version, status } = minutes.meeting;
		if (!version || status) return;
		report({
			span: version.span,
			message: {
				fr: `La version ${version.value} n’a pas d’état. Ajoutez « État : ébauche », « approuvé » ou « publié ».`,
				en: `Version ${version.value} has no status. Add “Status: draft”, “approved” or “published”.`,
			},
			fixes: (['draft', 'approved'] as const).map((s) => {
				const words = { draft: { fr: 'ébauche', en: 'draft' }, approved: { fr: 'approuvé', en: 'approved' } }[s];
				return insertPreambleLine(
					minutes,
					{ fr: `Ajouter « État : ${words.fr} »`, en: `Add “Status: ${words.en}”` },
					{ fr: `État : ${words.fr}`, en: `Status: ${words.en}` },
				);
			}),
		});
	},
};
