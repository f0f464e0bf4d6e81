import type { Sourced } from '../../model/minutes.ts';
import { allDecisions, allItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { insert } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

const bylaw =
	/(?<!(?:avis|modalites|date|delai|mode) (?:de |du )?)(?<![\p{L}])(?:reglement|by-?law)(?! (?:interieur|du litige|d'un litige|a l'amiable|de (?:compte|la facture)|hors cour|general))(?![\p{L}])/u;
const acts = /\b(?:adopt|depot|depos|avis de motion|abrog|modifi|approuv|approb|enact|repeal|amend)/;

/**
 * Departs from the catalogue: laws go by their title, and acronyms such as RGPD have no number; what a municipality
 * numbers is its by-laws. On under municipal-qc only.
 */
export const bylawWithoutNumber: Rule = {
	code: 'bylaw-without-number',
	id: 'REF13',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Un règlement est adopté ou modifié sans son numéro.', en: 'A by-law is adopted or amended without its number.' },
	rationale: {
		fr: 'Un règlement municipal se cite par son numéro; le titre seul ne distingue pas ses modifications.',
		en: 'A municipal by-law is cited by its number; the title alone does not tell its amendments apart.',
	},
	example: {
		bad: '1. Adoption du règlement de zonage\n',
		good: '1. Adoption du règlement no 1767 de zonage\n',
	},
	check({ minutes, language, report }) {
		const places: readonly Sourced[] = [...allItems(minutes).map((i) => i.title), ...allDecisions(minutes).map((d) => d.text)];
		for (const { value, span } of places) {
			const folded = foldText(value);
			const match = bylaw.exec(folded);
			if (!match || !acts.test(folded) || /\d/.test(folded)) continue;
			const end = span.start + match.index + match[0].length;
			report({
				span: { start: span.start + match.index, end },
				message: {
					fr: 'Le règlement n’a pas de numéro. Ajoutez « no » et le numéro.',
					en: 'The by-law has no number. Add “No.” and the number.',
				},
				fixes: [
					{
						title: { fr: 'Ajouter « no »', en: 'Add “No.”' },
						edits: [insert(end, language === 'fr' ? ' no …' : ' No. …')],
						safe: false,
					},
				],
			});
		}
	},
};
