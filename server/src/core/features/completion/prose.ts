import { CompletionItemKind } from 'vscode-languageserver-types';
import { localised } from '../../settings.ts';
import { foldText } from '../../syntax/fold.ts';
import { JURISDICTIONS } from '../../tables/jurisdictions.ts';
import { ORGANISATIONS, organisationName } from '../../tables/organisations.ts';
import { names } from './people.ts';
import type { Proposal, Source } from './proposal.ts';
import { fits } from './proposal.ts';

/** Who comes or leaves, in an event that is written by its keyword. */
export const eventPeople: Source = (place) => {
	const match = /^(arrivées?|départs?|arrivals?|departures?)\s*:\s*([^,]*)$/iu.exec(place.before);
	if (!match) return undefined;
	const proposals = names(place, /^a/i.test(match[1] ?? '') ? 'arrival' : 'departure');
	return { typed: match[2] ?? '', proposals };
};

/** A bullet or a paragraph that opens with somebody's name: the name with its affiliation, as speakers are written. */
export const speakers: Source = (place) => {
	const typed = /^\s*[-*•–]\s+(\p{Lu}[\p{L}\p{M}’' -]{0,40})$/u.exec(place.before)?.[1];
	if (typed === undefined) return undefined;
	const people = matching(typed, names(place, 'mention')).map((p): Proposal => {
		const affiliation = p.detail?.split(' · ').at(-1);
		return { ...p, newText: `${p.label}, `, ...(affiliation ? { detail: affiliation } : {}) };
	});
	return people.length > 0 ? { typed, proposals: people } : undefined;
};

/** A capitalised word inside running text: people, organisations, jurisdictions and acronyms that it begins. */
export const properNames: Source = (place) => {
	const typed = /(?:^|[\s([«“’'])(\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]*)?)$/u.exec(place.before)?.[1];
	if (typed === undefined) return undefined;
	const { document } = place;
	const { language } = document.minutes;
	const people = names(place, 'mention').map((p): Proposal => ({ ...p, newText: p.label }));
	const organisations = [...(document.settings.organisations ?? []), ...ORGANISATIONS].flatMap((organisation): readonly Proposal[] => {
		const name = organisationName(organisation, language);
		const abbreviation = organisationName(organisation, language, 'abbreviation');
		return [
			...(name ? [{ label: name, words: abbreviation, detail: abbreviation, kind: CompletionItemKind.Module }] : []),
			...(abbreviation && abbreviation !== name ? [{ label: abbreviation, detail: name, kind: CompletionItemKind.Module }] : []),
		];
	});
	const jurisdictions = JURISDICTIONS.map(
		(j): Proposal => ({ label: j[language].name, detail: j[language].abbreviation, kind: CompletionItemKind.Module }),
	);
	const acronyms = Object.entries(document.settings.acronyms ?? {}).map(
		([label, forms]): Proposal => ({ label, detail: localised(forms, language), kind: CompletionItemKind.Text }),
	);
	const proposals = matching(typed, [...people, ...acronyms, ...organisations, ...jurisdictions]);
	// a word that is complete already needs no list
	const others = proposals.filter((p) => p.label !== typed);
	return others.length > 0 ? { typed, proposals: unique(others) } : undefined;
};

function matching(typed: string, proposals: readonly Proposal[]): readonly Proposal[] {
	return proposals.filter((p) => fits(typed, `${p.label} ${p.words ?? ''}`));
}

function unique(proposals: readonly Proposal[]): readonly Proposal[] {
	const seen = new Set<string>();
	return proposals.filter(({ label }) => !seen.has(foldText(label)) && seen.add(foldText(label)));
}
