import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver-types';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { safeEdits } from '../lint/fixAll.ts';
import type { Problem } from '../lint/problem.ts';
import type { TextEdit } from '../text/edit.ts';
import { toSpan, toTextEdits } from './convert.ts';
import { problemsOf, toDiagnostic } from './diagnostic.ts';

/**
 * Quick fixes of the problems that touch the range, the same fix everywhere in the file, the override of a rule by a
 * comment, and, where the editor asks for source actions, all safe fixes at once.
 */
export function codeActions(document: MinutesDocument, range: Range, context: CodeActionContext, today?: string): CodeAction[] {
	const problems = problemsOf(document, today);
	const wanted = (kind: string): boolean => !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
	const actions: CodeAction[] = [];
	if (wanted(CodeActionKind.QuickFix)) {
		const span = toSpan(document.lines, range);
		const here = problems.filter((p) => p.span.start <= span.end && span.start <= p.span.end);
		for (const problem of here) actions.push(...quickFixes(document, problem, problems));
		for (const problem of uniqueByCode(here)) actions.push(suppression(document, problem));
	}
	if (context.only && wanted(CodeActionKind.SourceFixAll)) {
		const { edits, count } = safeEdits(problems);
		if (count > 0)
			actions.push({
				title: { fr: 'Appliquer toutes les corrections sûres', en: 'Apply all safe fixes' }[document.minutes.language],
				kind: CodeActionKind.SourceFixAll,
				edit: workspaceEdit(document, edits),
			});
	}
	return actions;
}

function quickFixes(document: MinutesDocument, problem: Problem, all: readonly Problem[]): readonly CodeAction[] {
	const diagnostic = toDiagnostic(document, problem);
	const actions: CodeAction[] = problem.fixes.map((fix, i) => ({
		title: fix.title,
		kind: CodeActionKind.QuickFix,
		diagnostics: [diagnostic],
		...(i === 0 && fix.safe ? { isPreferred: true } : {}),
		edit: workspaceEdit(document, fix.edits),
	}));
	const alike = all.filter((p) => p.code === problem.code && p.fixes.some((f) => f.safe));
	const { edits, count } = safeEdits(alike);
	if (alike.length > 1 && count > 1 && problem.fixes.some((f) => f.safe)) {
		actions.push({
			title: { fr: `Corriger partout : ${problem.code} (${count})`, en: `Fix everywhere: ${problem.code} (${count})` }[
				document.minutes.language
			],
			kind: CodeActionKind.QuickFix,
			diagnostics: [diagnostic],
			edit: workspaceEdit(document, edits),
		});
	}
	return actions;
}

/** A comment above the line, with a reason to write. */
function suppression(document: MinutesDocument, problem: Problem): CodeAction {
	const { lines, minutes } = document;
	const at = lines.lineStart(lines.lineAt(problem.span.start));
	const reason = { fr: 'motif', en: 'reason' }[minutes.language];
	return {
		title: { fr: `Accepter ici : ${problem.code} (avec un motif)`, en: `Accept here: ${problem.code} (with a reason)` }[minutes.language],
		kind: CodeActionKind.QuickFix,
		diagnostics: [toDiagnostic(document, problem)],
		edit: workspaceEdit(document, [
			{ span: { start: at, end: at }, newText: `// minutier-disable-next-line ${problem.code} -- ${reason}\n` },
		]),
	};
}

function uniqueByCode(problems: readonly Problem[]): readonly Problem[] {
	return problems.filter((p, i) => problems.findIndex((q) => q.code === p.code) === i);
}

function workspaceEdit({ uri, lines }: MinutesDocument, edits: readonly TextEdit[]): CodeAction['edit'] {
	return { changes: { [uri]: toTextEdits(lines, edits) } };
}
