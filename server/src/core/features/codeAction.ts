import type { CodeAction, CodeActionContext, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { safeEdits } from '../lint/fixAll.ts';
import type { Problem } from '../lint/problem.ts';
import { renumber } from '../model/renumber.ts';
import type { TextEdit } from '../text/edit.ts';
import { addToAttendance } from './codeActions/addToAttendance.ts';
import { commitmentToAction } from './codeActions/commitmentToAction.ts';
import { convertNumbers } from './codeActions/convertNumbers.ts';
import { FIX_ALL, RENUMBER } from './codeActions/kinds.ts';
import { makeRecord } from './codeActions/makeRecord.ts';
import { markDone } from './codeActions/markDone.ts';
import { moveItem } from './codeActions/moveItem.ts';
import type { Proposal, Refactoring } from './codeActions/refactoring.ts';
import { sortGroup } from './codeActions/sortGroup.ts';
import { mergeItem, splitItem } from './codeActions/subItems.ts';
import { toSpan, toTextEdits } from './convert.ts';
import { problemsOf, toDiagnostic } from './diagnostic.ts';

/** What is usually wanted at a place comes first. */
const REFACTORINGS: readonly Refactoring[] = [
	commitmentToAction,
	makeRecord,
	markDone,
	addToAttendance,
	sortGroup,
	moveItem,
	splitItem,
	mergeItem,
	convertNumbers,
];

export interface CodeActionOptions {
	/** ISO date. */
	readonly today: string;
	/** Whether the editor asks for the edits of the one that is chosen (`codeAction/resolve`). */
	readonly lazy: boolean;
}

/** What a refactoring is found again by when it is chosen. */
interface Unresolved {
	readonly uri: string;
	readonly version: number;
	readonly range: Range;
}

/**
 * Quick fixes of the problems that touch the range, the same fix everywhere in the file, the override of a rule by a
 * comment, refactorings of what is selected, and, where the editor asks for source actions, all safe fixes and all
 * numbers at once.
 */
export function codeActions(document: MinutesDocument, range: Range, context: CodeActionContext, options: CodeActionOptions): CodeAction[] {
	const wanted = (kind: string): boolean => !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
	const actions: CodeAction[] = [];
	if (wanted(CodeActionKind.QuickFix)) actions.push(...quickFixes(document, range, options.today));
	if (wantsAny(context, CodeActionKind.Refactor)) {
		const proposals = refactorings(document, range, options.today).filter(({ kind }) => wanted(kind));
		const data: Unresolved = { uri: document.uri, version: document.version, range };
		actions.push(
			...proposals.map(({ title, kind, edits }) => ({
				title,
				kind,
				...(options.lazy ? { data } : { edit: workspaceEdit(document, edits()) }),
			})),
		);
	}
	if (context.only) actions.push(...sourceActions(document, wanted, options.today));
	return actions;
}

/** The action with its edits; as it is when the document has changed since it was offered. */
export function resolveCodeAction(document: MinutesDocument, action: CodeAction, today: string): CodeAction {
	const data = action.data as Unresolved | undefined;
	if (!data || data.version !== document.version) return action;
	const chosen = refactorings(document, data.range, today).find(({ title }) => title === action.title);
	return chosen ? { ...action, edit: workspaceEdit(document, chosen.edits()) } : action;
}

/** `only: ['refactor.move']` asks for refactorings, too. */
function wantsAny({ only }: CodeActionContext, kind: string): boolean {
	return !only || only.some((each) => each === kind || each.startsWith(`${kind}.`) || kind.startsWith(`${each}.`));
}

function refactorings(document: MinutesDocument, range: Range, today: string): readonly Proposal[] {
	const span = toSpan(document.lines, range);
	return REFACTORINGS.flatMap((find) => find({ document, span, today }));
}

function quickFixes(document: MinutesDocument, range: Range, today: string): readonly CodeAction[] {
	const problems = problemsOf(document, today);
	const span = toSpan(document.lines, range);
	const here = problems.filter((p) => p.span.start <= span.end && span.start <= p.span.end);
	return [
		...here.flatMap((problem) => fixesOf(document, problem)),
		...uniqueByCode(here).flatMap((problem) => [...fixEverywhere(document, problem, problems), suppression(document, problem)]),
	];
}

function fixesOf(document: MinutesDocument, problem: Problem): readonly CodeAction[] {
	return problem.fixes.map((fix, i) => ({
		title: fix.title,
		kind: CodeActionKind.QuickFix,
		diagnostics: [toDiagnostic(document, problem)],
		...(i === 0 && fix.safe ? { isPreferred: true } : {}),
		edit: workspaceEdit(document, fix.edits),
	}));
}

function fixEverywhere(document: MinutesDocument, problem: Problem, all: readonly Problem[]): readonly CodeAction[] {
	const alike = all.filter((p) => p.code === problem.code && p.fixes.some((f) => f.safe));
	const { edits, count } = safeEdits(alike);
	if (count < 2) return [];
	return [
		{
			title: { fr: `Corriger partout : ${problem.code} (${count})`, en: `Fix everywhere: ${problem.code} (${count})` }[
				document.minutes.language
			],
			kind: CodeActionKind.QuickFix,
			diagnostics: [toDiagnostic(document, problem)],
			edit: workspaceEdit(document, edits),
		},
	];
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

function sourceActions(document: MinutesDocument, wanted: (kind: string) => boolean, today: string): readonly CodeAction[] {
	const { language } = document.minutes;
	const actions: CodeAction[] = [];
	if (wanted(FIX_ALL)) {
		const { edits, count } = safeEdits(problemsOf(document, today));
		const title = { fr: 'Appliquer toutes les corrections sûres', en: 'Apply all safe fixes' }[language];
		if (count > 0) actions.push({ title, kind: FIX_ALL, edit: workspaceEdit(document, edits) });
	}
	if (wanted(RENUMBER)) {
		const answer = renumber(document);
		const title = { fr: 'Renuméroter', en: 'Renumber' }[language];
		if (answer.kind === 'edits' && answer.edits.length > 0)
			actions.push({ title, kind: RENUMBER, edit: workspaceEdit(document, answer.edits) });
	}
	return actions;
}

function uniqueByCode(problems: readonly Problem[]): readonly Problem[] {
	const codes = new Set<string>();
	return problems.filter(({ code }) => !codes.has(code) && codes.add(code));
}

function workspaceEdit({ uri, lines }: MinutesDocument, edits: readonly TextEdit[]): WorkspaceEdit {
	return { changes: { [uri]: toTextEdits(lines, edits) } };
}
