// npm run docs: writes the documentation pages of the rules, docs/rules/fr and docs/rules/en, from the rules themselves.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rulePages } from '../server/src/core/lint/documentation.ts';

const folder = path.resolve(import.meta.dirname, '../docs/rules');
const pages = rulePages();
rmSync(folder, { recursive: true, force: true });
for (const { file, text } of pages) {
	const at = path.join(folder, file);
	mkdirSync(path.dirname(at), { recursive: true });
	writeFileSync(at, text);
}
console.log(`${pages.length} pages in docs/rules`);
