/** How lines of minutes begin, as people and Word write them. All tests are of one line without indentation. */
import { isIsoDate } from '../syntax/dates.ts';
import { foldText } from '../syntax/fold.ts';
import { createLine, type Line } from '../syntax/line.ts';
import { readGroup, readOpener } from '../syntax/readings/attendance.ts';
import { readEvent } from '../syntax/readings/event.ts';
import { readActionFields, readDecisionFields } from '../syntax/readings/field.ts';
import { readRecord } from '../syntax/readings/record.ts';
import { readResult } from '../syntax/readings/result.ts';

export interface Mark {
	readonly marker: string;
	readonly ordered: boolean;
	/** Length of the marker and the white space behind it. */
	readonly length: number;
}

const bullet = /^([-–—*+•▪◦●○■□➢➤►▶❖✓✔·‣⁃∙])(?:\s+|$)(?!-\s*$)/;
const numbered = /^(\d{1,3}(?:\.\d{1,3}){0,3}\s?[.)]|\d{1,2}(?:\.\d{1,2}){1,3}|[A-Za-z]\)|[IVX]{1,5}[.)]|\(\d{1,2}\)|\([a-z]\))(?:\s+|$)/;
const dashed = /^(\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})\s*[-–—]\s+(?=[\p{Lu}«"“])/u;
/** `24/101 Finance`: the items of a council's year, numbered through. */
const slashed = /^(\d{2,4}\/\d{1,4})\s+(?=\p{Lu})/u;
const worded = /^((?:point|item|sujet|topic|article)\s+(?:n(?:o\.?|[°ºᵒ])\s*)?\d{1,2}(?:\.\d{1,2})*)\s*[:.–—-]\s*(?=\S)/i;

/** A bullet or number at the start of a line. `12` alone, a year or an amount is none. */
export function readMark(text: string): Mark | undefined {
	const dot = bullet.exec(text);
	if (dot) return { marker: dot[1] as string, ordered: false, length: dot[0].length };
	const number = numbered.exec(text) ?? dashed.exec(text) ?? slashed.exec(text) ?? worded.exec(text);
	if (!number) return undefined;
	return { marker: (number[1] as string).trim(), ordered: true, length: number[0].length };
}

/** `1.`, `4.1`, `1.1.` alone on their line: the number of the heading that follows. */
export function isLoneNumber(text: string): boolean {
	return /^\d{1,2}(?:\.\d{1,2}){1,2}\.?$|^\d{1,2}\.$/.test(text);
}

/** `2026-04-09.077`, `2024-017`, `CE-2022-17`: the number of a resolution as councils write it. */
export const RESOLUTION_NUMBER = '(?:[A-ZÉÈ]{1,4}[- ]?)?\\d{2,4}[-–]\\d{2,4}(?:[-–.]\\d{1,4}){0,2}|CM\\d{2}[ -]?\\d{2,4}';
const loneResolution = new RegExp(
	`^(?:r[ée]s(?:olution)?\\.?\\s*|d[ée]lib[ée]ration\\s*)?(?:n(?:o\\.?|[°ºᵒ])\\s*|#\\s*|num[ée]ro\\s*)?(${RESOLUTION_NUMBER})\\s*:?$`,
	'i',
);

/** The number of a resolution alone on its line; a date is none. */
export function readLoneResolutionNumber(text: string): string | undefined {
	const number = loneResolution.exec(text)?.[1];
	return number === undefined || isIsoDate(number) ? undefined : number;
}

const recital =
	/^(?:attendu\b|considerant\b|vu (?:l|que\b|les\b|la\b)|whereas\b|en consequence\s*[,:]|par consequent\s*[,:]|pour ces motifs|be it resolved|il est (?:propose|resolu|decrete|par consequent)|et (?:unanimement )?resolu|et resolu|d'|de (?=[a-z]+er\b)|que (?:le|la|les|l')\b|that the\b)/;
const mover =
	/^(?:(?:il est )?(?:dument )?propose(?:e|s|es)? par|appuye(?:e|s|es)? par|secondee? par|moved by|seconded by|sur (?:une )?proposition de)\b/;
/** The first words of a council's formula, on a line of its own. */
const formula = /^(?:il est|il est propose|resolu|it was|be it resolved(?: that)?)\s*:?$/;

/** A line that opens a paragraph whatever stands above it. */
export function opensParagraph(text: string): boolean {
	if (readMark(text) || isLoneNumber(text) || readLoneResolutionNumber(text)) return true;
	const folded = foldText(text);
	if (formula.test(folded) || mover.test(folded)) return true;
	if (
		/^\p{Lu}/u.test(text) &&
		recital.test(folded) &&
		(/^\p{Lu}{2}|^\p{Lu}['’]\p{Lu}{2}/u.test(text) ||
			/^(?:attendu|considerant|whereas|et resolu|il est propose|que le|que la)/.test(folded))
	)
		return true;
	const line = createLine(text, 0);
	return (
		readRecord(line) !== undefined ||
		(readOpener(line) !== undefined && text.length < 60) ||
		isKnownLabel(line) ||
		readResult(line) !== undefined ||
		readDecisionFields(line) !== undefined ||
		readActionFields(line) !== undefined ||
		(text.length < 160 && readEvent(line) !== undefined)
	);
}

function isKnownLabel(line: Line): boolean {
	const group = readGroup(line);
	return group?.known === true && group.colon;
}

export function isRecital(text: string): boolean {
	return /^(?:attendu|considerant|whereas|vu (?:que|l'|la|le|les))\b/.test(foldText(text));
}

/** Ends like a sentence. */
export function endsSentence(text: string): boolean {
	return /[.!?…](?:["”»)\]*_]|\s»)*$/.test(text);
}
