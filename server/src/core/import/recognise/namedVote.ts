import { foldText } from '../../syntax/fold.ts';
import { type Context, colon, word } from '../parts.ts';

/** What follows the number of a side in a field of an export, folded, and the key that the language has for it. */
const SIDES: readonly { readonly words: RegExp; readonly fr: string; readonly en: string }[] = [
	{ words: /^(?:pour|for)$/, fr: 'Pour', en: 'For' },
	{ words: /^(?:contre|against)$/, fr: 'Contre', en: 'Against' },
	{ words: /^(?:abstentions?|abstained)$/, fr: 'Abstentions', en: 'Abstentions' },
	{ words: /^(?:sans prendre part au vote|not voting)$/, fr: 'Ne prennent pas part au vote', en: 'Not voting' },
	{ words: /^(?:votants|voters)$/, fr: 'Votants', en: 'Voters' },
];

/**
 * `Vote : 2 pour (Ann Lee, Guy Lau), 1 sans prendre part au vote` as one field a side, with its names where there are some:
 * the field `Vote` of the language holds counts of three sides only (LANGUAGE.md §6). Any other field stays as it is.
 */
export function partedVote(field: string, context: Context): readonly string[] {
	const counts = /^vote\s*:\s*(.+)$/i.exec(field)?.[1];
	if (counts === undefined || !/\(|sans prendre|not voting|votants|voters/i.test(counts)) return [field];
	const sides = counts.split(/,\s*(?=\d)/).map((piece) => sideOf(piece.trim(), context));
	return sides.every((side) => side !== undefined) ? sides : [field];
}

/** `2 pour`: a count whose side became a field of its own. */
export function isTally(piece: string): boolean {
	const words = /^\s*\d+\s+(\D+)$/.exec(piece)?.[1]?.trim();
	return words !== undefined && SIDES.some((s) => s.words.test(foldText(words)));
}

function sideOf(piece: string, context: Context): string | undefined {
	const { count, words = '', names } = /^(?<count>\d+)\s+(?<words>[^()\d]+?)(?:\s*\((?<names>[^()]+)\))?$/u.exec(piece)?.groups ?? {};
	const side = SIDES.find((s) => s.words.test(foldText(words)));
	return side === undefined ? undefined : `${word(context, side.fr, side.en)}${colon(context)} ${names ?? count}`;
}
