import type { MinutesDocument } from '../../document.ts';
import type { Item } from '../../model/minutes.ts';
import { roomAt } from '../../model/room.ts';
import { WORDS } from '../../render/words.ts';
import { facts, paragraphs, plain, range } from './markdown.ts';

const WORDING = {
	fr: { item: 'Point', room: 'Dans la salle', voters: 'Votants', possible: 'peut-être', others: (n: number) => `et ${n} autres` },
	en: { item: 'Item', room: 'In the room', voters: 'Voting', possible: 'perhaps', others: (n: number) => `and ${n} others` },
} as const;

/** More names than this make a hover that nobody reads. */
const MOST_NAMES = 15;

/** An item with who is in the room when it begins, and the quorum. */
export function describeItem({ minutes }: MinutesDocument, item: Item): string {
	const words = WORDS[minutes.language];
	const wording = WORDING[minutes.language];
	const { people, possible, voting, required, met } = roomAt(minutes, item.headingSpan.end);
	const names = [
		...people.map((a) => plain(a.person.name.value)),
		...possible.map((a) => `${plain(a.person.name.value)} (${wording.possible})`),
	];
	const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), wording.others(names.length - MOST_NAMES + 1)] : names;
	const state = met === undefined ? '' : `, ${words.quorumMet[String(met) as 'true' | 'false']}`;
	const quorum = required === undefined ? '' : ` (${words.quorum.toLowerCase()}${words.colon}${required}${state})`;
	return paragraphs([
		`**${wording.item} ${plain(item.number.value)}**${item.title.value === '' ? '' : `${words.colon}${plain(item.title.value)}`}`,
		facts([
			...(minutes.attendance.quorum.voting > 0 ? [`${wording.voters}${words.colon}${range(voting)}${quorum}`] : []),
			...(shown.length > 0 ? [`${wording.room}${words.colon}${shown.join(', ')}`] : []),
		]),
	]);
}
