import * as vscode from 'vscode';
import type { GlanceResult } from '../../../server/src/lsp/messages.ts';

/** `quorum met: 5 voting, 4 needed`; empty where no rule is known. */
export function quorumWords({ voting, required, met }: GlanceResult): string {
	if (required === undefined) return '';
	if (met === undefined) return vscode.l10n.t('quorum uncertain: {0} voting, {1} needed', voting, required);
	return met
		? vscode.l10n.t('quorum met: {0} voting, {1} needed', voting, required)
		: vscode.l10n.t('no quorum: {0} voting, {1} needed', voting, required);
}
