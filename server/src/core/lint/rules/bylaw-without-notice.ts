import type { Decision, Item, Minutes } from '../../model/minutes.ts';
import { allDecisions, allItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

const adopts =
	/\b(?:adopt\w*|edict\w*|enact\w*)\b[^.;]{0,40}\b(?:reglement|by-?law)(?! (?:interieur|general))\b|^(?:le )?(?:reglement|by-?law)\b(?! interieur)[^.;]{0,160}\badopt\w*/;
const draft = /\bprojet (?:de |du )?reglement|draft by-?law|avis de motion|notice of motion/;
const noticed =
	/avis de motion|notice of motion|projet (?:de |du |dudit )?(?:reglement )?(?:a (?:dument )?ete|est|fut) (?:depose|adopte|presente)|depot du projet|premier projet|previous reading|first reading/;

/** On under municipal-qc only: notice of motion and draft are given at an earlier sitting (Code municipal, art. 445; LCV, art. 356). */
export const bylawWithoutNotice: Rule = {
	code: 'bylaw-without-notice',
	id: 'DEC23',
	severity: 'warning',
	fixable: false,
	summary: {
		fr: 'Un règlement est adopté sans mention de l’avis de motion ni du projet.',
		en: 'A by-law is adopted without mention of the notice of motion or the draft.',
	},
	rationale: {
		fr: 'Sans avis de motion ni dépôt du projet à une séance antérieure, le règlement peut être annulé.',
		en: 'Without notice of motion and draft at an earlier sitting the by-law may be quashed.',
	},
	example: {
		bad: '1. Zonage\n\nRésolution 1 : D’adopter le règlement no 1767.\n',
		good: '1. Zonage\n\nRésolution 1 : D’adopter le règlement no 1767.\n\n  CONSIDÉRANT QU’un avis de motion a été donné le 12 février 2026;\n',
	},
	check({ minutes, text, report }) {
		for (const decision of allDecisions(minutes)) {
			const own = foldText(decision.text.value);
			if (!adopts.test(own) || draft.test(own)) continue;
			const item = itemOf(minutes, decision);
			const around = foldText(text.slice(item?.span.start ?? decision.span.start, item?.span.end ?? decision.span.end));
			if (noticed.test(around) || noticed.test(foldText(decision.body))) continue;
			report({
				span: decision.headSpan,
				message: {
					fr: 'Ce règlement est adopté sans mention de l’avis de motion ni du dépôt du projet. Ajoutez la séance où ils ont eu lieu.',
					en: 'This by-law is adopted without mention of the notice of motion or the draft. Add the sitting where they were given.',
				},
			});
		}
	},
};

function itemOf(minutes: Minutes, decision: Decision): Item | undefined {
	return allItems(minutes).find((i) => i.content.decisions.includes(decision));
}
