import type { Locale } from '../model/minutes.ts';

const NBSP = '\u00a0';
const THIN = '\u202f';

/** What typography must not touch: code, addresses, link targets, HTML-like tags, directives. */
const literal = /`[^`]*`|\]\([^)]*\)|<[^>\s]+>|(?:https?|ftp|mailto):[^\s<>]+|[\w.+-]+@[\w-]+\.[\w.-]+|\{[^}]*\}|:[\w+-]+:/g;

/**
 * The spacing of a locale in one piece of text (domain rules §1.8): no-break spaces before `:` and inside « », in
 * hours, behind the numero sign and before `%` and `$`; fr-CA has no space before `;`, `!` and `?`, fr-FR a thin one.
 * Letters, digits and signs stay as they are; only white space changes. Idempotent.
 */
export function typography(text: string, locale: Locale): string {
	const parts: string[] = [];
	let from = 0;
	for (const match of text.matchAll(literal)) {
		parts.push(spaced(text.slice(from, match.index), locale), match[0]);
		from = match.index + match[0].length;
	}
	return parts.join('') + spaced(text.slice(from), locale);
}

function spaced(text: string, locale: Locale): string {
	return locale.startsWith('fr') ? french(text, locale) : english(text);
}

function french(text: string, locale: Locale): string {
	const colons = text
		.replace(/(?<=[\p{L}\d)\]»”"’*_%.])[ \t\u00a0\u202f]*:(?=\s|$)/gu, `${NBSP}:`)
		.replace(/«[ \u00a0\u202f]*(?=\S)/g, `«${NBSP}`)
		.replace(/(?<=\S)[ \u00a0\u202f]*»/g, `${NBSP}»`)
		.replace(/(?<![\p{L}\d,.:-])(\d{1,2})[ \u00a0\u202f]?h[ \u00a0\u202f]?(\d{2})(?![\p{L}\d])/gu, `$1${NBSP}h${NBSP}$2`)
		.replace(/(?<![\p{L}\d,.:-])(\d{1,2})[ \u00a0\u202f]?h(?![\p{L}\d\u00a0])/gu, `$1${NBSP}h`)
		.replace(/(?<![\p{L}\d])([nN](?:ᵒ|º|°|o))[ \u202f\u00a0](?=\d)/gu, `$1${NBSP}`)
		.replace(/(\d)[ \u202f\u00a0](?=[%$€](?![\p{L}\d]))/gu, `$1${NBSP}`);
	return locale === 'fr-FR'
		? colons.replace(/(?<=[\p{L}\d)\]»”"])[ \u00a0\u202f]*([;!?]+)(?=\s|$|[)»])/gu, `${THIN}$1`)
		: colons.replace(/(?<=[\p{L}\d)\]»”"])[ \u00a0\u202f]+(?=[;!?])/gu, '');
}

function english(text: string): string {
	return text.replace(/(?<=[\p{L}\d)\]”"*_])[ \u00a0\u202f]+(?=[:;!?](?:\s|$))/gu, '');
}
