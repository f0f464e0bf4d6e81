import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { exported } from '../../support/exports.ts';
import { HOSTILE } from '../../support/hostile.ts';

const EXTRACTS = [undefined, 'decisions', 'actions', 'attendance', 'agenda', 'resolution=1'];

/** What no reader should be handed: control characters, marks that turn the direction of writing, halves of a character. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

const TAG = /<\/?([a-z][a-z\d]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/g;

/** Nothing in a piece of HTML looks like a tag that is none, does anything, or leads to anything but a page. */
function assertPassive(html: string, what: string): void {
	for (const [tag, name, attributes] of html.matchAll(TAG)) {
		assert.doesNotMatch(name ?? '', /^(?:script|img|iframe|object|embed|svg|style|form|b|link|meta)$/, `${what}: ${tag}`);
		for (const [, key, value] of (attributes ?? '').matchAll(/([a-z-]+)="([^"]*)"/g)) {
			assert.doesNotMatch(key ?? '', /^(?:on|style$|src)/, `${what}: ${tag}`);
			if (key === 'href') assert.match(value ?? '', /^(?:#|https?:|mailto:|(?![\w+.-]*:))/, `${what}: ${tag}`);
		}
	}
	assert.doesNotMatch(html.replace(TAG, ''), /</, what);
}

describe('hostile text', function () {
	this.timeout(60_000);
	for (const extract of EXTRACTS)
		it(`stays text in ${extract ?? 'the whole record'}`, async () => {
			for (const layout of ['table', 'linear'] as const) {
				const html = await exported(HOSTILE, 'html', { extract, layout });
				assertPassive(html.slice(html.indexOf('<body>')), `HTML ${layout}`);
				assert.doesNotMatch(html, HIDDEN, layout);
				assert.equal(html.match(/<\/style>/g)?.length, 1);
				// as a renderer reads it that lets HTML and any address pass
				const renderer = new MarkdownIt({ html: true });
				renderer.validateLink = () => true;
				const markdown = await exported(HOSTILE, 'md', { extract, layout });
				assertPassive(renderer.render(markdown), `Markdown ${layout}`);
				assert.doesNotMatch(markdown, HIDDEN, layout);
			}
			for (const to of ['csv', 'ics', 'akn'] as const) assert.doesNotMatch(await exported(HOSTILE, to, { extract }), HIDDEN, to);
			const json = await exported(HOSTILE, 'json', { extract });
			assert.equal(JSON.parse(json).schema, 'minutier/1');
			assert.equal(json.indexOf('\n'), json.length - 1, 'one line');
			assert.doesNotMatch(json, /\p{Surrogate}/u);
		});
});
