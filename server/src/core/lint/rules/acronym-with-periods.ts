import { findJurisdiction } from '../../tables/jurisdictions.ts';
import type { Rule } from '../rule.ts';
import { replacing, textCheck } from '../textCheck.ts';

/** Three letters or more; initials of a name (`J.R.R. Martin`) are followed by it, and places keep their stops. */
const dotted = /(?<![\p{L}\d.])(?:\p{Lu}\.[ \u00a0]?){2,}\p{Lu}\.(?![\p{L}\d-]|[ \u00a0]\p{Lu}\p{Ll})/gu;
const unofficial = /^(?:U\.S\.A\.|Q\.E\.D\.|R\.S\.V\.P\.)$/;

export const acronymWithPeriods: Rule = {
	code: 'acronym-with-periods',
	id: 'ACR07',
	severity: 'hint',
	fixable: true,
	summary: { fr: 'Un sigle est écrit avec des points.', en: 'An acronym is written with full stops.' },
	rationale: {
		fr: 'Les sigles s’écrivent sans points ni espaces; une recherche de « ONU » ne trouve pas « O.N.U. ».',
		en: 'Acronyms are written without stops or spaces; a search for “UN” does not find “U.N.”.',
	},
	example: {
		bad: '1. Budget\n\nUn rapport de l’O.N.U. est lu.\n',
		good: '1. Budget\n\nUn rapport de l’ONU est lu.\n',
	},
	check: textCheck({
		hint: /\p{Lu}\.[ \u00a0]?\p{Lu}\./u,
		find: replacing(
			dotted,
			({ 0: found, index }, { own }) => {
				if (unofficial.test(found) || findJurisdiction(found) !== undefined) return undefined;
				const letters = found.replace(/[. \u00a0]/g, '');
				// the last stop may end the sentence, too
				const rest = own.slice(index + found.length);
				return rest === '' || /^\s*\n/.test(rest) ? `${letters}.` : letters;
			},
			{ fr: 'un sigle n’a pas de points.', en: 'an acronym has no stops.' },
		),
	}),
};
