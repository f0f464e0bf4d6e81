import type { MinutesDocument } from '../document.ts';
import { findDates } from '../syntax/dates.ts';
import { foldKeepingAccents, foldText } from '../syntax/fold.ts';
import type { SyntaxIssue } from '../syntax/issue.ts';
import { ACTION_STATUS_WORDS, RECORD_KEYWORDS, STATUS_WORDS } from '../syntax/vocabulary.ts';
import type { Content, Item, Minutes, PreambleField, RecordNode } from './minutes.ts';
import { isNumberingRule } from './numbering.ts';
import { requiredPeople } from './quorum.ts';

/**
 * Every slip of the syntax in one file, in source order: those of the parser, and those that only the whole file
 * shows (its language, its fields' values, the numbers of its items).
 */
export function documentIssues(document: MinutesDocument): readonly SyntaxIssue[] {
	const { minutes, tree } = document;
	const issues = [
		...tree.issues.map((issue) => inDocumentLanguage(issue, minutes)),
		...allContents(minutes).flatMap((content) =>
			[...content.decisions, ...content.actions, ...content.information].flatMap((record) => [
				...foreignKeyword(record, minutes),
				...unknownArguments(record),
				...unknownStatus(record),
			]),
		),
		...minutes.meeting.fields.flatMap(unknownFieldValue),
		...quorumDiffers(minutes),
		...numbersNotIncreasing(minutes.items),
	];
	return issues.sort((a, b) => a.span.start - b.span.start);
}

function allContents(minutes: Minutes): readonly Content[] {
	const contents: Content[] = [minutes.outside];
	const visit = (item: Item): void => {
		contents.push(item.content);
		item.items.forEach(visit);
	};
	minutes.items.forEach(visit);
	return contents;
}

/** `Resolutoin:` is `Resolution` in an English document and `Résolution` in a French one. */
function inDocumentLanguage(issue: SyntaxIssue, minutes: Minutes): SyntaxIssue {
	const { code, expected } = issue;
	if (code !== 'misspelled-keyword' || expected === undefined) return issue;
	const twin = RECORD_KEYWORDS.find((k) => k.language === minutes.language && foldText(k.word) === foldText(expected))?.word;
	if (twin === undefined) return issue;
	const cased = expected === expected.toUpperCase() ? twin.toUpperCase() : expected === expected.toLowerCase() ? twin.toLowerCase() : twin;
	return { ...issue, expected: cased, edits: issue.edits?.map((edit) => (edit.newText === expected ? { ...edit, newText: cased } : edit)) };
}

/** `Decision no 2 :` in a French document is `Décision` without its accents. */
function foreignKeyword(record: RecordNode, minutes: Minutes): readonly SyntaxIssue[] {
	if (record.keywordLanguage === undefined || record.keywordLanguage === minutes.language || minutes.language !== 'fr') return [];
	const found = record.writtenKeyword;
	const twin = RECORD_KEYWORDS.find(
		(k) => k.language === 'fr' && foldText(k.word) === foldText(found) && foldKeepingAccents(k.word) !== foldKeepingAccents(found),
	);
	if (!twin) return [];
	const expected = found === found.toUpperCase() ? twin.word.toUpperCase() : twin.word;
	return [{ code: 'missing-accents', span: record.keywordSpan, found, expected, edits: [{ span: record.keywordSpan, newText: expected }] }];
}

function unknownArguments(record: RecordNode): readonly SyntaxIssue[] {
	return record.arguments
		.filter((a) => a.kind === 'unknown')
		.map((a) => ({ code: 'unknown-argument', span: a.value.span, found: a.value.value }));
}

function unknownStatus(record: RecordNode): readonly SyntaxIssue[] {
	const field = record.fields.find((f) => f.key === 'status');
	if (!field || ACTION_STATUS_WORDS[foldText(field.value.value).replace(/[.]$/, '')]) return [];
	return [{ code: 'unknown-value', span: field.value.span, found: field.value.value }];
}

function unknownFieldValue(field: PreambleField): readonly SyntaxIssue[] {
	const { value } = field.value;
	const known =
		value === '' ||
		(field.key === 'date' && findDates(value).length > 0) ||
		(field.key === 'status' && STATUS_WORDS[foldText(value).split(/[\s,(.]/)[0] ?? ''] !== undefined) ||
		(field.key === 'quorum' && requiredPeople(value, 1) !== undefined) ||
		(field.key === 'language' && /^(?:fr|en|francais|french|anglais|english)\b/.test(foldText(value))) ||
		(field.key === 'numbering' && isNumberingRule(value)) ||
		!['date', 'status', 'quorum', 'language', 'numbering'].includes(field.key);
	return known ? [] : [{ code: 'unknown-value', span: field.value.span, found: value }];
}

/** The quorum of the attendance heading wins over the field; a difference is a problem at the field. */
function quorumDiffers(minutes: Minutes): readonly SyntaxIssue[] {
	const heading = minutes.attendance.blocks.find((b) => b.quorum)?.quorum;
	const field = minutes.meeting.fields.find((f) => f.key === 'quorum')?.value;
	if (!heading || !field) return [];
	const { voting } = minutes.attendance.quorum;
	if (requiredPeople(heading.value, voting) === requiredPeople(field.value, voting)) return [];
	return [{ code: 'quorum-differs', span: field.span, found: field.value, expected: heading.value }];
}

/** A written number that is not greater than the one above at its level (LANGUAGE.md §5). */
function numbersNotIncreasing(items: readonly Item[]): readonly SyntaxIssue[] {
	const issues: SyntaxIssue[] = [];
	let last: Item | undefined;
	for (const item of items) {
		if (item.number.span && last && last.form === item.form && compareNumbers(item.number.value, last.number.value) <= 0) {
			issues.push({ code: 'item-number-not-increasing', span: item.number.span, found: item.number.value, expected: last.number.value });
		}
		if (item.form !== 'computed') last = item;
		issues.push(...numbersNotIncreasing(item.items));
	}
	return issues;
}

/** By parts: `2.10` comes after `2.9`, `B` after `A`. */
function compareNumbers(a: string, b: string): number {
	const left = a.split('.');
	const right = b.split('.');
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		const x = left[i] ?? '';
		const y = right[i] ?? '';
		const difference = /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
		if (difference !== 0) return difference;
	}
	return 0;
}
