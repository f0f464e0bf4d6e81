import type { Sourced } from '../../model/minutes.ts';
import { fold, foldText, rawIndex } from '../fold.ts';
import { isPostNominal, looksLikeName, splitNames } from './names.ts';
import type { RemarkReading } from './remark.ts';
import { GONE, readRemarks, trimmed } from './remark.ts';

export interface PersonReading {
	readonly name: Sourced;
	readonly alias?: Sourced;
	readonly affiliation?: Sourced;
	readonly remarks: readonly RemarkReading[];
	readonly bullet: boolean;
}

const bulletMark = /^\s*(?:[-*•–+▪➢·]\s+)?/;
const personLead = new RegExp(`${bulletMark.source}[*_]*`);
const emphasised = /(?<![\p{L}\d*_])([*_]{1,3})(?=\S)(.*?\S)\1(?![\p{L}\d*_])/gu;

function withoutEmphasis(raw: string): string {
	return raw
		.replace(emphasised, (_, mark: string, text: string) => GONE.repeat(mark.length) + text + GONE.repeat(mark.length))
		.replace(/\*\*|__/g, GONE.repeat(2));
}

const CIVILITY = String.raw`m\.|mme|mlle|mr\.?|mrs\.?|ms\.?|dr\.?|dre|me|monsieur|madame`;
/** Before a folded name of a list: an office that councils put in its place, too. */
const civility = new RegExp(String.raw`^(?:${CIVILITY}|mmes|(?:deputy )?mayor|councill?or|alderm[ae]n|reeve|conseill(?:er|ere))\s+`);

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

const civilityBefore = new RegExp(String.raw`^(?:${CIVILITY})\s+`, 'i');

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
