import { allDecisions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { addField } from '../inserts.ts';
import type { Rule } from '../rule.ts';

/** Municipal resolutions name people inside their text. */
const named = /\b(?:appuye|seconde)(?:e|r)? par\b|\bseconded by\b/;

export const decisionWithoutSeconder: Rule = {
	code: 'decision-without-seconder',
	id: 'DEC04',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Une décision ne nomme pas qui l’a appuyée.', en: 'A decision does not name its seconder.' },
	rationale: {
		fr: 'L’appui montre qu’une deuxième personne veut en débattre.',
		en: 'A seconder shows that a second person wants the debate.',
	},
	example: {
		bad: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Proposée par : Ann Lee\n',
		good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Proposée par : Ann Lee\n  Appuyée par : Guy Lau\n',
	},
	check({ minutes, report }) {
		for (const decision of allDecisions(minutes)) {
			const empty = decision.text.value === '' && decision.body === '';
			if (empty || decision.seconder || named.test(foldText(`${decision.text.value} ${decision.body}`))) continue;
			report({
				span: decision.headSpan,
				message: {
					fr: 'La personne qui appuie n’est pas nommée. Ajoutez « Appuyée par : » et son nom.',
					en: 'The seconder is not named. Add “Seconded by:” and the name.',
				},
				fixes: [addField(decision, minutes, { fr: 'Appuyée par : …', en: 'Seconded by: …' })],
			});
		}
	},
};
