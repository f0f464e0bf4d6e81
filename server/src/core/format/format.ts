import type { MinutesDocument } from '../document.ts';
import type { Locale } from '../model/minutes.ts';
import type { SyntaxNode } from '../syntax/ast.ts';
import { createLine } from '../syntax/line.ts';
import { readPerson } from '../syntax/readings/person.ts';
import { readRecord } from '../syntax/readings/record.ts';
import type { TextEdit } from '../text/edit.ts';
import { replace } from '../text/edit.ts';
import { alignedPeople } from './columns.ts';
import { typography } from './typography.ts';

/** What a line is to the formatter. */
type Role = 'marker' | 'heading' | 'record' | 'field' | 'group' | 'person' | 'result' | 'body' | 'prose' | 'literal' | 'blank';

/**
 * The canonical layout of a file, as one edit a line: spacing and typography of its locale, no emphasis around
 * markers, `- ` before people and list entries, people written in columns aligned, fields of a record indented by two, one blank line around headings,
 * no runs of blank lines, no white space at line ends. Words never change; fences, quotes, tables and comments keep
 * theirs. The line end of the file stays. Idempotent.
 */
export function formatEdits(document: MinutesDocument): readonly TextEdit[] {
	const { lines, text } = document;
	const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
	const roles = lineRoles(document);
	const aligned = alignedPeople(document);
	const edits: TextEdit[] = [];
	let previous: Role = 'blank';
	for (let line = 0; line < lines.lineCount; line++) {
		const span = lines.lineSpan(line);
		const bom = line === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
		const raw = text.slice(span.start + bom, span.end);
		const role = roles[line] ?? 'prose';
		const isLast = line === lines.lineCount - 1;
		// behind the last terminator there is no line
		if (isLast && raw === '') break;
		if (role === 'blank') {
			const next = lines.lineStart(line + 1);
			const dropped = (previous === 'blank' || isLast || restIsBlank(roles, line)) && !isLast;
			// the last blank lines of a file and runs of them go whole; a kept one loses its spaces
			if (dropped) edits.push(replace({ start: span.start + bom, end: next }, ''));
			else if (raw !== '') edits.push(replace({ start: span.start + bom, end: span.end }, ''));
			previous = 'blank';
			continue;
		}
		const wanted = role === 'literal' ? raw : (role === 'person' && aligned.get(line)) || formatLine(raw, role, document.minutes.locale);
		const gapBefore = needsGap(previous, role) && line > 0 ? eol : '';
		const final = isLast ? eol : '';
		if (wanted !== raw || gapBefore !== '' || final !== '')
			edits.push(replace({ start: span.start + bom, end: span.end }, gapBefore + wanted + final));
		previous = role;
	}
	return edits;
}

/** A heading stands apart from other text; headings may follow each other (an agenda). */
function needsGap(previous: Role, role: Role): boolean {
	if (previous === 'blank' || previous === 'literal') return false;
	return (role === 'heading') !== (previous === 'heading');
}

function restIsBlank(roles: readonly Role[], from: number): boolean {
	for (let i = from; i < roles.length; i++) if (roles[i] !== 'blank') return false;
	return true;
}

function formatLine(raw: string, role: Role, locale: Locale): string {
	switch (role) {
		case 'heading':
			return typography(withoutEmphasis(raw), locale)
				.replace(/^(#{1,3}|\d+(?:\.\d+)*\.|[A-Z]\))[ \t\u00a0]+/, '$1 ')
				.replace(doubleSpaces, ' ')
				.trimEnd();
		case 'marker':
		case 'group':
			return typography(colonSpace(withoutEmphasis(raw)), locale)
				.replace(doubleSpaces, ' ')
				.trimEnd();
		case 'record':
			return recordHead(withoutEmphasis(raw), locale);
		case 'field':
			return `  ${typography(colonSpace(withoutEmphasis(raw.trim())), locale).replace(doubleSpaces, ' ')}`;
		case 'person':
			return person(raw, locale);
		case 'result':
			// below the record, in line with its fields
			return (indentOf(raw) === '' ? '' : '  ') + prose(withoutEmphasis(raw.trim()), locale);
		default:
			return indentOf(raw) + prose(raw.trimStart(), locale);
	}
}

const doubleSpaces = /(?<=\S) {2,}(?=\S)/g;

function withoutEmphasis(raw: string): string {
	return createLine(raw, 0).text;
}

/** One space behind the first colon of a label. */
function colonSpace(text: string): string {
	return text
		.replace(/^([^:]*?)[ \t\u00a0\u202f]*:[ \t\u00a0\u202f]*(?=\S)/, (whole, label: string) =>
			/^\S*:\/\//.test(whole) ? whole : `${label} : `,
		)
		.replace(/^([^:]*?) : $/, '$1 :');
}

/** Keyword, sign, number, arguments and colon with one space between; the text keeps its own spacing. */
function recordHead(text: string, locale: Locale): string {
	const reading = readRecord(createLine(text, 0));
	if (!reading) return prose(text, locale);
	if (reading.arrow) return `${text.slice(0, 2).startsWith('→') ? '→' : '=>'} ${prose(reading.text.value, locale)}`.trimEnd();
	if (reading.issues.some((i) => i.code === 'wrong-separator' || i.code === 'missing-colon' || i.code === 'unclosed-arguments'))
		return prose(text, locale);
	const sign = reading.sign ? ` ${reading.sign.value}` : '';
	const gap = reading.sign && locale.startsWith('fr') ? '\u00a0' : ' ';
	const number = reading.number ? `${gap}${reading.number.value}` : '';
	const args = reading.arguments ? ` (${reading.arguments.value})` : '';
	const colon = locale.startsWith('fr') ? '\u00a0:' : ':';
	const body = reading.text.value === '' ? '' : ` ${prose(reading.text.value, locale)}`;
	return `${reading.keywordAt.value.replace(/\s+/g, ' ')}${sign}${number}${args}${colon}${body}`;
}

/** `- Name [ALIAS], Affiliation (remarks)`; a person without bullet stays without. Columns are `columns.ts`. */
function person(raw: string, locale: Locale): string {
	const reading = readPerson(raw, 0);
	if (!reading) return prose(raw.trim(), locale);
	const body = raw.replace(/^\s*(?:[-*•–+▪➢·]\s+)?/, '').trimEnd();
	const parted = body
		.replace(/\s*,\s*/g, ', ')
		.replace(/\t/g, ' ')
		.replace(/\s{2,}/g, ' ');
	const indent = indentOf(raw);
	return `${indent}${reading.bullet ? '- ' : ''}${typography(parted, locale)}`;
}

/** Spacing of running text; the bullet becomes `-`, numbering and table rows stay. */
function prose(text: string, locale: Locale): string {
	if (text.startsWith('|') || /^\[[^\]]+\]:/.test(text)) return text.trimEnd();
	const bullet = /^(?:[•–▪◦·➢]|[-*+](?=\s))[ \t\u00a0]+/.exec(text)?.[0] ?? '';
	const rest = typography(text.slice(bullet.length), locale).replace(doubleSpaces, ' ').trimEnd();
	return `${bullet === '' ? '' : '- '}${rest}`;
}

/** Leading white space with tabs as four columns. */
function indentOf(raw: string): string {
	return (/^[ \t]*/.exec(raw)?.[0] ?? '').replace(/\t/g, '    ');
}

function lineRoles(document: MinutesDocument): readonly Role[] {
	const { lines, tree, text } = document;
	const roles: Role[] = Array.from({ length: lines.lineCount }, (_, i) => {
		const span = lines.lineSpan(i);
		return text.slice(span.start, span.end).replace('\ufeff', '').trim() === '' ? 'blank' : 'prose';
	});
	const mark = (start: number, end: number, role: Role): void => {
		for (let line = lines.lineAt(start); line <= lines.lineAt(end); line++) if (roles[line] !== 'blank') roles[line] = role;
	};
	for (const { block, start } of tree.blocks) {
		for (const node of block.nodes) markNode(node, start, mark);
		for (const comment of block.comments) mark(start + comment.span.start, start + comment.span.end, 'literal');
	}
	markLiteral(document, roles);
	return roles;
}

function markNode(node: SyntaxNode, start: number, mark: (start: number, end: number, role: Role) => void): void {
	const at = (span: { readonly start: number; readonly end: number }, role: Role): void => mark(start + span.start, start + span.end, role);
	switch (node.kind) {
		case 'heading':
			at(node.span, 'heading');
			return;
		case 'record':
			at(node.span, 'body');
			at(node.headSpan, 'record');
			for (const result of node.results) mark(start + result.at.span.start, start + result.at.span.start, 'result');
			for (const field of node.fields) mark(start + field.keyAt.span.start, start + field.keyAt.span.start, 'field');
			return;
		case 'attendance':
			at(node.span, 'person');
			if (node.opener) mark(start + node.span.start, start + node.span.start, 'group');
			for (const group of node.groups)
				if (group.reading) mark(start + group.reading.label.span.start, start + group.reading.label.span.start, 'group');
			for (const count of node.counts) at(count.span, 'group');
			return;
		case 'agenda':
		case 'prose':
			at(node.span, 'prose');
			return;
		default:
			at(node.span, 'marker');
	}
}

/** Fences, quotes and link definitions keep every space. */
function markLiteral({ lines, text }: MinutesDocument, roles: Role[]): void {
	let fence: string | undefined;
	for (let line = 0; line < lines.lineCount; line++) {
		const span = lines.lineSpan(line);
		const head = text.slice(span.start, Math.min(span.end, span.start + 60));
		const mark = /^[ \t]*(`{3,}|~{3,})/.exec(head)?.[1];
		const inside = fence !== undefined;
		if (inside && mark?.startsWith(fence as string)) fence = undefined;
		else if (!inside && mark !== undefined && roles[line] !== 'literal') fence = mark;
		// inside a fence blank lines count as text
		if (inside || mark !== undefined || head.startsWith('>')) roles[line] = 'literal';
	}
}
