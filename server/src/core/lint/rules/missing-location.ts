import { foldText } from '../../syntax/fold.ts';
import { insertPreambleLine } from '../inserts.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

/** What a heading or the opening formula calls a place or a mode: `tenue à la salle communautaire`, `Council Chambers`. */
const places =
	/\b(?:virtuel|virtual|hybrid|visioconf|videoconf|teleconf|en ligne|online|par (?:zoom|teams)|(?:a|dans|en|au|in|at)(?: la| l'| the|) ?(?:salle|mairie|hotel|centre|bureau|locaux|local|siege|ecole|bibliotheque|edifice|maison|room|library|office|school|town|city|community|municipal)\b)|\b(?:salle (?:du conseil|des fetes|communautaire|municipale|polyvalente)|hotel de ville|council chambers?|town hall|city hall|community (?:centre|center|hall)|board ?room)\b/;

export const missingLocation: Rule = {
	code: 'missing-location',
	id: 'STR05',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Le lieu ou le mode de la réunion manque.', en: 'The place or mode of the meeting is missing.' },
	rationale: {
		fr: 'Le lieu, ou la mention que la réunion est virtuelle, fait partie de l’en-tête usuel.',
		en: 'The place, or that the meeting was virtual, belongs to the usual heading.',
	},
	example: { bad: 'Conseil du port\nLe 14 mars 2024\n', good: 'Conseil du port\nLe 14 mars 2024\nLieu : réunion virtuelle\n' },
	check({ minutes, text, report }) {
		const head = [
			...minutes.meeting.titleLines.map((t) => t.value),
			...minutes.outside.flow.flatMap((n) => (n.kind === 'prose' ? [n.markdown] : [])),
		];
		if (minutes.meeting.location || head.some((words) => places.test(foldText(words)))) return;
		report({
			span: fileStart(text),
			message: {
				fr: 'Le lieu ou le mode de la réunion manque. Ajoutez le champ « Lieu : ».',
				en: 'The place or mode of the meeting is missing. Add the “Location:” field.',
			},
			fixes: [
				insertPreambleLine(minutes, { fr: 'Ajouter le champ Lieu', en: 'Add the Location field' }, { fr: 'Lieu : ', en: 'Location: ' }),
			],
		});
	},
};
