import { findDates } from '../../syntax/dates.ts';
import { createLine } from '../../syntax/line.ts';
import { readEvent } from '../../syntax/readings/event.ts';
import { readSignature } from '../../syntax/readings/marks.ts';
import { looksLikeName } from '../../syntax/readings/names.ts';
import { readPreambleField } from '../../syntax/readings/preamble.ts';
import { readStatement } from '../../syntax/readings/statement.ts';
import type { Block } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { add, type Context, colon, word } from '../parts.ts';
import { splitSentences } from '../sentences.ts';

/** `Aucune mesure de suivi.` as a whole paragraph. */
export function statementAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
	const text = plain(block.text);
	if (!readStatement(text)) return undefined;
	add(context, { kind: 'statement', text, line: block.line, side: block.side });
	return at + 1;
}

/** Opening, adjournment, arrivals: a whole line, or the first or last sentence of a paragraph. */
export function eventAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
	const text = plain(block.text).replace(/^\[(.*)\]$/, '$1');
	const whole = readEvent(createLine(text, 0));
	if (whole && !(block.kind === 'item' && (whole.needsPerson || !whole.time))) {
		add(context, { kind: 'marker', text, line: block.line });
		return at + 1;
	}
	if (block.kind === 'item' || context.ours) return undefined;
	const sentences = splitSentences(block.text);
	if (sentences.length < 2) return undefined;
	const last = plain(sentences[sentences.length - 1] as string);
	const first = plain(sentences[0] as string);
	const isEvent = (s: string, kinds: readonly string[]): boolean => {
		const event = readEvent(createLine(s, 0));
		return event !== undefined && kinds.includes(event.event);
	};
	const closes = isEvent(last, ['adjournment', 'recess', 'closed-end']);
	const opens = isEvent(first, ['opening', 'resumption']);
	if (!closes && !opens) return undefined;
	const middle = sentences.slice(opens ? 1 : 0, closes ? -1 : undefined).join(' ');
	if (opens) add(context, { kind: 'marker', text: first, line: block.line });
	if (middle !== '') add(context, { kind: 'prose', text: middle, gap: true, line: block.line });
	if (closes) add(context, { kind: 'marker', text: last, line: block.line });
	return at + 1;
}

const nextMeeting =
	/^(?:date de la )?(?:la )?prochaine (?:r[ée]union|s[ée]ance|rencontre|assembl[ée]e|ag)\b|^(?:the )?next (?:meeting|session)\b|^date of next meeting\b/i;

/** `Prochaine réunion : …`, and any fact of the meeting at the top of an own export; a sentence that gives its date keeps its words, and the field is added. */
export function nextMeetingAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
	const text = plain(block.text);
	const field = readPreambleField(createLine(text, 0));
	if (field !== undefined && field.value.value !== '' && (field.key === 'next' || (context.ours && !context.inItem))) {
		add(context, { kind: 'marker', text, line: block.line });
		return at + 1;
	}
	if (context.ours) return undefined;
	const sentence = splitSentences(text).find((s) => nextMeeting.test(s));
	const date = sentence === undefined ? undefined : findDates(sentence)[0];
	if (sentence === undefined || date?.date === undefined || context.parts.some((p) => p.kind === 'marker' && nextMeeting.test(p.text)))
		return undefined;
	add(context, { kind: 'prose', text: block.text, gap: true, line: block.line });
	add(context, {
		kind: 'marker',
		text: `${word(context, 'Prochaine réunion', 'Next meeting')}${colon(context)} ${sentence.slice(date.span.start, date.span.end)}`,
		line: block.line,
	});
	return at + 1;
}

const office =
	/^(?:l[ea] )?(?:(?:co|vice)-?)?(?:pr[ée]siden[tc]|secr[ée]taire|greffi|maire|tr[ée]sori|direct(?:eur|rice) g[ée]n|animat|chair|secretary|clerk|mayor|treasurer|president|recording|rapporteu)/i;

/** `Name, présidente de séance :` and `La secrétaire, Name` behind the last item. */
export function signatureAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (block.kind !== 'paragraph' || at < context.blocks.length - 14) return undefined;
	const text = plain(block.text)
		.replace(/^_{3,}\s*/, '')
		.trim();
	if (readSignature(createLine(text, 0))) {
		add(context, { kind: 'marker', text, line: block.line });
		return at + 1;
	}
	if (text.length > 90) return undefined;
	const behind = /^(?<name>[^,:]{3,50}?)\s*,\s*(?<role>[^:.,]{3,45}?)\s*:?$/.exec(text)?.groups;
	const before = /^(?<role>[^,:]{3,50}?)\s*[,:]\s*(?<name>[^,:]{3,50}?)\s*$/.exec(text)?.groups;
	const found = [behind, before].find(
		(g) =>
			g?.name !== undefined &&
			g.role !== undefined &&
			office.test(g.role) &&
			looksLikeName(g.name.replace(/^(?:M\.|Mme|Me)\s+/, '')) &&
			/\s/.test(g.name),
	);
	if (found) {
		add(context, { kind: 'marker', text: `Signature${colon(context)} ${found.name}, ${found.role}`, line: block.line });
		return at + 1;
	}
	const below = context.blocks[at + 1];
	if (
		below?.kind === 'paragraph' &&
		!below.gap &&
		looksLikeName(text) &&
		/\s/.test(text) &&
		office.test(plain(below.text)) &&
		below.text.length < 60
	) {
		add(context, {
			kind: 'marker',
			text: `Signature${colon(context)} ${text}, ${plain(below.text).replace(/\s*:$/, '')}`,
			line: block.line,
		});
		return at + 2;
	}
	return undefined;
}

/** Names and offices below lines to sign on, side by side. */
export function signatureTableAt(at: number, context: Context): number | undefined {
	const table = context.blocks[at] as Block;
	if (table.kind !== 'table' || at < context.blocks.length - 6) return undefined;
	const rows = [...(table.header.length > 0 ? [table.header] : []), ...table.rows];
	const line = rows.findIndex((r) => r.some((c) => /_{5,}/.test(c)) && r.every((c) => /^_*$/.test(c.trim())));
	const names = rows[line + 1];
	if (line < 0 || names === undefined || !names.some((n) => looksLikeName(plain(n)))) return undefined;
	for (const above of rows.slice(0, line))
		add(context, { kind: 'prose', text: above.filter((c) => c.trim() !== '').join('  '), gap: true, line: table.line });
	names.forEach((name, i) => {
		const role = rows
			.slice(line + 2)
			.map((r) => plain(r[i] ?? ''))
			.filter((r) => r !== '')
			.join(' ');
		if (plain(name).trim() !== '')
			add(context, {
				kind: 'marker',
				text: `Signature${colon(context)} ${plain(name)}${role === '' ? '' : `, ${role}`}`,
				line: table.line,
			});
	});
	return at + 1;
}
