import type { Block, Heading, TableRow } from '../blocks.ts';
import { textOf } from '../blocks.ts';
import type { RenderItem, RenderTree, Row } from '../tree.ts';
import { discussion, outcomes } from './parts.ts';

/** The three columns: item, subject and discussion, decision or action. Each outcome stands beside its discussion. */
export function tableItems({ items, words }: RenderTree): readonly Block[] {
	if (items.length === 0) return [];
	const { columns } = words;
	return [
		{
			kind: 'section',
			role: 'items',
			label: words.minutes,
			blocks: [
				{
					kind: 'table',
					role: 'record',
					summary: words.minutes,
					columns: [
						{ content: textOf(columns.item), role: 'number', width: 8 },
						{ content: textOf(columns.discussion), width: 62 },
						{ content: textOf(columns.outcome), role: 'outcome', width: 30 },
					],
					rows: items.flatMap((item) => itemRows(item, 2)),
				},
			],
		},
	];
}

function itemRows(item: RenderItem, level: Heading['level']): readonly TableRow[] {
	const rows = item.rows.length > 0 ? item.rows : [{ discussion: [], outcomes: [] }];
	const title: readonly Block[] = item.title.length === 0 ? [] : [{ kind: 'heading', level, content: item.title }];
	const own = rows.map(
		(row, i): TableRow => ({
			role: i === 0 ? 'item' : 'continued',
			level: item.level,
			line: i === 0 ? item.line : rowLine(row),
			cells: [
				...(i === 0 ? [{ header: true, role: 'number' as const, content: textOf(item.label), id: item.anchor, rowspan: rows.length }] : []),
				{ role: 'discussion', blocks: [...(i === 0 ? title : []), ...discussion(row)] },
				{ role: 'outcome', blocks: outcomes(row) },
			],
		}),
	);
	return [...own, ...item.items.flatMap((sub) => itemRows(sub, Math.min(level + 1, 4) as Heading['level']))];
}

function rowLine(row: Row): number | undefined {
	return (row.discussion[0] ?? row.outcomes[0])?.line;
}
