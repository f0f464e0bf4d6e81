import type { Action, Decision, Information } from '../model/minutes.ts';
import { plainBlocks, plainText } from './blocks.ts';
import type { Extract, PlacedRecord } from './extract.ts';
import { recordsOf } from './extract.ts';
import { printable } from './plain.ts';
import type { PersonRow, RenderTree } from './tree.ts';

type Key =
	| 'meeting'
	| 'kind'
	| 'item'
	| 'number'
	| 'text'
	| 'mover'
	| 'seconder'
	| 'for'
	| 'against'
	| 'abstain'
	| 'notVoting'
	| 'voters'
	| 'method'
	| 'result'
	| 'owners'
	| 'due'
	| 'status'
	| 'doneOn'
	| 'group'
	| 'name'
	| 'affiliation'
	| 'function'
	| 'attending'
	| 'remarks'
	| 'line';

type Values = { readonly [K in Key]?: string | number };

const COMMON: readonly Key[] = ['meeting', 'kind', 'item', 'number', 'text'];
const DECISION: readonly Key[] = ['mover', 'seconder', 'for', 'against', 'abstain', 'notVoting', 'voters', 'method', 'result'];
const ACTION: readonly Key[] = ['owners', 'due', 'status', 'doneOn'];
const PERSON: readonly Key[] = ['group', 'name', 'affiliation', 'function', 'attending', 'remarks'];

/**
 * Decisions, action items, informations and attendance as a table of comma-separated values (RFC 4180), one row each,
 * with the names and values of the JSON output (dates in ISO form). An extract has the columns of its kind only.
 * A cell that a spreadsheet would take for a formula starts with an apostrophe.
 */
export function renderCsv(tree: RenderTree, extract?: Extract): string {
	const keys = columnsOf(extract);
	const meeting = tree.minutes.meeting.date?.value;
	const rows: readonly Values[] =
		extract?.kind === 'agenda'
			? agendaRows(tree)
			: [...recordsOf(tree).map(recordRow), ...tree.attendance.flatMap((t) => t.people.map((p) => personRow(p, t.label)))];
	return csvTable([keys, ...rows.map((row) => keys.map((key) => (key === 'meeting' ? meeting : row[key])))]);
}

/** Comma-separated values of rows of cells; no cell can be taken for a formula. */
export function csvTable(rows: readonly (readonly (string | number | undefined)[])[]): string {
	return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function columnsOf(extract: Extract | undefined): readonly Key[] {
	switch (extract?.kind) {
		case 'decisions':
		case 'resolution':
			return [...COMMON, ...DECISION, 'line'];
		case 'actions':
			return [...COMMON, ...ACTION, 'line'];
		case 'attendance':
			return ['meeting', ...PERSON, 'line'];
		case 'agenda':
			return ['meeting', 'number', 'text', 'line'];
		default:
			return [...COMMON, ...DECISION, ...ACTION, ...PERSON, 'line'];
	}
}

function recordRow({ record: entry, item }: PlacedRecord): Values {
	const { record } = entry;
	const text = [plainText(entry.text), plainBlocks(entry.body)].filter((t) => t !== '').join('\n');
	return { kind: record.kind, item: item?.number, text, line: entry.line + 1, ...ownValues(record) };
}

function ownValues(record: Decision | Action | Information): Values {
	if (record.kind === 'information') return {};
	const number = record.number.value;
	if (record.kind === 'action')
		return {
			number,
			owners: record.owners.map((o) => o.value).join('; '),
			due: record.due?.value ?? record.dueText?.value,
			status: record.status?.value,
			doneOn: record.doneOn?.value,
		};
	const { vote } = record;
	return {
		number,
		mover: record.mover?.value,
		seconder: record.seconder?.value,
		for: vote?.for?.count,
		against: vote?.against?.count,
		abstain: vote?.abstain?.count,
		notVoting: vote?.notVoting?.count,
		voters: vote?.voters?.count,
		method: vote?.method?.value,
		result: record.result?.value,
	};
}

function personRow({ person, name, affiliation, remarks, line }: PersonRow, group: string): Values {
	return {
		kind: 'person',
		group,
		name,
		affiliation,
		function: person.function?.value,
		attending: person.attending,
		remarks,
		line: line + 1,
	};
}

function agendaRows(tree: RenderTree): readonly Values[] {
	const rows = (items: RenderTree['items'], above: string): readonly Values[] =>
		items.flatMap((item) => {
			const number = item.item.form === 'letter' && above !== '' ? `${above} ${item.number}` : item.number;
			return [{ number, text: item.titleText, line: item.line + 1 }, ...rows(item.items, number)];
		});
	if (tree.items.length > 0) return rows(tree.items, '');
	return tree.agenda.map(({ number, title, line }) => ({ number, text: title, line: line + 1 }));
}

function cell(value: string | number | undefined): string {
	if (value === undefined) return '';
	if (typeof value === 'number') return String(value);
	const text = printable(value).replace(/\u00a0|\u202f/g, ' ');
	const guarded = /^[\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^\t/.test(text) ? `'${text}` : text;
	return /[",\n]/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}
