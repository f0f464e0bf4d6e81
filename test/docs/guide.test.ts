import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { lint } from '../../server/src/core/lint/lint.ts';
import { compareDocuments } from '../../server/src/core/parity/compare.ts';
import { toJson } from '../../server/src/core/render/json.ts';
import { documentOf } from '../support/language.ts';

/** The samples of a guide in one fenced language. */
function samples(language: 'fr' | 'en', fence: 'minutes' | 'json'): readonly string[] {
	const guide = readFileSync(new URL(`../../docs/guide.${language}.md`, import.meta.url), 'utf8');
	return [...guide.matchAll(new RegExp(`^\`\`\`${fence}\\n(.*?)^\`\`\``, 'gms'))].map(([, text = '']) => text);
}

const heading = /^#+ /gm;

describe('guide', () => {
	it('says the same in both languages', () => {
		const [fr, en] = (['fr', 'en'] as const).map((l) => readFileSync(new URL(`../../docs/guide.${l}.md`, import.meta.url), 'utf8'));
		assert.equal(fr?.match(heading)?.length, en?.match(heading)?.length);
		const [french, english] = [samples('fr', 'minutes'), samples('en', 'minutes')];
		assert.deepEqual(french.map(shape), english.map(shape));
		french.forEach((text, i) => {
			assert.deepEqual(compareDocuments(documentOf(text), documentOf(english[i] ?? '')), []);
		});
	});

	for (const language of ['fr', 'en'] as const) {
		it(`has samples that hold: ${language}`, () => {
			assert.ok(samples(language, 'minutes').length > 1);
			for (const text of samples(language, 'minutes')) {
				const document = documentOf(text);
				assert.equal(document.minutes.language, language);
				assert.deepEqual(
					lint(document).problems.filter((p) => p.id !== 'STR08'),
					[],
				);
			}
			for (const text of samples(language, 'json')) assert.ok(JSON.parse(text));
		});
	}
});

describe('pages of the walkthrough', () => {
	const folder = new URL('../../docs/start/', import.meta.url);
	const page = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

	it('exist in both languages, in the same shape', () => {
		const names = readdirSync(folder);
		assert.ok(names.length > 0);
		for (const french of names.filter((name) => name.endsWith('.fr.md'))) {
			const english = french.replace('.fr.', '.en.');
			assert.ok(names.includes(english), english);
			assert.equal(page(french).split('\n').length, page(english).split('\n').length, french);
		}
	});

	it('have a sample that holds', () => {
		for (const name of ['write.fr.md', 'write.en.md']) {
			const [, text = ''] = /^```minutes\n(.*?)^```/ms.exec(page(name)) ?? [];
			assert.deepEqual(lint(documentOf(text)).problems, [], name);
		}
	});
});

/** Dates, numbers and counts of a document: what a translation keeps. */
function shape(text: string): unknown {
	const { minutes } = documentOf(text);
	const json = toJson(documentOf(text), { problems: [] }) as { readonly items?: readonly { readonly number: string }[] };
	return [
		minutes.meeting.date?.value,
		minutes.attendance.quorum,
		minutes.events.map((e) => [e.event, e.time?.value]),
		json.items?.map((i) => i.number),
	].map((part) => JSON.stringify(part, (key, value) => (key === 'rule' ? undefined : value)));
}
