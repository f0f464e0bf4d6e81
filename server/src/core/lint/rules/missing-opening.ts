import { insertPreambleLine } from '../inserts.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

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
	check({ minutes, text, report }) {
		if (minutes.meeting.opened || minutes.meeting.kind?.value === 'agenda') return;
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
