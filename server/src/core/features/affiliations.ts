import type { MinutesDocument } from '../document.ts';
import type { Person } from '../model/minutes.ts';
import { oncePer } from '../oncePer.ts';
import { foldText } from '../syntax/fold.ts';
import { findJurisdiction } from '../tables/jurisdictions.ts';
import type { Organisation } from '../tables/organisations.ts';
import { findOrganisation } from '../tables/organisations.ts';
import type { Span } from '../text/span.ts';

/** One organisation or jurisdiction that people of the attendance belong to, however they write it. */
export interface Affiliation {
	/** The same for every written form. */
	readonly key: string;
	/** As the first person writes it. */
	readonly name: string;
	readonly people: readonly Person[];
	/** Where the attendance names it. */
	readonly declarations: readonly Span[];
	/** Every form to look for in running text: those of the attendance and the official ones. */
	readonly forms: readonly string[];
}

export const affiliationsOf: (document: MinutesDocument) => readonly Affiliation[] = oncePer(({ minutes, settings }) => {
	const found = new Map<string, { name: string; people: Person[]; declarations: Span[]; forms: Set<string> }>();
	for (const person of minutes.attendance.groups.flatMap((group) => group.people)) {
		const { affiliation } = person;
		if (!affiliation || !/\p{Lu}/u.test(affiliation.value)) continue;
		const { key, forms } = identify(affiliation.value, settings.organisations);
		let entry = found.get(key);
		if (!entry) found.set(key, (entry = { name: affiliation.value, people: [], declarations: [], forms: new Set(forms) }));
		entry.people.push(person);
		entry.declarations.push(affiliation.span);
		entry.forms.add(affiliation.value);
	}
	return [...found].map(([key, { name, people, declarations, forms }]) => ({ key, name, people, declarations, forms: [...forms] }));
});

/** A name of the tables is one thing in all its forms; any other is what is written. */
function identify(value: string, own: readonly Organisation[] | undefined): { readonly key: string; readonly forms: readonly string[] } {
	const jurisdiction = findJurisdiction(value)?.jurisdiction;
	if (jurisdiction) return { key: jurisdiction.code, forms: [jurisdiction.fr.name, jurisdiction.en.name, jurisdiction.fr.abbreviation] };
	// `EDSC/Service Canada` is two: what is written holds
	const organisation = value.includes('/') ? undefined : findOrganisation(value, own)?.organisation;
	if (!organisation) return { key: foldText(value), forms: [] };
	const { fr, en } = organisation;
	const forms = [fr?.name, fr?.abbreviation, en?.name, en?.abbreviation].filter((form) => form !== undefined);
	return { key: foldText(forms[0] ?? value), forms };
}
