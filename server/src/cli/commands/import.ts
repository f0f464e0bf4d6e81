import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createDocument } from '../../core/document.ts';
import type { Bilingual } from '../../core/lint/rule.ts';
import { allActions, allDecisions } from '../../core/model/walk.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { importFile } from '../../import/importFile.ts';
import { IMPORT_ENDINGS } from '../../lsp/messages.ts';
import { cannotRead, progressBar, readStandardInput, type Terminal, WriteError, writeNew } from '../io.ts';
import { EXIT, UsageError } from '../session.ts';

/**
 * `import FILE… (.txt .md .docx .pdf) [-o OUT]`: minutes source on standard output or in OUT, the report on standard error.
 * A folder stands for the files below it that can be imported. A file that exists is never overwritten. 2 if one failed.
 */
export async function importFiles(args: readonly string[], terminal: Terminal): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { output: { type: 'string', short: 'o' } },
	});
	if (positionals.length === 0)
		throw new UsageError(
			terminal.say({
				fr: `Donnez au moins un fichier (${IMPORT_ENDINGS.join(' ')}) ou un dossier, ou « - » pour l’entrée standard.`,
				en: `Give at least one file (${IMPORT_ENDINGS.join(' ')}) or folder, or “-” for standard input.`,
			}),
		);
	let failed = false;
	const fail = (file: string, problem: Bilingual): void => {
		terminal.err(`${file}: ${terminal.say(problem)}\n`);
		failed = true;
	};
	const files: string[] = [];
	for (const given of positionals) {
		try {
			files.push(...(await filesOf(given)));
		} catch (error) {
			fail(given, cannotRead(error));
		}
	}
	const target = await readTarget(values.output, files.length > 1 || (await isFolder(positionals[0] as string)));
	const bar = progressBar(files.length, terminal);
	const reports: string[] = [];
	for (const file of files) {
		const problem = await importOne(file, target, files.length > 1, terminal, reports);
		if (problem) {
			reports.push(`${file}: ${terminal.say(problem)}\n`);
			failed = true;
		}
		bar.step();
	}
	bar.end();
	for (const report of reports) terminal.err(report);
	return failed ? EXIT.failed : EXIT.ok;
}

type Target = { readonly kind: 'output' } | { readonly kind: 'file' | 'folder'; readonly path: string };

async function readTarget(output: string | undefined, several: boolean): Promise<Target> {
	if (output === undefined || output === '-') return { kind: 'output' };
	return { kind: several || /[/\\]$/.test(output) || (await isFolder(output)) ? 'folder' : 'file', path: output };
}

async function isFolder(at: string): Promise<boolean> {
	return at !== '-' && (await stat(at).catch(() => undefined))?.isDirectory() === true;
}

async function filesOf(given: string): Promise<readonly string[]> {
	if (given === '-' || !(await stat(given)).isDirectory()) return [given];
	const entries = await readdir(given, { withFileTypes: true, recursive: true });
	return entries
		.filter((e) => e.isFile() && !e.name.startsWith('.') && IMPORT_ENDINGS.includes(path.extname(e.name).toLowerCase()))
		.map((e) => path.join(e.parentPath, e.name))
		.sort();
}

async function importOne(
	file: string,
	target: Target,
	several: boolean,
	terminal: Terminal,
	reports: string[],
): Promise<Bilingual | undefined> {
	let bytes: Uint8Array;
	try {
		bytes = file === '-' ? await readStandardInput() : await readFile(file);
	} catch (error) {
		return cannotRead(error);
	}
	const answer = await importFile(file === '-' ? 'standard input.txt' : file, bytes);
	if (answer.kind === 'refusal') return answer.message;
	const name = file === '-' ? 'import' : path.basename(file, path.extname(file));
	if (target.kind === 'output') terminal.out(several ? `// import: ${file}\n\n${answer.text}\n` : answer.text);
	else {
		const out = target.kind === 'folder' ? path.join(target.path, `${name}.minutes`) : target.path;
		try {
			if (!(await writeNew(out, answer.text)))
				return {
					fr: `« ${out} » existe déjà et n’a pas été remplacé. Donnez un autre nom ou supprimez-le d’abord.`,
					en: `“${out}” exists already and was not replaced. Give another name or delete it first.`,
				};
		} catch (error) {
			if (!(error instanceof WriteError)) throw error;
			return { fr: `${out} : ${error.problem.fr}`, en: `${out}: ${error.problem.en}` };
		}
		reports.push(`${file} → ${out}\n`);
	}
	for (const doubt of answer.doubts)
		reports.push(
			`${file}: ${terminal.say({ fr: `ligne ${doubt.line} : ${doubt.message.fr} (ligne ${doubt.source} de l’original)`, en: `line ${doubt.line}: ${doubt.message.en} (line ${doubt.source} of the original)` })}\n`,
		);
	reports.push(`${file}: ${terminal.say(summary(answer.text, answer.doubts.length))}\n`);
	return undefined;
}

function summary(text: string, doubts: number): Bilingual {
	const { minutes } = createDocument('untitled:import', 1, text, DEFAULT_SETTINGS);
	const people = minutes.attendance.groups.reduce((sum, g) => sum + g.people.length, 0);
	const [items, decisions, actions] = [minutes.items.length, allDecisions(minutes).length, allActions(minutes).length];
	const fr = (n: number, one: string, more = `${one}s`): string => `${n} ${n < 2 ? one : more}`;
	const en = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;
	return {
		fr: [
			fr(people, 'personne'),
			fr(items, 'point'),
			fr(decisions, 'décision'),
			fr(actions, 'mesure de suivi', 'mesures de suivi'),
			fr(doubts, 'doute'),
		].join(', '),
		en: [
			en(people, 'person', 'people'),
			en(items, 'item'),
			en(decisions, 'decision'),
			en(actions, 'action item'),
			en(doubts, 'doubt'),
		].join(', '),
	};
}
