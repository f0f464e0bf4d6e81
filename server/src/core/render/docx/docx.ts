import type { ISectionOptions, Table } from 'docx';
import { Document, Footer, Header, ImageRun, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { Letterhead } from '../layout/letterhead.ts';
import { readableColor } from '../layout/letterhead.ts';
import type { Sheet } from '../sheet.ts';
import type { Words } from '../words.ts';
import { WORDS } from '../words.ts';
import { docxBlocks } from './blocks.ts';
import type { DocxContext } from './context.ts';
import { finishPackage } from './package.ts';
import { picture } from './picture.ts';
import { CM, numbering, styles } from './styles.ts';

const MARGIN = 2 * CM;
const LETTER = { width: 12240, height: 15840 };
const A4 = { width: 11906, height: 16838 };

/**
 * A sheet as a Word file (Office Open XML): styles under Word's own names, headings of the levels of the page, header
 * rows that are repeated, captions, language, running header and page numbers. The same sheet gives the same bytes.
 */
export async function renderDocx(sheet: Sheet): Promise<Uint8Array> {
	const words = WORDS[sheet.language.startsWith('en') ? 'en' : 'fr'];
	const size = /-(?:CA|US)$/.test(sheet.language) ? LETTER : A4;
	const starts = new Set<number>();
	const tables: string[] = [];
	let lists = 0;
	const context: DocxContext = {
		colon: words.colon,
		style: 'Normal',
		inCell: false,
		listLevel: -1,
		width: size.width - 2 * MARGIN,
		newList(start) {
			if (start !== undefined) starts.add(start);
			return lists++;
		},
		addTable: (summary) => tables.push(summary),
	};
	const children = [...docxBlocks(sheet.title, context), new Paragraph({ style: 'TableText' }), ...docxBlocks(sheet.blocks, context)];
	const color = ((sheet.letterhead && readableColor(sheet.letterhead)) ?? '#1a3f6f').slice(1);
	const file = new Document({
		title: sheet.name,
		creator: 'Minutier',
		lastModifiedBy: 'Minutier',
		styles: styles(sheet.language, color),
		numbering: numbering([...starts]),
		hyphenation: { autoHyphenation: true },
		sections: [section(sheet, words, size, children)],
	});
	return finishPackage(new Uint8Array(await Packer.toArrayBuffer(file)), { language: sheet.language, date: sheet.date, tables });
}

function section(sheet: Sheet, words: Words, size: typeof A4, children: readonly (Paragraph | Table)[]): ISectionOptions {
	const footer = (): Footer => new Footer({ children: [pageNumber(words)] });
	const watermark = (): readonly Paragraph[] =>
		sheet.watermark === undefined
			? []
			: [new Paragraph({ style: 'Header', children: [new TextWatermark({ text: sheet.watermark, font: 'Arial', opacity: 0.35 })] })];
	return {
		properties: {
			titlePage: true,
			page: { size, margin: { top: 2.2 * CM, bottom: MARGIN, left: MARGIN, right: MARGIN, header: CM, footer: CM } },
		},
		headers: {
			first: new Header({ children: nonEmpty([...letterhead(sheet.letterhead), ...watermark()]) }),
			default: new Header({ children: [new Paragraph({ style: 'Header', children: [new TextRun(sheet.runningHeader)] }), ...watermark()] }),
		},
		footers: { first: footer(), default: footer() },
		children,
	};
}

function nonEmpty(paragraphs: readonly Paragraph[]): Paragraph[] {
	return paragraphs.length > 0 ? [...paragraphs] : [new Paragraph({ style: 'Header' })];
}

function pageNumber({ page }: Words): Paragraph {
	const children = [`${page.page}\u00a0`, PageNumber.CURRENT, ` ${page.of}\u00a0`, PageNumber.TOTAL_PAGES];
	return new Paragraph({ style: 'Footer', children: [new TextRun({ children })] });
}

/** Height of a logo, in pixels. */
const LOGO_HEIGHT = 60;

function letterhead(head: Letterhead | undefined): readonly Paragraph[] {
	if (!head) return [];
	const logo = head.logo === undefined ? undefined : picture(head.logo);
	const image =
		logo &&
		new Paragraph({
			style: 'Letterhead',
			children: [
				new ImageRun({
					type: logo.type,
					data: logo.data,
					transformation: { width: Math.round((LOGO_HEIGHT * logo.width) / logo.height), height: LOGO_HEIGHT },
					altText: { name: 'logo', title: head.logoText ?? '', description: head.logoText ?? '' },
				}),
			],
		});
	const lines = head.lines.map(
		(line, i) => new Paragraph({ style: i === 0 ? 'LetterheadName' : 'Letterhead', children: [new TextRun(line)] }),
	);
	return [...(image ? [image] : []), ...lines];
}
