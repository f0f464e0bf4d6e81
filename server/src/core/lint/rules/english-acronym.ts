import { frenchFor } from '../../tables/acronyms.ts';
import type { TextEdit } from '../../text/edit.ts';
import { replace } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
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
		bad: 'Langue : fr\n\n1. Budget\n\nLe secrétariat de l’ICCS présente l’outil.\n',
		good: 'Langue : fr\n\n1. Budget\n\nLe secrétariat de l’ISAC présente l’outil.\n',
	},
	check({ document, minutes, settings, text, report }) {
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
					fixes: [{ title: { fr: `Écrire « ${french} »`, en: `Write “${french}”` }, edits: elided(span, french, text), safe: true }],
				});
		}
	},
};

/** `le CMT` becomes `l’OMC`, `du CMT` becomes `de l’OMC`: the article before a vowel loses its own. */
function elided(span: Span, french: string, text: string): readonly TextEdit[] {
	const article = /^[AEIOUÉÈ]/.test(french)
		? /(?<!\p{L})(le|la|de|que|du|au)[ \u00a0]$/iu.exec(text.slice(Math.max(0, span.start - 5), span.start))
		: null;
	const word = article?.[1];
	if (word === undefined) return [replace(span, french)];
	const short = /^du$/i.test(word)
		? `${word.charAt(0)}e l`
		: /^au$/i.test(word)
			? word.startsWith('A')
				? 'À l'
				: 'à l'
			: word.slice(0, -1);
	return [replace({ start: span.start - word.length - 1, end: span.end }, `${short}’${french}`)];
}
