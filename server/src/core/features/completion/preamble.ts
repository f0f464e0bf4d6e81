import { CompletionItemKind } from 'vscode-languageserver-types';
import { longDate } from '../../format/dateWords.ts';
import type { PreambleKey } from '../../model/minutes.ts';
import { WORDS } from '../../render/words.ts';
import { DOCUMENT_KINDS, PREAMBLE_FIELDS } from '../../syntax/vocabulary.ts';
import { groups } from './attendance.ts';
import type { Place, Proposal } from './proposal.ts';
import { wholeMeeting } from './wholeMeeting.ts';

/** A whole meeting for an empty file, fields that are missing, kinds of documents, the date, the attendance list. */
export function preamble(place: Place): readonly Proposal[] {
	const { document, today } = place;
	const { minutes } = document;
	const { language, meeting, attendance } = minutes;
	const words = WORDS[language];
	const known: ReadonlySet<PreambleKey> = new Set(meeting.fields.map((f) => f.key));
	const fields = PREAMBLE_FIELDS.filter(({ key }) => !known.has(key) && key !== 'next').map(({ key, words: forms }, i): Proposal => {
		const label = { fr: forms[0], en: forms.find((form) => form === ENGLISH[key]) }[language] ?? forms[0] ?? key;
		return {
			label,
			newText: label + words.colon,
			sort: `10${String(i).padStart(2, '0')}`,
			kind: CompletionItemKind.Field,
			help: { kind: 'keyword', key: `preamble ${key}` },
		};
	});
	const kinds = meeting.kind
		? []
		: DOCUMENT_KINDS.filter((k) => k.language === language).map(
				({ word }, i): Proposal => ({ label: word, sort: `11${String(i).padStart(2, '0')}`, kind: CompletionItemKind.Enum }),
			);
	const date = longDate(today, minutes.locale);
	const day: readonly Proposal[] = meeting.date
		? []
		: [{ label: language === 'fr' ? `Le ${date}` : date, sort: '12', kind: CompletionItemKind.Value }];
	const opener = { fr: 'Présence', en: 'Attendance' }[language];
	const lists: readonly Proposal[] =
		attendance.blocks.length > 0
			? groups(place)
			: [
					{
						label: opener,
						newText: `${opener} (quorum${words.colon}\${1:3})\n\n${{ fr: 'Membres', en: 'Members' }[language]}${words.colon.trimEnd()}\n- $0`,
						sort: '13',
						kind: CompletionItemKind.Class,
						snippet: true,
						help: { kind: 'keyword', key: 'attendance' },
					},
					...groups(place),
				];
	return [...wholeMeeting(place), ...fields, ...kinds, ...day, ...lists];
}

/** The English word of each field. */
const ENGLISH: Readonly<Record<PreambleKey, string>> = {
	body: 'Body',
	meeting: 'Meeting',
	date: 'Date',
	time: 'Time',
	location: 'Location',
	chair: 'Chair',
	secretary: 'Secretary',
	document: 'Document',
	version: 'Version',
	status: 'Status',
	language: 'Language',
	numbering: 'Numbering',
	quorum: 'Quorum',
	previous: 'Previous meeting',
	next: 'Next meeting',
	distribution: 'Distribution',
};
