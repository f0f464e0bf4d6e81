import type { Decision } from '../../model/minutes.ts';
import { allDecisions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { insert } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

/** What is adopted, where it is masculine: then « Adopté » agrees with it. */
const masculine =
	/\b(?:reglement|proces-verbal|proces-verbaux|ordre du jour|compte rendu|rapport|budget|plan|projet|contrat|bail|devis|calendrier|protocole)\b/;
const participle =
	/^(ADOPTÉ|APPROUVÉ|REJETÉ|REPORTÉ|RETIRÉ|RÉSOLU|Adopté|Approuvé|Rejeté|Reporté|Retiré|adopté|approuvé|rejeté|reporté|retiré)(?![\p{L}·(])/u;

/** « Résolu à l’unanimité » is impersonal and stays. A decision that names something masculine may agree with that. */
export const resultAgreement: Rule = {
	code: 'result-agreement',
	id: 'DEC18',
	severity: 'information',
	fixable: true,
	summary: {
		fr: '« Adopté » ne s’accorde pas avec « résolution », « décision » ou « délibération ».',
		en: 'In French “Adopté” does not agree with the feminine noun of the record.',
	},
	rationale: {
		fr: 'Une résolution est adoptée; un règlement est adopté.',
		en: 'In French a resolution is “adoptée”, a by-law “adopté”.',
	},
	example: {
		bad: '1. Budget\n\nRésolution 1 : D’acheter deux tables.\n  ADOPTÉ\n',
		good: '1. Budget\n\nRésolution 1 : D’acheter deux tables.\n  ADOPTÉE\n',
	},
	check({ minutes, text, report }) {
		if (minutes.language !== 'fr') return;
		for (const decision of allDecisions(minutes)) {
			const { result } = decision;
			if (!result || decision.keywordLanguage === 'en' || masculine.test(foldText(decision.text.value)) || isInText(decision)) continue;
			const word = participle.exec(text.slice(result.span.start, result.span.end))?.[1];
			if (word === undefined || /^résolu$/i.test(word)) continue;
			const end = result.span.start + word.length;
			const letter = word === word.toUpperCase() ? 'E' : 'e';
			report({
				span: { start: result.span.start, end },
				message: {
					fr: `« ${word}${letter} » : le mot s’accorde avec « ${decision.keyword.toLowerCase()} ».`,
					en: `“${word}${letter}”: the word agrees with “${decision.keyword.toLowerCase()}”.`,
				},
				fixes: [{ title: { fr: `Écrire « ${word}${letter} »`, en: `Write “${word}${letter}”` }, edits: [insert(end, letter)], safe: true }],
			});
		}
	},
};

/** A result read inside the text (`Procès-verbal, approuvé`) agrees with its own noun. */
function isInText({ text, result }: Decision): boolean {
	return result !== undefined && text.span.start <= result.span.start && result.span.end <= text.span.end;
}
