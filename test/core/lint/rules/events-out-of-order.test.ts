import assert from 'node:assert/strict';
import { markedBy } from '../../../support/problems.ts';

const marked = (remark: string, ...events: readonly string[]) =>
	markedBy('TIM14', `C\n\nMembres :\n- Ann Lee\n- Guy Lau${remark}\n\nLa réunion est ouverte à 13 h.\n\n1. A\n\n${events.join('\n\n')}\n`);

describe('events-out-of-order (TIM14)', () => {
	it('compares the remark of the list with the event', () => {
		assert.deepEqual(marked(' (départ à 14 h)', 'Guy Lau quitte la réunion à 14 h 20.'), ['14 h 20']);
		assert.deepEqual(marked(' (départ à 14 h 20)', 'Guy Lau quitte la réunion à 14 h 20.'), []);
		assert.deepEqual(marked(' (arrivée à 13 h 10)', 'Guy Lau quitte la réunion à 14 h 20.'), []);
	});

	it('lets nobody leave twice without coming back', () => {
		const left = ['Guy Lau quitte la réunion à 14 h.', 'Guy Lau quitte la réunion à 14 h 20.'];
		assert.deepEqual(marked('', ...left), ['Guy Lau quitte la réunion à 14 h 20.']);
		assert.deepEqual(marked('', left[0] as string, 'Guy Lau arrive à 14 h 10.', left[1] as string), []);
		assert.deepEqual(marked('', 'Guy Lau quitte la réunion à 14 h.', 'Ann Lee quitte la réunion à 14 h 20.'), []);
	});
});
