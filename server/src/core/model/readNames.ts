import { oncePer } from '../oncePer.ts';
import { foldText } from '../syntax/fold.ts';
import { CIVILITY as CIVILITIES } from '../syntax/vocabulary.ts';
import { beginsWithFunction, endsWithFunction } from '../tables/functions.ts';
import { findJurisdiction } from '../tables/jurisdictions.ts';
import { isOrganisationOrPlace } from '../tables/knownNames.ts';
import { namesThing, opensSentence } from '../tables/notNames.ts';
import type { Organisation } from '../tables/organisations.ts';
import { leadingVerb } from '../tables/speech.ts';
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

interface Run {
	readonly paragraph: Paragraph;
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
	const context: Context = { resolve, own, alone: new Set(paragraphs.flatMap(givenNamesAlone)) };
	return paragraphs.flatMap((paragraph) => [...runsOf(paragraph).flatMap((one) => readRun(one, context)), ...addressesOf(paragraph)]);
}

interface Context {
	readonly resolve: Resolve;
	readonly own: readonly Organisation[] | undefined;
	/** Words that stand alone before a verb: `Pavel apportera…`. */
	readonly alone: ReadonlySet<string>;
}

const runsOf: (paragraph: Paragraph) => readonly Run[] = oncePer((paragraph) =>
	Array.from(paragraph.text.matchAll(run), (match) => trimRun(paragraph, match.index, match[0])).filter((r) => r !== undefined),
);

/** Without leading civility, title and elided article: `M. Roy`, `Maire Roy`, `L’Office`. */
function trimRun(paragraph: Paragraph, at: number, words: string): Run | undefined {
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
	for (const match of text.matchAll(/ ([^ ]+)/g)) {
		const word = match[1] as string;
		if (/^\p{Lu}/u.test(word) && opensSentence(foldText(word))) return text.slice(0, match.index).replace(trailingParticles, '');
	}
	return text;
}

const givenNamesAlone: (paragraph: Paragraph) => readonly string[] = oncePer((paragraph) =>
	runsOf(paragraph).flatMap((r) => (/^[^ ]{3,}$/.test(r.text) && verbAfter(r, r.text.length) ? [foldText(r.text)] : [])),
);

/** What follows the first `length` code units of a run, without closing emphasis. */
function after({ paragraph, start }: Run, length: number): string {
	return paragraph.text.slice(start + length, start + length + 240).replace(/^[*_]+/, '');
}

function verbAfter(one: Run, length: number): boolean {
	const rest = after(one, length);
	return /^ \p{Ll}/u.test(rest) && leadingVerb(foldText(rest)) !== undefined;
}

function readRun(one: Run, context: Context): readonly Found[] {
	const found: Found[] = [];
	const words = Array.from(one.text.matchAll(/[^ ]+/g), (match) => ({ start: match.index, end: match.index + match[0].length }));
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
			found.push(asNaming(name, knownKind(name)));
			i += length - 1;
		}
	}
	if (found.length > 0) return found;
	const kind = strangerKind(one, context);
	return kind ? [asNaming(one, kind)] : [];
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
	// `La présidente, Ann Lee, ouvre…`, `Le directeur général Guy Lau présente…`
	const folded = foldText(before).replace(/,$/, '');
	return before.length <= 60 && beginsWithFunction(folded) && endsWithFunction(folded);
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
	const word = /(\p{Ll}[\p{L}-]*) $/u.exec(paragraph.text.slice(Math.max(0, start - 24), start))?.[1];
	return word !== undefined && namesThing(foldText(word));
}

/** `…, partenaire du secteur, donne une présentation`: a verb of the table behind a comma of the first sentence, from the `from`th on. */
function speaksLater(rest: string, from: number): boolean {
	const sentence = /^[^.;:?!]*(?:\.(?! |$)[^.;:?!]*)*/.exec(rest)?.[0] ?? '';
	return sentence
		.split(',')
		.slice(from)
		.some((part) => /^ ?\p{Ll}/u.test(part) && leadingVerb(foldText(part)) !== undefined);
}

function isSentence({ text }: Paragraph): boolean {
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

function asNaming(one: Run, kind: NamingKind): Found {
	const { paragraph, start, text, civility } = one;
	const at = paragraph.span.start + start;
	return {
		kind,
		name: { value: text, span: { start: at, end: at + text.length } },
		civility,
		paragraph,
		details: detailsOf(one),
		confidential: paragraph.confidential,
	};
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
	const start = one.paragraph.span.start + from + lead;
	return { value: rest.slice(lead, end), span: { start, end: start + end - lead } };
}

/** `Helene.Marchand@nord.example` names Helene Marchand. */
const addressesOf: (paragraph: Paragraph) => readonly Found[] = oncePer((paragraph) =>
	Array.from(paragraph.text.matchAll(address)).flatMap((match): readonly Found[] => {
		const parts = (match[1] as string).split(/[._-]+/).filter((part) => part !== '');
		if (parts.length < 2 || parts.length > 3 || !parts.every(isNamePart)) return [];
		const value = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
		const start = paragraph.span.start + match.index;
		const span = { start, end: start + (match[1] as string).length };
		return [{ kind: 'email', name: { value, span }, paragraph, confidential: paragraph.confidential }];
	}),
);

function isNamePart(part: string): boolean {
	return /^\p{L}{2,}$/u.test(part) && !namesThing(foldText(part)) && !opensSentence(foldText(part));
}
