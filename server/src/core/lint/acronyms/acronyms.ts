import type { MinutesDocument } from '../../document.ts';
import { oncePer } from '../../oncePer.ts';
import type { Block } from '../../syntax/ast.ts';
import { foldText } from '../../syntax/fold.ts';
import { isPostNominal } from '../../syntax/readings/names.ts';
import { isWordInCapitals } from '../../tables/acronyms.ts';
import { namesThing, opensSentence } from '../../tables/notNames.ts';
import type { Span } from '../../text/span.ts';
import { shift } from '../../text/span.ts';
import type { Passage, PassageKind } from '../passages.ts';
import { passagesOf } from '../passages.ts';
import { expansionStart, fits, resembles, wordsOf } from './expansion.ts';
import type { GlossaryEntry } from './glossary.ts';
import { glossaryOf } from './glossary.ts';

/** One place where an acronym is used. */
export interface AcronymUse {
	readonly form: string;
	readonly span: Span;
	readonly kind: PassageKind;
	/** Up to 30 characters before it in its passage: its article stands there. */
	readonly before: string;
}

/** `Full form (ABC)` or `ABC (full form)`. */
export interface Expansion {
	readonly form: string;
	/** The full form as written. */
	readonly words: string;
	readonly wordsSpan: Span;
	/** Where the acronym stands. */
	readonly span: Span;
	readonly kind: PassageKind;
}

export interface Acronyms {
	/** Uses of each acronym in source order, those of the glossary left out; forms in the order of their first use. */
	readonly uses: ReadonlyMap<string, readonly AcronymUse[]>;
	readonly expansions: readonly Expansion[];
	readonly glossary: readonly GlossaryEntry[];
}

/** Every acronym of a document: where it is used, and what the document says that it stands for. */
export const acronymsOf: (document: MinutesDocument) => Acronyms = oncePer(({ tree, minutes }) => {
	const glossary = tree.blocks.flatMap(({ block, start }) =>
		glossaryOf(block).map((entry) => ({ ...entry, span: shift(entry.span, start), formSpan: shift(entry.formSpan, start) })),
	);
	const defined = new Set(glossary.map(({ formSpan }) => formSpan.start));
	const people = minutes.attendance.groups.flatMap((g) => g.people);
	const names = new Set(people.flatMap((p) => [...(p.alias ? [p.alias.value] : []), ...p.name.value.split(/[\s-]+/)]));
	const uses = new Map<string, AcronymUse[]>();
	for (const { block, start } of tree.blocks)
		for (const use of scan(block).uses) {
			if (names.has(use.form) || defined.has(use.span.start + start)) continue;
			const known = uses.get(use.form);
			const placed = { ...use, span: shift(use.span, start) };
			if (known) known.push(placed);
			else uses.set(use.form, [placed]);
		}
	for (const [form, places] of uses) if (places.every(isFamilyName)) uses.delete(form);
	const expansions = tree.blocks.flatMap(({ block, start }) =>
		scan(block).expansions.map((e) => ({ ...e, span: shift(e.span, start), wordsSpan: shift(e.wordsSpan, start) })),
	);
	return { uses, expansions, glossary };
});

/** The acronyms that a document explains: between parentheses, in its glossary, its title or its project file. */
export const explainedForms: (document: MinutesDocument) => ReadonlySet<string> = oncePer((document) => {
	const { expansions, glossary } = acronymsOf(document);
	const { acronym } = document.minutes.meeting;
	return new Set([
		...expansions.map(({ form }) => form),
		...document.tree.blocks.flatMap(({ block }) => scan(block).roughly),
		...glossary.map(({ form }) => form),
		...Object.keys(document.settings.acronyms ?? {}),
		...(acronym ? [acronym.value] : []),
	]);
});

interface Scan {
	readonly uses: readonly AcronymUse[];
	readonly expansions: readonly Expansion[];
	/** Forms between parentheses behind words that give most of their letters. */
	readonly roughly: readonly string[];
}

const scan: (block: Block) => Scan = oncePer((block) => {
	const found = passagesOf(block).map((passage) => ({ passage, uses: usesIn(passage) }));
	return {
		uses: found.flatMap(({ uses }) => uses),
		expansions: found.flatMap(({ passage, uses }) => uses.flatMap((use) => expansionOf(use, passage) ?? [])),
		roughly: found.flatMap(({ passage, uses }) => uses.filter((use) => isRoughlyExpanded(use, passage)).map(({ form }) => form)),
	};
});

/** Where the clause before an offset begins, no more than 300 characters back. */
export function clauseStart(text: string, end: number): number {
	let start = end;
	while (start > 0 && end - start < 300 && !'.;:!?()«»'.includes(text.charAt(start - 1))) start--;
	return start;
}

/** Two capitals or more, no part of a longer word, number, address or mention. */
const acronym = /(?=[A-Z]{2})(?<![\p{L}\p{N}_@#.\ue000-])[A-Z]{2,7}(?![\p{L}\p{N}_@\ue000]|[-.’'][\p{L}\p{N}]|[ \u00a0]\d{2})/gu;
/** Endings of verbs and nouns: `D’ADOPTER` is a word that is shouted. */
const wordEnding = /^[A-Z]{3,}(?:ER|IR|IONS?|EES?|ENT|EUR|EUSE|ING|ED)$/;
const capitalWord = /^[\p{Lu}’'-]{2,}$/u;
const civility = /(?:M\.|MM\.|M[mM]es?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Me)\s$/;

function usesIn({ text, start, kind }: Passage): readonly AcronymUse[] {
	let shouted: boolean | undefined;
	return Array.from(text.matchAll(acronym)).flatMap(({ 0: form, index }) => {
		const end = index + form.length;
		const bracketed = text.charAt(index - 1) === '(' && text.charAt(end) === ')';
		const before = text.slice(Math.max(0, index - 30), index);
		if (isWordInCapitals(form) || (isPostNominal(form) && /,\s$/.test(before))) return [];
		if (
			!bracketed &&
			((shouted ??= isShouted(text)) || wordEnding.test(form) || hasCapitalNeighbour(text, index, end) || civility.test(before))
		)
			return [];
		return [{ form, span: { start: start + index, end: start + end }, kind, before }];
	});
}

/** Text in capitals, where a word and an acronym look alike. */
function isShouted(text: string): boolean {
	const words = text.match(/\p{L}{2,}/gu) ?? [];
	const capitals = words.filter((w) => w === w.toUpperCase()).length;
	return words.length <= 2 ? capitals === words.length && words.length > 0 : capitals * 2 > words.length;
}

/** `ADOPTÉE À L’UNANIMITÉ`: words in capitals that stand side by side are emphasis. */
function hasCapitalNeighbour(text: string, start: number, end: number): boolean {
	const before = /(\S*\p{L})[ \u00a0\n]$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
	const after = /^[ \u00a0\n](\S+)/.exec(text.slice(end, end + 30))?.[1] ?? '';
	return capitalWord.test(before) || capitalWord.test(after.replace(/[.,;:!?)]+$/, ''));
}

/** `Jean ROYER`: four letters and more behind a capitalised word are a family name, if they stand nowhere else. */
function isFamilyName({ form, before }: AcronymUse): boolean {
	const word = form.length >= 4 ? /(?:^|[\s(])(\p{Lu}[\p{Ll}’'.-]+)[ \u00a0]$/u.exec(before)?.[1] : undefined;
	return word !== undefined && !opensSentence(foldText(word)) && !namesThing(foldText(word));
}

function expansionOf(use: AcronymUse, passage: Passage): Expansion | undefined {
	const { text, raw, start } = passage;
	const at = use.span.start - start;
	const end = use.span.end - start;
	if (text.charAt(at - 1) === '(' && text.charAt(end) === ')') {
		const from = clauseStart(text, at - 1);
		const words = wordsOf(text.slice(from, at - 1));
		const first = expansionStart(use.form, words);
		if (first === undefined) return undefined;
		return place(use, from + (words[first]?.start ?? 0), from + (words[words.length - 1]?.end ?? 0), raw, start);
	}
	const behind = /^ ?\(([^()]{4,120})\)/.exec(text.slice(end));
	const inside = behind?.[1] ?? '';
	const words = wordsOf(inside).map(({ word }) => word);
	while (words[0] === 'le' || words[0] === 'la' || words[0] === 'l' || words[0] === 'les' || words[0] === 'the') words.shift();
	if (!behind || !fits(use.form, words)) return undefined;
	const from = end + behind[0].indexOf('(') + 1;
	return place(use, from, from + inside.length, raw, start);
}

function isRoughlyExpanded({ form, span }: AcronymUse, { text, start }: Passage): boolean {
	const at = span.start - start;
	if (text.charAt(at - 1) !== '(' || text.charAt(at + form.length) !== ')') return false;
	return resembles(
		form,
		wordsOf(text.slice(clauseStart(text, at - 1), at - 1)).map(({ word }) => word),
	);
}

function place(use: AcronymUse, from: number, to: number, raw: string, start: number): Expansion {
	return {
		form: use.form,
		words: raw.slice(from, to).replace(/\s+/g, ' '),
		wordsSpan: { start: start + from, end: start + to },
		span: use.span,
		kind: use.kind,
	};
}
