import assert from 'node:assert/strict';
import { completion } from '../../../server/src/core/features/completion.ts';
import { toPosition } from '../../../server/src/core/features/convert.ts';
import { definition } from '../../../server/src/core/features/definition.ts';
import { documentLinks } from '../../../server/src/core/features/documentLink.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { references } from '../../../server/src/core/features/references.ts';
import { workspaceSymbols } from '../../../server/src/core/features/workspaceSymbol.ts';
import { projectOf } from '../../support/series.ts';

const FILES = {
	'2023.minutes': `Conseil du port (CDP)
Le 12 octobre 2023

1. Quai

Décision no 2 : Fermer le quai.

Mesure de suivi 3 : Peindre le quai.
  Responsable : Ann Lee

A) Phare

Rien.
`,
	'2024.minutes': `Conseil du port (CDP)
Le 14 mars 2024
Séance précédente : 12 octobre 2023

1. Suivis

Selon la décision no 2 du 12 octobre 2023, et le point 1 A du 12 octobre 2023.

Mesure de suivi 1 : Vernir.
  Origine : mesure de suivi 3 du 12 octobre 2023
  État : terminée
`,
};

async function at(name: keyof typeof FILES, words: string) {
	const document = await (await projectOf(FILES)).open(name);
	return { document, position: toPosition(document.lines, document.text.indexOf(words) + words.length) };
}

const lines = (found: readonly { uri: string; range: { start: { line: number } } }[]) =>
	found.map((l) => `${l.uri.slice('file:///p/'.length)}:${l.range.start.line + 1}`);

describe('references to other meetings', () => {
	it('lead to the minutes of that meeting', async () => {
		for (const [words, target] of [
			['décision no 2', '2023.minutes:6'],
			['point 1 A', '2023.minutes:11'],
			['Origine : mesure de suivi 3', '2023.minutes:8'],
		] as const) {
			const { document, position } = await at('2024.minutes', words);
			assert.deepEqual(lines(definition(document, position)), [target], words);
		}
	});

	it('are found from either side', async () => {
		const here = await at('2024.minutes', 'décision no 2');
		assert.deepEqual(lines(references(here.document, here.position, { includeDeclaration: true })), ['2023.minutes:6', '2024.minutes:7']);
		const there = await at('2023.minutes', 'Mesure de suivi 3');
		assert.deepEqual(lines(references(there.document, there.position, { includeDeclaration: true })), [
			'2023.minutes:8',
			'2024.minutes:10',
		]);
	});

	it('tell what became of the action item', async () => {
		const { document, position } = await at('2024.minutes', 'Origine : mesure de suivi 3');
		const { contents } = hover(document, position, '2024-03-20') as { contents: { value: string } };
		assert.match(contents.value, /Mesure de suivi 3, 12 octobre 2023\*\*\n\nPeindre le quai\.\n\nResponsable.*Ann Lee {2}\nÉtat.*terminée/);
	});

	it('are links, as is the date of the meeting before', async () => {
		const { document } = await at('2024.minutes', '');
		assert.deepEqual(
			documentLinks(document).map((l) => [l.range.start.line + 1, l.target]),
			[
				[3, 'file:///p/2023.minutes'],
				[7, 'file:///p/2023.minutes#L6'],
				[7, 'file:///p/2023.minutes#L11'],
				[10, 'file:///p/2023.minutes#L8'],
			],
		);
	});

	it('are proposed with their dates', async () => {
		const project = await projectOf(FILES);
		const marked = FILES['2024.minutes'].replace('mesure de suivi 3 du 12 octobre 2023', '');
		const document = await project.open('2024.minutes', marked);
		const position = toPosition(document.lines, marked.indexOf('Origine : ') + 'Origine : '.length);
		const labels = completion(document, position, '2024-03-20').map((item) => item.label);
		assert.ok(labels.includes('mesure de suivi 3 du 12 octobre 2023'), labels.join('\n'));
	});

	it('change nothing where the file stands alone', async () => {
		const project = await projectOf({ 'a.minutes': FILES['2024.minutes'] });
		const document = await project.open('a.minutes');
		const position = toPosition(document.lines, document.text.indexOf('décision no 2') + 3);
		assert.deepEqual(definition(document, position), []);
		assert.deepEqual(documentLinks(document), []);
	});
});

describe('workspaceSymbols', () => {
	it('finds items and records by any of their words', async () => {
		const { settings } = await (await projectOf(FILES)).open('2024.minutes');
		const names = (query: string) =>
			workspaceSymbols(settings.series ? [settings.series] : [], query).map((s) => [s.name, s.containerName]);
		assert.deepEqual(names('decision quai'), [['Décision 2 — Fermer le quai.', 'CDP, 2023-10-12']]);
		assert.deepEqual(names('1 a phare'), [['1 A. Phare', 'CDP, 2023-10-12']]);
		assert.equal(names('').length, 6);
	});
});
