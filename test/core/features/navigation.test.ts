import assert from 'node:assert/strict';
import { definition } from '../../../server/src/core/features/definition.ts';
import { documentHighlights } from '../../../server/src/core/features/documentHighlight.ts';
import { documentLinks } from '../../../server/src/core/features/documentLink.ts';
import { references } from '../../../server/src/core/features/references.ts';
import { fixture, textAt } from '../../support/features.ts';
import { documentOf } from '../../support/language.ts';

const ATTENDANCE = 'Présence (quorum : 2)\n\nMembres :\n- Hélène Marchand [HM], Nord\n- Guy Lau, Sud (arrivée à 13 h 20)\n\n';

/** The lines (1-based) of the definitions of what the cursor stands on. */
function definitionLines(marked: string): readonly number[] {
	const { document, position } = fixture(marked);
	return definition(document, position).map((l) => l.range.start.line + 1);
}

describe('definition', () => {
	it('leads from a mention, a field and a full name to the attendance list', () => {
		assert.deepEqual(definitionLines(`${ATTENDANCE}1. A\n\n@H|M parle.\n`), [4, 4]);
		assert.deepEqual(definitionLines(`${ATTENDANCE}1. A\n\nDécision no 1 : Oui.\n  Proposée par : Guy L|au\n`), [5]);
		assert.deepEqual(definitionLines(`${ATTENDANCE}1. A\n\nOn remercie Guy |Lau.\n`), [5]);
	});

	it('leads from a reference to its record, item and attachment', () => {
		assert.deepEqual(definitionLines('1. A\n\nDécision no 2 : Oui.\n\nVoir la décision no 2|.\n'), [3]);
		assert.deepEqual(definitionLines('1. A\n\nA) B\n\nVoir le point 1 |A.\n'), [3]);
		assert.deepEqual(definitionLines('1. A\n\nVoir l’onglet 4|.\n\nOnglet 4 : Trousse\n'), [5]);
	});

	it('has none in another meeting, for a longer name, or in plain words', () => {
		assert.deepEqual(definitionLines('1. A\n\nDécision no 2 : Oui.\n\nVoir la décision no 2| du 3 mai 2020.\n'), []);
		assert.deepEqual(definitionLines(`${ATTENDANCE}1. A\n\nOn remercie Guy |Lau-Morin.\n`), []);
		assert.deepEqual(definitionLines('1. A\n\nRien du t|out.\n'), []);
	});
});

describe('references', () => {
	it('lists every place of a person, alias included, with or without the declarations', () => {
		const { document, position } = fixture(`${ATTENDANCE}1. A\n\n@H|M et Hélène Marchand.\n\n=> @HM écrit.\n`);
		const found = (includeDeclaration: boolean): readonly string[] =>
			references(document, position, { includeDeclaration }).map((l) => textAt(document, l.range));
		assert.deepEqual(found(true), ['Hélène Marchand', 'HM', 'HM', 'Hélène Marchand', 'HM']);
		assert.deepEqual(found(false), ['HM', 'Hélène Marchand', 'HM']);
	});

	it('is what the highlight shows', () => {
		const { document, position } = fixture('1. A\n\nDécision no 2| : Oui.\n\nVoir la décision no 2.\n');
		assert.deepEqual(
			documentHighlights(document, position).map((h) => [h.range.start.line, h.kind]),
			[
				[2, 3],
				[4, 2],
			],
		);
	});
});

describe('documentLink', () => {
	it('resolves files beside the document and leaves addresses', () => {
		const document = documentOf('1. A\n\nOnglet 2 : Trousse (a/reçu.pdf)\n\nAnnexe A : Site (https://exemple.test/x)\n');
		assert.deepEqual(
			documentLinks(document).map((l) => l.target),
			['file:///a/re%C3%A7u.pdf', 'https://exemple.test/x'],
		);
	});
});
