import { readDateLine } from '../syntax/dates.ts';
import { foldText } from '../syntax/fold.ts';
import { createLine } from '../syntax/line.ts';
import { readGroup, readOpener } from '../syntax/readings/attendance.ts';
import { readEvent } from '../syntax/readings/event.ts';
import { readAgendaOpener, readKind, readPreambleField } from '../syntax/readings/preamble.ts';
import { readRecord } from '../syntax/readings/record.ts';
import { readResult } from '../syntax/readings/result.ts';
import { readStatement } from '../syntax/readings/statement.ts';
import type { Block, Paragraph } from './block.ts';
import { plain } from './markdownBlocks.ts';
import { endsSentence, isRecital } from './marks.ts';

/** Mostly capitals. */
export function isUpper(text: string): boolean {
	const letters = text.replace(/[^\p{L}]/gu, '');
	return letters.length >= 4 && letters.replace(/\p{Ll}/gu, '').length > letters.length * 0.6;
}

/**
 * The lines that open items where nothing is numbered: those that the planned agenda lists, wholly bold ones, lines in
 * capitals, short lines directly above text, or short lines that stand alone above a sentence. `resolutions`: the document has
 * headings with numbers of resolutions, so that one kind of line more is likely.
 */
export function standingOut(flow: readonly Block[], resolutions: boolean): readonly Paragraph[] {
	const lines = flow.filter((b, i): b is Paragraph => b.kind === 'paragraph' && mayStandOut(b, flow, i));
	const later = lines.filter((b) => flow.indexOf(b) > 0 || resolutions);
	const planned = plannedLines(flow, later);
	const capital = later.filter((b) => isUpper(plain(b.text)));
	const bold = later.filter((b) => b.strong === true || /^(\*\*|__)(?:(?!\1).)+\1$/.test(b.text));
	const direct = later.filter((b) => {
		const below = flow[flow.indexOf(b) + 1];
		return below !== undefined && !below.gap && (below.kind === 'item' || (below.kind === 'paragraph' && !lines.includes(below)));
	});
	const apart = later.filter((b) => isApart(flow, flow.indexOf(b), lines));
	return [planned, bold, capital, direct].find((set) => set.length >= 2) ?? (apart.length >= 3 ? apart : resolutions ? direct : []);
}

/** The lines that repeat entries of the planned agenda, most of which come back. */
function plannedLines(flow: readonly Block[], lines: readonly Paragraph[]): readonly Paragraph[] {
	const at = flow.findIndex((b) => b.kind === 'paragraph' && readAgendaOpener(createLine(plain(b.text), 0)));
	if (at < 0) return [];
	const entries = new Set<string>();
	for (let i = at + 1; flow[i]?.kind === 'item'; i++) entries.add(titleKey((flow[i] as Paragraph).text));
	const found = lines.filter((b) => flow.indexOf(b) > at && entries.has(titleKey(b.text)));
	return found.length * 2 > entries.size ? found : [];
}

function titleKey(text: string): string {
	return foldText(plain(text))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** A short line between a finished text and a sentence or record: no row of a list of names or of an address. */
function isApart(flow: readonly Block[], at: number, lines: readonly Block[]): boolean {
	const [above, block, below] = [flow[at - 1], flow[at], flow[at + 1]];
	if (block?.kind !== 'paragraph' || above === undefined || below?.kind !== 'paragraph') return false;
	const text = plain(block.text);
	const under = plain(below.text);
	return (
		text.length <= 70 &&
		text.split(/\s+/).length <= 9 &&
		!/[\d:]/.test(text) &&
		!lines.includes(above) &&
		!(above.kind === 'paragraph' && /:\s*$/.test(above.text)) &&
		!lines.includes(below) &&
		(endsSentence(under) || readRecord(createLine(under, 0)) !== undefined)
	);
}

function mayStandOut(block: Paragraph, flow: readonly Block[], at: number): boolean {
	const text = plain(block.text);
	const line = createLine(text, 0);
	const below = flow[at + 1];
	return (
		block.gap &&
		below !== undefined &&
		text.length >= 4 &&
		text.length <= 240 &&
		/^[\p{Lu}\d«"“]/u.test(text) &&
		!/[.;,!?]$/.test(text) &&
		!(/:$/.test(text) && !isUpper(text) && block.strong !== true) &&
		!isRecital(text) &&
		!readRecord(line) &&
		!readOpener(line) &&
		!(readGroup(line)?.known && (readGroup(line)?.colon || text.length < 40)) &&
		!readDateLine(text) &&
		!readKind(line)?.alone &&
		!readPreambleField(line) &&
		!readEvent(line) &&
		!readResult(line) &&
		!readStatement(text) &&
		!/^(?:https?:|www\.|il est\b)/i.test(foldText(text))
	);
}
