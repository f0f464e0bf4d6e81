import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { exportDocument } from '../../server/src/core/render/export.ts';
import { finishExport } from '../../server/src/node/finishExport.ts';
import { CANARY, CLOSED } from '../support/closed.ts';
import { HOSTILE } from '../support/hostile.ts';
import { documentOf } from '../support/language.ts';

const example = readFileSync(new URL('../../examples/2024-03-14.minutes', import.meta.url), 'utf8');

async function pdf(text: string, options: { readonly public?: boolean; readonly layout?: 'table' | 'linear' } = {}): Promise<Uint8Array> {
	const finished = await finishExport(exportDocument(documentOf(text), { ...options, to: 'pdf', today: '2024-01-01' }), 'pdf');
	assert.ok(finished.kind === 'file', JSON.stringify(finished));
	return finished.bytes;
}

interface Bookmark {
	readonly title: string;
	readonly items: readonly Bookmark[];
}

/** Everything that the file says: text of the pages, bookmarks, properties, and the strings of its objects. */
async function wordsOf(bytes: Uint8Array): Promise<string> {
	const document = await getDocumentProxy(Uint8Array.from(bytes));
	const { text } = await extractText(document, { mergePages: true });
	const titles = (bookmarks: readonly Bookmark[]): readonly string[] => bookmarks.flatMap((b) => [b.title, ...titles(b.items)]);
	const outline = titles(((await document.getOutline()) ?? []) as readonly Bookmark[]);
	const { info } = await document.getMetadata();
	const raw = Buffer.from(bytes)
		.toString('latin1')
		.replace(/\bstream\r?\n.*?\bendstream/gs, '');
	const plain = raw.match(/\((?:\\.|[^\\()])*\)/g) ?? [];
	const wide = (raw.match(/<FEFF[\dA-F]+>/gi) ?? []).map((hex) => Buffer.from(hex.slice(5, -1), 'hex').swap16().toString('utf16le'));
	return [text, ...outline, JSON.stringify(info), ...plain, ...wide].join('\n');
}

describe('PDF', function () {
	this.timeout(120_000);

	it('leaves no trace of a closed session', async () => {
		assert.match(await wordsOf(await pdf(CLOSED)), CANARY, 'the whole record has the secrets');
		for (const layout of ['table', 'linear'] as const)
			assert.equal(CANARY.exec(await wordsOf(await pdf(CLOSED, { public: true, layout })))?.[0], undefined, layout);
	});

	it('is tagged, and has title, language and bookmarks', async () => {
		const bytes = await pdf(example);
		const raw = Buffer.from(bytes).toString('latin1');
		for (const mark of ['/StructTreeRoot', '/MarkInfo <</Type /MarkInfo\n/Marked true', '/Lang (fr-CA)', '/Outlines', '/S /TH', '/S /H1'])
			assert.ok(raw.includes(mark), mark);
		const document = await getDocumentProxy(Uint8Array.from(bytes));
		const { info } = await document.getMetadata();
		assert.match(String((info as { Title?: string }).Title), /^Conseil des services de proximité \(CSP\), 14 mars 2024$/);
		assert.ok(((await document.getOutline()) ?? []).length > 0);
	});

	it('is the same to the byte each time, and wherever the machine stands', async () => {
		const former = process.env.TZ;
		const first = Buffer.from(await pdf(example));
		await pdf(HOSTILE);
		process.env.TZ = 'Pacific/Kiritimati';
		try {
			assert.ok(first.equals(await pdf(example)));
		} finally {
			if (former === undefined) delete process.env.TZ;
			else process.env.TZ = former;
		}
	});
});
