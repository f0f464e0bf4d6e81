import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Bilingual } from '../core/lint/rule.ts';
import { minutesBelow } from '../node/files.ts';

/** What a command writes to and in which language it speaks. */
export interface Terminal {
	readonly out: (text: string) => void;
	readonly err: (text: string) => void;
	readonly say: (words: Bilingual) => string;
	readonly isInteractive: boolean;
	/** ISO date of today. */
	readonly today: string;
}

export interface Source {
	/** As given on the command line, or found below the directory given; `-` for standard input. */
	readonly path: string;
	readonly text: string;
}

export interface Unreadable {
	readonly path: string;
	readonly problem: Bilingual;
}

/** Paths to read: a directory stands for the minutes files below it, in name order; the rest stands for itself. */
export async function listInputs(
	paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly missing: readonly Unreadable[] }> {
	const files: string[] = [];
	const missing: Unreadable[] = [];
	for (const given of paths) {
		if (given === '-') {
			files.push(given);
			continue;
		}
		try {
			if ((await stat(given)).isDirectory()) files.push(...(await minutesBelow(given)));
			else files.push(given);
		} catch (error) {
			missing.push({ path: given, problem: cannotRead(error) });
		}
	}
	return { files, missing };
}

/** The text of a file; bytes that are not UTF-8 are refused rather than lost. */
export async function readSource(file: string): Promise<Source | Unreadable> {
	try {
		const bytes = file === '-' ? await readStandardInput() : await readFile(file);
		return { path: file, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	} catch (error) {
		return { path: file, problem: cannotRead(error) };
	}
}

/** Everything that comes in on standard input. */
export async function readStandardInput(): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

/** Writes beside the file and renames: a crash or a full disk leaves the old text whole. */
export async function writeSource(file: string, text: string | Uint8Array): Promise<void> {
	const temporary = `${file}.${process.pid}.tmp`;
	try {
		await writeFile(temporary, text, { mode: (await stat(file).catch(() => undefined))?.mode });
		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

/** Why a file cannot be read, and what to do. */
export function cannotRead(error: unknown): Bilingual {
	const code = (error as NodeJS.ErrnoException).code;
	if (code === 'ENOENT') return { fr: 'Le fichier n’existe pas. Vérifiez le chemin.', en: 'The file does not exist. Check the path.' };
	if (code === 'EACCES')
		return {
			fr: 'La lecture est interdite. Vérifiez les droits du fichier.',
			en: 'Reading is not permitted. Check the file’s permissions.',
		};
	if (code === 'EISDIR') return { fr: 'C’est un dossier; un fichier est attendu.', en: 'This is a folder; a file is expected.' };
	if (error instanceof TypeError)
		return {
			fr: 'Le fichier n’est pas en UTF-8. Enregistrez-le en UTF-8; il n’a pas été modifié.',
			en: 'The file is not UTF-8. Save it as UTF-8; it was not changed.',
		};
	const reason = error instanceof Error ? error.message : String(error);
	return { fr: `Lecture impossible : ${reason}`, en: `Cannot read: ${reason}` };
}

/** A bar on the terminal while several files are worked on; silent elsewhere. */
export function progressBar(total: number, terminal: Terminal): { step(): void; end(): void } {
	if (!terminal.isInteractive || total < 2) return { step: () => {}, end: () => {} };
	let done = 0;
	const draw = (): void => {
		const width = 24;
		const filled = Math.round((width * done) / total);
		terminal.err(`\r[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${total}`);
	};
	draw();
	return {
		step() {
			done++;
			draw();
		},
		end: () => terminal.err(`\r${' '.repeat(48)}\r`),
	};
}
