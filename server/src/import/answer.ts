import type { ImportParams, ImportResult } from '../lsp/messages.ts';
import { importFile } from './importFile.ts';

/** Answers the request of an editor: the bytes of a file, as base64, become minutes source. */
export async function answerImport({ name, content, language }: ImportParams): Promise<ImportResult> {
	const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
	const answer = await importFile(name, bytes);
	if (answer.kind === 'refusal') return { kind: 'refusal', message: answer.message[language] };
	return { kind: 'imported', text: answer.text, doubts: answer.doubts.map((d) => ({ line: d.line - 1, message: d.message[language] })) };
}
