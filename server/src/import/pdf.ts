import { getDocumentProxy } from 'unpdf';
import { layoutText, type PlacedText } from '../core/import/layoutText.ts';
import type { PlacedLink } from '../core/import/placeLinks.ts';

/** What a PDF says, before anything is recognised in it. */
export interface PdfText {
	/** The layout rebuilt from the positions of words, pages parted by form feeds. */
	readonly text: string;
	/** Web and mail addresses that lie over the text, in the order of the document. */
	readonly links: readonly PlacedLink[];
}

/** Text and links of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
	const document = await getDocumentProxy(bytes.slice());
	const pages: string[] = [];
	const links: PlacedLink[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const placed = items.flatMap((item): PlacedText[] =>
			'str' in item && item.str.trim() !== ''
				? [
						{
							text: item.str,
							x: item.transform[4] as number,
							y: item.transform[5] as number,
							width: item.width,
							size: Math.abs(item.transform[3] as number) || item.height,
						},
					]
				: [],
		);
		pages.push(layoutText(placed));
		for (const { rect, target } of areas(await page.getAnnotations())) links.push({ ...wordsIn(rect, placed), target, page: number });
		page.cleanup();
	}
	await document.destroy();
	return { text: pages.join('\f'), links };
}

/** Left, bottom, right, top. */
type Rectangle = readonly [number, number, number, number];

interface Area {
	readonly rect: Rectangle;
	readonly target: string;
}

/** The links to other documents, from top to bottom. */
function areas(annotations: readonly unknown[]): readonly Area[] {
	return annotations
		.flatMap((annotation): Area[] => {
			const { subtype, url, unsafeUrl, rect } = annotation as { subtype?: string; url?: string; unsafeUrl?: string; rect?: number[] };
			const target = url ?? unsafeUrl;
			if (subtype !== 'Link' || target === undefined || target === '' || rect?.length !== 4) return [];
			const [a, b, c, d] = rect as [number, number, number, number];
			return [{ target, rect: [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] }];
		})
		.sort((a, b) => b.rect[3] - a.rect[3] || a.rect[0] - b.rect[0]);
}

/** The words within a rectangle, if it covers those of one line only, and the line before them. */
function wordsIn([left, bottom, right, top]: Rectangle, placed: readonly PlacedText[]): Pick<PlacedLink, 'label' | 'before'> {
	const covers = (t: PlacedText): boolean => t.y + t.size * 0.3 > bottom && t.y + t.size * 0.3 < top && t.x < right && t.x + t.width > left;
	const line = placed.find(covers);
	const row = placed.filter((t) => line !== undefined && Math.abs(t.y - line.y) < line.size * 0.4).sort((a, b) => a.x - b.x);
	if (line === undefined || placed.some((t) => covers(t) && !row.includes(t))) return { label: '', before: '' };
	const words = row.flatMap(cutWords);
	const within = words.filter((w) => middle(w) > left && middle(w) < right);
	const first = within[0];
	if (first === undefined) return { label: '', before: '' };
	return {
		label: within.map((w) => w.text).join(' '),
		before: words
			.slice(0, words.indexOf(first))
			.map((w) => w.text)
			.join(' '),
	};
}

interface Word {
	readonly text: string;
	readonly x: number;
	readonly width: number;
}

/** The words of a run, each with its share of the run's width. */
function cutWords({ text, x, width }: PlacedText): readonly Word[] {
	const unit = width / text.length;
	return Array.from(text.matchAll(/\S+/g), (m) => ({ text: m[0], x: x + m.index * unit, width: m[0].length * unit }));
}

function middle({ x, width }: Word): number {
	return x + width / 2;
}
