import { allActions } from '../../model/walk.ts';
import { fold, rawIndex } from '../../syntax/fold.ts';
import { replace } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

const impersonal =
	/^(?:il (?:faut|faudra|faudrait|conviendra(?:it)? de|convient de|est necessaire de|y a lieu de|est convenu de)|on (?:doit|devra|devrait)|a faire ?:|there is a need to|it is necessary to|we need to|one (?:must|should)|someone (?:must|should|needs to)|need to) /;

/** Departs from the catalogue: a bare infinitive (« Relire le plan ») is the usual form of a task; ACT01 asks for its owner. */
export const agentlessObligation: Rule = {
	code: 'agentless-obligation',
	id: 'ACT12',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une mesure de suivi dit ce qu’il faut faire sans dire qui le fait.',
		en: 'An action item says what must be done, not who does it.',
	},
	rationale: { fr: '« Il faudra » n’oblige personne.', en: '“It is necessary to” obliges nobody.' },
	example: {
		bad: '1. Budget\n\nMesure 1 : Il faudra relancer la mairie.\n',
		good: '1. Budget\n\nMesure 1 : Mme Lee relance la mairie.\n',
	},
	check({ minutes, text, report }) {
		for (const action of allActions(minutes)) {
			if (action.owners.length > 0) continue;
			const { start, end } = action.text.span;
			const folded = fold(text.slice(start, end));
			const match = impersonal.exec(folded.text);
			if (!match) continue;
			const lead = { start, end: start + rawIndex(folded, match[0].length) };
			const rest = text.charAt(lead.end);
			report({
				span: { start, end: lead.end - 1 },
				message: {
					fr: `« ${text.slice(start, lead.end - 1)} » ne dit pas qui agit. Nommez la personne.`,
					en: `“${text.slice(start, lead.end - 1)}” does not say who acts. Name the person.`,
				},
				fixes: [
					{
						title: { fr: 'Commencer par le verbe', en: 'Begin with the verb' },
						edits: [replace({ start, end: lead.end + rest.length }, rest.toUpperCase())],
						safe: false,
					},
				],
			});
		}
	},
};
