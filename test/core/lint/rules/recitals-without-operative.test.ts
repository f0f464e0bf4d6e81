import assert from 'node:assert/strict';
import { problemsOf } from '../../../support/problems.ts';

const told = (body: string) =>
	problemsOf('DEC17', `Conseil\n\n1. Voirie\n\n${body}\n\n2. Divers\n\nRien.\n`, { profile: 'municipal-qc' }).length;
const recitals = 'ATTENDU QUE le pont est fermé;\n\nATTENDU QUE trois soumissions ont été reçues;';

describe('recitals-without-operative (DEC17)', () => {
	it('finds recitals that stand by themselves and lead to nothing', () => {
		assert.equal(told(recitals), 1);
		assert.equal(told(`${recitals}\n\nLe maire remercie les soumissionnaires.`), 1);
		assert.equal(told('WHEREAS the bridge is closed;'), 1);
	});

	it('is content with a resolution, words that decide, or a notice of motion', () => {
		assert.equal(told(`${recitals}\n\nRésolution 24-03-01 : Réparer le pont.`), 0);
		assert.equal(told(`${recitals}\n\nIL EST RÉSOLU de réparer le pont.`), 0);
		assert.equal(told(`${recitals}\n\nQUE le pont soit réparé.`), 0);
		assert.equal(told(`${recitals}\n\nAvis de motion est donné par Mme Roy.`), 0);
		assert.equal(told('Considérant la pluie, la visite est remise.'), 0);
	});
});
