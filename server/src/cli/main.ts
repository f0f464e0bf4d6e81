#!/usr/bin/env node
import type { Bilingual } from '../core/lint/rule.ts';
import { isoDay } from '../lsp/host.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { exportFiles } from './commands/export.ts';
import { importFiles } from './commands/import.ts';
import { register } from './commands/register.ts';
import { format, number } from './commands/rewrite.ts';
import { rules } from './commands/rules.ts';
import type { Terminal } from './io.ts';
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

const HELP: Bilingual = {
	fr: `Usage : minutier COMMANDE …

  check CHEMIN… [--fix] [--profile P] [--format text|json|sarif|github]
  rules [--format text|json]
  format CHEMIN… [--check]
  number CHEMIN… [--check]
  export FICHIER… --to html|pdf|docx|md|json|csv|ics|akn [--layout table|linear] [--public] [--profile P]
         [--extract decisions|actions|attendance|agenda|resolution=NUMÉRO] [-o SORTIE]
  import FICHIER… (.txt .md .docx .pdf) [-o SORTIE]
  register DOSSIER [--open|--overdue] [--decisions] [--public] [--format text|json|csv|ics]
  compare A B [--format text|json]
  lsp --stdio

Un dossier désigne ses fichiers .minutes et .pv ; « - » désigne l’entrée standard.
`,
	en: `Usage: minutier COMMAND …

  check PATH… [--fix] [--profile P] [--format text|json|sarif|github]
  rules [--format text|json]
  format PATH… [--check]
  number PATH… [--check]
  export FILE… --to html|pdf|docx|md|json|csv|ics|akn [--layout table|linear] [--public] [--profile P]
         [--extract decisions|actions|attendance|agenda|resolution=NUMBER] [-o OUT]
  import FILE… (.txt .md .docx .pdf) [-o OUT]
  register DIR [--open|--overdue] [--decisions] [--public] [--format text|json|csv|ics]
  compare A B [--format text|json]
  lsp --stdio

A directory means its .minutes and .pv files; “-” is standard input.
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
	const code = (error as NodeJS.ErrnoException).code ?? '';
	const reason = error instanceof Error ? error.message : String(error);
	if (code.startsWith('ERR_PARSE_ARGS'))
		return terminal.say({ fr: `${reason} « minutier help » montre l’usage.`, en: `${reason} “minutier help” shows the usage.` });
	return terminal.say({ fr: `Imprévu : ${reason}`, en: `Unexpected: ${reason}` });
}

/** The language server, on standard input and output. */
async function lsp(): Promise<number> {
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
