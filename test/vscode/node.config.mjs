// Configuration of the command `vscode-test`: the suite inside the Node extension host.
// MINUTIER_DESKTOP=1 downloads and uses desktop VS Code; without it the build of scripts/vscode/install.mjs serves.
import path from 'node:path';
import { defineConfig } from '@vscode/test-cli';

const root = path.resolve(import.meta.dirname, '../..');

export default defineConfig({
	files: path.join(root, 'dist/test/suite.node.cjs'),
	extensionDevelopmentPath: root,
	workspaceFolder: process.env.MINUTIER_TEST_FOLDER ?? path.join(root, 'test/vscode/workspace'),
	...(!process.env.MINUTIER_DESKTOP && { useInstallation: { fromPath: path.join(root, 'test/vscode/rig/code.mjs') } }),
	mocha: { ui: 'bdd', timeout: 30_000 },
});
