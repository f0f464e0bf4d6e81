import { distance } from 'fastest-levenshtein';
import { foldText } from '../syntax/fold.ts';
import { matches } from '../text/matches.ts';

/**
 * Provinces and territories of Canada. French abbreviations are those of the Office québécois de la langue française
 * and of the Translation Bureau (`Clés de la rédaction`), English ones those of The Canadian Style; the codes are
 * Canada Post's, for addresses and tables. `Nt` (Nunavut) and `NT` (Northwest Territories) differ by case alone.
 */
export interface Jurisdiction {
	/** Canada Post's code. */
	readonly code: string;
	readonly fr: {
		readonly name: string;
		readonly abbreviation: string;
		/** Before the name, for “in” (`au Manitoba`, `à l’Île-du-Prince-Édouard`). */
		readonly preposition: string;
		readonly gender: 'f' | 'm' | 'm pl';
	};
	readonly en: {
		readonly name: string;
		/** Nunavut has none. */
		readonly abbreviation?: string;
	};
	/** Abbreviations that are seen and wrong in French. */
	readonly discouraged: readonly string[];
}

export const JURISDICTIONS: readonly Jurisdiction[] = [
	{
		code: 'AB',
		fr: { name: 'Alberta', abbreviation: 'Alb.', preposition: 'en', gender: 'f' },
		en: { name: 'Alberta', abbreviation: 'Alta.' },
		discouraged: ['AB.'],
	},
	{
		code: 'BC',
		fr: { name: 'Colombie-Britannique', abbreviation: 'C.-B.', preposition: 'en', gender: 'f' },
		en: { name: 'British Columbia', abbreviation: 'B.C.' },
		discouraged: ['CB', 'C.B.'],
	},
	{
		code: 'PE',
		fr: { name: 'Île-du-Prince-Édouard', abbreviation: 'Î.-P.-É.', preposition: 'à l’', gender: 'f' },
		en: { name: 'Prince Edward Island', abbreviation: 'P.E.I.' },
		discouraged: ['I.-P.-E.', 'IPE', 'Î.P.É.'],
	},
	{
		code: 'MB',
		fr: { name: 'Manitoba', abbreviation: 'Man.', preposition: 'au', gender: 'm' },
		en: { name: 'Manitoba', abbreviation: 'Man.' },
		discouraged: ['MB.'],
	},
	{
		code: 'NB',
		fr: { name: 'Nouveau-Brunswick', abbreviation: 'N.-B.', preposition: 'au', gender: 'm' },
		en: { name: 'New Brunswick', abbreviation: 'N.B.' },
		discouraged: ['NB.', 'N.B.'],
	},
	{
		code: 'NS',
		fr: { name: 'Nouvelle-Écosse', abbreviation: 'N.-É.', preposition: 'en', gender: 'f' },
		en: { name: 'Nova Scotia', abbreviation: 'N.S.' },
		discouraged: ['NE', 'N.É.'],
	},
	{
		code: 'NU',
		fr: { name: 'Nunavut', abbreviation: 'Nt', preposition: 'au', gender: 'm' },
		en: { name: 'Nunavut' },
		discouraged: ['Nun.', 'Nvt'],
	},
	{
		code: 'ON',
		fr: { name: 'Ontario', abbreviation: 'Ont.', preposition: 'en', gender: 'm' },
		en: { name: 'Ontario', abbreviation: 'Ont.' },
		discouraged: ['ON.'],
	},
	{
		code: 'QC',
		fr: { name: 'Québec', abbreviation: 'Qc', preposition: 'au', gender: 'm' },
		en: { name: 'Quebec', abbreviation: 'Que.' },
		discouraged: ['Qué.', 'P.Q.', 'PQ', 'Que.'],
	},
	{
		code: 'SK',
		fr: { name: 'Saskatchewan', abbreviation: 'Sask.', preposition: 'en', gender: 'f' },
		en: { name: 'Saskatchewan', abbreviation: 'Sask.' },
		discouraged: ['Sk.'],
	},
	{
		code: 'NL',
		fr: { name: 'Terre-Neuve-et-Labrador', abbreviation: 'T.-N.-L.', preposition: 'à', gender: 'f' },
		en: { name: 'Newfoundland and Labrador', abbreviation: 'N.L.' },
		discouraged: ['T.-N.', 'NF', 'T.N.-L.', 'T.-N.-et-L.'],
	},
	{
		code: 'YT',
		fr: { name: 'Yukon', abbreviation: 'Yn', preposition: 'au', gender: 'm' },
		en: { name: 'Yukon', abbreviation: 'Y.T.' },
		discouraged: ['Yuk.', 'Yk', 'T.Y.'],
	},
	{
		code: 'NT',
		fr: { name: 'Territoires du Nord-Ouest', abbreviation: 'T.N.-O.', preposition: 'dans les', gender: 'm pl' },
		en: { name: 'Northwest Territories', abbreviation: 'N.W.T.' },
		discouraged: ['T.-N.-O.', 'TNO', 'T. N.-O.'],
	},
];

/** How a jurisdiction is written: `AB` is its code, `Alb.` its abbreviation. */
export type JurisdictionForm = 'name' | 'abbreviation' | 'code' | 'discouraged';

export interface JurisdictionMatch {
	readonly jurisdiction: Jurisdiction;
	readonly form: JurisdictionForm;
}

/**
 * The jurisdiction that the whole text writes. Names are compared folded (`ile du prince-edouard` misses its hyphens and
 * is not found, `Ile-du-Prince-Edouard` is); abbreviations and codes by their exact letters.
 */
export function findJurisdiction(text: string): JurisdictionMatch | undefined {
	const named = BY_NAME.get(foldText(text));
	if (named) return { jurisdiction: named, form: 'name' };
	return BY_SHORT_FORM.get(shortForm(text));
}

/**
 * The province or territory whose name differs from `text` by one letter, or by two in a long name (Levenshtein), whatever
 * accents and hyphens; undefined for a form that is known, and for a text with another first letter.
 */
export function nearJurisdiction(text: string): Jurisdiction | undefined {
	if (findJurisdiction(text)) return undefined;
	const written = letters(text);
	return JURISDICTIONS.find(({ fr, en }) =>
		[fr.name, en.name].map(letters).some((name) => {
			const far = distance(written, name);
			return name[0] === written[0] && far > 0 && far <= (name.length < 10 ? 1 : 2);
		}),
	);
}

function letters(text: string): string {
	return foldText(text).replace(/[\s\-‐‑]+/g, '-');
}

export interface PlacedJurisdiction extends JurisdictionMatch {
	/** As written. */
	readonly text: string;
	/** Offset in the text given. */
	readonly start: number;
	readonly end: number;
}

/**
 * Every jurisdiction that a running text names, in order and without overlaps: names with a capital, abbreviations and
 * codes by their exact letters, none inside a longer word, address or acronym (`N.-B.` in `N.-B.-1` is none).
 * Short forms that are common capital words elsewhere (`CB`, `NE`, `ON`) are found, too: the caller looks at what stands around.
 */
export function findJurisdictionsIn(text: string): readonly PlacedJurisdiction[] {
	if (!/[A-ZÎ]/.test(text)) return [];
	return matches(text, RUNNING).flatMap((match) => {
		const found = findJurisdiction(match[0]);
		return found ? [{ ...found, text: match[0], start: match.index, end: match.index + match[0].length }] : [];
	});
}

const BY_NAME: ReadonlyMap<string, Jurisdiction> = new Map(
	JURISDICTIONS.flatMap((j) => [j.fr.name, j.en.name].map((name) => [foldText(name), j] as const)),
);

const BY_SHORT_FORM: ReadonlyMap<string, JurisdictionMatch> = shortForms();

function shortForms(): ReadonlyMap<string, JurisdictionMatch> {
	const forms = new Map<string, JurisdictionMatch>();
	const add = (text: string, jurisdiction: Jurisdiction, form: JurisdictionForm): void => {
		if (!forms.has(shortForm(text))) forms.set(shortForm(text), { jurisdiction, form });
	};
	// official forms first: `N.B.` is English as well as wrong in French
	for (const j of JURISDICTIONS) {
		add(j.fr.abbreviation, j, 'abbreviation');
		if (j.en.abbreviation !== undefined) add(j.en.abbreviation, j, 'abbreviation');
		add(j.code, j, 'code');
	}
	for (const j of JURISDICTIONS) for (const form of j.discouraged) add(form, j, 'discouraged');
	return forms;
}

/** Typists write several hyphens and spaces; letters, their accents and stops count. */
function shortForm(text: string): string {
	return text.normalize('NFC').replace(/[‐‑–]/g, '-').replace(/\s/g, '').trim();
}

const RUNNING = running();

function running(): RegExp {
	const unaccented = (name: string): string => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
	const names = JURISDICTIONS.flatMap((j) => [j.fr.name, j.en.name, unaccented(j.fr.name)]);
	const forms = JURISDICTIONS.flatMap((j) => [j.fr.abbreviation, j.en.abbreviation ?? j.code, j.code, ...j.discouraged]);
	const pattern = [...new Set([...names, ...forms])]
		.toSorted((a, b) => b.length - a.length)
		.map((form) => form.replace(/[.]/g, '\\.').replace(/-/g, '[-‐‑]').replace(/ /g, '\\s'))
		.join('|');
	return new RegExp(`(?<![\\p{L}\\p{N}_@/.-])(?:${pattern})(?![\\p{L}\\p{N}_@/]|[-.’'][\\p{L}\\p{N}])`, 'gu');
}
