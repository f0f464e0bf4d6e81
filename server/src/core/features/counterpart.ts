import type { MinutesDocument } from '../document.ts';
import type { Group, Item, Language, Person, PreambleKey } from '../model/minutes.ts';
import { disclosure, opensClosedSession } from '../render/confidential.ts';
import { WORDS } from '../render/words.ts';
import type { Span } from '../text/span.ts';
import { escapeSnippet } from './liveText.ts';

/** What is made of a document: minutes of an agenda, or the agenda of minutes. */
export type Counterpart = 'minutes' | 'agenda';

/**
 * The other document of the same meeting, as a snippet. Minutes have the preamble, the people and the items of the
 * agenda, with places to fill in; an agenda has the preamble and the items of the minutes, without what came of them
 * and without the subject of a closed session: it leaves the house before the meeting.
 */
export function counterpart(document: MinutesDocument, to: Counterpart): string {
	const place = createPlaces();
	const parts = to === 'minutes' ? minutesParts(document, place) : itemLines(document, () => undefined, true);
	return `${[preamble(document, to), ...parts].join('\n\n')}\n$0`;
}

/** A place to fill in with a sample, the next in order. */
type Place = (sample: string) => string;

function createPlaces(): Place {
	let count = 0;
	return (sample) => `\${${++count}:${escapeSnippet(sample)}}`;
}

/** What is said of one document only. */
const OWN: ReadonlySet<PreambleKey> = new Set(['version', 'status', 'document']);

/** The lines that say which meeting it is, as they are written, with the kind of the new document. */
function preamble(document: MinutesDocument, to: Counterpart): string {
	const { minutes, text, lines } = document;
	const { titleLines, date, endDate, kind, fields } = minutes.meeting;
	const lineOf = ({ start }: Span): number => lines.lineAt(start);
	const dropped = new Set(fields.filter((f) => OWN.has(f.key)).map((f) => lineOf(f.span)));
	const spans = [...titleLines, date, endDate, kind, ...fields].flatMap((part) => (part ? [part.span] : []));
	const { visibleAt } = disclosure(document, to === 'agenda');
	const kept = [...new Set(spans.filter(visibleAt).map(lineOf))].filter((line) => !dropped.has(line)).sort((a, b) => a - b);
	const titles = new Set(titleLines.map((t) => lineOf(t.span)));
	const word = WORDS[minutes.language].kinds[to];
	const kindLine = kind && lineOf(kind.span);
	const written = kept.map((number) => {
		const { start, end } = lines.lineSpan(number);
		if (!kind || number !== kindLine) return text.slice(start, end);
		const own = sameCase(word, text.slice(kind.span.start, kind.span.end));
		// on a line of its own, what follows the kind is the version
		return titles.has(number) ? text.slice(start, kind.span.start) + own + text.slice(kind.span.end, end) : own;
	});
	if (kindLine === undefined || !kept.includes(kindLine)) {
		const fieldLines = new Set(fields.map((f) => lineOf(f.span)));
		const field = kept.findIndex((number) => fieldLines.has(number));
		written.splice(field < 0 ? written.length : field, 0, word);
	}
	return escapeSnippet(written.join('\n'));
}

/** `PROCÈS-VERBAL` for `ORDRE DU JOUR`. */
function sameCase(word: string, model: string): string {
	if (model === model.toUpperCase()) return word.toUpperCase();
	return model === model.toLowerCase() ? word.toLowerCase() : word;
}

function minutesParts(document: MinutesDocument, place: Place): readonly string[] {
	const { minutes, text } = document;
	const words = SENTENCES[minutes.language];
	const opened = minutes.meeting.opened;
	return [
		words.attendance,
		...people(document, place),
		words.opened(place(opened ? text.slice(opened.span.start, opened.span.end) : words.opening)),
		...itemLines(document, () => place(words.discussion), false),
		words.adjourned(place(words.closing)),
	];
}

/** The groups of the agenda; without any, the people of the project's roster; without one, places to fill in. */
function people(document: MinutesDocument, place: Place): readonly string[] {
	const { minutes, settings } = document;
	const { colon } = WORDS[minutes.language];
	const words = SENTENCES[minutes.language];
	const group = (label: string, names: readonly string[]): string =>
		[`${label}${colon.trimEnd()}`, ...names.map((n) => `- ${n}`)].join('\n');
	const { groups } = minutes.attendance;
	if (groups.length > 0)
		return groups.map((g) =>
			group(escapeSnippet(labelOf(g)), g.people.length > 0 ? g.people.map((p) => escapeSnippet(personText(p))) : [place(words.name)]),
		);
	const roster = (settings.roster ?? []).map((r) => escapeSnippet([r.name, r.affiliation ?? r.function].filter(Boolean).join(', ')));
	return roster.length > 0
		? [group(words.members, roster)]
		: [group(words.chair, [place(words.name)]), group(words.members, [place(words.name)])];
}

function labelOf({ label, implicit, role }: Group): string {
	return implicit && role === 'other' ? label.value.replace(/\s*:$/, '') : label.value;
}

/** A person without what is noted during the meeting. */
function personText({ name, alias, affiliation, function: role }: Person): string {
	return [alias ? `${name.value} [${alias.value}]` : name.value, role?.value, affiliation?.value].filter(Boolean).join(', ');
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
		return [escapeSnippet(heading(item, title)), ...(text === undefined ? [] : [text]), ...inside];
	};
	if (minutes.items.length > 0) return minutes.items.flatMap(visit);
	return minutes.agenda.flatMap(({ title }, i) => [escapeSnippet(`${i + 1}. ${redact(title)}`), below() ?? '']).filter((t) => t !== '');
}

function heading({ form, number, level }: Item, title: string): string {
	if (form === 'computed') return `${'#'.repeat(level)} ${title}`;
	return `${number.value}${form === 'letter' ? ')' : '.'} ${title}`.trimEnd();
}

interface Sentences {
	readonly attendance: string;
	readonly chair: string;
	readonly members: string;
	readonly name: string;
	readonly discussion: string;
	/** Samples of times. */
	readonly opening: string;
	readonly closing: string;
	opened(time: string): string;
	adjourned(time: string): string;
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
	fr: {
		attendance: 'Présence',
		chair: 'Présidence',
		members: 'Membres',
		name: 'Prénom Nom',
		discussion: 'Discussion',
		opening: '9 h',
		closing: '11 h',
		opened: (time) => `La réunion est ouverte à ${time}.`,
		adjourned: (time) => `La réunion est levée à ${time}.`,
	},
	en: {
		attendance: 'Attendance',
		chair: 'Chair',
		members: 'Members',
		name: 'First Last',
		discussion: 'Discussion',
		opening: '9:00 a.m.',
		closing: '11:00 a.m.',
		opened: (time) => `The meeting was called to order at ${time}`,
		adjourned: (time) => `The meeting adjourned at ${time}`,
	},
};
