import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { CompletionItem } from 'vscode-languageserver-types';
import { completion } from '../../../server/src/core/features/completion.ts';
import { toPosition } from '../../../server/src/core/features/convert.ts';
import { definition } from '../../../server/src/core/features/definition.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { rename } from '../../../server/src/core/features/rename.ts';
import { anyDocument } from '../../support/documents.ts';
import { edited, fixture } from '../../support/features.ts';
import { documentOf } from '../../support/language.ts';

const TODAY = '2024-03-14';
const ATTENDANCE = 'Présence\n\nMembres :\n- Hélène Marchand [HM], Nord\n- Guy Lau, Sud\n\n';

function proposals(marked: string): readonly CompletionItem[] {
	const { document, position } = fixture(marked);
	return completion(document, position, TODAY).toSorted((a, b) => (a.sortText ?? a.label).localeCompare(b.sortText ?? b.label));
}

function labels(marked: string): readonly string[] {
	return proposals(marked).map((p) => p.label);
}

/** The text after the proposal of that label is taken. */
function taken(marked: string, label: string): string {
	const { document } = fixture(marked);
	const edit = proposals(marked).find((p) => p.label === label)?.textEdit;
	assert.ok(edit && 'range' in edit, `No proposal ${label}`);
	return edited(document, [edit]);
}

describe('completion', () => {
	it('offers people after @, those in the room first, and writes the alias', () => {
		const left = `${ATTENDANCE}La réunion est ouverte à 13 h.\n\nGuy Lau quitte la séance à 14 h.\n\n1. A\n\n@|\n`;
		assert.deepEqual(labels(left), ['@Hélène Marchand', '@Guy Lau']);
		assert.equal(taken(`${ATTENDANCE}1. A\n\nMerci à @mar|.\n`, '@Hélène Marchand'), `${ATTENDANCE}1. A\n\nMerci à @HM.\n`);
	});

	it('is found without accents and in the other order', () => {
		const filter = proposals(`${ATTENDANCE}1. A\n\n@|\n`).find((p) => p.label === '@Hélène Marchand')?.filterText;
		assert.match(filter ?? '', /@helene marchand hm marchand helene/);
	});

	it('offers names, and dates written out, where a field wants them', () => {
		const record = `${ATTENDANCE}1. A\n\nMesure de suivi 1 : Écrire.\n`;
		assert.deepEqual(labels(`${record}  Responsable : Guy Lau, h|\n`), ['Guy Lau', 'Hélène Marchand']);
		assert.equal(taken(`${record}  Responsable : Guy Lau, h|\n`, 'Hélène Marchand'), `${record}  Responsable : Guy Lau, Hélène Marchand\n`);
		assert.deepEqual(labels(`${record}  Échéance : |\n`), ['14 mars 2024', '21 mars 2024', '28 mars 2024', '11 avril 2024']);
	});

	it('offers the fields that the record above lacks', () => {
		assert.deepEqual(labels('1. A\n\nMesure de suivi 1 : Écrire.\n  Échéance : 3 mai 2024\n  |\n'), ['Responsable', 'État', 'Terminée le']);
	});

	it('offers keywords of the language with the next number', () => {
		const text = '1. Accueil\n\nDécision no 3 : Oui.\n\nd|\n\nDécision no 4 : Non.\n';
		assert.ok(labels(text).includes('Décision no 4'));
		assert.ok(labels(text).includes('Mesure de suivi 1'));
		assert.ok(!labels(text).includes('Action item 1'));
	});

	it('offers the numbers that a reference may name', () => {
		assert.deepEqual(labels('1. A\n\nDécision no 3 : Oui.\n\nVoir la décision no |\n'), ['3']);
		assert.deepEqual(labels('1. A\n\n2. B\n\nVoir le point |\n'), ['1', '2']);
	});

	it('offers nothing in comments and sentences', () => {
		assert.deepEqual(labels(`${ATTENDANCE}// @|\n`), []);
		assert.deepEqual(labels(`${ATTENDANCE}1. A\n\nUne phrase, |\n`), []);
	});
});

describe('features at any offset', () => {
	it('never throw, and edit only what is written before the cursor', () => {
		fc.assert(
			fc.property(anyDocument, fc.double({ min: 0, max: 1, noNaN: true }), (text, at) => {
				const document = documentOf(text);
				const position = toPosition(document.lines, Math.round(at * text.length));
				for (const { textEdit } of completion(document, position, TODAY)) {
					assert.ok(textEdit && 'range' in textEdit);
					assert.equal(textEdit.range.start.line, position.line);
					assert.ok(textEdit.range.start.character <= position.character);
				}
				hover(document, position, '2024-03-14');
				definition(document, position);
				const answer = rename(document, position, 'Zoé Nadon');
				if (answer.kind === 'edit') assert.notEqual(edited(document, answer.edit.changes?.[document.uri] ?? []), text);
			}),
			{ numRuns: 150 },
		);
	});

	it('never throw on real documents', function () {
		const files = ['fr', 'en'].flatMap((language) => {
			const folder = fileURLToPath(new URL(`../../../../shared/corpus/${language}/`, import.meta.url));
			return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
		});
		if (files.length === 0) this.skip();
		for (const file of files) {
			const document = documentOf(readFileSync(file, 'utf8'));
			for (let i = 0; i <= 10; i++) {
				const position = toPosition(document.lines, Math.floor((document.text.length * i) / 10));
				assert.ok(Array.isArray(completion(document, position, TODAY)), file);
				assert.ok(Array.isArray(definition(document, position)), file);
				hover(document, position, '2024-03-14');
			}
		}
	});
});
