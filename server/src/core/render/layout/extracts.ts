import { longDate } from '../../format/dateWords.ts';
import type { Block, Column, List, Section, SignatureLine, Table } from '../blocks.ts';
import { plainText, textOf } from '../blocks.ts';
import type { Extract, PlacedRecord } from '../extract.ts';
import { recordsOf } from '../extract.ts';
import type { RenderItem, RenderTree } from '../tree.ts';
import type { Words } from '../words.ts';
import { agendaSection, attachmentsSection, cell, officers, outcomes, strong, tight } from './parts.ts';

/** The body of an extract; the tree holds nothing but the extract already. */
export function extractBlocks(tree: RenderTree, extract: Extract): readonly Block[] {
	switch (extract.kind) {
		case 'decisions':
			return [listOf(tree, decisionTable(tree), tree.words.none.decision)];
		case 'actions':
			return [listOf(tree, actionTable(tree), tree.words.none.action)];
		case 'attendance':
			return [attendanceSheet(tree)];
		case 'agenda':
			return tree.items.length > 0 ? [agenda(tree), ...attachmentsSection(tree)] : agendaSection(tree);
		case 'resolution':
			return certified(tree);
	}
}

function section(tree: RenderTree, blocks: readonly Block[]): Section {
	return { kind: 'section', role: 'extract', label: tree.title.text, blocks };
}

function listOf(tree: RenderTree, table: Table, none: string): Section {
	return section(tree, table.rows.length > 0 ? [table] : [{ kind: 'paragraph', role: 'statement', content: textOf(none) }]);
}

function column(text: string, width: number): Column {
	return { content: textOf(text), width };
}

function decisionTable(tree: RenderTree): Table {
	const { words } = tree;
	const records = recordsOf(tree);
	// a resolution and a motion may have the same number
	const isMixed = new Set(records.map(({ record: { record } }) => record.kind === 'decision' && record.series)).size > 1;
	return {
		kind: 'table',
		role: 'list',
		summary: words.extracts.decisions,
		columns: [
			column(words.number, 15),
			column(words.columns.item, 20),
			column(words.decision, 35),
			column(`${words.mover}, ${words.seconder.toLowerCase()}`, 15),
			column(words.result, 15),
		],
		rows: records.map((placed) => {
			const { record, label, facts } = placed.record;
			const values = (...labels: readonly string[]): string =>
				facts
					.filter((f) => labels.includes(f.label))
					.map((f) => f.value)
					.join(', ');
			return {
				line: placed.record.line,
				cells: [
					{ header: true, content: textOf(isMixed ? label : record.number.value), id: placed.record.anchor },
					cell(itemName(placed)),
					textCell(placed),
					cell(values(words.mover, words.seconder)),
					cell([values(words.vote), values(words.result), said(placed, words)].filter((t) => t !== '').join('. ')),
				],
			};
		}),
	};
}

/** The result where the text says it itself. */
function said({ record: { record, facts } }: PlacedRecord, words: Words): string {
	const isFact = facts.some((f) => f.label === words.result);
	return record.kind === 'decision' && record.result && !isFact ? words.results[record.result.value] : '';
}

function actionTable(tree: RenderTree): Table {
	const { words } = tree;
	return {
		kind: 'table',
		role: 'list',
		summary: words.extracts.actions,
		columns: [column(words.number, 10), column(words.action, 40), column(words.owner, 20), column(words.due, 15), column(words.status, 15)],
		rows: recordsOf(tree).map((placed) => {
			const value = (label: string): string => placed.record.facts.find((f) => f.label === label)?.value ?? '';
			return {
				line: placed.record.line,
				cells: [
					{ header: true, content: textOf(placed.record.record.number.value), id: placed.record.anchor },
					textCell(placed),
					cell(value(words.owner)),
					cell(value(words.due)),
					cell(value(words.status)),
				],
			};
		}),
	};
}

function textCell({ record }: PlacedRecord): { readonly blocks: readonly Block[] } {
	return { blocks: [{ kind: 'paragraph', content: record.text, language: record.language }, ...record.body] };
}

function itemName({ item }: PlacedRecord): string {
	return item ? [item.label, plainText(item.title)].filter((t) => t !== '').join(' ') : '';
}

/** Who was there, each with a place to sign. */
function attendanceSheet(tree: RenderTree): Section {
	const { words, attendance, quorum } = tree;
	const tables = attendance.map(
		({ label, people, line }): Table => ({
			kind: 'table',
			role: 'list',
			caption: label,
			summary: label,
			columns: [
				column(words.name, 25),
				column(words.affiliation, 25),
				column(words.remarks, 20),
				{ ...column(words.signature, 30), role: 'sign' },
			],
			line,
			rows: people.map((p) => ({
				line: p.line,
				cells: [{ header: true, content: textOf(p.name) }, cell(p.affiliation), cell(p.remarks), cell('')],
			})),
		}),
	);
	const rule: readonly Block[] = quorum === undefined ? [] : [{ kind: 'paragraph', role: 'quorum', content: textOf(quorum) }];
	const none: readonly Block[] = tables.length > 0 ? [] : [{ kind: 'paragraph', role: 'statement', content: textOf(words.none.people) }];
	return section(tree, [...rule, ...tables, ...none]);
}

/** The items without what came of them. */
function agenda(tree: RenderTree): Section {
	return section(tree, [agendaList(tree.items)]);
}

function agendaList(items: readonly RenderItem[]): List {
	return {
		kind: 'list',
		role: 'agenda',
		ordered: false,
		start: 1,
		items: items.map((item) => ({
			number: item.label,
			id: item.anchor,
			line: item.line,
			blocks: [tight(item.title), ...(item.items.length > 0 ? [agendaList(item.items)] : [])],
		})),
	};
}

/** One decision as the minutes have it, with the words and the line that certify it. */
function certified(tree: RenderTree): readonly Block[] {
	const { words, minutes, locale, title } = tree;
	const date = minutes.meeting.date?.value;
	const [placed] = recordsOf(tree);
	const intro = words.certification.intro(title.text, date === undefined ? undefined : longDate(date, locale));
	const signatory = tree.signatures.find((s) => /secr[ée]tai|secretary|clerk|greffi/i.test(s.role ?? ''));
	const secretary: SignatureLine = (signatory && { kind: 'signature', name: signatory.name, role: signatory.role }) ??
		officers(tree).find((o) => o.role === words.secretary) ?? { kind: 'signature', name: '', role: words.secretary };
	return [
		section(tree, [
			{ kind: 'paragraph', content: textOf(intro) },
			...(placed?.item ? [{ kind: 'paragraph' as const, content: strong(itemName(placed)) }] : []),
			...(placed ? outcomes({ discussion: [], outcomes: [placed.record] }) : []),
		]),
		{
			kind: 'section',
			role: 'certification',
			label: words.certification.title,
			blocks: [
				{ kind: 'paragraph', role: 'certification', content: strong(words.certification.title) },
				{ kind: 'paragraph', role: 'certification', content: textOf(words.certification.date) },
				secretary,
			],
		},
	];
}
