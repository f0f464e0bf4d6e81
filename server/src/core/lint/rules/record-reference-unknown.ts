import type { Rule } from '../rule.ts';
import { allActions, allContents, allDecisions } from '../walk.ts';

export const recordReferenceUnknown: Rule = {
	code: 'record-reference-unknown',
	id: 'REF09',
	severity: 'warning',
	fixable: false,
	summary: {
		fr: 'Un renvoi désigne une décision ou une mesure qui n’existe pas.',
		en: 'A reference names a decision or action item that does not exist.',
	},
	rationale: {
		fr: 'Le lecteur suit les renvois; un renvoi dans le vide cache une renumérotation.',
		en: 'Readers follow references; one into the void hides a renumbering.',
	},
	example: { bad: '1. A\n\nDécision 1 : Oui.\n\nVoir la décision no 9.\n', good: '1. A\n\nDécision 1 : Oui.\n\nVoir la décision no 1.\n' },
	check({ minutes, report }) {
		const decisions = allDecisions(minutes);
		const actions = allActions(minutes);
		const known = new Set([...decisions.map((d) => `${d.series} ${d.number.value}`), ...actions.map((a) => `action ${a.number.value}`)]);
		for (const reference of allContents(minutes).flatMap((c) => c.references)) {
			const series = reference.kind === 'action' ? 'action' : reference.kind === 'decision' ? reference.series : undefined;
			if (series === undefined || reference.date || known.has(`${series} ${reference.number.value}`)) continue;
			// without any record of its kind the reference points at another document
			if (series === 'action' ? actions.length === 0 : !decisions.some((d) => d.series === series)) continue;
			const what =
				series === 'action'
					? { fr: `La mesure ${reference.number.value}`, en: `Action item ${reference.number.value}` }
					: { fr: `La décision ${reference.number.value}`, en: `Decision ${reference.number.value}` };
			report({
				span: reference.span,
				message: {
					fr: `${what.fr} n’existe pas dans ce document. Corrigez le numéro, ou précisez la réunion (« du 12 octobre 2023 »).`,
					en: `${what.en} does not exist in this document. Correct the number, or name the meeting (“of October 12, 2023”).`,
				},
			});
		}
	},
};
