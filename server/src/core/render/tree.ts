import type { MinutesDocument } from '../document.ts';
import type {
	Action,
	AgendaEntry,
	Attachment,
	Content,
	Decision,
	Group,
	Information,
	Item,
	MeetingEvent,
	Minutes,
	Person,
	Prose,
	Signature,
	Statement,
} from '../model/minutes.ts';
import { otherRemarks } from '../model/people.ts';
import type { Words } from './words.ts';
import { clockTime, longDate, WORDS } from './words.ts';

/**
 * What leaves the editor, whatever the format: preview and every export are written from this one tree, so they agree.
 * Text is Markdown source where a `Prose` or a record carries it, plain text everywhere else. Lines are 0-based.
 */
export interface RenderTree {
	readonly minutes: Minutes;
	readonly words: Words;
	readonly isPublic: boolean;
	readonly title: Heading;
	/** Further title lines, date, kind and version, in that order. */
	readonly subtitles: readonly Heading[];
	/** Location, chair and the like, label and value. */
	readonly facts: readonly Fact[];
	readonly agenda: readonly AgendaEntry[];
	readonly attendance: readonly AttendanceTable[];
	readonly quorum?: string;
	/** What stands before the first item. */
	readonly opening: readonly Row[];
	readonly items: readonly RenderItem[];
	readonly attachments: readonly Attachment[];
	readonly signatures: readonly Signature[];
	readonly next?: Fact;
	/** Where the attendance tables stand in the source: after the items they come last in the output, too. */
	readonly attendanceLast: boolean;
	/** Line of an offset. */
	readonly lineOf: (offset: number) => number;
}

export interface Heading {
	readonly text: string;
	readonly line: number | undefined;
}

export interface Fact {
	readonly label: string;
	readonly value: string;
	readonly line?: number;
}

export interface AttendanceTable {
	readonly label: string;
	readonly line: number;
	readonly people: readonly PersonRow[];
}

export interface PersonRow {
	readonly name: string;
	readonly affiliation: string;
	readonly remarks: string;
	readonly line: number;
}

export interface RenderItem {
	readonly item: Item;
	readonly number: string;
	readonly title: string;
	readonly line: number;
	readonly rows: readonly Row[];
	readonly items: readonly RenderItem[];
}

/** Discussion, and beside it the decisions, action items and statements that belong to it. */
export interface Row {
	readonly discussion: readonly (Prose | MeetingEvent | Attachment)[];
	readonly outcomes: readonly Outcome[];
}

export type Outcome = Decision | Action | Information | Statement;

export interface RenderOptions {
	/** Leave out everything confidential; only the boundary lines of a closed session remain. */
	readonly public?: boolean;
}

export function renderTree(document: MinutesDocument, options: RenderOptions = {}): RenderTree {
	const { minutes, lines } = document;
	const isPublic = options.public === true;
	const words = WORDS[minutes.language];
	const lineOf = (offset: number): number => lines.lineAt(offset);
	const { meeting, locale } = minutes;
	const firstItem = minutes.items[0]?.span.start ?? Number.POSITIVE_INFINITY;
	const blocks = minutes.attendance.blocks;
	const visible = (node: { readonly confidential: boolean }): boolean => !isPublic || !node.confidential;
	return {
		minutes,
		words,
		isPublic,
		title: {
			text: meeting.title ? titleText(minutes) : (meeting.body?.value ?? (meeting.kind ? words.kinds[meeting.kind.value] : words.minutes)),
			line: meeting.title ? lineOf(meeting.title.span.start) : undefined,
		},
		subtitles: subtitles(document, words, lineOf),
		facts: facts(minutes, words, lineOf),
		agenda: minutes.agenda,
		attendance: minutes.attendance.groups.filter((g) => g.people.length > 0).map((group) => table(group, minutes, words, lineOf)),
		quorum: quorumLine(minutes, words),
		opening: toRows(minutes.outside, visible),
		items: minutes.items.flatMap((item) => renderItem(item, visible, lineOf, words)),
		attachments: minutes.attachments.filter(visible),
		signatures: minutes.signatures.filter(visible),
		next: meeting.next && { label: words.next, value: longDate(meeting.next.value, locale), line: lineOf(meeting.next.span.start) },
		attendanceLast: blocks.length > 0 && blocks.every((b) => b.span.start > firstItem),
		lineOf,
	};
}

function titleText({ meeting }: Minutes): string {
	return meeting.titleLines[0]?.value ?? meeting.title?.value ?? '';
}

function subtitles(
	{ minutes: { meeting, locale }, text }: MinutesDocument,
	words: Words,
	lineOf: (offset: number) => number,
): readonly Heading[] {
	const lines: Heading[] = meeting.titleLines.slice(1).map((t) => ({ text: t.value, line: lineOf(t.span.start) }));
	if (
		meeting.date &&
		!meeting.titleLines.some((t) => t.span.start <= (meeting.date?.span.start ?? -1) && (meeting.date?.span.end ?? 0) <= t.span.end)
	) {
		const end = meeting.endDate ? ` – ${longDate(meeting.endDate.value, locale)}` : '';
		lines.push({ text: longDate(meeting.date.value, locale) + end, line: lineOf(meeting.date.span.start) });
	}
	const parts = [
		meeting.kind &&
		!meeting.titleLines.some((t) => t.span.start <= (meeting.kind?.span.start ?? -1) && (meeting.kind?.span.end ?? 0) <= t.span.end)
			? text.slice(meeting.kind.span.start, meeting.kind.span.end)
			: undefined,
		meeting.version && `${words.version} ${meeting.version.value}`,
		meeting.status && `(${words.statuses[meeting.status.value]})`,
	].filter((p): p is string => p !== undefined);
	if (parts.length > 0) lines.push({ text: parts.join(' '), line: meeting.kind ? lineOf(meeting.kind.span.start) : undefined });
	return lines;
}

function facts({ meeting, locale }: Minutes, words: Words, lineOf: (offset: number) => number): readonly Fact[] {
	const fact = (
		label: string,
		value: { readonly value: string; readonly span: { readonly start: number; readonly end: number } } | undefined,
		show = (v: string): string => v,
	): readonly Fact[] =>
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

function table(group: Group, minutes: Minutes, words: Words, lineOf: (offset: number) => number): AttendanceTable {
	return {
		label: group.label.value || words.attendance,
		line: lineOf(group.span.start),
		people: group.people.map((p) => ({
			name: p.name.value,
			affiliation: p.affiliation?.value ?? '',
			remarks: remarksOf(p, minutes, words),
			line: lineOf(p.span.start),
		})),
	};
}

/** Function, mode, times, proxy and the other remarks, in words. */
function remarksOf(person: Person, { locale }: Minutes, words: Words): string {
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

function quorumLine({ attendance }: Minutes, words: Words): string | undefined {
	const { required, met, rule } = attendance.quorum;
	if (required === undefined) return undefined;
	const rules = rule && rule.value !== String(required) ? ` (${rule.value})` : '';
	return `${words.quorum}${words.colon}${required}${rules}${met === undefined ? '' : `, ${words.quorumMet[met ? 'true' : 'false']}`}`;
}

function renderItem(
	item: Item,
	visible: (node: { readonly confidential: boolean }) => boolean,
	lineOf: (offset: number) => number,
	words: Words,
): readonly RenderItem[] {
	const items = item.items.flatMap((sub) => renderItem(sub, visible, lineOf, words));
	const isBoundary = item.confidential && !visible(item);
	// the heading that starts a closed session stays as a boundary, without its words
	if (isBoundary) {
		const opens = /^(?:huis clos|in[ -]camera|closed session)\b/i.test(item.title.value);
		if (!opens) return items;
		return [{ item, number: item.number.value, title: words.closed, line: lineOf(item.span.start), rows: [], items }];
	}
	return [
		{ item, number: item.number.value, title: item.title.value, line: lineOf(item.span.start), rows: toRows(item.content, visible), items },
	];
}

/** A new row begins where discussion follows an outcome. */
function toRows(content: Content, visible: (node: { readonly confidential: boolean }) => boolean): readonly Row[] {
	const rows: { discussion: Row['discussion'][number][]; outcomes: Outcome[] }[] = [];
	for (const node of content.flow) {
		if (!visible(node) || node.kind === 'signature' || node.kind === 'attachment') continue;
		let row = rows[rows.length - 1];
		const isOutcome = node.kind !== 'prose' && node.kind !== 'event';
		if (!row || (!isOutcome && row.outcomes.length > 0)) {
			row = { discussion: [], outcomes: [] };
			rows.push(row);
		}
		if (isOutcome) row.outcomes.push(node);
		else row.discussion.push(node);
	}
	return rows;
}

/** The facts of a decision or an action item as label and value, in the document's language. */
export function recordFacts(record: Outcome, tree: RenderTree): readonly Fact[] {
	const { words } = tree;
	const { locale } = tree.minutes;
	if (record.kind === 'action') {
		return [
			...(record.owners.length > 0 ? [{ label: words.owner, value: record.owners.map((o) => o.value).join(', ') }] : []),
			...(record.due
				? [{ label: words.due, value: longDate(record.due.value, locale) }]
				: record.dueText
					? [{ label: words.due, value: record.dueText.value }]
					: []),
			...(record.status ? [{ label: words.status, value: words.actionStatuses[record.status.value] }] : []),
			...(record.doneOn ? [{ label: words.doneOn, value: longDate(record.doneOn.value, locale) }] : []),
			...record.fields.filter((f) => f.key === 'carriedFrom').map((f) => ({ label: words.carriedFrom, value: f.value.value })),
		];
	}
	if (record.kind !== 'decision') return [];
	return [
		...(record.mover ? [{ label: words.mover, value: record.mover.value }] : []),
		...(record.seconder ? [{ label: words.seconder, value: record.seconder.value }] : []),
		...voteFacts(record, words),
		...(record.vote?.names.recused.length
			? [{ label: words.recused, value: record.vote.names.recused.map((n) => n.value).join(', ') }]
			: []),
		...(record.result
			? [
					{
						label: words.result,
						value: [words.results[record.result.value], record.vote?.method && words.methods[record.vote.method.value]]
							.filter(Boolean)
							.join(' '),
					},
				]
			: []),
		...record.fields.filter((f) => f.key === 'supersedes').map((f) => ({ label: words.supersedes, value: f.value.value })),
	];
}

function voteFacts({ vote }: Decision, words: Words): readonly Fact[] {
	if (!vote) return [];
	const counts = (['for', 'against', 'abstain', 'notVoting'] as const).flatMap((key) => {
		const tally = vote[key];
		if (!tally) return [];
		const names = vote.names[key].map((n) => n.value).join(', ');
		const word = key === 'abstain' && words.abstain === 'abstention' && tally.count > 1 ? 'abstentions' : words[key];
		return [`${tally.count} ${word}${names === '' ? '' : ` (${names})`}`];
	});
	const voters = vote.voters ? [`${vote.voters.count} ${words.voters}`] : [];
	return counts.length + voters.length > 0 ? [{ label: words.vote, value: [...counts, ...voters].join(', ') }] : [];
}

/** `Décision no 1`: keyword, sign as written or the locale's own where some record has one, number. */
export function recordLabel(record: Decision | Action | Information): string {
	if (record.kind === 'information') return record.keyword;
	const sign = record.numberSign ? `${record.numberSign.value}\u00a0` : '';
	return `${record.keyword} ${sign}${record.number.value}`;
}
