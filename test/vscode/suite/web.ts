// Entry of the suite in the web extension host: there is no test runner in a worker, so the bundle brings mocha along.
import 'mocha/mocha.js';

/** Marks the lines of the report among everything that the workbench prints. */
const MARK = '⟦suite⟧';

/** Called by VS Code; rejects when a test fails. */
export function run(): Promise<void> {
	mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 30_000, color: false });
	Mocha.reporters.Base.consoleLog = (format: unknown = '', ...values: unknown[]) => console.log(`${MARK}${format}`, ...values);
	// After setup: the suite calls describe and it as it loads.
	require('./all.ts');
	return new Promise((resolve, reject) => {
		mocha.run((failures) => (failures ? reject(new Error(`${failures} failed`)) : resolve()));
	});
}
