import type { Sourced } from '../../model/minutes.ts';
import { TIME } from '../dates.ts';
import { fold, rawIndex } from '../fold.ts';

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

/** Stands where emphasis was, so that places hold; it is no white space, two of which would end a name. */
export const GONE = '\u2060';

/**
 * The remarks in the parenthesis that ends a line of attendance, and where it opens; undefined where there is none or it
 * holds nothing but an affiliation. `start` places `body` in the source.
 */
export function readRemarks(
	body: string,
	start: number,
): { readonly open: number; readonly remarks: readonly RemarkReading[] } | undefined {
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

const space = /[\s\u2060]/;

/** The part of a line between two offsets, without the space around it and without the marks of emphasis; `base` places it in the source. */
export function trimmed(text: string, start: number, end: number, base: number): Sourced {
	let a = start;
	let b = Math.max(start, end);
	while (a < b && space.test(text[a] as string)) a++;
	while (b > a && space.test(text[b - 1] as string)) b--;
	return { value: text.slice(a, b).replaceAll(GONE, ''), span: { start: base + a, end: base + b } };
}
