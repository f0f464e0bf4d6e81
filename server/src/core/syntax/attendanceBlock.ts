import type { Span } from '../text/span.ts';
import type { AttendanceNode, GroupNode } from './ast.ts';
import { foldText } from './fold.ts';
import type { Line } from './line.ts';
import { readGroup, readOpener } from './readings/attendance.ts';
import { cleanName, looksLikeName, splitNames } from './readings/names.ts';
import type { PersonReading } from './readings/person.ts';
import { nobody, pluralCivility, readPerson } from './readings/person.ts';
import { readInlineFunction } from './readings/remark.ts';
import type { LineToken } from './tokens.ts';
import { lineSpan, tokens } from './tokens.ts';

/** A label with known words, or any label whose value is empty, names or a count (`Votants : 13`). */
export function isGroupLine(line: Line): boolean {
	const group = line.read(readGroup);
	if (!group) return false;
	if (group.known || group.names.value === '' || group.count) return true;
	const names = splitNames(group.names.value, 0);
	return names.every((n) => looksLikeName(n.value)) || onePersonWithAffiliation(cleanName(group.names.value, 0).value);
}

/** What a list ends in that does not name everybody. */
const openEnd = /^(?:etc\.?|…|\.\.\.|(?:\+ ?)?\d{1,3} (?:autres?|others?|personnes?|people).*|autres|others)$/;
const proxyOrRemark = /(?:[,([]|\s(?:à|a donné|donne|ayant donné|pouvoir|procuration|représentée? par)\s).*$/u;

/** Names of people, with or without remarks and functions behind them: what may follow a known label. */
export function areNames(raw: string): boolean {
	const names = splitNames(raw, 0);
	return names.every(
		(n, i) =>
			looksLikeName(n.value.replace(proxyOrRemark, '')) ||
			(i > 0 && (readInlineFunction(n) !== undefined || openEnd.test(foldText(n.value)))),
	);
}

/** Collects the groups and people of one attendance block. */
export function attendanceBuilder(first: LineToken): { take(token: LineToken): void; node(span: Span): AttendanceNode } {
	const opener = first.payload.read(readOpener);
	const groups: { reading?: GroupNode['reading']; people: GroupNode['people'][number][]; inline: boolean; span: Span }[] = [];
	const counts: AttendanceNode['counts'][number][] = [];
	const addPerson = (raw: string, span: Span): void => {
		const reading = readPerson(raw, span.start);
		if (!reading || nobody.test(foldText(reading.name.value))) return;
		let group = groups[groups.length - 1];
		if (!group || group.inline) {
			group = { people: [], inline: false, span };
			groups.push(group);
		}
		const several = pluralCivility.exec(raw);
		if (several && / (?:et|and|&) /.test(raw))
			group.people.push(...inlinePeople(raw.slice(several[0].length), span.start + several[0].length));
		else group.people.push({ reading, span });
		group.span = { start: group.span.start, end: span.end };
	};
	/** `Présents : A, B` goes on in the line directly below when that holds nothing but names, several of them. */
	const continueInline = (raw: string, span: Span): boolean => {
		const group = groups[groups.length - 1];
		const names = splitNames(raw, span.start);
		const directly = group !== undefined && span.start - group.span.end <= 2;
		if (!group?.inline || !directly || names.length < 2 || !names.every((n) => looksLikeName(n.value) && /\s/.test(n.value))) return false;
		group.people.push(...inlinePeople(raw, span.start));
		group.span = { start: group.span.start, end: span.end };
		return true;
	};
	const builder = {
		take(token: LineToken): void {
			const span = lineSpan(token);
			const group = token.tokenType === tokens.TextLine && isGroupLine(token.payload) ? token.payload.read(readGroup) : undefined;
			if (group?.count) counts.push({ reading: group, span });
			else if (group)
				groups.push({
					reading: group,
					people: inlinePeople(group.names.value, group.names.span.start),
					inline: group.names.value !== '',
					span,
				});
			else if (!continueInline(token.payload.raw, span)) addPerson(token.payload.raw, span);
		},
		node: (span: Span): AttendanceNode => ({ kind: 'attendance', opener, groups, counts, span }),
	};
	if (!opener) builder.take(first);
	return builder;
}

/** `Présents : A, B et C` lists names; with semicolons each entry is a full person. */
function inlinePeople(raw: string, start: number): GroupNode['people'][number][] {
	if (nobody.test(foldText(raw))) return [];
	if (raw.includes(';')) {
		let at = 0;
		return raw.split(';').flatMap((part) => {
			const from = at + (part.length - part.trimStart().length);
			at += part.length + 1;
			const reading = readPerson(part.trim().replace(/\.$/, ''), start + from);
			return reading ? [{ reading, span: { start: start + from, end: start + from + part.trim().length } }] : [];
		});
	}
	const alone = onePersonWithAffiliation(cleanName(raw, 0).value);
	if (alone) return [{ reading: readPerson(raw.replace(/\.$/, ''), start) as PersonReading, span: { start, end: start + raw.length } }];
	const people: GroupNode['people'][number][] = [];
	for (const { text, at } of splitInline(raw)) {
		for (const name of splitNames(text, start + at)) {
			const last = people[people.length - 1];
			const office = last && readInlineFunction(name);
			if (last && office) {
				const reading = { ...last.reading, remarks: [...last.reading.remarks, office] };
				people[people.length - 1] = { reading, span: { start: last.span.start, end: name.span.end } };
			} else people.push({ reading: readPerson(name.value, name.span.start) ?? { name, remarks: [], bullet: false }, span: name.span });
		}
	}
	return people;
}

/** `Présidence : Ann Lee, Nord`: a full name and something that is none is one person, not two. */
function onePersonWithAffiliation(raw: string): boolean {
	const parts = splitInline(raw);
	const [first, second] = raw.split(',').map((part) => part.trim());
	if (parts.length > 2 || first === undefined || second === undefined || raw.split(',').length !== 2 || / (?:et|and|&) /.test(raw))
		return false;
	const name = first.replace(/\s*\[.*$/, '');
	return looksLikeName(name) && /\s/.test(name) && (!looksLikeName(second) || !/\s/.test(second) || first !== name);
}

/** Commas inside parentheses and brackets do not separate people. */
function splitInline(raw: string): readonly { readonly text: string; readonly at: number }[] {
	if (!/[([]/.test(raw)) return [{ text: raw, at: 0 }]; // names alone: `splitNames` knows civilities and counts
	const parts: { text: string; at: number }[] = [];
	let depth = 0;
	let from = 0;
	for (let i = 0; i <= raw.length; i++) {
		const c = raw[i];
		if (c === '(' || c === '[') depth++;
		if (c === ')' || c === ']') depth--;
		const and = depth === 0 ? /^ (?:et|and|&) /.exec(raw.slice(i)) : null;
		if (i === raw.length || (depth === 0 && c === ',') || and) {
			const text = raw.slice(from, i);
			parts.push({ text: text.trim(), at: from + (text.length - text.trimStart().length) });
			from = i + (and ? and[0].length : 1);
			if (and) i = from - 1;
		}
	}
	return parts.filter((p) => p.text !== '');
}
