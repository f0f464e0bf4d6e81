import { replace } from '../../text/edit.ts';
import { writtenJurisdictions } from '../jurisdictionForms.ts';
import type { Rule } from '../rule.ts';

export const postalCodeInText: Rule = {
	code: 'postal-code-in-text',
	id: 'PER04',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Un code postal de province ou de territoire sert d’abréviation dans le texte.',
		en: 'A postal code of a province or territory serves as an abbreviation in running text.',
	},
	rationale: {
		fr: 'Les codes à deux lettres sont réservés aux adresses et aux tableaux; le texte prend l’abréviation française ou le nom.',
		en: 'Two-letter codes are for addresses and tables; French running text takes the French abbreviation or the name.',
	},
	example: {
		bad: 'Membres : Guy Lau, Ann Lee\n\n1. Plan\n\n- Guy Lau, YT, demande un délai.\n',
		good: 'Membres : Guy Lau, Ann Lee\n\n1. Plan\n\n- Guy Lau, Yukon, demande un délai.\n',
	},
	check({ document, minutes, report }) {
		if (minutes.locale !== 'fr-CA') return;
		for (const { form, text, span, jurisdiction } of writtenJurisdictions(document)) {
			if (form !== 'code') continue;
			const { abbreviation, name } = jurisdiction.fr;
			const write = (value: string, safe: boolean) => ({
				title: { fr: `Écrire « ${value} »`, en: `Write “${value}”` },
				edits: [replace(span, value)],
				safe,
			});
			report({
				span,
				message: {
					fr: `« ${text} » est un code postal : dans le texte, écrivez « ${abbreviation} » ou « ${name} ».`,
					en: `“${text}” is a postal code: in running text write “${abbreviation}” or “${name}”.`,
				},
				fixes: [write(abbreviation, true), write(name, false)],
			});
		}
	},
};
