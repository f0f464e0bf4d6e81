import type { DocumentKind, Language, PreambleKey, Sourced } from '../../model/minutes.ts';
import { foldKeepingAccents, foldText } from '../fold.ts';
import type { Line } from '../line.ts';
import { DOCUMENT_KINDS, PREAMBLE_FIELD_LANGUAGE, PREAMBLE_FIELDS } from '../vocabulary.ts';

export interface PreambleFieldReading {
	readonly key: PreambleKey;
	readonly keyAt: Sourced;
	readonly value: Sourced;
	readonly language?: Language;
	readonly missingAccents?: string;
}

const FIELD_WORDS = PREAMBLE_FIELDS.flatMap(({ key, words }) =>
	words.map((word) => ({ key, word, folded: foldText(word), accented: foldKeepingAccents(word) })),
);
const FIELD_BY_WORD: ReadonlyMap<string, (typeof FIELD_WORDS)[number]> = new Map(FIELD_WORDS.map((entry) => [entry.folded, entry]));
const label = /^([^:]{2,40}?)\s*:(?!\/\/)/;

/** `Lieu : Ottawa` (LANGUAGE.md §3). An unknown key is no field. */
export function readPreambleField(line: Line): PreambleFieldReading | undefined {
	const match = label.exec(line.folded.text);
	if (!match) return undefined;
	const words = match[1] as string;
	const entry = FIELD_BY_WORD.get(words.replace(/\s+/g, ' ').trim());
	if (!entry) return undefined;
	const keyAt = line.take(0, words.length);
	const accented = foldKeepingAccents(keyAt.value);
	const exact = FIELD_WORDS.some((w) => w.key === entry.key && w.accented === accented);
	return {
		key: entry.key,
		keyAt,
		value: line.take(match[0].length, line.folded.text.length),
		language: PREAMBLE_FIELD_LANGUAGE[entry.folded],
		missingAccents: exact ? undefined : entry.word,
	};
}

export interface KindReading {
	readonly kind: DocumentKind;
	readonly language: Language;
	readonly version?: Sourced;
	/** The kind and its version are the whole line; else a longer title begins with it. */
	readonly alone: boolean;
	readonly at: Sourced;
	readonly missingAccents?: string;
}

const KINDS = DOCUMENT_KINDS.map((entry) => ({ ...entry, folded: foldText(entry.word) })).sort((a, b) => b.folded.length - a.folded.length);
const version = /^\s*(?:[,–—(-]\s*)?(?:v(?:ersion)?\.?\s*(?<version>\d[\w.]*))\s*\)?\s*$/;
/** `Procès-verbal v3 de la séance`, `Procès-verbal de la séance (version 3)`: right after the kind or at the end. */
const versionAfterKind = /^\s*(?:[,–—(-]\s*)?v(?:ersion)?\.?\s*(?<version>\d[\w.]*)(?=[\s,)])/;
const versionAtEnd = /[\s,(–—-]v(?:ersion)?\.?\s*(?<version>\d[\w.]*)\s*\)?\s*$/;

/** `Projet de procès-verbal`, `Draft minutes`. */
const draft = /^(?:(?:projet|ebauche) (?:de |du |d')|(?:draft|unapproved|provisional) )/;

/** `Compte rendu de décision v2`, or a title line that begins with a document kind. */
export function readKind(line: Line): KindReading | undefined {
	const text = line.folded.text.trimEnd();
	const lead = draft.exec(text)?.[0].length ?? 0;
	for (const { folded, kind, language, word } of KINDS) {
		const end = text.startsWith(folded) ? folded.length : lead + folded.length;
		const start = end - folded.length;
		if (!text.startsWith(folded, start) || /[a-z\d-]/.test(text.charAt(end))) continue;
		const at = line.take(start, end);
		const missingAccents = foldKeepingAccents(at.value) === foldKeepingAccents(word) ? undefined : word;
		const rest = text.slice(end);
		if (/^\s*:?\s*$/.test(rest)) return { kind, language, alone: true, at, missingAccents };
		if (/^\s*:/.test(rest)) return undefined;
		const alone = version.exec(rest);
		const found = alone ?? versionAfterKind.exec(rest) ?? versionAtEnd.exec(rest);
		const value = found?.groups?.version;
		if (found === null || value === undefined) return { kind, language, alone: false, at, missingAccents };
		const versionAt = end + found.index + found[0].lastIndexOf(value);
		return { kind, language, alone: alone !== null, version: line.take(versionAt, versionAt + value.length), at, missingAccents };
	}
	return undefined;
}

const agendaOpener = /^(?:projet d')?ordre du jour\s*:?\s*$|^(?:proposed )?agenda\s*:?\s*$/;

/** `Ordre du jour` or `Agenda` alone on its line. */
export function readAgendaOpener(line: Line): boolean {
	return agendaOpener.test(line.folded.text);
}

const acronymAtEnd = /\s*\(([A-ZÀ-Ý][A-ZÀ-Ý0-9.&-]{1,14})\)\s*$/;

/** The acronym of a title's final `(CTS)`, with indices into `raw`. */
export function readAcronym(raw: string): { readonly acronym: string; readonly start: number; readonly titleEnd: number } | undefined {
	const match = acronymAtEnd.exec(raw);
	if (!match) return undefined;
	return { acronym: match[1] as string, start: match.index + match[0].indexOf(match[1] as string), titleEnd: match.index };
}
