import { allActions } from '../../model/walk.ts';
import { addField } from '../inserts.ts';
import type { Rule } from '../rule.ts';

export const carriedActionWithoutStatus: Rule = {
	code: 'carried-action-without-status',
	id: 'ACT08',
	severity: 'hint',
	fixable: true,
	summary: {
		fr: 'Une mesure d’une réunion précédente n’a pas d’état.',
		en: 'An action item from an earlier meeting has no status.',
	},
	rationale: {
		fr: 'On reprend une mesure pour dire où elle en est.',
		en: 'An action item is taken up again to say where it stands.',
	},
	example: {
		bad: '1. Budget\n\nMesure 1 : Relire le plan.\n  Origine : mesure de suivi 3 du 12 octobre 2023\n',
		good: '1. Budget\n\nMesure 1 : Relire le plan.\n  Origine : mesure de suivi 3 du 12 octobre 2023\n  État : en cours\n',
	},
	check({ minutes, report }) {
		for (const action of allActions(minutes)) {
			if (!action.carriedFrom || action.status || action.doneOn) continue;
			report({
				span: action.headSpan,
				message: {
					fr: 'Cette mesure reprise n’a pas d’état. Ajoutez « État : » (à faire, en cours, terminée, reportée, annulée).',
					en: 'This carried action item has no status. Add “Status:” (open, in progress, done, deferred, cancelled).',
				},
				fixes: [addField(action, minutes, { fr: 'État : à faire', en: 'Status: open' })],
			});
		}
	},
};
