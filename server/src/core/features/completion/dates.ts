import { CompletionItemKind } from 'vscode-languageserver-types';
import { longDate } from '../../format/dateWords.ts';
import { WORDS } from '../../render/words.ts';
import { isIsoDate } from '../../syntax/dates.ts';
import type { Place, Proposal, Source } from './proposal.ts';
import { fits } from './proposal.ts';

const DAYS = [0, 7, 14, 28] as const;
const WORDING = {
	fr: { days: ['aujourd’hui', 'dans une semaine', 'dans deux semaines', 'dans quatre semaines'], meeting: 'jour de la réunion' },
	en: { days: ['today', 'in a week', 'in two weeks', 'in four weeks'], meeting: 'day of the meeting' },
} as const;

/** Days to come, written out: today, in one, two and four weeks, and the next meeting. */
export function comingDates(place: Place): readonly Proposal[] {
	const { language, meeting } = place.document.minutes;
	const next = meeting.next && isIsoDate(meeting.next.value) ? [{ date: meeting.next.value, word: WORDS[language].next }] : [];
	return proposals(place, [
		...DAYS.map((count, i) => ({ date: addDays(place.today, count), word: WORDING[language].days[i] ?? '' })),
		...next,
	]);
}

/** Days on which something is over: today and the day of the meeting. */
export function pastDates(place: Place): readonly Proposal[] {
	const { language, meeting } = place.document.minutes;
	const words = WORDING[language];
	const own = meeting.date ? [{ date: meeting.date.value, word: words.meeting }] : [];
	return proposals(place, [{ date: place.today, word: words.days[0] }, ...own]);
}

/** After `d’ici le`, `avant le`, `by`: only while the day is being written, or asked for. */
export const datesInText: Source = (place) => {
	const typed =
		/(?:^|[\s(])(?:d[’']ici (?:le|au)|avant le|pour le|au plus tard le|by|before|no later than)\s([\p{L}\d][\p{L}\d ]{0,20}|)$/iu.exec(
			place.before,
		)?.[1];
	if (typed === undefined) return undefined;
	const dates = comingDates(place).filter((p) => fits(typed, `${p.label} ${p.words}`));
	return dates.length > 0 ? { typed, proposals: dates } : undefined;
};

function proposals({ document }: Place, days: readonly { readonly date: string; readonly word: string }[]): readonly Proposal[] {
	return days
		.filter(({ date }, i) => days.findIndex((d) => d.date === date) === i)
		.map(({ date, word }, i) => ({
			label: longDate(date, document.minutes.locale),
			words: `${word} ${date}`,
			detail: word,
			sort: String(i),
			kind: CompletionItemKind.Value,
		}));
}

function addDays(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
