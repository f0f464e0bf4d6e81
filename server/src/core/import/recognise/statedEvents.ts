import type { EventKind } from '../../model/minutes.ts';
import { findTimes } from '../../syntax/dates.ts';
import { foldText } from '../../syntax/fold.ts';
import { createLine } from '../../syntax/line.ts';
import { readEvent } from '../../syntax/readings/event.ts';
import { plain } from '../markdownBlocks.ts';
import { type Context, colon, type Part, word } from '../parts.ts';
import { splitSentences } from '../sentences.ts';

interface Form {
	readonly event: EventKind;
	readonly pattern: RegExp;
	readonly fr: string;
	readonly en: string;
}

/** Sentences that tell when the meeting began and ended among other things. */
const FORMS: readonly Form[] = [
	{
		event: 'opening',
		pattern:
			/\b(?:ouvre|d[ée]clare|ouverte?|d[ée]bute|commence)\b[^.]{0,60}\b(?:r[ée]union|s[ée]ance|assembl[ée]e|rencontre|ouverte)\b|\b(?:r[ée]union|s[ée]ance|assembl[ée]e|rencontre)\b[^.]{0,40}\b(?:est ouverte|d[ée]bute|commence)\b|\bcall(?:ed|s)?\b[^.]{0,30}\bto order\b|\bmeeting (?:was opened|opened|began|commenced|convened)\b/i,
		fr: 'Ouverture',
		en: 'Opening',
	},
	{
		event: 'adjournment',
		pattern:
			/\b(?:s[ée]ance|r[ée]union|assembl[ée]e|rencontre)\b[^.]{0,40}\b(?:soit |est |sera )?(?:lev[ée]e|close|ajourn[ée]e|termin[ée]e)\b|\b(?:l[èe]ve|clôt|lever|cl[oô]re)\b[^.]{0,30}\b(?:s[ée]ance|r[ée]union|assembl[ée]e)\b|\badjourn(?:s|ed|ment)?\b|\bmeeting (?:was )?(?:closed|ended|concluded)\b|\b(?:closed|ended) the meeting\b/i,
		fr: 'Levée de la séance',
		en: 'Adjournment',
	},
];

/** Not the time of this meeting: `until`, `next`, or another day. */
const elsewhere = /\b(?:prochaine|next|jusqu|until|reprendra|will|sera convoqu)/i;

/**
 * The opening and the adjournment where no line of their own tells them but a sentence does: the sentence stays, and the event
 * follows it in its keyword form (LANGUAGE.md §7).
 */
export function withEvents(parts: readonly Part[], context: Context): readonly Part[] {
	return FORMS.reduce((all, form) => withEvent(all, form, context), parts);
}

function withEvent(parts: readonly Part[], form: Form, context: Context): readonly Part[] {
	if (parts.some((p) => isEvent(p, form.event, context))) return parts;
	const tells = parts.map((part) => timeOf(part, form.pattern));
	const at = form.event === 'opening' ? tells.findIndex((t) => t !== undefined) : tells.findLastIndex((t) => t !== undefined);
	const time = tells[at];
	if (at < 0 || time === undefined) return parts;
	const marker: Part = {
		kind: 'marker',
		text: `${word(context, form.fr, form.en)}${colon(context)} ${time}`,
		line: (parts[at] as Part).line,
	};
	return [...parts.slice(0, at + 1), marker, ...parts.slice(at + 1)];
}

/** A line that the language reads as the event; one that names who did it needs them in the attendance. */
function isEvent(part: Part, event: EventKind, context: Context): boolean {
	if (part.kind !== 'marker' && part.kind !== 'title') return false;
	const reading = readEvent(createLine(part.text, 0));
	if (reading?.event !== event) return false;
	const family = (name: string): string => foldText(name).split(/\s+/).at(-1) ?? '';
	const listed = new Set(context.people.map(family));
	return !reading.needsPerson || reading.people.every((p) => listed.has(family(p.value)));
}

/** The time that a sentence of prose or of a record gives for the event, as written. */
function timeOf(part: Part, pattern: RegExp): string | undefined {
	if (part.kind !== 'prose' && part.kind !== 'record' && part.kind !== 'marker') return undefined;
	const text = plain(part.kind === 'record' ? [part.head, ...part.body].join(' ') : part.text);
	for (const sentence of splitSentences(text)) {
		if (!pattern.test(sentence) || elsewhere.test(sentence)) continue;
		const times = findTimes(sentence, createLine(sentence, 0).folded);
		const time = times[0];
		if (time !== undefined && times.length === 1) return sentence.slice(time.span.start, Math.max(time.span.end, time.zone?.span.end ?? 0));
	}
	return undefined;
}
