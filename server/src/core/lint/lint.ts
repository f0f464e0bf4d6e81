import type { MinutesDocument } from '../document.ts';
import { seriesView } from '../model/seriesView.ts';
import { applyPrecedence } from './precedence.ts';
import type { Fix, Problem, Severity } from './problem.ts';
import { severityOf } from './profiles.ts';
import type { Bilingual, Finding, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Suppressed } from './suppress.ts';
import { suppress } from './suppress.ts';
import { SYNTAX, syntaxFindings } from './syntax.ts';

export interface LintOptions {
	/** ISO date of today; without it rules that need the calendar stay silent. */
	readonly today?: string;
	/** Told about a rule that threw; the other rules go on. */
	readonly onCrash?: (code: string, error: unknown) => void;
}

export interface LintResult {
	/** In source order. */
	readonly problems: readonly Problem[];
	/** What comments of the file override. */
	readonly suppressed: readonly Suppressed[];
}

/** Every code and id, in lower case: what comments and settings may name. */
export const RULE_CODES: ReadonlySet<string> = new Set([
	...RULES.flatMap((r) => [r.code, r.id.toLowerCase()]),
	...Object.entries(SYNTAX).flatMap(([code, { id }]) => [code, id.toLowerCase()]),
]);

/** All problems of one document, worded in its own language. */
export function lint(document: MinutesDocument, options: LintOptions = {}): LintResult {
	const { minutes, settings, text } = document;
	// nothing is missing from a page on which nothing is written yet
	if (text.trim() === '') return { problems: [], suppressed: [] };
	const problems: Problem[] = [];
	const add = (rule: { readonly code: string; readonly id: string }, severity: Severity, finding: Finding): void => {
		problems.push(toProblem(rule, severity, finding, minutes.language));
	};
	for (const { issue, entry, finding } of syntaxFindings(document, RULE_CODES)) {
		const rule = { code: issue.code, id: entry.id, severity: entry.severity };
		const severity = severityOf(rule, settings);
		if (severity !== 'off') add(rule, severity, finding);
	}
	// a roster is no record: only its syntax is looked at
	for (const rule of settings.fileKind === 'roster' ? [] : RULES) {
		const severity = severityOf(rule, settings);
		if (severity === 'off') continue;
		runRule(
			rule,
			{
				document,
				minutes,
				text,
				settings,
				language: minutes.language,
				series: seriesView(document),
				today: options.today,
				report: (finding) => add(rule, finding.severity ?? severity, finding),
			},
			options,
		);
	}
	const standing = applyPrecedence(problems).toSorted(
		(a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1),
	);
	const { kept, suppressed } = suppress(standing, minutes.comments, document.lines);
	return { problems: kept, suppressed };
}

/** A crash in one rule costs that rule's answer only. */
function runRule(rule: Rule, context: Parameters<Rule['check']>[0], options: LintOptions): void {
	try {
		rule.check(context);
	} catch (error) {
		options.onCrash?.(rule.code, error);
	}
}

function toProblem(
	rule: { readonly code: string; readonly id: string },
	severity: Severity,
	finding: Finding,
	language: keyof Bilingual,
): Problem {
	return {
		code: rule.code,
		id: rule.id,
		severity,
		message: finding.message[language],
		span: finding.span,
		fixes: (finding.fixes ?? []).map((fix): Fix => ({ title: fix.title[language], edits: fix.edits, safe: fix.safe })),
		related: finding.related?.map((r) => ({ ...r, message: r.message[language] })),
		unnecessary: finding.unnecessary,
	};
}
