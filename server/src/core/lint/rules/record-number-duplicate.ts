import type { RecordNode } from '../../model/minutes.ts';
import { allRecords } from '../../model/walk.ts';
import type { Rule } from '../rule.ts';
import { renumberFix } from './item-number-gap.ts';

export const recordNumberDuplicate: Rule = {
	code: 'record-number-duplicate',
	id: 'NUM03',
	severity: 'error',
	fixable: true,
	summary: { fr: 'Deux décisions ou mesures portent le même numéro.', en: 'Two decisions or action items bear the same number.' },
	rationale: {
		fr: 'Un numéro désigne une seule décision; un renvoi à un doublon ne désigne rien.',
		en: 'A number names one decision; a reference to a double names nothing.',
	},
	example: { bad: '1. A\n\nDécision 2 : Oui.\n\nDécision 2 : Non.\n', good: '1. A\n\nDécision 1 : Oui.\n\nDécision 2 : Non.\n' },
	check(context) {
		const seen = new Map<string, RecordNode>();
		for (const record of allRecords(context.minutes)) {
			if (record.kind === 'information') continue;
			const key = `${record.kind === 'decision' ? record.series : 'action'} ${record.number.value}`;
			const first = seen.get(key);
			if (!first) seen.set(key, record);
			else if (record.number.span ?? first.number.span) {
				context.report({
					span: record.number.span ?? record.keywordSpan,
					message: {
						fr: `« ${record.keyword} ${record.number.value} » existe déjà. Renumérotez.`,
						en: `“${record.keyword} ${record.number.value}” exists already. Renumber.`,
					},
					related: [{ span: first.headSpan, message: { fr: 'Le premier du même numéro', en: 'The first with the same number' } }],
					fixes: renumberFix(context, record.headSpan, first.headSpan),
				});
			}
		}
	},
};
