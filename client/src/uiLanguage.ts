import * as vscode from 'vscode';

/** The language in which the editor shows our words: French where it is French itself, else English, as `l10n` does. */
export function uiLanguage(): 'fr' | 'en' {
	return vscode.env.language.startsWith('fr') ? 'fr' : 'en';
}
