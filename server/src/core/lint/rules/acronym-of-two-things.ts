import { foldText } from '../../syntax/fold.ts';
import { acronymsOf } from '../acronyms/acronyms.ts';
import { isSmallWord, wordsOf } from '../acronyms/expansion.ts';
import type { Rule } from '../rule.ts';

export const acronymOfTwoThings: Rule = {
	code: 'acronym-of-two-things',
	id: 'ACR04',
	severity: 'warning',
	fixable: false,
	summary: { fr: 'Un même sigle abrège deux choses.', en: 'One acronym stands for two things.' },
	rationale: {
		fr: 'Après la deuxième définition, personne ne sait plus lequel des deux est en cause.',
		en: 'After the second definition nobody knows which of the two is meant.',
	},
	example: {
		bad: '1. Budget\n\nLe comité de suivi (CS) se réunit. Le conseil scolaire (CS) répond.\n',
		good: '1. Budget\n\nLe comité de suivi (CS) se réunit. Le conseil scolaire répond.\n',
	},
	check({ document, report }) {
		const { expansions, glossary } = acronymsOf(document);
		const meanings = new Map(glossary.map(({ form, words, formSpan }) => [form, { words, span: formSpan }]));
		for (const { form, words, wordsSpan, span } of expansions) {
			const known = meanings.get(form);
			if (!known) meanings.set(form, { words, span });
			else if (!isSameThing(known.words, words))
				report({
					span: { start: Math.min(span.start, wordsSpan.start), end: Math.max(span.end, wordsSpan.end) },
					message: {
						fr: `« ${form} » abrège ici « ${words} », et « ${known.words} » ailleurs. Donnez à l’un des deux un autre sigle.`,
						en: `“${form}” stands for “${words}” here and for “${known.words}” elsewhere. Give one of them another acronym.`,
					},
					related: [{ span: known.span, message: { fr: 'L’autre définition', en: 'The other definition' } }],
				});
		}
	},
};

/** Plurals, articles and a word more or less do not make another thing. */
function isSameThing(a: string, b: string): boolean {
	const stems = (text: string): ReadonlySet<string> =>
		new Set(
			wordsOf(foldText(text))
				.filter(({ word }) => !isSmallWord(word))
				.map(({ word }) => word.replace(/[sx]$/, '').slice(0, 7)),
		);
	const [first, second] = [stems(a), stems(b)];
	const shared = [...first].filter((stem) => second.has(stem)).length;
	return shared * 2 > Math.max(first.size, second.size);
}
