import type { MinutesDocument } from '../document.ts';
import { createLine } from '../syntax/line.ts';
import { readGroup } from '../syntax/readings/attendance.ts';

/**
 * Whether the line (0-based) is the label of a group whose people stand below: as the grammar reads it, or, where nobody
 * is listed yet, by a known word before the first item.
 */
export function isGroupLabel({ tree, lines, minutes, text }: MinutesDocument, line: number): boolean {
	const { start, end } = lines.lineSpan(line);
	const source = text.slice(start, end);
	if (!/:\s*$/.test(source)) return false;
	if (start < (minutes.items[0]?.span.start ?? Number.POSITIVE_INFINITY) && readGroup(createLine(source, 0))?.known) return true;
	return tree.blocks.some((placed) =>
		placed.block.nodes.some(
			(node) =>
				node.kind === 'attendance' &&
				node.groups.some((g) => g.reading && !g.inline && lines.lineAt(placed.start + g.reading.label.span.start) === line),
		),
	);
}
