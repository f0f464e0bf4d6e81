import assert from 'node:assert/strict';
import { isIsoDate, meetingTemplate } from '../../client/src/commands/meetingTemplate.ts';
import { createDocument } from '../../server/src/core/document.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';

/** The text after every place took its sample, as when the user only presses Tab. */
function filledIn(snippet: string): string {
	return snippet
		.replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
		.replace(/\$\d/g, '')
		.replace(/\\([\\$}])/g, '$1');
}

describe('the template of a new meeting', () => {
	for (const language of ['fr', 'en'] as const) {
		it(`is a whole record in ${language}`, () => {
			const text = filledIn(meetingTemplate({ language, body: 'Valbrume $ {Nord}', date: '2026-03-01' }));
			const { meeting, items } = createDocument('untitled:1', 1, text, DEFAULT_SETTINGS).minutes;
			assert.match(text, /^Valbrume \$ \{Nord\}\n/);
			assert.equal(meeting.date?.value, '2026-03-01');
			assert.equal(items.length, 2);
			assert.equal(items[0]?.content.decisions.length, 1);
			assert.equal(items[1]?.content.actions.length, 1);
		});
	}

	it('has a place for the body where none was given', () => {
		assert.match(meetingTemplate({ language: 'en', body: ' ', date: '2026-03-01' }), /^\$\{1:Name of the body\}\nMarch 1, 2026\n/);
	});
});

describe('isIsoDate', () => {
	it('takes days of the calendar only', () => {
		assert.ok(isIsoDate('2024-02-29'));
		for (const wrong of ['2023-02-29', '2024-13-01', '24-02-01', 'demain', '']) assert.ok(!isIsoDate(wrong), wrong);
	});
});
