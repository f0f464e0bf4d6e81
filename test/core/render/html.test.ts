import assert from 'node:assert/strict';
import { preview } from '../../../server/src/core/render/preview.ts';
import { anyDocument } from '../../support/documents.ts';
import { exported } from '../../support/exports.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';

const html = (text: string): string => preview(documentOf(text)).html;

describe('preview', () => {
	it('puts each record on the row of the text it belongs to', () => {
		const rows =
			html('1. Budget\n\nPremier.\n\nDécision : Oui.\n\nSecond.\n\nMesure : Aller.\n').match(/<tr class="(?:item|continued).*?<\/tr>/gs) ??
			[];
		assert.equal(rows.length, 2);
		assert.match(rows[0] ?? '', /rowspan="2".*Budget.*Premier.*Décision 1.*Oui\./s);
		assert.match(rows[1] ?? '', /Second.*Mesure 1.*Aller/s);
	});

	it('shows computed numbers and the title of every level', () => {
		assert.match(html('# A\n\n## B\n\n# C\n'), /id="item-1".*<h2>A<\/h2>.*id="item-1-1".*<h3>B<\/h3>/s);
	});

	it('gives names for mentions, with the affiliation once an item', () => {
		const text = html('Membres :\n- Ann Lee [AL], Nord\n\n1. A\n\n@AL ouvre, puis @Ann Lee ferme.\n\n2. B\n\n@AL encore.\n');
		assert.equal(text.match(/<span class="person">Ann Lee<\/span> \(Nord\)/g)?.length, 2);
		assert.equal(text.match(/<span class="person">Ann Lee<\/span>/g)?.length, 3);
	});

	it('links references to what this file holds, and only those', () => {
		const text = html('1. A\n\nDécision 2 : Oui.\n\nVoir la décision no 2, la décision no 3 et la décision no 2 du 3 mai 2020.\n');
		assert.equal(text.match(/<a class="reference" href="#decision-2">décision no.2<\/a>/g)?.length, 1);
	});

	it('makes hostile text harmless', () => {
		const text = html(
			'<script>alert(1)</script> (X)\n\nMembres :\n- <img src=x onerror=alert(1)>, "><b>\n\n1. <script>a</script>\n\n<iframe src=//x> [x](javascript:alert(1))\n\nOnglet 1 : T (javascript:alert.x/1)\n',
		);
		assert.doesNotMatch(text, /<script|<img|<iframe|href="javascript/i);
	});

	it('has header cells with scope, and lines of the source', () => {
		const text = html('C\n\nMembres :\n- Ann Lee, Nord\n\n1. A\n\nTexte.\n');
		assert.match(text, /<caption data-line="2">Membres<\/caption><thead><tr><th scope="col">/);
		assert.match(text, /<tr data-line="3"><th scope="row">Ann Lee<\/th>/);
		assert.match(text, /<p data-line="7">Texte\.<\/p>/);
	});

	it('knows the line of each field of a record and of each row of a table', () => {
		const text = html(
			'1. A\n\nDécision : Oui.\n  Proposée par : Ann Lee\n  Appuyée par : Guy Lau\n  Pour : 2\n  Contre : 1\n  Adoptée\n\nMesure : Aller.\n  Responsable : Ann Lee\n  Échéance : 3 mai 2024\n  État : en cours\n\nSuivi (@Ann Lee) : Venir.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n',
		);
		const facts = [...text.matchAll(/<div data-line="(\d+)"><dt>([^<:\u00a0]+)/g)].map(([, line, label]) => `${line} ${label}`);
		assert.deepEqual(facts, [
			'3 Proposée par',
			'4 Appuyée par',
			'5 Vote',
			'7 Résultat',
			'10 Responsable',
			'11 Échéance',
			'12 État',
			'14 Responsable',
		]);
		assert.match(text, /<tr data-line="18"><td>1.*<tr data-line="19"><td>3/);
	});

	it('keeps attendance where the source has it', () => {
		assert.ok(
			html('1. A\n\nMembres :\n- Ann Lee\n').indexOf('class="attendance"') >
				html('1. A\n\nMembres :\n- Ann Lee\n').indexOf('class="items"'),
		);
		assert.ok(
			html('Membres :\n- Ann Lee\n\n1. A\n').indexOf('class="attendance"') <
				html('Membres :\n- Ann Lee\n\n1. A\n').indexOf('class="items"'),
		);
	});

	it('renders any document, the same every time', () => {
		return fc.assert(
			fc.asyncProperty(anyDocument, async (text) => {
				assert.equal(await exported(text, 'html'), await exported(text, 'html'));
				assert.ok((await exported(text, 'md')).endsWith('\n'));
			}),
			{ numRuns: 150 },
		);
	});
});

describe('public output', () => {
	it('keeps only the boundary lines of a closed session', async () => {
		const text =
			'1. A\n\nHuis clos\n\nSecret et décision no 7.\n\nDécision 7 : Secret.\n\nFin du huis clos\n\n2. Huis clos : secret\n\nSecret.\n\n3. B\n\nOuvert.\n';
		for (const output of [await exported(text, 'html', { public: true }), await exported(text, 'md', { public: true })]) {
			assert.doesNotMatch(output, /secret/i);
			assert.match(output, /Fin du huis clos/);
			assert.match(output, /Ouvert/);
		}
	});
});
