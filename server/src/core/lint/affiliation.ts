import type { Settings } from '../settings.ts';
import { foldText } from '../syntax/fold.ts';
import { findJurisdiction } from '../tables/jurisdictions.ts';
import { findOrganisation, organisationName } from '../tables/organisations.ts';

/** What an affiliation means, whatever its spelling: the same for `YT` and `Yukon`, for a department and its acronym. */
export function affiliationKey(written: string, settings: Settings): string {
	const text = withoutStop(written);
	const jurisdiction = findJurisdiction(text) ?? findJurisdiction(written);
	if (jurisdiction) return `jurisdiction ${jurisdiction.jurisdiction.code}`;
	const parts = text.split('/');
	const organisation = parts.length === 1 ? findOrganisation(text, settings.organisations) : undefined;
	if (organisation)
		return `organisation ${organisationName(organisation.organisation, 'fr') ?? organisationName(organisation.organisation, 'fr', 'abbreviation')}`;
	return foldText(text).replace(/[\s\-‐‑.,'/]+/g, ' ');
}

/** Without the stop of a sentence; abbreviations keep theirs. */
export function withoutStop(written: string): string {
	return endsInStrayStop(written) ? written.trimEnd().slice(0, -1) : written;
}

/** A final stop that is no part of an abbreviation (`Alb.`, `inc.`, `Ph. D.`, `U.S.A.`). */
export function endsInStrayStop(written: string): boolean {
	const text = written.trimEnd();
	if (!text.endsWith('.') || text.endsWith('..') || findJurisdiction(text)?.form === 'abbreviation') return false;
	const word = /([^\s,;/(]+)\.$/.exec(text)?.[1] ?? '';
	return (
		!/^(?:inc|lt[ée]e|ltd|co|corp|etc|ing|arch|dr|st|jr|sr|al|sec|min|d[ée]p|dept|gouv|univ|int|assoc|\p{L}|.*\..*)$/iu.test(word) &&
		findJurisdiction(`${word}.`)?.form !== 'abbreviation'
	);
}
