#!/usr/bin/env node
import type { Bilingual } from '../core/lint/rule.ts';
import { PROFILES } from '../core/settings.ts';
import { isoDay } from '../lsp/host.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { exportFiles } from './commands/export.ts';
import { importFiles } from './commands/import.ts';
import { register } from './commands/register.ts';
import { format, number } from './commands/rewrite.ts';
import { rules } from './commands/rules.ts';
import { type Terminal, WriteError } from './io.ts';
import { EXIT, UsageError } from './session.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
	check,
	rules,
	format,
	number,
	export: exportFiles,
	import: importFiles,
	register,
	compare,
	lsp,
};

/** Of the package; the bundler fills it in. */
declare const MINUTIER_VERSION: string;

const HELP: Bilingual = {
	fr: `Usage : minutier COMMANDE …

  check CHEMIN… [--fix] [--profile P] [--format text|json|sarif|github]
  rules [CODE…] [--format text|json]
  format CHEMIN… [--check]
  number CHEMIN… [--check]
  export FICHIER… --to html|pdf|docx|md|json|csv|ics|akn [--layout table|linear] [--public] [--profile P]
         [--extract decisions|actions|attendance|agenda|resolution=NUMÉRO] [-o SORTIE]
  import FICHIER… (.txt .md .docx .pdf) [-o SORTIE]
  register DOSSIER [--open|--overdue] [--decisions] [--public] [--format text|json|csv|ics]
  compare A B [--format text|json]
  lsp --stdio
  --version

Un dossier désigne ses fichiers .minutes et .pv; « - » désigne l’entrée standard.
Profils (P) : ${PROFILES.join(', ')}.
`,
	en: `Usage: minutier COMMAND …

  check PATH… [--fix] [--profile P] [--format text|json|sarif|github]
  rules [CODE…] [--format text|json]
  format PATH… [--check]
  number PATH… [--check]
  export FILE… --to html|pdf|docx|md|json|csv|ics|akn [--layout table|linear] [--public] [--profile P]
         [--extract decisions|actions|attendance|agenda|resolution=NUMBER] [-o OUT]
  import FILE… (.txt .md .docx .pdf) [-o OUT]
  register DIR [--open|--overdue] [--decisions] [--public] [--format text|json|csv|ics]
  compare A B [--format text|json]
  lsp --stdio
  --version

A directory means its .minutes and .pv files; “-” is standard input.
Profiles (P): ${PROFILES.join(', ')}.
`,
};

// a reader that has seen enough (`| head`) closes the pipe: that is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EPIPE') process.exit();
	throw error;
});

process.exitCode = await run(process.argv.slice(2), createTerminal());

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
	const [name, ...rest] = args;
	if (name === undefined || name === 'help' || asksForHelp(args)) {
		terminal.out(terminal.say(HELP));
		return name === undefined ? EXIT.failed : EXIT.ok;
	}
	if (name === '--version' || name === '-V') {
		terminal.out(`${MINUTIER_VERSION}\n`);
		return EXIT.ok;
	}
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	try {
		if (!command)
			throw new UsageError(
				terminal.say({
					fr: `« ${name} » n’est pas une commande. « minutier help » en donne la liste.`,
					en: `“${name}” is no command. “minutier help” lists them.`,
				}),
			);
		return await command(rest, terminal);
	} catch (error) {
		terminal.err(`minutier: ${explain(error, terminal)}\n`);
		return EXIT.failed;
	}
}

/** `--help` is understood after a command, too; after `--` it is a file. */
function asksForHelp(args: readonly string[]): boolean {
	const options = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
	return options.includes('--help') || options.includes('-h');
}

function explain(error: unknown, terminal: Terminal): string {
	if (error instanceof UsageError) return error.message;
	if (error instanceof WriteError) return `${error.file}: ${terminal.say(error.problem)}`;
	const code = (error as NodeJS.ErrnoException).code ?? '';
	const reason = error instanceof Error ? error.message : String(error);
	if (code.startsWith('ERR_PARSE_ARGS')) return explainOption(code, reason, terminal);
	return terminal.say({ fr: `Imprévu : ${reason}`, en: `Unexpected: ${reason}` });
}

/** Node says these in English, and at length. */
function explainOption(code: string, reason: string, terminal: Terminal): string {
	const option = /'(?:-\w, )?(-{1,2}[^' <]+)/.exec(reason)?.[1] ?? '';
	const usage = { fr: '« minutier help » montre l’usage.', en: '“minutier help” shows the usage.' };
	if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
		return terminal.say({ fr: `L’option « ${option} » n’existe pas. ${usage.fr}`, en: `“${option}” is no option. ${usage.en}` });
	if (/does not take/.test(reason))
		return terminal.say({
			fr: `L’option « ${option} » ne prend pas de valeur. ${usage.fr}`,
			en: `“${option}” takes no value. ${usage.en}`,
		});
	if (option !== '')
		return terminal.say({ fr: `L’option « ${option} » demande une valeur. ${usage.fr}`, en: `“${option}” needs a value. ${usage.en}` });
	return terminal.say({ fr: `${reason} ${usage.fr}`, en: `${reason} ${usage.en}` });
}

/** The language server, on standard input and output, or on what the options of its connection say. */
async function lsp(args: readonly string[], terminal: Terminal): Promise<number> {
	if (!args.some((arg) => /^--(?:stdio|node-ipc|socket=|pipe=)/.test(arg)))
		throw new UsageError(
			terminal.say({ fr: 'Dites par où parler au serveur : lsp --stdio.', en: 'Say how to speak to the server: lsp --stdio.' }),
		);
	await import('../node/main.ts');
	return EXIT.ok;
}

function createTerminal(): Terminal {
	const wanted = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || 'fr';
	const language = /^en/i.test(wanted) ? 'en' : 'fr';
	return {
		out: (text) => process.stdout.write(text),
		err: (text) => process.stderr.write(text),
		say: (words) => words[language],
		isInteractive: process.stderr.isTTY === true,
		today: isoDay(new Date()),
	};
}
