/** A run of text where the page shows it: left edge, baseline (upwards), width and size of type, all in one unit. */
export interface PlacedText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
}

/**
 * Lays out one page in lines of characters, so that columns stand below each other as on the page: gaps wider than a word
 * space become several spaces, larger line distances a blank line.
 */
export function layoutText(items: readonly PlacedText[]): string {
	if (items.length === 0) return '';
	const unit = typicalCharacter(items);
	const left = Math.min(...items.map((i) => i.x));
	const lines = toLines(items);
	const pitch = typicalPitch(lines, median(items.map((i) => i.size)));
	const out: string[] = [];
	lines.forEach((line, i) => {
		const above = lines[i - 1];
		if (above && above.y - line.y > pitch * 1.45) out.push('');
		out.push(writeLine(line.items, left, unit));
	});
	return out.join('\n');
}

interface PageLine {
	readonly y: number;
	readonly items: PlacedText[];
}

function toLines(items: readonly PlacedText[]): readonly PageLine[] {
	const lines: PageLine[] = [];
	for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
		const line = lines[lines.length - 1];
		// small type above or below the line (`nᵒ`, notes) belongs to it
		if (line && Math.abs(line.y - item.y) < Math.max(2, item.size * 0.4)) line.items.push(item);
		else lines.push({ y: item.y, items: [item] });
	}
	for (const line of lines) line.items.sort((a, b) => a.x - b.x);
	return lines;
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function typicalCharacter(items: readonly PlacedText[]): number {
	return median(items.filter((i) => i.text.length >= 3 && i.width > 0).map((i) => i.width / i.text.length)) || 5;
}

/** The distance of wrapped lines: paragraphs of one line each stand further apart, and must not set the measure. */
function typicalPitch(lines: readonly PageLine[], size: number): number {
	const steps = lines
		.slice(1)
		.map((l, i) => (lines[i] as PageLine).y - l.y)
		.filter((d) => d > 1);
	const close = steps.filter((d) => d > size * 0.9 && d < size * 1.75);
	return median(close.length > 0 ? close : steps) || 12;
}

function writeLine(items: readonly PlacedText[], left: number, unit: number): string {
	let text = '';
	let end = Number.NEGATIVE_INFINITY;
	for (const item of items) {
		const gap = item.x - end;
		const column = Math.max(0, Math.round((item.x - left) / unit));
		if (text === '') text = ' '.repeat(column < 3 ? 0 : column);
		else if (gap > Math.max(unit * 2.2, item.size * 0.9)) text += ' '.repeat(Math.max(3, column - text.length));
		else if (gap > item.size * 0.15 && !/\s$/.test(text) && !/^\s/.test(item.text)) text += ' ';
		text += item.text;
		end = item.x + item.width;
	}
	return text.replace(/\s+$/, '');
}
