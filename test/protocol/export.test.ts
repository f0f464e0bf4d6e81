import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { extractRawText } from 'mammoth';
import type { ExportParams, ExportResult } from '../../server/src/lsp/messages.ts';
import { EXPORT_REQUEST } from '../../server/src/lsp/messages.ts';
import type { Peer } from '../support/peer.ts';
import { startNodeServer, startWorkerServer } from '../support/peer.ts';

const dist = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
const text = `Comité du port
Le 14 mars 2024

Présents : Ann Lee, Guy Lau

1. Quai

Décision no 1 : Le quai est réparé.

2. Huis clos

Décision no 2 : Le SECRET est gardé.
`;
/** A document that is open nowhere. */
const params: ExportParams = { uri: 'untitled:seance.minutes', text, to: 'md', public: false, language: 'fr' };

async function withServer(
	server: Peer,
	check: (ask: (changes: Partial<ExportParams>) => Promise<ExportResult>) => Promise<void>,
): Promise<void> {
	try {
		await server.request('initialize', { processId: null, rootUri: null, capabilities: {} });
		await check(async (changes) => (await server.request(EXPORT_REQUEST, { ...params, ...changes })) as ExportResult);
	} finally {
		await server.stop();
	}
}

function contentOf(result: ExportResult): Buffer {
	assert.ok(result.kind === 'file', JSON.stringify(result).slice(0, 300));
	return Buffer.from(result.content, 'base64');
}

const SERVERS = {
	Node: () => startNodeServer([dist('server/node.js'), '--stdio']),
	'web worker': () => startWorkerServer(dist('server/browser.js')),
} as const;

describe('the export of documents by an editor', () => {
	for (const [name, start] of Object.entries(SERVERS)) {
		it(`gives text formats, extracts, the public record and refusals (${name})`, () =>
			withServer(start(), async (ask) => {
				const whole = contentOf(await ask({})).toString();
				assert.match(whole, /Le quai est réparé/);
				assert.match(whole, /SECRET/);
				assert.doesNotMatch(contentOf(await ask({ public: true })).toString(), /SECRET/);
				assert.match(contentOf(await ask({ to: 'csv', extract: 'decisions' })).toString(), /^\ufeff.*\r\n/);
				const refused = await ask({ extract: 'resolution=9' });
				assert.ok(refused.kind === 'refusal' && refused.message.includes('9'));
				const unknown = await ask({ extract: 'decision' });
				assert.ok(unknown.kind === 'refusal' && unknown.message.includes('resolution=NUMÉRO'));
			}));
	}

	it('writes Word files itself in Node', () =>
		withServer(SERVERS.Node(), async (ask) => {
			const { value } = await extractRawText({ buffer: contentOf(await ask({ to: 'docx' })) });
			assert.match(value, /Le quai est réparé/);
		}));

	it('hands the sheet of a Word file, and the page of a PDF, to the client on the web', () =>
		withServer(SERVERS['web worker'](), async (ask) => {
			const page = await ask({ to: 'pdf' });
			assert.ok(page.kind === 'page' && page.html.includes('<h1') && page.message !== '');
			const answer = await ask({ to: 'docx' });
			assert.ok(answer.kind === 'sheet');
			const { value } = await extractRawText({ buffer: contentOf(await writeWord(answer.sheet)) });
			assert.match(value, /Le quai est réparé/);
		}));
});

/** The worker that the extension starts on the web. */
async function writeWord(sheet: object): Promise<ExportResult> {
	const worker: { onmessage?: (event: { data: object }) => void; postMessage?: (result: ExportResult) => void } = {};
	const answer = new Promise<ExportResult>((resolve) => {
		worker.postMessage = resolve;
	});
	runInNewContext(readFileSync(dist('server/word.js'), 'utf8'), {
		self: worker,
		btoa,
		TextDecoder,
		TextEncoder,
		Uint8Array,
		ArrayBuffer,
		Blob,
		setTimeout,
		clearTimeout,
		setImmediate,
		MessageChannel,
		console,
		crypto,
		URL,
	});
	worker.onmessage?.({ data: sheet });
	return await answer;
}
