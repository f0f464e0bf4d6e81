import type { RecordNode, TextLine } from '../syntax/ast.ts';
import { findDates } from '../syntax/dates.ts';
import { foldText } from '../syntax/fold.ts';
import type { FieldReading } from '../syntax/readings/field.ts';
import { findMentions, findReferences } from '../syntax/readings/inline.ts';
import { splitNames } from '../syntax/readings/names.ts';
import type { ResultReading } from '../syntax/readings/result.ts';
import { readResultInside, readResultSentence } from '../syntax/readings/result.ts';
import { ACTION_STATUS_WORDS, RECORD_KEYWORDS } from '../syntax/vocabulary.ts';
import type { LineIndex } from '../text/lineIndex.ts';
import { shift, shiftSourced } from '../text/span.ts';
import type {
	Action,
	Argument,
	Decision,
	Information,
	Language,
	RecordNode as Lowered,
	NumberLabel,
	RecordField,
	Reference,
	Sourced,
	Vote,
} from './minutes.ts';
import type { Directory } from './people.ts';
import { readArguments } from './recordArguments.ts';
import { buildVote } from './votes.ts';

export interface RecordContext {
	readonly start: number;
	readonly lines: LineIndex;
	readonly language: Language;
	readonly directory: Directory;
	readonly confidential: boolean;
	readonly number: NumberLabel;
}

/** A record with its meaning. Absolute spans. */
export function buildRecord(node: RecordNode, context: RecordContext): Lowered {
	const { start } = context;
	const parts = splitText(node);
	const results = node.results.map((r) => atOffset(r, start));
	let text = joinText(parts.text, start);
	if (node.reading.keyword.kind === 'decision') {
		const taken = takeResults(text);
		text = taken.text;
		results.push(...taken.results);
	}
	const fields = node.fields.map((f) => atOffset(f, start));
	const args = readArguments(node, start, context.directory);
	for (const { kind, value } of args) if (kind === 'result') results.push(...resultOf(value));
	const base = {
		keyword: canonicalKeyword(node, context.language),
		writtenKeyword: node.reading.keywordAt.value,
		keywordSpan: shift(node.reading.keywordAt.span, start),
		keywordLanguage: node.reading.arrow ? undefined : node.reading.keyword.language,
		number: context.number,
		numberSign: node.reading.sign && shiftSourced(node.reading.sign, start),
		text,
		...bodyOf(parts.body, context),
		fields: fields.map(toField),
		arguments: args,
		span: shift(node.span, start),
		headSpan: shift(node.headSpan, start),
		confidential: context.confidential,
	};
	switch (node.reading.keyword.kind) {
		case 'information':
			return { kind: 'information', ...base } satisfies Information;
		case 'decision':
			return { kind: 'decision', ...base, ...decisionParts(node, fields, results, context) } satisfies Decision;
		case 'action':
			return { kind: 'action', ...base, ...actionParts(node, text, base.arguments, fields, context) } satisfies Action;
	}
}

/** The keyword as the document's language spells it; an arrow stands for the action keyword. */
function canonicalKeyword(node: RecordNode, language: Language): string {
	if (node.reading.arrow) return language === 'fr' ? 'Mesure de suivi' : 'Action item';
	const { word } = node.reading.keyword;
	return canonical.get(`${language} ${foldText(word)}`) ?? word;
}

/** The first word of the table has its place. */
const canonical: ReadonlyMap<string, string> = new Map(
	RECORD_KEYWORDS.toReversed().map(({ language, word }) => [`${language} ${foldText(word)}`, word]),
);

const opensBlock = /^\s*(?:[-*+•–▪◦·➢]\s|1[.)]\s|>|```|~~~|\|)/;

/** The first paragraph, and what follows it. Lists, quotes, fences and tables begin the body. */
function splitText(node: RecordNode): { readonly text: readonly TextLine[]; readonly body: readonly TextLine[] } {
	const head = node.reading.text;
	const lines: TextLine[] = head.value === '' ? [] : [{ raw: head.value, span: head.span }];
	const first = lines.length;
	let i = 0;
	while (node.lines[i]?.raw === '' && first === 0) i++;
	for (; i < node.textLines; i++) {
		const line = node.lines[i] as TextLine;
		if (line.raw === '' || (opensBlock.test(line.raw) && lines.length > 0)) break;
		lines.push(line);
	}
	return { text: lines, body: node.lines.slice(i) };
}

function joinText(lines: readonly TextLine[], start: number): Sourced {
	const first = lines[0];
	const last = lines[lines.length - 1];
	if (!first || !last) return { value: '', span: { start, end: start } };
	const value = lines
		.map((l) => l.raw.trim())
		.join(' ')
		.replace(/^(?:[-*+•–▪◦·➢]|1[.)])\s+/, '');
	const lead = first.raw.length - first.raw.trimStart().length;
	return {
		value,
		span: { start: start + first.span.start + lead, end: start + last.span.end - (last.raw.length - last.raw.trimEnd().length) },
	};
}

const sentenceEnd = /(?<=[.!?])\s+(?=[\p{Lu}«"(])/u;

/** Result sentences leave the text (they stand alone); `…, approuvé sans modification` stays in it. */
function takeResults(text: Sourced): { readonly text: Sourced; readonly results: readonly ResultReading[] } {
	const results: ResultReading[] = [];
	const kept: string[] = [];
	for (const sentence of text.value.split(sentenceEnd)) {
		const alone = readResultSentence(sentence, 0);
		const found = alone ?? readResultInside(sentence, 0);
		if (found) results.push({ ...found, at: { value: found.at.value, span: text.span } });
		if (!alone) kept.push(sentence);
	}
	return { text: { value: kept.join(' '), span: text.span }, results };
}

function bodyOf(lines: readonly TextLine[], context: RecordContext): { readonly body: string; readonly bodyLines: readonly number[] } {
	let from = 0;
	let to = lines.length;
	while (lines[from]?.raw === '') from++;
	while (to > from && lines[to - 1]?.raw === '') to--;
	const kept = lines.slice(from, to);
	return {
		body: dedent(kept.map((l) => l.raw)).join('\n'),
		bodyLines: kept.map((l) => context.lines.lineAt(context.start + l.span.start)),
	};
}

/** The smallest common indentation is removed; a tab is four columns. */
function dedent(lines: readonly string[]): readonly string[] {
	const expanded = lines.map((l) => l.replace(/^[ \t]+/, (ws) => ws.replace(/\t/g, '    ')));
	const depth = Math.min(...expanded.filter((l) => l.trim() !== '').map((l) => l.length - l.trimStart().length));
	return expanded.map((l) => l.slice(Math.min(depth, l.length)).trimEnd());
}

function resultOf({ value, span }: Sourced): readonly ResultReading[] {
	const reading = readResultSentence(value, span.start);
	return reading ? [reading] : [];
}

function decisionParts(
	node: RecordNode,
	fields: readonly FieldReading[],
	results: readonly ResultReading[],
	context: RecordContext,
): Omit<Decision, keyof Information> {
	const vote = buildVote(fields, results);
	const result = results[0];
	return {
		series: node.reading.keyword.series ?? 'decision',
		mover: firstName(fields, 'mover', context.directory),
		seconder: firstName(fields, 'seconder', context.directory),
		vote: vote && { ...vote, names: resolveAll(vote.names, context.directory) },
		result: result && { value: result.result, span: result.at.span },
		supersedes: referenceOf(fields, 'supersedes', context),
	};
}

function actionParts(
	node: RecordNode,
	text: Sourced,
	args: readonly Argument[],
	fields: readonly FieldReading[],
	context: RecordContext,
): Omit<Action, keyof Information> {
	const { directory } = context;
	const ownerField = fields.filter((f) => f.key === 'owner').flatMap((f) => splitNames(f.value.value, f.value.span.start));
	const people = args.filter((a) => a.kind === 'person').map((a) => a.value);
	const arrow = node.reading.arrow ? readArrow(text, directory) : undefined;
	const owners = [...ownerField, ...people].map((name) => resolveName(name, directory));
	const dueField = fields.find((f) => f.key === 'due')?.value;
	const dueDate = dueField && findDates(dueField.value)[0]?.date;
	const dueArgument = args.find((a) => a.kind === 'date')?.value;
	const statusField = fields.find((f) => f.key === 'status')?.value;
	const status = statusField && ACTION_STATUS_WORDS[foldText(statusField.value).replace(/[.]$/, '')];
	const done = fields.find((f) => f.key === 'doneOn')?.value;
	const doneOn = done && findDates(done.value)[0]?.date;
	const statusArgument = args.find((a) => a.kind === 'status')?.value;
	return {
		arrow: node.reading.arrow,
		owners: owners.length > 0 ? owners : (arrow?.owners ?? []),
		due: dueField ? (dueDate === undefined ? undefined : { value: dueDate, span: dueField.span }) : (dueArgument ?? arrow?.due),
		dueText: dueField && dueDate === undefined ? dueField : undefined,
		status: statusField && status ? { value: status, span: statusField.span } : (statusArgument as Action['status']),
		doneOn: done && doneOn !== undefined ? { value: doneOn, span: done.span } : undefined,
		carriedFrom: referenceOf(fields, 'carriedFrom', context),
	};
}

const dueWords = /(?:d[’']ici(?: le| au)?|avant le|pour le|au plus tard le|by|before|no later than)\s+$/i;

/** `=> @HM transmet la présentation d’ici le 28 mars 2024.`: the owner and the due date are read from the sentence. */
function readArrow(text: Sourced, directory: Directory): { readonly owners: readonly Sourced[]; readonly due?: Sourced } {
	const at = text.span.start;
	const date = findDates(text.value).find((d) => d.date !== undefined && dueWords.test(text.value.slice(0, d.span.start)));
	const mention = findMentions(text.value, at)[0];
	const listed = directory.people
		.map((p) => ({ p, index: text.value.indexOf(p.name.value) }))
		.filter((m) => m.index >= 0 && text.value[m.index - 1] !== '@')
		.sort((a, b) => a.index - b.index)[0];
	const owner =
		mention && (!listed || mention.span.start < at + listed.index)
			? resolveMention(mention.words, directory)
			: listed
				? { value: listed.p.name.value, span: { start: at + listed.index, end: at + listed.index + listed.p.name.value.length } }
				: undefined;
	return {
		owners: owner ? [owner] : [],
		due: date?.date === undefined ? undefined : { value: date.date, span: { start: at + date.span.start, end: at + date.span.end } },
	};
}

function firstName(fields: readonly FieldReading[], key: 'mover' | 'seconder', directory: Directory): Sourced | undefined {
	const field = fields.find((f) => f.key === key);
	const name = field && splitNames(field.value.value, field.value.span.start)[0];
	return name && resolveName(name, directory);
}

/** `@HM` and the alias `HM` become the name; everything else stays as it was written. */
function resolveName(name: Sourced, directory: Directory): Sourced {
	if (name.value.startsWith('@')) return resolveMention({ value: name.value.slice(1), span: name.span }, directory);
	const person = directory.find(name.value);
	return person?.alias && foldText(person.alias.value) === foldText(name.value) ? { value: person.name.value, span: name.span } : name;
}

function resolveMention(words: Sourced, directory: Directory): Sourced {
	const found = directory.findLongest(words.value);
	return found
		? { value: found.person.name.value, span: { start: words.span.start, end: words.span.start + found.length } }
		: { value: words.value.split(' ')[0] ?? words.value, span: words.span };
}

function resolveAll(names: Vote['names'], directory: Directory): Vote['names'] {
	const all = (list: readonly Sourced[]): readonly Sourced[] => list.map((name) => resolveName(name, directory));
	return {
		for: all(names.for),
		against: all(names.against),
		abstain: all(names.abstain),
		notVoting: all(names.notVoting),
		voters: all(names.voters),
		recused: all(names.recused),
	};
}

function referenceOf(fields: readonly FieldReading[], key: 'supersedes' | 'carriedFrom', context: RecordContext): Reference | undefined {
	const field = fields.find((f) => f.key === key);
	const reading = field && findReferences(field.value.value, field.value.span.start)[0];
	return reading && { ...reading, confidential: context.confidential };
}

function toField(field: FieldReading): RecordField {
	return {
		key: field.key,
		keySpan: field.keyAt.span,
		value: field.value,
		span: { start: field.keyAt.span.start, end: field.value.span.end },
	};
}

/** A field or result reading with absolute spans. */
function atOffset<T extends FieldReading | ResultReading>(reading: T, start: number): T {
	return 'at' in reading
		? { ...reading, at: shiftSourced(reading.at, start) }
		: { ...reading, keyAt: shiftSourced(reading.keyAt, start), value: shiftSourced(reading.value, start) };
}
