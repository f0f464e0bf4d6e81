import type { Block, Cell, Inline, List, Table } from '../blocks.ts';
import { plainBlocks } from '../blocks.ts';
import type { Xml, XmlContent } from '../xml.ts';
import { element } from '../xml.ts';
import type { Names } from './names.ts';

/** Blocks of running text as block elements of Akoma Ntoso. */
export function aknBlocks(blocks: readonly Block[], names: Names): readonly XmlContent[] {
	return blocks.map((b) => aknBlock(b, names));
}

function aknBlock(node: Block, names: Names): XmlContent {
	switch (node.kind) {
		case 'paragraph':
			return element('p', { class: node.role, 'xml:lang': node.language }, aknInlines(node.content, names));
		case 'list':
			return list(node, names);
		case 'quote':
			return node.blocks.map((b) =>
				b.kind === 'paragraph'
					? element('p', { class: 'quote', 'xml:lang': b.language }, aknInlines(b.content, names))
					: aknBlock(b, names),
			);
		case 'code':
			return element('p', { class: 'code' }, lines(node.text));
		case 'table':
			return table(node, names);
		case 'rule':
			return [];
		default:
			return element('p', {}, lines(plainBlocks([node])));
	}
}

function list(node: List, names: Names): Xml {
	return element(
		node.ordered ? 'ol' : 'ul',
		{},
		node.items.map((item, i) =>
			element(
				'li',
				{ value: node.ordered ? node.start + i : undefined },
				item.blocks.map((b) => listBlock(b, names)),
			),
		),
	);
}

/** An entry of a list holds running text, lists and paragraphs; anything else becomes its words. */
function listBlock(node: Block, names: Names): XmlContent {
	if (node.kind === 'list') return list(node, names);
	if (node.kind === 'paragraph') return node.tight ? aknInlines(node.content, names) : aknBlock(node, names);
	return element('p', { class: node.kind }, lines(plainBlocks([node])));
}

function table({ columns, rows }: Table, names: Names): Xml {
	const cellOf = (name: string, { content, blocks }: Cell): Xml =>
		element(name, {}, content ? element('p', {}, aknInlines(content, names)) : aknBlocks(blocks ?? [], names));
	return element(
		'table',
		{ eId: names.next('table') },
		element(
			'tr',
			{},
			columns.map(({ content }) => cellOf('th', { content })),
		),
		rows.map((row) =>
			element(
				'tr',
				{},
				row.cells.map((c) => cellOf(c.header ? 'th' : 'td', c)),
			),
		),
	);
}

function lines(text: string): readonly XmlContent[] {
	return text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [element('br', {}), line]));
}

/** Running text as Akoma Ntoso. */
export function aknInlines(content: readonly Inline[], names: Names): readonly XmlContent[] {
	return content.map((node) => aknInline(node, names));
}

const TAGS = { emphasis: ['i', undefined], strong: ['b', undefined], strike: ['span', 'strike'] } as const;

function aknInline(node: Inline, names: Names): XmlContent {
	switch (node.kind) {
		case 'text':
			return node.text;
		case 'break':
			return element('br', {});
		case 'code':
			return element('span', { class: 'code' }, node.text);
		case 'person':
			return names.mention(node.text);
		case 'link':
			return element('a', { href: names.address(node.href) }, aknInlines(node.children, names));
		case 'reference':
			return element('ref', { eId: names.next('ref'), href: `#${node.anchor}` }, aknInlines(node.children, names));
		case 'image':
			return node.alt;
		default: {
			const [tag, style] = TAGS[node.kind];
			return element(tag, { class: style }, aknInlines(node.children, names));
		}
	}
}
