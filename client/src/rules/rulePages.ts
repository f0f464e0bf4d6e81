import * as vscode from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import type { RulePageParams, RulePageResult } from '../../../server/src/lsp/messages.ts';
import { RULE_PAGE_REQUEST, RULE_SCHEME } from '../../../server/src/lsp/messages.ts';
import { uiLanguage } from '../uiLanguage.ts';

const OPEN_RULE = 'minutier.openRule';

/** The code of a problem leads to the page of its rule, and so does an entry of the light bulb. */
export const ruleLinks: Middleware = {
	handleDiagnostics(uri, diagnostics, next) {
		for (const diagnostic of diagnostics) {
			const code = ruleOf(diagnostic);
			if (code !== undefined) diagnostic.code = { value: code, target: openRuleUri(code) };
		}
		next(uri, diagnostics);
	},
	async provideCodeActions(document, range, context, token, next) {
		const actions = (await next(document, range, context, token)) ?? [];
		if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return actions;
		const codes = new Set(context.diagnostics.flatMap((diagnostic) => ruleOf(diagnostic) ?? []));
		return [...actions, ...[...codes].map((code) => explain(code, context.diagnostics))];
	},
};

/** Shows the pages that the server writes, rendered as Markdown, in the language of the editor. */
export function createRulePages(client: BaseLanguageClient): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
			async provideTextDocumentContent({ path }) {
				const [, language, code = ''] = /^\/(fr|en)\/([\w-]+)\.md$/.exec(path) ?? [];
				const params: RulePageParams = { code, language: language === 'fr' ? 'fr' : 'en' };
				return (await client.sendRequest<RulePageResult>(RULE_PAGE_REQUEST, params)) ?? '';
			},
		}),
		vscode.commands.registerCommand(OPEN_RULE, (code: unknown) => (typeof code === 'string' ? openRule(code) : undefined)),
	);
}

async function openRule(code: string): Promise<void> {
	const uri = vscode.Uri.from({ scheme: RULE_SCHEME, path: `/${uiLanguage()}/${code}.md` });
	try {
		await vscode.commands.executeCommand('markdown.showPreview', uri);
	} catch {
		// the Markdown extension may be switched off: the source reads well enough
		await vscode.window.showTextDocument(uri, { preview: true });
	}
}

function explain(code: string, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction {
	const title = vscode.l10n.t('Read about this rule: {0}', code);
	const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
	action.diagnostics = diagnostics.filter((diagnostic) => ruleOf(diagnostic) === code);
	action.command = { title, command: OPEN_RULE, arguments: [code] };
	return action;
}

/** Readable code of a problem of ours that has a page. */
function ruleOf({ source, code }: vscode.Diagnostic): string | undefined {
	return source === 'minutier' && typeof code === 'object' ? String(code.value) : undefined;
}

function openRuleUri(code: string): vscode.Uri {
	return vscode.Uri.from({ scheme: 'command', path: OPEN_RULE, query: JSON.stringify([code]) });
}
