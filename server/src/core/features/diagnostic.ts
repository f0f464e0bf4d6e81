import type { Diagnostic } from 'vscode-languageserver-types';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { ruleAddress } from '../lint/documentation.ts';
import { lint } from '../lint/lint.ts';
import type { Problem, Severity } from '../lint/problem.ts';
import type { Language } from '../model/minutes.ts';
import type { ProjectProblem } from '../project/project.ts';
import { createLineIndex } from '../text/lineIndex.ts';
import { toRange } from './convert.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	information: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

/** The problems of a document as the editor shows them; `code` is the readable code and its catalogue id. */
export function diagnostics(document: MinutesDocument, today?: string): Diagnostic[] {
	return problemsOf(document, today).map((problem) => toDiagnostic(document, problem));
}

const known = new WeakMap<MinutesDocument, { readonly today: string | undefined; readonly problems: readonly Problem[] }>();

/** The problems of a document on a day, found once: what is published is what code actions are offered for. */
export function problemsOf(document: MinutesDocument, today: string | undefined): readonly Problem[] {
	const before = known.get(document);
	if (before && before.today === today) return before.problems;
	const { problems } = lint(document, { today });
	known.set(document, { today, problems });
	return problems;
}

export function toDiagnostic({ lines, uri, minutes }: MinutesDocument, problem: Problem): Diagnostic {
	return {
		range: toRange(lines, problem.span),
		severity: SEVERITIES[problem.severity],
		source: 'minutier',
		code: problem.code,
		codeDescription: { href: ruleAddress(problem.code, minutes.language) },
		message: problem.message,
		...(problem.unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
		...(problem.related && problem.related.length > 0
			? {
					relatedInformation: problem.related.map((r) => ({
						location: 'span' in r ? { uri, range: toRange(lines, r.span) } : { uri: r.file.uri, range: r.file.range },
						message: r.message,
					})),
				}
			: {}),
	};
}

/** The slips of a project file as the editor shows them, in the language that it speaks. */
export function projectDiagnostics(
	{ text }: { readonly text: string },
	problems: readonly ProjectProblem[],
	language: Language,
): Diagnostic[] {
	const lines = createLineIndex(text);
	return problems.map(({ span, severity, message }) => ({
		range: toRange(lines, span),
		severity: SEVERITIES[severity],
		source: 'minutier',
		message: message[language],
	}));
}
