// Entry of the suite in the web extension host: there is no test runner in a worker, so the bundle brings mocha along.
import 'mocha/mocha.js';

/** Called by VS Code; rejects when a test fails, with the number of failures. */
export function run(): Promise<void> {
	mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 30_000, color: false });
	// After setup: the suite calls describe and it as it loads.
	require('./all.ts');
	return new Promise((resolve, reject) => {
		mocha.run((failures) => (failures ? reject(new Error(`${failures} failed`)) : resolve()));
	});
}
