import type { MinutesDocument } from '../document.ts';
import { renderHtmlBody } from './html.ts';
import { letterheadOf } from './layout/letterhead.ts';
import { createSheet } from './sheet.ts';
import { recordStyle } from './style.ts';
import { renderTree } from './tree.ts';

export interface Preview {
	readonly title: string;
	/** BCP 47 tag. */
	readonly language: string;
	/** What stands inside `<body>`. */
	readonly html: string;
	/** Style sheet in custom properties that the editor's theme fills. */
	readonly css: string;
}

/** The record as it will be handed over, for the editor's preview. */
export function preview(document: MinutesDocument): Preview {
	const tree = renderTree(document);
	const sheet = createSheet(tree, {
		layout: document.settings.layout,
		letterhead: letterheadOf(document.settings, document.minutes.language),
	});
	return { title: tree.title.text, language: sheet.language, html: renderHtmlBody(sheet, tree.words.colon), css: recordStyle };
}
