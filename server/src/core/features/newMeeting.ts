import { createDocument, type MinutesDocument } from '../document.ts';
import { longDate } from '../format/dateWords.ts';
import type { Language } from '../model/minutes.ts';
import { increment } from '../model/numbering.ts';
import { WORDS } from '../render/words.ts';
import { localised, type Settings } from '../settings.ts';
import { escapeSnippet } from './liveText.ts';
import { attendanceOf, createPlaces, DRAFT_SENTENCES, type FillIn } from './meetingDraft.ts';
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
	const { colon, kinds, location, secretary, next } = WORDS[language];
	const sentences = DRAFT_SENTENCES[language];
	const words = NEW[language];
	const place = createPlaces();
	const day = longDate(date, locale);
	// what the formal profiles ask of every meeting
	const formal = settings.profile !== 'informal';
	const ifFormal = (part: () => string): readonly string[] => (formal ? [part()] : []);
	let count = 0;
	const item = (title: string): string => `${++count}. ${title}`;
	return `${[
		[
			escapeSnippet(body.trim()) || place(localised(settings.body?.name, language) ?? words.body),
			language === 'fr' ? `Le ${day}` : day,
			kinds.minutes,
			...ifFormal(() => `${location}${colon}${place(words.room)}\n${secretary}${colon}${place(sentences.name)}`),
		].join('\n'),
		sentences.attendance,
		...attendanceOf(document, [], place),
		...ifFormal(() => `${words.absent}${colon}${place(words.nobody)}`),
		sentences.opened(place(sentences.opening)),
		...ifFormal(() => words.quorum),
		item(sentences.agenda),
		decision(document, place, 1, words.adopted(place(words.asPresented))),
		...(formal ? [item(words.previousMinutes), decision(document, place, 2, words.approved(place(words.unchanged)))] : []),
		item(place(sentences.subject)),
		place(sentences.discussion),
		action(document, place, words, day),
		...ifFormal(() => item(words.adjournment)),
		...ifFormal(() => `${next}${colon}${place(words.undecided)}`),
		sentences.adjourned(place(sentences.closing)),
		...ifFormal(() => words.signatories.map((role) => `Signature${colon}${place(sentences.name)}, ${role}`).join('\n')),
	].join('\n\n')}\n$0`;
}

/** Who moved and seconded it is asked for where motions are the custom. */
function decision(document: MinutesDocument, place: FillIn, count: 1 | 2, text: string): string {
	const { language } = document.minutes;
	const { profile } = document.settings;
	const { colon, mover, seconder } = WORDS[language];
	const { name, otherName } = DRAFT_SENTENCES[language];
	const head = headOf(document, 'decision', count) + text;
	if (profile === 'informal' || profile === 'fpt') return head;
	const fields = [`  ${mover}${colon}${place(otherName)}`, `  ${seconder}${colon}${place(name)}`];
	return [head, ...fields, `  ${place(NEW[language].unanimously)}`].join('\n');
}

function action(document: MinutesDocument, place: FillIn, words: NewWords, day: string): string {
	const { language } = document.minutes;
	const { colon, owner, due } = WORDS[language];
	const head = headOf(document, 'action', 1) + place(words.task);
	return [head, `  ${owner}${colon}${place(DRAFT_SENTENCES[language].name)}`, `  ${due}${colon}${place(day)}`].join('\n');
}

/** The head of the first or the second record of its kind. */
function headOf(document: MinutesDocument, kind: 'decision' | 'action', count: 1 | 2): string {
	const { words, colon, number = '' } = nextHead(document, Number.POSITIVE_INFINITY, usualKeyword(document, 0, kind));
	const keyword = words.slice(0, words.length - number.length);
	return escapeSnippet(keyword + (count === 1 ? number : increment(number)) + colon);
}

interface NewWords {
	readonly body: string;
	readonly room: string;
	/** Label of the line that names who is missing, and what it says where nobody is. */
	readonly absent: string;
	readonly nobody: string;
	readonly quorum: string;
	readonly previousMinutes: string;
	readonly adjournment: string;
	readonly undecided: string;
	readonly unanimously: string;
	readonly signatories: readonly string[];
	readonly task: string;
	readonly asPresented: string;
	readonly unchanged: string;
	adopted(how: string): string;
	approved(how: string): string;
}

const NEW: Readonly<Record<Language, NewWords>> = {
	fr: {
		body: 'Nom de l’organisme',
		room: 'Salle',
		absent: 'Absences',
		nobody: 'aucune',
		quorum: 'Le quorum est constaté.',
		previousMinutes: 'Approbation du procès-verbal de la réunion précédente',
		adjournment: 'Levée de la réunion',
		undecided: 'à déterminer',
		unanimously: 'Adoptée à l’unanimité',
		signatories: ['présidence', 'secrétaire'],
		task: 'Ce qu’il faut faire',
		asPresented: ' tel que présenté',
		unchanged: ' sans modification',
		adopted: (how) => `L’ordre du jour est adopté${how}.`,
		approved: (how) => `Le procès-verbal est approuvé${how}.`,
	},
	en: {
		body: 'Name of the body',
		room: 'Room',
		absent: 'Absent',
		nobody: 'none',
		quorum: 'Quorum was confirmed.',
		previousMinutes: 'Approval of the minutes of the previous meeting',
		adjournment: 'Adjournment',
		undecided: 'to be determined',
		unanimously: 'Carried unanimously',
		signatories: ['chair', 'secretary'],
		task: 'What is to be done',
		asPresented: ' as presented',
		unchanged: ' without amendment',
		adopted: (how) => `The agenda is approved${how}.`,
		approved: (how) => `The minutes are approved${how}.`,
	},
};
