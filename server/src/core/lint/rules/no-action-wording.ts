import { allContents } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { replace } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

/** Any sentence that opens with the words of the record keyword is left alone. */
const usual = { fr: /^aucune mesures? de suivi\b/, en: /^(?:no|there (?:are|were) no) action items?\b/ };
const sentence = { fr: 'Aucune mesure de suivi n’est indiquée.', en: 'No action items.' };

export const noActionWording: Rule = {
	code: 'no-action-wording',
	id: 'ACT11',
	severity: 'hint',
	fixable: true,
	summary: {
		fr: 'L’absence de mesure de suivi s’écrit autrement que d’ordinaire.',
		en: 'The absence of action items is worded in an unusual way.',
	},
	rationale: {
		fr: 'Une seule formule se cherche et se compte d’une réunion à l’autre.',
		en: 'One wording can be searched and counted from meeting to meeting.',
	},
	example: { bad: '1. Budget\n\nAucun suivi.\n', good: '1. Budget\n\nAucune mesure de suivi n’est indiquée.\n' },
	check({ minutes, language, text, report }) {
		for (const statement of allContents(minutes).flatMap((c) => c.statements)) {
			const alone = statement.none.length === 1 && statement.none[0] === 'action';
			const source = text.slice(statement.span.start, statement.span.end);
			// `Mesure : aucune` is the form of the record
			if (!alone || usual[language].test(foldText(source)) || source.includes(':')) continue;
			report({
				span: statement.span,
				message: {
					fr: `Écrivez « ${sentence.fr} » : la formule usuelle se retrouve partout.`,
					en: `Write “${sentence.en}”: the usual wording is found everywhere.`,
				},
				fixes: [
					{
						title: { fr: 'Écrire la formule usuelle', en: 'Write the usual wording' },
						edits: [replace(statement.span, sentence[language])],
						safe: true,
					},
				],
			});
		}
	},
};
