import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The pipeline: a folder may import from itself and from those before it. */
const ORDER = ['text', 'syntax', 'tables', 'model', 'import', 'format', 'lint', 'project', 'workspace', 'render', 'parity', 'features'];

interface Import {
	readonly from: string;
	readonly to: string;
	readonly isType: boolean;
}

const imports: readonly Import[] = [...sources('server/src'), ...sources('client/src')].flatMap((file) => {
	const text = readFileSync(path.join(root, file), 'utf8');
	return [...text.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/gm), ...text.matchAll(/()import\('([^']+)'\)/g)].map(
		([, isType, target = '']) => ({
			from: file,
			to: target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target,
			isType: isType !== undefined && isType !== '',
		}),
	);
});

function sources(folder: string): readonly string[] {
	return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const below = `${folder}/${entry.name}`;
		if (entry.isDirectory()) return sources(below);
		return entry.name.endsWith('.ts') ? [below] : [];
	});
}

function coreFolder(file: string): string | undefined {
	return /^server\/src\/core\/(\w+)\//.exec(file)?.[1];
}

describe('architecture', () => {
	it('found the sources', () => assert.ok(imports.length > 300));

	it('keeps the order of the pipeline; only types of the model are known to the syntax', () => {
		const wrong = imports.filter(({ from, to, isType }) => {
			const [a, b] = [coreFolder(from), coreFolder(to)];
			if (a === undefined || b === undefined) return false;
			return ORDER.indexOf(b) > ORDER.indexOf(a) && !isType;
		});
		assert.deepEqual(wrong, []);
	});

	it('keeps core pure: nothing of Node, the editor or the connection', () => {
		const allowed =
			/^(?:chevrotain|docx(?:\/watermarks)?|fastest-levenshtein|fflate|ical\.js|jsonc-parser|markdown-it|vscode-languageserver-types)$/;
		assert.deepEqual(
			imports.filter(({ from, to }) => from.startsWith('server/src/core/') && !to.startsWith('server/src/core/') && !allowed.test(to)),
			[],
		);
	});

	it('keeps Chevrotain in the syntax, and the types of the protocol in features and façade', () => {
		assert.deepEqual(
			imports.filter(({ from, to }) => to === 'chevrotain' && coreFolder(from) !== 'syntax'),
			[],
		);
		assert.deepEqual(
			imports.filter(
				({ from, to }) =>
					to === 'vscode-languageserver-types' &&
					from.startsWith('server/src/core/') &&
					coreFolder(from) !== 'features' &&
					from !== 'server/src/core/languageService.ts',
			),
			[],
		);
	});

	it('lets client and server share messages only', () => {
		assert.deepEqual(
			imports.filter(({ from, to }) => from.startsWith('client/') && to.startsWith('server/') && to !== 'server/src/lsp/messages.ts'),
			[],
		);
		assert.deepEqual(
			imports.filter(({ from }) => from === 'server/src/lsp/messages.ts'),
			[],
		);
	});

	it('has the connection in lsp and the two mains only', () => {
		assert.deepEqual(
			imports.filter(({ from, to }) => /^vscode-languageserver(?:\/|$)/.test(to) && !/^server\/src\/(?:lsp|node|browser)\//.test(from)),
			[],
		);
	});
});
