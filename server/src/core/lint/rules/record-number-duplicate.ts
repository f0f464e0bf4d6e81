import type { RecordNode } from '../../model/minutes.ts';
import { allRecords } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { renumberFix } from './item-number-gap.ts';

export const recordNumberDuplicate: Rule = {
	code: 'record-number-duplicate',
	id: 'NUM03',
	severity: 'error',
	fixable: true,
	summary: {
		fr: 'Deux décisions, mesures ou pièces portent le même numéro.',
		en: 'Two decisions, action items or documents bear the same number.',
	},
	rationale: {
		fr: 'Un numéro désigne une seule décision; un renvoi à un doublon ne désigne rien.',
		en: 'A number names one decision; a reference to a double names nothing.',
	},
	example: {
		bad: '1. Budget\n\nDécision 2 : Le budget de 2024 est approuvé.\n\nDécision 2 : Le bail du quai est renouvelé.\n',
		good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n\nDécision 2 : Le bail du quai est renouvelé.\n',
	},
	check(context) {
		attachmentsOfOneLabel(context);
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

/** Two declarations of one tab or annex under different titles: a reference could mean either. */
function attachmentsOfOneLabel({ minutes, report }: RuleContext): void {
	const seen = new Map<string, (typeof minutes.attachments)[number]>();
	for (const attachment of minutes.attachments) {
		const key = `${attachment.attachment} ${foldText(attachment.label.value)}`;
		const first = seen.get(key);
		if (!first) seen.set(key, attachment);
		else if (foldText(first.title.value) !== foldText(attachment.title.value))
			report({
				span: attachment.label.span,
				severity: 'warning',
				message: {
					fr: `« ${attachment.attachment === 'tab' ? 'Onglet' : 'Annexe'} ${attachment.label.value} » désigne déjà une autre pièce. Renumérotez.`,
					en: `“${attachment.attachment === 'tab' ? 'Tab' : 'Annex'} ${attachment.label.value}” already names another document. Renumber.`,
				},
				related: [{ span: first.span, message: { fr: 'L’autre pièce', en: 'The other document' } }],
			});
	}
}
