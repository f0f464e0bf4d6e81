import { frenchFor } from '../../tables/acronyms.ts';
import { acronymsOf } from '../acronyms/acronyms.ts';
import type { Rule } from '../rule.ts';

/** On for intergovernmental records only: elsewhere the same letters may stand for another body. */
export const englishAcronym: Rule = {
	code: 'english-acronym',
	id: 'ACR06',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Un sigle anglais est employé en français, où l’organisme en a un autre.',
		en: 'An English acronym stands in French text, where the body has another one.',
	},
	rationale: {
		fr: 'Les organismes fédéraux et intergouvernementaux ont un titre dans chaque langue officielle, et le sigle de ce titre.',
		en: 'Federal and intergovernmental bodies have a title in each official language, and the acronym of that title.',
	},
	example: {
		bad: 'Langue : fr\n\n1. A\n\nLe secrétariat de l’ICCS présente l’outil.\n',
		good: 'Langue : fr\n\n1. A\n\nLe secrétariat de l’ISAC présente l’outil.\n',
	},
	check({ document, minutes, settings, report }) {
		if (minutes.locale !== 'fr-CA') return;
		const { uses, expansions, glossary } = acronymsOf(document);
		for (const [form, places] of uses) {
			const french = frenchFor(form);
			const isOwn = settings.acronyms?.[form] !== undefined || [...expansions, ...glossary].some((e) => e.form === form);
			if (french === undefined || isOwn) continue;
			for (const { span } of places)
				report({
					span,
					message: {
						fr: `« ${form} » est le sigle anglais : écrivez « ${french} » en français.`,
						en: `“${form}” is the English acronym: write “${french}” in French.`,
					},
					fixes: [{ title: { fr: `Écrire « ${french} »`, en: `Write “${french}”` }, edits: [{ span, newText: french }], safe: true }],
				});
		}
	},
};
