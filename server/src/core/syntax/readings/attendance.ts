import type { Language, Role, Sourced } from '../../model/minutes.ts';
import { TIME } from '../dates.ts';
import { fold, foldKeepingAccents, foldText, rawIndex } from '../fold.ts';
import type { Line } from '../line.ts';
import { ATTENDANCE_OPENERS, GROUP_WORDS } from '../vocabulary.ts';
import { isPostNominal, looksLikeName, splitNames } from './names.ts';

export interface OpenerReading {
	readonly label: Sourced;
	readonly quorum?: Sourced;
	/** Names the list (`Présence`), not people (`Présents`). */
	readonly heading: boolean;
	readonly language?: Language;
	readonly missingAccents?: string;
}

/** `présent·e·s`, `présent(e)s`, `présent.es` → `present`: inclusive endings are not part of the word. */
const inclusive = /(?:[·•.\-/](?:ne|rice|trice|ere|es|e)(?:[·•.\-/]s)?|\((?:e|es|s)\)s?|[·•.\-/]s)(?![a-z])/g;

function withoutInclusive(folded: string): string {
	return folded.replace(inclusive, '');
}

const quorumPart = /\(\s*quorum\s*:?\s*([^)]+?)\s*\)/;

/** What an opener begins with, inclusive endings stand further on: most lines are none. */
const OPENER_STARTS: ReadonlySet<string> = new Set(ATTENDANCE_OPENERS.map(({ word }) => word.slice(0, 3)));

/** The heading of an attendance block, with its quorum (`Présence (quorum : 7)`). */
export function readOpener(line: Line): OpenerReading | undefined {
	const { text } = line.folded;
	const head = text.trimStart();
	if (!OPENER_STARTS.has(head.slice(0, 3)) && !head.startsWith('(')) return undefined;
	const quorum = quorumPart.exec(text);
	const words = (quorum ? text.slice(0, quorum.index) + text.slice(quorum.index + quorum[0].length) : text).replace(/\s*:\s*$/, '').trim();
	const key = withoutInclusive(words)
		.replace(/\s*:\s*$/, '')
		.trim();
	const opener = ATTENDANCE_OPENERS.find((o) => o.word === key || o.word === words);
	if (!opener) return undefined;
	const wordsAt = text.indexOf(words);
	const quorumAt = quorum ? quorum.index + quorum[0].indexOf(quorum[1] as string) : 0;
	return {
		label: line.take(wordsAt, wordsAt + words.length),
		quorum: quorum ? line.take(quorumAt, quorumAt + (quorum[1] as string).length) : undefined,
		heading: opener.heading === true,
		language: opener.language,
		missingAccents: accentless(line, wordsAt, words.length),
	};
}

/** `Presence`, `Etaient presents`: French openers and group words that lost their accents. */
function accentless(line: Line, from: number, length: number): string | undefined {
	const written = foldKeepingAccents(line.take(from, from + length).value);
	const known: Readonly<Record<string, string>> = {
		'liste de presence': 'Liste de présence',
		'liste des presences': 'Liste des présences',
		presence: 'Présence',
		presences: 'Présences',
		'etaient presents': 'Étaient présents',
		'etaient presentes': 'Étaient présentes',
		'sont presents': 'Sont présents',
		presents: 'Présents',
		presentes: 'Présentes',
		excuses: 'Excusés',
		invites: 'Invités',
	};
	return known[written];
}

export interface GroupReading {
	readonly label: Sourced;
	/** `other` when no word of the table fits. */
	readonly role: Role;
	readonly known: boolean;
	readonly language?: Language;
	/** `(voix délibérative)` or `(sans droit de vote)` behind the label. */
	readonly voting?: boolean;
	/** Ends in a colon. */
	readonly colon: boolean;
	/** What follows the colon. */
	readonly names: Sourced;
	/** `Présents : 12` */
	readonly count?: Sourced<number>;
	readonly missingAccents?: string;
}

const labelled = /^([^:]{2,80}?)\s*:/;
/** `Membres non votants :` */
const nonVoting = /\bnon[- ]?vot(?:ante?s?|ing)\b|sans droit de vote|voix consultative/;
const votingNote =
	/\s*\(\s*((?:avec )?(?:voix deliberative|droit de vote)|sans (?:droit de vote|voix deliberative)|voix consultative|non[- ]?voting|voting|votante?s?|non[- ]votante?s?|non-voting members?)\s*\)\s*$/;

/** A group label: anything that ends in a colon, or a known group word alone. Bullets and headings are no labels. */
export function readGroup(line: Line): GroupReading | undefined {
	const { text } = line.folded;
	if (/^[-*•–+▪➢#>\d]/.test(text)) return undefined;
	const match = labelled.exec(text);
	const labelEnd = match ? (match[1] as string).length : text.trimEnd().length;
	const note = votingNote.exec(text.slice(0, labelEnd));
	const end = note ? note.index : labelEnd;
	// without a colon a label is short and no sentence
	if (!match && (/[.;,!?]\s*$/.test(text) || text.slice(0, end).trim().split(' ').length > 6)) return undefined;
	const words = withoutInclusive(text.slice(0, end).trim());
	const group = words.length <= 80 ? GROUP_WORDS.find((g) => g.pattern.test(words)) : undefined;
	if (!match && !group) return undefined;
	const names = match ? line.take(match[0].length, text.length) : line.take(text.length, text.length);
	const count = /^(\d{1,4})\s*(?:personnes?|membres?|people|members?)?\s*\.?$/.exec(fold(names.value).text);
	return {
		label: line.take(0, end),
		role: group?.role ?? 'other',
		known: group !== undefined,
		language: group?.language,
		voting: note ? !/^(?:sans|voix consultative|non)/.test(note[1] as string) : nonVoting.test(text.slice(0, labelEnd)) ? false : undefined,
		colon: match !== null,
		names,
		count: count ? { value: Number(count[1]), span: names.span } : undefined,
		missingAccents: group ? accentless(line, 0, end) : undefined,
	};
}

export interface PersonReading {
	readonly name: Sourced;
	readonly alias?: Sourced;
	readonly affiliation?: Sourced;
	readonly remarks: readonly RemarkReading[];
	readonly bullet: boolean;
}

export type RemarkKind =
	| 'arrival'
	| 'departure'
	| 'proxy'
	| 'substitute'
	/** `remplacé par X`: who comes instead has a line of their own. */
	| 'replaced'
	| 'mode'
	| 'voting'
	| 'non-voting'
	| 'function'
	| 'absent'
	| 'excused'
	| 'other';

export interface RemarkReading {
	readonly kind: RemarkKind;
	readonly text: Sourced;
	/** The time of an arrival, the name of a proxy. */
	readonly value?: Sourced;
}

const bulletMark = /^\s*(?:[-*•–+▪➢·]\s+)?/;
const personLead = new RegExp(`${bulletMark.source}[*_]*`);
/** Stands where emphasis was, so that places hold; it is no white space, two of which would end a name. */
const GONE = '\u2060';
const emphasised = /(?<![\p{L}\d*_])([*_]{1,3})(?=\S)(.*?\S)\1(?![\p{L}\d*_])/gu;

function withoutEmphasis(raw: string): string {
	return raw
		.replace(emphasised, (_, mark: string, text: string) => GONE.repeat(mark.length) + text + GONE.repeat(mark.length))
		.replace(/\*\*|__/g, GONE.repeat(2));
}

const civility =
	/^(?:m\.|mme|mmes|mlle|mr\.?|mrs\.?|ms\.?|dr\.?|dre|me|monsieur|madame|(?:deputy )?mayor|councill?or|alderm[ae]n|reeve|conseill(?:er|ere))\s+/;

/** One person of an attendance list: `- Name [ALIAS], Affiliation (remarks)`. `start` and `raw` place it in the source. */
export function readPerson(raw: string, start: number): PersonReading | undefined {
	const lead = personLead.exec(raw)?.[0].length ?? 0;
	const bullet = /^\s*[-*•–+▪➢·]\s/.test(raw);
	const body = withoutEmphasis(raw).slice(lead).trimEnd();
	if (body.trim() === '') return undefined;
	const at = (s: number, e: number): Sourced => trimmed(body, s, e, start + lead);
	const remarks = readRemarks(body, start + lead);
	const whole = remarks ? body.slice(0, remarks.open) : body;
	const proxy = remarks?.remarks.some((r) => r.kind === 'proxy') ? undefined : readGivenProxy(whole, start + lead);
	const rest = proxy ? whole.slice(0, proxy.at) : whole;
	const civil = civility.exec(fold(rest).text)?.[0].length ?? 0;
	let nameEnd = endOfName(rest, civil);
	const alias = /^[\s\u2060]*,?\s*\[([^\]]+)\]/.exec(rest.slice(nameEnd));
	const aliasStart = alias ? nameEnd + alias[0].indexOf('[') + 1 : 0;
	let affiliationAt = alias ? nameEnd + alias[0].length : nameEnd;
	const inner = /^[\s\u2060]*\([^()]*\)(?=[\s\u2060]*[,[])/.exec(rest.slice(affiliationAt));
	const early = inner && readRemarks(rest.slice(0, affiliationAt + inner[0].length), start + lead);
	if (inner && early) affiliationAt += inner[0].length;
	affiliationAt += /^[\s,\u2060]*/.exec(rest.slice(affiliationAt))?.[0].length ?? 0;
	if (nameEnd === civil) nameEnd = rest.length;
	const name = at(civil, nameEnd);
	const affiliationEnd = rest.replace(/[\s,;\u2060]+$/, '').length;
	const affiliation = inOneLine(withoutParentheses(at(Math.min(affiliationAt, affiliationEnd), affiliationEnd)));
	if (name.value === '') return undefined;
	return {
		name,
		alias: alias ? at(aliasStart, aliasStart + (alias[1] as string).length) : undefined,
		affiliation: affiliation.value === '' ? undefined : affiliation,
		remarks: [...(early?.remarks ?? []), ...(remarks?.remarks ?? []), ...(proxy ? [proxy.remark] : [])],
		bullet,
	};
}

const givenProxy =
	/,?\s+(?:(?:a donne|donne|ayant donne) )?(?:(?:son )?(?:pouvoir|procuration)(?: donnee?)? a|representee? par|(?:gave |gives )?proxy to|represented by) (?<holder>\S.*?)\s*\.?$/;
const bareProxy = /\s+à (?<holder>\S.*?)\s*\.?$/;

/**
 * `Rita Roy a donné pouvoir à Guy Lau`, `Rita Roy représentée par Guy Lau`, and, as councils write it, `Rita Roy à M. Lau`:
 * the remark of a proxy without its parenthesis. The bare form needs a holder with a civility or of two words.
 */
function readGivenProxy(rest: string, base: number): { readonly at: number; readonly remark: RemarkReading } | undefined {
	const folded = fold(rest);
	const said = givenProxy.exec(folded.text);
	const match = said ?? bareProxy.exec(rest);
	const holder = match?.groups?.holder;
	if (!match || holder === undefined) return undefined;
	const raw = (index: number): number => (said ? rawIndex(folded, index) : index);
	const from = match.index + match[0].indexOf(holder);
	const value = trimmed(rest, raw(from), raw(from + holder.length), base);
	const name = value.value.replace(civilityBefore, '');
	const isName =
		looksLikeName(name) &&
		looksLikeName(
			rest
				.slice(0, raw(match.index))
				.replace(civilityBefore, '')
				.replace(/[,[].*$/, ''),
		);
	if (!isName || (!said && name === value.value && !/\s/.test(name))) return undefined;
	return {
		at: raw(match.index),
		remark: {
			kind: 'proxy',
			text: trimmed(rest, raw(match.index) + (/^[,\s]*/.exec(match[0])?.[0].length ?? 0), rest.length, base),
			value,
		},
	};
}

const civilityBefore = /^(?:m\.|mme|mlle|mr\.?|mrs\.?|ms\.?|dr\.?|dre|me|monsieur|madame)\s+/i;

/** `Ann Lee (Nord)`: a parenthesis that is the whole affiliation loses its marks. */
function withoutParentheses(source: Sourced): Sourced {
	return /^\([^()]*\)$/.test(source.value)
		? { value: source.value.slice(1, -1), span: { start: source.span.start + 1, end: source.span.end - 1 } }
		: source;
}

/** Further columns of a person are one affiliation: `North<tab>Clerk`. */
function inOneLine({ value, span }: Sourced): Sourced {
	return { value: value.replace(/[ \t]{2,}|\t/g, ' '), span };
}

/** The name ends at the first tab, two spaces, `[` or comma; a comma before a post-nominal does not end it. */
function endOfName(rest: string, from: number): number {
	const stop = /\t| {2,}|\[|,|\s\(/g;
	stop.lastIndex = from;
	for (let match = stop.exec(rest); match; match = stop.exec(rest)) {
		if (match[0] === ',') {
			const part = /^\s*([^,[(\t]+?)(?=\s*(?:,|\[|\(|\t| {2}|$))/.exec(rest.slice(match.index + 1));
			if (part && isPostNominal((part[1] as string).replaceAll(GONE, ''))) continue;
		}
		return match.index;
	}
	return rest.length;
}

function readRemarks(body: string, start: number): { readonly open: number; readonly remarks: readonly RemarkReading[] } | undefined {
	const close = /\)\s*[.;,]?\s*$/.exec(body);
	if (!close) return undefined;
	let depth = 0;
	let open = -1;
	for (let i = close.index; i >= 0; i--) {
		if (body[i] === ')') depth++;
		else if (body[i] === '(' && --depth === 0) {
			open = i;
			break;
		}
	}
	if (open < 0) return undefined;
	const remarks: RemarkReading[] = [];
	let from = open + 1;
	const push = (to: number): void => {
		const text = trimmed(body, from, to, start);
		if (text.value !== '') remarks.push(readRemark(text));
		from = to + 1;
	};
	for (let i = from; i < close.index; i++) if (body[i] === ',' || body[i] === ';') push(i);
	push(close.index);
	return remarks.some((r) => r.kind !== 'other') ? { open, remarks } : undefined;
}

const office =
	/^(?:(?:co-?|vice-?)?president(?:e)?|presidence|animat(?:eur|rice)|tresori(?:er|ere)|secretaire(?:-tresori(?:er|ere))?|greffi(?:er|ere)|scrutat(?:eur|rice)|rapporteu(?:r|se)|maire|mairesse|direct(?:eur|rice)(?: general(?:e)?)?|administrat(?:eur|rice)|registraire|(?:co-?|vice-?)?chair(?:person|man|woman)?|secretary(?:-treasurer)?|treasurer|clerk|scribe|facilitator|teller|mayor|(?:executive )?director|registrar|rapporteur)(?: .*)?$/;

const REMARKS: readonly { readonly kind: RemarkKind; readonly pattern: RegExp }[] = [
	{
		kind: 'arrival',
		pattern: new RegExp(
			`^(?:arrivee?s?|est arrivee?|se joint a .*?|arrived|arrival|joined|joins)(?: a| at| des|:| vers)? ?(?<value>${TIME})(?: [a-z]{2,4})?$`,
		),
	},
	{
		kind: 'departure',
		pattern: new RegExp(
			`^(?:departs?|quitte|partie?|depart anticipe|left|departed|departure|leaves)(?: a| at| des|:| vers)? ?(?<value>${TIME})(?: [a-z]{2,4})?$`,
		),
	},
	{
		kind: 'proxy',
		pattern:
			/^(?:(?:a donne )?(?:procuration|pouvoir)(?: a| donnee? a|:)|representee? par|proxy(?: to|:| given to| held by)|represented by|gave proxy to) ?(?<value>.+)$/,
	},
	{
		kind: 'substitute',
		pattern:
			/^(?:remplace(?! par )|remplacante? de|substitut(?:e)? de|suppleante? de|substitut(?:e|ing) for|substitute for|replaces|replacing|alternate for|pour) (?<value>.+)$/,
	},
	{
		kind: 'mode',
		pattern:
			/^(?:par|en|via|a|by|via|in) (?:visio-?conference|video-?conference|visio|teleconference|telephone|distance|personne|ligne|presentiel|zoom|teams|video|phone|person|distanciel)$|^(?:visio-?conference|video-?conference|teleconference|telephone|phone|zoom|teams)$|^(?:virtuellement|a distance|remotely|remote|virtually|virtual|online|on-?line|in person|en personne|distanciel|visio)$/,
	},
	{ kind: 'replaced', pattern: /^(?:remplacee? par|substituee? par|replaced by|substituted by) .+$/ },
	{ kind: 'non-voting', pattern: /^(?:sans (?:droit de vote|voix deliberative)|voix consultative|non[- ]?voting|non[- ]votante?)$/ },
	{ kind: 'voting', pattern: /^(?:(?:avec )?(?:voix deliberative|droit de vote)|voting|votante?)$/ },
	{ kind: 'excused', pattern: /^(?:excusee?s?|absences? (?:motivee|excusee)s?|excused|regrets|apologies|sent regrets)$/ },
	{ kind: 'absent', pattern: /^(?:absente?s?|absent)$/ },
	{ kind: 'function', pattern: office },
];

const seat =
	/^(?:(?:\d{1,2}(?:er|re|e|eme)|premi(?:er|ere)|deuxieme|troisieme|first|second|deputy) )?(?:adjointe?s?|conseill(?:er|ere)s?|councill?or|deleguee?s?|membre|member|suppleante?|trustee)(?: .*)?$/;

/**
 * `Présents : Ann Lee, présidente, Guy Lau, 2ᵉ adjoint`: what stands behind a name of an inline group in lower case is the
 * bearer's function, not somebody else.
 */
export function readInlineFunction(text: Sourced): RemarkReading | undefined {
	const folded = fold(text.value).text;
	return /^[\p{Ll}\d]/u.test(text.value) && (office.test(folded) || seat.test(folded)) ? { kind: 'function', text } : undefined;
}

function readRemark(text: Sourced): RemarkReading {
	const folded = fold(text.value);
	for (const { kind, pattern } of REMARKS) {
		const match = pattern.exec(folded.text);
		if (!match) continue;
		const value = match.groups?.value;
		if (value === undefined) return { kind, text };
		const from = folded.text.lastIndexOf(value);
		return { kind, text, value: trimmed(text.value, rawIndex(folded, from), rawIndex(folded, from + value.length), text.span.start) };
	}
	return { kind: 'other', text };
}

/** `Regrets: none`, `Excusés : aucun`: a list that says that it is empty. */
export const nobody = /^(?:aucune?(?: absence| personne)?|neant|personne|none|nil|nobody|n\/a|s\. ?o\.|-|–|—)\s*\.?$/;

/** Whether a line without bullet can be a person, or says that there is nobody: else it is prose and ends the block. */
export function mayBePerson(raw: string): boolean {
	if (/^\s*[-*•–+▪➢·]\s/.test(raw) || (raw.length < 24 && nobody.test(foldText(raw)))) return true;
	const text = raw.trim().replace(/^[*_]+/, '');
	const head = /^[^,\t]*/.exec(text)?.[0] ?? '';
	return !/[.!?]$/.test(text.replace(/\b(?:Ph\. D|ing|[A-Z])\.$/, '')) && head.length <= 80 && /^[@\p{Lu}]/u.test(text);
}

/** What stands before `MM. Guy Lau et Luc Roy` on one line, which are two people. */
export const pluralCivility = /^\s*(?:[-*•–+]\s+)?(?=(?:MM\.|M(?:es)?mes|Messieurs|Mesdames)\s.* (?:et|and|&) )/;

/** Whether a known group line opens attendance by itself: names on it, or this line below it. */
export function looksLikePeople(raw: string): boolean {
	const several = pluralCivility.exec(raw);
	if (several) return splitNames(/^[^,\t]*/.exec(raw.slice(several[0].length))?.[0] ?? '', 0).every((n) => looksLikeName(n.value));
	const person = readPerson(raw, 0);
	// a comma in a name stands before a post-nominal;
	// a bullet, or what stands behind a comma, may end in a stop of its own: `- Ann Lee, T.-N.-L.`
	const end = person?.bullet || person?.affiliation ? /[!?:]$/ : /[.!?:]$/;
	return person !== undefined && looksLikeName(person.name.value.replace(/,.*$/, '')) && !end.test(raw.trim());
}

const space = /[\s\u2060]/;

function trimmed(text: string, start: number, end: number, base: number): Sourced {
	let a = start;
	let b = Math.max(start, end);
	while (a < b && space.test(text[a] as string)) a++;
	while (b > a && space.test(text[b - 1] as string)) b--;
	return { value: text.slice(a, b).replaceAll(GONE, ''), span: { start: base + a, end: base + b } };
}
