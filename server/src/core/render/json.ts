import type { MinutesDocument } from '../document.ts';
import type { Problem } from '../lint/problem.ts';
import type {
	Action,
	Content,
	Decision,
	Group,
	Information,
	Item,
	MeetingEvent,
	Minutes,
	Person,
	Reference,
	Sourced,
	Statement,
	Tally,
	Vote,
} from '../model/minutes.ts';
import { otherRemarks } from '../model/people.ts';
import { cleanName } from '../syntax/readings/names.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { agendaTitle, type Disclosure, disclosure } from './confidential.ts';
import type { Extract } from './extract.ts';
import { extractJson } from './jsonExtract.ts';
import { problemToJson } from './jsonProblem.ts';
import type { Json, JsonObject } from './jsonValue.ts';
import { clean } from './jsonValue.ts';

export interface JsonOptions {
	readonly problems: readonly Problem[];
	/** Leave out everything confidential. */
	readonly public?: boolean;
	readonly extract?: Extract;
}

/** The data of one file as `export --to json` prints it: absent values and empty lists left out, lines 1-based. */
export function toJson(document: MinutesDocument, options: JsonOptions): Json {
	const { minutes, lines } = document;
	const shown = disclosure(document, options.public === true);
	const writer = createWriter(document, shown);
	const { meeting } = minutes;
	const value = (s: Sourced | undefined): string | undefined => (s && shown.visibleAt(s.span) ? s.value : undefined);
	/** Civilities are no part of names. */
	const nameIn = (s: Sourced | undefined): string | undefined => {
		const written = value(s);
		return written === undefined ? undefined : cleanName(written, 0).value;
	};
	const whole = clean({
		schema: 'minutier/1',
		language: minutes.locale,
		meeting: {
			title: value(meeting.title),
			body: value(meeting.body),
			acronym: value(meeting.acronym),
			date: value(meeting.date),
			endDate: value(meeting.endDate),
			kind: value(meeting.kind),
			version: value(meeting.version),
			status: value(meeting.status),
			location: value(meeting.location),
			chair: nameIn(meeting.chair),
			secretary: nameIn(meeting.secretary),
			opened: value(meeting.opened),
			adjourned: value(meeting.adjourned),
			timeZone: value(meeting.timeZone),
			previous: value(meeting.previous),
			next: value(meeting.next),
			distribution: value(meeting.distribution),
		},
		agenda: minutes.agenda.map((entry) => ({
			number: entry.number,
			title: agendaTitle(entry, minutes, shown),
			line: lineOf(lines, entry.span),
		})),
		attendance: attendance(minutes, lines, shown),
		items: minutes.items.flatMap(writer.item),
		...writer.content(minutes.outside, ['text', 'references', 'none', 'decisions', 'actions', 'information', 'events']),
		attachments: minutes.attachments.filter(shown.visible).map((a) => ({
			kind: a.attachment,
			label: a.label.value,
			title: a.title.value,
			target: value(a.target),
			line: lineOf(lines, a.span),
		})),
		signatures: minutes.signatures
			.filter(shown.visible)
			.map((s) => ({ name: s.name.value, role: value(s.role), line: lineOf(lines, s.span) })),
		problems: options.problems
			.filter((p) => shown.visibleAt(p.span) && ![p.message, ...p.fixes.map((f) => f.title)].some(shown.tells))
			.map((p) => problemToJson(p, lines)),
	}) as JsonObject;
	const extracted = options.extract ? extractJson(whole, options.extract) : whole;
	return shown.isPublic ? redacted(extracted, shown.redact) : extracted;
}

/** Values that are words of the contract, not of the source. */
const FIXED: ReadonlySet<string> = new Set([
	'schema',
	'kind',
	'code',
	'id',
	'severity',
	'role',
	'status',
	'result',
	'method',
	'none',
	'attending',
]);

function redacted(value: Json, redact: (text: string) => string): Json {
	if (typeof value === 'string') return redact(value);
	if (Array.isArray(value)) return value.map((v: Json) => redacted(v, redact));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, FIXED.has(key) ? v : redacted(v, redact)]));
}

type Loose = { readonly [key: string]: unknown };
type ContentKey = 'text' | 'none' | 'references' | 'decisions' | 'actions' | 'information' | 'events';

interface Writer {
	readonly item: (item: Item) => readonly Loose[];
	readonly content: (content: Content, keys: readonly ContentKey[]) => Loose;
}

function createWriter(document: MinutesDocument, { visible }: Disclosure): Writer {
	const { lines, minutes } = document;
	const reference = (r: Reference): Loose => ({
		kind: r.kind,
		label: r.kind === 'attachment' ? r.number.value : undefined,
		number: r.kind === 'attachment' ? undefined : r.number.value,
		date: r.date?.value,
		line: lineOf(lines, r.span),
		target: targetOf(minutes, r, visible),
	});
	const decision = (d: Decision): Loose => ({
		kind: d.kind,
		keyword: d.keyword,
		number: d.number.value,
		text: d.text.value,
		body: d.body || undefined,
		mover: d.mover?.value,
		seconder: d.seconder?.value,
		vote: d.vote && voteToJson(d.vote),
		result: d.result?.value,
		supersedes: d.supersedes && reference(d.supersedes),
		line: lineOf(lines, d.span),
	});
	const action = (a: Action): Loose => ({
		kind: a.kind,
		keyword: a.keyword,
		number: a.number.value,
		text: a.text.value,
		body: a.body || undefined,
		owners: a.owners.map((o) => o.value),
		due: a.due?.value,
		status: a.status?.value,
		doneOn: a.doneOn?.value,
		carriedFrom: a.carriedFrom && reference(a.carriedFrom),
		line: lineOf(lines, a.span),
	});
	const information = (i: Information): Loose => ({ text: i.text.value, body: i.body || undefined, line: lineOf(lines, i.span) });
	const event = (e: MeetingEvent): Loose => ({ kind: e.event, time: e.time?.value, person: e.person?.value, line: lineOf(lines, e.span) });
	const content = (c: Content, keys: readonly ContentKey[]): Loose => {
		const parts: Record<ContentKey, unknown> = {
			text: textOf(c, visible),
			none: noneOf(c.statements.filter(visible)),
			references: c.references.filter(visible).map(reference),
			decisions: c.decisions.filter(visible).map(decision),
			actions: c.actions.filter(visible).map(action),
			information: c.information.filter(visible).map(information),
			events: c.events.filter(visible).map(event),
		};
		return Object.fromEntries(keys.map((key) => [key, parts[key]]));
	};
	const item = (i: Item): readonly Loose[] => {
		const items = i.items.flatMap(item);
		if (!visible(i)) return items;
		return [
			{
				number: i.number.value,
				title: i.title.value,
				line: lineOf(lines, i.headingSpan),
				...content(i.content, ['text', 'none', 'references', 'decisions', 'actions', 'information', 'events']),
				items,
			},
		];
	};
	return { item, content };
}

/** Markdown of the prose; paragraphs that a marker parted are set apart by a blank line. */
function textOf(content: Content, visible: (node: { readonly confidential: boolean }) => boolean): string {
	let text = '';
	let last = -2;
	for (const node of content.flow) {
		if (node.kind !== 'prose' || !visible(node)) continue;
		if (text !== '') text += node.lines[0] === last + 1 ? '\n' : '\n\n';
		text += node.markdown;
		last = node.lines[node.lines.length - 1] ?? -2;
	}
	return text;
}

function noneOf(statements: readonly Statement[]): readonly string[] {
	return [...new Set(statements.flatMap((s) => s.none))];
}

function voteToJson(vote: Vote): Loose {
	const count = (tally: Tally | undefined): number | undefined => tally?.count;
	const names = (list: readonly { readonly value: string }[]): readonly string[] => list.map((n) => n.value);
	return {
		for: count(vote.for),
		against: count(vote.against),
		abstain: count(vote.abstain),
		notVoting: count(vote.notVoting),
		voters: vote.voters?.written ? vote.voters.count : undefined,
		method: vote.method?.value,
		names: {
			for: names(vote.names.for),
			against: names(vote.names.against),
			abstain: names(vote.names.abstain),
			recused: names(vote.names.recused),
		},
	};
}

function attendance(minutes: Minutes, lines: LineIndex, { visibleAt }: Disclosure): Loose {
	const { groups, quorum, blocks } = minutes.attendance;
	const known = groups.length > 0 || blocks.length > 0 || quorum.required !== undefined;
	return {
		groups: groups
			.filter((group) => visibleAt(group.span))
			.map((group: Group) => ({
				label: group.label.value,
				role: group.role,
				voting: group.voting,
				people: group.people.filter((p) => visibleAt(p.span)).map((p) => person(p, lines)),
			})),
		quorum: known ? { required: quorum.required, voting: quorum.voting, present: quorum.present, met: quorum.met } : undefined,
	};
}

function person(p: Person, lines: LineIndex): Loose {
	return {
		name: p.name.value,
		alias: p.alias?.value,
		affiliation: p.affiliation?.value,
		function: p.function?.value,
		attending: p.attending === 'present' ? undefined : p.attending,
		mode: p.mode?.value,
		remarks: otherRemarks(p),
		arrival: p.arrival?.value,
		departure: p.departure?.value,
		proxy: p.proxy?.value,
		substituteFor: p.substituteFor?.value,
		line: lineOf(lines, p.span),
	};
}

/** What a reference of this file points at: the target of an attachment, the record's or item's line. */
function targetOf(minutes: Minutes, reference: Reference, visible: Disclosure['visible']): string | undefined {
	if (reference.kind !== 'attachment') return undefined;
	return minutes.attachments.filter(visible).find((a) => a.attachment === reference.series && a.label.value === reference.number.value)
		?.target?.value;
}

function lineOf(lines: LineIndex, span: Span): number {
	return lines.lineAt(span.start) + 1;
}
