import type { HeadingForm, Sourced } from '../../model/minutes.ts';
import type { Line } from '../line.ts';

export interface HeadingReading {
	readonly form: HeadingForm;
	/** Depth that the form shows: `2.1.` and `##` are 2; letters take the depth below the item above (0 here). */
	readonly depth: number;
	readonly number?: Sourced;
	readonly doubled?: Sourced;
	readonly title: Sourced;
}

const paper = /^(\d+(?:\.\d+){0,2})\.(?:\s+|$)/;
/** The second writing of a number may end otherwise: `1. 1: Accueil`. */
const repeated = /^(\d+(?:\.\d+){0,2})\s?[.:)](?:\s+|$)/;
const letter = /^([A-Z])\)(?:\s+|$)/;
const hash = /^(#{1,3})(?:\s+|$)/;
const closingHashes = /\s+#+\s*$/;

/** An agenda item's heading (LANGUAGE.md §5): `2. Titre`, `2.1. Titre`, `A) Titre`, `## Titre`. */
export function readHeading(line: Line): HeadingReading | undefined {
	const { text } = line;
	const numbered = paper.exec(text);
	if (numbered) {
		const number = numbered[1] as string;
		const again = repeated.exec(text.slice(numbered[0].length));
		const doubled = again?.[1] === number ? again : undefined;
		const titleAt = numbered[0].length + (doubled?.[0].length ?? 0);
		return {
			form: 'paper',
			depth: number.split('.').length,
			number: { value: number, span: line.span(0, number.length) },
			doubled: doubled && { value: number, span: line.span(numbered[0].length, numbered[0].length + doubled[0].trimEnd().length) },
			title: line.take(titleAt, line.folded.text.length),
		};
	}
	const lettered = letter.exec(text);
	if (lettered) {
		return {
			form: 'letter',
			depth: 0,
			number: { value: lettered[1] as string, span: line.span(0, 1) },
			title: line.take(lettered[0].length, line.folded.text.length),
		};
	}
	const hashed = hash.exec(text);
	if (!hashed) return undefined;
	const end = closingHashes.exec(line.folded.text)?.index ?? line.folded.text.length;
	return { form: 'computed', depth: (hashed[1] as string).length, title: line.take(hashed[0].length, Math.max(hashed[0].length, end)) };
}
