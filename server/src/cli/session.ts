import { pathToFileURL } from 'node:url';
import { createDocument, type MinutesDocument } from '../core/document.ts';
import { DEFAULT_SETTINGS, PROFILES, type ProfileName, type Settings } from '../core/settings.ts';
import { listInputs, progressBar, readSource, type Source, type Terminal, WriteError } from './io.ts';
import { createFileWorkspace } from './project.ts';

/** Exit codes of every command (LANGUAGE.md §12). */
export const EXIT = { ok: 0, found: 1, failed: 2 } as const;

/** The words on the command line are off; `message` is what the user reads. */
export class UsageError extends Error {}

/** A file of the command line with its document. */
export interface OpenFile {
	readonly source: Source;
	readonly document: MinutesDocument;
	/** The same file with another text. */
	readonly reopen: (text: string) => MinutesDocument;
}

/**
 * Opens each input in turn and hands it to `work`. What cannot be read or written is named on standard error and makes the
 * exit code 2; the others are done all the same. `misconfigured`: a project file holds an error, and part of it is ignored.
 */
export async function eachFile(
	paths: readonly string[],
	options: { readonly profile?: string },
	terminal: Terminal,
	work: (file: OpenFile) => Promise<void> | void,
): Promise<{ readonly failed: boolean; readonly misconfigured: boolean }> {
	const profile = readProfile(options.profile, terminal);
	if (paths.length === 0)
		throw new UsageError(
			terminal.say({
				fr: 'Donnez au moins un fichier ou un dossier, ou « - » pour l’entrée standard.',
				en: 'Give at least one file or folder, or “-” for standard input.',
			}),
		);
	if (paths.indexOf('-') !== paths.lastIndexOf('-'))
		throw new UsageError(
			terminal.say({ fr: 'L’entrée standard « - » ne se lit qu’une fois.', en: 'Standard input “-” can be read only once.' }),
		);
	const { files, missing } = await listInputs(paths);
	let failed = missing.length > 0;
	let misconfigured = false;
	for (const { path, problem } of missing) terminal.err(`${path}: ${terminal.say(problem)}\n`);
	const workspace = createFileWorkspace(terminal, (problems) => {
		misconfigured ||= problems.some((p) => p.severity === 'error');
	});
	const bar = progressBar(files.length, terminal);
	for (const file of files) {
		const source = await readSource(file);
		if ('problem' in source) {
			terminal.err(`${source.path}: ${terminal.say(source.problem)}\n`);
			failed = true;
		} else {
			const uri = file === '-' ? 'untitled:-' : pathToFileURL(file).href;
			await workspace.loadSeries(pathToFileURL(file).href);
			// standard input counts as a file of the current folder
			const found = await workspace.settings(pathToFileURL(file).href, source.text, DEFAULT_SETTINGS);
			const settings: Settings = profile === undefined ? found : { ...found, profile };
			const reopen = (text: string): MinutesDocument => createDocument(uri, 1, text, settings);
			try {
				await work({ source, document: reopen(source.text), reopen });
			} catch (error) {
				if (!(error instanceof WriteError)) throw error;
				terminal.err(`${error.file}: ${terminal.say(error.problem)}\n`);
				failed = true;
			}
		}
		bar.step();
	}
	bar.end();
	return { failed, misconfigured };
}

function readProfile(name: string | undefined, terminal: Terminal): ProfileName | undefined {
	if (name === undefined) return undefined;
	if (PROFILES.includes(name as ProfileName)) return name as ProfileName;
	throw new UsageError(
		terminal.say({
			fr: `Le profil « ${name} » n’existe pas. Profils : ${PROFILES.join(', ')}.`,
			en: `The profile “${name}” does not exist. Profiles: ${PROFILES.join(', ')}.`,
		}),
	);
}

/**
 * The value of an option that has a fixed choice, undefined where it is not given.
 * @throws UsageError that lists the choice
 */
export function oneOf<T extends string>(
	value: string | undefined,
	allowed: readonly T[],
	option: string,
	terminal: Terminal,
): T | undefined {
	if (value === undefined) return undefined;
	if (allowed.includes(value as T)) return value as T;
	throw new UsageError(
		terminal.say({
			fr: `« ${value} » ne convient pas à ${option}. Choix : ${allowed.join(', ')}.`,
			en: `“${value}” does not fit ${option}. Choices: ${allowed.join(', ')}.`,
		}),
	);
}
