import { foldText } from '../syntax/fold.ts';
import { beginsWithFunction, endsWithFunction } from '../tables/functions.ts';
import { findJurisdiction } from '../tables/jurisdictions.ts';
import { isOrganisationOrPlace } from '../tables/knownNames.ts';
import { namesThing, opensSentence } from '../tables/notNames.ts';
import type { Organisation } from '../tables/organisations.ts';
import { leadingVerb } from '../tables/speech.ts';
import { matches } from '../text/matches.ts';
import { shiftSourced } from '../text/span.ts';
import type { NameMatch } from './nameMatch.ts';
import type { Run } from './nameRuns.ts';
import { detailsOf, isOfThing, isParticle, nameRuns, opensParagraph, partBefore, textAfter, verbAfter } from './nameRuns.ts';
import type { Naming, NamingKind } from './naming.ts';
import type { Paragraph } from './paragraphs.ts';

type Found = Omit<Naming, 'match' | 'several'>;
type Resolve = (name: string) => NameMatch | 'several' | undefined;

const word = /[^ ]+/g;
const address = /(?<![\w.+-])([\p{L}\d][\p{L}\d._+-]*)@[\w-]+(?:\.[\w-]+)+/gu;

/** The words of a paragraph, wherever it stands, with what was read in them. */
interface Words {
	readonly text: string;
	readonly bullet: boolean;
	readonly runs: readonly Run[];
	/** Given names that stand alone before a verb. */
	readonly alone: readonly string[];
	readonly addresses: readonly Name[];
	/** Who is named, in the context in which it was asked last. */
	names?: { readonly context: Context; readonly all: readonly Name[] };
}

/** Who is named; spans are those of the paragraph's text. */
type Name = Pick<Found, 'kind' | 'name' | 'civility' | 'details'>;

/** Everybody whom running text names. See `namedPeople` for what is left out. */
export function createReader(
	paragraphs: readonly Paragraph[],
	resolve: Resolve,
	own: readonly Organisation[] | undefined,
): readonly Found[] {
	const before = memories.get(resolve);
	const texts = new Map<string, Words>();
	const words = paragraphs.map(({ text, bullet }) => {
		const known = texts.get(text) ?? before?.texts.get(text);
		const read = known?.bullet === bullet ? known : readWords(text, bullet);
		texts.set(text, read);
		return read;
	});
	const alone = new Set(words.flatMap((w) => w.alone));
	const same = before && before.context.own === own && sameWords(before.context.alone, alone);
	const context = same ? before.context : { resolve, own, alone };
	memories.set(resolve, { context, texts });
	return paragraphs.flatMap((paragraph, i) => placed(namesOf(words[i] as Words, context), paragraph));
}

interface Context {
	readonly resolve: Resolve;
	readonly own: readonly Organisation[] | undefined;
	/** Words that stand alone before a verb: `Pavel apportera…`. */
	readonly alone: ReadonlySet<string>;
}

/**
 * What the version before of a file was read to say, by text: a key changes one paragraph and moves those below. Lives as
 * long as its attendance stays, and holds one version.
 */
const memories = new WeakMap<Resolve, { readonly context: Context; readonly texts: ReadonlyMap<string, Words> }>();

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size === b.size && [...a].every((word) => b.has(word));
}

function readWords(text: string, bullet: boolean): Words {
	const runs = nameRuns(text, bullet);
	const alone = runs.flatMap((r) => (/^[^ ]{3,}$/.test(r.text) && verbAfter(r, r.text.length) ? [foldText(r.text)] : []));
	return { text, bullet, runs, alone, addresses: addressesIn(text) };
}

function namesOf(words: Words, context: Context): readonly Name[] {
	if (words.names?.context !== context)
		words.names = { context, all: [...words.runs.flatMap((one) => readRun(one, context)), ...words.addresses] };
	return words.names.all;
}

const placements = new WeakMap<Paragraph, { readonly names: readonly Name[]; readonly found: readonly Found[] }>();

/** The same objects as long as the paragraph and what it says stay. */
function placed(names: readonly Name[], paragraph: Paragraph): readonly Found[] {
	if (names.length === 0) return names as readonly [];
	const before = placements.get(paragraph);
	if (before?.names === names) return before.found;
	const { span, confidential } = paragraph;
	const found = names.map(
		({ kind, name, civility, details }): Found => ({
			kind,
			name: shiftSourced(name, span.start),
			civility,
			paragraph,
			details: details && shiftSourced(details, span.start),
			confidential,
		}),
	);
	placements.set(paragraph, { names, found });
	return found;
}

function readRun(one: Run, context: Context): readonly Name[] {
	const found: Name[] = [];
	const words = matches(one.text, word).map((match) => ({ start: match.index, end: match.index + match[0].length }));
	for (let i = 0; i < words.length; i++) {
		const length = longestKnown(one, words, i, context);
		if (length > 0) {
			const from = words[i] as { start: number };
			const to = words[i + length - 1] as { end: number };
			const name = {
				...one,
				start: one.start + from.start,
				text: one.text.slice(from.start, to.end),
				civility: i === 0 ? one.civility : undefined,
			};
			found.push(asName(name, knownKind(name)));
			i += length - 1;
		}
	}
	if (found.length > 0) return found;
	const kind = strangerKind(one, context);
	return kind ? [asName(one, kind)] : [];
}

/** Number of words from `from` on that name somebody of the attendance. */
function longestKnown(
	one: Run,
	words: readonly { readonly start: number; readonly end: number }[],
	from: number,
	{ resolve, own }: Context,
): number {
	const start = words[from]?.start ?? 0;
	for (let length = Math.min(6, words.length - from); length > 0; length--) {
		const text = one.text.slice(start, words[from + length - 1]?.end);
		if (length === 1 && !mayBeShortName(one, text, from, words.length)) continue;
		const match = resolve(text);
		if (match === undefined || (match === 'several' && one.civility === undefined)) continue;
		if (match !== 'several' && (match.how === 'near' || match.how === 'longer') && !mayBeLonger(text, own)) continue;
		return length;
	}
	return 0;
}

/** A longer or near name is one of somebody only if every word could be part of a name (not `Nomination de Tarek`). */
function mayBeLonger(text: string, own: Context['own']): boolean {
	const words = text.split(' ');
	return (
		!isOrganisationOrPlace(text, own) &&
		!opensSentence(foldText(words[0] ?? '')) &&
		words.every((word) => isNameWord(word, false) || /^\p{Lu}/u.test(word) === false) &&
		!/^\p{L}+ d[eu] \p{Lu}\p{L}+$/u.test(text)
	);
}

/** One word is a family name behind a civility, or a given name or alias that a verb or comma follows; it stands alone. */
function mayBeShortName(one: Run, text: string, from: number, count: number): boolean {
	if (count > 1 || from > 0) return false;
	if (one.civility !== undefined) return true;
	const folded = foldText(text);
	return !opensSentence(folded) && !namesThing(folded) && !findJurisdiction(text);
}

function knownKind(one: Run): NamingKind {
	const part = partBefore(one);
	if (part) return part;
	if (!opensParagraph(one)) return 'plain';
	const rest = textAfter(one, one.text.length);
	return /^ ?[,:]/.test(rest) || verbAfter(one, one.text.length) ? 'speaker' : 'plain';
}

/**
 * What somebody who is not listed is, or undefined for what may not be a person. LANGUAGE.md §8 reads an unlisted speaker
 * in a bullet; paragraphs are read, too, where a verb of speech follows, because records write answers without bullet.
 */
function strangerKind(one: Run, context: Context): NamingKind | undefined {
	const words = one.text.split(' ');
	const isFamilyName = one.civility !== undefined && words.length === 1;
	if (!isFamilyName && !looksLikePerson(words, one, context)) return undefined;
	if (isFamilyName && !isNameWord(words[0] ?? '', false)) return undefined;
	const part = partBefore(one);
	if (part) return part;
	if (isOfThing(one)) return undefined;
	const rest = textAfter(one, one.text.length);
	const verb = verbAfter(one, one.text.length);
	const apposed = /^, ?/.exec(rest);
	const detail = apposed ? foldText(rest.slice(apposed[0].length)) : '';
	if (opensParagraph(one)) {
		if (verb) return 'speaker';
		const isApposition = /, $/.test(one.paragraph.text.slice(0, one.start));
		if (apposed && (speaksLater(rest, isApposition ? 1 : 2) || (one.paragraph.bullet && isSentence(one.paragraph)))) return 'speaker';
	}
	if (verb && one.civility !== undefined) return 'speaker';
	if (isFamilyName) return undefined;
	const before = foldText(one.paragraph.text.slice(Math.max(0, one.start - 60), one.start));
	const isNamed = one.civility !== undefined || endsWithFunction(before.trim().replace(/,$/, '')) || beginsWithFunction(detail);
	return isNamed || context.alone.has(foldText(words[0] ?? '')) ? 'plain' : undefined;
}

/** `…, partenaire du secteur, donne une présentation`: a verb of the table behind a comma of the first sentence, from the `from`th on. */
function speaksLater(rest: string, from: number): boolean {
	const sentence = /^[^.;:?!]*(?:\.(?! |$)[^.;:?!]*)*/.exec(rest)?.[0] ?? '';
	return sentence
		.split(',')
		.slice(from)
		.some((part) => /^ ?\p{Ll}/u.test(part) && leadingVerb(foldText(part)) !== undefined);
}

function isSentence({ text }: Run['paragraph']): boolean {
	return text.split(/ +/).length >= 8 && !/^[^,]*,[^,]*\d/.test(text) && /[.?!…]$/.test(text.trimEnd());
}

/** Two to four capitalised words, none of them of a table of things, organisations, jurisdictions or acronyms. */
function looksLikePerson(words: readonly string[], one: Run, { own }: Context): boolean {
	if (words.length < 2 || words.length > 4 || isOrganisationOrPlace(one.text, own)) return false;
	if (opensSentence(foldText(words[0] ?? '')) || beginsWithFunction(foldText(one.text))) return false;
	if (words.every((word) => word === word.toUpperCase())) return false;
	return words.every((word, i) => (one.civility !== undefined && isParticle(word)) || isNameWord(word, i === words.length - 1));
}

/** A family name may be in capitals (`Jean DUPONT`), a word with a digit or of capitals only is an acronym. */
function isNameWord(word: string, last: boolean): boolean {
	const folded = foldText(word);
	if (!/^\p{Lu}/u.test(word) || namesThing(folded) || findJurisdiction(word)) return false;
	if (/^\p{Lu}\./u.test(word)) return !last;
	return word.length > 1 && (word !== word.toUpperCase() || word.length >= 5);
}

function asName(one: Run, kind: NamingKind): Name {
	const { start, text, civility } = one;
	return { kind, name: { value: text, span: { start, end: start + text.length } }, civility, details: detailsOf(one) };
}

/** `Helene.Marchand@nord.example` names Helene Marchand. */
function addressesIn(text: string): readonly Name[] {
	if (!text.includes('@')) return [];
	return matches(text, address).flatMap((match): readonly Name[] => {
		const parts = (match[1] as string).split(/[._-]+/).filter((part) => part !== '');
		if (parts.length < 2 || parts.length > 3 || !parts.every(isNamePart)) return [];
		const value = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
		const start = match.index;
		return [{ kind: 'email', name: { value, span: { start, end: start + (match[1] as string).length } } }];
	});
}

function isNamePart(part: string): boolean {
	return /^\p{L}{2,}$/u.test(part) && !namesThing(foldText(part)) && !opensSentence(foldText(part));
}
