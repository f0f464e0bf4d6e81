import type { RecordNode } from '../syntax/ast.ts';
import { findDates, readDate } from '../syntax/dates.ts';
import { foldText } from '../syntax/fold.ts';
import { findReferences } from '../syntax/readings/inline.ts';
import { looksLikeName, splitNames } from '../syntax/readings/names.ts';
import { readResultSentence } from '../syntax/readings/result.ts';
import { ACTION_STATUS_WORDS } from '../syntax/vocabulary.ts';
import type { Argument, Sourced } from './minutes.ts';
import type { Directory } from './people.ts';

/**
 * The arguments of a record's head, in any order, told apart by what they are (LANGUAGE.md §6). `start` is the offset that
 * the node's spans are relative to; those of the answer are absolute.
 */
export function readArguments(node: RecordNode, start: number, directory: Directory): readonly Argument[] {
	const source = node.reading.arguments;
	if (!source) return [];
	return splitArguments(source.value).flatMap(({ text, at }) => {
		const from = start + source.span.start + at;
		const part = readArgument({ value: text, span: { start: from, end: from + text.length } }, directory);
		// `Ann Lee et Guy Lau` is one part between commas, and two people
		const several =
			part.kind === 'unknown' || part.kind === 'person' ? splitNames(text, from).map((name) => readArgument(name, directory)) : [];
		if (part.kind === 'unknown' && node.reading.keyword.kind === 'decision' && readResultSentence(text, from))
			return [{ kind: 'result', value: part.value }];
		return several.length > 1 && several.every((a) => a.kind === 'person') ? several : [part];
	});
}

/** Commas separate, but for the one inside `March 28, 2024`. */
function splitArguments(raw: string): readonly { readonly text: string; readonly at: number }[] {
	const dates = findDates(raw);
	const parts: { text: string; at: number }[] = [];
	let from = 0;
	const push = (to: number): void => {
		const text = raw.slice(from, to);
		const lead = text.length - text.trimStart().length;
		if (text.trim() !== '') parts.push({ text: text.trim(), at: from + lead });
		from = to + 1;
	};
	for (let i = 0; i < raw.length; i++) {
		if ((raw[i] === ',' || raw[i] === ';') && !dates.some((d) => d.span.start < i && i < d.span.end)) push(i);
	}
	push(raw.length);
	return parts;
}

const duePreposition = /^(?:d[’']ici(?: le| au)?|avant le|pour le|au plus tard le|échéance\s*:?|due:?|by|before|no later than)\s+/i;

function readArgument(part: Sourced, directory: Directory): Argument {
	const preposition = duePreposition.exec(part.value)?.[0].length ?? 0;
	const date = readDate(part.value.slice(preposition));
	if (date?.date !== undefined) return { kind: 'date', value: { value: date.date, span: part.span } };
	const status = ACTION_STATUS_WORDS[foldText(part.value)];
	if (status) return { kind: 'status', value: { value: status, span: part.span } };
	const reference = findReferences(part.value, 0)[0];
	if (reference && reference.span.start === 0 && reference.span.end === part.value.length) return { kind: 'reference', value: part };
	if (part.value.startsWith('@') || directory.find(part.value) || (looksLikeName(part.value) && /\s/.test(part.value)))
		return { kind: 'person', value: part };
	return { kind: 'unknown', value: part };
}
