/** Keeps a page at the place that the editor shows, and tells the editor where the page is. */
export interface ScrollSync {
	/** Puts a line of the source (0-based, fractions allowed) at the top. */
	toLine(line: number): void;
	/** Runs `change`, which rebuilds parts of the page, without moving what is at the top. */
	keep(change: () => void): void;
	/** Runs `change`, which changes the heights of the page, and puts the same line at the top again. */
	anchor(change: () => void): void;
	/** Scrolls as little as it takes to show the element. */
	bringIntoView(element: Element | undefined): void;
}

export interface ScrollListener {
	/** The line at the top when the reader scrolls, never for a scroll that the page itself caused. */
	scrolled(line: number): void;
	/** The line at the top, whoever scrolled. */
	settled(line: number): void;
}

interface Place {
	readonly line: number;
	readonly top: number;
}

/**
 * @param root holds elements with `data-line`, in the order of the page
 */
export function createScrollSync(root: HTMLElement, listener: ScrollListener): ScrollSync {
	/** Where our own scrolling left the page: the event that follows is no act of the reader. */
	let settled: number | undefined;
	let frame = 0;

	function scrollTo(top: number): void {
		window.scrollTo({ top });
		settled = window.scrollY;
	}

	window.addEventListener('scroll', () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			const line = lineAt(places(root), window.scrollY);
			listener.settled(line);
			if (settled !== undefined && Math.abs(window.scrollY - settled) < 2) return;
			settled = undefined;
			listener.scrolled(line);
		});
	});

	return {
		toLine(line) {
			scrollTo(line <= 0 ? 0 : topOf(places(root), line));
		},
		keep(change) {
			const { scrollY } = window;
			change();
			if (window.scrollY !== scrollY) scrollTo(scrollY);
		},
		anchor(change) {
			const line = lineAt(places(root), window.scrollY);
			change();
			scrollTo(window.scrollY === 0 ? 0 : topOf(places(root), line));
		},
		bringIntoView(element) {
			if (!element) return;
			element.scrollIntoView({ block: 'nearest' });
			settled = window.scrollY;
		},
	};
}

/** Places in ascending order of both line and height: a table may show a later line beside an earlier one, which would make the page jump. */
function places(root: HTMLElement): Place[] {
	const result: Place[] = [];
	for (const element of root.querySelectorAll<HTMLElement>('[data-line]')) {
		const line = Number(element.dataset.line);
		const top = element.getBoundingClientRect().top + window.scrollY;
		const last = result.at(-1);
		if (!last || (line > last.line && top >= last.top)) result.push({ line, top });
	}
	return result;
}

/** Height of a line, by proportion between the places above and below it. */
function topOf(all: readonly Place[], line: number): number {
	const after = all.findIndex((place) => place.line > line);
	const below = all[after];
	const above = all.at(after === -1 ? -1 : Math.max(after - 1, 0));
	if (!above) return 0;
	if (!below || below.line <= above.line) return above.top;
	return above.top + ((below.top - above.top) * (line - above.line)) / (below.line - above.line);
}

/** Line at a height: the inverse of `topOf`. */
function lineAt(all: readonly Place[], top: number): number {
	const after = all.findIndex((place) => place.top > top);
	const below = all[after];
	const above = all[after === -1 ? all.length - 1 : after - 1];
	if (!above) return 0;
	if (!below || below.top <= above.top) return above.line;
	return above.line + ((below.line - above.line) * (top - above.top)) / (below.top - above.top);
}
