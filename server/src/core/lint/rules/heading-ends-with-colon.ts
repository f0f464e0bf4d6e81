import type { Locale } from '../../model/minutes.ts';
import type { Passage } from '../passages.ts';
import type { Rule } from '../rule.ts';
import type { Slip } from '../textCheck.ts';
import { textCheck } from '../textCheck.ts';

const finalColon = /[ \u00a0\u202f]*:[ \u00a0]*$/;
/** `Qu’est-ce que le numérique :`: a question that its label cuts short. Two more words at least, or it is a plain label. */
const question =
	/^(?:(?:Qu['’]est-ce qu|Quel(?:le)?s? (?:est|sont) |Pourquoi \p{L}+ |Comment \p{L}+ )[^.?!:\n]{3,90}?|(?:What|How|Why) (?:is|are|do|does|can|should) [^.?!:\n]{3,90}?)([ \u00a0\u202f]*:)(?=\s*(?:$|[«“"]))/u;

export const headingEndsWithColon: Rule = {
	code: 'heading-ends-with-colon',
	id: 'TYP10',
	severity: 'hint',
	fixable: true,
	summary: {
		fr: 'Un titre finit par un deux-points, ou une question par un deux-points au lieu d’un point d’interrogation.',
		en: 'A heading ends with a colon, or a question with a colon instead of a question mark.',
	},
	rationale: {
		fr: 'Le deux-points annonce une suite sur la même ligne; un titre annonce par sa place.',
		en: 'A colon announces what follows on the line; a heading announces by its place.',
	},
	example: {
		bad: '1. Questions administratives\n\nQu’est-ce que le budget participatif :\n\nUn budget que les citoyens décident.\n',
		good: '1. Questions administratives\n\nQu’est-ce que le budget participatif?\n\nUn budget que les citoyens décident.\n',
	},
	check: textCheck({
		kinds: ['heading', 'paragraph'],
		hint: /:/,
		find: (passage, locale) =>
			passage.kind === 'heading' && !question.test(passage.text) ? ofHeading(passage) : ofQuestion(passage, locale),
	}),
};

function ofHeading({ text }: Passage): readonly Slip[] {
	const match = finalColon.exec(text);
	if (!match || match.index === 0) return [];
	return [
		{
			start: match.index,
			end: text.length,
			better: '',
			message: { fr: 'Retirez le deux-points : un titre n’en a pas.', en: 'Remove the colon: a heading has none.' },
		},
	];
}

function ofQuestion({ text }: Passage, locale: Locale): readonly Slip[] {
	const match = question.exec(text);
	if (!match) return [];
	const colon = match[1] ?? ':';
	return [
		{
			start: match[0].length - colon.length,
			end: match[0].length,
			better: locale === 'fr-FR' ? '\u202f?' : '?',
			message: {
				fr: 'Cette question finit par un deux-points : mettez un point d’interrogation.',
				en: 'This question ends with a colon: put a question mark.',
			},
		},
	];
}
