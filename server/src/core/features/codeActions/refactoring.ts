import type { MinutesDocument } from '../../document.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';

/** Where an editor asks what can be done. */
export interface RefactoringContext {
	readonly document: MinutesDocument;
	/** The selection; empty for a cursor. */
	readonly span: Span;
	/** ISO date. */
	readonly today: string;
}

/** One thing that can be done; its edits are worked out when it is chosen. */
export interface Proposal {
	/** In the language of the document, the only one of its title at a place. */
	readonly title: string;
	readonly kind: 'refactor.extract' | 'refactor.rewrite' | 'refactor.move';
	edits(): readonly TextEdit[];
}

/** Finds what can be done at a place, cheaply: it is asked at every move of the cursor. */
export type Refactoring = (context: RefactoringContext) => readonly Proposal[];

/** Numbers of approved and published minutes no longer change. */
export function isFrozen({ minutes }: MinutesDocument): boolean {
	const status = minutes.meeting.status?.value;
	return status === 'approved' || status === 'published';
}
