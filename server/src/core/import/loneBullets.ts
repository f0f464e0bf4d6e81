import type { FlowLine, TextLine } from './block.ts';

const lone = /^\s*[-–—*•▪◦●○■➢►❖✓·]$/;

/** Bullets that were printed in a row before their texts go back to the lines below, one each. */
export function placeLoneBullets(lines: readonly FlowLine[]): readonly FlowLine[] {
	const result: FlowLine[] = [];
	for (let i = 0; i < lines.length; i++) {
		const run: TextLine[] = [];
		while (isLone(lines[i])) run.push(lines[i++] as TextLine);
		if (run.length < 2) {
			result.push(...run);
			if (i < lines.length) result.push(lines[i] as FlowLine);
			continue;
		}
		while (isBlank(lines[i])) i++;
		const texts: TextLine[] = [];
		while (lines[i]?.kind === 'text' && !isBlank(lines[i])) texts.push(lines[i++] as TextLine);
		const starts =
			texts.length === run.length ? texts.map((_, k) => k) : texts.flatMap((t, k) => (/^\s*\p{Ll}/u.test(t.text) && k > 0 ? [] : [k]));
		const fits = starts.length >= run.length ? starts.slice(0, run.length) : starts;
		texts.forEach((t, k) => {
			const order = fits.indexOf(k);
			result.push(order < 0 ? t : { ...t, text: `${(run[order] as TextLine).text.trim()} ${t.text.trim()}` });
		});
		i--;
	}
	return result;
}

function isLone(line: FlowLine | undefined): boolean {
	return line?.kind === 'text' && lone.test(line.text);
}

function isBlank(line: FlowLine | undefined): boolean {
	return line?.kind === 'text' && line.text.trim() === '';
}
