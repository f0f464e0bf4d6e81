import type { MinutesDocument } from '../document.ts';
import type { Language, Minutes } from '../model/minutes.ts';
import type { SeriesView } from '../model/seriesView.ts';
import type { FilePlace } from '../model/summary.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import type { Fix, RelatedPlace, Severity } from './problem.ts';

/** A sentence in both languages: the document's language chooses. */
export interface Bilingual {
	readonly fr: string;
	readonly en: string;
}

/**
 * One check. A rule is a value: metadata that makes its documentation page, and a function of one document.
 * Rules are in files named after their code, `rules/<code>.ts`.
 */
export interface Rule {
	/** Readable code and file name: `decision-without-text`. */
	readonly code: string;
	/** Row of the lint catalogue: `DEC01`. */
	readonly id: string;
	/** Severity where the profile table (`profiles.ts`) does not say otherwise. */
	readonly severity: Severity;
	/** Whether it offers a fix (of any kind). */
	readonly fixable: boolean;
	/** One sentence: what it checks. */
	readonly summary: Bilingual;
	/** Why it matters, and where the rule comes from. */
	readonly rationale: Bilingual;
	/** Shortest document part that triggers it, and its corrected twin. */
	readonly example: {
		readonly bad: string;
		readonly good: string;
		/** What a project file says, where the rule needs it. */
		readonly settings?: Partial<Settings>;
		/** Earlier minutes of the same body, for rules that look at the series. */
		readonly before?: string;
	};
	/** Reports each finding through `context.report`. Must not throw on any document. */
	readonly check: (context: RuleContext) => void;
}

export interface RuleContext {
	readonly document: MinutesDocument;
	readonly minutes: Minutes;
	readonly text: string;
	readonly settings: Settings;
	readonly language: Language;
	/** The other meetings of the body; undefined where the file stands alone. */
	readonly series?: SeriesView;
	/** ISO date of today, given by the host; undefined in deterministic runs. */
	readonly today?: string;
	report(finding: Finding): void;
}

export interface Finding {
	readonly span: Span;
	/** What is wrong and what to do, in both languages. */
	readonly message: Bilingual;
	readonly fixes?: readonly FindingFix[];
	readonly related?: readonly FindingPlace[];
	/** Differs from the rule's own severity (rows marked E/W). */
	readonly severity?: Severity;
	readonly unnecessary?: boolean;
}

/** The other half of a contradiction: in this file, or in another one of the series. */
export type FindingPlace = { readonly message: Bilingual } & ({ readonly span: Span } | { readonly file: FilePlace });

export type FindingFix = Omit<Fix, 'title'> & { readonly title: Bilingual };

export type { RelatedPlace };
