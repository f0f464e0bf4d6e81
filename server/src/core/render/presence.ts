import type { MinutesDocument } from '../document.ts';
import { clockTime } from '../format/dateWords.ts';
import type { Item, Language } from '../model/minutes.ts';
import type { Attendee, Presence } from '../model/presence.ts';
import type { Room } from '../model/room.ts';
import { roomAt, timelineOf } from '../model/room.ts';
import { escapeHtml } from './html.ts';

interface Words {
	readonly summary: string;
	readonly person: string;
	readonly item: string;
	readonly moves: string;
	readonly voting: string;
	readonly presence: Readonly<Record<Presence, string>>;
	readonly arrival: string;
	readonly departure: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
	fr: {
		summary: 'Qui est dans la salle à chaque point',
		person: 'Personne',
		item: 'Point',
		moves: 'Arrivées et départs',
		voting: 'Votants dans la salle',
		presence: { yes: 'dans la salle', no: 'hors de la salle', unknown: 'incertain' },
		arrival: 'arrivée',
		departure: 'départ',
	},
	en: {
		summary: 'Who is in the room at each item',
		person: 'Person',
		item: 'Item',
		moves: 'Arrivals and departures',
		voting: 'Voting people in the room',
		presence: { yes: 'in the room', no: 'not in the room', unknown: 'uncertain' },
		arrival: 'arrival',
		departure: 'departure',
	},
};

const MARKS: Readonly<Record<Presence, string>> = { yes: '●', no: '○', unknown: '◐' };

/**
 * The presence timeline as HTML that opens on demand: a row a person, a column an agenda item, when they came and went,
 * and how many may vote. Empty where nobody is listed or there are no items.
 */
export function presenceHtml({ minutes }: MinutesDocument): string {
	const { attendees } = timelineOf(minutes);
	const { items } = minutes;
	if (attendees.length === 0 || items.length === 0) return '';
	const words = WORDS[minutes.language];
	const rooms = items.map((item) => roomAt(minutes, item.headingSpan.end));
	const moved = attendees.some(({ moves }) => moves.length > 0);
	const head = [
		`<th scope="col">${words.person}</th>`,
		...items.map((item) => itemHeader(item, words)),
		...(moved ? [`<th scope="col">${words.moves}</th>`] : []),
	];
	const rows = attendees.map((attendee) => {
		const times = moved ? `<td class="moves">${escapeHtml(movesOf(attendee, words, (time) => clockTime(time, minutes.locale)))}</td>` : '';
		return `<tr><th scope="row">${escapeHtml(attendee.person.name.value)}</th>${rooms.map((room) => presenceCell(room, attendee, words)).join('')}${times}</tr>`;
	});
	const votes = `<tr class="voting"><th scope="row">${words.voting}</th>${rooms.map(votingCell).join('')}${moved ? '<td></td>' : ''}</tr>`;
	return `<details class="presence"><summary>${words.summary}</summary><div class="scroll" tabindex="0" role="region" aria-label="${words.summary}"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}${votes}</tbody></table></div></details>`;
}

function itemHeader({ number, title }: Item, words: Words): string {
	return `<th scope="col" title="${escapeHtml(title.value)}"><span class="hidden">${words.item} </span>${escapeHtml(number.value)}</th>`;
}

function presenceCell({ people, away }: Room, attendee: Attendee, { presence }: Words): string {
	const here: Presence = people.includes(attendee) ? 'yes' : away.includes(attendee) ? 'no' : 'unknown';
	return `<td class="${here}"><span aria-hidden="true">${MARKS[here]}</span><span class="hidden">${presence[here]}</span></td>`;
}

function votingCell({ voting: { least, most }, met }: Room): string {
	return `<td${met === false ? ' class="unmet"' : ''}>${least === most ? least : `${least}–${most}`}</td>`;
}

function movesOf({ moves }: Attendee, words: Words, clock: (time: string) => string): string {
	return moves.map(({ kind, time }) => [words[kind], ...(time === undefined ? [] : [clock(time)])].join(' ')).join(', ');
}

/** How it looks, in the properties of `recordStyle`. */
export const presenceStyle = `
.minutes details.presence { margin: 0 0 1rem; }
.minutes details.presence > summary { cursor: pointer; color: var(--accent); font-size: .92rem; }
.minutes details.presence .scroll { overflow-x: auto; margin-top: .5rem; }
.minutes details.presence table { width: auto; font-size: .88rem; }
.minutes details.presence th, .minutes details.presence td { padding: .2rem .55rem; border: 1px solid var(--border); text-align: center; }
.minutes details.presence th[scope="row"] { text-align: start; font-weight: 500; white-space: nowrap; }
.minutes details.presence td.yes { color: var(--accent); }
.minutes details.presence td.no { color: var(--muted); }
.minutes details.presence td.moves { text-align: start; }
.minutes details.presence td.unmet { font-weight: 700; text-decoration: underline wavy; }
.minutes details.presence .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
