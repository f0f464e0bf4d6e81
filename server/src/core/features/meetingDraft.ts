import type { MinutesDocument } from '../document.ts';
import type { Group, Item, Language, Person, PreambleKey } from '../model/minutes.ts';
import type { Disclosure } from '../render/confidential.ts';
import { WORDS } from '../render/words.ts';
import type { Span } from '../text/span.ts';
import { escapeSnippet } from './liveText.ts';

/** A place to fill in with a sample, the next in order; a snippet of the editor. */
export type FillIn = (sample: string) => string;

export function createPlaces(): FillIn {
	let count = 0;
	return (sample) => `\${${++count}:${escapeSnippet(sample)}}`;
}

/** What changes in the preamble of a new document. */
export interface PreambleChanges {
	/** The kind of the new document, in place of the one that is written. */
	readonly kind?: string;
	/** What is said of the old document only. */
	readonly dropped: ReadonlySet<PreambleKey>;
	/** What may be seen of the old one. */
	readonly disclosure: Disclosure;
	/** The date of the new meeting, a snippet, in place of the one that is written. */
	readonly date?: string;
}

/** The lines that say which meeting it is, as they are written but for the changes, as a snippet. */
export function preambleOf(document: MinutesDocument, { kind: word, dropped, disclosure, date: newDate }: PreambleChanges): string {
	const { minutes, text, lines } = document;
	const { titleLines, date, endDate, kind, version, fields } = minutes.meeting;
	const lineOf = ({ start }: Span): number => lines.lineAt(start);
	const left = new Set(fields.filter((f) => dropped.has(f.key)).map((f) => lineOf(f.span)));
	const spans = [...titleLines, date, endDate, kind, ...fields].flatMap((part) => (part ? [part.span] : []));
	const kept = [...new Set(spans.filter(disclosure.visibleAt).map(lineOf))].filter((line) => !left.has(line)).sort((a, b) => a - b);
	const titles = new Set(titleLines.map((t) => lineOf(t.span)));
	const kindLine = kind && lineOf(kind.span);
	const written = kept.map((number) => {
		const line = lines.lineSpan(number);
		const changes: Change[] = [];
		if (word !== undefined && kind && number === kindLine) {
			const own = escapeSnippet(sameCase(word, text.slice(kind.span.start, kind.span.end)));
			// on a line of its own, what follows the kind is the version
			changes.push({ start: kind.span.start, end: titles.has(number) ? kind.span.end : line.end, text: own });
		} else if (kind && version && dropped.has('version') && number === kindLine && lineOf(version.span) === number)
			changes.push({ start: kind.span.end, end: version.span.end, text: '' });
		const days = [date, endDate].flatMap((d) => (d && lineOf(d.span) === number ? [d.span] : []));
		const [first] = days;
		if (newDate !== undefined && first) {
			const end = Math.max(...days.map((d) => d.end));
			// `Les 14 et 15 mars 2024` becomes one day
			const start = /^les\s$/i.test(text.slice(first.start - 4, first.start)) ? first.start - 4 : first.start;
			changes.push({ start, end, text: (start < first.start ? 'Le ' : '') + newDate });
		}
		return withChanges(text, line, changes);
	});
	if (word !== undefined && (kindLine === undefined || !kept.includes(kindLine))) {
		const fieldLines = new Set(fields.map((f) => lineOf(f.span)));
		const field = kept.findIndex((number) => fieldLines.has(number));
		written.splice(field < 0 ? written.length : field, 0, escapeSnippet(word));
	}
	return written.join('\n');
}

/** A part of a line, and the snippet in its place. */
interface Change extends Span {
	readonly text: string;
}

function withChanges(text: string, line: Span, changes: readonly Change[]): string {
	let from = line.start;
	let result = '';
	for (const change of changes.toSorted((a, b) => a.start - b.start)) {
		if (change.start < from) continue;
		result += escapeSnippet(text.slice(from, change.start)) + change.text;
		from = change.end;
	}
	return result + escapeSnippet(text.slice(from, line.end));
}

/** `PROCÈS-VERBAL` for `ORDRE DU JOUR`. */
function sameCase(word: string, model: string): string {
	if (model === model.toUpperCase()) return word.toUpperCase();
	return model === model.toLowerCase() ? word.toLowerCase() : word;
}

/** A group of the new document: its label as written, and its people. */
export interface DraftGroup {
	readonly label: string;
	readonly people: readonly Person[];
}

export function draftGroup(group: Group, language: Language): DraftGroup {
	return { label: labelOf(group) + votingMark(group, language), people: group.people };
}

/** The groups given; without any, the people of the project's roster; without one, places to fill in. */
export function attendanceOf(document: MinutesDocument, groups: readonly DraftGroup[], place: FillIn): readonly string[] {
	const { minutes, settings } = document;
	const { colon } = WORDS[minutes.language];
	const words = DRAFT_SENTENCES[minutes.language];
	const group = (label: string, names: readonly string[]): string =>
		[`${label}${colon.trimEnd()}`, ...names.map((n) => `- ${n}`)].join('\n');
	if (groups.length > 0)
		return groups.map(({ label, people }) =>
			group(escapeSnippet(label), people.length > 0 ? people.map((p) => escapeSnippet(personText(p))) : [place(words.name)]),
		);
	const roster = (settings.roster ?? []).map((r) => escapeSnippet([r.name, r.affiliation ?? r.function].filter(Boolean).join(', ')));
	return roster.length > 0
		? [group(words.members, roster)]
		: [group(words.chair, [place(words.name)]), group(words.members, [place(words.otherName)])];
}

function labelOf({ label, implicit, role }: Group): string {
	return implicit && role === 'other' ? label.value.replace(/\s*:$/, '') : label.value;
}

/** Said only where the role alone would say otherwise. */
function votingMark({ role, voting }: Group, language: Language): string {
	if (voting === undefined || voting === (role === 'chair' || role === 'member')) return '';
	const { votes, votesNot } = DRAFT_SENTENCES[language];
	return ` (${voting ? votes : votesNot})`;
}

/** A person without what is noted during the meeting. */
function personText({ name, alias, affiliation, function: role }: Person): string {
	return [alias ? `${name.value} [${alias.value}]` : name.value, role?.value, affiliation?.value].filter(Boolean).join(', ');
}

/** A heading in the form of an item of the source, with another number. */
export function headingText({ form, level }: Pick<Item, 'form' | 'level'>, number: string, title: string): string {
	if (form === 'computed') return `${'#'.repeat(level)} ${title}`;
	return `${number}${form === 'letter' ? ')' : '.'} ${title}`.trimEnd();
}

interface Sentences {
	readonly attendance: string;
	readonly chair: string;
	readonly members: string;
	readonly votes: string;
	readonly votesNot: string;
	/** Samples of people. */
	readonly name: string;
	readonly otherName: string;
	readonly agenda: string;
	readonly subject: string;
	readonly discussion: string;
	/** Samples of times. */
	readonly opening: string;
	readonly closing: string;
	opened(time: string): string;
	adjourned(time: string): string;
}

export const DRAFT_SENTENCES: Readonly<Record<Language, Sentences>> = {
	fr: {
		attendance: 'Présences',
		chair: 'Présidence',
		members: 'Membres',
		votes: 'voix délibérative',
		votesNot: 'sans droit de vote',
		name: 'Prénom Nom',
		otherName: 'Autre Nom',
		agenda: 'Adoption de l’ordre du jour',
		subject: 'Sujet',
		discussion: 'Discussion',
		opening: '9\u00a0h',
		closing: '11\u00a0h',
		opened: (time) => `La réunion est ouverte à ${time}.`,
		adjourned: (time) => `La réunion est levée à ${time}.`,
	},
	en: {
		attendance: 'Attendance',
		chair: 'Chair',
		members: 'Members',
		votes: 'voting',
		votesNot: 'non-voting',
		name: 'First Last',
		otherName: 'Other Last',
		agenda: 'Approval of the agenda',
		subject: 'Subject',
		discussion: 'Discussion',
		opening: '9:00 a.m.',
		closing: '11:00 a.m.',
		opened: (time) => `The meeting was called to order at ${time}`,
		adjourned: (time) => `The meeting adjourned at ${time}`,
	},
};
