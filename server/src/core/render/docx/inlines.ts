import type { IRunOptions, ParagraphChild } from 'docx';
import { Bookmark, ExternalHyperlink, InternalHyperlink, TextRun } from 'docx';
import type { Inline } from '../blocks.ts';

/** Running text as runs; `marks` are those of what surrounds it. */
export function runs(content: readonly Inline[], marks: IRunOptions = {}): ParagraphChild[] {
	return content.flatMap((node) => run(node, marks));
}

function run(node: Inline, marks: IRunOptions): readonly ParagraphChild[] {
	switch (node.kind) {
		case 'text':
		case 'person':
			return lines(node.text, marks);
		case 'break':
			return [new TextRun({ ...marks, break: 1 })];
		case 'code':
			return lines(node.text, { ...marks, font: 'Consolas', noProof: true });
		case 'image':
			return lines(node.alt, { ...marks, italics: true });
		case 'strong':
			return runs(node.children, { ...marks, bold: true });
		case 'emphasis':
			return runs(node.children, { ...marks, italics: true });
		case 'strike':
			return runs(node.children, { ...marks, strike: true });
		case 'link':
			return [new ExternalHyperlink({ link: address(node.href), children: runs(node.children, { ...marks, style: 'Hyperlink' }) })];
		case 'reference':
			return [new InternalHyperlink({ anchor: bookmarkName(node.anchor), children: runs(node.children, marks) })];
	}
}

/** Text with its line feeds as breaks. */
export function lines(text: string, marks: IRunOptions): readonly TextRun[] {
	return text.split('\n').map((line, i) => new TextRun({ ...marks, text: line, break: i === 0 ? undefined : 1 }));
}

/** A place that references lead to. */
export function marked(id: string | undefined, children: ParagraphChild[]): ParagraphChild[] {
	return id === undefined ? children : [new Bookmark({ id: bookmarkName(id), children })];
}

/** Word takes letters, digits and underscores, at most forty. */
function bookmarkName(anchor: string): string {
	return `m_${anchor.replace(/\W/g, '_')}`.slice(0, 40);
}

/** A target of a relationship is a URI. */
function address(href: string): string {
	return encodeURI(href).replace(/%25(?=[\da-f]{2})/gi, '%');
}
