import { detach } from '../text/detach.ts';

/**
 * Lines are compared under one folding: lower case, no accents, `'` for every apostrophe, one kind of space.
 * Every code unit becomes exactly one, so that offsets stay; only combining marks (decomposed accents) vanish,
 * and then `offsets` maps each folded index to its raw one.
 */
export interface Folded {
	readonly raw: string;
	readonly text: string;
	readonly offsets: readonly number[] | undefined;
}

export function fold(raw: string): Folded {
	if (!beyondAscii.test(raw)) return { raw, text: raw.toLowerCase(), offsets: undefined };
	let text = '';
	let from = 0;
	for (let i = 0; i < raw.length; i++) {
		const code = raw.charCodeAt(i);
		if (code < 0x80) continue;
		if (code >= 0x300 && code <= 0x36f) return foldDecomposed(raw);
		text += raw.slice(from, i) + (LATIN[code] ?? foldCode(code));
		from = i + 1;
	}
	text = (text + raw.slice(from)).toLowerCase();
	return text.length === raw.length ? { raw, text, offsets: undefined } : foldDecomposed(raw);
}

const combining = /[\u0300-\u036f]/;
const beyondAscii = /[^\u0000-\u007f]/;

function foldDecomposed(raw: string): Folded {
	let text = '';
	const offsets: number[] = [];
	for (let i = 0; i < raw.length; i++) {
		const unit = raw.charAt(i);
		if (combining.test(unit)) continue;
		offsets.push(i);
		text += unit < '\u0080' ? unit.toLowerCase() : foldUnit(unit);
	}
	offsets.push(raw.length);
	return { raw, text, offsets };
}

/** Raw index of a folded index. */
export function rawIndex(folded: Folded, index: number): number {
	return folded.offsets?.[index] ?? index;
}

/** The folding as a string alone: the key of look-up tables. */
export function foldText(raw: string): string {
	if (raw.length > LONGEST_KEY) return foldKey(raw);
	const known = keys.get(raw);
	if (known !== undefined) return known;
	const key = foldKey(raw);
	if (keys.size >= MOST_KEYS) keys.clear();
	keys.set(detach(raw), key);
	return key;
}

/** Names and titles are folded by many readers at every key; a file has a few thousand of them. */
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;
const LONGEST_KEY = 80;

function foldKey(raw: string): string {
	return fold(raw).text.replace(/\s+/g, ' ').trim();
}

/** The entries of a table by the first letter of their folded word, in order: most lines begin with none of them. */
export function byInitial<Entry extends { readonly folded: string }>(entries: readonly Entry[]): (initial: string) => readonly Entry[] {
	const known = new Map<string, Entry[]>();
	for (const entry of entries) {
		const initial = entry.folded.charAt(0);
		const same = known.get(initial);
		if (same) same.push(entry);
		else known.set(initial, [entry]);
	}
	return (initial) => known.get(initial) ?? [];
}

/** Lower case and one kind of space and apostrophe, with accents: tells `Etat` from `État`. */
export function foldKeepingAccents(raw: string): string {
	return raw
		.normalize('NFC')
		.replace(/[’‘ʼ]/g, "'")
		.replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
		.trim()
		.toLowerCase();
}

const letter = /\p{L}/u;

/** Spaces, apostrophes and accented letters of Latin scripts, worked out once: folding is on every path. */
const LATIN: readonly string[] = Array.from({ length: 0x250 }, (_, code) => foldCode(code));

/** One code unit for one: spaces, apostrophes, and letters without their accents. */
function foldUnit(unit: string): string {
	const code = unit.charCodeAt(0);
	return LATIN[code] ?? foldCode(code);
}

function foldCode(code: number): string {
	if (code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007) return ' ';
	if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return "'";
	const unit = String.fromCharCode(code);
	// `↛` decomposes into an arrow and a stroke: only letters lose their marks
	if (!letter.test(unit)) return unit;
	return unit.normalize('NFD').charAt(0).toLowerCase().charAt(0);
}
