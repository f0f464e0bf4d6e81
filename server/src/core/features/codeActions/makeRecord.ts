import { paragraphsOf } from '../../model/paragraphs.ts';
import { nextHead, usualKeyword } from '../recordHead.ts';
import { asSentence, placeRecord } from './placeRecord.ts';
import type { Proposal, Refactoring } from './refactoring.ts';

/** Makes a decision or an action of the words that are selected in a paragraph. */
export const makeRecord: Refactoring = ({ document, span }) => {
	const selected = document.text.slice(span.start, span.end);
	const words = { start: span.start + selected.length - selected.trimStart().length, end: span.start + selected.trimEnd().length };
	if (!/\p{L}{2}/u.test(selected)) return [];
	const home = paragraphsOf(document).find((p) => !p.record && p.span.start <= words.start && words.end <= p.span.end);
	if (!home) return [];
	const text = asSentence(home.text.slice(words.start - home.span.start, words.end - home.span.start));
	return (['decision', 'action'] as const).map((kind): Proposal => {
		const head = nextHead(document, words.start, usualKeyword(document, words.start, kind));
		return {
			title: { fr: `Inscrire comme « ${head.words} »`, en: `Record as “${head.words}”` }[document.minutes.language],
			kind: 'refactor.extract',
			edits: () => [placeRecord(document, words, `${head.words}${head.colon}${text}`)],
		};
	});
};
