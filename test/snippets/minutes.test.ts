import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lint } from '../../server/src/core/lint/lint.ts';
import { allRecords } from '../../server/src/core/model/walk.ts';
import { documentOf } from '../support/language.ts';

interface Snippet {
	readonly prefix?: unknown;
	readonly isFileTemplate?: boolean;
	readonly body: readonly string[];
	readonly description: string;
}

const FILE = new URL('../../snippets/minutes.json', import.meta.url);
const snippets = Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, Snippet>>);

/** What stands there when the first choice and every sample is taken. */
function inserted({ body }: Snippet): string {
	return body
		.join('\n')
		.replace('$CURRENT_DATE $CURRENT_MONTH_NAME $CURRENT_YEAR', '14 mars 2024')
		.replace('$CURRENT_MONTH_NAME $CURRENT_DATE, $CURRENT_YEAR', 'March 14, 2024')
		.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
		.replace(/\$\{\d+:([^}]*)\}|\$\d/g, '$1');
}

describe('snippets', () => {
	// one with a prefix would come up in every sentence that has the word
	it('are inserted by name, never while somebody writes', () => {
		assert.ok(snippets.length > 0);
		for (const [name, { prefix, description }] of snippets) {
			assert.equal(prefix, undefined, name);
			assert.notEqual(description, '');
		}
	});

	for (const [name, snippet] of snippets) {
		it(`hold: ${name}`, () => {
			const document = documentOf(inserted(snippet));
			const { minutes } = document;
			assert.deepEqual(
				lint(document).problems.filter((p) => p.id.startsWith('SYN')),
				[],
			);
			if (snippet.isFileTemplate) {
				assert.equal(minutes.meeting.date?.value, '2024-03-14');
				assert.equal(minutes.items.length, 3);
				assert.ok(minutes.meeting.opened && minutes.meeting.adjourned);
			}
			const [record] = allRecords(minutes);
			if (record?.kind === 'decision') assert.ok(record.mover && record.seconder && record.result);
			else assert.ok(minutes.attendance.groups.length > 2);
		});
	}
});
