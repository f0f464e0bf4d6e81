import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
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

/** A file that was read. */
export interface Source {
	/** As given on the command line, or found below the directory given; `-` for standard input. */
	readonly path: string;
	readonly text: string;
}

/** A path that cannot be read, and what to do. */
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

/** A file could not be written; the other files can be done all the same. */
export class WriteError extends Error {
	readonly file: string;
	readonly problem: Bilingual;

	constructor(file: string, problem: Bilingual) {
		super(`${file}: ${problem.en}`);
		this.file = file;
		this.problem = problem;
	}
}

/**
 * Writes a file, in a folder that is made where it is missing: beside the file, then renamed, so that a crash or a full
 * disk leaves the old text whole.
 * @throws WriteError
 */
export async function writeSource(file: string, text: string | Uint8Array): Promise<void> {
	const temporary = `${file}.${process.pid}.tmp`;
	try {
		await mkdir(path.dirname(file), { recursive: true });
		await writeFile(temporary, text, { mode: (await stat(file).catch(() => undefined))?.mode });
		await rename(temporary, file);
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => undefined);
		throw new WriteError(file, cannotWrite(error));
	}
}

/**
 * Writes a file that must not exist yet, in a folder that is made where it is missing.
 * @returns false where the file exists: it is left as it is
 * @throws WriteError
 */
export async function writeNew(file: string, text: string): Promise<boolean> {
	try {
		await mkdir(path.dirname(file), { recursive: true });
	} catch (error) {
		throw new WriteError(file, cannotWrite(error));
	}
	try {
		await writeFile(file, text, { flag: 'wx' });
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw new WriteError(file, cannotWrite(error));
	}
}

/** Why a file cannot be written, and what to do. */
function cannotWrite(error: unknown): Bilingual {
	switch (codeOf(error)) {
		case 'EACCES':
		case 'EPERM':
		case 'EROFS':
			return {
				fr: 'L’écriture est interdite. Vérifiez les droits du fichier et du dossier.',
				en: 'Writing is not permitted. Check the permissions of the file and the folder.',
			};
		case 'ENOSPC':
			return { fr: 'Le disque est plein. Libérez de l’espace, puis recommencez.', en: 'The disk is full. Make room, then try again.' };
		case 'EISDIR':
			return { fr: 'C’est un dossier. Donnez le nom d’un fichier.', en: 'This is a folder. Give the name of a file.' };
		case 'EEXIST':
		case 'ENOTDIR':
			return {
				fr: 'Une partie du chemin est un fichier, pas un dossier. Donnez un autre chemin.',
				en: 'A part of the path is a file, not a folder. Give another path.',
			};
	}
	const reason = error instanceof Error ? error.message : String(error);
	return { fr: `Écriture impossible : ${reason}`, en: `Cannot write: ${reason}` };
}

function codeOf(error: unknown): string | undefined {
	return (error as NodeJS.ErrnoException).code;
}

/** Why a file cannot be read, and what to do. */
export function cannotRead(error: unknown): Bilingual {
	const code = codeOf(error);
	if (code === 'ENOENT') return { fr: 'Le fichier n’existe pas. Vérifiez le chemin.', en: 'The file does not exist. Check the path.' };
	if (code === 'EACCES')
		return {
			fr: 'La lecture est interdite. Vérifiez les droits du fichier.',
			en: 'Reading is not permitted. Check the file’s permissions.',
		};
	if (code === 'EISDIR') return { fr: 'C’est un dossier. Donnez le nom d’un fichier.', en: 'This is a folder. Give the name of a file.' };
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
