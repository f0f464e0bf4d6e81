import type { FlowLine, TextLine } from './block.ts';

/** Cuts a text into lines. A form feed is a page break and leaves an empty aside. Zero-width marks and soft hyphens go. */
export function splitLines(text: string): readonly FlowLine[] {
	const lines: FlowLine[] = [];
	text
		.replace(/^\ufeff/, '')
		.split(/\r\n?|\n/)
		.forEach((raw, i) => {
			raw.split('\f').forEach((part, k) => {
				if (k > 0) lines.push({ kind: 'aside', blocks: [] });
				lines.push(textLine(part, i + 1));
			});
		});
	return lines;
}

function textLine(raw: string, line: number): TextLine {
	const clean = raw
		.replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
		.replace(/\u00ad(?=.)/g, '')
		.replace(/\u00ad$/, '-')
		.normalize('NFC');
	const text = clean.replace(/\s+$/, '');
	return { kind: 'text', text: text.replace(/\t/g, '    '), spaced: text.length < clean.length, line };
}

/** The width at which the text is wrapped: what nearly all long lines stay within. */
export function wrapWidth(lines: readonly FlowLine[]): number {
	const lengths = lines.flatMap((l) => (l.kind === 'text' && l.text.length >= 20 ? [l.text.length] : [])).sort((a, b) => a - b);
	// a narrow column has no long lines at all
	return lengths[Math.floor(lengths.length * 0.95)] ?? Math.max(12, ...lines.map((l) => (l.kind === 'text' ? l.text.length : 0)));
}
