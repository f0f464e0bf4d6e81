import type { MinutesDocument } from '../../document.ts';
import { knownExpansion } from '../../tables/acronyms.ts';
import type { Span } from '../../text/span.ts';
import type { Acronyms, Expansion } from '../acronyms/acronyms.ts';
import { acronymsOf } from '../acronyms/acronyms.ts';
import { wordsOf } from '../acronyms/expansion.ts';
import type { PlacedPassage } from '../passages.ts';
import { allPassages } from '../passages.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * The full form in headings, decisions and lists of people is good style and passes. Departs from the catalogue, whose
 * fix is always automatic: it is safe here only where the article before it stays right.
 */
export const acronymOrder: Rule = {
	code: 'acronym-order',
	id: 'ACR05',
	severity: 'hint',
	fixable: true,
	summary: {
		fr: 'Un sigle est employé avant d’être défini, ou sa forme longue revient après.',
		en: 'An acronym is used before it is defined, or its full form comes back after.',
	},
	rationale: {
		fr: 'La forme longue suivie du sigle à la première mention, puis le sigle : le lecteur sait qu’il s’agit d’une seule chose.',
		en: 'The full form with its acronym at the first mention, then the acronym: the reader knows that it is one thing.',
	},
	example: {
		bad: '1. Budget\n\nLe Conseil du port (CP) siège. Le budget du Conseil du port est lu.\n',
		good: '1. Budget\n\nLe Conseil du port (CP) siège. Le budget du CP est lu.\n',
	},
	check({ document, language, settings, report }) {
		const acronyms = acronymsOf(document);
		const introduced = new Map<string, Expansion>();
		for (const expansion of acronyms.expansions) if (!introduced.has(expansion.form)) introduced.set(expansion.form, expansion);
		for (const expansion of introduced.values()) {
			const early = usedBefore(expansion, acronyms);
			if (early) report(early);
			for (const span of mentions(document, expansion.words, expansion.wordsSpan.end)) report(afterwards(expansion, span, document.text));
		}
		for (const [form, uses] of acronyms.uses) {
			const known =
				introduced.has(form) || acronyms.glossary.some((e) => e.form === form)
					? undefined
					: knownExpansion(form, language, settings.profile === 'fpt');
			const last = uses.at(-1)?.span.start ?? 0;
			const [span] = known === undefined ? [] : mentions(document, known, -1);
			if (span && span.start < last) report(notIntroduced(form, span));
		}
	},
};

const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'entry']);

/** The first use in running text that stands before the definition in running text. */
function usedBefore({ form, span, kind }: Expansion, { uses }: Acronyms): Finding | undefined {
	const early = RUNNING.has(kind) ? uses.get(form)?.find((use) => RUNNING.has(use.kind) && use.span.start < span.start) : undefined;
	return (
		early && {
			span: early.span,
			message: {
				fr: `« ${form} » est employé avant d’être défini. Déplacez la définition à cette première mention.`,
				en: `“${form}” is used before it is defined. Move the definition to this first mention.`,
			},
			related: [{ span, message: { fr: 'La définition', en: 'The definition' } }],
		}
	);
}

function afterwards({ form, words, span }: Expansion, place: Span, text: string): Finding {
	// an article with an apostrophe goes with a vowel only
	const articleStays = startsWithVowel(form) === startsWithVowel(words);
	const written = text.slice(place.start, place.end);
	return {
		span: place,
		message: {
			fr: `« ${form} » est défini plus haut : le sigle suffit pour « ${written.replace(/\s+/g, ' ')} ».`,
			en: `“${form}” is defined above: the acronym is enough for “${written.replace(/\s+/g, ' ')}”.`,
		},
		related: [{ span, message: { fr: 'La définition', en: 'The definition' } }],
		fixes: [{ title: { fr: `Écrire « ${form} »`, en: `Write “${form}”` }, edits: [{ span: place, newText: form }], safe: articleStays }],
	};
}

function notIntroduced(form: string, span: Span): Finding {
	return {
		span,
		message: {
			fr: `Le sigle « ${form} » est employé plus loin pour ces mots : ajoutez-le ici entre parenthèses.`,
			en: `The acronym “${form}” is used for these words below: add it here in parentheses.`,
		},
		fixes: [
			{
				title: { fr: `Ajouter « (${form}) »`, en: `Add “(${form})”` },
				edits: [{ span: { start: span.end, end: span.end }, newText: ` (${form})` }],
				safe: false,
			},
		],
	};
}

/** Places of the full form in running text behind an offset, those with an acronym behind them left out. */
function mentions(document: MinutesDocument, words: string, after: number): readonly Span[] {
	const pattern = new RegExp(
		`(?<![\\p{L}\\d-])${wordsOf(words)
			.map(({ start, end }) => words.slice(start, end))
			.join("[\\s’'-]+")}(?![\\p{L}\\d-]|\\s*\\()`,
		'giu',
	);
	return allPassages(document).flatMap(({ passage, start }: PlacedPassage) =>
		RUNNING.has(passage.kind) && start + passage.raw.length > after
			? Array.from(passage.own.matchAll(pattern), ({ 0: { length }, index }) => ({
					start: start + index,
					end: start + index + length,
				})).filter((span) => span.start >= after)
			: [],
	);
}

function startsWithVowel(text: string): boolean {
	return /^[aeiouyhàâéèêëîïôùûœ]/i.test(text);
}
