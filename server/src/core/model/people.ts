import type { AttendanceNode, Block, GroupNode } from '../syntax/ast.ts';
import { findTimes } from '../syntax/dates.ts';
import { foldText } from '../syntax/fold.ts';
import type { PlacedBlock } from '../syntax/parse.ts';
import { cleanName } from '../syntax/readings/names.ts';
import type { RemarkReading } from '../syntax/readings/remark.ts';
import { shift, shiftSourced } from '../text/span.ts';
import type { AttendanceBlock, AttendanceCount, Attending, Group, Person, Role, Sourced } from './minutes.ts';

export interface People {
	readonly blocks: readonly AttendanceBlock[];
	readonly groups: readonly Group[];
	readonly counts: readonly AttendanceCount[];
	readonly directory: Directory;
}

/** Finds the people of the attendance by name, alias or family name. */
export interface Directory {
	readonly people: readonly Person[];
	/**
	 * Who is meant by these words (without `@` and civility): an alias, a full name, or a family name that only one
	 * person has. Undefined when nobody or several people fit.
	 */
	find(words: string): Person | undefined;
	/** The longest leading run of words that names somebody, with the number of its characters. */
	findLongest(words: string): { readonly person: Person; readonly length: number } | undefined;
}

interface Known {
	readonly blocks: readonly PlacedBlock[];
	readonly voting: readonly string[] | undefined;
	readonly people: People;
}

const known = new WeakMap<Block, Known>();

/**
 * The people of all attendance lists. While these stay where they are, a new version of a file gets the same objects
 * again, so that what was derived from them holds.
 * @param voting roles or group labels that vote, in place of chairs and members
 */
export function buildPeople(blocks: readonly PlacedBlock[], voting?: readonly string[]): People {
	const lists = blocks.filter(({ block }) => block.nodes.some((node) => node.kind === 'attendance'));
	const first = lists[0];
	if (!first) return NOBODY;
	const before = known.get(first.block);
	if (
		before?.voting === voting &&
		before?.blocks.length === lists.length &&
		before.blocks.every((b, i) => b.block === lists[i]?.block && b.start === lists[i]?.start)
	)
		return before.people;
	const people = readPeople(lists, voting);
	known.set(first.block, { blocks: lists, voting, people });
	return people;
}

const VOTING_ROLES: readonly Role[] = ['chair', 'member'];

function readPeople(blocks: readonly PlacedBlock[], voting: readonly string[] = VOTING_ROLES): People {
	const votes = new Set(voting.map(foldText));
	const groups: Group[] = [];
	const attendance: AttendanceBlock[] = [];
	const counts: AttendanceCount[] = [];
	for (const { block, start } of blocks) {
		for (const node of block.nodes) {
			if (node.kind !== 'attendance') continue;
			attendance.push({
				span: shift(node.span, start),
				opener: node.opener && shiftSourced(node.opener.label, start),
				quorum: node.opener?.quorum && shiftSourced(node.opener.quorum, start),
			});
			groups.push(...node.groups.map((group) => buildGroup(group, node, start, votes)));
			counts.push(
				...node.counts.map(({ reading, span }) => ({
					label: reading.label.value,
					role: reading.role,
					count: { value: reading.count?.value ?? 0, span: shift(reading.count?.span ?? span, start) },
					span: shift(span, start),
				})),
			);
		}
	}
	return { blocks: attendance, groups, counts, directory: createDirectory(groups.flatMap((g) => g.people)) };
}

function buildGroup(node: GroupNode, block: AttendanceNode, start: number, voting: ReadonlySet<string>): Group {
	const role: Role = node.reading?.role ?? 'member';
	const label = node.reading
		? shiftSourced(node.reading.label, start)
		: block.opener
			? shiftSourced(block.opener.label, start)
			: { value: '', span: shift(node.span, start) };
	const votes = node.reading?.voting ?? (voting.has(role) || voting.has(foldText(label.value)));
	const hasVote = role === 'absent' || role === 'excused' ? undefined : votes;
	return {
		label,
		role,
		voting: hasVote,
		inline: node.inline,
		implicit: node.reading === undefined,
		people: node.people.map(({ reading, span }) =>
			buildPerson(reading, shift(span, start), start, { label: label.value, role }, hasVote ?? false),
		),
		span: shift(node.span, start),
	};
}

function buildPerson(
	reading: GroupNode['people'][number]['reading'],
	span: Person['span'],
	start: number,
	group: Person['group'],
	groupVotes: boolean,
): Person {
	const of = (kind: RemarkReading['kind']): RemarkReading | undefined => reading.remarks.find((r) => r.kind === kind);
	const attending: Attending =
		of('excused') || group.role === 'excused' ? 'excused' : of('absent') || group.role === 'absent' ? 'absent' : 'present';
	const name = (remark: RemarkReading | undefined): Sourced | undefined => {
		const value = remark?.value;
		if (!value) return undefined;
		const clean = cleanName(value.value, value.span.start);
		return shiftSourced({ value: clean.value.replace(/^@/, ''), span: clean.span }, start);
	};
	return {
		name: shiftSourced(reading.name, start),
		alias: reading.alias && shiftSourced(reading.alias, start),
		affiliation: reading.affiliation && shiftSourced(reading.affiliation, start),
		function: placedText(of('function'), start),
		attending,
		mode: placedText(of('mode'), start),
		remarks: reading.remarks.map((r) => shiftSourced(r.text, start)),
		arrival: clock(of('arrival'), start),
		departure: clock(of('departure'), start),
		proxy: name(of('proxy')),
		substituteFor: name(of('substitute')),
		voting: of('voting') ? true : of('non-voting') ? false : groupVotes,
		group,
		span,
	};
}

/** Remarks that no field of a person holds; `voix délibérative` is one of them. */
export function otherRemarks(person: Person): readonly string[] {
	const known = new Set([person.function, person.mode].map((s) => s?.value));
	return person.remarks
		.map((r) => r.value)
		.filter(
			(text) =>
				!known.has(text) &&
				!(person.arrival && /arriv|joi/i.test(text)) &&
				!(person.departure && /d[ée]part|quit|parti|left|leave/i.test(text)) &&
				!(person.proxy && text.includes(person.proxy.value)) &&
				!(person.substituteFor && text.includes(person.substituteFor.value)) &&
				!/^(?:absente?s?|excus\S+|excused)$/i.test(text),
		);
}

function placedText(remark: RemarkReading | undefined, start: number): Sourced | undefined {
	return remark && shiftSourced(remark.text, start);
}

function clock(remark: RemarkReading | undefined, start: number): Sourced | undefined {
	const time = remark?.value && findTimes(remark.value.value)[0]?.time;
	return remark?.value && time !== undefined ? { value: time, span: shift(remark.value.span, start) } : undefined;
}

/** Looks people up by what a text calls them. */
export function createDirectory(people: readonly Person[]): Directory {
	const exact = new Map<string, Person>();
	const family = new Map<string, Person | 'several'>();
	for (const person of people) {
		if (person.alias && !exact.has(foldText(person.alias.value))) exact.set(foldText(person.alias.value), person);
		const key = foldText(person.name.value);
		if (!exact.has(key)) exact.set(key, person);
		const last = key.split(' ').pop() ?? '';
		const other = family.get(last);
		family.set(last, other === undefined || (other !== 'several' && foldText(other.name.value) === key) ? (other ?? person) : 'several');
	}
	const find = (words: string): Person | undefined => {
		const key = foldText(words.replace(/^@/, ''));
		const found = exact.get(key);
		if (found) return found;
		const last = family.get(key);
		return last === 'several' ? undefined : last;
	};
	return {
		people,
		find,
		findLongest(words) {
			for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
				const person = find(words.slice(0, end));
				if (person) return { person, length: end };
			}
			return undefined;
		},
	};
}

const NOBODY: People = { blocks: [], groups: [], counts: [], directory: createDirectory([]) };
