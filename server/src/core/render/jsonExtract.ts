import type { Extract } from './extract.ts';
import type { Json, JsonObject } from './jsonValue.ts';

/** What stays of the data of a whole file in an extract: the meeting, and the extract in its place. */
export function extractJson(whole: JsonObject, extract: Extract): JsonObject {
	const { schema, language, meeting } = whole;
	const head = { schema, language, meeting } as JsonObject;
	switch (extract.kind) {
		case 'attendance':
			return pick({ ...head, attendance: whole.attendance });
		case 'agenda':
			return pick({ ...head, agenda: whole.agenda, items: objects(whole.items).map(agendaItem), attachments: whole.attachments });
		case 'decisions':
		case 'actions':
			return pick({ ...head, ...kept(whole, extract.kind, () => true) });
		case 'resolution':
			return pick({
				...head,
				...kept(whole, 'decisions', (d) => [d.number, `${d.keyword} ${d.number}`].some((n) => same(n, extract.number))),
			});
	}
}

function agendaItem({ number, title, line, items }: JsonObject): JsonObject {
	return pick({ number, title, line, items: objects(items).map(agendaItem) });
}

/** The records of one kind that are kept, in the items that hold them. */
function kept(holder: JsonObject, key: 'decisions' | 'actions', keeps: (record: JsonObject) => boolean): JsonObject {
	const items = objects(holder.items)
		.map((item) => pick({ number: item.number, title: item.title, line: item.line, ...kept(item, key, keeps) }))
		.filter((item) => item[key] !== undefined || item.items !== undefined);
	return pick({ [key]: objects(holder[key]).filter(keeps), items });
}

function same(value: Json | undefined, words: string): boolean {
	return (
		String(value).toLowerCase() ===
		words
			.toLowerCase()
			.replace(/[\s\u00a0]+/g, ' ')
			.trim()
	);
}

function objects(value: Json | undefined): readonly JsonObject[] {
	return Array.isArray(value) ? (value as readonly JsonObject[]) : [];
}

/** Without what is absent or empty. */
function pick(values: Readonly<Record<string, Json | undefined>>): JsonObject {
	return Object.fromEntries(
		Object.entries(values).filter(
			(entry): entry is [string, Json] => entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
		),
	);
}
