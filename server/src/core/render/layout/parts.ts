import type { Block, Cell, Column, Heading, Inline, RecordBlock, SignatureLine, Table } from '../blocks.ts';
import { textOf } from '../blocks.ts';
import type { Extract } from '../extract.ts';
import type { Layout } from '../sheet.ts';
import type { AttendanceTable, Outcome, Passage, RenderTree, Row } from '../tree.ts';

/** The title in the first level, what stands below it, and the facts of the meeting. */
export function titleBlocks(tree: RenderTree, extract: Extract | undefined): readonly Block[] {
	const { words, title, subtitles, facts } = tree;
	const name = extract && words.extracts[extract.kind];
	return [
		{ kind: 'heading', level: 1, content: textOf(title.text), line: title.line },
		...(name === undefined ? [] : [{ kind: 'paragraph' as const, role: 'subtitle' as const, content: strong(name) }]),
		// an agenda says already that it is one
		...subtitles
			.filter((s) => s.text !== name)
			.map(({ text, line }) => ({ kind: 'paragraph' as const, role: 'subtitle' as const, content: textOf(text), line })),
		...(facts.length > 0 ? [{ kind: 'facts' as const, role: 'meeting' as const, facts }] : []),
	];
}

/** Text that stands out. */
export function strong(text: string): readonly Inline[] {
	return [{ kind: 'strong', children: textOf(text) }];
}

/** One table a group of people. */
export function attendanceSection(tree: RenderTree): readonly Block[] {
	if (tree.attendance.length === 0) return [];
	const { words, quorum, attendanceLine } = tree;
	return [
		{
			kind: 'section',
			role: 'attendance',
			blocks: [
				heading(2, words.attendance, 'attendance', attendanceLine),
				...(quorum === undefined ? [] : [{ kind: 'paragraph' as const, role: 'quorum' as const, content: textOf(quorum) }]),
				...tree.attendance.map((table) => peopleTable(table, tree)),
				...tree.nobody.map(({ label, line }) => ({
					kind: 'paragraph' as const,
					content: [...strong(`${label}${words.colon}`), ...textOf(words.nobody)],
					line,
				})),
			],
		},
	];
}

function peopleTable({ label, line, people }: AttendanceTable, { words }: RenderTree): Table {
	const hasAffiliation = people.some((p) => p.affiliation !== '');
	const hasRemarks = people.some((p) => p.remarks !== '');
	const columns: readonly Column[] = [
		{ content: textOf(words.name), width: 36 },
		...(hasAffiliation ? [{ content: textOf(words.affiliation) }] : []),
		...(hasRemarks ? [{ content: textOf(words.remarks), role: 'remarks' as const }] : []),
	];
	return {
		kind: 'table',
		role: 'people',
		caption: label,
		summary: label,
		columns,
		line,
		rows: people.map((p) => ({
			line: p.line,
			cells: [
				{ header: true, content: textOf(p.name) },
				...(hasAffiliation ? [{ content: textOf(p.affiliation) }] : []),
				...(hasRemarks ? [{ content: textOf(p.remarks) }] : []),
			],
		})),
	};
}

/** The planned agenda; nothing where there is none besides the items. */
export function agendaSection({ agenda, words }: RenderTree): readonly Block[] {
	if (agenda.length === 0) return [];
	const items = agenda.map(({ number, title, line }) => ({
		number: number === undefined ? undefined : `${number}.`,
		blocks: [tight(textOf(title))],
		line,
	}));
	return [
		{
			kind: 'section',
			role: 'agenda',
			blocks: [heading(2, words.agenda, 'agenda'), { kind: 'list', role: 'agenda', ordered: false, start: 1, items }],
		},
	];
}

/** What stands before the first item, in one column. */
export function openingSection({ opening, words }: RenderTree): readonly Block[] {
	if (opening.length === 0) return [];
	return [
		{ kind: 'section', role: 'opening', label: words.opening, blocks: opening.flatMap((row) => [...discussion(row), ...outcomes(row)]) },
	];
}

/** What was said in a row. */
export function discussion(row: Row): readonly Block[] {
	return row.discussion.flatMap(passage);
}

function passage(node: Passage): readonly Block[] {
	return node.kind === 'prose' ? node.blocks : [{ kind: 'paragraph', role: 'event', content: textOf(node.text), line: node.line }];
}

/** What came of a row: records, and statements that there is none. */
export function outcomes(row: Row): readonly Block[] {
	return row.outcomes.map(outcome);
}

function outcome(node: Outcome): Block {
	if (node.kind === 'statement') return { kind: 'paragraph', role: 'statement', content: textOf(node.text), line: node.line };
	const { label, text, body, facts, anchor, line, language } = node;
	return { kind: 'record', record: node.record.kind, label, text, body, facts, id: anchor, line, language } satisfies RecordBlock;
}

/** The line that announces the next meeting, if it is known. */
export function nextMeeting({ next, words }: RenderTree): readonly Block[] {
	if (!next) return [];
	const content: readonly Inline[] = [...strong(`${next.label}${words.colon}`), ...textOf(next.value)];
	return [{ kind: 'paragraph', role: 'next', content, line: next.line }];
}

/** Tabs and annexes with their links; nothing where there is none. */
export function attachmentsSection({ attachments, words }: RenderTree): readonly Block[] {
	if (attachments.length === 0) return [];
	const items = attachments.map(({ label, title, target, anchor, line }) => {
		const link: readonly Inline[] =
			target !== undefined && isSafeTarget(target) ? [{ kind: 'link', href: target, children: textOf(title) }] : textOf(title);
		return { id: anchor, line, blocks: [tight([...textOf(`${label}${words.colon}`), ...link])] };
	});
	return [
		{
			kind: 'section',
			role: 'attachments',
			blocks: [heading(2, words.attachments, 'attachments'), { kind: 'list', role: 'attachments', ordered: false, start: 1, items }],
		},
	];
}

/** No scheme but the web's and mail's: a target is text that somebody typed. */
function isSafeTarget(target: string): boolean {
	return !/^[a-z][a-z\d+.-]*:/i.test(target) || /^(?:https?|mailto):/i.test(target);
}

/** A procès-verbal that names no signatory is signed by its chair and its secretary. */
export function signaturesSection(tree: RenderTree, layout: Layout): readonly Block[] {
	const { words, signatures } = tree;
	const lines: readonly SignatureLine[] = signatures.map((s) => ({ kind: 'signature', ...s }));
	const signatories = lines.length > 0 || layout === 'table' ? lines : officers(tree);
	return signatories.length === 0 ? [] : [{ kind: 'section', role: 'signatures', label: words.signatures, blocks: signatories }];
}

/** The people in the chair and at the desk, as far as the record names them. */
export function officers({ facts, words, attendance }: RenderTree): readonly SignatureLine[] {
	const named = [words.chair, words.secretary].flatMap((role) =>
		facts.filter((f) => f.label === role).map((f): SignatureLine => ({ kind: 'signature', name: f.value, role })),
	);
	if (named.some((n) => n.role === words.chair)) return named;
	const chairs = attendance.filter((t) => t.role === 'chair').flatMap((t) => t.people.map((p) => p.name));
	return [...chairs.map((name): SignatureLine => ({ kind: 'signature', name, role: words.chair })), ...named];
}

function heading(level: Heading['level'], text: string, id?: string, line?: number): Heading {
	return { kind: 'heading', level, content: textOf(text), id, line };
}

/** Text of a list entry, without the space around a paragraph. */
export function tight(content: readonly Inline[]): Block {
	return { kind: 'paragraph', tight: true, content };
}

/** A cell of plain text. */
export function cell(text: string): Cell {
	return { content: textOf(text) };
}
