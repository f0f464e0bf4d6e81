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
	let text = '';
	let offsets: number[] | undefined;
	for (let i = 0; i < raw.length; i++) {
		const code = raw.charCodeAt(i);
		if (code >= 0x300 && code <= 0x36f) {
			offsets ??= Array.from({ length: i }, (_, k) => k);
			continue;
		}
		offsets?.push(i);
		text += foldUnit(raw, i, code);
	}
	offsets?.push(raw.length);
	return { raw, text, offsets };
}

/** Raw index of a folded index. */
export function rawIndex(folded: Folded, index: number): number {
	return folded.offsets?.[index] ?? index;
}

/** The words as written between two folded indices. */
export function rawSlice(folded: Folded, start: number, end: number): string {
	return folded.raw.slice(rawIndex(folded, start), rawIndex(folded, end));
}

/** The folding as a string alone: the key of look-up tables. */
export function foldText(raw: string): string {
	return fold(raw).text.replace(/\s+/g, ' ').trim();
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

function foldUnit(raw: string, index: number, code: number): string {
	if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
	if (code < 0x80) return raw[index] as string;
	if (code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007) return ' ';
	if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return "'";
	if (code >= 0xd800 && code <= 0xdfff) return raw[index] as string;
	return (raw[index] as string).normalize('NFD').charAt(0).toLowerCase().charAt(0);
}
