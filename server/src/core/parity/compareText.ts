import type { MinutesDocument } from '../document.ts';
import type { Content } from '../model/minutes.ts';
import type { Paragraph } from '../model/paragraphs.ts';
import { paragraphsIn } from '../model/paragraphs.ts';
import { passageLanguage } from '../render/plain.ts';
import { foldText } from '../syntax/fold.ts';
import type { Span } from '../text/span.ts';
import type { Comparison } from './difference.ts';

/** Fewer words may be the same in both languages: names, titles of documents. */
const ENOUGH_WORDS = 4;

/**
 * Paragraphs of one item: those that stand in the other language or word for word in both texts are not translated;
 * where neither is the case, there are as many on either side.
 */
export function compareParagraphs(a: Content, b: Content, placeA: Span, placeB: Span, comparison: Comparison): void {
	const [left, right] = [paragraphsIn(comparison.a, a), paragraphsIn(comparison.b, b)];
	const twoLanguages = comparison.a.minutes.language !== comparison.b.minutes.language;
	const same = new Map(right.map((p) => [foldText(p.text), p]));
	const told = new Set<Paragraph>();
	for (const paragraph of left) {
		const twin = twoLanguages && isLong(paragraph) ? same.get(foldText(paragraph.text)) : undefined;
		if (!twin && !isForeign(paragraph, comparison.a)) continue;
		if (twin) told.add(twin);
		// the one in the wrong language is the one to translate
		const isTwinForeign = twin !== undefined && !isForeign(paragraph, comparison.a);
		untranslated(paragraph.span, twin?.span ?? placeB, isTwinForeign ? 'second' : 'first', paragraph, comparison);
	}
	for (const paragraph of right) {
		if (told.has(paragraph) || !isForeign(paragraph, comparison.b)) continue;
		untranslated(placeA, paragraph.span, 'second', paragraph, comparison);
	}
	const prose = (list: readonly Paragraph[]): number => list.filter((p) => !p.record).length;
	const [n, m] = [prose(left), prose(right)];
	if (n === m) return;
	comparison.add('paragraph', placeA, placeB, {
		fr: `${n} ${n > 1 ? 'paragraphes' : 'paragraphe'} ici dans le premier texte, ${m} dans le second.`,
		en: `${n} ${n === 1 ? 'paragraph' : 'paragraphs'} here in the first text, ${m} in the second.`,
	});
}

function untranslated(a: Span, b: Span, side: 'first' | 'second', { text }: Paragraph, comparison: Comparison): void {
	const words = text.length <= 50 ? text : `${text.slice(0, 49).trimEnd()}…`;
	comparison.add('untranslated', a, b, {
		fr: `« ${words} » n’est pas traduit dans le ${side === 'first' ? 'premier' : 'second'} texte.`,
		en: `“${words}” is not translated in the ${side} text.`,
	});
}

function isForeign({ text }: Paragraph, { minutes }: MinutesDocument): boolean {
	return passageLanguage(text, minutes.language) !== undefined;
}

function isLong({ text }: Paragraph): boolean {
	return (text.match(/\p{L}{2,}/gu) ?? []).length >= ENOUGH_WORDS;
}
