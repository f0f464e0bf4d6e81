import type { DocumentSymbol } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import type { AttendanceBlock, Flow, Group, Item, Language } from '../model/minutes.ts';
import type { Span } from '../text/span.ts';
import { isValidSpan } from '../text/span.ts';
import { toRange } from './convert.ts';

interface Node {
	readonly name: string;
	readonly detail: string;
	readonly kind: SymbolKind;
	readonly span: Span;
	readonly selection: Span;
	readonly children: readonly Node[];
}

const WORDS = {
	fr: {
		attendance: 'Présence',
		people: (n: number) => (n === 1 ? '1 personne' : `${n} personnes`),
		present: (n: number, of: number) => `${n} sur ${of}`,
		closed: 'huis clos',
		untitled: '(sans titre)',
	},
	en: {
		attendance: 'Attendance',
		people: (n: number) => (n === 1 ? '1 person' : `${n} people`),
		present: (n: number, of: number) => `${n} of ${of}`,
		closed: 'in camera',
		untitled: '(untitled)',
	},
} as const;

/**
 * The outline: attendance with its groups, items with their records, statements and events, in source order. Children
 * lie within their parents and the selection within the range, as editors demand.
 */
export function documentSymbols(document: MinutesDocument): DocumentSymbol[] {
	const { minutes, lines } = document;
	const nodes = [
		...minutes.attendance.blocks.map((block) => attendanceNode(block, minutes.attendance.groups, minutes.language)),
		...minutes.outside.flow.flatMap((n) => flowNode(n, minutes.language)),
		...minutes.items.map((item) => itemNode(item, minutes.language)),
	];
	const convert = (node: Node): DocumentSymbol => ({
		name: node.name,
		detail: node.detail,
		kind: node.kind,
		range: toRange(lines, node.span),
		selectionRange: toRange(lines, node.selection),
		children: nested(node.children, node.span).map(convert),
	});
	return nested(nodes, { start: 0, end: document.text.length }).map(convert);
}

/** In source order and clear of one another: what begins inside its neighbour (a list of people in an item) becomes its child. */
function nested(nodes: readonly Node[], outer: Span): readonly Node[] {
	const result: Node[] = [];
	for (const node of nodes.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
		const span = within(node.span, outer);
		const last = result.at(-1);
		if (last && span.start < last.span.end) result[result.length - 1] = { ...last, children: [...last.children, node] };
		else result.push({ ...node, span, selection: within(node.selection, span) });
	}
	return result;
}

function attendanceNode(block: AttendanceBlock, groups: readonly Group[], language: Language): Node {
	const words = WORDS[language];
	const own = groups.filter((g) => block.span.start <= g.span.start && g.span.end <= block.span.end);
	const people = own.flatMap((g) => g.people);
	const selection = block.opener?.span ?? { start: block.span.start, end: block.span.start };
	return {
		name: block.opener?.value ?? words.attendance,
		detail: words.people(people.length),
		kind: SymbolKind.Class,
		span: block.span,
		selection,
		children: own
			.filter((g) => !g.implicit)
			.map((g) => ({
				name: g.label.value,
				detail: words.people(g.people.length),
				kind: SymbolKind.Field,
				span: g.span,
				selection: within(g.label.span, g.span),
				children: [],
			})),
	};
}

function itemNode(item: Item, language: Language): Node {
	const separator = item.form === 'letter' ? ')' : '.';
	return {
		name: `${item.number.value}${separator} ${item.title.value || WORDS[language].untitled}`,
		detail: item.confidential ? WORDS[language].closed : '',
		kind: SymbolKind.Module,
		span: item.span,
		selection: item.headingSpan,
		children: [...item.content.flow.flatMap((n) => flowNode(n, language)), ...item.items.map((sub) => itemNode(sub, language))],
	};
}

function flowNode(node: Flow, language: Language): readonly Node[] {
	const base = { span: node.span, selection: { start: node.span.start, end: node.span.start }, children: [] };
	switch (node.kind) {
		case 'decision':
		case 'action':
			return [
				{
					...base,
					name: `${node.keyword} ${node.number.value}`,
					detail: shorten(node.text.value),
					kind: node.kind === 'decision' ? SymbolKind.Constant : SymbolKind.Event,
					selection: within(node.headSpan, node.span),
				},
			];
		case 'information':
			return [
				{
					...base,
					name: node.keyword,
					detail: shorten(node.text.value),
					kind: SymbolKind.String,
					selection: within(node.headSpan, node.span),
				},
			];
		case 'statement':
			return [{ ...base, name: shorten(node.text), detail: '', kind: SymbolKind.Null, selection: node.span }];
		case 'event':
			return [
				{
					...base,
					name: shorten(node.text),
					detail: node.confidential ? WORDS[language].closed : '',
					kind: SymbolKind.EnumMember,
					selection: node.span,
				},
			];
		case 'attachment':
			return [
				{
					...base,
					name: `${node.attachment === 'tab' ? (language === 'fr' ? 'Onglet' : 'Tab') : language === 'fr' ? 'Annexe' : 'Annex'} ${node.label.value}`,
					detail: node.title.value,
					kind: SymbolKind.File,
					selection: node.span,
				},
			];
		default:
			return [];
	}
}

/** The first words: outlines are narrow. */
function shorten(text: string): string {
	return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}

function within(inner: Span, outer: Span): Span {
	const span = { start: Math.max(inner.start, outer.start), end: Math.min(inner.end, outer.end) };
	return isValidSpan(span) ? span : { start: outer.start, end: outer.start };
}
