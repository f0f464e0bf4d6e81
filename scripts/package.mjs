// Packs the extension into minutier-VERSION.vsix: everything is bundled, so no dependency goes in and nothing is fetched.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';

/** Two thirds are the reader of PDF and the reader and writer of Word, once for each host; they are loaded when first used. */
const LIMIT = 3000 * 1024;
const root = path.resolve(import.meta.dirname, '..');

/** @returns {Promise<string>} path of the .vsix */
export async function packageExtension() {
	execFileSync(process.execPath, [path.join(root, 'scripts/build.mjs')], { stdio: 'inherit' });
	const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
	const packagePath = path.join(root, `${name}-${version}.vsix`);
	rmSync(packagePath, { force: true });
	await createVSIX({
		cwd: root,
		packagePath,
		dependencies: false,
		allowMissingRepository: true,
		rewriteRelativeLinks: false,
		skipLicense: true,
	});
	const { size } = statSync(packagePath);
	console.log(`${path.basename(packagePath)}: ${Math.round(size / 1024)} KB`);
	if (size > LIMIT) throw new Error(`The package is larger than ${LIMIT / 1024} KB: see what dist/ holds.`);
	return packagePath;
}

if (process.argv[1] === import.meta.filename) await packageExtension();
