import type { Language } from '../../model/minutes.ts';
import type { PassageKind } from '../passages.ts';
import { allPassages } from '../passages.ts';
import type { Rule } from '../rule.ts';
import { textFindings } from '../textCheck.ts';

/** The formula of a signature and `entre nous`, `chez nous` are none; a verb follows the English `I`, so that `Phase I` is none. */
const WORDS: Readonly<Record<Language, RegExp>> = {
	fr: /(?<![\p{L}’'-])(?:nous(?!,? soussigné|-)|je(?! soussigné)|j['’](?=\p{L}))(?!\p{L})|(?<![\p{L}’'-])j['’](?=\p{L})/giu,
	en: /(?<![\p{L}’'.-])(?:[Ww]e(?=\s|['’](?:re|ll|ve|d)\b)|I(?=['’](?:m|ll|ve|d)\b| (?:am|was|will|have|had|think|thought|would|believe|want|wanted|agree|can|could|should|move|moved|don['’]t|do|did|said|asked|know|suggest)\b))/gu,
};
/** `Name: what they said`: a transcript's turn is in the words of the speaker. */
const turn = /^[\p{Lu}@][\p{L}\d_.’' -]{0,40}[ \u00a0\u202f]?:\s/u;

const KINDS: readonly PassageKind[] = ['paragraph', 'entry'];

/** Once a paragraph, and once for a record that does so throughout; outside quotations; not in transcripts. */
export const firstPerson: Rule = {
	code: 'first-person',
	id: 'LEX07',
	severity: 'hint',
	fixable: false,
	summary: { fr: 'Le compte rendu parle à la première personne.', en: 'The record speaks in the first person.' },
	rationale: {
		fr: 'Un procès-verbal est impersonnel : le lecteur ne sait pas qui est « nous », les membres, le conseil ou un service.',
		en: 'Minutes are impersonal: a reader cannot tell whether “we” are the members, the board or a department.',
	},
	example: {
		bad: '1. Budget\n\nNous faisons des progrès.\n',
		good: '1. Budget\n\nLes membres font des progrès.\n',
	},
	check({ document, minutes, report }) {
		if (minutes.meeting.kind?.value === 'transcript') return;
		const found = inProse(document);
		const [first] = found;
		const passages = allPassages(document).filter(({ passage }) => KINDS.includes(passage.kind)).length;
		if (first && found.length > 6 && found.length * 8 > passages)
			report({
				...first,
				message: {
					fr: `Le compte rendu parle ${found.length} fois à la première personne, ici d’abord : un procès-verbal s’écrit à la troisième.`,
					en: `The record speaks ${found.length} times in the first person, here first: minutes are written in the third.`,
				},
			});
		else for (const finding of found) report(finding);
	},
};

const inProse = textFindings({
	kinds: KINDS,
	find: ({ own }, locale) => {
		if (turn.test(own)) return [];
		const pattern = WORDS[locale.startsWith('fr') ? 'fr' : 'en'];
		pattern.lastIndex = 0;
		const match = pattern.exec(own);
		if (!match) return [];
		return [
			{
				start: match.index,
				end: match.index + match[0].length,
				message: {
					fr: `« ${match[0]} » : écrivez à la troisième personne (« les membres », un nom), ou mettez ces paroles entre guillemets.`,
					en: `“${match[0]}”: write in the third person (“the members”, a name), or quote these words.`,
				},
			},
		];
	},
});
