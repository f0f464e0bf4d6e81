import { allRecords } from '../../model/walk.ts';
import type { Rule } from '../rule.ts';

/**
 * French numbers every record in one way (`Décision no 1`, `Mesure de suivi no 1`). English writes `Decision No. 1` beside
 * `Action item 1`: there each kind is looked at by itself.
 */
export const labelStylesMixed: Rule = {
	code: 'label-styles-mixed',
	id: 'NUM08',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Certains numéros sont précédés de « no », d’autres non.', en: 'Some numbers follow “No.”, others do not.' },
	rationale: { fr: 'Un même document numérote d’une seule façon.', en: 'One document numbers in one way.' },
	example: {
		bad: '1. Budget\n\nDécision no 1 : Le budget de 2024 est approuvé.\n\nMesure 1 : Envoyer le plan.\n',
		good: '1. Budget\n\nDécision no 1 : Le budget de 2024 est approuvé.\n\nMesure no 1 : Envoyer le plan.\n',
	},
	check({ minutes, report }) {
		const records = allRecords(minutes).filter((r) => r.kind !== 'information' && r.number.span);
		const signs = records.filter((r) => r.numberSign);
		for (const record of records.filter((r) => !r.numberSign)) {
			const signed = signs.find((r) => minutes.language === 'fr' || r.kind === record.kind);
			if (!signed?.numberSign) continue;
			const at = record.number.span?.start ?? record.span.start;
			report({
				span: { start: record.keywordSpan.start, end: record.number.span?.end ?? record.keywordSpan.end },
				message: {
					fr: `« ${record.keyword} ${record.number.value} » s’écrit ici sans « ${signed.numberSign.value} », contrairement à d’autres.`,
					en: `“${record.keyword} ${record.number.value}” lacks “${signed.numberSign.value}”, unlike others.`,
				},
				related: [{ span: signed.headSpan, message: { fr: 'L’autre forme', en: 'The other form' } }],
				fixes: [
					{
						title: { fr: `Ajouter « ${signed.numberSign.value} »`, en: `Add “${signed.numberSign.value}”` },
						edits: [{ span: { start: at, end: at }, newText: `${signed.numberSign.value} ` }],
						safe: true,
					},
				],
			});
		}
	},
};
