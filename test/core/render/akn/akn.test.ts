import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { anyDocument } from '../../../support/documents.ts';
import { exported } from '../../../support/exports.ts';
import { HOSTILE } from '../../../support/hostile.ts';
import { fc } from '../../../support/properties.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const shared = path.join(root, '../shared');
const schema = path.join(shared, 'schemas/akomantoso30.xsd');

/** Every minutes file of the examples, and the transcriptions that lie beside the project where they do. */
function* sources(): Iterable<string> {
	const folders = [path.join(root, 'examples'), path.join(shared, 'seed'), path.join(shared, 'corpus')].filter((folder) =>
		existsSync(folder),
	);
	for (const folder of folders)
		for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
			if (/\.(?:minutes|md|txt)$/.test(name)) yield path.join(folder, name);
}

describe('Akoma Ntoso', () => {
	let validator: XsdValidator | undefined;

	before(function () {
		this.timeout(20_000);
		if (!existsSync(schema)) return;
		// the schema imports that of XML's own attributes from the file beside it
		xmlRegisterFsInputProviders();
		const document = XmlDocument.fromBuffer(readFileSync(schema), { url: schema });
		validator = XsdValidator.fromDoc(document);
		document.dispose();
	});
	after(() => validator?.dispose());

	function assertValid(xml: string, what: string): void {
		const document = XmlDocument.fromString(xml);
		try {
			validator?.validate(document);
		} catch (error) {
			assert.fail(`${what}: ${error instanceof Error ? error.message : error}`);
		} finally {
			document.dispose();
		}
	}

	it('is valid for every example and transcription', async function () {
		this.timeout(60_000);
		for (const file of sources()) assertValid(await exported(readFileSync(file, 'utf8'), 'akn'), file);
	});

	it('is valid for every extract of an example', async () => {
		const text = readFileSync(path.join(root, 'examples/2024-03-14.minutes'), 'utf8');
		for (const extract of ['decisions', 'actions', 'attendance', 'agenda', 'resolution=3'])
			assertValid(await exported(text, 'akn', { extract }), extract);
	});

	it('is valid for hostile text and for any document', async function () {
		this.timeout(60_000);
		assertValid(await exported(HOSTILE, 'akn'), 'hostile');
		assertValid(await exported('', 'akn'), 'nothing');
		await fc.assert(
			fc.asyncProperty(anyDocument, async (text) => assertValid(await exported(text, 'akn'), text)),
			{ numRuns: 60 },
		);
	});

	it('has items as sections, decisions as resolutions, and people in the references', async () => {
		const xml = await exported(
			'C\nLe 3 mai 2024\n\nMembres :\n- Ann Lee\n\n1. Budget\n\n@Ann Lee ouvre.\n\nDécision no 1 : Oui.\n  Adoptée\n',
			'akn',
		);
		assert.match(xml, /<debateSection name="item" eId="item-1"><num>1\.<\/num><heading>Budget<\/heading>/);
		assert.match(xml, /<resolutions eId="decision-1" class="decision"><num>Décision no.1<\/num><p>Oui\.<\/p>/);
		assert.match(xml, /<TLCPerson eId="person_1" href="[^"]+" showAs="Ann Lee"\/>/);
		assert.match(xml, /<person eId="[^"]+" refersTo="#person_1">Ann Lee<\/person> ouvre\./);
	});
});
