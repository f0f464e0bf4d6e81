import assert from 'node:assert/strict';
import { clock, isIsoDate } from '../../client/src/clock.ts';

describe('clock', () => {
	it('says the local date and time in two digits', () => {
		assert.deepEqual(clock(new Date(2024, 2, 4, 9, 5)), { date: '2024-03-04', time: '09:05' });
	});
});

describe('isIsoDate', () => {
	it('takes days of the calendar only', () => {
		assert.ok(isIsoDate('2024-02-29'));
		for (const wrong of ['2023-02-29', '2024-13-01', '24-02-01', 'demain', '']) assert.ok(!isIsoDate(wrong), wrong);
	});
});
