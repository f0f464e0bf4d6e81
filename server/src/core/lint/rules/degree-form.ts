import { replace } from '../../text/edit.ts';
import { matches } from '../../text/matches.ts';
import { allPassages } from '../passages.ts';
import type { Rule } from '../rule.ts';

/** French forms of degrees and civilities; what is right in English (`PhD`, `Mr.`) is wrong in French only. */
const FORMS: readonly { readonly pattern: RegExp; readonly form: string }[] = [
	{ pattern: /(?<![\p{L}\p{N}])(?:PhD|Ph\.D\.?|PHD|Ph\.? ?D)(?![\p{L}\p{N}.])/gu, form: 'Ph. D.' },
	{ pattern: /(?<![\p{L}\p{N}])Mr\.?(?= \p{Lu})/gu, form: 'M.' },
	{ pattern: /(?<![\p{L}\p{N}])Mme\.(?= \p{Lu})/gu, form: 'Mme' },
	{ pattern: /(?<![\p{L}\p{N}])Mmes\.(?= \p{Lu})/gu, form: 'Mmes' },
	{ pattern: /(?<![\p{L}\p{N}])Mlle\.(?= \p{Lu})/gu, form: 'Mlle' },
	{ pattern: /(?<![\p{L}\p{N}])MM(?= \p{Lu})/gu, form: 'MM.' },
	{ pattern: /(?<![\p{L}\p{N}])Dr\.(?= \p{Lu})/gu, form: 'Dr' },
	{ pattern: /(?<![\p{L}\p{N}])Dre\.(?= \p{Lu})/gu, form: 'Dre' },
	{ pattern: /(?<![\p{L}\p{N}])(?:M\.Sc\.?|MSc)(?![\p{L}\p{N}.])/gu, form: 'M. Sc.' },
];

/** What every form above begins with. */
const cue = /P[Hh]|M[rM. S]|M(?:lle|mes?)\.|Dre?\./;

export const degreeForm: Rule = {
	code: 'degree-form',
	id: 'PER13',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Un grade ou un titre de civilité n’a pas sa forme française.', en: 'A degree or civility has not its French form.' },
	rationale: {
		fr: '« Ph. D. », « M. » et « Mme » sont les formes françaises; une abréviation qui garde la dernière lettre ne prend pas de point.',
		en: '“Ph. D.”, “M.” and “Mme” are the French forms; an abbreviation that keeps the last letter takes no stop.',
	},
	example: {
		bad: 'Membres : Guy Lau, Ann Lee\n\n1. Plan\n\nMr Lau et Odile Dorn, Ph. D., présentent le plan.\n',
		good: 'Membres : Guy Lau, Ann Lee\n\n1. Plan\n\nM. Lau et Odile Dorn, Ph. D., présentent le plan.\n',
	},
	check({ document, minutes, report }) {
		if (minutes.language !== 'fr') return;
		for (const { passage, start } of allPassages(document)) {
			const { text } = passage;
			if (!cue.test(text)) continue;
			for (const { pattern, form } of FORMS) {
				for (const match of matches(text, pattern)) {
					const span = { start: start + match.index, end: start + match.index + match[0].length };
					report({
						span,
						message: { fr: `En français, on écrit « ${form} ».`, en: `In French one writes “${form}”.` },
						fixes: [{ title: { fr: `Écrire « ${form} »`, en: `Write “${form}”` }, edits: [replace(span, form)], safe: true }],
					});
				}
			}
		}
	},
};
