import type { MinutesDocument } from '../document.ts';
import { clockTime } from '../format/dateWords.ts';
import type { Item, Language } from '../model/minutes.ts';
import { increment } from '../model/numbering.ts';
import { allItems } from '../model/walk.ts';
import { WORDS } from '../render/words.ts';
import { nextHead, usualKeyword } from './recordHead.ts';

/** An event that is noted as it happens. */
export type LiveEvent = 'opening' | 'adjournment' | 'arrival' | 'departure' | 'closed-start' | 'closed-end';

const PERSON_EVENTS: Readonly<Record<'arrival' | 'departure', Readonly<Record<Language, string>>>> = {
	arrival: { fr: 'Arrivée', en: 'Arrival' },
	departure: { fr: 'Départ', en: 'Departure' },
};

const FIELDS: Readonly<Record<'decision' | 'action', Readonly<Record<Language, readonly string[]>>>> = {
	decision: { fr: ['Proposée par', 'Appuyée par'], en: ['Moved by', 'Seconded by'] },
	action: { fr: ['Responsable', 'Échéance'], en: ['Owner', 'Due'] },
};

/** The line of an event at a clock time `HH:MM`, in the language of the document; `person` is who comes or leaves. */
export function eventText({ minutes }: MinutesDocument, event: LiveEvent, time: string, person = ''): string {
	const { language, locale } = minutes;
	const zone = minutes.meeting.timeZone ? `\u00a0${minutes.meeting.timeZone.value}` : '';
	const at = clockTime(time, locale) + zone;
	switch (event) {
		case 'opening':
			return sentence({ fr: `La réunion est ouverte à ${at}`, en: `The meeting was called to order at ${at}` }[language]);
		case 'adjournment':
			return sentence({ fr: `La réunion est levée à ${at}`, en: `The meeting adjourned at ${at}` }[language]);
		case 'arrival':
		case 'departure':
			return `${PERSON_EVENTS[event][language]}${WORDS[language].colon}${person}, ${clockTime(time, locale)}`;
		case 'closed-start':
			return { fr: 'Huis clos', en: 'In camera' }[language];
		case 'closed-end':
			return { fr: 'Fin du huis clos', en: 'End of in camera' }[language];
	}
}

/** `… at 2:50 p.m.` has its full stop already. */
function sentence(words: string): string {
	return words.endsWith('.') ? words : `${words}.`;
}

/**
 * A record to fill in, as a snippet: keyword and style of number are those of the record before, the number is the
 * next one. No name is filled in: that is for the secretary.
 */
export function recordSnippet(document: MinutesDocument, kind: 'decision' | 'action', offset: number): string {
	const { language } = document.minutes;
	const { words, colon } = nextHead(document, offset, usualKeyword(document, offset, kind));
	const head = escapeSnippet(words + colon);
	const fields = FIELDS[kind][language];
	// the last place ends the snippet: one that stayed open would grow with everything that is written behind it
	const places = kind === 'decision' ? ['$2', '$3'] : ['$2', '$0'];
	return [`${head}$1`, ...fields.map((field, i) => `  ${field}${colon}${places[i]}`), ...(kind === 'decision' ? ['  $0'] : [])].join('\n');
}

/** The heading of the item that follows `before`, in its form; the first item of a file is a numbered one. */
export function itemSnippet(before: Item | undefined): string {
	if (before?.form === 'computed') return `${'#'.repeat(before.level)} $1`;
	const number = before ? following(before.number.value) : '1';
	return `${number}${before?.form === 'letter' ? ')' : '.'} $1`;
}

/** The number or letter after `number`. */
export function following(number: string): string {
	return /^[A-Ya-y]$/.test(number) ? String.fromCharCode(number.charCodeAt(0) + 1) : increment(number);
}

/** The item that `offset` stands in, the innermost; in the preamble and behind the last one, the last. */
export function itemBefore({ minutes }: MinutesDocument, offset: number): Item | undefined {
	const all = allItems(minutes);
	return all.findLast((item) => item.span.start <= offset) ?? minutes.items.at(-1);
}

/** `$`, `}` and `\` mean something in a snippet. */
export function escapeSnippet(text: string): string {
	return text.replace(/[\\$}]/g, '\\$&');
}
