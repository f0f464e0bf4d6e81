import mammoth from 'mammoth';

/** HTML of a Word file: styles become headings, lists and tables stay, pictures are left out. */
export async function docxToHtml(bytes: Uint8Array): Promise<string> {
	const input = { buffer: bytes, arrayBuffer: bytes.slice().buffer } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
	const { value } = await mammoth.convertToHtml(input, {
		styleMap: [
			"p[style-name='Title'] => h1:fresh",
			"p[style-name='Titre'] => h1:fresh",
			"p[style-name='Subtitle'] => p:fresh",
			"p[style-name='Quote'] => blockquote:fresh",
		],
		convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
	});
	return value;
}
