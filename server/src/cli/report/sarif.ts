import { describeRules, type RuleDescription } from '../../core/lint/catalogue.ts';
import { rulePage } from '../../core/lint/documentation.ts';
import type { Fix, Problem, RelatedPlace, Severity } from '../../core/lint/problem.ts';
import type { Suppressed } from '../../core/lint/suppress.ts';
import type { LineIndex } from '../../core/text/lineIndex.ts';
import type { Span } from '../../core/text/span.ts';
import type { Terminal } from '../io.ts';
import type { CheckedFile } from './report.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/**
 * SARIF 2.1.0 (OASIS), as code scanning services read it: rules with their help, results with related places, fixes and
 * what comments override as suppressions. Lines and columns are 1-based, columns count UTF-16 units, ends are exclusive.
 */
export function sarifReport(files: readonly CheckedFile[], terminal: Terminal): string {
	const language = terminal.say({ fr: 'fr', en: 'en' }) === 'fr' ? 'fr' : 'en';
	const used = new Set(files.flatMap((f) => [...f.problems, ...f.suppressed.map((s) => s.problem)].map((p) => p.code)));
	const rules = describeRules().filter((r) => used.has(r.code));
	const indices = new Map(rules.map(({ code }, i) => [code, i]));
	const run = {
		tool: { driver: { name: 'minutier', rules: rules.map((rule) => descriptor(rule, language)) } },
		language,
		columnKind: 'utf16CodeUnits',
		results: files.flatMap((file) => [
			// all results of a run have suppressions or none has
			...file.problems.map((problem) => ({ ...result(file, problem, indices), suppressions: [] })),
			...file.suppressed.map((s) => ({ ...result(file, s.problem, indices), suppressions: [suppression(file, s)] })),
		]),
	};
	return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

function descriptor(rule: RuleDescription, language: 'fr' | 'en') {
	const { code, id, summary, rationale } = rule;
	return {
		id: code,
		name: id,
		shortDescription: { text: summary[language] },
		fullDescription: { text: `${summary[language]} ${rationale[language]}` },
		help: { text: rationale[language], markdown: rulePage(code, language) },
	};
}

function result(file: CheckedFile, problem: Problem, indices: ReadonlyMap<string, number>) {
	const { lines } = file.document;
	return {
		ruleId: problem.code,
		ruleIndex: indices.get(problem.code),
		level: LEVELS[problem.severity],
		message: { text: problem.message },
		locations: [location(file, problem.span)],
		...(problem.related && problem.related.length > 0
			? { relatedLocations: problem.related.map((r, id) => ({ id, ...placeOf(file, r), message: { text: r.message } })) }
			: {}),
		...(problem.fixes.length > 0 ? { fixes: problem.fixes.map((fix) => change(file.path, fix, lines)) } : {}),
	};
}

function suppression(file: CheckedFile, { reason, line }: Suppressed) {
	const { lines } = file.document;
	return {
		kind: 'inSource',
		status: 'accepted',
		location: location(file, lines.lineSpan(line)),
		...(reason === undefined ? {} : { justification: reason }),
	};
}

function change(path: string, { title, edits }: Fix, lines: LineIndex) {
	return {
		description: { text: title },
		artifactChanges: [
			{
				artifactLocation: artifact(path),
				replacements: edits.map((edit) => ({ deletedRegion: region(edit.span, lines), insertedContent: { text: edit.newText } })),
			},
		],
	};
}

/** A place in the same file, or in another one of the series. */
function placeOf(file: CheckedFile, related: RelatedPlace) {
	if ('span' in related) return location(file, related.span);
	const { uri, range } = related.file;
	const { start, end } = range;
	return {
		physicalLocation: {
			artifactLocation: { uri },
			region: { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 },
		},
	};
}

function location({ path, document }: CheckedFile, span: Span) {
	return { physicalLocation: { artifactLocation: artifact(path), region: region(span, document.lines) } };
}

function region({ start, end }: Span, lines: LineIndex) {
	const [first, last] = [lines.lineAt(start), lines.lineAt(end)];
	return {
		startLine: first + 1,
		startColumn: start - lines.lineStart(first) + 1,
		endLine: last + 1,
		endColumn: end - lines.lineStart(last) + 1,
	};
}

/** A path as a URI: relative ones to the root of the sources, so that a service finds them in its own checkout. */
function artifact(path: string): { readonly uri: string; readonly uriBaseId?: string } {
	const slashed = path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
	const encoded = slashed.split('/').map(encodeURIComponent).join('/');
	if (slashed.startsWith('/')) return { uri: `file://${encoded}` };
	if (/^[A-Za-z]:\//.test(slashed)) return { uri: `file:///${encoded.replace('%3A', ':')}` };
	return { uri: encoded, uriBaseId: '%SRCROOT%' };
}
