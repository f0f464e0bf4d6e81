/** A word or line of a page: left edge and baseline in points from the lower left corner. */
export interface PdfText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size?: number;
	/** Address of a link annotation that lies over the line, with its left and right edge in points. */
	readonly link?: { readonly target: string; readonly left: number; readonly right: number };
}

/** A PDF with one page a list, in Helvetica, without compression: as little as a reader asks for. */
export function makePdf(pages: readonly (readonly PdfText[])[]): Uint8Array {
	const objects: string[] = [];
	const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ');
	objects.push('<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
	objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
	for (const [i, page] of pages.entries()) {
		const content = page
			.map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/([\\()])/g, '\\$1')}) Tj ET`)
			.join('\n');
		const links = page.flatMap(({ link, y, size = 10 }) =>
			link === undefined
				? []
				: [
						`<< /Type /Annot /Subtype /Link /Rect [${link.left} ${y - 2} ${link.right} ${y + size}] /A << /S /URI /URI (${link.target}) >> >>`,
					],
		);
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Annots [${links.join(' ')}] /Contents ${5 + i * 2} 0 R >>`,
		);
		objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
	}
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, i) => {
		const offset = file.length;
		file += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const start = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('')}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return Uint8Array.from(file, windows1252);
}

/** WinAnsi differs from Unicode for a few marks only. */
function windows1252(c: string): number {
	return { '’': 0x92, '–': 0x96, '•': 0x95, œ: 0x9c, '…': 0x85 }[c] ?? c.charCodeAt(0);
}
