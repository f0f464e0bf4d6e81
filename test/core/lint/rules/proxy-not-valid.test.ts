import assert from 'node:assert/strict';
import { fixedBy, problemsOf } from '../../../support/problems.ts';

const proxies = (list: string, profile: 'cgct' | 'association-fr' | 'fpt' = 'cgct'): number =>
	problemsOf('ATT15', `Comité\n\nPrésents :\n${list}\n`, { profile }).length;

describe('proxy-not-valid (ATT15)', () => {
	it('reports holders who are away or unknown, givers who are there, chains', () => {
		assert.equal(proxies('- Ann Lee\n- Guy Lau (absent, procuration à Ann Lee)'), 0);
		assert.equal(proxies('- Ann Lee\n- Guy Lau (absent, procuration à Odile Dorn)'), 1);
		assert.equal(proxies('- Ann Lee\n- Guy Lau (procuration à Ann Lee)'), 1);
		assert.equal(proxies('- Ann Lee\n- Guy Lau (départ à 14 h, procuration à Ann Lee)'), 0);
		assert.equal(proxies('- Ann Lee\n- Guy Lau (absent, procuration à Rita Roy)\n- Rita Roy (absente, procuration à Ann Lee)'), 1);
	});

	it('counts proxies under the code of local authorities only', () => {
		const two = '- Ann Lee\n- Guy Lau (absent, pouvoir à Ann Lee)\n- Rita Roy (absente, pouvoir à Ann Lee)';
		assert.equal(proxies(two), 1);
		assert.equal(proxies(two, 'association-fr'), 0);
		assert.equal(proxies('- Ann Lee\n- Guy Lau (procuration à Ann Lee)', 'fpt'), 0);
	});

	it('takes the remark away', () => {
		const text = (remarks: string) => `Comité\n\nPrésents :\n- Ann Lee\n- Guy Lau${remarks}\n`;
		assert.equal(fixedBy('ATT15', text(' (procuration à Ann Lee)'), { profile: 'cgct' }), text(''));
		assert.equal(
			fixedBy('ATT15', text(' (par visioconférence, procuration à Ann Lee)'), { profile: 'cgct' }),
			text(' (par visioconférence)'),
		);
		assert.equal(
			fixedBy('ATT15', text(' (procuration à Ann Lee, par visioconférence)'), { profile: 'cgct' }),
			text(' (par visioconférence)'),
		);
	});
});
