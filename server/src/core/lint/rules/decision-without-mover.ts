import { allDecisions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { addField } from '../inserts.ts';
import type { Rule } from '../rule.ts';

/** Municipal resolutions name people inside their text. */
const named = /\bpropose(?:e|r)? par\b|sur (?:une )?proposition|\bmoved by\b|\bon (?:a )?motion/;

export const decisionWithoutMover: Rule = {
	code: 'decision-without-mover',
	id: 'DEC03',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Une décision ne nomme pas qui l’a proposée.', en: 'A decision does not name its mover.' },
	rationale: { fr: 'Sans proposition, l’assemblée n’est saisie de rien.', en: 'Without a mover nothing is before the meeting.' },
	example: {
		bad: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n',
		good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Proposée par : Ann Lee\n',
	},
	check({ minutes, report }) {
		for (const decision of allDecisions(minutes)) {
			const empty = decision.text.value === '' && decision.body === '';
			if (empty || decision.mover || named.test(foldText(`${decision.text.value} ${decision.body}`))) continue;
			report({
				span: decision.headSpan,
				message: {
					fr: 'La personne qui propose n’est pas nommée. Ajoutez « Proposée par : » et son nom.',
					en: 'The mover is not named. Add “Moved by:” and the name.',
				},
				fixes: [addField(decision, minutes, { fr: 'Proposée par : …', en: 'Moved by: …' })],
			});
		}
	},
};
