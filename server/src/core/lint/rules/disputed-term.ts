import { DISPUTED_TERMS } from '../../tables/disputedTerms.ts';
import type { Rule } from '../rule.ts';
import type { Slip } from '../textCheck.ts';
import { inCaseOf, isCanadianFrench, textCheck } from '../textCheck.ts';

const CUES = new RegExp([...new Set(DISPUTED_TERMS.map(({ cue }) => cue))].join('|'), 'i');

/** The fix is safe only where the better word agrees as the disputed one did (gender, number, elision): the table says so. */
export const disputedTerm: Rule = {
	code: 'disputed-term',
	id: 'LEX01',
	severity: 'hint',
	fixable: true,
	summary: {
		fr: 'Un terme de réunion est critiqué ou calqué de l’anglais.',
		en: 'A term of meetings is disputed or borrowed from English (Canadian French).',
	},
	rationale: {
		fr: 'L’Office québécois de la langue française et le Bureau de la traduction déconseillent ces emplois dans un texte officiel.',
		en: 'The Office québécois de la langue française and the Translation Bureau advise against these words in official texts.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Budget\n\nLes données sont cryptées.\n',
		good: 'Langue : fr\n\n1. Budget\n\nLes données sont chiffrées.\n',
	},
	check: textCheck({
		applies: isCanadianFrench,
		hint: CUES,
		find: ({ own }) => (CUES.test(own) ? termsIn(own) : []),
	}),
};

/** Of two rows that fit one place the first of the table stands. */
function termsIn(text: string): readonly Slip[] {
	const small = text.toLowerCase();
	const slips = DISPUTED_TERMS.filter(({ cue }) => small.includes(cue)).flatMap(({ pattern, better, agrees, note }) =>
		Array.from(text.matchAll(pattern)).flatMap((match): readonly Slip[] => {
			const [found] = match;
			const proposed = better(match);
			if (proposed === undefined) return [];
			const word = inCaseOf(found, proposed);
			return [
				{
					start: match.index,
					end: match.index + found.length,
					better: word,
					isGuess: !agrees,
					message: {
						fr: `« ${found} » est critiqué : écrivez plutôt « ${word} ». ${note}`.trimEnd(),
						en: `“${found}” is disputed in Canadian French: rather write “${word}”.`,
					},
				},
			];
		}),
	);
	return slips.filter((slip, i) => slips.findIndex((other) => other.start < slip.end && slip.start < other.end) === i);
}
