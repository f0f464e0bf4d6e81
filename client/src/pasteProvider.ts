import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askPaste } from './commands/pasteAsMinutes.ts';

/**
 * What VS Code 1.97 and later has for paste providers. The types of the oldest version that we support lack it, and
 * there the function exists, too, but refuses.
 */
interface PasteApi {
	readonly languages: {
		registerDocumentPasteEditProvider?(selector: vscode.DocumentSelector, provider: object, metadata: object): vscode.Disposable;
	};
	readonly DocumentPasteEdit: new (text: string, title: string, kind: PasteEditKind) => object;
	readonly DocumentDropOrPasteEditKind: { readonly Text: PasteEditKind };
}

interface PasteEditKind {
	append(...parts: string[]): PasteEditKind;
}

/** Makes an ordinary paste one of minutes where the clipboard holds a table of people, a list or wrapped lines; the editor offers plain text beside it. */
export function registerPasteProvider(client: BaseLanguageClient, language: string): vscode.Disposable {
	const api = vscode as unknown as PasteApi;
	const none = { dispose: () => {} };
	if (!api.languages.registerDocumentPasteEditProvider || !api.DocumentDropOrPasteEditKind) return none;
	const kind = api.DocumentDropOrPasteEditKind.Text.append('minutes');
	const provider = {
		async provideDocumentPasteEdits(document: vscode.TextDocument, ranges: readonly vscode.Range[], data: vscode.DataTransfer) {
			const [range] = ranges;
			const text = await data.get('text/plain')?.asString();
			if (!range || ranges.length > 1 || !text) return undefined;
			const result = await askPaste(client, document, range.start, text);
			return result && result.kind !== 'same' ? [new api.DocumentPasteEdit(result.text, titleOf(result.kind), kind)] : undefined;
		},
	};
	try {
		return api.languages.registerDocumentPasteEditProvider({ language }, provider, {
			providedPasteEditKinds: [kind],
			pasteMimeTypes: ['text/plain'],
		});
	} catch {
		// older versions keep it for extensions that are tried out; the command remains
		return none;
	}
}

function titleOf(kind: 'people' | 'list' | 'text'): string {
	return {
		people: vscode.l10n.t('Paste as people'),
		list: vscode.l10n.t('Paste as a list'),
		text: vscode.l10n.t('Paste as whole paragraphs'),
	}[kind];
}
