import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import mammoth from 'mammoth';
import { toJson } from '../../../../server/src/core/render/json.ts';
import { CANARY, CLOSED } from '../../../support/closed.ts';
import { anyDocument } from '../../../support/documents.ts';
import { exportedBytes } from '../../../support/exports.ts';
import { HOSTILE } from '../../../support/hostile.ts';
import { documentOf } from '../../../support/language.ts';
import { fc } from '../../../support/properties.ts';

const examples = fileURLToPath(new URL('../../../../examples/', import.meta.url));
const source = readFileSync(path.join(examples, '2024-03-14.minutes'), 'utf8');

/** The parts of a Word file that are XML, by name; each must be well-formed. */
function partsOf(docx: Uint8Array): Readonly<Record<string, string>> {
	const parts = Object.entries(unzipSync(docx)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
	return Object.fromEntries(
		parts.map(([name, bytes]) => {
			const text = strFromU8(bytes);
			XmlDocument.fromString(text).dispose();
			return [name, text];
		}),
	);
}

async function readBack(docx: Uint8Array): Promise<{ readonly html: string; readonly text: string }> {
	const buffer = Buffer.from(docx);
	const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ');
	return { html: plain((await mammoth.convertToHtml({ buffer })).value), text: plain((await mammoth.extractRawText({ buffer })).value) };
}

/** Every value of a key, at any depth. */
function valuesOf(data: unknown, key: string): readonly unknown[] {
	if (Array.isArray(data)) return data.flatMap((entry) => valuesOf(entry, key));
	if (data === null || typeof data !== 'object') return [];
	return Object.entries(data).flatMap(([k, value]) => [...(k === key ? [value] : []), ...valuesOf(value, key)]);
}

describe('Word file', () => {
	for (const layout of ['table', 'linear'] as const)
		it(`is read back with all headings, people, decisions and actions (${layout})`, async () => {
			for (const name of readdirSync(examples).filter((n) => n.endsWith('.minutes'))) {
				const text = readFileSync(path.join(examples, name), 'utf8');
				const data = toJson(documentOf(text), { problems: [] }) as { readonly [key: string]: unknown };
				const { text: read, html } = await readBack(await exportedBytes(text, 'docx', { layout }));
				const plain = (words: unknown): string =>
					String(words)
						.replace(/[*`]/g, '')
						.replace(/[\s\u00a0\u202f]+/g, ' ');
				const people = valuesOf(data.attendance, 'name');
				const titles = valuesOf(data.items, 'title').filter((t) => !/[@\\]/.test(String(t)));
				const records = ['decisions', 'actions'].flatMap((key) => valuesOf(data, key).flatMap((list) => valuesOf(list, 'text')));
				for (const words of [...people, ...titles, ...records.filter((r) => !/[@\\[]/.test(String(r)))])
					assert.ok(read.includes(plain(words)), `${name}: ${words}`);
				assert.ok((html.match(/<h[2-4]>/g) ?? []).length >= titles.length, name);
			}
		});

	it('has styles, heading levels, repeated header rows, captions, language and page numbers', async () => {
		const parts = partsOf(await exportedBytes(source, 'docx', { layout: 'table' }));
		const body = parts['word/document.xml'] ?? '';
		for (const style of ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Caption', 'Record', 'TableHeader'])
			assert.match(body, new RegExp(`<w:pStyle w:val="${style}"/>`), style);
		const tables = body.match(/<w:tbl>/g)?.length ?? 0;
		assert.ok(tables > 3);
		assert.equal(body.match(/<w:tblHeader\/>/g)?.length, tables);
		assert.equal(body.match(/<w:tblCaption w:val="[^"]+"\/>/g)?.length, tables);
		assert.match(parts['word/styles.xml'] ?? '', /<w:lang w:val="fr-CA"\/>/);
		assert.match(
			parts['docProps/core.xml'] ?? '',
			/<dc:title>Conseil des services de proximité \(CSP\), 14 mars 2024<\/dc:title>.*<dc:language>fr-CA<\/dc:language>/s,
		);
		const headers = Object.entries(parts)
			.filter(([name]) => /word\/(?:header|footer)\d/.test(name))
			.map(([, xml]) => xml)
			.join('');
		assert.match(headers, /NUMPAGES/);
		assert.match(headers, /Conseil des services de proximité \(CSP\) – 14 mars 2024/);
		assert.match(headers, /string="ÉBAUCHE"/);
	});

	it('marks a passage in another language', async () => {
		const text = 'C\nLangue : fr\n\n1. A\n\nThe members of the council have agreed that this is not to be changed.\n';
		assert.match(partsOf(await exportedBytes(text, 'docx'))['word/document.xml'] ?? '', /<w:lang w:val="en-CA"\/>/);
	});

	const logo = `data:image/png;base64,${Buffer.from(readFileSync(new URL('../../../support/logo.png', import.meta.url))).toString('base64')}`;
	const letterhead = { lines: { fr: 'Ville de Valbrume\n1, rue du Port' }, logo, logoText: { fr: 'Armoiries' }, color: '#7a1f1f' };
	it('has the letterhead of the project file', async () => {
		const docx = await exportedBytes(source, 'docx', { settings: { letterhead } });
		const parts = partsOf(docx);
		const headers = Object.entries(parts)
			.filter(([name]) => /word\/header\d/.test(name))
			.map(([, xml]) => xml)
			.join('');
		assert.match(headers, /Ville de Valbrume.*1, rue du Port/s);
		assert.match(headers, /descr="Armoiries"/);
		assert.ok(Object.keys(unzipSync(docx)).some((name) => /^word\/media\/.*\.png$/.test(name)));
		assert.match(parts['word/styles.xml'] ?? '', /7a1f1f/i);
	});

	it('is the same to the byte each time', async () => {
		const make = () => exportedBytes(source, 'docx', { settings: { letterhead } });
		const first = await make();
		await exportedBytes(HOSTILE, 'docx');
		assert.ok(Buffer.from(await make()).equals(Buffer.from(first)));
	});

	it('is well-formed for hostile text and any document', async function () {
		this.timeout(60_000);
		partsOf(await exportedBytes(HOSTILE, 'docx'));
		await fc.assert(
			fc.asyncProperty(anyDocument, async (text) => void partsOf(await exportedBytes(text, 'docx'))),
			{ numRuns: 30 },
		);
	});

	it('leaves no trace of a closed session in any part', async () => {
		for (const layout of ['table', 'linear'] as const)
			for (const [name, xml] of Object.entries(partsOf(await exportedBytes(CLOSED, 'docx', { public: true, layout }))))
				assert.doesNotMatch(xml.replace(/<[^>]*rsid[^>]*>/g, ''), CANARY, name);
	});
});
