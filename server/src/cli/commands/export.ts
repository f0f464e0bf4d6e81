import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { MinutesDocument } from '../../core/document.ts';
import { lint } from '../../core/lint/lint.ts';
import { toJson } from '../../core/render/json.ts';
import { renderMarkdown } from '../../core/render/markdown.ts';
import { renderHtmlPage } from '../../core/render/preview.ts';
import type { Terminal } from '../io.ts';
import { EXIT, eachFile, oneOf, UsageError } from '../session.ts';

const FORMATS = ['html', 'json', 'md'] as const;

interface ExportOptions {
	readonly public: boolean;
	readonly today: string;
}

const EXPORTERS: Readonly<Record<(typeof FORMATS)[number], (document: MinutesDocument, options: ExportOptions) => string>> = {
	html: renderHtmlPage,
	md: (document, options) => renderMarkdown(document, options),
	// several files give JSON Lines: one line a file
	json: (document, options) =>
		`${JSON.stringify(toJson(document, { problems: lint(document, { today: options.today }).problems, public: options.public }))}\n`,
};

/** `export FILE… --to html|md|json [--public] [--profile P] [-o OUT]`: exit 0 even with problems, 2 if unreadable. */
export async function exportFiles(args: readonly string[], terminal: Terminal): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			to: { type: 'string' },
			layout: { type: 'string' },
			public: { type: 'boolean' },
			profile: { type: 'string' },
			output: { type: 'string', short: 'o' },
		},
	});
	const to = oneOf(values.to, FORMATS, '--to', terminal);
	if (to === undefined)
		throw new UsageError(
			terminal.say({ fr: `Dites le format : --to ${FORMATS.join('|')}.`, en: `Say the format: --to ${FORMATS.join('|')}.` }),
		);
	oneOf(values.layout, ['table'] as const, '--layout', terminal);
	const parts: string[] = [];
	const { failed } = await eachFile(positionals, values, terminal, ({ document }) => {
		const text = EXPORTERS[to](document, { public: values.public === true, today: terminal.today });
		if (values.output === undefined) terminal.out(text);
		else parts.push(text);
	});
	if (values.output !== undefined && parts.length > 0) await writeFile(values.output, parts.join(''));
	return failed ? EXIT.failed : EXIT.ok;
}
