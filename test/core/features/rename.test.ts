import assert from 'node:assert/strict';
import { prepareRename, rename } from '../../../server/src/core/features/rename.ts';
import { edited, fixture, textAt } from '../../support/features.ts';

const ATTENDANCE = 'Présence\n\nMembres :\n- Hélène Marchand [HM], Nord\n- Guy Lau, Sud\n\n1. A\n\n';

function renamed(marked: string, newName: string): string {
	const { document, position } = fixture(marked);
	const answer = rename(document, position, newName);
	return answer.kind === 'refusal' ? answer.message : edited(document, answer.edit.changes?.[document.uri] ?? []);
}

describe('rename', () => {
	it('changes a person everywhere, and leaves the alias', () => {
		assert.equal(
			renamed(`${ATTENDANCE}Hélène| Marchand parle à @HM.\n\nDécision no 1 : Oui.\n  Proposée par : Hélène Marchand\n`, 'Hélène Roy'),
			`${ATTENDANCE}Hélène Roy parle à @HM.\n\nDécision no 1 : Oui.\n  Proposée par : Hélène Roy\n`.replace(
				'- Hélène Marchand',
				'- Hélène Roy',
			),
		);
	});

	it('changes an alias, and leaves the name', () => {
		assert.equal(renamed(`${ATTENDANCE}@H|M parle.\n`, 'HMA'), `${ATTENDANCE}@HMA parle.\n`.replace('[HM]', '[HMA]'));
	});

	it('refuses a name that is taken or would be read as something else', () => {
		assert.match(renamed(`${ATTENDANCE}Guy |Lau parle.\n`, 'hélène marchand'), /autre personne/);
		for (const name of ['', 'Roy, Guy', '- Guy', 'Guy  Lau'])
			assert.match(renamed(`${ATTENDANCE}Guy |Lau parle.\n`, name), /^Écrivez un nom/);
	});

	it('refuses numbers, plain words and approved minutes with a sentence', () => {
		assert.match(renamed('1. A\n\nDécision no |1 : Oui.\n', '2'), /Renuméroter/);
		assert.match(renamed('1. A\n\nRi|en.\n', 'B'), /curseur/);
		assert.match(renamed(`Conseil\nÉtat : approuvé\n\n${ATTENDANCE}Guy |Lau parle.\n`, 'Guy Roy'), /approuvé ou publié/);
	});

	it('shows what it would change', () => {
		const { document, position } = fixture(`${ATTENDANCE}Guy |Lau parle.\n`);
		const answer = prepareRename(document, position);
		assert.equal(answer.kind === 'range' && textAt(document, answer.range), 'Guy Lau');
	});
});
