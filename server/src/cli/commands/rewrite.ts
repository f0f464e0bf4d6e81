import { parseArgs } from 'node:util';
import type { MinutesDocument } from '../../core/document.ts';
import { formatEdits } from '../../core/format/format.ts';
import type { Bilingual } from '../../core/lint/rule.ts';
import { renumber } from '../../core/model/renumber.ts';
import { applyEdits } from '../../core/text/edit.ts';
import { type Terminal, writeSource } from '../io.ts';
import { EXIT, eachFile } from '../session.ts';

/** The new text of a document, or why it may not change. */
type Rewrite = (
	document: MinutesDocument,
) => { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refusal'; readonly message: Bilingual; readonly idle: boolean };

/** `format PATH… [--check]`: canonical spacing and typography, in place. */
export function format(args: readonly string[], terminal: Terminal): Promise<number> {
	return rewriteFiles(args, terminal, (document) => ({ kind: 'text', text: applyEdits(document.text, formatEdits(document)) }));
}

/** `number PATH… [--check]`: corrects written numbers and references, in place; refuses approved minutes. */
export function number(args: readonly string[], terminal: Terminal): Promise<number> {
	return rewriteFiles(args, terminal, (document) => {
		const answer = renumber(document);
		return answer.kind === 'refusal' ? answer : { kind: 'text', text: applyEdits(document.text, answer.edits) };
	});
}

/** With `--check` nothing changes and 1 means that something would; standard input goes to standard output. */
async function rewriteFiles(args: readonly string[], terminal: Terminal, rewrite: Rewrite): Promise<number> {
	const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { check: { type: 'boolean' } } });
	let wouldChange = false;
	let refused = false;
	const { failed } = await eachFile(positionals, {}, terminal, async ({ source, document }) => {
		const answer = rewrite(document);
		if (answer.kind === 'refusal') {
			if (values.check && answer.idle) return;
			terminal.err(`${source.path}: ${terminal.say(answer.message)}\n`);
			if (source.path === '-' && !values.check) terminal.out(source.text);
			refused = true;
			return;
		}
		const changes = answer.text !== source.text;
		if (values.check) {
			if (changes) terminal.out(`${source.path}: ${terminal.say({ fr: 'changerait', en: 'would change' })}\n`);
			wouldChange ||= changes;
		} else if (source.path === '-') terminal.out(answer.text);
		else if (changes) {
			await writeSource(source.path, answer.text);
			terminal.err(`${source.path}: ${terminal.say({ fr: 'modifié', en: 'changed' })}\n`);
		}
	});
	if (failed || refused) return EXIT.failed;
	return wouldChange ? EXIT.found : EXIT.ok;
}
