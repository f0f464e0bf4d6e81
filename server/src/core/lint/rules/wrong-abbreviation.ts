import type { Sourced } from '../../model/minutes.ts';
import type { Jurisdiction } from '../../tables/jurisdictions.ts';
import { findJurisdiction } from '../../tables/jurisdictions.ts';
import { replace } from '../../text/edit.ts';
import { writtenJurisdictions } from '../jurisdictionForms.ts';
import type { Rule } from '../rule.ts';

/**
 * Abbreviations that are wrong in French, and English ones in a French record; `N.B.` is a `nota bene` there. What could be
 * a code at the end of a sentence (`AB.`) is PER04's or nothing.
 */
export const wrongAbbreviation: Rule = {
	code: 'wrong-abbreviation',
	id: 'PER05',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Une abréviation de province ou de territoire n’est pas l’abréviation officielle.',
		en: 'An abbreviation of a province or territory is not the official one.',
	},
	rationale: {
		fr: 'L’Office québécois de la langue française et le Bureau de la traduction fixent une seule forme : « T.N.-O. », « Qc ».',
		en: 'The language authorities settle one form: “T.N.-O.”, “Qc”.',
	},
	example: {
		bad: 'Membres : Guy Lau, Ann Lee\n\n1. Plan\n\n- Guy Lau, T.-N.-O., demande un délai.\n',
		good: 'Membres : Guy Lau, Ann Lee\n\n1. Plan\n\n- Guy Lau, T.N.-O., demande un délai.\n',
	},
	check({ document, minutes, report }) {
		if (minutes.language !== 'fr') return;
		const tell = ({ value, span }: Sourced, { fr: { abbreviation } }: Jurisdiction): void =>
			report({
				span,
				message: {
					fr: `L’abréviation officielle est « ${abbreviation} », non « ${value} ».`,
					en: `The official abbreviation is “${abbreviation}”, not “${value}”.`,
				},
				fixes: [
					{ title: { fr: `Écrire « ${abbreviation} »`, en: `Write “${abbreviation}”` }, edits: [replace(span, abbreviation)], safe: true },
				],
			});
		for (const { text, span, jurisdiction } of writtenJurisdictions(document))
			if (isWrong(text, jurisdiction)) tell({ value: text, span }, jurisdiction);
		for (const { affiliation } of minutes.attendance.groups.flatMap((g) => g.people)) {
			const match = affiliation && findJurisdiction(affiliation.value);
			if (match && isWrong(affiliation.value, match.jurisdiction)) tell(affiliation, match.jurisdiction);
		}
	},
};

function isWrong(text: string, { fr, en, code, discouraged }: Jurisdiction): boolean {
	if (text === 'N.B.' || text === fr.abbreviation || text === `${code}.`) return false;
	return text === en.abbreviation || discouraged.includes(text);
}
