import type { MinutesDocument } from '../../document.ts';
import { clockTime } from '../../format/dateWords.ts';
import type { Item, Person, RecordNode, Sourced } from '../../model/minutes.ts';
import { namedPeople } from '../../model/naming.ts';
import type { Attendee } from '../../model/presence.ts';
import { timelineOf } from '../../model/room.ts';
import { allItems, allRecords } from '../../model/walk.ts';
import { WORDS } from '../../render/words.ts';
import { facts, paragraphs, plain } from './markdown.ts';

const WORDING = {
	fr: {
		moved: 'Propositions',
		seconded: 'Appuis',
		owned: 'Mesures à sa charge',
		said: 'Interventions',
		item: 'point',
		whole: 'Dans la salle pendant toute la réunion',
		from: (time: string) => `Dans la salle à partir de ${time}`,
		until: (time: string) => `Dans la salle jusqu’à ${time}`,
		between: (from: string, until: string) => `Dans la salle de ${from} à ${until}`,
		absent: 'Absent de la réunion',
		excused: 'Excusé pour cette réunion',
	},
	en: {
		moved: 'Moved',
		seconded: 'Seconded',
		owned: 'Action items owned',
		said: 'Spoke',
		item: 'item',
		whole: 'In the room throughout the meeting',
		from: (time: string) => `In the room from ${time}`,
		until: (time: string) => `In the room until ${time}`,
		between: (from: string, until: string) => `In the room from ${from} to ${until}`,
		absent: 'Absent from the meeting',
		excused: 'Excused from this meeting',
	},
} as const;

/** Who somebody is, when they were in the room, and what they moved, seconded, own and said. */
export function describePerson(document: MinutesDocument, person: Person): string {
	const { minutes } = document;
	const words = WORDS[minutes.language];
	const wording = WORDING[minutes.language];
	const attendee = timelineOf(minutes).find(person.name.value);
	const named = (name: Sourced | undefined): boolean =>
		name !== undefined && attendee !== undefined && timelineOf(minutes).find(name.value) === attendee;
	const moved = allRecords(minutes).filter((r) => r.kind === 'decision' && named(r.mover));
	const seconded = allRecords(minutes).filter((r) => r.kind === 'decision' && named(r.seconder));
	const owned = allRecords(minutes).filter((r) => r.kind === 'action' && r.owners.some(named));
	const list = (label: string, entries: readonly string[]): readonly string[] =>
		entries.length === 0 ? [] : [`${label}${words.colon}${entries.join(', ')}`];
	const spoke = spokeIn(document, person).map((item) => `${wording.item}\u00a0${plain(item.number.value)}`);
	return paragraphs([
		`**${plain(person.name.value)}**${person.alias ? ` \\[${plain(person.alias.value)}\\]` : ''}`,
		[person.function?.value, person.affiliation?.value, person.group.label].flatMap((part) => (part ? [plain(part)] : [])).join(' · '),
		facts([
			...(attendee ? [presence(document, attendee)] : []),
			...(person.proxy ? [`${words.proxy} ${plain(person.proxy.value)}`] : []),
			...(person.substituteFor ? [`${words.substitute} ${plain(person.substituteFor.value)}`] : []),
		]),
		facts([
			...list(wording.moved, moved.map(title)),
			...list(wording.seconded, seconded.map(title)),
			...list(wording.owned, owned.map(title)),
			...list(wording.said, spoke),
		]),
	]);
}

function presence({ minutes }: MinutesDocument, attendee: Attendee): string {
	const wording = WORDING[minutes.language];
	const listed = attendee.entries.some((p) => p.attending === 'present');
	const clock = (time: string | undefined): string | undefined => (time === undefined ? undefined : clockTime(time, minutes.locale));
	const from = clock(attendee.moves.find((m) => m.kind === 'arrival')?.time);
	const until = clock(attendee.moves.findLast((m) => m.kind === 'departure')?.time);
	if (from !== undefined && until !== undefined) return wording.between(from, until);
	if (from !== undefined) return wording.from(from);
	if (until !== undefined) return wording.until(until);
	if (listed || attendee.moves.length > 0) return wording.whole;
	return wording[attendee.person.attending === 'excused' ? 'excused' : 'absent'];
}

/** Items in which the person takes the floor. */
function spokeIn(document: MinutesDocument, person: Person): readonly Item[] {
	const speeches = namedPeople(document)
		.of(person)
		.filter(({ kind }) => kind === 'speaker');
	const holds = ({ content, span, items }: Item, offset: number): boolean =>
		span.start <= offset && offset < (items[0]?.span.start ?? span.end) && content.flow.length > 0;
	return allItems(document.minutes).filter((item) => speeches.some(({ name }) => holds(item, name.span.start)));
}

function title(record: RecordNode): string {
	return plain(`${record.keyword} ${record.number.value}`);
}
