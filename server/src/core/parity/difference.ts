import type { MinutesDocument } from '../document.ts';
import type { Bilingual } from '../lint/rule.ts';
import type { Span } from '../text/span.ts';

/** What two texts of one meeting say differently. */
export type DifferenceKind =
	| 'meeting'
	| 'attendance'
	| 'item'
	| 'number'
	| 'decision'
	| 'action'
	| 'mover'
	| 'seconder'
	| 'tally'
	| 'result'
	| 'owner'
	| 'due'
	| 'status'
	| 'origin'
	| 'statement'
	| 'event'
	| 'reference'
	| 'attachment'
	| 'signature'
	| 'paragraph'
	| 'untranslated';

/** One difference; a side is left out where it has nothing of the kind. */
export interface Difference {
	readonly kind: DifferenceKind;
	/** Where in the first text. */
	readonly a?: Span;
	/** Where in the second one. */
	readonly b?: Span;
	readonly message: Bilingual;
}

/** Both texts, and what was found so far. */
export interface Comparison {
	readonly a: MinutesDocument;
	readonly b: MinutesDocument;
	add(kind: DifferenceKind, a: Span | undefined, b: Span | undefined, message: Bilingual): void;
}

/** One side's value as it is compared, and as it is written where that is not the same. */
export interface Compared {
	readonly value: string | number | undefined;
	readonly written?: string;
	readonly span: Span;
}

/** Reports values that differ; what is missing on both sides is no difference. */
export function compareValue(comparison: Comparison, kind: DifferenceKind, name: Bilingual, a: Compared, b: Compared): void {
	if (a.value === b.value) return;
	const words = ({ value, written }: Compared, language: 'fr' | 'en'): string =>
		value === undefined ? NOTHING[language] : (written ?? WORDS[value]?.[language] ?? String(value));
	comparison.add(kind, a.span, b.span, {
		fr: `${name.fr} : ${words(a, 'fr')} dans le premier texte, ${words(b, 'fr')} dans le second.`,
		en: `${name.en}: ${words(a, 'en')} in the first text, ${words(b, 'en')} in the second.`,
	});
}

const NOTHING: Bilingual = { fr: 'rien', en: 'nothing' };

/** Values of the model in the words of people. */
const WORDS: Readonly<Record<string, Bilingual>> = {
	minutes: { fr: 'procès-verbal', en: 'minutes' },
	report: { fr: 'compte rendu', en: 'report' },
	decisions: { fr: 'relevé de décisions', en: 'record of decisions' },
	agenda: { fr: 'ordre du jour', en: 'agenda' },
	draft: { fr: 'ébauche', en: 'draft' },
	approved: { fr: 'approuvé', en: 'approved' },
	published: { fr: 'publié', en: 'published' },
	present: { fr: 'présence', en: 'present' },
	absent: { fr: 'absence', en: 'absent' },
	excused: { fr: 'absence excusée', en: 'excused' },
	unanimous: { fr: 'unanimité', en: 'unanimous' },
	majority: { fr: 'majorité', en: 'majority' },
	division: { fr: 'sur division', en: 'on division' },
	casting: { fr: 'voix prépondérante', en: 'casting vote' },
	carried: { fr: 'adoptée', en: 'carried' },
	defeated: { fr: 'rejetée', en: 'defeated' },
	deferred: { fr: 'reportée', en: 'deferred' },
	withdrawn: { fr: 'retirée', en: 'withdrawn' },
	open: { fr: 'à faire', en: 'open' },
	'in-progress': { fr: 'en cours', en: 'in progress' },
	done: { fr: 'terminée', en: 'done' },
	cancelled: { fr: 'annulée', en: 'cancelled' },
};

/**
 * Pairs the entries of two lists: first those of one key, each once and in order, then, where as many are left on
 * either side, by their order.
 */
export function pair<T>(
	a: readonly T[],
	b: readonly T[],
	keyOf: (entry: T) => string,
): readonly (readonly [T | undefined, T | undefined])[] {
	const free = new Map<string, T[]>();
	for (const entry of b) {
		const same = free.get(keyOf(entry));
		if (same) same.push(entry);
		else free.set(keyOf(entry), [entry]);
	}
	const partner = new Map<T, T>();
	for (const entry of a) {
		const other = free.get(keyOf(entry))?.shift();
		if (other !== undefined) partner.set(entry, other);
	}
	const taken = new Set(partner.values());
	const left = a.filter((entry) => !partner.has(entry));
	const right = b.filter((entry) => !taken.has(entry));
	if (left.length === right.length) left.forEach((entry, i) => partner.set(entry, right[i] as T));
	const paired = a.map((entry) => [entry, partner.get(entry)] as const);
	return left.length === right.length ? paired : [...paired, ...right.map((entry) => [undefined, entry] as const)];
}
