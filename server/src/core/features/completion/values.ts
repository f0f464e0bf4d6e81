import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Language, PreambleKey, RecordKey } from '../../model/minutes.ts';
import { allRecords } from '../../model/walk.ts';
import { WORDS } from '../../render/words.ts';
import { localised } from '../../settings.ts';
import { foldText } from '../../syntax/fold.ts';
import { DOCUMENT_KINDS, PREAMBLE_FIELDS, RECORD_FIELDS } from '../../syntax/vocabulary.ts';
import { escapeSnippet } from '../liveText.ts';
import { comingDates, pastDates } from './dates.ts';
import type { Purpose } from './people.ts';
import { names, rosterEntries } from './people.ts';
import type { Place, Proposal, Source } from './proposal.ts';
import { lastEntry } from './proposal.ts';
import { referenceValue } from './references.ts';

const PURPOSE: Readonly<Partial<Record<RecordKey, Purpose>>> = {
	mover: 'vote',
	seconder: 'vote',
	for: 'vote',
	against: 'vote',
	abstain: 'vote',
	notVoting: 'vote',
	recused: 'vote',
	owner: 'work',
};

const line = /^\s*(?:[*_]{1,3})?([^:]{2,40}?)[*_\s]*:[*_]*\s*(.*)$/;
const bareMover = /(?:^|[\s,;])((?:propos|appuy|second)\p{Ll}+\s+par|moved by|seconded by)\s+([^,;:]*)$/iu;

/** Values of fields of records: people, dates, states, votes, references. */
export const recordValues: Source = (place) => {
	const found = recordField(place);
	if (!found) return undefined;
	const { key, value } = found;
	const purpose = PURPOSE[key];
	if (purpose) {
		const typed = lastEntry(value);
		// `Contre : 3` is a count
		return {
			typed,
			proposals: /^\d/.test(typed) ? [] : names(place, purpose, `${value.slice(0, value.length - typed.length)},${takenBy(place, key)}`),
		};
	}
	if (key === 'due') return { typed: value, proposals: comingDates(place) };
	if (key === 'doneOn') return { typed: value, proposals: pastDates(place) };
	if (key === 'status') return { typed: value, proposals: words(Object.values(WORDS[place.document.minutes.language].actionStatuses)) };
	if (key === 'vote') return { typed: value, proposals: votes(place.document.minutes.language) };
	if (key === 'supersedes' || key === 'carriedFrom') return { typed: value, proposals: referenceValue(place, key) };
	return { typed: value, proposals: [] };
};

function recordField(place: Place): { readonly key: RecordKey; readonly value: string } | undefined {
	const { document, before, offset } = place;
	const bare = bareMover.exec(before);
	if (bare) return { key: keyOf(RECORD_FIELDS, bare[1] ?? '') ?? 'mover', value: bare[2] ?? '' };
	const match = line.exec(before);
	const key = match && keyOf(RECORD_FIELDS, match[1] ?? '');
	if (!match || !key) return undefined;
	// `État :` and a few more are fields of the preamble, too
	const inPreamble = keyOf(PREAMBLE_FIELDS, match[1] ?? '') && !allRecords(document.minutes).some((r) => r.span.start < offset);
	return inPreamble ? undefined : { key, value: match[2] ?? '' };
}

/** Nobody seconds an own motion. */
function takenBy({ document, offset }: Place, key: RecordKey): string {
	if (key !== 'seconder') return '';
	const record = allRecords(document.minutes).findLast((r) => r.span.start < offset);
	return record?.kind === 'decision' ? (record.mover?.value ?? '') : '';
}

/** Values of fields of the preamble; `Prochaine réunion` may stand anywhere. */
export const preambleValues: Source = (place) => {
	const { document, before, offset } = place;
	const match = line.exec(before);
	const key = match && keyOf(PREAMBLE_FIELDS, match[1] ?? '');
	if (!match || !key || /^\s/.test(before)) return undefined;
	if (key !== 'next' && (document.minutes.items[0]?.span.start ?? Number.POSITIVE_INFINITY) < offset) return undefined;
	return { typed: match[2] ?? '', proposals: preambleProposals(place, key) };
};

function preambleProposals(place: Place, key: PreambleKey): readonly Proposal[] {
	const { document } = place;
	const { language } = document.minutes;
	switch (key) {
		case 'date':
		case 'next':
			return comingDates(place);
		case 'previous':
			return pastDates(place);
		case 'status':
			return words(Object.values(WORDS[language].statuses));
		case 'language':
			return words(['fr-CA', 'fr-FR', 'en-CA', 'en-US']);
		case 'document':
			return words(DOCUMENT_KINDS.filter((k) => k.language === language).map((k) => k.word));
		case 'chair':
		case 'secretary':
			return [...names(place, 'work'), ...rosterEntries(place).map((entry) => ({ ...entry, newText: entry.label }))];
		case 'body':
			return words([localised(document.settings.body?.name, language)].filter((name) => name !== undefined));
		case 'quorum':
			return words([{ fr: 'majorité', en: 'majority' }[language], '1/2', '2/3']);
		case 'numbering':
			return words(['{year}-{n:3}', '{year}-{n}', { fr: 'par réunion', en: 'per meeting' }[language]]);
		default:
			return [];
	}
}

/** Keyed by folded words: `Echeance` is found, too. */
function keyOf<Key extends string>(
	table: readonly { readonly key: Key; readonly words: readonly string[] }[],
	written: string,
): Key | undefined {
	const folded = foldText(written);
	return table.find((field) => field.words.some((word) => foldText(word) === folded))?.key;
}

function words(all: readonly string[]): readonly Proposal[] {
	return all.map((label, i) => ({ label, sort: String(i).padStart(2, '0'), kind: CompletionItemKind.EnumMember }));
}

function votes(language: Language): readonly Proposal[] {
	const { for: yes, against, abstain } = WORDS[language];
	const snippet = `\${1:0} ${escapeSnippet(yes)}, \${2:0} ${escapeSnippet(against)}, \${3:0} ${escapeSnippet(abstain)}`;
	return [
		...words([{ fr: 'unanimité', en: 'unanimous' }[language]]),
		{ label: `… ${yes}, … ${against}, … ${abstain}`, newText: snippet, snippet: true, sort: '1', kind: CompletionItemKind.Snippet },
	];
}
