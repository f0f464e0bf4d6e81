import type { Language } from '../model/minutes.ts';
import { ZONES } from '../syntax/dates.ts';
import { findJurisdiction } from './jurisdictions.ts';
import { ORGANISATIONS } from './organisations.ts';

/** Acronyms that every reader of minutes knows: nobody expands them. */
const COMMON: ReadonlySet<string> = new Set(
	(
		'ONU UE OTAN UNESCO UNICEF OMS WHO OCDE OECD FMI IMF USA EU UK UN NATO ONG NGO PME SME PIB GDP TVA TPS TVQ TVH GST HST QST VAT REER RRSP CELI ' +
		'NAS SIN PDF URL HTML HTTP HTTPS XML JSON CSV USB CD DVD TV PC GPS SMS DNS IP API SQL CSS VPN WIFI LED IA AI TI IT TIC ICT RH HR CAD USD EUR CEO ' +
		'PDG DG DGA DGS VIP OBNL OSBL NPO CV PV CR ODJ AG AGA AGE AGO CA CE AGM EGM AOB RSVP FAQ TBD TBC TBA NPPV ADN DNA VIH HIV SIDA COVID ' +
		'SARL SA SAS HLM TGV SNCF RATP CDD CDI SMIC UV QR ID OK PS NB AM PM SVP BBQ GAFAM ISBN ISSN ISO CPA MBA CRHA ' +
		'INSEE SIREN SIRET URSSAF CNIL CAF CERFA BP CEDEX BBC IBM NASA MIT PR QA UI UX OS JS'
	).split(' '),
);

/** Words in capitals that are no acronyms: words of minutes, emphasis, cardinal points. */
const WORDS: ReadonlySet<string> = new Set(
	(
		'ET OU OÙ NON OUI PAS NE LE LA LES UN UNE DES DU DE AU AUX EN SUR PAR POUR QUE QUI QUOI IL ELLE ILS EST SONT CE CES CET CETTE SE SA SON SES LEUR TOUS TOUT ' +
		'TOUTE PLUS MOINS TRES AVEC SANS ATTENDU RESOLU VU CONTRE ABSENT ABSENTE ONGLET ANNEXE POINT NOTE ANNULE REPORTE ADOPTE URGENT TOTAL BON NOM DATE LIEU ' +
		'AND OR NOT NO YES THE OF TO IN ON BY FOR AT IS ARE WE DO DONT IF ALL ANY MUST SHALL MAY BE IT THAT THIS WITH WHEREAS RESOLVED CARRIED DEFEATED MOVED ' +
		'TAB NOTE TODO ADOPTER ARTICLE DRAFT FINAL NEW OLD NORD SUD EST OUEST NORTH SOUTH EAST WEST ACTION AGREED XX XXX XXXX'
	).split(' '),
);

/** Expansions that a fix may propose, beside those of the organisations. */
const EXPANSIONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	fr: {
		IA: 'intelligence artificielle',
		RGPD: 'Règlement général sur la protection des données',
		TI: 'technologies de l’information',
		CA: 'conseil d’administration',
		AGA: 'assemblée générale annuelle',
		OBNL: 'organisme à but non lucratif',
	},
	en: {
		AI: 'artificial intelligence',
		GDPR: 'General Data Protection Regulation',
		IT: 'information technology',
		AGM: 'annual general meeting',
	},
};

/** Whether a run of capitals is read without an expansion: a common acronym, a place, a time zone, a Roman numeral. */
export function isCommonAcronym(form: string): boolean {
	return COMMON.has(form) || ZONES.has(form) || findJurisdiction(form) !== undefined;
}

/** Whether a run of capitals is an ordinary word or a Roman numeral. */
export function isWordInCapitals(form: string): boolean {
	return WORDS.has(form) || /^[IVX]+$/.test(form);
}

/** What an acronym stands for in a language, as far as the tables know; `official` ones are those of organisations. */
export function knownExpansion(form: string, language: Language, official: boolean): string | undefined {
	return EXPANSIONS[language][form] ?? (official ? OFFICIAL[language].get(form) : undefined);
}

/** The French acronym of an organisation that is known by this one in English only. */
export function frenchFor(form: string): string | undefined {
	return ENGLISH_ONLY.get(form);
}

const OFFICIAL: Readonly<Record<Language, ReadonlyMap<string, string>>> = { fr: officialNames('fr'), en: officialNames('en') };

function officialNames(language: Language): ReadonlyMap<string, string> {
	return new Map(
		ORGANISATIONS.flatMap((organisation) => {
			const { name, abbreviation } = organisation[language] ?? {};
			return name !== undefined && abbreviation !== undefined ? [[abbreviation, name] as const] : [];
		}),
	);
}

/** Two letters are too many things at once; an acronym that French gives to another body is no English one. */
const ENGLISH_ONLY: ReadonlyMap<string, string> = new Map(
	ORGANISATIONS.flatMap(({ fr, en }) =>
		fr?.abbreviation !== undefined && en?.abbreviation !== undefined && en.abbreviation.length >= 3 && fr.abbreviation !== en.abbreviation
			? [[en.abbreviation, fr.abbreviation] as const]
			: [],
	).filter(([english]) => !OFFICIAL.fr.has(english)),
);
