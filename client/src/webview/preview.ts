import morphdom from 'morphdom';
import type { FromPage, PageState, ToPage } from '../preview/messages.ts';
import { createCursor } from './cursor.ts';
import { createScrollSync } from './scrollSync.ts';
import { createZoom } from './zoom.ts';

/** What VS Code gives to the page of a webview. */
interface Host {
	postMessage(message: FromPage): void;
	setState(state: PageState): void;
	getState(): PageState | undefined;
}

declare function acquireVsCodeApi(): Host;

start(acquireVsCodeApi());

/** Shows each record that arrives, and keeps editor and page at the same place. */
function start(host: Host): void {
	const uri = document.body.dataset.uri ?? '';
	const before = host.getState();
	let state: PageState = before?.uri === uri ? before : { uri };
	const remember = (change: Partial<PageState>): void => {
		state = { ...state, ...change };
		host.setState(state);
	};
	remember({});
	const record = document.body.appendChild(document.createElement('div'));
	const sheet = new CSSStyleSheet();
	document.adoptedStyleSheets = [sheet];
	let css = '';
	const scroll = createScrollSync(record, {
		scrolled: (line) => host.postMessage({ kind: 'scrolled', line }),
		settled: (line) => remember({ line }),
	});
	const zoom = createZoom(state.zoom, (factor) => remember({ zoom: factor }));
	const cursor = createCursor(record);
	/** Where the page was before the window was reloaded; once it is shown there, the editor leads. */
	let start = state.line;

	window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
		switch (data.kind) {
			case 'scroll':
				return scroll.toLine(data.line);
			case 'cursor':
				return scroll.bringIntoView(cursor.moveTo(data.line));
			case 'zoom':
				return scroll.anchor(() => zoom(data.step));
		}
		if (data.css !== css) {
			css = data.css;
			sheet.replaceSync(css);
		}
		document.documentElement.lang = data.language;
		scroll.keep(() => patch(record, data.html));
		cursor.mark();
		if (start !== undefined) scroll.toLine(start);
		start = undefined;
	});
	record.addEventListener('click', (event) => {
		const path = (event.target as Element).closest('a')?.getAttribute('href') ?? '#';
		// Places in the record and addresses of the web are the editor's business.
		if (/^(#|[a-z][a-z+.-]*:)/i.test(path)) return;
		event.preventDefault();
		event.stopPropagation();
		host.postMessage({ kind: 'open', path });
	});
	const reveal = (event: Event, focus: boolean): void => {
		const target = event.target as Element;
		const line = target.closest<HTMLElement>('[data-line]')?.dataset.line;
		if (line !== undefined && !target.closest('a, summary')) host.postMessage({ kind: 'reveal', line: Number(line), focus });
	};
	record.addEventListener('click', (event) => {
		// a click that ends a selection points at nothing
		if (document.getSelection()?.isCollapsed !== false) reveal(event, false);
	});
	// after the editor has been told that this frame has the focus: it would take it back
	record.addEventListener('dblclick', (event) => setTimeout(() => reveal(event, true)));
	window.addEventListener(
		'wheel',
		(event) => {
			if (!event.ctrlKey) return;
			event.preventDefault();
			scroll.anchor(() => zoom(event.deltaY < 0 ? 1 : -1));
		},
		{ passive: false },
	);
	host.postMessage({ kind: 'ready' });
}

/** Makes the children of `record` those of `html`, touching only what differs: no flicker, and a selection elsewhere survives. */
function patch(record: HTMLElement, html: string): void {
	const next = record.cloneNode(false) as HTMLElement;
	next.innerHTML = html;
	morphdom(record, next, {
		onBeforeElUpdated(from, to) {
			// what the reader opened stays open
			if (from instanceof HTMLDetailsElement && from.open) to.setAttribute('open', '');
			return !from.isEqualNode(to);
		},
	});
}
