import type { Rule } from '../rule.ts';
import type { Slip } from '../textCheck.ts';
import { textCheck } from '../textCheck.ts';

/** UTF-8 that was read as Windows-1252: a lead byte's letter with one or two of its followers. */
const mojibake = /(?:[ÂÃÅ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€‚„‰ˆ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]?)+/g;
/** An `é` that a PDF gave as `Ø`, between lower-case letters of a word that has no other Scandinavian letter. */
const slashed = /(?<![\p{L}])\p{L}*\p{Ll}Ø\p{Ll}\p{L}*/gu;

/** A split table heading (`Poin⏎t à`), which the catalogue names too, is what the import repairs. */
export const encodingDamage: Rule = {
	code: 'encoding-damage',
	id: 'TYP26',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Des lettres ont été abîmées par une conversion.', en: 'Letters were damaged by a conversion.' },
	rationale: {
		fr: '« RÃ©union » ou « prØsent » : le texte a été lu dans un autre codage. Un nom abîmé ne se retrouve plus.',
		en: '“RÃ©union” or “prØsent”: the text was read in another encoding. A damaged name is not found again.',
	},
	example: {
		bad: '1. Budget\n\nLa sÃ©ance est prØsidÃ©e par la mairesse.\n',
		good: '1. Budget\n\nLa séance est présidée par la mairesse.\n',
	},
	check: textCheck({
		kinds: ['title', 'heading', 'record', 'paragraph', 'entry', 'line', 'group', 'person'],
		hint: /[ÂÃÅâØ\ufffd]/,
		find: ({ text }, locale) => [
			...Array.from(text.matchAll(mojibake)).flatMap(({ 0: found, index }) => {
				const better = decode(found);
				return better === undefined ? [] : [slip(index, found, better)];
			}),
			...(locale.startsWith('fr')
				? Array.from(text.matchAll(slashed)).flatMap(({ 0: found, index }) =>
						/[æøåÆÅ]/.test(found) ? [] : [slip(index + found.indexOf('Ø'), 'Ø', 'é')],
					)
				: []),
			...Array.from(
				text.matchAll(/\ufffd+/g),
				({ 0: found, index }): Slip => ({
					start: index,
					end: index + found.length,
					message: {
						fr: 'Une lettre s’est perdue ici à la conversion : écrivez-la d’après l’original.',
						en: 'A letter was lost here in a conversion: write it from the original.',
					},
				}),
			),
		],
	}),
};

function slip(start: number, found: string, better: string): Slip {
	return {
		start,
		end: start + found.length,
		better,
		isGuess: true,
		message: {
			fr: `« ${found} » est sans doute « ${better} », abîmé par une conversion : corrigez-le.`,
			en: `“${found}” is probably “${better}”, damaged by a conversion: correct it.`,
		},
	};
}

/** Characters of Windows-1252 for the bytes 0x80 to 0x9f; the others are their own code. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text whose UTF-8 bytes were read as Windows-1252; undefined when they are none. */
function decode(found: string): string | undefined {
	const bytes = Array.from(found, (unit) => {
		const high = HIGH.indexOf(unit);
		return high >= 0 ? 0x80 + high : unit.charCodeAt(0);
	});
	if (bytes.some((byte) => byte > 0xff)) return undefined;
	let text = '';
	for (let i = 0; i < bytes.length; ) {
		const lead = bytes[i] ?? 0;
		const length = lead >= 0xe0 ? 3 : 2;
		const rest = bytes.slice(i + 1, i + length);
		if (lead < 0xc2 || lead > 0xef || rest.length < length - 1 || rest.some((byte) => byte < 0x80 || byte > 0xbf)) return undefined;
		text += String.fromCharCode(rest.reduce((code, byte) => code * 64 + (byte & 0x3f), lead & (length === 3 ? 0x0f : 0x1f)));
		i += length;
	}
	return text;
}
