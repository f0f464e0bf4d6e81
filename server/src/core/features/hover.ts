import type { Hover, Position } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import type { Item, Person, RecordNode } from '../model/minutes.ts';
import { timelineOf } from '../model/room.ts';
import { clockTime, longDate, WORDS } from '../render/words.ts';
import { toOffset, toRange } from './convert.ts';
import type { Occurrence, Target } from './occurrences.ts';
import { occurrenceAt, occurrences } from './occurrences.ts';

const LABELS = {
	fr: { moved: 'Propositions', owned: 'Mesures à sa charge', mentioned: 'Renvois', room: 'Votants dans la salle', item: 'Point' },
	en: { moved: 'Moved', owned: 'Action items owned', mentioned: 'References', room: 'Voting people in the room', item: 'Item' },
} as const;

/** What is known of the person, record, item or attachment at the position, as Markdown in the document's language. */
export function hover(document: MinutesDocument, position: Position): Hover | null {
	const all = occurrences(document);
	const here = occurrenceAt(all, toOffset(document.lines, position));
	if (!here) return null;
	return {
		contents: { kind: 'markdown', value: describe(document, here.target, all, here).join('\n\n') },
		range: toRange(document.lines, here.span),
	};
}

function describe(document: MinutesDocument, target: Target, all: readonly Occurrence[], here: Occurrence): readonly string[] {
	switch (target.kind) {
		case 'person':
			return ofPerson(document, target.person, all, here.key);
		case 'record':
			return ofRecord(document, target.record, all, here.key);
		case 'item':
			return ofItem(document, target.item);
		case 'attachment': {
			const { attachment, label, title } = target.attachment;
			const word = WORDS[document.minutes.language][attachment];
			return [`**${plain(`${word} ${label.value}`)}**`, plain(title.value)].filter((line) => line !== '');
		}
	}
}

function ofPerson({ minutes }: MinutesDocument, person: Person, all: readonly Occurrence[], key: string): readonly string[] {
	const words = WORDS[minutes.language];
	const labels = LABELS[minutes.language];
	const moved: string[] = [];
	const owned: string[] = [];
	for (const { target, declaration } of all) {
		if (target.kind !== 'record' || !declaration) continue;
		const { record } = target;
		const isNamed = (span: { start: number; end: number } | undefined): boolean =>
			span !== undefined && all.some((o) => o.key === key && o.span.start >= span.start && o.span.end <= span.end);
		if (record.kind === 'decision' && isNamed(record.mover?.span)) moved.push(title(record));
		if (record.kind === 'action' && record.owners.some((o) => isNamed(o.span))) owned.push(title(record));
	}
	const entries = minutes.attendance.groups.flatMap((g) => g.people).filter((p) => p.name.value === person.name.value);
	const arrival = entries.find((p) => p.arrival)?.arrival?.value;
	const departure = entries.find((p) => p.departure)?.departure?.value;
	return [
		`**${plain(person.name.value)}**${person.alias ? ` \\[${plain(person.alias.value)}\\]` : ''}`,
		[person.function?.value, person.affiliation?.value, person.group.label].flatMap((part) => (part ? [plain(part)] : [])).join(' · '),
		[
			...(person.attending === 'present' ? [] : [words.attending[person.attending]]),
			...(arrival === undefined ? [] : [`${words.arrival} ${clockTime(arrival, minutes.locale)}`]),
			...(departure === undefined ? [] : [`${words.departure} ${clockTime(departure, minutes.locale)}`]),
			...(person.proxy ? [`${words.proxy} ${plain(person.proxy.value)}`] : []),
		].join(', '),
		moved.length > 0 ? `${labels.moved}${words.colon}${moved.join(', ')}` : '',
		owned.length > 0 ? `${labels.owned}${words.colon}${owned.join(', ')}` : '',
	].filter((line) => line !== '');
}

function ofRecord({ minutes, lines }: MinutesDocument, record: RecordNode, all: readonly Occurrence[], key: string): readonly string[] {
	const words = WORDS[minutes.language];
	const fact = (label: string, value: string | undefined): readonly string[] =>
		value === undefined || value === '' ? [] : [`${label}${words.colon}${plain(value)}`];
	const facts =
		record.kind === 'decision'
			? [
					...fact(words.mover, record.mover?.value),
					...fact(words.seconder, record.seconder?.value),
					...fact(words.result, record.result && words.results[record.result.value]),
				]
			: record.kind === 'action'
				? [
						...fact(words.owner, record.owners.map((o) => o.value).join(', ')),
						...fact(words.due, record.due ? longDate(record.due.value, minutes.locale) : record.dueText?.value),
						...fact(words.status, record.status && words.actionStatuses[record.status.value]),
					]
				: [];
	const references = all.filter((o) => o.key === key && !o.declaration).map((o) => `l. ${lines.lineAt(o.span.start) + 1}`);
	return [
		`**${title(record)}**`,
		plain(record.text.value),
		facts.join('  \n'),
		...fact(LABELS[minutes.language].mentioned, references.join(', ')),
	].filter((line) => line !== '');
}

function ofItem({ minutes }: MinutesDocument, item: Item): readonly string[] {
	const words = WORDS[minutes.language];
	const labels = LABELS[minutes.language];
	const { least, most } = timelineOf(minutes).votingAt(item.headingSpan.end);
	const { required } = minutes.attendance.quorum;
	return [
		`**${labels.item} ${plain(item.number.value)}**${words.colon}${plain(item.title.value)}`,
		most === 0
			? ''
			: `${labels.room}${words.colon}${least === most ? least : `${least}–${most}`}${
					required === undefined ? '' : ` (${words.quorum.toLowerCase()}${words.colon}${required})`
				}`,
	].filter((line) => line !== '');
}

function title(record: RecordNode): string {
	return plain(`${record.keyword} ${record.number.value}`);
}

/** Source text shown as it is written: Markdown marks escaped. */
function plain(text: string): string {
	return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
