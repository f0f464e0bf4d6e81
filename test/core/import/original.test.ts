import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Decision } from '../../../server/src/core/model/minutes.ts';
import { allDecisions } from '../../../server/src/core/model/walk.ts';
import { factsOf, imported, lettersOf } from '../../support/imports.ts';

const folder = fileURLToPath(new URL('../../fixtures/import/original/', import.meta.url));

/** `mover/seconder for-against-abstain result`, a dash for what the original does not say. */
function motionOf({ mover, seconder, vote, result }: Decision): string {
	const movers = [mover, seconder].map((m) => m?.value ?? '-').join('/');
	const counts = [vote?.for, vote?.against, vote?.abstain].map((t) => t?.count ?? 0).join('-');
	return `${movers} ${vote?.for === undefined && vote?.against === undefined ? '-' : counts} ${result?.value ?? '-'}`;
}

/** Invented minutes of many kinds, each with what a reader would list of it. */
describe('import of other kinds of minutes', () => {
	for (const file of readdirSync(folder).filter((f) => !f.endsWith('.json'))) {
		const original = readFileSync(path.join(folder, file), 'utf8');
		const result = imported(original, file.endsWith('.md') ? 'markdown' : 'text');

		it(`lists what ${file} holds`, () => {
			const wanted = JSON.parse(readFileSync(path.join(folder, file.replace(/\.\w+$/, '.json')), 'utf8'));
			const { title, date, adjourned } = result.minutes.meeting;
			const found = {
				title: title?.value,
				date: date?.value,
				adjourned: adjourned?.value,
				...factsOf(result.minutes),
				...(wanted.motions === undefined ? {} : { motions: allDecisions(result.minutes).map(motionOf) }),
			};
			assert.deepEqual(JSON.parse(JSON.stringify(found)), wanted, result.text);
		});

		it(`finds a place for every line of ${file}`, () => {
			assert.doesNotMatch(result.text, /^\/\/ import: (?:non placé|not placed)/m, result.text);
			const whole = lettersOf(result.text);
			// numbers and their words become those of the language
			const text = original.replace(/^(?:POINT \d+ –|[IVX]+\.)/gm, '');
			for (const sentence of text.split(/(?<=[.!?])\s+|\n{2,}/)) {
				const words = sentence.split(/\s+/).filter((w) => /[\p{L}\p{N}]{3}/u.test(w));
				for (const word of words) assert.ok(whole.includes(lettersOf(word.replace(/-$/, ''))), `${word} of ${sentence}`);
			}
		});
	}
});
