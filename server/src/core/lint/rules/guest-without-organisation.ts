import type { MinutesDocument } from '../../document.ts';
import { namedPeople } from '../../model/naming.ts';
import { foldText } from '../../syntax/fold.ts';
import { beginsWithFunction } from '../../tables/functions.ts';
import { findJurisdictionsIn } from '../../tables/jurisdictions.ts';
import { insert } from '../../text/edit.ts';
import { isNamedAbove } from '../namedAbove.ts';
import type { Rule } from '../rule.ts';

/**
 * Guests of the list, and presenters of the text who are called by a part alone (`partenaire du secteur`). That a
 * presenter stands in no list at all is ATT01's.
 */
export const guestWithoutOrganisation: Rule = {
	code: 'guest-without-organisation',
	id: 'ATT08',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une personne invitée n’a pas d’organisme.', en: 'A guest has no organisation.' },
	rationale: {
		fr: 'Le lecteur doit savoir au nom de qui parle une personne qui n’est pas membre.',
		en: 'The reader must know for whom somebody speaks who is no member.',
	},
	example: {
		bad: 'Membres :\n- Ann Lee, Yukon\n\nInvités :\n- Odile Dorn\n',
		good: 'Membres :\n- Ann Lee, Yukon\n\nInvités :\n- Odile Dorn, Office des eaux\n',
	},
	check({ document, minutes, report }) {
		// a list that gives nobody's affiliation has its habit
		const isUsual = minutes.attendance.groups.some((g) => g.people.some((p) => p.affiliation));
		for (const { name, alias, affiliation } of minutes.attendance.groups
			.filter((g) => g.role === 'guest' && !g.inline)
			.flatMap((g) => g.people)) {
			if (!isUsual || (affiliation && (independent.test(foldText(affiliation.value)) || !isPartAlone(affiliation.value, document))))
				continue;
			const end = affiliation?.span.end ?? (alias ? alias.span.end + 1 : name.span.end);
			report({ span: name.span, message: message(name.value), fixes: [complete(end)] });
		}
		const seen = new Set<string>();
		for (const { kind, name, match, several, details } of namedPeople(document).namings) {
			if (
				(kind !== 'speaker' && kind !== 'presenter') ||
				match ||
				several ||
				!details ||
				seen.has(name.value) ||
				isNamedAbove(document, name.value)
			)
				continue;
			seen.add(name.value);
			if (isPartAlone(details.value, document))
				report({ span: details.span, message: message(name.value), fixes: [complete(details.span.end)] });
		}
	},
};

function message(name: string): { readonly fr: string; readonly en: string } {
	return {
		fr: `${name} : l’organisme n’est pas indiqué. Ajoutez-le.`,
		en: `${name}: the organisation is not given. Add it.`,
	};
}

function complete(at: number) {
	return {
		title: { fr: 'Ajouter un organisme à compléter', en: 'Add an organisation to complete' },
		edits: [insert(at, ', ____')],
		safe: false,
	};
}

const postNominal = /^(?:Ph\.? ?D\.?|ing\.|CPA|MBA)$/;

/** A guest who is listed for a sector or in person has no body to name: `partenaire du secteur public`. */
const independent =
	/^(?:(?:partenaire|partner)s? (?:du|de la|de l'|des|in the|from the) |citoyenn?e?\b|residente?\b|benevole\b|volunteer\b|parent\b)/;

/** A function or field of work without any name of a body: no acronym, no further capital, no jurisdiction. */
function isPartAlone(words: string, { settings }: MinutesDocument): boolean {
	const parts = words.split(',').map((part) => part.trim());
	const named = parts.some((part) => {
		if (postNominal.test(part)) return false;
		const isBody = /^\p{Lu}/u.test(part) && !beginsWithFunction(foldText(part));
		return isBody || /[\s('’]\p{Lu}/u.test(part) || findJurisdictionsIn(part).length > 0;
	});
	if (named || settings.organisations?.some((o) => foldText(words).includes(foldText(o.fr?.name ?? o.en?.name ?? '\0')))) return false;
	return parts.some((part) => beginsWithFunction(foldText(part)));
}
