import { paragraphsOf } from '../../model/paragraphs.ts';
import type { Jurisdiction } from '../../tables/jurisdictions.ts';
import { JURISDICTIONS } from '../../tables/jurisdictions.ts';
import { replace } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

/**
 * Only what is wrong whatever is meant: `à la Saskatchewan` may be whom something is given to, `à Québec` is the city, and
 * `au Québec` is both.
 */
const WRONG: Readonly<Record<string, RegExp>> = {
	en: /^(?:MB|NB|NU|QC|YT|NT|NL|PE)$/,
	au: /^(?:AB|BC|NS|SK|ON|PE|NL|NT)$/,
	à: /^(?:MB|NB|NU|YT|NT|AB|BC|NS|SK|ON|PE)$/,
	dans: /^(?:AB|BC|NS|SK|ON|MB|NB|NU|YT|NT|NL)$/,
};

const places = new RegExp(`(?<![\\p{L}\\p{N}])(en|au|à|dans) (${JURISDICTIONS.map((j) => j.fr.name).join('|')})(?![\\p{L}\\p{N}-])`, 'giu');

export const provincePreposition: Rule = {
	code: 'province-preposition',
	id: 'PER18',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'La préposition devant une province ou un territoire n’est pas la bonne.',
		en: 'The French preposition before a province or territory is wrong.',
	},
	rationale: {
		fr: 'On dit au Manitoba, en Ontario, à Terre-Neuve-et-Labrador, dans les Territoires du Nord-Ouest.',
		en: 'French says au Manitoba, en Ontario, à Terre-Neuve-et-Labrador, dans les Territoires du Nord-Ouest.',
	},
	example: {
		bad: 'Comité\n\n1. Plan\n\nLe plan est appliqué en Manitoba.\n',
		good: 'Comité\n\n1. Plan\n\nLe plan est appliqué au Manitoba, et présenté à Québec.\n',
	},
	check({ document, minutes, report }) {
		if (minutes.language !== 'fr') return;
		for (const { text, span } of paragraphsOf(document)) {
			for (const match of text.matchAll(places)) {
				const [whole, preposition = '', name = ''] = match;
				const jurisdiction = JURISDICTIONS.find((j) => j.fr.name.toLowerCase() === name.toLowerCase());
				if (!jurisdiction || !WRONG[preposition.toLowerCase()]?.test(jurisdiction.code)) continue;
				const right = `${withCase(jurisdiction, preposition)}${name}`;
				const start = span.start + match.index;
				report({
					span: { start, end: start + whole.length },
					message: { fr: `On écrit « ${right} ».`, en: `French writes “${right}”.` },
					fixes: [
						{
							title: { fr: `Écrire « ${right} »`, en: `Write “${right}”` },
							edits: [replace({ start, end: start + whole.length }, right)],
							safe: true,
						},
					],
				});
			}
		}
	},
};

function withCase({ fr: { preposition } }: Jurisdiction, written: string): string {
	const word = preposition.endsWith('’') ? preposition : `${preposition} `;
	return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
