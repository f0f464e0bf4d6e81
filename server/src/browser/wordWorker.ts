import { renderDocx } from '../core/render/docx/docx.ts';
import type { Sheet } from '../core/render/sheet.ts';
import { toBase64 } from '../lsp/exports.ts';
import type { ExportResult } from '../lsp/messages.ts';

declare const self: DedicatedWorkerGlobalScope;

/** A worker of its own for one Word file: the writer is too large for the server of every session. */
self.onmessage = async ({ data }: MessageEvent<Sheet>) => {
	const answer: ExportResult = { kind: 'file', content: toBase64(await renderDocx(data)) };
	self.postMessage(answer);
};
