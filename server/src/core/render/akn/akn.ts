import type { RenderItem, RenderTree, Row } from '../tree.ts';
import type { Xml, XmlContent } from '../xml.ts';
import { element, xmlDocument } from '../xml.ts';
import { aknBlocks, aknInlines } from './blocks.ts';
import { isDate, metadata } from './metadata.ts';
import type { Names } from './names.ts';
import { createNames } from './names.ts';

/**
 * The record as Akoma Ntoso 3.0 (OASIS LegalDocML, `akomantoso30.xsd`): a `debate` whose sections are the agenda items,
 * with the attendance as roll call, decisions as resolutions, and events as narrative. It validates for any document.
 */
export function renderAkomaNtoso(tree: RenderTree): string {
	const names = createNames(tree);
	return xmlDocument(
		element(
			'akomaNtoso',
			{ xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' },
			element(
				'debate',
				{ name: tree.minutes.meeting.kind?.value ?? 'minutes', contains: 'originalVersion' },
				metadata(tree, names),
				preface(tree),
				body(tree, names),
				conclusions(tree, names),
			),
		),
	);
}

function preface({ title, subtitles, facts, words, minutes }: RenderTree): Xml {
	const date = minutes.meeting.date?.value;
	return element(
		'preface',
		{},
		element('p', {}, element('docTitle', {}, title.text)),
		subtitles.map(({ text }, i) =>
			element('p', { class: 'subtitle' }, i === 0 && date !== undefined && isDate(date) ? element('docDate', { date }, text) : text),
		),
		facts.map(({ label, value }) => element('p', {}, `${label}${words.colon}${value}`)),
	);
}

function body(tree: RenderTree, names: Names): Xml {
	const sections = [
		...(tree.attendanceLast ? [] : rollCall(tree, names)),
		...agenda(tree, names),
		...(tree.opening.length > 0 ? [section('opening', names.next('opening'), rows(tree.opening, tree, names))] : []),
		...tree.items.map((item) => itemSection(item, tree, names)),
		...(tree.attendanceLast ? rollCall(tree, names) : []),
	];
	return element('debateBody', {}, sections.length > 0 ? sections : section('empty', names.next('section'), []));
}

function section(name: string, eId: string, content: XmlContent, class_?: string): Xml {
	return element('debateSection', { name, eId, class: class_ }, content);
}

function agenda({ agenda: entries, words }: RenderTree, names: Names): readonly Xml[] {
	if (entries.length === 0) return [];
	const lines = entries.map(({ number, title }) => element('p', {}, number === undefined ? title : `${number}. ${title}`));
	return [section('agenda', names.next('agenda'), [element('heading', {}, words.agenda), lines])];
}

function rollCall({ attendance, words, quorum }: RenderTree, names: Names): readonly Xml[] {
	if (attendance.length === 0) return [];
	const head = [words.name, words.affiliation, words.remarks].map((h) => element('th', {}, element('p', {}, h)));
	const tables = attendance.map(({ label, people }) =>
		element(
			'table',
			{ eId: names.next('table') },
			element('caption', {}, label),
			element('tr', {}, head),
			people.map((p) =>
				element(
					'tr',
					{},
					element('td', {}, element('p', {}, names.mention(p.name))),
					[p.affiliation, p.remarks].map((text) => element('td', {}, element('p', {}, text))),
				),
			),
		),
	);
	return [
		element(
			'rollCall',
			{ eId: names.next('rollCall') },
			element('heading', {}, words.attendance),
			quorum === undefined ? undefined : element('p', { class: 'quorum' }, quorum),
			tables,
		),
	];
}

function itemSection(item: RenderItem, tree: RenderTree, names: Names): Xml {
	return section('item', item.anchor ?? names.next('item'), [
		element('num', {}, item.label),
		item.title.length > 0 ? element('heading', {}, aknInlines(item.title, names)) : undefined,
		rows(item.rows, tree, names),
		item.items.map((sub) => itemSection(sub, tree, names)),
	]);
}

function rows(list: readonly Row[], tree: RenderTree, names: Names): XmlContent {
	return list.map((row) => [row.discussion.map((p) => passage(p, names)), row.outcomes.map((o) => outcome(o, tree, names))]);
}

function passage(node: Row['discussion'][number], names: Names): XmlContent {
	if (node.kind === 'prose') return aknBlocks(node.blocks, names);
	const { time } = node.event;
	const isTime = time !== undefined && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time.value);
	return element(
		'narrative',
		{ class: node.event.event },
		isTime ? element('recordedTime', { time: `${time.value}:00` }, node.text) : node.text,
	);
}

function outcome(node: Row['outcomes'][number], { words }: RenderTree, names: Names): Xml {
	if (node.kind === 'statement') return element('summary', { class: 'none' }, node.text);
	const { record, label, text, body: rest, facts, anchor, language } = node;
	const inside = [
		element('num', {}, label),
		element('p', { 'xml:lang': language }, aknInlines(text, names)),
		aknBlocks(rest, names),
		facts.map((f) => {
			const value = f.label === words.result ? element('outcome', {}, f.value) : f.value;
			return element('p', { class: 'fact' }, `${f.label}${words.colon}`, value);
		}),
	];
	const eId = anchor ?? names.next(record.kind);
	return record.kind === 'decision' ? element('resolutions', { eId, class: record.series }, inside) : section(record.kind, eId, inside);
}

function conclusions({ next, attachments, signatures, words }: RenderTree, names: Names): Xml | undefined {
	const parts = [
		...(next ? [element('p', { class: 'next' }, `${next.label}${words.colon}${next.value}`)] : []),
		...attachments.map(({ label, title, target, anchor }) => {
			const link = target === undefined ? title : element('a', { href: names.address(target) }, title);
			return element('p', { class: 'attachment', eId: anchor }, `${label}${words.colon}`, link);
		}),
		...signatures.map(({ name, role }) => element('p', {}, element('signature', {}, [name, role].filter(Boolean).join(', ')))),
	];
	return parts.length === 0 ? undefined : element('conclusions', {}, parts);
}
