import { findDates } from '../syntax/dates.ts';
import { foldText } from '../syntax/fold.ts';
import { createLine } from '../syntax/line.ts';
import { readGroup, readOpener } from '../syntax/readings/attendance.ts';
import { readEvent } from '../syntax/readings/event.ts';
import { readAgendaOpener, readKind } from '../syntax/readings/preamble.ts';
import type { Block } from './block.ts';
import { plain } from './markdownBlocks.ts';
import { readMark } from './marks.ts';

/** How many blocks a title has at most. */
const TITLE = 6;
const ofMeeting = /\b(?:minutes|proces-verbal|compte[- ]rendu|meeting|reunion|seance|assemblee|session)\b/;

/** Bold lines and headings at the top, above attendance and agenda, that say what met and when: they are no items. */
export function titleLines(blocks: readonly Block[]): ReadonlySet<Block> {
	const found = new Set<Block>();
	const top = blocks.filter((b) => b.kind !== 'note').slice(0, TITLE);
	for (const [i, block] of top.entries()) {
		if (block.kind !== 'heading' && block.kind !== 'paragraph') break;
		const words = plain(block.text);
		const line = createLine(words, 0);
		if (readAgendaOpener(line) || readOpener(line) || readGroup(line)?.known || readMark(words)?.ordered) break;
		const standsOut = block.kind === 'heading' || block.strong === true || /^(\*\*|__)(?:(?!\1).)+\1$/.test(block.text);
		const tells = readEvent(line) === undefined && (ofMeeting.test(foldText(words)) || findDates(words).length > 0);
		if (i > 0 && standsOut && !tells) break;
		if (tells && standsOut) found.add(block);
	}
	return found;
}

/** The heading that is the title: the only one of the highest level, or the first one where it names a meeting. */
export function mainHeading(blocks: readonly Block[]): number | undefined {
	const at = blocks.findIndex((b) => b.kind !== 'note');
	const first = blocks[at];
	if (first?.kind !== 'heading') return undefined;
	const top = blocks.filter((b) => b.kind === 'heading' && b.level <= first.level);
	const words = plain(first.text);
	const line = createLine(words, 0);
	if (readAgendaOpener(line) || readOpener(line)) return undefined;
	const names = readKind(createLine(words, 0)) !== undefined || findDates(words).length > 0;
	const numbered = readMark(words)?.ordered === true;
	return (top.length === 1 && blocks.some((b, i) => i !== at && b.kind === 'heading')) ||
		(names && !numbered) ||
		(top.length === 1 && !numbered)
		? at
		: undefined;
}
