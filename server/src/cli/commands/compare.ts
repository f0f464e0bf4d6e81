import { parseArgs } from 'node:util';
import type { MinutesDocument } from '../../core/document.ts';
import { compareDocuments } from '../../core/parity/compare.ts';
import type { Span } from '../../core/text/span.ts';
import type { Terminal } from '../io.ts';
import { EXIT, eachFile, type OpenFile, oneOf, UsageError } from '../session.ts';

/** `compare A B [--format text|json]`: whether two texts of one meeting say the same; 1 if they differ anywhere. */
export async function compare(args: readonly string[], terminal: Terminal): Promise<number> {
	const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { format: { type: 'string' } } });
	const format = oneOf(values.format, ['text', 'json'] as const, '--format', terminal) ?? 'text';
	if (positionals.length !== 2)
		throw new UsageError(terminal.say({ fr: 'Donnez deux fichiers à comparer.', en: 'Give two files to compare.' }));
	const files: OpenFile[] = [];
	const { failed } = await eachFile(positionals, {}, terminal, (file) => {
		files.push(file);
	});
	const [a, b] = files;
	if (failed || !a || !b) return EXIT.failed;
	const differences = compareDocuments(a.document, b.document).map((difference) => ({
		kind: difference.kind,
		a: difference.a && { line: lineOf(a.document, difference.a) },
		b: difference.b && { line: lineOf(b.document, difference.b) },
		message: terminal.say(difference.message),
	}));
	if (format === 'json') terminal.out(`${JSON.stringify({ differences }, undefined, 2)}\n`);
	else {
		for (const { kind, a: left, b: right, message } of differences) {
			const places = [left && `${a.source.path}:${left.line}`, right && `${b.source.path}:${right.line}`].filter(Boolean);
			terminal.out(`${places.join(' ')} ${message} [${kind}]\n`);
		}
		const n = differences.length;
		terminal.out(`${terminal.say({ fr: `${n} ${n > 1 ? 'différences' : 'différence'}`, en: `${n} difference${n === 1 ? '' : 's'}` })}\n`);
	}
	return differences.length > 0 ? EXIT.found : EXIT.ok;
}

function lineOf({ lines }: MinutesDocument, span: Span): number {
	return lines.lineAt(span.start) + 1;
}
