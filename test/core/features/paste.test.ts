import assert from 'node:assert/strict';
import { paste } from '../../../server/src/core/features/paste.ts';
import { anyDocument } from '../../support/documents.ts';
import { fixture } from '../../support/features.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';

/** Kind and text of what is pasted at `|`; undefined where the clipboard is pasted as it is. */
function pasted(marked: string, clipboard: string): readonly [string, string] | undefined {
	const { document, position } = fixture(marked);
	const result = paste(document, position, clipboard);
	return result && [result.kind, result.text];
}

const ATTENDANCE = 'Comité du port\nLe 14 mars 2024\n\nMembres :\n|\n\n1. Accueil\n';
const ITEM = 'Comité du port\nLe 14 mars 2024\n\nMembres :\n- Ann Lee\n\n2. Accueil\n\n|\n';

describe('paste', () => {
	it('makes people of a table with titles', () => {
		assert.deepEqual(
			pasted(
				ATTENDANCE,
				'Nom\tOrganisation\tPrésence\r\nHélène Marchand\tServices Nord\tX\r\nPaul Roy\tYukon\tExcusé\r\nGuy Lau\tManitoba\tabsent\r\n',
			),
			['people', '- Hélène Marchand, Services Nord\n- Paul Roy, Yukon (excusé)\n- Guy Lau, Manitoba (absent)'],
		);
		assert.deepEqual(pasted(ATTENDANCE, 'Prénom\tNom\tCourriel\tOrganisme\nAnn\tLee\ta@example.org\tNord\nGuy\tLau\tg@example.org\tSud'), [
			'people',
			'- Ann Lee, Nord\n- Guy Lau, Sud',
		]);
	});

	it('keeps what a column of another title says', () => {
		assert.deepEqual(pasted(ATTENDANCE, 'Nom\tOrganisation\tSecteur\nAnn Lee\tNord\tEau\nGuy Lau\tSud\t'), [
			'people',
			'- Ann Lee, Nord, Eau\n- Guy Lau, Sud',
		]);
	});

	it('makes people of columns without titles, of tabs or of spaces, and turns inverted names', () => {
		assert.deepEqual(pasted(ATTENDANCE, 'Ann Lee\tNord\nGuy Lau\tSud'), ['people', '- Ann Lee, Nord\n- Guy Lau, Sud']);
		assert.deepEqual(pasted(ATTENDANCE, 'Ann Lee       Nord\nGuy Lau       Sud\n'), ['people', '- Ann Lee, Nord\n- Guy Lau, Sud']);
		assert.deepEqual(pasted(ATTENDANCE, 'Lee, Ann\tNord\nLau, Guy\tSud'), ['people', '- Ann Lee, Nord\n- Guy Lau, Sud']);
	});

	it('sees in a cell without title what it says about the presence of a person', () => {
		assert.deepEqual(pasted(ATTENDANCE, 'Ann Lee\tNord\tpar téléphone\nGuy Lau\tSud\t\nLéa Roy\t\texcusée'), [
			'people',
			'- Ann Lee, Nord (par téléphone)\n- Guy Lau, Sud\n- Léa Roy (excusée)',
		]);
	});

	it('makes people of names alone in an attendance list only', () => {
		assert.deepEqual(pasted(ATTENDANCE, '1. Ann Lee\n2. Guy Lau'), ['people', '- Ann Lee\n- Guy Lau']);
		assert.deepEqual(pasted(ATTENDANCE, '•\tAnn Lee\n•\tGuy Lau'), ['people', '- Ann Lee\n- Guy Lau']);
		assert.equal(pasted(ITEM, 'Ann Lee\nGuy Lau'), undefined);
		assert.equal(pasted(ATTENDANCE, 'Ann Lee'), undefined);
	});

	it('leaves what follows the comma of a line of one column where it is', () => {
		assert.deepEqual(pasted(ATTENDANCE, 'Aïcha Benali, Ontario\nJean Tremblay, Québec'), [
			'people',
			'- Aïcha Benali, Ontario\n- Jean Tremblay, Québec',
		]);
	});

	it('makes a label of a row that holds only the word for a group', () => {
		assert.deepEqual(pasted(ATTENDANCE, 'Ann Lee\tNord\nObservateurs\nGuy Lau\tSud'), [
			'people',
			'- Ann Lee, Nord\n\nObservateurs :\n- Guy Lau, Sud',
		]);
	});

	it('takes the bullet that is there for the first person', () => {
		assert.deepEqual(pasted(ATTENDANCE.replace('|', '- |'), 'Ann Lee\tNord\nGuy Lau\tSud'), ['people', 'Ann Lee, Nord\n- Guy Lau, Sud']);
	});

	it('says in English who is excused', () => {
		const english = 'Port Board\nMarch 14, 2024\nMinutes\n\nMembers:\n|\n\n1. Welcome\n';
		assert.deepEqual(pasted(english, 'Name\tDepartment\tAttendance\nAnn Lee\tNorth\tE\nGuy Lau\tSouth\tP'), [
			'people',
			'- Ann Lee, North (excused)\n- Guy Lau, South',
		]);
	});

	it('indents numbered lists in the discussion, wrapped entries included', () => {
		assert.deepEqual(pasted(ITEM, '1. Un.\n2. Deux.'), ['list', '  1. Un.\n  2. Deux.']);
		assert.deepEqual(pasted(ITEM, 'Trois principes :\n1)\tCommencer par les besoins.\n2)\tTravailler de manière transparente.'), [
			'list',
			'Trois principes :\n  1) Commencer par les besoins.\n  2) Travailler de manière transparente.',
		]);
		assert.deepEqual(
			pasted(
				ITEM,
				'1. Les riverains du quai nord demandent que la navette passe\nplus souvent le soir.\n2. Le quai sud est fermé pour les travaux de la fin de mars\nau début de mai.',
			),
			[
				'list',
				'  1. Les riverains du quai nord demandent que la navette passe plus souvent le soir.\n  2. Le quai sud est fermé pour les travaux de la fin de mars au début de mai.',
			],
		);
	});

	it('leaves items that go on with the numbers above', () => {
		assert.equal(pasted(ITEM, '3. Budget\n\n4. Divers'), undefined);
	});

	it('rejoins the lines that a page wrapped, and words that it cut', () => {
		assert.deepEqual(
			pasted(
				ITEM,
				'Le comité prend connaissance du rapport sur la naviga-\ntion de plaisance et demande que les chiffres de la sai-\nson dernière y soient ajoutés.\n\nLe rapport est remis.',
			),
			[
				'text',
				'Le comité prend connaissance du rapport sur la navigation de plaisance et demande que les chiffres de la saison dernière y soient ajoutés.\n\nLe rapport est remis.',
			],
		);
	});

	it('leaves the source of minutes, code, quotes, single lines and parts of a line alone', () => {
		for (const clipboard of [
			'Une phrase.',
			'Décision no 1 : Oui.\n  Proposée par : Ann Lee',
			'Membres :\n- Ann Lee',
			'```\na\nb\n```',
			'> Un\n> deux',
			'- un\n- deux',
		])
			assert.equal(pasted(ITEM, clipboard), undefined, clipboard);
	});

	it('loses no letter, whatever is pasted where', () => {
		const letters = (text: string): string => [...text.normalize('NFC').matchAll(/[\p{L}\p{N}]/gu)].map(([c]) => c).join('');
		fc.assert(
			fc.property(anyDocument, anyDocument, fc.nat(40), (text, clipboard, line) => {
				const document = documentOf(text);
				const position = { line: Math.min(line, document.lines.lineCount - 1), character: 0 };
				const result = paste(document, position, clipboard);
				if (result && result.kind !== 'people') assert.equal(letters(result.text), letters(clipboard));
			}),
			{ numRuns: 200 },
		);
	});
});
