import { paragraphsOf } from '../../model/paragraphs.ts';
import { fold } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

const anonymous =
	/^(?:(?:une?|des|plusieurs|deux|trois|d'autres|une autre) (?:questions?|remarques?|commentaires?|preoccupations?|suggestions?|inquietudes?)(?: \w+)? (?:a|ont|est|sont) (?:egalement |aussi )?(?:ete )?(?:posee?s?|soulevee?s?|formulee?s?|exprimee?s?|emise?s?)|(?:an?|some|several|two|another) (?:questions?|concerns?|comments?|suggestions?)(?: \w+)? (?:was|were|is|are) (?:also )?(?:raised|asked|made|expressed|posed))(?![^.]*(?:\bpar\b|\bby\b))/;

/** Questions and remarks that nobody asks; impersonal wording at large (`il est mentionné que`) is good French usage. */
export const anonymousQuestion: Rule = {
	code: 'anonymous-question',
	id: 'PER10',
	severity: 'hint',
	fixable: false,
	summary: { fr: 'Une question ou une remarque n’est de personne.', en: 'A question or remark is nobody’s.' },
	rationale: {
		fr: 'Quand les autres interventions sont nommées, un passif anonyme intrigue le lecteur.',
		en: 'Where the other interventions are named, an anonymous passive makes the reader wonder.',
	},
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\n\n1. Plan\n\nUne question a été posée sur le coût.\n',
		good: 'Membres : Ann Lee, Guy Lau\n\n1. Plan\n\nGuy Lau pose une question sur le coût.\n',
	},
	check({ document, minutes, report }) {
		if (minutes.attendance.groups.length === 0) return;
		for (const { text, span } of paragraphsOf(document)) {
			const match = anonymous.exec(fold(text).text);
			if (!match) continue;
			report({
				span: { start: span.start, end: span.start + match[0].length },
				message: {
					fr: 'On ne sait pas qui parle. Nommez la personne, si elle est connue.',
					en: 'Who speaks is not told. Name the person, if they are known.',
				},
			});
		}
	},
};
