import type { Imported, SourceFormat } from '../../server/src/core/import/importMinutes.ts';
import { importMinutes } from '../../server/src/core/import/importMinutes.ts';
import type { Minutes } from '../../server/src/core/model/minutes.ts';
import { allActions, allDecisions, allItems } from '../../server/src/core/model/walk.ts';
import { toJson } from '../../server/src/core/render/json.ts';
import type { Json } from '../../server/src/core/render/jsonValue.ts';
import { documentOf } from './language.ts';

/** What a reader of the original would list, in its order. Records have their number, or else the first words. */
export interface Facts {
	readonly items: readonly string[];
	readonly people: readonly string[];
	readonly decisions: readonly string[];
	readonly actions: readonly string[];
}

export function imported(text: string, format: SourceFormat = 'text'): Imported & { readonly minutes: Minutes } {
	const result = importMinutes(text, format);
	return { ...result, minutes: documentOf(result.text).minutes };
}

export function factsOf(minutes: Minutes): Facts {
	return {
		items: allItems(minutes).map((i) => i.title.value),
		people: minutes.attendance.groups.flatMap((g) => g.people.map((p) => p.name.value)),
		decisions: allDecisions(minutes).map((d) => (d.number.span ? d.number.value : firstWords(d.text.value))),
		actions: allActions(minutes).map((a) => firstWords(a.text.value)),
	};
}

function firstWords(text: string): string {
	return text
		.replace(/[*_[\]@]/g, '')
		.split(/\s+/)
		.slice(0, 4)
		.join(' ');
}

/** The exported data without the lines, and with one kind of space. */
export function dataOf(source: string): Json {
	return withoutLines(toJson(documentOf(source), { problems: [] }));
}

function withoutLines(value: Json): Json {
	if (typeof value === 'string') return value.replace(/[\u00a0\u202f]/g, ' ');
	if (Array.isArray(value)) return value.map(withoutLines);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).flatMap(([key, v]) => (key === 'line' ? [] : [[key, withoutLines(v as Json)]]))) as Json;
}

/** Letters and digits only: what must be found again whatever became of line ends, marks and spaces. */
export function lettersOf(text: string): string {
	return text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}
