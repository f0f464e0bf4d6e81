import type { MinutesDocument } from '../document.ts';
import { renderHtmlBody } from './html.ts';
import { letterheadOf } from './layout/letterhead.ts';
import { presenceHtml, presenceStyle } from './presence.ts';
import { renderTree } from './renderTree.ts';
import type { Layout } from './sheet.ts';
import { createSheet, usualLayout } from './sheet.ts';
import { recordStyle } from './style.ts';

export interface Preview {
	readonly title: string;
	/** BCP 47 tag. */
	readonly language: string;
	/** What stands inside `<body>`. */
	readonly html: string;
	/** Style sheet in custom properties that the editor's theme fills. */
	readonly css: string;
	/** The one that it is shown in. */
	readonly layout: Layout;
}

/**
 * The record as it will be handed over, for the editor's preview, with the presence timeline at hand. Without `layout`,
 * it is set as the project file or the kind of the document says.
 */
export function preview(document: MinutesDocument, wanted?: Layout): Preview {
	const tree = renderTree(document);
	const layout = wanted ?? document.settings.layout ?? usualLayout(tree);
	const sheet = createSheet(tree, {
		layout,
		letterhead: letterheadOf(document.settings, document.minutes.language),
	});
	return {
		title: tree.title.text,
		language: sheet.language,
		html: renderHtmlBody(sheet, tree.words.colon, { attendance: presenceHtml(document) }),
		css: recordStyle + presenceStyle,
		layout,
	};
}
