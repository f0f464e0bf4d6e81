import { CompletionItemKind } from 'vscode-languageserver-types';
import { newMeeting } from '../newMeeting.ts';
import type { Place, Proposal } from './proposal.ts';

/** In a file that is empty but for the word being typed: a whole meeting to fill in, in either language. */
export function wholeMeeting({ document, before, today }: Place): readonly Proposal[] {
	if (document.text.trim() !== before.trim()) return [];
	const { language } = document.minutes;
	return SKELETONS.toSorted((a) => (a.language === language ? -1 : 1)).map(({ language: own, label, words }, i) => ({
		label,
		words,
		newText: newMeeting({ language: own, body: '', date: today }, document.settings),
		sort: `09${i}`,
		// not the kind for snippets: editors sort those to the end
		kind: CompletionItemKind.File,
		snippet: true,
	}));
}

const SKELETONS = [
	{ language: 'fr', label: 'Réunion complète', words: 'procès-verbal pv' },
	{ language: 'en', label: 'Whole meeting', words: 'minutes' },
] as const;
