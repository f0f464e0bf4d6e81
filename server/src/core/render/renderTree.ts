import type { MinutesDocument } from '../document.ts';
import { longDate } from '../format/dateWords.ts';
import type {
	Action,
	Content,
	Decision,
	Flow,
	Information,
	Item,
	MeetingEvent,
	Minutes,
	Person,
	Prose,
	Statement,
} from '../model/minutes.ts';
import { createDirectory } from '../model/people.ts';
import type { Span } from '../text/span.ts';
import type { Anchors } from './anchors.ts';
import { createAnchors } from './anchors.ts';
import type { Fact } from './blocks.ts';
import { plainText, textOf } from './blocks.ts';
import type { Disclosure } from './confidential.ts';
import { agendaTitle, disclosure, opensClosedSession } from './confidential.ts';
import { meetingFacts, personRemarks, quorumLine, recordFacts, recordLabel } from './facts.ts';
import { passageLanguage, shown } from './plain.ts';
import type { ProseContext } from './prose.ts';
import { readBlocks, readInline } from './prose.ts';
import { titleLines } from './titles.ts';
import type { Outcome, Passage, RenderItem, RenderTree, Row } from './tree.ts';
import type { Words } from './words.ts';
import { WORDS } from './words.ts';

/** What of a document the tree shows. */
export interface RenderOptions {
	/** Leave out everything confidential; only the boundary lines of a closed session remain. */
	readonly public?: boolean;
}

/** What the parts of the tree are built with. */
interface Builder {
	readonly minutes: Minutes;
	readonly words: Words;
	readonly disclosure: Disclosure;
	readonly anchors: Anchors;
	/** Text of the source as the output shows it. */
	readonly show: (text: string) => string;
	readonly lineOf: (offset: number) => number;
	readonly textAt: (span: Span) => string;
	/** For the prose of one item. */
	readonly prose: (named: Set<Person>, lines?: readonly number[]) => ProseContext;
}

/** Reads a document into the tree that every output is written from. */
export function renderTree(document: MinutesDocument, options: RenderOptions = {}): RenderTree {
	const { minutes, lines } = document;
	const { locale, language } = minutes;
	const words = WORDS[language];
	const shownTo = disclosure(document, options.public === true);
	const anchors = createAnchors(minutes, shownTo.visible);
	const directory = createDirectory(minutes.attendance.groups.flatMap((g) => g.people));
	const builder: Builder = {
		minutes,
		words,
		disclosure: shownTo,
		anchors,
		show: (text) => shown(shownTo.redact(text), locale),
		lineOf: (offset) => lines.lineAt(offset),
		textAt: ({ start, end }) => document.text.slice(start, end),
		prose: (named, proseLines = []) => ({
			language,
			locale,
			directory,
			named,
			anchorOf: anchors.of,
			lines: proseLines,
			table: words.table,
		}),
	};
	return {
		minutes,
		words,
		locale,
		isPublic: shownTo.isPublic,
		...titleLines(document, words, builder.show),
		facts: meetingFacts(publicMinutes(minutes, shownTo), words, builder.lineOf).map((f) => shownFact(f, builder)),
		agenda: minutes.agenda.map((entry) => ({
			number: entry.number,
			title: builder.show(agendaTitle(entry, minutes, shownTo)),
			line: builder.lineOf(entry.span.start),
		})),
		...attendancePart(builder),
		opening: rowsOf(minutes.outside, new Set(), builder),
		items: minutes.items.flatMap((item) => renderItem(item, builder)),
		...closingPart(builder),
	};
}

/** The minutes without the facts of the meeting that a closed session says. */
function publicMinutes(minutes: Minutes, { visibleAt, isPublic }: Disclosure): Minutes {
	if (!isPublic) return minutes;
	const meeting = Object.fromEntries(
		Object.entries(minutes.meeting).filter(([, value]) => !value || !('span' in value) || visibleAt(value.span)),
	) as unknown as Minutes['meeting'];
	return { ...minutes, meeting };
}

function shownFact({ label, value, line }: Fact, { show }: Builder): Fact {
	return { label, value: show(value), line };
}

function attendancePart(builder: Builder): Pick<RenderTree, 'attendance' | 'nobody' | 'attendanceLine' | 'attendanceLast' | 'quorum'> {
	const { minutes, words, disclosure: d, show, lineOf } = builder;
	const { blocks, groups } = minutes.attendance;
	const firstItem = minutes.items[0]?.span.start ?? Number.POSITIVE_INFINITY;
	const quorum = quorumLine(minutes, words);
	const opener = blocks.find((b) => d.visibleAt(b.span));
	return {
		attendance: groups.flatMap((group) => {
			const people = group.people.filter((p) => d.visibleAt(p.span));
			if (people.length === 0) return [];
			const rows = people.map((person) => ({
				person,
				name: show(person.name.value),
				affiliation: show(person.affiliation?.value ?? ''),
				remarks: show(personRemarks(person, minutes, words)),
				line: lineOf(person.span.start),
			}));
			return [{ label: show(group.label.value) || words.attendance, role: group.role, line: lineOf(group.span.start), people: rows }];
		}),
		nobody: groups
			.filter((g) => g.people.length === 0 && (g.role === 'absent' || g.role === 'excused') && g.label.value !== '' && d.visibleAt(g.span))
			.map((g) => ({ label: show(g.label.value), line: lineOf(g.span.start) })),
		attendanceLine: opener && lineOf(opener.span.start),
		attendanceLast: blocks.length > 0 && blocks.every((b) => b.span.start > firstItem),
		quorum: quorum === undefined ? undefined : show(quorum),
	};
}

function closingPart(builder: Builder): Pick<RenderTree, 'attachments' | 'signatures' | 'next'> {
	const { minutes, words, disclosure: d, anchors, show, lineOf } = builder;
	const { next } = minutes.meeting;
	return {
		attachments: minutes.attachments.filter(d.visible).map((a) => ({
			attachment: a.attachment,
			label: show(`${a.attachment === 'tab' ? words.tab : words.annex} ${a.label.value}`),
			title: show(a.title.value),
			target: a.target && d.redact(a.target.value) === a.target.value ? a.target.value : undefined,
			anchor: anchors.at(a),
			line: lineOf(a.span.start),
		})),
		signatures: minutes.signatures
			.filter(d.visible)
			.map((s) => ({ name: show(s.name.value), role: s.role && show(s.role.value), line: lineOf(s.span.start) })),
		next:
			next && d.visibleAt(next.span)
				? { label: words.next, value: show(longDate(next.value, minutes.locale)), line: lineOf(next.span.start) }
				: undefined,
	};
}

function renderItem(item: Item, builder: Builder): readonly RenderItem[] {
	const { words, disclosure: d, anchors, lineOf } = builder;
	const isHidden = !d.visible(item);
	// the heading that starts a closed session stays as a boundary, without its words
	if (isHidden && !opensClosedSession(item.title.value)) return item.items.flatMap((sub) => renderItem(sub, builder));
	const named = new Set<Person>();
	const title = isHidden ? textOf(words.closed) : readInline(d.redact(item.title.value), builder.prose(named));
	return [
		{
			item,
			number: item.number.value,
			label: `${item.number.value}${item.form === 'letter' ? ')' : '.'}`,
			title,
			titleText: plainText(title),
			level: item.level,
			anchor: anchors.at(item),
			line: lineOf(item.span.start),
			rows: isHidden ? [] : rowsOf(item.content, named, builder),
			items: item.items.flatMap((sub) => renderItem(sub, builder)),
		},
	];
}

/** A new row begins where discussion follows an outcome. */
function rowsOf(content: Content, named: Set<Person>, builder: Builder): readonly Row[] {
	const rows: { discussion: Passage[]; outcomes: Outcome[] }[] = [];
	for (const node of content.flow) {
		if (!builder.disclosure.visible(node) || node.kind === 'signature' || node.kind === 'attachment') continue;
		let row = rows[rows.length - 1];
		const isPassage = node.kind === 'prose' || node.kind === 'event';
		if (!row || (isPassage && row.outcomes.length > 0)) {
			row = { discussion: [], outcomes: [] };
			rows.push(row);
		}
		// several people, or a recess and its end, are several events on one line, which is shown once
		const last = row.discussion[row.discussion.length - 1];
		if (node.kind === 'event' && last?.kind === 'event' && last.event.span.start === node.span.start) continue;
		if (isPassage) row.discussion.push(passageOf(node, named, builder));
		else row.outcomes.push(outcomeOf(node, named, builder));
	}
	return rows;
}

function passageOf(node: Prose | MeetingEvent, named: Set<Person>, { disclosure: d, prose, show, lineOf }: Builder): Passage {
	const line = lineOf(node.span.start);
	if (node.kind === 'prose') return { kind: 'prose', blocks: readBlocks(d.redact(node.markdown), prose(named, node.lines)), line };
	return { kind: 'event', event: node, text: show(node.text.replace(/^[*_]+|[*_]+$/g, '')), line };
}

function outcomeOf(node: Extract<Flow, Decision | Action | Information | Statement>, named: Set<Person>, builder: Builder): Outcome {
	const { minutes, words, disclosure: d, anchors, prose, show, lineOf } = builder;
	const line = lineOf(node.span.start);
	if (node.kind === 'statement') return { kind: 'statement', statement: node, text: show(node.text), line };
	const text = readInline(d.redact(node.text.value), prose(named));
	return {
		kind: 'record',
		record: node,
		label: show(recordLabel(node)),
		text,
		body: node.body === '' ? [] : readBlocks(d.redact(node.body), prose(named, node.bodyLines)),
		facts: recordFacts(node, words, minutes, builder.textAt, lineOf).map((f) => shownFact(f, builder)),
		anchor: anchors.at(node),
		line,
		language: passageLanguage(plainText(text), minutes.language),
	};
}
