import morphdom from 'morphdom';
import type { FromPage, PageState, ToPage } from '../preview/messages.ts';
import { createScrollSync } from './scrollSync.ts';

/** What VS Code gives to the page of a webview. */
interface Host {
	postMessage(message: FromPage): void;
	setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Host;

start(acquireVsCodeApi());

/** Shows each record that arrives, and keeps editor and page at the same place. */
function start(host: Host): void {
	host.setState({ uri: document.body.dataset.uri ?? '' });
	const record = document.body.appendChild(document.createElement('div'));
	const sheet = new CSSStyleSheet();
	document.adoptedStyleSheets = [sheet];
	let css = '';
	const scroll = createScrollSync(record, (line) => host.postMessage({ kind: 'scrolled', line }));

	window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
		if (data.kind === 'scroll') return scroll.toLine(data.line);
		if (data.css !== css) {
			css = data.css;
			sheet.replaceSync(css);
		}
		document.documentElement.lang = data.language;
		scroll.keep(() => patch(record, data.html));
	});
	record.addEventListener('click', (event) => {
		const path = (event.target as Element).closest('a')?.getAttribute('href') ?? '#';
		// Places in the record and addresses of the web are the editor's business.
		if (/^(#|[a-z][a-z+.-]*:)/i.test(path)) return;
		event.preventDefault();
		event.stopPropagation();
		host.postMessage({ kind: 'open', path });
	});
	record.addEventListener('dblclick', (event) => {
		const line = (event.target as Element).closest<HTMLElement>('[data-line]')?.dataset.line;
		if (line !== undefined) host.postMessage({ kind: 'reveal', line: Number(line) });
	});
	host.postMessage({ kind: 'ready' });
}

/** Makes the children of `record` those of `html`, touching only what differs: no flicker, and a selection elsewhere survives. */
function patch(record: HTMLElement, html: string): void {
	const next = record.cloneNode(false) as HTMLElement;
	next.innerHTML = html;
	morphdom(record, next, { onBeforeElUpdated: (from, to) => !from.isEqualNode(to) });
}
