import * as vscode from 'vscode';
import { clock } from '../clock.ts';
import type { MeetingLanguage } from './meetingTemplate.ts';
import { isIsoDate, meetingTemplate } from './meetingTemplate.ts';

const LAST_BODY = 'minutier.lastBody';
const STEPS = 3;

/** Asks for the language, the body and the date, each with a default, and opens an untitled document with places to fill in. */
export async function newMeeting(memory: vscode.Memento): Promise<void> {
	const language = await askLanguage();
	if (!language) return;
	const body = await askBody(memory);
	if (body === undefined) return;
	const date = await askDate();
	if (date === undefined) return;
	await memory.update(LAST_BODY, body);
	const document = await vscode.workspace.openTextDocument({ language: 'minutes', content: '' });
	const editor = await vscode.window.showTextDocument(document);
	await editor.insertSnippet(new vscode.SnippetString(meetingTemplate({ language, body, date })));
}

async function askLanguage(): Promise<MeetingLanguage | undefined> {
	const french = { label: 'Français', language: 'fr' as const };
	const english = { label: 'English', language: 'en' as const };
	const picked = await vscode.window.showQuickPick(vscode.env.language.startsWith('en') ? [english, french] : [french, english], {
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
