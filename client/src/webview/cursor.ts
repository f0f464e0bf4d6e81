/** Marks what comes from the line where the editor's cursor is. */
export interface Cursor {
	/** Marks the line (0-based) and gives what is marked, if anything is. */
	moveTo(line: number): Element | undefined;
	/** Marks the same line again, after the page was rebuilt. */
	mark(): void;
}

/** @param root holds elements with `data-line` */
export function createCursor(root: HTMLElement): Cursor {
	let line: number | undefined;
	let marked: Element | undefined;

	function mark(): Element | undefined {
		const found = line === undefined ? undefined : elementOf(root, line);
		for (const old of root.querySelectorAll('.current')) if (old !== found) unmark(old);
		found?.classList.add('current');
		marked = found;
		return marked;
	}

	return {
		moveTo(to) {
			line = to;
			return mark();
		},
		mark,
	};
}

function unmark(element: Element): void {
	element.classList.remove('current');
	// as the record writes it: an empty attribute would be a difference
	if (element.classList.length === 0) element.removeAttribute('class');
}

/** The innermost element that begins on the line or last above it; of several beside each other the first. */
function elementOf(root: HTMLElement, line: number): Element | undefined {
	let best: { readonly element: Element; readonly line: number } | undefined;
	for (const element of root.querySelectorAll<HTMLElement>('[data-line]')) {
		const own = Number(element.dataset.line);
		if (own > line || (best && own < best.line)) continue;
		if (!best || own > best.line || best.element.contains(element)) best = { element, line: own };
	}
	return best?.element;
}
