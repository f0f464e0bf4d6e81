import type { MinutesDocument } from '../document.ts';
import { createDocument } from '../document.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { PlacedBlock } from '../syntax/parse.ts';
import type { Imported } from './importMinutes.ts';

/**
 * Minutes source under another name (`.txt`, `.md`) as it is, with plain line ends; undefined for any other text. Source is told
 * by what no paper and no PDF has: below every record that has fields they are indented, or a mention uses an alias that the
 * attendance gives. Its author has said what is an item, a decision or an event, so nothing more is read into it.
 */
export function readOwnSource(original: string): Imported | undefined {
	// pages, and spaces between columns, are the marks of a text that was taken out of a PDF
	if (original.includes('\f')) return undefined;
	const text = `${original
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.trimEnd()}\n`;
	const document = createDocument('untitled:import', 1, text, DEFAULT_SETTINGS);
	if (!hasIndentedFields(document) && !hasKnownMention(document)) return undefined;
	return { text, language: document.minutes.language, doubts: [] };
}

function hasIndentedFields({ tree }: MinutesDocument): boolean {
	const below = tree.blocks.flatMap(fieldLines);
	return below.length > 0 && below.every((line) => /^(?: {2,4}|\t)\S/.test(line));
}

/** The first field or result of every record that has one below its head, as written. */
function fieldLines({ block }: PlacedBlock): readonly string[] {
	return block.nodes.flatMap((node) => {
		if (node.kind !== 'record') return [];
		const starts = [...node.fields.map((f) => f.keyAt), ...node.results.map((r) => r.at)]
			.map(({ span }) => span.start)
			.filter((start) => start > node.headSpan.end);
		if (starts.length === 0) return [];
		const first = Math.min(...starts);
		return [block.text.slice(block.text.lastIndexOf('\n', first - 1) + 1).split('\n', 1)[0] ?? ''];
	});
}

function hasKnownMention({ tree, minutes }: MinutesDocument): boolean {
	const aliases = new Set(minutes.attendance.groups.flatMap((g) => g.people.flatMap((p) => p.alias?.value ?? [])));
	return (
		aliases.size > 0 && tree.blocks.some(({ block }) => block.mentions.some((m) => aliases.has(m.words.value.split(' ', 1)[0] as string)))
	);
}
