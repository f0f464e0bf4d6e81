import type { MinutesDocument } from '../../core/document.ts';
import type { LintResult } from '../../core/lint/lint.ts';
import type { Severity } from '../../core/lint/problem.ts';
import type { Bilingual } from '../../core/lint/rule.ts';

/** A file with its problems and those that comments accept. */
export interface CheckedFile extends LintResult {
	readonly path: string;
	readonly document: MinutesDocument;
}

/** How many problems of each severity. */
export function count(files: readonly CheckedFile[]): Readonly<Record<Severity, number>> {
	const counts = { error: 0, warning: 0, information: 0, hint: 0 };
	for (const file of files) for (const problem of file.problems) counts[problem.severity]++;
	return counts;
}

/** Severities as people read them. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
	error: { fr: 'erreur', en: 'error' },
	warning: { fr: 'avertissement', en: 'warning' },
	information: { fr: 'information', en: 'information' },
	hint: { fr: 'suggestion', en: 'hint' },
};
