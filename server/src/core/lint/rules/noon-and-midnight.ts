import { replace } from '../../text/edit.ts';
import { findFolded } from '../ownText.ts';
import type { Rule } from '../rule.ts';
import { withoutSentenceStop } from '../sentenceStop.ts';

const twelve = /(?<![\d:.,/a-z-])12(?:[:.]00| ?h(?: ?00)?)? ?(?<half>[ap])\.? ?m(?:\.|(?![a-z]))/g;

export const noonAndMidnight: Rule = {
	code: 'noon-and-midnight',
	id: 'TIM16',
	severity: 'hint',
	fixable: true,
	summary: { fr: '« 12 h » avec « a.m. » ou « p.m. » est ambigu.', en: '“12 a.m.” and “12 p.m.” are ambiguous.' },
	rationale: {
		fr: 'Midi n’est ni avant ni après midi : le mot ne trompe personne.',
		en: 'Noon is neither before nor after noon: the word misleads nobody.',
	},
	example: { bad: '1. Budget\n\nLe dîner est servi à 12 h PM.\n', good: '1. Budget\n\nLe dîner est servi à midi.\n' },
	check({ document, text, language, report }) {
		for (const { match, span, words } of findFolded(document, twelve)) {
			const noon = match.groups?.half === 'p';
			const right = language === 'fr' ? (noon ? 'midi' : 'minuit') : noon ? 'noon' : 'midnight';
			report({
				span,
				message: { fr: `« ${words} » prête à confusion. Écrivez « ${right} ».`, en: `“${words}” is ambiguous. Write “${right}”.` },
				fixes: [
					{
						title: { fr: `Écrire « ${right} »`, en: `Write “${right}”` },
						edits: [replace(withoutSentenceStop(span, text), right)],
						safe: true,
					},
				],
			});
		}
	},
};
