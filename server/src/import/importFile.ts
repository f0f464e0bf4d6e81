import { readHtmlSource } from '../core/import/htmlBlocks.ts';
import type { Imported } from '../core/import/importMinutes.ts';
import { importMinutes, importSource } from '../core/import/importMinutes.ts';
import { placeLinks } from '../core/import/placeLinks.ts';
import type { Bilingual } from '../core/lint/rule.ts';
import { IMPORT_ENDINGS } from '../lsp/messages.ts';

/** Minutes source, or why there is none. */
export type ImportAnswer = ({ readonly kind: 'imported' } & Imported) | { readonly kind: 'refusal'; readonly message: Bilingual };

/**
 * Turns the bytes of a file into minutes source; the ending of `name` tells its format. Readers of Word and PDF files are
 * loaded when the first such file comes. A file that cannot be read is a refusal with a reason.
 */
export async function importFile(name: string, bytes: Uint8Array): Promise<ImportAnswer> {
	const ending = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
	try {
		switch (ending) {
			case '.docx': {
				const html = await (await import('./docx.ts')).docxToHtml(bytes);
				const source = readHtmlSource(html);
				if (source.blocks.length === 0) return refusal(EMPTY);
				return { kind: 'imported', ...importSource(source, source.checked ?? '') };
			}
			case '.pdf': {
				const { text, links } = await (await import('./pdf.ts')).readPdf(bytes);
				if (text.trim() === '') return refusal(NO_TEXT);
				return { kind: 'imported', ...placeLinks(importMinutes(text, 'text'), links) };
			}
			case '.md':
			case '.markdown':
				return { kind: 'imported', ...importMinutes(decode(bytes), 'markdown') };
			case '.txt':
			case '.text':
			case '':
				return { kind: 'imported', ...importMinutes(decode(bytes), 'text') };
			default:
				return refusal({
					fr: `Le format « ${ending} » ne s’importe pas. Formats : ${IMPORT_ENDINGS.join(' ')}.`,
					en: `The format “${ending}” cannot be imported. Formats: ${IMPORT_ENDINGS.join(' ')}.`,
				});
		}
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return refusal({ fr: `Le fichier n’a pas pu être lu : ${reason}`, en: `The file could not be read: ${reason}` });
	}
}

const EMPTY: Bilingual = { fr: 'Le document est vide.', en: 'The document is empty.' };
const NO_TEXT: Bilingual = {
	fr: 'Le PDF ne contient pas de texte; il est sans doute numérisé. Reconnaissez d’abord ses caractères (OCR).',
	en: 'The PDF holds no text; it is probably scanned. Recognise its characters first (OCR).',
};

function refusal(message: Bilingual): ImportAnswer {
	return { kind: 'refusal', message };
}

/** UTF-8 and UTF-16 by their marks; bytes that are no UTF-8 are the code page of old Windows files. */
function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
