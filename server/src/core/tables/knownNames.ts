import { findJurisdiction, JURISDICTIONS } from './jurisdictions.ts';
import type { Organisation } from './organisations.ts';
import { findOrganisation, organisationNames } from './organisations.ts';

/** Whether the whole text is the name, abbreviation or code of an organisation or jurisdiction, and so nobody's name. */
export function isOrganisationOrPlace(text: string, own?: readonly Organisation[]): boolean {
	return findJurisdiction(text) !== undefined || findOrganisation(text, own) !== undefined;
}

/** Every written form of organisations (those of `own` first) and jurisdictions, for completion. */
export function knownNames(own?: readonly Organisation[]): readonly string[] {
	return [
		...new Set([
			...organisationNames(own),
			...JURISDICTIONS.flatMap((j) => [
				j.fr.name,
				j.fr.abbreviation,
				j.en.name,
				...(j.en.abbreviation === undefined ? [] : [j.en.abbreviation]),
			]),
		]),
	];
}
