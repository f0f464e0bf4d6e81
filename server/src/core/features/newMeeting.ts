import { createDocument } from '../document.ts';
import { longDate } from '../format/dateWords.ts';
import type { Language } from '../model/minutes.ts';
import { WORDS } from '../render/words.ts';
import { localised, type Settings } from '../settings.ts';
import { escapeSnippet } from './liveText.ts';
import { attendanceOf, createPlaces, DRAFT_SENTENCES } from './meetingDraft.ts';
import { nextHead, usualKeyword } from './recordHead.ts';

export interface PlannedMeeting {
	readonly language: Language;
	/** Name of the body; may be empty. */
	readonly body: string;
	/** ISO date. */
	readonly date: string;
}

/**
 * What every record of a meeting has, as a snippet with places to fill in, the people of the project's roster included.
 * @param settings those of the body in the folder where the file will lie
 */
export function newMeeting({ language, body, date }: PlannedMeeting, settings: Settings): string {
	const document = createDocument('untitled:', 0, `${body}\n${date}\n${WORDS[language].kinds.minutes}\n`, settings);
	const { locale } = document.minutes;
	const { colon, kinds, owner, due } = WORDS[language];
	const sentences = DRAFT_SENTENCES[language];
	const words = NEW[language];
	const place = createPlaces();
	const day = longDate(date, locale);
	const head = (kind: 'decision' | 'action'): string => {
		const { words: start } = nextHead(document, Number.POSITIVE_INFINITY, usualKeyword(document, 0, kind));
		return escapeSnippet(start + colon);
	};
	return `${[
		[
			escapeSnippet(body.trim()) || place(localised(settings.body?.name, language) ?? words.body),
			language === 'fr' ? `Le ${day}` : day,
			kinds.minutes,
		].join('\n'),
		sentences.attendance,
		...attendanceOf(document, [], place),
		sentences.opened(place(sentences.opening)),
		`1. ${sentences.agenda}`,
		head('decision') + words.adopted(place(words.asPresented)),
		`2. ${place(sentences.subject)}`,
		place(sentences.discussion),
		[head('action') + place(words.task), `  ${owner}${colon}${place(sentences.name)}`, `  ${due}${colon}${place(day)}`].join('\n'),
		sentences.adjourned(place(sentences.closing)),
	].join('\n\n')}\n$0`;
}

interface NewWords {
	readonly body: string;
	readonly task: string;
	readonly asPresented: string;
	adopted(how: string): string;
}

const NEW: Readonly<Record<Language, NewWords>> = {
	fr: {
		body: 'Nom de l’organisme',
		task: 'Ce qu’il faut faire',
		asPresented: ' tel que présenté',
		adopted: (how) => `L’ordre du jour est adopté${how}.`,
	},
	en: {
		body: 'Name of the body',
		task: 'What is to be done',
		asPresented: ' as presented',
		adopted: (how) => `The agenda is approved${how}.`,
	},
};
