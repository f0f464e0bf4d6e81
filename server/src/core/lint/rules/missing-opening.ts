import { TIME } from '../../syntax/dates.ts';
import { insertPreambleLine } from '../inserts.ts';
import { findFolded } from '../ownText.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

/** The opening told within a longer paragraph (`La séance est ouverte à 19 h 02. Le quorum est constaté.`) is no event, but said. */
const opened = new RegExp(
	`(?:\\b(?:reunion|seance|session|rencontre|assemblee)\\b[^\\r\\n]{0,60}?\\bouverte|\\bouvre (?:la|l')|\\bouverture de (?:la|l')|\\b(?:debute|commence)\\b|\\b(?:called|came) [^\\r\\n]{0,20}?to order|\\b(?:meeting|session|sitting|assembly)\\b[^\\r\\n]{0,60}?\\b(?:open(?:ed)?|convened|began|started)\\b|\\bopened the)[^\\r\\n]{0,80}?\\b${TIME}`,
	'g',
);

export const missingOpening: Rule = {
	code: 'missing-opening',
	id: 'STR03',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'L’heure d’ouverture manque.', en: 'The time of opening is missing.' },
	rationale: {
		fr: 'L’ouverture fixe l’heure à partir de laquelle le quorum se constate.',
		en: 'The opening sets the time from which quorum counts.',
	},
	example: { bad: '1. Accueil\n', good: 'La réunion est ouverte à 13 h.\n\n1. Accueil\n' },
	check({ document, minutes, text, report }) {
		if (minutes.meeting.opened || minutes.meeting.kind?.value === 'agenda') return;
		if (findFolded(document, opened).length > 0) return;
		report({
			span: fileStart(text),
			message: {
				fr: 'L’heure d’ouverture manque. Ajoutez « La réunion est ouverte à 13 h. » ou le champ Heure.',
				en: 'The time of opening is missing. Add “The meeting was called to order at 1 p.m.” or the Time field.',
			},
			fixes: [insertPreambleLine(minutes, { fr: 'Ajouter le champ Heure', en: 'Add the Time field' }, { fr: 'Heure : ', en: 'Time: ' })],
		});
	},
};
