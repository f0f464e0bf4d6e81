import type { MinutesDocument } from '../document.ts';
import { findClosedSessions } from '../model/closedSession.ts';
import type { Item, Minutes } from '../model/minutes.ts';
import { allContents, allItems } from '../model/walk.ts';
import { foldText } from '../syntax/fold.ts';
import type { Span } from '../text/span.ts';
import { WORDS } from './words.ts';

/** What an output may show of a file. */
export interface Disclosure {
	readonly isPublic: boolean;
	/** Whether a node may be shown. */
	visible(node: { readonly confidential: boolean }): boolean;
	/** Whether what stands there may be shown. */
	visibleAt(span: Span): boolean;
	/** The text with every passage that quotes a closed session replaced by `[huis clos]`. */
	redact(text: string): string;
	/** Whether a message holds a word that only closed sessions hold: it would give them away. */
	tells(message: string): boolean;
}

const EVERYTHING: Disclosure = {
	isPublic: false,
	visible: () => true,
	visibleAt: () => true,
	redact: (text) => text,
	tells: () => false,
};

/** `Huis clos : nominations`: the words that start a closed session, and its subject. */
const closedHeading = /^\s*(?:huis[ \u00a0]clos|in[ \u00a0-]camera|closed session)[ \u00a0\u202f]*[:–—-]?\s*/i;

/**
 * What may be shown of a document: everything, or what is public (LANGUAGE.md §7). Public text outside of a closed
 * session may still quote it: a title in the planned agenda, a sentence repeated, words in quotation marks.
 */
export function disclosure(document: MinutesDocument, isPublic: boolean): Disclosure {
	if (!isPublic) return EVERYTHING;
	const { text, tree, minutes } = document;
	const closed = findClosedSessions(tree.blocks, text.length);
	if (closed.ranges.length === 0) return { ...EVERYTHING, isPublic };
	const secret = closed.ranges.map((range) => text.slice(range.start, range.end)).join('\n');
	const open = outsideOf(closed.ranges, text);
	const mark = `[${minutes.language === 'fr' ? 'huis clos' : 'in camera'}]`;
	const phrase = patternOf(phrases(minutes));
	const openFolded = foldText(open.replace(quoted, ' '));
	const secretFolded = foldText(secret);
	const openWords = new Set(words(open));
	const secretWords = new Set(words(secret).filter((word) => !openWords.has(word)));
	const isSecretQuote = (content: string): boolean => {
		const folded = foldText(content).trim();
		return folded.length >= 4 && secretFolded.includes(folded) && !openFolded.includes(folded);
	};
	return {
		isPublic,
		visible: (node) => !node.confidential,
		visibleAt: ({ start }) => !closed.has(start),
		redact(value) {
			const unquoted = value.replace(quoted, (whole: string, content: string) => (isSecretQuote(content) ? mark : whole));
			return phrase ? unquoted.replace(phrase, mark) : unquoted;
		},
		tells: (message) => words(message).some((word) => secretWords.has(word)),
	};
}

/** Whether a title opens a closed session; only its first words may then be shown. */
export function opensClosedSession(title: string): boolean {
	return closedHeading.test(title);
}

/** The title of an entry of the planned agenda: it may say what a closed session is about. */
export function agendaTitle({ number, title }: Minutes['agenda'][number], minutes: Minutes, { isPublic }: Disclosure): string {
	if (!isPublic) return title;
	const item = number === undefined ? undefined : minutes.items.find((i) => i.number.value === number);
	return opensClosedSession(title) || item?.confidential === true ? WORDS[minutes.language].closed : title;
}

const quoted = /[«“"]\s*([^«»“”"\n]{4,}?)\s*[»”"]/g;

function words(text: string): readonly string[] {
	return foldText(text).match(/[\p{L}\d][\p{L}\d_-]{2,}/gu) ?? [];
}

function outsideOf(ranges: readonly Span[], text: string): string {
	let open = '';
	let from = 0;
	for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
		open += `${text.slice(from, start)}\n`;
		from = end;
	}
	return open + text.slice(from);
}

/** A title of one plain word (`Budget`) gives nothing away; a sentence must be long enough to be known again. */
const TELLING_WORD = /[\d_-]|.{15}/;
const SHORTEST_SENTENCE = { words: 4, length: 20 };

/** What must not be repeated: subjects and titles of what is closed, and the sentences of its text. */
function phrases(minutes: Minutes): readonly string[] {
	const items = allItems(minutes);
	const publicTitles = new Set(items.filter((i) => !i.confidential).map((i) => foldText(i.title.value)));
	const titles = [
		...items.filter((i) => i.confidential).map(subject),
		...minutes.attachments.filter((a) => a.confidential).flatMap((a) => [a.title.value, a.target?.value ?? '']),
	]
		.map((title) => title.trim())
		.filter((title) => (/\s/.test(title) ? title.length >= 6 : TELLING_WORD.test(title)) && !publicTitles.has(foldText(title)));
	return [...new Set([...titles, ...closedTexts(minutes).flatMap(sentences)])];
}

/** Running text and records only: `Aucune décision.` or `Adoptée à l’unanimité` are said in open sessions, too. */
function closedTexts(minutes: Minutes): readonly string[] {
	return allContents(minutes).flatMap(({ flow }) =>
		flow.flatMap((node) => {
			if (!node.confidential) return [];
			if (node.kind === 'prose') return [node.markdown];
			return node.kind === 'decision' || node.kind === 'action' || node.kind === 'information' ? [node.text.value, node.body] : [];
		}),
	);
}

function sentences(text: string): readonly string[] {
	return text
		.split(/[.!?;]+(?=\s|$)|\n\s*\n|\n(?=[-*•>\d])/)
		.map((s) => s.replace(/^\s*(?:[-*•>]|\d+[.)])\s+/, '').trim())
		.filter((s) => s.split(/\s+/).length >= SHORTEST_SENTENCE.words && s.length >= SHORTEST_SENTENCE.length);
}

function subject(item: Item): string {
	return item.title.value.replace(closedHeading, '').trim();
}

/** Any of the phrases, whatever its case, apostrophes and spaces. */
function patternOf(list: readonly string[]): RegExp | undefined {
	if (list.length === 0) return undefined;
	const source = [...list]
		.sort((a, b) => b.length - a.length)
		.map((phrase) =>
			phrase
				.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
				.replace(/['’]/g, "['’]")
				.replace(/[\s\u00a0\u202f]+/g, '[\\s\\u00a0\\u202f]+'),
		)
		.join('|');
	return new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'giu');
}
