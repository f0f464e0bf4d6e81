import type { MinutesDocument } from '../document.ts';
import { longDate } from '../format/dateWords.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { isOpen, ledgerOf } from '../model/ledger.ts';
import type { Item, Language, Person, PreambleKey } from '../model/minutes.ts';
import { goesOn, numberScheme } from '../model/numbering.ts';
import type { SeriesRecord } from '../model/series.ts';
import { createSeries } from '../model/series.ts';
import { seriesView } from '../model/seriesView.ts';
import { summarise } from '../model/summary.ts';
import { allRecords } from '../model/walk.ts';
import { disclosure } from '../render/confidential.ts';
import { WORDS } from '../render/words.ts';
import { isIsoDate } from '../syntax/dates.ts';
import { foldText } from '../syntax/fold.ts';
import { escapeSnippet, eventText } from './liveText.ts';
import {
	attendanceOf,
	createPlaces,
	DRAFT_SENTENCES,
	type DraftGroup,
	draftGroup,
	type FillIn,
	headingText,
	preambleOf,
} from './meetingDraft.ts';
import { datedRecordName } from './otherMeetings.ts';
import { usualKeyword } from './recordHead.ts';

/**
 * The minutes of the meeting after this one, as a snippet with places to fill in: the same body, place and people, the
 * record of this meeting to be approved, and every action item that is open after it with its origin, those of earlier
 * meetings of the series included. Action items of a closed session stay in one.
 * @param today ISO date, where nobody says when the next meeting is
 */
export function nextMeeting(document: MinutesDocument, today: string): string {
	const { minutes } = document;
	const place = createPlaces();
	const words = DRAFT_SENTENCES[minutes.language];
	return `${[
		preamble(document, place, today),
		opener(document),
		...attendanceOf(document, groups(document), place),
		words.opened(place(words.opening)),
		...items(document, place),
		words.adjourned(place(words.closing)),
		...signatures(document),
	].join('\n\n')}\n$0`;
}

/** What belongs to the meeting that is over, or to its record. */
const OWN: ReadonlySet<PreambleKey> = new Set(['version', 'status', 'document', 'time', 'previous', 'next']);

function preamble(document: MinutesDocument, place: FillIn, today: string): string {
	const { text, minutes } = document;
	const { date, next, kind } = minutes.meeting;
	const { colon, kinds, previous } = WORDS[minutes.language];
	const isIso = date !== undefined && /^\d{4}-/.test(text.slice(date.span.start, date.span.end));
	const day = next && isIsoDate(next.value) ? next.value : today;
	const written = place(isIso ? day : longDate(day, minutes.locale));
	const lines = preambleOf(document, {
		kind: kind?.value === 'agenda' ? kinds.minutes : undefined,
		dropped: OWN,
		disclosure: disclosure(document, false),
		date: written,
	});
	return [
		...(lines === '' ? [] : [lines]),
		...(date ? [`${previous}${colon}${longDate(date.value, minutes.locale)}`] : [`Date${colon}${written}`]),
	].join('\n');
}

/** The heading of the attendance with its quorum, as it is written. */
function opener({ text, minutes, lines }: MinutesDocument): string {
	const first = minutes.attendance.blocks.find((block) => block.opener)?.opener;
	if (!first) return DRAFT_SENTENCES[minutes.language].attendance;
	const { start, end } = lines.lineSpan(lines.lineAt(first.span.start));
	return escapeSnippet(text.slice(start, end));
}

/** Everybody but the guests, each once; who was away is expected among the members. */
function groups({ minutes }: MinutesDocument): readonly DraftGroup[] {
	const { language, attendance } = minutes;
	const listed = new Set<string>();
	const unlisted = (people: readonly Person[]): readonly Person[] =>
		people.filter(({ name }) => {
			const key = foldText(name.value);
			return !listed.has(key) && listed.add(key);
		});
	const isAway = (role: string): boolean => role === 'absent' || role === 'excused';
	const found: (DraftGroup & { readonly role: string })[] = [];
	for (const group of attendance.groups) {
		if (group.role === 'guest' || isAway(group.role)) continue;
		const people = unlisted(group.people);
		if (people.length > 0) found.push({ ...draftGroup(group, language), people, role: group.role });
	}
	const away = unlisted(attendance.groups.filter(({ role }) => isAway(role)).flatMap(({ people }) => people));
	if (away.length === 0) return found;
	const at = found.findIndex(({ role }) => role === 'member');
	if (at < 0) return [...found, { label: DRAFT_SENTENCES[language].members, people: away }];
	return found.map((group, i) => (i === at ? { ...group, people: [...group.people, ...away] } : group));
}

function items(document: MinutesDocument, place: FillIn): readonly string[] {
	const { minutes, text } = document;
	const { language, locale, meeting } = minutes;
	const words = ITEMS[language];
	const sentences = DRAFT_SENTENCES[language];
	const discussion = (): string => place(sentences.discussion);
	const { kind, date } = meeting;
	const isRecord = kind?.value === 'minutes' || kind?.value === 'report' || kind?.value === 'decisions';
	const record = isRecord && kind ? text.slice(kind.span.start, kind.span.end).toLowerCase() : words.minutes;
	const open = openActions(document);
	const carried = open.filter((entry) => !entry.record.confidential).map((entry, i) => actionText(document, entry, i + 1));
	const closed = open.filter((entry) => entry.record.confidential).map((entry, i) => actionText(document, entry, carried.length + i + 1));
	const last = minutes.items.at(-1);
	const form = minutes.items[0]?.form === 'computed' ? 'computed' : 'paper';
	let count = 0;
	const item = (title: string): string => headingText({ form, level: 1 }, String(++count), title);
	return [
		item(sentences.agenda),
		discussion(),
		item(words.approval(record, date && longDate(date.value, locale))),
		discussion(),
		...(carried.length > 0 ? [item(words.followUp), ...carried] : []),
		item(place(sentences.subject)),
		discussion(),
		...(closed.length > 0 ? [item(WORDS[language].closed), ...closed, eventText(document, 'closed-end', '')] : []),
		...(last && adjourns(last) ? [item(escapeSnippet(last.title.value))] : []),
	];
}

/** An item that is there for the adjournment alone comes again. */
function adjourns({ content, items: below }: Item): boolean {
	const says = content.flow.some(({ kind }) => kind === 'prose' || kind === 'decision' || kind === 'action' || kind === 'information');
	return below.length === 0 && !says && content.events.some(({ event }) => event === 'adjournment');
}

/** Who signed this record signs the next one. */
function signatures({ minutes }: MinutesDocument): readonly string[] {
	const { colon } = WORDS[minutes.language];
	const lines = minutes.signatures.map(({ name, role }) => `Signature${colon}${[name.value, role?.value].filter(Boolean).join(', ')}`);
	return lines.length === 0 ? [] : [escapeSnippet(lines.join('\n'))];
}

/** What is open when the meeting is over, each where it stands last. */
function openActions(document: MinutesDocument): readonly LedgerEntry[] {
	const earlier = (seriesView(document)?.earlier ?? []).flatMap((meeting) => meeting.files);
	const { meetings } = createSeries([...earlier, summarise(document)], [document.minutes.language]);
	return ledgerOf(meetings).filter((entry) => isOpen(entry) && entry.carriedTo === undefined);
}

/** The action item as the new meeting carries it: under its own number where numbers go on, else with its origin. */
function actionText(document: MinutesDocument, { record, status }: LedgerEntry, count: number): string {
	const { minutes, settings } = document;
	const { language, locale, meeting } = minutes;
	const { colon, owner, due, status: state, actionStatuses, carriedFrom } = WORDS[language];
	const keyword = usualKeyword(document, Number.POSITIVE_INFINITY, 'action');
	const rule = meeting.numbering?.value ?? settings.numbering;
	const keepsNumber = goesOn(rule);
	const own = allRecords(minutes).filter((r) => r.kind === 'action');
	const model = own.findLast((r) => r.number.span);
	const isComputed = own.length > 0 && model === undefined && !keepsNumber;
	const sign = model?.numberSign ? `${model.numberSign.value}\u00a0` : '';
	const number = keepsNumber ? record.number : numberScheme(rule, undefined).format(count);
	const head = isComputed ? keyword.word : `${keyword.word} ${sign}${number}`;
	const origin = keepsNumber ? undefined : datedRecordName(record, minutes);
	const fields = [
		[owner, record.owners.join(', ')],
		[due, record.due && longDate(record.due, locale)],
		[state, status === 'in-progress' || status === 'deferred' ? actionStatuses[status] : undefined],
		[carriedFrom, origin],
	].flatMap(([label, value]) => (value ? [`  ${label}${colon}${value}`] : []));
	return escapeSnippet([`${head}${colon}${record.text}`, ...bodyOf(document, record), ...fields].join('\n'));
}

/** What stands below the text, where this meeting has the record itself; the origin leads to that of an earlier one. */
function bodyOf({ uri, minutes, lines }: MinutesDocument, { file, line }: SeriesRecord): readonly string[] {
	if (file.uri !== uri) return [];
	const own = allRecords(minutes).find((r) => r.kind === 'action' && lines.lineAt(r.span.start) === line);
	if (!own || own.body === '') return [];
	return ['', ...own.body.split('\n').map((text) => (text === '' ? '' : `  ${text}`)), ''];
}

interface ItemTitles {
	readonly followUp: string;
	/** How the record of a meeting is called where it does not say so itself. */
	readonly minutes: string;
	approval(record: string, date: string | undefined): string;
}

const ITEMS: Readonly<Record<Language, ItemTitles>> = {
	fr: {
		followUp: 'Suivi des mesures',
		minutes: 'procès-verbal',
		approval: (record, date) => `Approbation du ${record}${date ? ` du ${date}` : ' de la réunion précédente'}`,
	},
	en: {
		followUp: 'Follow-up on action items',
		minutes: 'minutes',
		approval: (record, date) => `Approval of the ${record}${date ? ` of ${date}` : ' of the previous meeting'}`,
	},
};
