import assert from 'node:assert/strict';
import { onTypeFormatting } from '../../../server/src/core/features/onTypeFormatting.ts';
import { anyDocument } from '../../support/documents.ts';
import { edited, fixture } from '../../support/features.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';

/** The text after Enter was pressed: `|` is the cursor on the new line. */
function enter(marked: string): string {
	const { document, position } = fixture(marked);
	return edited(document, onTypeFormatting(document, position, '\n'));
}

const MEMBERS = 'Comité\n\nMembres :\n- Ann Lee, Nord\n';

describe('onTypeFormatting', () => {
	it('goes on with the next person, whether or not the editor did', () => {
		assert.equal(enter(`${MEMBERS}|`), `${MEMBERS}- `);
		assert.equal(enter(`${MEMBERS}- |`), `${MEMBERS}- `);
		assert.equal(enter(`${MEMBERS}|\n\n1. A\n`), `${MEMBERS}- \n\n1. A\n`);
	});

	it('starts a group with its first person', () => {
		assert.equal(enter('Comité\n\nMembres :\n|\n'), 'Comité\n\nMembres :\n- \n');
		assert.equal(enter(`${MEMBERS}\nExcusés :\n|`), `${MEMBERS}\nExcusés :\n- `);
		assert.equal(enter('Comité\n\nMembres :\nAnn Lee\nGuy Lau\n\nExcusés :\n|'), 'Comité\n\nMembres :\nAnn Lee\nGuy Lau\n\nExcusés :\n');
		assert.equal(enter('1. A\n\nIl faut trois choses :\n|'), '1. A\n\nIl faut trois choses :\n');
	});

	it('ends a list with an empty entry, which becomes a blank line', () => {
		assert.equal(enter(`${MEMBERS}- \n|`), `${MEMBERS}\n`);
		assert.equal(enter(`${MEMBERS}-\n|`), `${MEMBERS}\n`);
		assert.equal(enter('1. A\n\n  1. un\n  2. \n  |'), '1. A\n\n  1. un\n\n');
	});

	it('goes on with bullets, numbers and letters of lists at their indentation', () => {
		assert.equal(enter('1. A\n\n- un\n|'), '1. A\n\n- un\n- ');
		assert.equal(enter('1. A\n\n  * un\n  |'), '1. A\n\n  * un\n  * ');
		assert.equal(enter('1. A\n\n  9. neuf\n  |'), '1. A\n\n  9. neuf\n  10. ');
		assert.equal(enter('1. A\n\n1) un\n|'), '1. A\n\n1) un\n2) ');
		assert.equal(enter('1. A\n\n  a) un\n|'), '1. A\n\n  a) un\n  b) ');
	});

	it('gives what was behind the cursor the mark of the list', () => {
		assert.equal(enter(`${MEMBERS}|Guy Lau`), `${MEMBERS}- Guy Lau`);
	});

	it('numbers the next item in an agenda, and ends it with an empty one', () => {
		assert.equal(enter('Comité\nOrdre du jour\n\n1. Accueil\n|'), 'Comité\nOrdre du jour\n\n1. Accueil\n2. ');
		assert.equal(enter('Comité\n\nOrdre du jour\n\n1. Accueil\n|'), 'Comité\n\nOrdre du jour\n\n1. Accueil\n2. ');
		assert.equal(enter('Comité\n\n1. Accueil\n2. Budget\n|'), 'Comité\n\n1. Accueil\n2. Budget\n3. ');
		assert.equal(enter('Comité\n\n# Accueil\n# Budget\n|'), 'Comité\n\n# Accueil\n# Budget\n# ');
		assert.equal(enter('Comité\n\n1. Accueil\n\nA) Un\nB) Deux\n|'), 'Comité\n\n1. Accueil\n\nA) Un\nB) Deux\nC) ');
		assert.equal(enter('Comité\n\n1. Accueil\n2. Budget\n3. \n|'), 'Comité\n\n1. Accueil\n2. Budget\n\n');
	});

	it('leaves the text below a heading of the minutes, prose, fences, quotes and comments alone', () => {
		for (const text of ['1. A\n\nTexte.\n\n2. B\n|', '1. A\n\nTexte.\n|', '1. A\n\n```\n- a\n|\n```\n', '1. A\n\n> - a\n|', '// - a\n|'])
			assert.equal(enter(text), text.replace('|', ''));
	});

	it('answers any key anywhere with edits that fit', () => {
		fc.assert(
			fc.property(anyDocument, fc.nat(60), (text, line) => {
				const document = documentOf(text);
				edited(document, onTypeFormatting(document, { line, character: 0 }, '\n'));
				assert.deepEqual(onTypeFormatting(document, { line, character: 0 }, 'x'), []);
			}),
			{ numRuns: 200 },
		);
	});
});
