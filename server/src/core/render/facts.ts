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
 */
export function recordFacts(
	record: Decision | Action | Information,
	words: Words,
	{ locale }: Minutes,
	textAt: (span: Span) => string,
): readonly Fact[] {
	if (record.kind === 'action') return actionFacts(record, words, (date) => longDate(date, locale));
	if (record.kind !== 'decision') return [];
	const recused = names(record.vote?.names.recused ?? []);
	return [
		...fact(words.mover, record.mover?.value),
		...fact(words.seconder, record.seconder?.value),
		...fact(words.vote, voteText(record, words)),
		...fact(words.recused, recused),
		...fact(words.result, resultText(record, words, textAt)),
		...fact(words.supersedes, record.fields.find((f) => f.key === 'supersedes')?.value.value),
	];
}

function actionFacts(record: Action, words: Words, show: (date: string) => string): readonly Fact[] {
	return [
		...fact(words.owner, names(record.owners)),
		...fact(words.due, record.due ? show(record.due.value) : record.dueText?.value),
		...fact(words.status, record.status && words.actionStatuses[record.status.value]),
		...fact(words.doneOn, record.doneOn && show(record.doneOn.value)),
		...fact(words.carriedFrom, record.fields.find((f) => f.key === 'carriedFrom')?.value.value),
	];
}

function fact(label: string, value: string | undefined): readonly Fact[] {
	return value === undefined || value === '' ? [] : [{ label, value }];
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
