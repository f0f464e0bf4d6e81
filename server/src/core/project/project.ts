import type { Severity } from '../lint/problem.ts';
import type { Bilingual } from '../lint/rule.ts';
import type { Language, Locale, Sourced } from '../model/minutes.ts';
import type { Localised, NumberSign, ProfileName } from '../settings.ts';
import type { Organisation } from '../tables/organisations.ts';
import type { Span } from '../text/span.ts';
import type { ProjectLetterhead } from './letterhead.ts';

/** What `minutier.json` says (LANGUAGE.md §10), as far as it was understood. */
export interface Project {
	readonly profile?: ProfileName;
	/** In the order of the file. */
	readonly bodies: readonly ProjectBody[];
	/** What holds for every body that does not say otherwise, and for files of no body. */
	readonly defaults: BodySettings;
	readonly rules: Readonly<Record<string, Severity | 'off'>>;
	readonly organisations: readonly Organisation[];
	/** Acronym → what it stands for. */
	readonly acronyms: Readonly<Record<string, Localised>>;
	/** Languages whose files are pairs: `x.fr.minutes`, `x.en.minutes`; the first one is the original. */
	readonly languages: readonly Language[];
	readonly locale?: Locale;
	/** Slips of the file, in source order. */
	readonly problems: readonly ProjectProblem[];
}

/** What can be said of one body, or at the top of the file for all of them. */
export interface BodySettings {
	/** A minutes file that holds only an attendance block, relative to the project file. */
	readonly roster?: Sourced;
	/** A number, a fraction, a percentage or `majorité`. */
	readonly quorum?: string;
	/** Roles or group labels that vote, in place of chairs and members. */
	readonly voting?: readonly string[];
	/** `meeting`, `continuous`, or a pattern such as `{year}-{n:3}`. */
	readonly numbering?: string;
	/** How records and references abbreviate « numéro » in French. */
	readonly numberSign?: NumberSign;
	readonly layout?: 'table' | 'linear';
	readonly timeZone?: string;
	/** What stands above the title of what is exported. */
	readonly letterhead?: ProjectLetterhead;
}

export interface ProjectBody extends BodySettings {
	readonly name?: Localised;
	readonly acronym?: Localised;
}

/** One slip of the project file: what is wrong, where, and what to do. */
export interface ProjectProblem {
	readonly severity: Severity;
	readonly message: Bilingual;
	readonly span: Span;
}
