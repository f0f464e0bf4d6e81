import { allDecisions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

const pronoun = /^(?:ceci|cela|ca|c'est|il|elle|ils|elles|this|that|it|they)(?= (?:est|sont|a ete|ont ete|sera|soit|is|are|was|were|be)\b)/;
/** `Il est proposé par Mme Roy d’adopter …`, `It was moved that …`: nobody is meant. */
const impersonal =
	/^(?:il (?:est|a ete|soit)|it (?:is|was)) (?:par la presente |donc |ensuite |dument |unanimement |hereby )*(?:propose|resolu|decide|decrete|statue|ordonne|convenu|entendu|recommande|moved|resolved|agreed|decided|proposed|recommended)\b/;
const vague =
	/^(?:le document|la proposition|la demande|le point|la recommandation|the (?:document|proposal|request|item|recommendation)) (?:est|a ete|is|was) (?:adopte|approuve|accepte|adopted|approved|accepted)e?[^a-z]*(?:a l'unanimite|unanimously)?\.?$/;
const asSaid =
	/^(?:adopte|approuve|accepte|d'accord|agreed|approved|adopted)e?s? (?:comme|tel(?:le)?s? que|as) (?:propose|presente|discute|convenu|depose|proposed|presented|discussed)e?s?\.?$/;

/** « tel que présenté » behind a named thing is the usual formula: only a text that names nothing is reported. */
export const decisionNotSelfContained: Rule = {
	code: 'decision-not-self-contained',
	id: 'DEC21',
	severity: 'information',
	fixable: false,
	summary: {
		fr: 'Une décision ne se comprend pas sans la discussion.',
		en: 'A decision cannot be understood without the discussion.',
	},
	rationale: {
		fr: 'Les décisions se lisent seules, au registre et dans les extraits.',
		en: 'Decisions are read alone, in the register and in extracts.',
	},
	example: {
		bad: '1. Budget\n\nDécision 1 : Approuvé comme proposé.\n',
		good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n',
	},
	check({ minutes, report }) {
		for (const { text } of allDecisions(minutes)) {
			const folded = foldText(text.value);
			if ((!pronoun.test(folded) || impersonal.test(folded)) && !vague.test(folded) && !asSaid.test(folded)) continue;
			report({
				span: text.span,
				message: {
					fr: 'Cette décision ne dit pas sur quoi elle porte. Nommez ce qui est décidé.',
					en: 'This decision does not say what it is about. Name what is decided.',
				},
			});
		}
	},
};
