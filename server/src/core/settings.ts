import type { Severity } from './lint/problem.ts';
import type { Locale } from './model/minutes.ts';
import type { Series } from './model/series.ts';
import type { Organisation } from './tables/organisations.ts';

export type ProfileName = 'fpt' | 'morin' | 'municipal-qc' | 'cgct' | 'association-fr' | 'ronr' | 'informal';

export const PROFILES: readonly ProfileName[] = ['fpt', 'morin', 'municipal-qc', 'cgct', 'association-fr', 'ronr', 'informal'];

/** The signs of LANGUAGE.md §6 that a French house may choose from. */
export const NUMBER_SIGNS = ['nᵒ', 'nº', 'n°', 'no'] as const;
export type NumberSign = (typeof NUMBER_SIGNS)[number];

/** Everything that a user or a project file can set, resolved for one document. */
export interface Settings {
	readonly profile: ProfileName;
	/** Wins over what the document's own language suggests, when set (`fr-FR`). */
	readonly locale?: Locale;
	/** Code or id of a rule → severity or `off`. */
	readonly rules: Readonly<Record<string, Severity | 'off'>>;
	/** `meeting`, `continuous`, or a pattern such as `{year}-{n:3}`. */
	readonly numbering?: string;
	/** IANA zone that overrides what an abbreviation names. */
	readonly timeZone?: string;
	/** Name and acronym of the body from the project file. */
	readonly body?: { readonly name?: Localised; readonly acronym?: Localised };
	/** Quorum of the body from the project file: a number, a fraction or `majority`. */
	readonly quorum?: string;
	/** Roles or group labels that vote, in place of chairs and members. */
	readonly voting?: readonly string[];
	/** How the house abbreviates « numéro » in French; undefined: as the document does. */
	readonly numberSign?: NumberSign;
	readonly layout?: 'table' | 'linear';
	/** Organisations of the project file, beside those of the tables. */
	readonly organisations?: readonly Organisation[];
	/** Acronyms of the project file → what they stand for. */
	readonly acronyms?: Readonly<Record<string, Localised>>;
	/** What stands above the title of what is exported. */
	readonly letterhead?: Letterhead;
	/** The people of the body, from its roster file. */
	readonly roster?: readonly RosterEntry[];
	/** The meetings of the same body below the same project file, as they were read last. */
	readonly series?: Series;
	/** What the file is, where it is not the record of a meeting. */
	readonly fileKind?: 'roster';
}

/** Head of the documents of a body. */
export interface Letterhead {
	/** Name of the body and address, separated by line feeds. */
	readonly lines?: Localised;
	/** Picture as a `data:` address (PNG or JPEG). */
	readonly logo?: string;
	/** What the picture shows, for those who do not see it. */
	readonly logoText?: Localised;
	/** Colour of titles, links and rules, `#rrggbb`. */
	readonly color?: string;
}

/** A text in the languages in which it is known. */
export interface Localised {
	readonly fr?: string;
	readonly en?: string;
}

/** The form in a language, else in the other one. */
export function localised(forms: Localised | undefined, language: 'fr' | 'en'): string | undefined {
	return forms?.[language] ?? forms?.[language === 'fr' ? 'en' : 'fr'];
}

/** One seat or person that the body's roster lists. */
export interface RosterEntry {
	readonly name: string;
	readonly affiliation?: string;
	readonly function?: string;
	/** Whether the roster gives the person a vote. */
	readonly voting?: boolean;
}

export const DEFAULT_SETTINGS: Settings = { profile: 'informal', rules: {} };
