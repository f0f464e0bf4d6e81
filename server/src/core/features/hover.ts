import type { Hover, Position } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { allItems } from '../model/walk.ts';
import { WORDS } from '../render/words.ts';
import type { Span } from '../text/span.ts';
import { touches } from '../text/span.ts';
import { toOffset, toRange } from './convert.ts';
import { acronymAt } from './hover/acronym.ts';
import { describeItem } from './hover/item.ts';
import { keywordAt } from './hover/keyword.ts';
import { paragraphs, plain } from './hover/markdown.ts';
import { describePerson } from './hover/person.ts';
import { describeRecord } from './hover/record.ts';
import { keywordHelp } from './keywordHelp.ts';
import type { Target } from './occurrences.ts';
import { occurrenceAt, occurrences } from './occurrences.ts';
import { describeOther, otherTargetAt } from './otherMeetings.ts';

/**
 * What is known of the person, organisation, record, item or attachment at the position, what an acronym stands for, or
 * what a keyword is for: Markdown in the document's language. `today` is an ISO date.
 */
export function hover(document: MinutesDocument, position: Position, today: string): Hover | null {
	const offset = toOffset(document.lines, position);
	const answer = (value: string, span: Span): Hover => ({ contents: { kind: 'markdown', value }, range: toRange(document.lines, span) });
	const here = occurrenceAt(occurrences(document), offset);
	if (here) return answer(describe(document, here.target, today), here.span);
	const other = otherTargetAt(document, offset);
	if (other) return answer(describeOther(document, other), other.reference.span);
	const keyword = keywordAt(document, offset);
	if (keyword) {
		const help = keywordHelp(keyword.key, document.minutes.language);
		return answer(keyword.record ? `${describeRecord(document, keyword.record, today)}\n\n---\n\n${help}` : help, keyword.span);
	}
	const acronym = acronymAt(document, offset);
	if (acronym)
		return answer(`**${plain(document.text.slice(acronym.span.start, acronym.span.end))}**\n\n${plain(acronym.expansion)}`, acronym.span);
	const item = allItems(document.minutes).find((i) => touches(i.headingSpan, offset));
	return item ? answer(describeItem(document, item), item.headingSpan) : null;
}

/** What is known of a target, as Markdown. */
export function describe(document: MinutesDocument, target: Target, today: string): string {
	switch (target.kind) {
		case 'person':
			return describePerson(document, target.person);
		case 'organisation':
			return paragraphs([`**${plain(target.name)}**`, [...new Set(target.people.map((p) => plain(p.name.value)))].join(', ')]);
		case 'record':
			return describeRecord(document, target.record, today);
		case 'item':
			return describeItem(document, target.item);
		case 'attachment': {
			const { attachment, label, title } = target.attachment;
			const word = WORDS[document.minutes.language][attachment];
			return paragraphs([`**${plain(`${word} ${label.value}`)}**`, plain(title.value)]);
		}
	}
}
