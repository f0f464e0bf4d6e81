import assert from 'node:assert/strict';
import { definition } from '../../../server/src/core/features/definition.ts';
import { documentHighlights } from '../../../server/src/core/features/documentHighlight.ts';
import { documentLinks } from '../../../server/src/core/features/documentLink.ts';
import { linkedEditingRanges } from '../../../server/src/core/features/linkedEditingRange.ts';
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

describe('organisations', () => {
	it('are found in all their forms, and declared in the attendance', () => {
		const attendance = 'Membres :\n- Ann Lee, Parcs Canada\n- Guy Lau, Nord\n\n';
		assert.deepEqual(definitionLines(`${attendance}1. A\n\nL’A|PC et le nord.\n`), [2]);
		const { document, position } = fixture(`${attendance}1. A\n\nLe No|rd, au nord, Nord-Est.\n`);
		assert.deepEqual(
			references(document, position, { includeDeclaration: true }).map((l) => l.range.start.line),
			[2, 6],
		);
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
	const targets = (text: string): readonly (readonly string[])[] => {
		const document = documentOf(text);
		return documentLinks(document).map((link) => [textAt(document, link.range), link.target ?? '']);
	};

	it('resolves files beside the document and leaves addresses', () => {
		assert.deepEqual(targets('1. A\n\nOnglet 2 : Trousse (a/reçu.pdf)\n\nAnnexe A : Site (https://exemple.test/x)\n'), [
			['a/reçu.pdf', 'file:///a/re%C3%A7u.pdf'],
			['https://exemple.test/x', 'https://exemple.test/x'],
		]);
	});

	it('leads from a reference to the file of its tab', () => {
		assert.deepEqual(targets('1. A (voir l’onglet 2)\n\nOnglet 2 : Trousse (a.pdf)\n\nVoir l’onglet 3.\n'), [
			['onglet 2', 'file:///a.pdf'],
			['a.pdf', 'file:///a.pdf'],
		]);
	});

	it('finds addresses of the web and of mail, without the stop of the sentence', () => {
		assert.deepEqual(
			targets('1. A\n\nVoir https://exemple.test/a(b), www.exemple.test. Écrire à ann@exemple.test; [note](n%20b.md), @AL.\n'),
			[
				['https://exemple.test/a(b)', 'https://exemple.test/a(b)'],
				['www.exemple.test', 'https://www.exemple.test'],
				['ann@exemple.test', 'mailto:ann@exemple.test'],
				['n%20b.md', 'file:///n%20b.md'],
			],
		);
	});
});

describe('linkedEditingRange', () => {
	it('types an alias and its mentions as one', () => {
		const { document, position } = fixture(`${ATTENDANCE}1. A\n\n@H|M et Hélène Marchand, puis @HM.\n`);
		assert.equal(linkedEditingRanges(document, position)?.ranges.length, 3);
		const name = fixture(`${ATTENDANCE}1. A\n\nHélène |Marchand et @HM.\n`);
		assert.equal(linkedEditingRanges(name.document, name.position), null);
	});
});
