import { allItems } from '../../model/walk.ts';
import { takeOut } from '../itemMoves.ts';
import type { Rule } from '../rule.ts';

export const statementContradicted: Rule = {
	code: 'statement-contradicted',
	id: 'STR13',
	severity: 'error',
	fixable: true,
	summary: {
		fr: 'Un point dit qu’il n’y a aucune décision ou mesure, et en contient une.',
		en: 'An item says that there is no decision or action item, and holds one.',
	},
	rationale: {
		fr: 'Le lecteur ne peut pas savoir laquelle des deux affirmations est vraie.',
		en: 'No reader can tell which of the two is true.',
	},
	example: {
		bad: '1. Budget\n\nMesure 1 : Envoyer le budget.\n\nAucune mesure de suivi.\n',
		good: '1. Budget\n\nMesure 1 : Envoyer le budget.\n',
	},
	check({ minutes, text, report }) {
		for (const { content } of [{ content: minutes.outside }, ...allItems(minutes)]) {
			for (const statement of content.statements) {
				const record =
					statement.none.includes('action') && content.actions[0]
						? content.actions[0]
						: statement.none.includes('decision')
							? content.decisions[0]
							: undefined;
				if (!record) continue;
				report({
					span: statement.span,
					message: {
						fr: `« ${statement.text} » contredit « ${record.keyword} ${record.number.value} » du même point. Retirez l’un des deux.`,
						en: `“${statement.text}” contradicts “${record.keyword} ${record.number.value}” of the same item. Remove one of them.`,
					},
					related: [{ span: record.headSpan, message: { fr: 'L’enregistrement du même point', en: 'The record of the same item' } }],
					fixes: [
						{
							title: { fr: 'Retirer la mention', en: 'Remove the statement' },
							edits: [takeOut(statement.span, text)],
							safe: false,
						},
					],
				});
			}
		}
	},
};
