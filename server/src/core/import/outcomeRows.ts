import type { Block } from './block.ts';

const outcomeTitle = /^(?:d[ée]cisions?|mesures?|actions?|suivi|outcomes?|r[ée]sultats?)\b/i;
const discussionTitle = /^(?:sujets?|subjects?|discussions?|points?|topics?|items?|notes?|no\b|n°|#|ordre du jour)/i;

/** The column titles are of points, discussion and, last, outcomes: the table is the record itself, row by row. */
export function hasOutcomes(head: readonly string[]): boolean {
	return (
		head.length >= 2 &&
		outcomeTitle.test(head[head.length - 1] ?? '') &&
		head.slice(0, -1).every((c) => discussionTitle.test(c) || c === '')
	);
}

/** The blocks of the table's rows in reading order. */
export function tableBlocks(rows: readonly (readonly (readonly Block[])[])[]): readonly Block[] {
	const levels = rows.flat(2).flatMap((b) => (b.kind === 'heading' ? [b.level] : []));
	return rows.flatMap((row) => rowBlocks(row, levels.length === 0 ? undefined : Math.min(...levels)));
}

/**
 * Number, discussion, outcome: the number goes before the first words of the discussion, the outcome stands aside. Where titles are
 * headings, of `level` for items, a number without one is an item without title.
 */
function rowBlocks(row: readonly (readonly Block[])[], level: number | undefined): readonly Block[] {
	const outcome = (row[row.length - 1] ?? []).map((b): Block => ({ ...b, side: true }));
	const [first = [], ...others] = row.slice(0, -1);
	const label = first.length === 1 ? labelOf(first[0] as Block) : '';
	const rest = others.flat();
	const lead = rest[0];
	const number = /^(?:\d{1,2}(?:\.\d+)*\.?|[A-Z]\))$/.test(label) ? label.replace(/(\d)$/, '$1.') : undefined;
	if (number !== undefined && lead?.kind === 'heading') return [{ ...lead, text: `${number} ${lead.text}` }, ...rest.slice(1), ...outcome];
	if (number !== undefined && level !== undefined) {
		const heading: Block = {
			kind: 'heading',
			level: number.endsWith(')') ? level + 1 : level,
			text: number,
			line: lead?.line ?? 1,
			gap: true,
		};
		return [heading, ...rest, ...outcome];
	}
	if (number !== undefined && lead && 'text' in lead)
		return [
			{ kind: 'item', marker: number, ordered: true, depth: 0, text: lead.text, line: lead.line, gap: true, alone: true },
			...rest.slice(1),
			...outcome,
		];
	return [...first, ...rest, ...outcome];
}

/** What a cell of numbers says: `2.` alone is read as an empty list entry. */
function labelOf(block: Block): string {
	if (block.kind === 'item') return block.text === '' ? block.marker : '';
	return 'text' in block ? block.text.replace(/\*/g, '').trim() : '';
}
