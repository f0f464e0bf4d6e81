import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldText } from '../../../server/src/core/syntax/fold.ts';
import { dataOf, type Facts, factsOf, imported } from '../../support/imports.ts';
import { documentOf } from '../../support/language.ts';

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const facts = fileURLToPath(new URL('../../fixtures/import/corpus/', import.meta.url));

/** Real minutes, where they are at hand: the repository holds only what a reader would list of them. */
describe('import of real minutes', () => {
	before(function () {
		if (!existsSync(path.join(shared, 'corpus'))) this.skip();
	});

	const kinds = ['items', 'people', 'decisions', 'actions'] as const;
	const goal: Readonly<Record<(typeof kinds)[number], number>> = { items: 0.9, people: 0.9, decisions: 0.8, actions: 0.8 };

	it('finds items, people, decisions and actions', () => {
		const sums = new Map(kinds.map((k) => [k, { hits: 0, found: 0, wanted: 0 }]));
		for (const file of corpus()) {
			const wanted = JSON.parse(readFileSync(path.join(facts, `${path.basename(file).replace(/\.\w+$/, '')}.json`), 'utf8')) as Facts;
			const found = factsOf(imported(readFileSync(file, 'utf8'), file.endsWith('.md') ? 'markdown' : 'text').minutes);
			for (const kind of kinds) {
				const sum = sums.get(kind) as { hits: number; found: number; wanted: number };
				sum.hits += matches(found[kind], wanted[kind]);
				sum.found += kind === 'people' ? new Set(found[kind].map(foldText)).size : found[kind].length;
				sum.wanted += wanted[kind].length;
			}
		}
		for (const [kind, { hits, found, wanted }] of sums) {
			const [precision, recall] = [hits / found, hits / wanted];
			console.log(`      ${kind.padEnd(9)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${hits} of ${wanted})`);
			assert.ok(precision >= goal[kind], `precision of ${kind}: ${precision}`);
			assert.ok(recall >= goal[kind], `recall of ${kind}: ${recall}`);
		}
	});

	it('keeps every line and parses', () => {
		for (const file of corpus()) {
			const original = readFileSync(file, 'utf8');
			const { text, doubts } = imported(original, file.endsWith('.md') ? 'markdown' : 'text');
			assert.ok(documentOf(text).minutes);
			const lines = text.split('\n');
			for (const doubt of doubts) assert.match(lines[doubt.line - 1] ?? '', /^\/\/ import: /, `${file}:${doubt.line}`);
		}
	});

	it('imports the seed record to the model of its transcription', () => {
		const original = readFileSync(path.join(shared, 'seed/000_a22446096cfb4938.txt'), 'utf8');
		const transcription = readFileSync(path.join(shared, 'seed/cpsfp-2022-02-17.minutes'), 'utf8');
		assert.deepEqual(dataOf(imported(original).text), dataOf(transcription));
	});
});

function corpus(): readonly string[] {
	return ['en', 'fr'].flatMap((language) =>
		readdirSync(path.join(shared, 'corpus', language)).map((f) => path.join(shared, 'corpus', language, f)),
	);
}

/** Entries that both lists have, repeated ones as often as both have them. */
function matches(found: readonly string[], wanted: readonly string[]): number {
	const left = found.map((f) => foldText(f).replace(/[\s.:]+$/, ''));
	let hits = 0;
	for (const entry of wanted) {
		const key = foldText(entry).replace(/[\s.:]+$/, '');
		const at = left.indexOf(key);
		if (at < 0) continue;
		left.splice(at, 1);
		hits++;
	}
	return hits;
}
