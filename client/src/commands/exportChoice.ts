import * as vscode from 'vscode';
import type { ExportParams } from '../../../server/src/lsp/messages.ts';

/** What somebody wants to hand over, and how. */
export type ExportChoice = Pick<ExportParams, 'to' | 'layout' | 'extract' | 'public'>;

const LAST_CHOICE = 'minutier.lastExport';
const STEPS = 3;

type Item<Value> = vscode.QuickPickItem & { readonly value: Value };

/** Asks for format, content and layout; the answers of the last time are first in each list. Undefined when left. */
export async function askExportChoice(memory: vscode.Memento): Promise<ExportChoice | undefined> {
	const last = memory.get<ExportChoice>(LAST_CHOICE, { to: 'docx', public: false });
	const to = await pick(1, vscode.l10n.t('In which format?'), formats(), last.to);
	if (to === undefined) return undefined;
	const content = await pick(2, vscode.l10n.t('What is handed over?'), contents(), last.extract ?? (last.public ? 'public' : 'whole'));
	if (content === undefined) return undefined;
	const extract = content === 'resolution' ? await askResolution() : content === 'whole' || content === 'public' ? undefined : content;
	if (content === 'resolution' && extract === undefined) return undefined;
	const isLaidOut = to === 'docx' || to === 'pdf' || to === 'html' || to === 'md';
	const layout = isLaidOut && !extract ? await pick(3, vscode.l10n.t('In which layout?'), layouts(), last.layout ?? 'usual') : 'usual';
	if (layout === undefined) return undefined;
	// an extract leaves the house, too
	const choice = { to, extract, public: content !== 'whole', layout: layout === 'usual' ? undefined : layout };
	await memory.update(LAST_CHOICE, content === 'resolution' ? { ...choice, extract: undefined } : choice);
	return choice;
}

async function pick<Value extends string>(
	step: number,
	placeHolder: string,
	items: readonly Item<Value>[],
	last: string,
): Promise<Value | undefined> {
	const sorted = items.toSorted((a, b) => Number(b.value === last) - Number(a.value === last));
	const picked = await vscode.window.showQuickPick(sorted, { title: vscode.l10n.t('Export ({0} of {1})', step, STEPS), placeHolder });
	return picked?.value;
}

function formats(): readonly Item<ExportChoice['to']>[] {
	return [
		{ value: 'docx', label: 'Word', description: '.docx' },
		{ value: 'pdf', label: 'PDF', description: '.pdf' },
		{ value: 'html', label: vscode.l10n.t('Web page'), description: '.html' },
		{ value: 'md', label: 'Markdown', description: '.md' },
		{ value: 'csv', label: vscode.l10n.t('Table for a spreadsheet'), description: '.csv' },
		{ value: 'ics', label: vscode.l10n.t('Calendar: due dates and the next meeting'), description: '.ics' },
		{ value: 'akn', label: 'Akoma Ntoso', description: '.xml' },
		{ value: 'json', label: vscode.l10n.t('Data'), description: '.json' },
	];
}

type Content = 'whole' | 'public' | 'decisions' | 'actions' | 'attendance' | 'agenda' | 'resolution';

function contents(): readonly Item<Content>[] {
	return [
		{ value: 'whole', label: vscode.l10n.t('The whole record'), description: vscode.l10n.t('closed sessions included') },
		{ value: 'public', label: vscode.l10n.t('The public record'), description: vscode.l10n.t('without closed sessions') },
		{ value: 'decisions', label: vscode.l10n.t('List of decisions') },
		{ value: 'actions', label: vscode.l10n.t('List of action items') },
		{ value: 'attendance', label: vscode.l10n.t('Attendance sheet') },
		{ value: 'agenda', label: vscode.l10n.t('Agenda'), description: vscode.l10n.t('the items without their outcomes') },
		{ value: 'resolution', label: vscode.l10n.t('One decision as a certified extract…') },
	];
}

function layouts(): readonly Item<'usual' | 'table' | 'linear'>[] {
	return [
		{ value: 'usual', label: vscode.l10n.t('The usual one for this kind of document') },
		{ value: 'table', label: vscode.l10n.t('In columns: item, discussion, decision or action') },
		{ value: 'linear', label: vscode.l10n.t('One below the other, as in minutes that are signed') },
	];
}

async function askResolution(): Promise<string | undefined> {
	const number = await vscode.window.showInputBox({
		title: vscode.l10n.t('Export ({0} of {1})', 2, STEPS),
		prompt: vscode.l10n.t('Number of the decision'),
	});
	return number?.trim() ? `resolution=${number.trim()}` : undefined;
}
