import type { Rule } from '../rule.ts';
import { textCheck } from '../textCheck.ts';

/** A verb of saying and a colon, then words in the first person without quotation marks. */
const verbatim =
	/(?<=(?:dit|déclare|déclaré|répond|répondu|ajoute|ajouté|précise|affirme|affirmé|conclut|lance|s['’]exclame|demande|says|said|replied|replies|added|asked|stated)[ \u00a0\u202f]?:[ \u00a0])(?![«“"\ue001])[^\n«“"\ue001]*?(?<!\p{L})(?:[Jj]e(?!\p{L})|[Jj]['’](?=\p{L})|[Nn]ous(?!\p{L})|I(?=['’ ])|[Ww]e(?= ))/gu;

/**
 * Departs from the catalogue, which names unattributed quotations, too: only verbatim after a verb of saying is certain
 * enough without a language model.
 */
export const verbatimWithoutQuotes: Rule = {
	code: 'verbatim-without-quotes',
	id: 'LEX08',
	severity: 'information',
	fixable: false,
	summary: { fr: 'Des paroles rapportées mot à mot n’ont pas de guillemets.', en: 'Words reported verbatim have no quotation marks.' },
	rationale: {
		fr: 'Sans guillemets, les paroles d’une personne passent pour celles du procès-verbal.',
		en: 'Without quotation marks the words of a person pass for those of the minutes.',
	},
	example: {
		bad: '1. Budget\n\nAnn Lee déclare : je voterai contre ce budget.\n',
		good: '1. Budget\n\nAnn Lee déclare : « je voterai contre ce budget ».\n',
	},
	check: textCheck({
		kinds: ['paragraph', 'entry'],
		hint: /:/,
		find: ({ own }) =>
			Array.from(own.matchAll(verbatim), ({ index }) => {
				const stop = /[.!?\n]|$/.exec(own.slice(index))?.index ?? 0;
				return {
					start: index,
					end: index + stop,
					message: {
						fr: 'Ces paroles sont rapportées mot à mot : mettez-les entre guillemets, ou résumez-les à la troisième personne.',
						en: 'These words are reported verbatim: put them in quotation marks, or sum them up in the third person.',
					},
				};
			}),
	}),
};
