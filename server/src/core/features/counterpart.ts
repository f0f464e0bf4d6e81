import type { MinutesDocument } from '../document.ts';
import type { Item, PreambleKey } from '../model/minutes.ts';
import { disclosure, opensClosedSession } from '../render/confidential.ts';
import { WORDS } from '../render/words.ts';
import { escapeSnippet } from './liveText.ts';
import { attendanceOf, createPlaces, DRAFT_SENTENCES, draftGroup, type FillIn, headingText, preambleOf } from './meetingDraft.ts';

/** What is made of a document: minutes of an agenda, or the agenda of minutes. */
export type Counterpart = 'minutes' | 'agenda';

/**
 * The other document of the same meeting, as a snippet. Minutes have the preamble, the people and the items of the
 * agenda, with places to fill in; an agenda has the preamble and the items of the minutes, without what came of them
 * and without the subject of a closed session: it leaves the house before the meeting.
 */
export function counterpart(document: MinutesDocument, to: Counterpart): string {
	const place = createPlaces();
	const { language } = document.minutes;
	const preamble = preambleOf(document, {
		kind: WORDS[language].kinds[to],
		dropped: OWN,
		disclosure: disclosure(document, to === 'agenda'),
	});
	const parts = to === 'minutes' ? minutesParts(document, place) : itemLines(document, () => undefined, true);
	return `${[preamble, ...parts].join('\n\n')}\n$0`;
}

/** What is said of one document only. */
const OWN: ReadonlySet<PreambleKey> = new Set(['version', 'status', 'document']);

function minutesParts(document: MinutesDocument, place: FillIn): readonly string[] {
	const { minutes, text } = document;
	const words = DRAFT_SENTENCES[minutes.language];
	const opened = minutes.meeting.opened;
	const groups = minutes.attendance.groups.map((group) => draftGroup(group, minutes.language));
	return [
		words.attendance,
		...attendanceOf(document, groups, place),
		words.opened(place(opened ? text.slice(opened.span.start, opened.span.end) : words.opening)),
		...itemLines(document, () => place(words.discussion), false),
		words.adjourned(place(words.closing)),
	];
}

/** Headings in the order of the file, each followed by what `below` gives for an item without sub-items. */
function itemLines(document: MinutesDocument, below: () => string | undefined, forAgenda: boolean): readonly string[] {
	const { minutes } = document;
	const { closed } = WORDS[minutes.language];
	const { redact } = disclosure(document, forAgenda);
	const visit = (item: Item): readonly string[] => {
		const isClosed = item.confidential || opensClosedSession(item.title.value);
		const title = forAgenda && isClosed ? closed : redact(item.title.value);
		const inside = forAgenda && isClosed ? [] : item.items.flatMap(visit);
		const text = inside.length === 0 ? below() : undefined;
		return [escapeSnippet(headingText(item, item.number.value, title)), ...(text === undefined ? [] : [text]), ...inside];
	};
	if (minutes.items.length > 0) return minutes.items.flatMap(visit);
	return minutes.agenda.flatMap(({ title }, i) => [escapeSnippet(`${i + 1}. ${redact(title)}`), below() ?? '']).filter((t) => t !== '');
}
