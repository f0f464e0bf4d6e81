import { createLine } from '../../syntax/line.ts';
import { readEvent } from '../../syntax/readings/event.ts';
import { readRecord } from '../../syntax/readings/record.ts';
import type { Block } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { textOf } from './decisions.ts';

/**
 * Whether the blocks are an export of this program, as Markdown or Word file. It is told by how exports set what they know: every
 * record has its keyword and number in bold, with the colon, or an event stands in italics alone on its line; and every heading below
 * the title has the number of its item, those of the lists of people and documents apart. What its author did not mark is prose,
 * so no sentence of it is read as a decision, an action or an event.
 */
export function isOwnExport(blocks: readonly Block[]): boolean {
	const labels = blocks.flatMap((block) => boldRecord(block) ?? []);
	const events = blocks.some(isItalicEvent);
	if (labels.length === 0 && !events) return false;
	const numbered = labels.every((l) => l.number !== undefined || l.keyword.kind === 'information');
	return numbered && blocks.filter((b) => b.kind === 'heading').every((b, i) => i === 0 || section.test(plain(b.text)));
}

/** The heading of an item, or of a list that exports add. */
const section = /^(?:\d+(?:\.\d+)*\.?|[A-Z]\))(?:\s|$)|^(?:pr[ée]sences?|attendance|ordre du jour|agenda|documents?|attachments)$/i;

/** `**Décision no 3 :** text`. */
function boldRecord(block: Block): ReturnType<typeof readRecord> {
	const label = block.kind === 'paragraph' ? /^\*\*([^*]{4,60}:)\s*\*\*/.exec(block.text)?.[1] : undefined;
	return label === undefined ? undefined : readRecord(createLine(label, 0));
}

/** Addresses of the web and of mail, which exports make links of, as their author wrote them. */
export function withBareAddresses(block: Block): Block {
	if (!('text' in block)) return block;
	return { ...block, text: block.text.replace(/<(https?:\/\/[^<>\s]+)>/g, '$1').replace(/\[([^[\]]+)\]\(mailto:\1\)/g, '$1') };
}

function isItalicEvent(block: Block): boolean {
	const sentence = /^\*([^*]+)\*$/.exec(textOf(block))?.[1];
	return sentence !== undefined && readEvent(createLine(sentence, 0)) !== undefined;
}
