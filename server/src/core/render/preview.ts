import type { MinutesDocument } from '../document.ts';
import { escapeHtml, renderHtmlBody } from './html.ts';
import { pageStyle, recordStyle } from './style.ts';
import type { RenderOptions } from './tree.ts';
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
	return { title: tree.title.text, language: document.minutes.locale, html: renderHtmlBody(tree), css: recordStyle };
}

/** A complete page that needs nothing else: what `export --to html` writes and a browser prints. */
export function renderHtmlPage(document: MinutesDocument, options: RenderOptions = {}): string {
	const tree = renderTree(document, options);
	const date = document.minutes.meeting.date?.value;
	const title = escapeHtml(date === undefined ? tree.title.text : `${tree.title.text}, ${date}`);
	return `<!DOCTYPE html>
<html lang="${document.minutes.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${pageStyle}${recordStyle}</style>
</head>
<body>
${renderHtmlBody(tree)}
</body>
</html>
`;
}
