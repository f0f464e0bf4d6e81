import { clockTime, longDate } from '../format/dateWords.ts';
import type { Action, Decision, Information, Minutes, Person, Sourced } from '../model/minutes.ts';
import { otherRemarks } from '../model/people.ts';
import type { Span } from '../text/span.ts';
import type { Fact } from './blocks.ts';
import type { Words } from './words.ts';

/** Place, chair and the like, label and value, in the words of the source. */
export function meetingFacts({ meeting, locale }: Minutes, words: Words, lineOf: (offset: number) => number): readonly Fact[] {
	const fact = (label: string, value: Sourced | undefined, show = (v: string): string => v): readonly Fact[] =>
		value ? [{ label, value: show(value.value), line: value.span.end > 0 ? lineOf(value.span.start) : undefined }] : [];
	const zone = meeting.timeZone ? `\u00a0${meeting.timeZone.value}` : '';
	const time = meeting.opened && {
		value: [meeting.opened, meeting.adjourned].flatMap((t) => (t ? clockTime(t.value, locale) : [])).join(' – ') + zone,
		span: meeting.opened.span,
	};
	return [
		// the title says it already, more often than not
		...(meeting.title && !meeting.titleLines.some((t) => t.value.includes(meeting.body?.value ?? ''))
			? fact(words.body, meeting.body)
			: []),
		...fact(words.time, time),
		...fact(words.location, meeting.location),
		...fact(words.chair, meeting.chair),
		...fact(words.secretary, meeting.secretary),
		...fact(words.previous, meeting.previous, (v) => longDate(v, locale)),
		...fact(words.distribution, meeting.distribution),
	];
}

/** Function, mode, times, proxy and the other remarks of somebody in the attendance, in words. */
export function personRemarks(person: Person, { locale }: Minutes, words: Words): string {
	return [
		person.function?.value,
		person.attending !== 'present' && person.group.role !== 'absent' && person.group.role !== 'excused'
			? words.attending[person.attending]
			: undefined,
		person.arrival && `${words.arrival} ${clockTime(person.arrival.value, locale)}`,
		person.departure && `${words.departure} ${clockTime(person.departure.value, locale)}`,
		person.mode?.value,
		person.proxy && `${words.proxy} ${person.proxy.value}`,
		person.substituteFor && `${words.substitute} ${person.substituteFor.value}`,
		...otherRemarks(person),
	]
		.filter((r): r is string => r !== undefined)
		.join(', ');
}

/** `Quorum : 7 (majorité), atteint`, where one is known. */
export function quorumLine({ attendance }: Minutes, words: Words): string | undefined {
	const { required, met, rule } = attendance.quorum;
	if (required === undefined) return undefined;
	const rules = rule && rule.value !== String(required) ? ` (${rule.value})` : '';
	return `${words.quorum}${words.colon}${required}${rules}${met === undefined ? '' : `, ${words.quorumMet[met ? 'true' : 'false']}`}`;
}

/**
 * The fields of a decision or an action item as label and value, in the document's language.
 * @param textAt the source, for what is shown as it was written
 * @param lineOf line (0-based) of an offset
 */
export function recordFacts(
	record: Decision | Action | Information,
	words: Words,
	{ locale }: Minutes,
	textAt: (span: Span) => string,
	lineOf: (offset: number) => number,
): readonly Fact[] {
	if (record.kind === 'information') return [];
	const parts =
		record.kind === 'action' ? actionParts(record, words, (date) => longDate(date, locale)) : decisionParts(record, words, textAt);
	return parts.flatMap(({ label, value, at }) =>
		value === undefined || value === '' ? [] : [{ label, value, line: at && lineOf(at.span.start) }],
	);
}

/** A fact, and what of the source it comes from. */
interface FactPart {
	readonly label: string;
	readonly value: string | undefined;
	readonly at: { readonly span: Span } | undefined;
}

function decisionParts(record: Decision, words: Words, textAt: (span: Span) => string): readonly FactPart[] {
	const { mover, seconder, vote, result } = record;
	const recused = vote?.names.recused ?? [];
	const supersedes = record.fields.find((f) => f.key === 'supersedes')?.value;
	return [
		{ label: words.mover, value: mover?.value, at: mover },
		{ label: words.seconder, value: seconder?.value, at: seconder },
		{ label: words.vote, value: voteText(record, words), at: vote },
		{ label: words.recused, value: names(recused), at: recused[0] },
		{ label: words.result, value: resultText(record, words, textAt), at: result },
		{ label: words.supersedes, value: supersedes?.value, at: supersedes },
	];
}

function actionParts(record: Action, words: Words, show: (date: string) => string): readonly FactPart[] {
	const { owners, due, dueText, status, doneOn } = record;
	const carriedFrom = record.fields.find((f) => f.key === 'carriedFrom')?.value;
	return [
		{ label: words.owner, value: names(owners), at: owners[0] },
		{ label: words.due, value: due ? show(due.value) : dueText?.value, at: due ?? dueText },
		{ label: words.status, value: status && words.actionStatuses[status.value], at: status },
		{ label: words.doneOn, value: doneOn && show(doneOn.value), at: doneOn },
		{ label: words.carriedFrom, value: carriedFrom?.value, at: carriedFrom },
	];
}

function names(list: readonly Sourced[]): string {
	return list.map((n) => n.value).join(', ');
}

/**
 * The line that says the result as it was written (`Reportée à la séance du 13 juin 2024`), else its words; empty where
 * the text of the record says it already.
 */
function resultText({ result, vote, text }: Decision, words: Words, textAt: (span: Span) => string): string {
	if (!result || (result.span.start >= text.span.start && result.span.end <= text.span.end)) return '';
	const written = textAt(result.span).replace(/[*_]+/g, '').replace(/\s+/g, ' ').replace(/\.$/, '').trim();
	// a line in capitals or one that begins with a label says no more than the words
	if (written !== '' && !written.includes(':') && written !== written.toUpperCase()) return written;
	return [words.results[result.value], vote?.method && words.methods[vote.method.value]].filter(Boolean).join(' ');
}

/** `12 pour, 3 contre (A, B), 1 abstention`; empty without a count. */
function voteText({ vote }: Decision, words: Words): string {
	if (!vote) return '';
	const counts = (['for', 'against', 'abstain', 'notVoting'] as const).flatMap((key) => {
		const tally = vote[key];
		if (!tally) return [];
		const who = names(vote.names[key]);
		const word = key === 'abstain' && words.abstain === 'abstention' && tally.count > 1 ? 'abstentions' : words[key];
		return [`${tally.count} ${word}${who === '' ? '' : ` (${who})`}`];
	});
	return [...counts, ...(vote.voters ? [`${vote.voters.count} ${words.voters}`] : [])].join(', ');
}

/** `Décision no 1`: keyword, the sign as written, number. */
export function recordLabel(record: Decision | Action | Information): string {
	if (record.kind === 'information') return record.keyword;
	const sign = record.numberSign ? `${record.numberSign.value}\u00a0` : '';
	return `${record.keyword} ${sign}${record.number.value}`;
}
