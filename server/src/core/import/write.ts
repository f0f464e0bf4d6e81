import type { Language } from '../model/minutes.ts';
import { createLine } from '../syntax/line.ts';
import { readGroup } from '../syntax/readings/attendance.ts';
import { mayBePerson } from '../syntax/readings/person.ts';
import { readPreambleField } from '../syntax/readings/preamble.ts';
import { readRecord } from '../syntax/readings/record.ts';
import type { Doubt } from './block.ts';
import type { GroupDraft, Part } from './parts.ts';

export interface Written {
	readonly text: string;
	/** Doubts with their line in the result, 1-based. */
	readonly doubts: readonly (Doubt & { readonly line: number })[];
}

type Prose = Extract<Part, { kind: 'prose' }>;

/** Minutes source of the parts, in canonical spacing. */
export function write(parts: readonly Part[], language: Language, tail: readonly string[] = []): Written {
	const lines: string[] = [];
	const doubts: (Doubt & { readonly line: number })[] = [];
	const colon = language === 'fr' ? ' :' : ':';
	const blank = (): void => {
		if (lines.length > 0 && lines[lines.length - 1] !== '') lines.push('');
	};
	/** No two blank lines in a row and none at the top: the line of a doubt is known when it is written. */
	const put = (...texts: readonly string[]): void => {
		for (const line of texts.flatMap((text) => text.split('\n'))) {
			if (line.trim() === '') blank();
			else lines.push(line);
		}
	};
	/** The part above, comments apart. */
	let above: Part | undefined;
	let last: Part | undefined;
	let listOpened = false;
	const indents: Indent[] = [];
	for (const part of parts) {
		const isTight = last !== undefined && (last.kind === 'comment' ? part.kind === 'comment' : above !== undefined && tight(above, part));
		if (!isTight) blank();
		if (part.doubt) {
			put(`// import: ${part.doubt.message[language]} (${language === 'fr' ? 'ligne' : 'line'} ${part.doubt.source})`);
			doubts.push({ ...part.doubt, line: lines.length });
		}
		if (part.kind === 'attendance' && !isOfficers(part)) listOpened = true;
		if (above !== undefined && leavesListOpen(above, listOpened) && swallows(part)) put('---', '');
		switch (part.kind) {
			case 'title':
			case 'marker':
			case 'statement':
			case 'heading':
				put(part.text);
				break;
			case 'comment':
				put(`// ${part.text.replace(/\s*[\r\n]+\s*/g, ' ')}`);
				break;
			case 'verbatim':
				lines.push(...part.lines);
				break;
			case 'agenda':
				put(part.opener, '', ...part.entries.map((e) => (/^\s*(?:\d|[A-Z]\))/.test(e) ? `  ${e}` : e)));
				break;
			case 'attendance':
				put(...attendance(part, colon));
				break;
			case 'record':
				put(...record(part));
				break;
			case 'prose':
				put(prose(part, indents, above));
				break;
		}
		if (part.kind !== 'comment' && (part.kind !== 'prose' || !part.list)) indents.length = 0;
		if (part.kind !== 'comment') above = part;
		last = part;
	}
	if (tail.length > 0) {
		blank();
		put(...tail.map((t) => `// ${t}`));
	}
	return { text: `${lines.join('\n').trim()}\n`, doubts };
}

/** No blank line between the lines of the title block, of a list, and of comments. */
function tight(above: Part, part: Part): boolean {
	if (above.kind === 'title' && (part.kind === 'title' || part.kind === 'marker')) return true;
	if (above.kind === 'prose' && part.kind === 'prose' && above.list && part.list)
		return !part.gap && (above.list.ordered === part.list.ordered || above.list.depth !== part.list.depth);
	return false;
}

/** A list of people, or a line that the language takes for one (`Scribe: Ann Lee`). */
function leavesListOpen(part: Part, listOpened: boolean): boolean {
	if (part.kind === 'attendance') return listOpened || !isOfficers(part);
	if (part.kind !== 'prose' || part.list) return false;
	const group = readGroup(createLine(part.text, 0));
	return group?.known === true && group.names.value !== '' && !group.count;
}

/** `Secrétaire : Ann Lee` above any list of people is a field of the preamble and opens no list (LANGUAGE.md §3). */
function isOfficers({ opener, groups }: Extract<Part, { kind: 'attendance' }>): boolean {
	return (
		opener === undefined &&
		groups.every((g) => g.inline !== undefined && readPreambleField(createLine(`${g.label ?? ''}: ${g.inline}`, 0)) !== undefined)
	);
}

/** Directly below a list of people this line would be read as one more. */
function swallows(part: Part): boolean {
	if (part.kind === 'prose') return part.list !== undefined || mayBePerson(part.text);
	return false;
}

function attendance(part: Extract<Part, { kind: 'attendance' }>, colon: string): readonly string[] {
	const lines: string[] = part.opener === undefined ? [] : [part.opener];
	part.groups.forEach((group, i) => {
		if (lines.length > 0 && (i > 0 || part.opener !== undefined)) lines.push('');
		lines.push(...groupLines(group, colon));
	});
	return lines;
}

function groupLines({ label, inline, people, notes }: GroupDraft, colon: string): readonly string[] {
	const comments = notes.map((n) => `// ${n}`);
	if (inline !== undefined) return [...comments, `${label}${colon} ${inline}`];
	return [...comments, ...(label === undefined ? [] : [`${label.replace(/\s*:$/, '')}${colon}`]), ...people.map((p) => `- ${p}`)];
}

function record({ head, body, fields }: Extract<Part, { kind: 'record' }>): readonly string[] {
	const inner = body.flatMap((text) => text.split('\n')).map((line) => `  ${line}`);
	const hasBody = inner.some((line) => line.trim() !== '');
	return [head, ...(hasBody ? ['', ...inner, ''] : []), ...fields.map((f) => `  ${f}`)];
}

/** An open entry of a list: its depth in the original, and where the text of entries below it begins. */
interface Indent {
	readonly depth: number;
	readonly inside: number;
}

function prose(part: Prose, indents: Indent[], above: Part | undefined): string {
	const { list, text } = part;
	if (!list) return guarded(text);
	const ordered = list.ordered;
	const marker = ordered ? list.marker.replace(/^\(/, '').replace(/\s/g, '') : '-';
	const proper = /^\d+[.)]$/.test(marker) ? marker : ordered && /^\d+$/.test(marker) ? `${marker}.` : marker;
	while (indents.length > 0 && (indents[indents.length - 1] as Indent).depth >= list.depth) indents.pop();
	const base = indents[indents.length - 1]?.inside ?? (ordered ? 2 : 0);
	indents.push({ depth: list.depth, inside: base + proper.length + 1 });
	// an indented list directly below a record would be its body
	if (ordered && base === 2 && indents.length === 1 && above?.kind === 'record') return `${proper.replace('.', ')')} ${text}`;
	return `${' '.repeat(base)}${proper} ${text}`;
}

/** A paragraph whose first characters would open something gets them escaped as in Markdown. */
function guarded(text: string): string {
	if (/^(?:#{1,6}\s|>|\/\/|=+>|\+\s|-\s|\*\s)/.test(text)) return text.startsWith('//') ? `\\/\\/${text.slice(2)}` : `\\${text}`;
	const emphasis = /^(?:\*\*|__|\*|_)?/.exec(text)?.[0] ?? '';
	const rest = text.slice(emphasis.length);
	const numbered = /^(\d+(?:\.\d+){0,2}|[A-Z])([.)])(?=\s|$)/.exec(rest);
	if (numbered && (numbered[2] === '.' ? /^\d/.test(rest) : /^[A-Z]/.test(rest)))
		return `${emphasis}${numbered[1]}\\${numbered[2]}${rest.slice(numbered[0].length)}`;
	if (/^[→⇒•–▪◦·➢]\s?/u.test(text) && readRecord(createLine(text, 0))) return `- ${text}`;
	return text;
}
