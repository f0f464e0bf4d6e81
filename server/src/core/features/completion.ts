import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { InsertTextFormat } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { RULES } from '../lint/rules/index.ts';
import { foldText } from '../syntax/fold.ts';
import { recordArguments } from './completion/arguments.ts';
import { attendance } from './completion/attendance.ts';
import { datesInText } from './completion/dates.ts';
import { directives } from './completion/directives.ts';
import { lineStarts } from './completion/lineStarts.ts';
import { mentions } from './completion/people.ts';
import type { Help, Place, Proposal, Source } from './completion/proposal.ts';
import { fits } from './completion/proposal.ts';
import { eventPeople, properNames, speakers } from './completion/prose.ts';
import { references, wholeReferences } from './completion/references.ts';
import { preambleValues, recordValues } from './completion/values.ts';
import { toOffset, toPosition } from './convert.ts';
import { isFenced } from './fences.ts';
import { describe } from './hover.ts';
import { keywordHelp } from './keywordHelp.ts';
import { occurrencesByKey } from './occurrences.ts';

/** The first that answers has the place. */
const SOURCES: readonly Source[] = [
	directives,
	mentions,
	attendance,
	eventPeople,
	recordValues,
	preambleValues,
	recordArguments,
	references,
	wholeReferences,
	datesInText,
	lineStarts,
	speakers,
	properNames,
];

/** Where a space alone opens the list: behind the colon of a field or a word that refers, never in a sentence. */
const AFTER_SPACE: readonly Source[] = [attendance, eventPeople, recordValues, preambleValues, references, wholeReferences];

/** What a proposal is documented by when somebody looks at it. */
interface CompletionData {
	readonly uri: string;
	readonly help: Help;
}

/**
 * What may stand at the position, and only that: people, dates, states, references, fields, keywords with their number.
 * `today` is an ISO date. `filterText` bears the words without accents and names in both orders, so that they are found
 * as they are typed. Documentation is added by `resolveCompletion`. `trigger` is the character that opened the list by itself.
 */
export function completion(document: MinutesDocument, position: Position, today: string, trigger?: string): CompletionItem[] {
	const { lines, text } = document;
	const offset = toOffset(lines, position);
	const lineStart = lines.lineStart(lines.lineAt(offset));
	const before = text.slice(lineStart, offset);
	if (/^ {0,3}>/.test(before) || isFenced(document, offset)) return [];
	const place: Place = { document, offset, lineStart, before, today };
	for (const source of trigger === ' ' && !before.startsWith('//') ? AFTER_SPACE : SOURCES) {
		const answer = source(place);
		if (!answer) continue;
		const { typed, proposals } = answer;
		// editors filter by single letters: of several words each one must begin a word of the proposal
		const fitting = /\p{L}\s/u.test(typed) ? proposals.filter((p) => fits(typed, `${p.label} ${p.words ?? ''}`)) : proposals;
		// several words that begin nothing here may be the beginning of a sentence
		if (fitting.length === 0 && proposals.length > 0) continue;
		return fitting.map((proposal) => toItem(document, offset, typed, proposal));
	}
	return [];
}

/** The item with its documentation, Markdown in the language of the document. */
export function resolveCompletion(document: MinutesDocument, item: CompletionItem, today: string): CompletionItem {
	const help = (item.data as CompletionData | undefined)?.help;
	const value = help && documentation(document, help, today);
	return value === undefined ? item : { ...item, documentation: { kind: 'markdown', value } };
}

function documentation(document: MinutesDocument, help: Help, today: string): string | undefined {
	const { language } = document.minutes;
	switch (help.kind) {
		case 'target': {
			const target = occurrencesByKey(document).get(help.key)?.[0]?.target;
			return target && describe(document, target, today);
		}
		case 'keyword':
			return keywordHelp(help.key, language);
		case 'rule': {
			const rule = RULES.find((r) => r.code === help.code);
			return rule && `${rule.summary[language]}\n\n${rule.rationale[language]}`;
		}
	}
}

function toItem(document: MinutesDocument, offset: number, typed: string, proposal: Proposal): CompletionItem {
	const { label, newText = label, words = '', detail, sort, kind, snippet, help } = proposal;
	const range = { start: toPosition(document.lines, offset - typed.length), end: toPosition(document.lines, offset) };
	const folded = [foldText(label), foldText(words)].filter((part) => part !== '').join(' ');
	const data: CompletionData | undefined = help && { uri: document.uri, help };
	return {
		label,
		kind,
		filterText: folded === label ? label : `${folded} ${label}`,
		textEdit: { range, newText },
		...(detail ? { detail } : {}),
		...(sort === undefined ? {} : { sortText: sort }),
		...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
		...(data ? { data } : {}),
	};
}
