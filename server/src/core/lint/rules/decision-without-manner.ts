import { allDecisions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { addField } from '../inserts.ts';
import type { Rule } from '../rule.ts';

/** The manner told in the decision's own sentence: `Les membres approuvent par consensus le budget.` */
const told =
	/\b(?:(?:par|de|by) (?:(?:general|unanimous) )?(?:consensus|consent(?:ement)?|acclamation)|unanim\w+|(?:a la|by(?: a)?(?: simple)?) majorit[ey]|d'un commun accord|sans opposition|without objection|on division|sur division|nem(?:ine)?\.? con)/;

/** A decision that was put off or withdrawn was not voted on; a counted vote says the manner by itself. */
export const decisionWithoutManner: Rule = {
	code: 'decision-without-manner',
	id: 'DEC02',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une décision ne dit pas comment elle a été prise.',
		en: 'A decision does not say how it was taken.',
	},
	rationale: {
		fr: 'Unanimité, majorité ou consensus : la manière fait foi en cas de contestation.',
		en: 'Unanimity, majority or consensus: the manner counts when the decision is challenged.',
	},
	example: {
		bad: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n',
		good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Adoptée à l’unanimité\n',
	},
	check({ minutes, report }) {
		for (const decision of allDecisions(minutes)) {
			const { vote, result, text, body } = decision;
			if ((text.value === '' && body === '') || vote?.method || vote?.for || vote?.against || vote?.voters) continue;
			if (result && result.value !== 'carried') continue;
			if (told.test(foldText(`${text.value}\n${body}`))) continue;
			report({
				span: decision.headSpan,
				message: {
					fr: `« ${decision.keyword} ${decision.number.value} » ne dit pas comment elle a été prise. Ajoutez « Adoptée à l’unanimité », « à la majorité » ou les voix.`,
					en: `“${decision.keyword} ${decision.number.value}” does not say how it was taken. Add “Carried unanimously”, “Carried on division” or the votes.`,
				},
				fixes: result
					? []
					: [
							addField(decision, minutes, { fr: 'Adoptée à l’unanimité', en: 'Carried unanimously' }),
							addField(decision, minutes, { fr: 'Adoptée à la majorité', en: 'Carried on division' }),
						],
			});
		}
	},
};
