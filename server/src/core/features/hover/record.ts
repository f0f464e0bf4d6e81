import type { MinutesDocument } from '../../document.ts';
import { longDate } from '../../format/dateWords.ts';
import type { Action, Decision, Minutes, RecordNode, Vote } from '../../model/minutes.ts';
import { roomAt } from '../../model/room.ts';
import { WORDS } from '../../render/words.ts';
import { ageNote, dueNote } from '../actionTime.ts';
import { occurrencesByKey, recordKey } from '../occurrences.ts';
import { fact, facts, paragraphs, plain, range } from './markdown.ts';

const WORDING = {
	fr: { mentioned: 'Renvois', line: 'l.', voters: 'Votants dans la salle' },
	en: { mentioned: 'Referred to', line: 'l.', voters: 'Voting people in the room' },
} as const;

/** What was decided or is to be done, by whom, how it ended, and where it is referred to. */
export function describeRecord(document: MinutesDocument, record: RecordNode, today: string): string {
	const { minutes, lines } = document;
	const { colon } = WORDS[minutes.language];
	const wording = WORDING[minutes.language];
	const own = record.kind === 'decision' ? ofDecision(document, record) : record.kind === 'action' ? ofAction(document, record, today) : [];
	const references = (occurrencesByKey(document).get(recordKey(record)) ?? [])
		.filter((o) => !o.declaration)
		.map((o) => `${wording.line}\u00a0${lines.lineAt(o.span.start) + 1}`);
	return paragraphs([
		`**${plain(record.kind === 'information' ? record.keyword : `${record.keyword} ${record.number.value}`)}**`,
		plain(record.text.value),
		facts(own),
		...fact(wording.mentioned, colon, references.join(', ')),
	]);
}

function ofDecision({ minutes }: MinutesDocument, decision: Decision): readonly string[] {
	const words = WORDS[minutes.language];
	const result = decision.result && [words.results[decision.result.value], method(decision, minutes.language)].filter(Boolean).join(' ');
	return [
		...fact(words.mover, words.colon, decision.mover?.value),
		...fact(words.seconder, words.colon, decision.seconder?.value),
		...fact(words.vote, words.colon, decision.vote && tallies(decision.vote, minutes.language)),
		...fact(words.result, words.colon, result),
		...fact(WORDING[minutes.language].voters, words.colon, voters(minutes, decision)),
		...fact(words.supersedes, words.colon, decision.supersedes?.number.value),
	];
}

function voters(minutes: Minutes, decision: Decision): string | undefined {
	return minutes.attendance.quorum.voting === 0 ? undefined : range(roomAt(minutes, decision.headSpan.start).voting);
}

function method(decision: Decision, language: 'fr' | 'en'): string | undefined {
	return decision.vote?.method && WORDS[language].methods[decision.vote.method.value];
}

function tallies(vote: Vote, language: 'fr' | 'en'): string {
	const words = WORDS[language];
	const counted = [
		[vote.for, words.for],
		[vote.against, words.against],
		[vote.abstain, words.abstain],
		[vote.notVoting, words.notVoting],
	] as const;
	return counted.flatMap(([tally, word]) => (tally ? [`${tally.count} ${word}`] : [])).join(', ');
}

function ofAction({ minutes }: MinutesDocument, action: Action, today: string): readonly string[] {
	const words = WORDS[minutes.language];
	const due = action.due ? longDate(action.due.value, minutes.locale) : action.dueText?.value;
	const note = dueNote(action, today, minutes.language);
	return [
		...fact(words.owner, words.colon, action.owners.map((o) => o.value).join(', ')),
		...fact(words.due, words.colon, due && (note ? `${due} (${note})` : due)),
		...fact(words.status, words.colon, action.status && words.actionStatuses[action.status.value]),
		...fact(words.doneOn, words.colon, action.doneOn && longDate(action.doneOn.value, minutes.locale)),
		...fact(words.carriedFrom, words.colon, action.carriedFrom?.number.value),
		...[ageNote(action, minutes.meeting.date?.value, today, minutes.language) ?? []].flat(),
	];
}
