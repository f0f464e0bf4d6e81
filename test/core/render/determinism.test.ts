import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CLOSED } from '../../support/closed.ts';
import { exportedBytes } from '../../support/exports.ts';
import { HOSTILE } from '../../support/hostile.ts';

const FORMATS = ['html', 'docx', 'md', 'json', 'csv', 'ics', 'akn'] as const;
const example = readFileSync(new URL('../../../examples/2024-03-14.minutes', import.meta.url), 'utf8');

/** Runs with another zone of the machine, and puts the former one back. */
async function inZone<T>(zone: string, action: () => Promise<T>): Promise<T> {
	const former = process.env.TZ;
	process.env.TZ = zone;
	try {
		return await action();
	} finally {
		if (former === undefined) delete process.env.TZ;
		else process.env.TZ = former;
	}
}

describe('every export', function () {
	this.timeout(60_000);
	for (const to of FORMATS)
		it(`is the same to the byte each time, and wherever the machine stands (${to})`, async () => {
			assert.notEqual(
				await inZone('Pacific/Kiritimati', async () => new Date('2024-03-14T12:00Z').getDate()),
				await inZone('America/St_Johns', async () => new Date('2024-03-14T12:00Z').getDate()),
				'the zone counts',
			);
			for (const text of [example, CLOSED, HOSTILE])
				for (const layout of ['table', 'linear'] as const) {
					const first = await inZone('UTC', () => exportedBytes(text, to, { layout }));
					for (const zone of ['Pacific/Kiritimati', 'America/St_Johns'])
						assert.ok(Buffer.from(await inZone(zone, () => exportedBytes(text, to, { layout }))).equals(first), `${layout} ${zone}`);
				}
		});
});
