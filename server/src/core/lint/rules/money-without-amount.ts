import { allDecisions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

const spending =
	/\b(?:octroy\w*|octroi d|adjug\w*|attribu\w* (?:le|un|d'un|du) contrat|autoris\w* (?:la |une )?depense|(?:achat|acquisition|acheter|acquerir|location|louer)\b|(?:accord\w*|verser|versement d|attribu\w*) [^.;]{0,30}(?:subvention|aide financiere|contribution|don|somme)|emprunt\w*|honoraires|paiement des|(?:autoris\w*|approuv\w*|effectuer|ordonn\w*|procede\w* a) (?:de )?(?:le |la |au |l')?(?:paiement|versement|remboursement)\b|(?:payer|acquitter|rembourser) (?:la|les|une) factures?|award\w* (?:the |a )?contract|purchase of|to purchase|grant of)/;
const amount =
	/\d[\d\s\u00a0\u202f.,]*(?:\$|€|dollars?|euros?|eur\b|cad\b|k\$|m\$|millions?)|[$€] ?\d|\bsans frais|gratuit|at no cost|jusqu'a concurrence/;

/** On under municipal-qc only: a payment needs an amount and a certificate of funds. */
export const moneyWithoutAmount: Rule = {
	code: 'money-without-amount',
	id: 'DEC27',
	severity: 'warning',
	fixable: false,
	summary: {
		fr: 'Une décision engage de l’argent sans montant.',
		en: 'A decision commits money without an amount.',
	},
	rationale: {
		fr: 'Sans montant ni devise, la trésorerie ne peut pas attester les crédits.',
		en: 'Without amount and currency the treasurer cannot certify the funds.',
	},
	example: {
		bad: '1. Voirie\n\nRésolution 1 : D’octroyer le contrat de déneigement à Nordvoie.\n',
		good: '1. Voirie\n\nRésolution 1 : D’octroyer le contrat de déneigement à Nordvoie, pour 15 000 $.\n',
	},
	check({ minutes, report }) {
		for (const decision of allDecisions(minutes)) {
			if (decision.result && decision.result.value !== 'carried') continue;
			const own = foldText(decision.text.value);
			if (!spending.test(own) || amount.test(foldText(`${decision.text.value} ${decision.body}`))) continue;
			report({
				span: decision.text.span,
				message: {
					fr: 'Cette décision engage de l’argent sans dire combien. Ajoutez le montant, et au besoin le poste budgétaire.',
					en: 'This decision commits money without saying how much. Add the amount, and the budget line where needed.',
				},
			});
		}
	},
};
