import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { describeRules } from '../../../server/src/core/lint/catalogue.ts';
import { rulePage, rulesIndex } from '../../../server/src/core/lint/documentation.ts';
import { lint } from '../../../server/src/core/lint/lint.ts';
import { SYNTAX_PAGES } from '../../../server/src/core/lint/syntaxPages.ts';
import { documentOf } from '../../support/language.ts';

describe('the pages of rules', () => {
	it('exist for every rule in both languages, found by code or id in any case', () => {
		for (const { code, id } of describeRules())
			for (const language of ['fr', 'en'] as const) {
				const page = rulePage(code, language);
				assert.ok(page, code);
				assert.equal(rulePage(id.toLowerCase(), language), page);
				assert.ok(page.includes(`minutier-disable-next-line ${code} -- `), code);
			}
		assert.equal(rulePage('nonsense', 'fr'), undefined);
	});

	it('hold the rule whole: why, both examples as they are, severity by profile, fix', () => {
		const page = rulePage('DEC01', 'fr') ?? '';
		const rule = describeRules().find(({ id }) => id === 'DEC01');
		assert.ok(
			rule && page.includes(rule.rationale.fr) && page.includes(rule.example.bad.trim()) && page.includes(rule.example.good.trim()),
		);
		assert.match(page, /\| informal \| erreur \|/);
		assert.match(rulePage('NUM01', 'en') ?? '', /light bulb/);
	});

	it('render: a fence in an example does not end the page’s own', () => {
		const html = new MarkdownIt().render(rulePage('unclosed-fence', 'fr') ?? '');
		assert.equal((html.match(/<h2>/g) ?? []).length, 5);
	});

	it('are listed in the index with links', () => {
		for (const { code } of describeRules()) assert.ok(rulesIndex('en').includes(`(${code}.md)`), code);
	});

	for (const [code, { example }] of Object.entries(SYNTAX_PAGES))
		it(`${code}: its bad example has the slip, its good one has not`, () => {
			const codes = (text: string): readonly string[] => lint(documentOf(text)).problems.map((p) => p.code);
			assert.ok(codes(example.bad).includes(code), codes(example.bad).join());
			assert.ok(!codes(example.good).includes(code));
		});
});
