import { foldText } from '../syntax/fold.ts';
import { CIVILITY as CIVILITIES } from '../syntax/vocabulary.ts';
import { beginsWithFunction, endsWithFunction } from '../tables/functions.ts';
import { namesThing, opensSentence } from '../tables/notNames.ts';
import { leadingVerb } from '../tables/speech.ts';
import { matches } from '../text/matches.ts';
import type { Sourced } from './minutes.ts';
import type { NamingKind } from './naming.ts';

/** The table is folded; running text is read with its accents. */
const CIVILITY = `(?:${CIVILITIES}|maître)`;

const WORD = "(?:\\p{Lu}\\.(?:[-‑]?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}]*(?:['’]\\p{L}[\\p{L}\\p{M}]*)*(?:[-‑]\\p{L}[\\p{L}\\p{M}'’]*)*)";
const PARTICLE = "(?:de|du|des|la|le|van|von|der|den|di|da|el|ben|d['’]|l['’])";
/** Capitalised words with the particles between them, not inside an address or a longer word. */
const run = new RegExp(`(?<![\\p{L}\\p{N}_@./#-])${WORD}(?: (?:${PARTICLE} ?){0,2}${WORD})*(?![\\p{L}\\p{N}_@])`, 'gu');
const civilityBefore = new RegExp(`(?:^|[^\\p{L}])(${CIVILITY}) $`, 'iu');
const civilityFirst = new RegExp(`^(${CIVILITY}) `, 'iu');
const civilityAlone = new RegExp(`^${CIVILITY}$`, 'iu');
const civilityOnly = new RegExp(`^[*_@]*(?:${CIVILITY} )*[*_@]*$`, 'iu');
const particle = new RegExp(`^${PARTICLE}$`, 'u');
const trailingParticles = new RegExp(`(?: ${PARTICLE})+$`, 'u');
const nextWord = / ([^ ]+)/g;

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

/** Capitalised words of a paragraph that may be a name; whose it is, `readNames.ts` says. */
export interface Run {
	readonly paragraph: { readonly text: string; readonly bullet: boolean };
	/** Index in the paragraph's text. */
	readonly start: number;
	/** Without civility. */
	readonly text: string;
	readonly civility?: string;
}

/** The runs of a paragraph's text, in order. */
export function nameRuns(text: string, bullet: boolean): readonly Run[] {
	return matches(text, run).flatMap((match) => trimRun({ text, bullet }, match.index, match[0]) ?? []);
}

/** `de`, `van`: what stands between the words of a name in lower case. */
export function isParticle(word: string): boolean {
	return particle.test(word);
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
export function textAfter({ paragraph, start }: Run, length: number): string {
	return paragraph.text.slice(start + length, start + length + 240).replace(/^[*_]+/, '');
}

/** Whether a verb of speech follows the first `length` code units of a run. */
export function verbAfter(one: Run, length: number): boolean {
	const rest = textAfter(one, length);
	return /^ \p{Ll}/u.test(rest) && leadingVerb(foldText(rest)) !== undefined;
}

/** The part that the words before a run give to its bearer (`proposé par`). */
export function partBefore({ paragraph, start, civility }: Run): NamingKind | undefined {
	const before = foldText(`${paragraph.text.slice(Math.max(0, start - 60), start)}|`).slice(0, -1);
	const bare = civility === undefined ? before : before.slice(0, before.lastIndexOf(foldText(civility)));
	return PARTS.find(({ pattern }) => pattern.test(bare.endsWith(' ') ? bare : `${bare} `))?.kind;
}

/** Whether nothing but a civility or a function stands before the run in its paragraph. */
export function opensParagraph({ paragraph, start }: Run): boolean {
	const before = paragraph.text.slice(0, start);
	if (civilityOnly.test(before)) return true;
	if (before.length > 60) return false;
	// `La présidente, Ann Lee, ouvre…`, `Le directeur général Guy Lau présente…`
	const folded = foldText(before).replace(/,$/, '');
	return beginsWithFunction(folded) && endsWithFunction(folded);
}

/** `le parc Gaston Miron`, `la salle Rose Martin`: what bears somebody's name. */
export function isOfThing({ paragraph, start }: Run): boolean {
	const thing = /(\p{Ll}[\p{L}-]*) $/u.exec(paragraph.text.slice(Math.max(0, start - 24), start))?.[1];
	return thing !== undefined && namesThing(foldText(thing));
}

/** The words between commas behind a speaker's name, up to the verb. */
export function detailsOf(one: Run): Sourced | undefined {
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
