import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/**
 * What the parser could read but a careful reader would mend. The sentences, ids and severities are in
 * `lint/syntax.ts`; here is only what was found and, where it is certain, the repair.
 */
export interface SyntaxIssue {
	readonly code: SyntaxCode;
	readonly span: Span;
	/** The words that are wrong, as written. */
	readonly found: string;
	/** What should stand there. */
	readonly expected?: string;
	/** The repair; absolute spans once the document is assembled. */
	readonly edits?: readonly TextEdit[];
}

export type SyntaxCode =
	/** `Mesure de suivie 1 :`, `Decision no 2 :` is missing-accents */
	| 'misspelled-keyword'
	/** `Etat :`, `ADOPTEE`, `Decision 1 :` */
	| 'missing-accents'
	/** `12 fevrier 2024` */
	| 'month-without-accents'
	/** `RÉSOLUTION 2026-04-09.077` alone on its line */
	| 'missing-colon'
	/** `Décision no 1 – texte`, `Décision 1. texte` */
	| 'wrong-separator'
	/** `Décision no : texte` */
	| 'missing-number'
	/** `Suivi (@HM, 28 mars 2024 : …` */
	| 'unclosed-arguments'
	/** An argument that is no person, date, state or reference */
	| 'unknown-argument'
	/** `- Décision : …` */
	| 'bullet-before-keyword'
	/** `// minutier-disable NOPE` (needs the rule table: reported by the lint frame) */
	| 'unknown-directive-code'
	/** `État : presque`, `Date : hier`, `Quorum : beaucoup`: a field whose value is not understood */
	| 'unknown-value'
	/** A fence that is never closed: everything below is literal text */
	| 'unclosed-fence'
	/** The quorum of the attendance heading and that of the field differ */
	| 'quorum-differs'
	/** `1. …` after `3. …` at the same level */
	| 'item-number-not-increasing';
