import { foldText } from '../syntax/fold.ts';
import { CIVILITY as CIVILITIES } from '../syntax/vocabulary.ts';
import { beginsWithFunction, endsWithFunction } from '../tables/functions.ts';
import { findJurisdiction } from '../tables/jurisdictions.ts';
import { isOrganisationOrPlace } from '../tables/knownNames.ts';
import { namesThing, opensSentence } from '../tables/notNames.ts';
import type { Organisation } from '../tables/organisations.ts';
import { leadingVerb } from '../tables/speech.ts';
import { matches } from '../text/matches.ts';
import { shiftSourced } from '../text/span.ts';
import type { Sourced } from './minutes.ts';
import type { NameMatch } from './nameMatch.ts';
import type { Naming, NamingKind } from './naming.ts';
import type { Paragraph } from './paragraphs.ts';

/** The table is folded; running text is read with its accents. */
const CIVILITY = `(?:${CIVILITIES}|maître)`;

type Found = Omit<Naming, 'match' | 'several'>;
type Resolve = (name: string) => NameMatch | 'several' | undefined;

const WORD = "(?:\\p{Lu}\\.(?:[-‑]?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}]*(?:['’]\\p{L}[\\p{L}\\p{M}]*)*(?:[-‑]\\p{L}[\\p{L}\\p{M}'’]*)*)";
const PARTICLE = "(?:de|du|des|la|le|van|von|der|den|di|da|el|ben|d['’]|l['’])";
/** Capitalised words with the particles between them, not inside an address or a longer word. */
const run = new RegExp(`(?<![\\p{L}\\p{N}_@./#-])${WORD}(?: (?:${PARTICLE} ?){0,2}${WORD})*(?![\\p{L}\\p{N}_@])`, 'gu');
const civilityBefore = new RegExp(`(?:^|[^\\p{L}])(${CIVILITY}) $`, 'iu');
const civilityFirst = new RegExp(`^(${CIVILITY}) `, 'iu');
const civilityAlone = new RegExp(`^${CIVILITY}$`, 'iu');
const civilityOnly = new RegExp(`^[*_@]*(?:${CIVILITY} )*[*_@]*$`, 'iu');
const particleAlone = new RegExp(`^${PARTICLE}$`, 'u');
const trailingParticles = new RegExp(`(?: ${PARTICLE})+$`, 'u');
const word = /[^ ]+/g;
const nextWord = / ([^ ]+)/g;
const address = /(?<![\w.+-])([\p{L}\d][\p{L}\d._+-]*)@[\w-]+(?:\.[\w-]+)+/gu;

/** What stands before a name and says what part its bearer has. Folded. */
const PARTS: readonly { readonly kind: NamingKind; readonly pattern: RegExp }[] = [
	{ kind: 'seconder', pattern: /(?:appuyee?s?|secondee?s?) par $|avec l'appui de $|seconded by $|second(?:er)?: $/ },
	{ kind: 'mover', pattern: /proposee?s? par $|sur (?:une )?proposition de $|(?:moved|motion) by $|mover: $/ },
	{
		kind: 'presenter',
		pattern:
			/(?:presentee?s?|animee?s?|donnee?s?) par $|presentat(?:eur|rice)s? ?: $|(?:presented|led|facilitated|delivered) by $|presenters?: $/,
	},
];

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

interface Run {
	readonly paragraph: Pick<Words, 'text' | 'bullet'>;
	/** Index in the paragraph's text. */
	readonly start: number;
	readonly text: string;
	readonly civility?: string;
}

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
	const runs = matches(text, run).flatMap((match) => trimRun({ text, bullet }, match.index, match[0]) ?? []);
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

/** Without leading civility, title and elided article: `M. Roy`, `Maire Roy`, `L’Office`. */
function trimRun(paragraph: Run['paragraph'], at: number, words: string): Run | undefined {
	let start = at;
	let civility = civilityBefore.exec(paragraph.text.slice(Math.max(0, at - 16), at))?.[1];
	let text = words;
	for (let lead = titleOf(text); lead !== undefined; lead = titleOf(text)) {
		civility = lead;
		start += lead.length + 1;
		text = text.slice(lead.length + 1);
	}
	text = beforeOpener(text);
	return text === '' || civilityAlone.test(text) ? undefined : { paragraph, start, text, civility };
}

/** A civility or function before the name (`M. Roy`, `Ministre Roy`, `Deputy Mayor Roy`). */
function titleOf(text: string): string | undefined {
	const word = civilityFirst.exec(text)?.[1] ?? /^(\p{L}+) /u.exec(text)?.[1];
	const folded = foldText(word ?? '');
	return word !== undefined && (civilityAlone.test(word) || (beginsWithFunction(folded) && endsWithFunction(folded))) ? word : undefined;
}

/** A run ends where the next sentence or line of the paper begins (`Ann Lee / Appuyé par…`). */
function beforeOpener(text: string): string {
	for (const match of matches(text, nextWord)) {
		const next = match[1] as string;
		if (/^\p{Lu}/u.test(next) && opensSentence(foldText(next))) return text.slice(0, match.index).replace(trailingParticles, '');
	}
	return text;
}

/** What follows the first `length` code units of a run, without closing emphasis. */
function after({ paragraph, start }: Run, length: number): string {
	return paragraph.text.slice(start + length, start + length + 240).replace(/^[*_]+/, '');
}

function verbAfter(one: Run, length: number): boolean {
	const rest = after(one, length);
	return /^ \p{Ll}/u.test(rest) && leadingVerb(foldText(rest)) !== undefined;
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
	const rest = after(one, one.text.length);
	return /^ ?[,:]/.test(rest) || verbAfter(one, one.text.length) ? 'speaker' : 'plain';
}

function partBefore({ paragraph, start, civility }: Run): NamingKind | undefined {
	const before = foldText(`${paragraph.text.slice(Math.max(0, start - 60), start)}|`).slice(0, -1);
	const bare = civility === undefined ? before : before.slice(0, before.lastIndexOf(foldText(civility)));
	return PARTS.find(({ pattern }) => pattern.test(bare.endsWith(' ') ? bare : `${bare} `))?.kind;
}

function opensParagraph({ paragraph, start }: Run): boolean {
	const before = paragraph.text.slice(0, start);
	if (civilityOnly.test(before)) return true;
	if (before.length > 60) return false;
	// `La présidente, Ann Lee, ouvre…`, `Le directeur général Guy Lau présente…`
	const folded = foldText(before).replace(/,$/, '');
	return beginsWithFunction(folded) && endsWithFunction(folded);
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
	const rest = after(one, one.text.length);
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

/** `le parc Gaston Miron`, `la salle Rose Martin`: what bears somebody's name. */
function isOfThing({ paragraph, start }: Run): boolean {
	const thing = /(\p{Ll}[\p{L}-]*) $/u.exec(paragraph.text.slice(Math.max(0, start - 24), start))?.[1];
	return thing !== undefined && namesThing(foldText(thing));
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
	return words.every((word, i) => (one.civility !== undefined && particleAlone.test(word)) || isNameWord(word, i === words.length - 1));
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

/** The words between commas behind a speaker's name, up to the verb. */
function detailsOf(one: Run): Sourced | undefined {
	const from = one.start + one.text.length;
	const behind = one.paragraph.text.slice(from, from + 240);
	const rest = behind.slice(0, /\p{Ll}{3}[.?!;:]+ /u.exec(behind)?.index ?? behind.length);
	if (!rest.startsWith(',')) return undefined;
	let end = 0;
	for (const match of rest.matchAll(/,/g)) {
		if (match.index === 0) continue;
		end = match.index;
		if (leadingVerb(foldText(rest.slice(match.index + 1)))) break;
		if (match.index > 160) return undefined;
	}
	const lead = 1 + (/^ */.exec(rest.slice(1))?.[0].length ?? 0);
	if (end <= lead) return undefined;
	const start = from + lead;
	return { value: rest.slice(lead, end), span: { start, end: start + end - lead } };
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
