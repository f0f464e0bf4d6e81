/**
 * Columns that a text takes in an editor with letters of one width: a letter with its combining marks is one, and
 * ideographs, kana, hangul and pictures are two (Unicode, UAX #11).
 */
export function displayWidth(text: string): number {
	// most names: one code unit, one column
	if (narrow.test(text)) return text.length;
	let width = 0;
	for (const { segment } of graphemes.segment(text)) width += wide.test(segment) ? 2 : 1;
	return width;
}

const narrow = /^[\u0020-\u024f\u2010-\u2027\u202f]*$/;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });
