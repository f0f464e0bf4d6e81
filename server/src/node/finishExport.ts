import type { Exported } from '../core/render/export.ts';
import type { Format } from '../core/render/formats.ts';
import { textBytes } from '../core/render/formats.ts';
import type { FinishedExport } from '../lsp/host.ts';
import { printPdf } from './print.ts';

/** Does what the core leaves to its host: writes Word files (their writer is loaded when first needed) and prints PDF. */
export async function finishExport(exported: Exported, to: Format): Promise<FinishedExport> {
	switch (exported.kind) {
		case 'text':
			return { kind: 'file', bytes: textBytes(exported.text, to) };
		case 'sheet': {
			const { renderDocx } = await import('../core/render/docx/docx.ts');
			return { kind: 'file', bytes: await renderDocx(exported.sheet) };
		}
		case 'printable': {
			const printed = await printPdf(exported.html, exported.date);
			return printed.kind === 'pdf'
				? { kind: 'file', bytes: printed.bytes }
				: { kind: 'page', html: exported.html, message: printed.message };
		}
		case 'refusal':
			return exported;
	}
}
