import { getDocumentProxy } from 'unpdf';
import { layoutText, type PlacedText } from '../core/import/layoutText.ts';

/** Text of a PDF with its layout rebuilt from the positions of its words, pages parted by form feeds. */
export async function pdfToText(bytes: Uint8Array): Promise<string> {
	const document = await getDocumentProxy(bytes.slice());
	const pages: string[] = [];
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
		page.cleanup();
	}
	await document.destroy();
	return pages.join('\f');
}
