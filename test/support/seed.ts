import { existsSync, readFileSync } from 'node:fs';
import type { MinutesDocument } from '../../server/src/core/document.ts';
import { foldText } from '../../server/src/core/syntax/fold.ts';
import { documentOf } from './language.ts';

/** What the findings of the real record expect of one rule; lines are those of the record's text file (1-based). */
export interface ExpectedRow {
	readonly rule: string;
	readonly lines?: readonly number[];
	/** What the rule finds, where lines would be too many. */
	readonly values?: readonly string[];
}

export interface Seed {
	readonly document: MinutesDocument;
	readonly expected: readonly ExpectedRow[];
	/** Ids that must stay silent on this record. */
	readonly silent: readonly string[];
	/** Ids of the catalogue's rows that the record triggers. */
	readonly triggered: readonly string[];
	/** Lines of the transcription (0-based) that hold the text of a line of the record; none when it was left out. */
	transcribed(line: number): readonly number[];
}

const folder = new URL('../../../shared/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/** The transcribed record with its findings, where it is at hand. */
export function openSeed(): Seed | undefined {
	if (!existsSync(new URL('seed/expected.json', folder))) return undefined;
	const { expected, mustNotFire } = JSON.parse(read('seed/expected.json')) as { expected: ExpectedRow[]; mustNotFire: string[] };
	const document = documentOf(read('seed/cpsfp-2022-02-17.minutes'), { profile: 'fpt' });
	return {
		document,
		expected,
		silent: mustNotFire.map((id) => id.replace(/\(.*/, '')),
		triggered: [...read('reference/lint-catalogue.md').matchAll(/^\| ([A-Z]{3}\d\d) \|.*✔ \|$/gm)].map((row) => row[1] as string),
		transcribed: transcription(read('seed/000_a22446096cfb4938.txt'), document.text),
	};
}

interface Word {
	readonly text: string;
	readonly line: number;
}

/**
 * Lines were joined and columns moved in the transcription, words were not: the words of a line of the record, with as
 * many of the lines below as still fit, are looked for in the words of the transcription.
 */
function transcription(record: string, text: string): (line: number) => readonly number[] {
	const source = wordsOf(record);
	const target = wordsOf(text);
	const places = new Map<string, number[]>();
	for (const [i, { text: word }] of target.entries()) places.set(word, [...(places.get(word) ?? []), i]);
	return (line) => {
		const first = source.findIndex((w) => w.line === line - 1);
		if (first < 0) return [];
		const own = source.filter((w) => w.line === line - 1).length;
		const runs = (places.get(source[first]?.text ?? '') ?? [])
			.map((at) => ({ at, length: sharedRun(source, first, target, at) }))
			.toSorted((a, b) => b.length - a.length);
		const best = runs[0];
		if (!best || best.length < Math.min(own, 4)) return [];
		return [...new Set(target.slice(best.at, best.at + Math.min(own, best.length)).map((w) => w.line))];
	};
}

function sharedRun(source: readonly Word[], from: number, target: readonly Word[], at: number): number {
	let length = 0;
	while (source[from + length] && source[from + length]?.text === target[at + length]?.text) length++;
	return length;
}

function wordsOf(text: string): readonly Word[] {
	return text
		.split('\n')
		.flatMap((raw, line) => (foldText(raw).match(/[\p{L}\p{N}]+/gu) ?? []).map((word): Word => ({ text: word, line })));
}
