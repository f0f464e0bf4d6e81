import assert from 'node:assert/strict';
import type { Exported } from '../../server/src/core/render/export.ts';
import { exportDocument } from '../../server/src/core/render/export.ts';
import { parseExtract } from '../../server/src/core/render/extract.ts';
import type { Format } from '../../server/src/core/render/formats.ts';
import type { Layout } from '../../server/src/core/render/sheet.ts';
import type { Settings } from '../../server/src/core/settings.ts';
import { finishExport } from '../../server/src/node/finishExport.ts';
import { documentOf } from './language.ts';

interface Options {
	readonly public?: boolean;
	readonly layout?: Layout;
	readonly extract?: string;
	readonly settings?: Partial<Settings>;
}

/** A text in a text format, as the command line prints it. */
export async function exported(text: string, to: Exclude<Format, 'docx' | 'pdf'>, options: Options = {}): Promise<string> {
	const result = make(text, to, options);
	assert.ok(result.kind === 'text', JSON.stringify(result));
	return result.text;
}

/** A text in any format but PDF, as the bytes of a file. */
export async function exportedBytes(text: string, to: Exclude<Format, 'pdf'>, options: Options = {}): Promise<Uint8Array> {
	const result = await finishExport(make(text, to, options), to);
	assert.ok(result.kind === 'file', JSON.stringify(result));
	return result.bytes;
}

function make(text: string, to: Format, { settings, extract, ...options }: Options): Exported {
	const parsed = extract === undefined ? undefined : parseExtract(extract);
	return exportDocument(documentOf(text, settings), { ...options, to, extract: parsed, today: '2024-01-01' });
}
