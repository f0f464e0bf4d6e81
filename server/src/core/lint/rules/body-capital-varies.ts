import { oncePer } from '../../oncePer.ts';
import { foldText } from '../../syntax/fold.ts';
import { replace } from '../../text/edit.ts';
import { matches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { shift } from '../../text/span.ts';
import type { Passage } from '../passages.ts';
import { allPassages } from '../passages.ts';
import type { Rule } from '../rule.ts';

const NOUNS =
	'secr[ée]tariat|comit[ée]|sous-comit[ée]|commission|conseil|assembl[ée]e|committee|subcommittee|council|board|secretariat|task force';
const ADJECTIVES = 'municipale?|communautaire|ex[ée]cutif|consultatif|g[ée]n[ée]rale?|directeur|scolaire|national|technique|permanent';
/** The noun with its complement, or alone. */
const body = new RegExp(
	`(?<![\\p{L}\\p{N}_-])(${NOUNS})(?![\\p{L}-])(?: (?:(?:de|du|des|of|on|d['’]) ?(?:(?:la|l['’]|the) ?)?[\\p{L}-]{3,}|(?:${ADJECTIVES})(?![\\p{L}])))?`,
	'giu',
);

interface Form {
	readonly text: string;
	readonly span: Span;
	readonly capital: boolean;
	/** A capital that begins a sentence or label says nothing. */
	readonly forced: boolean;
}

/** The bodies that a passage names; spans are those of the passage. */
const formsIn: (passage: Passage) => readonly { readonly key: string; readonly form: Form }[] = oncePer((passage) => {
	const text = passage.own.replace(/\s/g, ' ');
	const label = passage.kind !== 'paragraph' && passage.kind !== 'entry' && passage.kind !== 'record';
	return matches(text, body).map((match) => {
		const noun = match[1] as string;
		const complement = /[\p{L}-]+$/u.exec(match[0].slice(noun.length))?.[0] ?? '';
		const at = match.index;
		const forced = label || at === 0 || /[.!?:•»] *$/.test(text.slice(0, at)) || noun === noun.toUpperCase();
		return {
			key: `${foldText(noun)} ${foldText(complement)}`,
			form: { text: noun, span: { start: at, end: at + noun.length }, capital: /^\p{Lu}/u.test(noun), forced },
		};
	});
});

/**
 * One body with its complement (`secrétariat de l’Office`, `comité de recherche`), with a capital here and without there.
 * The noun alone is compared where the record knows one body of its kind, and only its capital: `le comité` is good usage
 * after `Comité de la recherche`.
 */
export const bodyCapitalVaries: Rule = {
	code: 'body-capital-varies',
	id: 'PER15',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Le nom d’un même organe prend parfois une majuscule, parfois non.',
		en: 'The name of one body sometimes has a capital and sometimes not.',
	},
	rationale: {
		fr: 'La majuscule dit s’il s’agit d’un nom propre : un organe n’est pas propre ici et commun là.',
		en: 'The capital says whether it is a proper name: a body is not proper here and common there.',
	},
	example: {
		bad: 'Comité\n\n1. Plan\n\nOn remercie le secrétariat de l’Office. Le Secrétariat de l’Office répondra.\n',
		good: 'Comité\n\n1. Plan\n\nOn remercie le secrétariat de l’Office. Le secrétariat de l’Office répondra.\n',
	},
	check({ document, report }) {
		const bodies = new Map<string, Form[]>();
		for (const { passage, start } of allPassages(document)) {
			for (const { key, form } of formsIn(passage)) {
				const placed = { ...form, span: shift(form.span, start) };
				const others = bodies.get(key);
				if (others) others.push(placed);
				else bodies.set(key, [placed]);
			}
		}
		for (const [key, all] of bodies) {
			const forms = [...all, ...aloneOf(key, bodies)].filter((f) => !(f.capital && f.forced));
			const capitals = forms.filter((f) => f.capital);
			const plain = forms.filter((f) => !f.capital);
			const [few, many] = capitals.length > plain.length ? [plain, capitals] : [capitals, plain];
			const [model] = many;
			if (key.endsWith(' ') || few.length === 0 || !model) continue;
			for (const { text, span, capital } of few) {
				const better = capital ? text.charAt(0).toLowerCase() + text.slice(1) : text.charAt(0).toUpperCase() + text.slice(1);
				report({
					span,
					message: {
						fr: `« ${text} » : le document écrit ailleurs « ${better} » pour le même organe. Gardez une seule forme.`,
						en: `“${text}”: the record writes “${better}” elsewhere for the same body. Keep one form.`,
					},
					related: many.map((other) => ({ span: other.span, message: { fr: 'L’autre forme', en: 'The other form' } })),
					fixes: [
						{
							title: { fr: `Écrire « ${better} »`, en: `Write “${better}”` },
							edits: [replace(span, better)],
							safe: many.length > few.length,
						},
					],
				});
			}
		}
	},
};

/** Capitals of the noun alone, where it can only mean this body. */
function aloneOf(key: string, bodies: ReadonlyMap<string, readonly Form[]>): readonly Form[] {
	const noun = key.slice(0, key.indexOf(' ') + 1);
	const named = [...bodies.keys()].filter((other) => other.startsWith(noun) && other !== noun);
	return key !== noun && named.length === 1 ? (bodies.get(noun) ?? []).filter((f) => f.capital) : [];
}
