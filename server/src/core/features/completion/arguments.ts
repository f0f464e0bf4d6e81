import { CompletionItemKind } from 'vscode-languageserver-types';
import { allRecords } from '../../model/walk.ts';
import { WORDS } from '../../render/words.ts';
import { foldText } from '../../syntax/fold.ts';
import { RECORD_KEYWORDS } from '../../syntax/vocabulary.ts';
import { comingDates } from './dates.ts';
import { names } from './people.ts';
import type { Proposal, Source } from './proposal.ts';
import { recordReferences } from './references.ts';

const head = /^([\p{L}\p{M}][\p{L}\p{M} -]*?)(?:\s+(?:n(?:o\.?|ᵒ|º|°)\s*)?[\p{L}\p{N}./_-]*\d)?\s*\(([^():]*)$/iu;

/** Between the parentheses of a record's head: people, dates, states, references. */
export const recordArguments: Source = (place) => {
	const match = head.exec(place.before);
	const keyword = match && RECORD_KEYWORDS.find((k) => foldText(k.word) === foldText(match[1] ?? ''));
	if (!match || !keyword) return undefined;
	const { document, offset } = place;
	const { language } = document.minutes;
	const value = match[2] ?? '';
	const typed = /(?:^|[,;])\s*([^,;]*)$/.exec(value)?.[1] ?? '';
	const people = names(place, keyword.kind === 'decision' ? 'vote' : 'work', value.slice(0, value.length - typed.length));
	const states = Object.values(WORDS[language].actionStatuses).map((label): Proposal => ({ label, kind: CompletionItemKind.EnumMember }));
	const earlier = allRecords(document.minutes).filter((r) => r.span.end < offset);
	const proposals: readonly Proposal[] = [
		...people,
		...(keyword.kind === 'action' ? [...comingDates(place), ...states] : []),
		...(earlier.length > 0 && keyword.kind !== 'information' ? recordReferences(document, keyword.kind) : []),
	];
	return { typed, proposals: proposals.map((p, i) => ({ ...p, sort: String(i).padStart(3, '0') })) };
};
