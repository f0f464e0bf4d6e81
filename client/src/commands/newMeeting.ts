import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NewMeetingParams, NewMeetingResult } from '../../../server/src/lsp/messages.ts';
import { NEW_MEETING_REQUEST } from '../../../server/src/lsp/messages.ts';
import { clock, isIsoDate } from '../clock.ts';
import { uiLanguage } from '../uiLanguage.ts';
import { openSnippet } from './draft.ts';

const LAST_BODY = 'minutier.lastBody';
const STEPS = 3;

/** Asks for the language, the body and the date, each with a default, and opens an untitled document with places to fill in. */
export async function newMeeting(client: BaseLanguageClient, memory: vscode.Memento): Promise<void> {
	const language = await askLanguage();
	if (!language) return;
	const body = await askBody(memory);
	if (body === undefined) return;
	const date = await askDate();
	if (date === undefined) return;
	await memory.update(LAST_BODY, body);
	const params: NewMeetingParams = { folder: folder(client), language, body, date };
	const result = await client.sendRequest<NewMeetingResult | null>(NEW_MEETING_REQUEST, params);
	if (result) await openSnippet(result.snippet);
}

/** Where the new file will most likely lie: beside the one that is open, else in the folder that is. */
function folder(client: BaseLanguageClient): string | undefined {
	const active = vscode.window.activeTextEditor?.document.uri;
	const beside = active && active.scheme !== 'untitled' ? vscode.Uri.joinPath(active, '..') : undefined;
	const uri = beside ?? vscode.workspace.workspaceFolders?.[0]?.uri;
	return uri && client.code2ProtocolConverter.asUri(uri).replace(/\/$/, '');
}

async function askLanguage(): Promise<NewMeetingParams['language'] | undefined> {
	const french = { label: 'Français', language: 'fr' as const };
	const english = { label: 'English', language: 'en' as const };
	const picked = await vscode.window.showQuickPick(uiLanguage() === 'fr' ? [french, english] : [english, french], {
		title: title(1),
		placeHolder: vscode.l10n.t('Language of the minutes'),
	});
	return picked?.language;
}

function askBody(memory: vscode.Memento): Thenable<string | undefined> {
	return vscode.window.showInputBox({
		title: title(2),
		prompt: vscode.l10n.t('Which body meets? You can leave this empty and fill it in later.'),
		placeHolder: vscode.l10n.t('Example: Library Board'),
		value: memory.get(LAST_BODY, ''),
	});
}

function askDate(): Thenable<string | undefined> {
	return vscode.window.showInputBox({
		title: title(3),
		prompt: vscode.l10n.t('Date of the meeting (YYYY-MM-DD)'),
		value: clock().date,
		validateInput: (value) =>
			isIsoDate(value) ? undefined : vscode.l10n.t('Write a date of the calendar as year-month-day, such as {0}.', clock().date),
	});
}

function title(step: number): string {
	return vscode.l10n.t('New meeting ({0} of {1})', step, STEPS);
}
