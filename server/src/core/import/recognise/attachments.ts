import { createLine } from '../../syntax/line.ts';
import { readAttachment } from '../../syntax/readings/marks.ts';
import type { Block } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { add, type Context } from '../parts.ts';
import { textOf } from './decisions.ts';

const title = /^(?:documents?|annexes?|pi[èe]ces jointes|attachments?|appendices|enclosures)\s*:?$/i;

/** `Documents` above `Annexe A : …` lines, as at the end of an export: no item of the agenda, but the list of attachments. */
export function attachmentsAt(at: number, context: Context): number | undefined {
	const heading = context.blocks[at] as Block;
	if (!title.test(plain(textOf(heading)))) return undefined;
	let next = at + 1;
	while (isAttachment(context.blocks[next])) next++;
	if (next === at + 1) return undefined;
	add(context, { kind: 'comment', text: `import: ${plain(textOf(heading))}`, line: heading.line });
	for (const block of context.blocks.slice(at + 1, next))
		add(context, { kind: 'marker', text: withTarget(textOf(block)), line: block.line });
	return next;
}

/** `Annexe A : [Plan](plan.pdf)` → `Annexe A : Plan (plan.pdf)`, as the language has it. */
function withTarget(text: string): string {
	const link = /^(?<label>.*?:\s*)\[(?<title>[^\]]*)\]\(<?(?<target>[^()<>]*)>?\)$/.exec(text)?.groups;
	return link === undefined ? plain(text) : `${plain(`${link.label}${link.title}`)} (${link.target})`;
}

function isAttachment(block: Block | undefined): boolean {
	return (block?.kind === 'item' || block?.kind === 'paragraph') && readAttachment(createLine(plain(block.text), 0)) !== undefined;
}
