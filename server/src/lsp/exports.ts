import type { Connection } from 'vscode-languageserver';
import { textBytes } from '../core/render/formats.ts';
import type { OpenCopy } from './features.ts';
import type { ServerHost } from './host.ts';
import type { ExportParams, ExportResult } from './messages.ts';
import { EXPORT_REQUEST } from './messages.ts';

/** Answers `EXPORT_REQUEST`. Where the host finishes no files, Word and PDF leave as what the client can make them of. */
export function registerExports(connection: Connection, open: OpenCopy, { finishExport }: ServerHost): void {
	connection.onRequest<ExportResult, never>(EXPORT_REQUEST, async (params: ExportParams): Promise<ExportResult> => {
		const { uri, text, to, layout, extract, language } = params;
		const opened = await open(uri, text);
		if (!opened) return { kind: 'refusal', message: NOT_READY[language] };
		const exported = await opened.service.export(opened.document, { to, layout, extract, public: params.public });
		if (exported.kind === 'refusal') return { kind: 'refusal', message: exported.message[language] };
		if (finishExport) {
			const finished = await finishExport(exported, to);
			if (finished.kind === 'file') return { kind: 'file', content: toBase64(finished.bytes) };
			const message = finished.message[language];
			return finished.kind === 'page' ? { ...finished, message } : { kind: 'refusal', message };
		}
		switch (exported.kind) {
			case 'text':
				return { kind: 'file', content: toBase64(textBytes(exported.text, to)) };
			case 'sheet':
				return exported;
			case 'printable':
				return { kind: 'page', html: exported.html, message: PRINT_IT[language] };
		}
	});
}

const NOT_READY = {
	fr: 'Le serveur de langage n’est pas prêt. Réessayez dans un instant.',
	en: 'The language server is not ready. Try again in a moment.',
};

const PRINT_IT = {
	fr: 'Ici, c’est le navigateur qui imprime en PDF : ouvrez la page enregistrée et imprimez-la.',
	en: 'Here the browser prints to PDF: open the page that was saved and print it.',
};

/** Declared here because the server runs in Node and in workers, and both have it. */
declare const btoa: (binary: string) => string;

/** Bytes as messages carry them. */
export function toBase64(bytes: Uint8Array): string {
	let binary = '';
	// in steps: a call takes only so many arguments
	for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(binary);
}
