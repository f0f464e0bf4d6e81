import type { Language } from '../model/minutes.ts';
import { foldText } from '../syntax/fold.ts';

const FRENCH = new Set(
	'le la les des du un une et est que qui dans pour par sur au aux ce cette sont avec se ne pas plus nous il elle'.split(' '),
);
const ENGLISH = new Set('the of and to in is that for on with was be by as at this are it from will we not have has or an'.split(' '));

/** Which of the two languages a text is in, by its small words; French when nothing tells. */
export function detectLanguage(text: string): Language {
	let french = 0;
	let english = 0;
	for (const word of foldText(text.slice(0, 60_000)).split(/[^a-z]+/)) {
		if (FRENCH.has(word)) french++;
		if (ENGLISH.has(word)) english++;
	}
	return english > french ? 'en' : 'fr';
}
