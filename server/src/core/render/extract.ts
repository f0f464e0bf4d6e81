import type { Bilingual } from '../lint/rule.ts';
import type { Outcome, RecordEntry, RenderItem, RenderTree, Row } from './tree.ts';

/** A part of a record that is handed over by itself. */
export type Extract =
	| { readonly kind: 'decisions' | 'actions' | 'attendance' | 'agenda' }
	/** One decision, by its number (`2024-017`) or its label (`résolution 2024-017`). */
	| { readonly kind: 'resolution'; readonly number: string };

/** Kinds of extracts; that of a resolution needs its number. */
const EXTRACTS = ['decisions', 'actions', 'attendance', 'agenda', 'resolution'] as const;

/** Reads `decisions`, …, `resolution=2024-017`; undefined for anything else. */
export function parseExtract(text: string): Extract | undefined {
	const [, kind, number] = /^(\w+)(?:[=:](.+))?$/s.exec(text.trim()) ?? [];
	if (kind === 'resolution' && number !== undefined) return { kind, number: number.trim() };
	const simple = (['decisions', 'actions', 'attendance', 'agenda'] as const).find((k) => k === kind);
	return simple && number === undefined ? { kind: simple } : undefined;
}

/** Why `text` names no extract, with those that exist. */
export function unknownExtract(text: string): Bilingual {
	const choices = (number: string): string => EXTRACTS.map((kind) => (kind === 'resolution' ? `resolution=${number}` : kind)).join(', ');
	return {
		fr: `« ${text} » n’est pas un extrait. Choix : ${choices('NUMÉRO')}.`,
		en: `“${text}” is no extract. Choices: ${choices('NUMBER')}.`,
	};
}

/** The tree with nothing but the extract in it; undefined when the resolution asked for is not in it. */
export function extractTree(tree: RenderTree, extract: Extract): RenderTree | undefined {
	switch (extract.kind) {
		case 'attendance':
			return { ...bare(tree), attendance: tree.attendance, nobody: tree.nobody, quorum: tree.quorum };
		case 'agenda':
			return {
				...bare(tree),
				items: tree.items.map(withoutOutcomes),
				attachments: tree.attachments,
				agenda: tree.items.length > 0 ? [] : tree.agenda,
			};
		case 'decisions':
			return keeping(tree, (record) => record.record.kind === 'decision');
		case 'actions':
			return keeping(tree, (record) => record.record.kind === 'action');
		case 'resolution': {
			const found = findDecision(tree, extract.number);
			return found && { ...keeping(tree, (record) => record === found), attendance: [], nobody: [], signatures: tree.signatures };
		}
	}
}

function bare(tree: RenderTree): RenderTree {
	return {
		...tree,
		agenda: [],
		attendance: [],
		nobody: [],
		quorum: undefined,
		opening: [],
		items: [],
		attachments: [],
		signatures: [],
		next: undefined,
	};
}

function withoutOutcomes(item: RenderItem): RenderItem {
	return { ...item, rows: [], items: item.items.map(withoutOutcomes) };
}

/** The records that are kept, in the items that hold them; items that hold none are left out. */
function keeping(tree: RenderTree, keeps: (record: RecordEntry) => boolean): RenderTree {
	return { ...bare(tree), opening: keptRows(tree.opening, keeps), items: tree.items.flatMap((item) => keptItem(item, keeps)) };
}

function keptItem(item: RenderItem, keeps: (record: RecordEntry) => boolean): readonly RenderItem[] {
	const rows = keptRows(item.rows, keeps);
	const items = item.items.flatMap((sub) => keptItem(sub, keeps));
	return rows.length === 0 && items.length === 0 ? [] : [{ ...item, rows, items }];
}

function keptRows(rows: readonly Row[], keeps: (record: RecordEntry) => boolean): readonly Row[] {
	return rows
		.map(({ outcomes }) => ({ discussion: [], outcomes: outcomes.filter((o: Outcome) => o.kind === 'record' && keeps(o)) }))
		.filter(({ outcomes }) => outcomes.length > 0);
}

/** A record and the item in which it stands. */
export interface PlacedRecord {
	readonly record: RecordEntry;
	readonly item?: RenderItem;
}

/** All decisions, action items and informations of a tree in source order. */
export function recordsOf(tree: RenderTree): readonly PlacedRecord[] {
	const of = (rows: readonly Row[], item?: RenderItem): readonly PlacedRecord[] =>
		rows.flatMap((row) => row.outcomes.flatMap((o) => (o.kind === 'record' ? [{ record: o, item }] : [])));
	const inItem = (item: RenderItem): readonly PlacedRecord[] => [...of(item.rows, item), ...item.items.flatMap(inItem)];
	return [...of(tree.opening), ...tree.items.flatMap(inItem)];
}

/** A decision whose number, or whose keyword and number, are these words. */
function findDecision(tree: RenderTree, words: string): RecordEntry | undefined {
	const plain = (text: string): string =>
		text
			.toLowerCase()
			.replace(/[\s\u00a0]+/g, ' ')
			.trim();
	const wanted = plain(words);
	return recordsOf(tree)
		.map(({ record }) => record)
		.find(
			({ record, label }) =>
				record.kind === 'decision' && [record.number.value, label, `${record.keyword} ${record.number.value}`].map(plain).includes(wanted),
		);
}
