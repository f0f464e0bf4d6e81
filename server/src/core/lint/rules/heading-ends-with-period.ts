import { allItems } from '../../model/walk.ts';
import type { Rule } from '../rule.ts';
import { textFindings } from '../textCheck.ts';

/** A title longer than this, or with a stop inside, is a sentence that stands for a title. */
const LONGEST_TITLE = 110;
/** Abbreviations keep their stop, and so does a single letter (`T.N.-O.`). */
const abbreviation =
	/(?:(?<!\p{L})\p{L}|etc|inc|ltée|ltd|corp|cie|av|boul|bd|art|chap|dép|éd|env|ex|fig|hon|janv|févr|avr|juill|sept|oct|nov|déc|jr|sr|max|min|no|nos|pp|règl|st|ste|tél|vol|alb|man|ont|sask|alta|que|a\.m|p\.m)$/iu;

export const headingEndsWithPeriod: Rule = {
	code: 'heading-ends-with-period',
	id: 'TYP09',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Un titre finit par un point.', en: 'A heading ends with a full stop.' },
	rationale: { fr: 'Un titre n’est pas une phrase : il se passe de point final.', en: 'A heading is no sentence: it needs no full stop.' },
	example: {
		bad: '1. Approbation du procès-verbal.\n\nOui.\n',
		good: '1. Approbation du procès-verbal\n\nOui.\n',
	},
	check({ document, minutes, report }) {
		const found = finalStops(document);
		// headings that are sentences throughout are a style
		if (found.length >= 3 && found.length * 2 > allItems(minutes).length) return;
		for (const finding of found) report(finding);
	},
};

const finalStops = textFindings({
	kinds: ['heading'],
	hint: /\./,
	find: ({ text }) => {
		const title = text.trimEnd();
		const before = title.slice(0, -1);
		if (!/[^\s.]\.$/.test(title) || title.length > LONGEST_TITLE || /[.!?]\s/.test(before) || abbreviation.test(before)) return [];
		return [
			{
				start: before.length,
				end: title.length,
				better: '',
				message: { fr: 'Retirez le point : un titre n’en a pas.', en: 'Remove the full stop: a heading has none.' },
			},
		];
	},
});
