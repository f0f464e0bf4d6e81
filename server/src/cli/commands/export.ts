import { parseArgs } from 'node:util';
import { exportDocument } from '../../core/render/export.ts';
import type { Extract } from '../../core/render/extract.ts';
import { parseExtract, unknownExtract } from '../../core/render/extract.ts';
import type { Format } from '../../core/render/formats.ts';
import { FORMATS } from '../../core/render/formats.ts';
import { LAYOUTS } from '../../core/render/sheet.ts';
import { finishExport } from '../../node/finishExport.ts';
import type { Terminal } from '../io.ts';
import { EXIT, eachFile, oneOf, UsageError } from '../session.ts';
import { createCollector } from './collect.ts';
import { createTarget } from './target.ts';

/**
 * `export FILE… --to FORMAT [--layout L] [--extract E] [--public] [--profile P] [-o OUT]`. Text goes to standard output
 * or to OUT, a file for one input and a folder for several. Exit 0 even with problems, 2 if something could not be
 * read or made.
 */
export async function exportFiles(args: readonly string[], terminal: Terminal): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			to: { type: 'string' },
			layout: { type: 'string' },
			extract: { type: 'string' },
			public: { type: 'boolean' },
			profile: { type: 'string' },
			output: { type: 'string', short: 'o' },
		},
	});
	const to = readFormat(values.to, terminal);
	const options = {
		to,
		layout: oneOf(values.layout, LAYOUTS, '--layout', terminal),
		extract: readExtract(values.extract, terminal),
		public: values.public,
		today: terminal.today,
	};
	if ((to === 'pdf' || to === 'docx') && values.output === undefined)
		throw new UsageError(
			terminal.say({
				fr: `Le format ${to} demande un fichier ou un dossier de sortie : -o SORTIE.`,
				en: `The format ${to} needs a file or folder to write to: -o OUT.`,
			}),
		);
	const target = values.output === undefined ? undefined : await createTarget(values.output, positionals, to, terminal);
	// several files give one JSON text a line, one table, one calendar
	const collector = target?.kind === 'folder' ? undefined : createCollector(to, target, terminal);
	let refused = false;
	const { failed } = await eachFile(positionals, values, terminal, async ({ source, document }) => {
		const exported = exportDocument(document, options);
		if (exported.kind === 'text' && collector) return collector.add(exported.text);
		const finished = await finishExport(exported, to);
		if (finished.kind === 'file') return target?.write(source.path, finished.bytes);
		terminal.err(`${source.path}: ${terminal.say(finished.message)}\n`);
		refused = true;
		if (finished.kind === 'page') await target?.writeBeside(source.path, 'html', finished.html);
	});
	await collector?.end();
	return failed || refused ? EXIT.failed : EXIT.ok;
}

function readFormat(value: string | undefined, terminal: Terminal): Format {
	const to = oneOf(value, FORMATS, '--to', terminal);
	if (to === undefined)
		throw new UsageError(
			terminal.say({ fr: `Dites le format : --to ${FORMATS.join('|')}.`, en: `Say the format: --to ${FORMATS.join('|')}.` }),
		);
	return to;
}

function readExtract(value: string | undefined, terminal: Terminal): Extract | undefined {
	if (value === undefined) return undefined;
	const extract = parseExtract(value);
	if (extract) return extract;
	throw new UsageError(terminal.say(unknownExtract(value)));
}
