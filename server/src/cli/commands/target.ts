import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Format } from '../../core/render/formats.ts';
import { ENDINGS } from '../../core/render/formats.ts';
import type { Terminal } from '../io.ts';
import { writeSource } from '../io.ts';
import { UsageError } from '../session.ts';

/** Where exports are written to. */
export interface Target {
	/** `folder`: a file for each input, below it as the inputs lie below the folder given. */
	readonly kind: 'file' | 'folder';
	write(source: string, bytes: Uint8Array): Promise<void>;
	/** Text in a file of the same name with another ending. */
	writeBeside(source: string, ending: string, text: string): Promise<void>;
}

/**
 * Reads `-o OUT`: a folder if it is one, ends in a slash, or is to take several files that cannot be one; else a file.
 * Never writes over an input.
 */
export async function createTarget(out: string, inputs: readonly string[], to: Format, terminal: Terminal): Promise<Target> {
	const isFolder = await isTargetFolder(out, inputs, to, terminal);
	const names = new Map<string, number>();
	const fileOf = (source: string, ending: string): string => (isFolder ? path.join(out, relativeName(source, inputs, ending, names)) : out);
	const save = async (file: string, content: Uint8Array | string): Promise<void> => {
		refuseInput(file, inputs, terminal);
		await writeSource(file, content);
	};
	return {
		kind: isFolder ? 'folder' : 'file',
		write: (source, bytes) => save(fileOf(source, ENDINGS[to]), bytes),
		writeBeside: (source, ending, text) =>
			save(isFolder ? fileOf(source, ending) : path.join(path.dirname(out), `${path.parse(out).name}.${ending}`), text),
	};
}

/** Formats of which several make one file. */
const JOINED: readonly Format[] = ['json', 'csv', 'ics'];

async function isTargetFolder(out: string, inputs: readonly string[], to: Format, terminal: Terminal): Promise<boolean> {
	const found = await stat(out).catch(() => undefined);
	if (found?.isDirectory() || /[\\/]$/.test(out)) return true;
	const folders = await Promise.all(
		inputs.map((input) =>
			stat(input).then(
				(s) => s.isDirectory(),
				() => false,
			),
		),
	);
	if (inputs.length < 2 && !folders.includes(true)) return false;
	if (JOINED.includes(to) && path.extname(out) !== '') return false;
	if (found)
		throw new UsageError(
			terminal.say({
				fr: `${out} est un fichier, et plusieurs documents demandent un dossier. Donnez un dossier à -o.`,
				en: `${out} is a file, and several documents need a folder. Give a folder to -o.`,
			}),
		);
	return true;
}

/** Path of an output below the folder; a second one of the same name gets a number. */
function relativeName(source: string, inputs: readonly string[], ending: string, names: Map<string, number>): string {
	const from = inputs.find((input) => source.startsWith(input.endsWith(path.sep) ? input : input + path.sep));
	const relative = source === '-' ? 'minutes' : from === undefined ? path.basename(source) : path.relative(from, source);
	const base = relative.replace(/\.(?:minutes|pv)$/i, '');
	const count = (names.get(`${base}.${ending}`) ?? 0) + 1;
	names.set(`${base}.${ending}`, count);
	return `${base}${count > 1 ? `-${count}` : ''}.${ending}`;
}

function refuseInput(file: string, inputs: readonly string[], terminal: Terminal): void {
	const at = path.resolve(file);
	if (inputs.some((input) => path.resolve(input) === at) || /\.(?:minutes|pv)$/i.test(at))
		throw new UsageError(
			terminal.say({
				fr: `${file} est un document source : l’export l’écraserait. Donnez un autre nom à -o.`,
				en: `${file} is a source document: the export would overwrite it. Give another name to -o.`,
			}),
		);
}
