import { spawn } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A PDF, or why there is none. */
export type Printed =
	| { readonly kind: 'pdf'; readonly bytes: Uint8Array }
	/** No browser, or none that prints: what to do, in both languages. */
	| { readonly kind: 'failed'; readonly message: { readonly fr: string; readonly en: string } };

/** A browser that takes longer than this to print one document hangs. */
const LONGEST_PRINT = 120_000;

/**
 * Prints a page to a tagged PDF with outline, title and language, in an installed Chromium, Chrome or Edge. The dates
 * that the browser writes into the file become that of the meeting, so that the same page gives the same bytes.
 * @param date ISO date of the meeting, if it has one
 * @param browser path of the browser, if the user names one
 */
export async function printPdf(html: string, date: string | undefined, browser?: string): Promise<Printed> {
	const program = await findBrowser(browser);
	if (program === undefined) return { kind: 'failed', message: NO_BROWSER };
	const folder = await mkdtemp(path.join(tmpdir(), 'minutier-'));
	try {
		const page = path.join(folder, 'page.html');
		const pdf = path.join(folder, 'page.pdf');
		await writeFile(page, html);
		const reason = await run(program, argumentsFor(page, pdf, folder));
		const bytes = await readFile(pdf).catch(() => undefined);
		return bytes
			? { kind: 'pdf', bytes: withoutTraces(bytes, `${pathToFileURL(folder).href}/`, date) }
			: { kind: 'failed', message: couldNotPrint(program, reason) };
	} finally {
		await rm(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

function argumentsFor(page: string, pdf: string, folder: string): readonly string[] {
	return [
		'--headless',
		'--disable-gpu',
		'--no-first-run',
		'--disable-extensions',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		`--user-data-dir=${path.join(folder, 'profile')}`,
		// the sandbox refuses to start for the administrator, as in most containers
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		'--no-pdf-header-footer',
		'--export-tagged-pdf',
		'--generate-pdf-document-outline',
		`--print-to-pdf=${pdf}`,
		pathToFileURL(page).href,
	];
}

function run(program: string, args: readonly string[]): Promise<string> {
	const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: LONGEST_PRINT });
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => {
		said = (said + text).slice(-2000);
	});
	return new Promise((resolve) => {
		child.once('error', (error) => resolve(error.message));
		child.once('close', () => resolve(said));
	});
}

/** The browser that the user names, that of the variables MINUTIER_BROWSER or CHROME_PATH, or the first one found in the usual places. */
export async function findBrowser(named?: string): Promise<string | undefined> {
	const wanted = named || process.env.MINUTIER_BROWSER || process.env.CHROME_PATH;
	if (wanted) return (await exists(wanted)) ? wanted : undefined;
	for (const candidate of [
		...onPath(),
		...USUAL[process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux'](),
	])
		if (await exists(candidate)) return candidate;
	return undefined;
}

const COMMANDS = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'microsoft-edge-stable',
	'microsoft-edge',
	'msedge',
	'chrome',
];

function onPath(): readonly string[] {
	const ending = process.platform === 'win32' ? '.exe' : '';
	const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
	return COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command + ending)));
}

const USUAL: Readonly<Record<'win32' | 'darwin' | 'linux', () => readonly string[]>> = {
	win32: () =>
		[process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].flatMap((root) =>
			root === undefined
				? []
				: [
						path.join(root, 'Microsoft/Edge/Application/msedge.exe'),
						path.join(root, 'Google/Chrome/Application/chrome.exe'),
						path.join(root, 'Chromium/Application/chrome.exe'),
					],
		),
	darwin: () => ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
	linux: () => ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
};

function exists(file: string): Promise<boolean> {
	return access(file).then(
		() => true,
		() => false,
	);
}

/**
 * What differs from one run to the next: dates, the names of table cells, which the browser counts on from whatever it
 * did before, and the folder of the page in the addresses of files beside it. All are replaced in place by as many
 * characters, so that no offset in the file moves; cell names keep their order, by which readers look them up.
 */
function withoutTraces(bytes: Uint8Array, folder: string, date: string | undefined): Uint8Array {
	const text = Buffer.from(bytes).toString('latin1');
	const stamp = `${(date ?? '2000-01-01').replaceAll('-', '')}000000`;
	const names = [...new Set(text.match(cellName))].sort();
	const order = new Map(names.map((name, i) => [name, `(node${String(i + 1).padStart(8, '0')})`]));
	const fixed = text
		.replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, (_, key: string) => key + stamp)
		.replace(cellName, (name) => order.get(name) ?? name)
		.split(`(${folder}`)
		.map((part, i) => (i === 0 ? part : `(${part.replace(')', `)${' '.repeat(folder.length)}`)}`))
		.join('');
	return Buffer.from(fixed, 'latin1');
}

const cellName = /\(node\d{8}\)/g;

const NO_BROWSER = {
	fr: 'Aucun navigateur Chromium, Chrome ou Edge n’a été trouvé pour produire le PDF. Installez-en un, ou indiquez-le dans la variable MINUTIER_BROWSER; en attendant, imprimez la page HTML produite.',
	en: 'No Chromium, Chrome or Edge browser was found to make the PDF. Install one, or name it in the variable MINUTIER_BROWSER; until then, print the HTML page that was made.',
};

function couldNotPrint(program: string, reason: string): { readonly fr: string; readonly en: string } {
	const why = reason.trim().split('\n').at(-1) ?? '';
	return {
		fr: `${program} n’a pas produit le PDF (${why}). Imprimez la page HTML produite.`,
		en: `${program} did not make the PDF (${why}). Print the HTML page that was made.`,
	};
}
