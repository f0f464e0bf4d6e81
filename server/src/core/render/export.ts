import { strToU8 } from 'fflate';
import type { MinutesDocument } from '../document.ts';
import { lint } from '../lint/lint.ts';
import type { Bilingual } from '../lint/rule.ts';
import { renderAkomaNtoso } from './akn/akn.ts';
import { renderCsv } from './csv.ts';
import type { Extract } from './extract.ts';
import { extractTree } from './extract.ts';
import { renderHtmlPage } from './htmlPage.ts';
import { renderCalendar } from './ics.ts';
import { toJson } from './json.ts';
import { letterheadOf } from './layout/letterhead.ts';
import { renderMarkdown } from './markdown.ts';
import type { Layout } from './sheet.ts';
import { createSheet } from './sheet.ts';
import { renderTree } from './tree.ts';

export const FORMATS = ['html', 'pdf', 'docx', 'md', 'json', 'csv', 'ics', 'akn'] as const;

export type Format = (typeof FORMATS)[number];

/** Ending of the files of a format, without a dot. */
export const ENDINGS: Readonly<Record<Format, string>> = {
	html: 'html',
	pdf: 'pdf',
	docx: 'docx',
	md: 'md',
	json: 'json',
	csv: 'csv',
	ics: 'ics',
	akn: 'xml',
};

export interface ExportOptions {
	readonly to: Format;
	/** That of the project file without one, else by the kind of the document. */
	readonly layout?: Layout;
	/** Leave out closed sessions. */
	readonly public?: boolean;
	readonly extract?: Extract;
	/** ISO date, for the problems in JSON. */
	readonly today: string;
}

interface TextExport {
	readonly kind: 'text';
	readonly text: string;
}

interface BytesExport {
	readonly kind: 'bytes';
	readonly bytes: Uint8Array;
}

export type Exported =
	| TextExport
	| BytesExport
	/** What a browser prints to PDF: `core` has none. */
	| { readonly kind: 'printable'; readonly html: string }
	| { readonly kind: 'refusal'; readonly message: Bilingual };

/** What a file of the format holds: spreadsheets take a table for UTF-8 only when it starts with a byte order mark. */
export function fileBytes(exported: TextExport | BytesExport, to: Format): Uint8Array {
	return exported.kind === 'bytes' ? exported.bytes : strToU8((to === 'csv' ? '\ufeff' : '') + exported.text);
}

/** One document in one format. The same source and options give the same bytes wherever it runs. */
export async function exportDocument(document: MinutesDocument, options: ExportOptions): Promise<Exported> {
	const whole = renderTree(document, { public: options.public });
	const tree = options.extract ? extractTree(whole, options.extract) : whole;
	if (!tree) return { kind: 'refusal', message: unknownResolution(options.extract) };
	const { layout } = document.settings;
	const letterhead = letterheadOf(document.settings, document.minutes.language);
	const sheet = () => createSheet(tree, { layout: options.layout ?? layout, extract: options.extract, letterhead });
	switch (options.to) {
		case 'html':
			return { kind: 'text', text: renderHtmlPage(sheet(), tree.words) };
		case 'pdf':
			return { kind: 'printable', html: renderHtmlPage(sheet(), tree.words) };
		case 'md':
			return { kind: 'text', text: renderMarkdown(sheet(), tree.words.colon) };
		case 'csv':
			return { kind: 'text', text: renderCsv(tree, options.extract) };
		case 'ics':
			return { kind: 'text', text: renderCalendar(tree) };
		case 'akn':
			return { kind: 'text', text: renderAkomaNtoso(tree) };
		case 'json': {
			const { problems } = lint(document, { today: options.today });
			return {
				kind: 'text',
				text: `${JSON.stringify(toJson(document, { problems, public: options.public, extract: options.extract }))}\n`,
			};
		}
		case 'docx': {
			const { renderDocx } = await import('./docx/docx.ts');
			return { kind: 'bytes', bytes: await renderDocx(sheet(), tree.words) };
		}
	}
}

function unknownResolution(extract: Extract | undefined): Bilingual {
	const number = extract?.kind === 'resolution' ? extract.number : '';
	return {
		fr: `Aucune décision ne porte le numéro « ${number} » dans ce document.`,
		en: `No decision has the number “${number}” in this document.`,
	};
}
