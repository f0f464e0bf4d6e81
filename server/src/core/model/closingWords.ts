import { foldText } from '../syntax/fold.ts';
import type { ActionStatus } from './minutes.ts';

const done = /\b(?:(?:terminee?|realisee?|completee?|achevee?|accomplie?)s?|(?:est|sont) closes?|done|completed?|closed|finished)\b/;
const cancelled = /\b(?:annulee?s?|abandonnee?s?|cancell?ed|dropped|abandoned)\b/;
const negation = /\b(?:ne|pas|jamais|non|not|never|sera|seront|devra|doit|will|must|should|shall|to be)\b|\bn'/;

/**
 * Whether the rest of the sentence after `offset` says that an action item is done or cancelled
 * (`… est terminée.`, `… was completed`); nothing where it denies it or only plans it.
 */
export function closingWords(text: string, offset: number): ActionStatus | undefined {
	const rest = /^[^.;:!?\r\n]{0,160}/.exec(text.slice(offset, offset + 161))?.[0] ?? '';
	const words = foldText(rest);
	const match = done.exec(words) ?? cancelled.exec(words);
	if (!match || negation.test(words.slice(0, match.index))) return undefined;
	return done.test(words) ? 'done' : 'cancelled';
}
