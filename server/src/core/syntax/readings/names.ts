import type { Sourced } from '../../model/minutes.ts';
import { matches } from '../../text/matches.ts';
import { foldText } from '../fold.ts';
import { CIVILITY, POST_NOMINALS } from '../vocabulary.ts';

const leadingCivility = new RegExp(`^(?:et |and )?(?:${CIVILITY}(?:\\s+|$))+`, 'i');
const finalCount = /\s*\(\s*\d+\s*\)\s*$/;
const separator = /\s*[,;&]\s*(?:et\s+|and\s+)?|\s+(?:et|and|ET|AND)\s+/g;
const capitalised = /^[\p{Lu}]/u;
const nameWord =
	/^(?:[\p{Lu}][\p{L}'’.\-‑]*|de|du|des|la|le|van|von|der|den|di|da|el|al|y|d['’][\p{Lu}][\p{L}'’-]*|l['’][\p{Lu}][\p{L}'’-]*)$/u;

/**
 * A list of names: `et`, `and`, `&`, comma and semicolon separate, civilities and a final count are dropped, and a
 * comma before a post-nominal (`ing.`, `CPA`) does not separate. `start` is the source offset of `raw`.
 */
export function splitNames(raw: string, start: number): readonly Sourced[] {
	const names: Sourced[] = [];
	const list = raw.replace(finalCount, '');
	const body = list.replace(/[\s.]+$/, (end) => (/(?<!\p{L})\p{Lu}\.$/u.test(list) ? end : ''));
	let from = 0;
	const push = (to: number): void => {
		const name = cleanName(body.slice(from, to), start + from);
		const last = names[names.length - 1];
		if (last && name.value !== '' && isPostNominal(name.value)) {
			names[names.length - 1] = { value: `${last.value}, ${name.value}`, span: { start: last.span.start, end: name.span.end } };
		} else if (name.value !== '') names.push(name);
	};
	for (const match of matches(body, separator)) {
		push(match.index);
		from = match.index + match[0].length;
	}
	push(body.length);
	return names;
}

/** One name without civility, surrounding space and final stop of the sentence. */
export function cleanName(raw: string, start: number): Sourced {
	let from = raw.length - raw.trimStart().length;
	const civility = leadingCivility.exec(withoutAcute(raw.slice(from)));
	if (civility && civility[0].length < raw.length - from) from += civility[0].length;
	else if (civility) from = raw.length;
	const value = raw.slice(from).trimEnd();
	return { value, span: { start: start + from, end: start + from + value.length } };
}

function withoutAcute(raw: string): string {
	return /[^\u0000-\u007f]/.test(raw) ? raw.normalize('NFC').replace(/é/g, 'e') : raw;
}

/** Whether the words have the shape of one person's name: one to six words, capitalised but for particles. */
export function looksLikeName(raw: string): boolean {
	const words = raw.trim().split(/\s+/);
	return (
		words.length >= 1 &&
		words.length <= 6 &&
		(capitalised.test(raw.trim()) || raw.trim().startsWith('@')) &&
		words.every((word) => nameWord.test(word.replace(/^@/, '')))
	);
}

export function isPostNominal(raw: string): boolean {
	return POST_NOMINALS.has(foldText(raw).replace(/[\s.]/g, ''));
}
