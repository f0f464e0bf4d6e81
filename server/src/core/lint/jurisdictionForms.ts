import type { MinutesDocument } from '../document.ts';
import type { Paragraph } from '../model/paragraphs.ts';
import { paragraphsOf } from '../model/paragraphs.ts';
import { oncePer } from '../oncePer.ts';
import type { PlacedJurisdiction } from '../tables/jurisdictions.ts';
import { findJurisdictionsIn } from '../tables/jurisdictions.ts';

/** Jurisdictions in running text, with their paragraph; short forms only where a list, comma or bracket shows what they are. */
export interface WrittenJurisdiction extends PlacedJurisdiction {
	readonly paragraph: Paragraph;
	/** Absolute offsets. */
	readonly span: { readonly start: number; readonly end: number };
}

export const writtenJurisdictions: (document: MinutesDocument) => readonly WrittenJurisdiction[] = oncePer((document) =>
	paragraphsOf(document).flatMap(writtenIn),
);

const writtenIn: (paragraph: Paragraph) => readonly WrittenJurisdiction[] = oncePer((paragraph) => {
	// in a paragraph of capitals `ON` is a pronoun
	if (!/\p{Ll}/u.test(paragraph.text)) return [];
	return findJurisdictionsIn(paragraph.text)
		.filter((found) => found.form === 'name' || isShown(paragraph.text, found))
		.map((found) => ({
			...found,
			paragraph,
			span: { start: paragraph.span.start + found.start, end: paragraph.span.start + found.end },
		}));
});

/**
 * `Guy Lau, YT, demande`, `(YT)`, `NU, YT et T.N.-O.`: what stands before or behind is a comma, bracket or list. Hyphens
 * inside (`C.-B.`) leave no doubt; a code before a postal code is an address.
 */
function isShown(text: string, { text: form, start, end }: PlacedJurisdiction): boolean {
	if (/^ +[A-Z]\d[A-Z] ?\d[A-Z]\d/.test(text.slice(end))) return false;
	if (/\.-|^[A-ZÎ]\.[A-Z]\.-/.test(form)) return true;
	const before = text.slice(0, start);
	const after = text.slice(end);
	const isOpened = /[,(:/;] ?$|(?:^| )(?:et|ou|and|or) $/.test(before);
	const isClosed = /^(?: ?[,);/:]| (?:et|ou|and|or) |\.?$|\. )/.test(after);
	return isOpened && isClosed;
}
