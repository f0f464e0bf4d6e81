import { closest, distance } from 'fastest-levenshtein';
import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Severity } from '../lint/problem.ts';
import type { Bilingual } from '../lint/rule.ts';
import type { Span } from '../text/span.ts';
import type { ProjectProblem } from './project.ts';

/** A JSON value with its place: what the readers of the project file work on. */
export type JsonNode = Node;

/** Collects the slips of one file. */
export interface Slips {
	readonly problems: ProjectProblem[];
	add(severity: Severity, node: JsonNode, message: Bilingual): void;
}

export function createSlips(): Slips {
	const problems: ProjectProblem[] = [];
	return {
		problems,
		add: (severity, node, message) => problems.push({ severity, message, span: spanOf(node) }),
	};
}

/** The tree of a JSON text (a byte order mark is skipped), or the first place where it is no JSON. */
export function readTree(text: string): { readonly root: JsonNode } | { readonly slip: ProjectProblem } {
	const errors: ParseError[] = [];
	// the mark is replaced, so that offsets stay
	const root = parseTree(text.replace(/^\ufeff/, ' '), errors, { disallowComments: true });
	const error = errors[0];
	if (root && !error) return { root };
	const reason = REASONS[error ? printParseErrorCode(error.error) : ''] ?? {
		fr: 'il manque une valeur',
		en: 'a value is missing',
	};
	const start = Math.min(error?.offset ?? 0, text.length);
	return {
		slip: {
			severity: 'error',
			span: { start, end: Math.min(start + (error?.length ?? 0), text.length) },
			message: {
				fr: `Le fichier n’est pas du JSON valable : ${reason.fr}. Corrigez-le; il est ignoré d’ici là.`,
				en: `The file is not valid JSON: ${reason.en}. Correct it; until then it is ignored.`,
			},
		},
	};
}

const REASONS: Readonly<Record<string, Bilingual>> = {
	InvalidSymbol: { fr: 'un mot doit être entre guillemets droits', en: 'a word must stand in straight quotation marks' },
	InvalidNumberFormat: { fr: 'un nombre est mal écrit', en: 'a number is badly written' },
	PropertyNameExpected: { fr: 'une clé entre guillemets droits est attendue', en: 'a key in straight quotation marks is expected' },
	ColonExpected: { fr: 'un deux-points est attendu après la clé', en: 'a colon is expected after the key' },
	CommaExpected: { fr: 'une virgule est attendue', en: 'a comma is expected' },
	CloseBraceExpected: { fr: 'une accolade « } » manque', en: 'a closing brace “}” is missing' },
	CloseBracketExpected: { fr: 'un crochet « ] » manque', en: 'a closing bracket “]” is missing' },
	EndOfFileExpected: { fr: 'il y a du texte après la fin de l’objet', en: 'there is text after the end of the object' },
	InvalidCommentToken: { fr: 'JSON n’admet pas de commentaires', en: 'JSON allows no comments' },
	UnexpectedEndOfString: { fr: 'un guillemet fermant manque', en: 'a closing quotation mark is missing' },
	InvalidEscapeCharacter: { fr: 'une barre oblique inverse s’écrit « \\\\ »', en: 'a backslash is written “\\\\”' },
};

/**
 * The members of an object by key. Keys that are not in `known` are a hint with the nearest one that is, doubled ones
 * a warning (the last one holds). Undefined, with an error, where the node is no object.
 */
export function members(node: JsonNode, slips: Slips, known?: readonly string[]): ReadonlyMap<string, JsonNode> | undefined {
	if (node.type !== 'object') {
		slips.add('error', node, { fr: 'Un objet « { … } » est attendu ici.', en: 'An object “{ … }” is expected here.' });
		return undefined;
	}
	const found = new Map<string, JsonNode>();
	for (const { children: [key, value] = [] } of node.children ?? []) {
		if (!key || !value) continue;
		const name = String(key.value);
		if (found.has(name))
			slips.add('warning', key, {
				fr: `La clé « ${name} » est là deux fois; la dernière vaut.`,
				en: `The key “${name}” is there twice; the last one holds.`,
			});
		if (known && !known.includes(name)) unknownWord(key, name, known, slips);
		else found.set(name, value);
	}
	return found;
}

function unknownWord(node: JsonNode, name: string, known: readonly string[], slips: Slips): void {
	const nearest = suggestion(name, known);
	slips.add('hint', node, {
		fr: `La clé « ${name} » n’est pas connue${nearest ? `; vouliez-vous dire « ${nearest} » ?` : `. Clés : ${known.join(', ')}.`}`,
		en: `The key “${name}” is not known${nearest ? `; did you mean “${nearest}”?` : `. Keys: ${known.join(', ')}.`}`,
	});
}

/** The known word that somebody most likely meant; undefined when none is near. */
export function suggestion(word: string, known: readonly string[]): string | undefined {
	if (known.length === 0) return undefined;
	const nearest = closest(word.toLowerCase(), known as string[]);
	return distance(word.toLowerCase(), nearest.toLowerCase()) <= Math.max(1, Math.floor(word.length * 0.4)) ? nearest : undefined;
}

/** The entries of a list; an error where the node is none. */
export function entries(node: JsonNode | undefined, slips: Slips): readonly JsonNode[] {
	if (!node) return [];
	if (node.type === 'array') return node.children ?? [];
	slips.add('error', node, { fr: 'Une liste « [ … ] » est attendue ici.', en: 'A list “[ … ]” is expected here.' });
	return [];
}

/** The text of a string, or a number as text; an error for anything else and for an empty text. */
export function textOf(node: JsonNode | undefined, slips: Slips): string | undefined {
	if (!node) return undefined;
	const value = node.type === 'number' ? String(node.value) : node.type === 'string' ? String(node.value).trim() : '';
	if (value !== '') return value;
	slips.add('error', node, { fr: 'Un texte entre guillemets est attendu ici.', en: 'A text in quotation marks is expected here.' });
	return undefined;
}

/** The text where `allowed` holds it; an error that lists what is, otherwise. */
export function oneOf<T extends string>(node: JsonNode | undefined, allowed: readonly T[], what: Bilingual, slips: Slips): T | undefined {
	const value = textOf(node, slips);
	if (!node || value === undefined) return undefined;
	const found = allowed.find((a) => a === value) ?? allowed.find((a) => a === value.toLowerCase());
	if (found === undefined)
		slips.add('error', node, {
			fr: `« ${value} » ne convient pas : ${what.fr} parmi ${allowed.join(', ')}.`,
			en: `“${value}” does not fit: ${what.en} among ${allowed.join(', ')}.`,
		});
	return found;
}

/** Half-open, in UTF-16 offsets of the text. */
export function spanOf(node: JsonNode): Span {
	return { start: node.offset, end: node.offset + node.length };
}
