import { typography } from '../format/typography.ts';
import type { Language, Locale } from '../model/minutes.ts';

/**
 * Characters that no output may hold: C0 and C1 controls but for tab and line feed (XML forbids most of them), the
 * marks that embed, override or isolate a direction of writing (they would turn the text that follows them around),
 * byte order marks, non-characters, and halves of surrogate pairs.
 */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/** The text without what cannot be printed; carriage returns become line feeds. */
export function printable(text: string): string {
	return text.replace(/\r\n?/g, '\n').replace(unprintable, '');
}

/** Text of the source as it is shown: printable, with the typography of its locale. */
export function shown(text: string, locale: Locale): string {
	return typography(printable(text), locale);
}

const FRENCH =
	/^(?:les?|la|des?|du|une?|et|est|dans|pour|que|qui|sur|avec|pas|cette?|ces|sont|ont|nous|vous|au|aux|à|être|été|leurs?|mais|ou|où|donc|plus|comme|il|elle|ils|se|son|sa|ses)$/;
const ENGLISH =
	/^(?:the|of|and|to|in|is|that|for|with|as|are|was|be|by|this|from|at|have|has|it|an|or|will|not|were|been|their|they|which|would|should|its|there|than|these|we|our)$/;

/**
 * The language of a passage where it is not the record's own: at least six words of which three are function words of
 * the other language, four for each of its own. Short passages say too little.
 */
export function passageLanguage(text: string, own: Language): Language | undefined {
	const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
	if (words.length < 6) return undefined;
	const french = words.filter((word) => FRENCH.test(word)).length;
	const english = words.filter((word) => ENGLISH.test(word)).length;
	if (own === 'fr') return english >= 3 && english >= 4 * french ? 'en' : undefined;
	return french >= 3 && french >= 4 * english ? 'fr' : undefined;
}
