import { escapeHtml, renderHtmlBody } from './html.ts';
import { readableColor } from './layout/letterhead.ts';
import type { Sheet } from './sheet.ts';
import { pageStyle, recordStyle } from './style.ts';
import type { Words } from './words.ts';

/**
 * A complete page that needs nothing else, on the screen and on paper: what `export --to html` writes and a browser
 * prints. Margins hold the running header and the page numbers where the browser knows margin boxes.
 */
export function renderHtmlPage(sheet: Sheet, words: Words): string {
	const title = escapeHtml(sheet.name);
	return `<!DOCTYPE html>
<html lang="${sheet.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${pageStyle}${recordStyle}${paper(sheet, words)}</style>
</head>
<body>
${sheet.watermark === undefined ? '' : `<div class="watermark" aria-hidden="true" data-text="${escapeHtml(sheet.watermark)}"></div>\n`}${renderHtmlBody(sheet, words.colon)}
</body>
</html>
`;
}

/** What differs from one document to the next: header and footer of the printed page, the colour of the letterhead. */
function paper({ runningHeader, letterhead, language }: Sheet, { page }: Words): string {
	const color = letterhead && readableColor(letterhead);
	return `
@page { size: ${/-(?:CA|US)$/.test(language) ? 'letter' : 'A4'}; @top-right { content: ${cssText(runningHeader)}; } @bottom-center { content: ${cssText(`${page.page} `)} counter(page) ${cssText(` ${page.of} `)} counter(pages); } }
@page :first { @top-right { content: none; } }
${color === undefined ? '' : `@media (prefers-color-scheme: light) { :root { --accent: ${color}; } }\n@media print { :root { --accent: ${color}; } }\n`}`;
}

/** A string of CSS that cannot end its rule or the style element. */
function cssText(text: string): string {
	return `"${text.replace(/[^\p{L}\p{N} .,:;()–—’«»\u00a0\u202f-]/gu, (c) => `\\${(c.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`;
}
