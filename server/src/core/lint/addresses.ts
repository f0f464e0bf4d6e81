import type { MinutesDocument } from '../document.ts';
import { oncePer } from '../oncePer.ts';
import type { Span } from '../text/span.ts';
import { findWritten } from './ownText.ts';

/** A web address as far as it goes, and the punctuation that a sentence left glued to it. */
export interface WebAddress {
	readonly url: string;
	readonly span: Span;
	/** Empty where nothing is glued. */
	readonly punctuation: string;
}

export interface EmailAddress {
	readonly address: string;
	/** Before the at sign. */
	readonly local: string;
	readonly span: Span;
}

const address = /\b(?:https?|ftp):\/\/[^\s<>«»"“”\])}|\\^`]+/g;
const email = /(?<![\p{L}\d._%+-])([\p{L}\d][\p{L}\d._%+-]*)@((?:[\p{L}\d-]+\.)+[\p{L}]{2,})(?![\p{L}\d@-])/gu;
const glued = /[.,;:!?…'’*_]+$/;

/** Every web address in the record's own words; a bracket never belongs to one, because nearly all stand in one. */
export const webAddresses: (document: MinutesDocument) => readonly WebAddress[] = oncePer((document) =>
	findWritten(document, address).map(({ words, span }) => {
		const punctuation = glued.exec(words)?.[0] ?? '';
		const url = words.slice(0, words.length - punctuation.length);
		return { url, span: { start: span.start, end: span.start + url.length }, punctuation };
	}),
);

export const emailAddresses: (document: MinutesDocument) => readonly EmailAddress[] = oncePer((document) =>
	findWritten(document, email).map(({ match, words, span }) => ({ address: words, local: match[1] ?? '', span })),
);
