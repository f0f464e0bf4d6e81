import type { MinutesDocument } from '../document.ts';
import { lint } from '../lint/lint.ts';
import type { Bilingual } from '../lint/rule.ts';
import { renderAkomaNtoso } from './akn/akn.ts';
import { renderCsv } from './csv.ts';
import type { Extract } from './extract.ts';
import { extractTree } from './extract.ts';
import type { Format } from './formats.ts';
import { renderHtmlPage } from './htmlPage.ts';
import { renderCalendar } from './ics.ts';
import { toJson } from './json.ts';
import { letterheadOf } from './layout/letterhead.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTree } from './renderTree.ts';
import type { Layout, Sheet } from './sheet.ts';
import { createSheet } from './sheet.ts';

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

/** What a document becomes in one format, as far as the core goes: hosts write Word files and print (`finishExport`). */
export type Exported =
	| { readonly kind: 'text'; readonly text: string }
	/** What the Word writer makes a file of: it is large, and loaded where it is needed. */
	| { readonly kind: 'sheet'; readonly sheet: Sheet }
	/** What a browser prints to PDF: `core` has none. */
	| { readonly kind: 'printable'; readonly html: string; readonly date?: string }
	| { readonly kind: 'refusal'; readonly message: Bilingual };

/** One document in one format. The same source and options give the same answer wherever it runs. */
export function exportDocument(document: MinutesDocument, options: ExportOptions): Exported {
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
			return { kind: 'printable', html: renderHtmlPage(sheet(), tree.words), date: document.minutes.meeting.date?.value };
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
		case 'docx':
			return { kind: 'sheet', sheet: sheet() };
	}
}

function unknownResolution(extract: Extract | undefined): Bilingual {
	const number = extract?.kind === 'resolution' ? extract.number : '';
	return {
		fr: `Aucune décision ne porte le numéro « ${number} » dans ce document. Vérifiez le numéro.`,
		en: `No decision has the number “${number}” in this document. Check the number.`,
	};
}
