import { foldText } from '../syntax/fold.ts';

/**
 * An organisation as people of a record belong to it. Federal ones bear their applied titles (Federal Identity
 * Program); bodies of a project file are added by the caller as further organisations of the same shape.
 */
export interface Organisation {
	readonly kind: 'federal' | 'council' | 'own';
	readonly fr?: OrganisationName;
	readonly en?: OrganisationName;
	/** Forms that are seen and wrong: former names and acronyms, misspelt titles. */
	readonly discouraged?: readonly string[];
}

export interface OrganisationName {
	readonly name?: string;
	readonly abbreviation?: string;
}

/** `title|abbreviation` in French and in English, then discouraged forms: one row an organisation. */
const FEDERAL: readonly (readonly [fr: string, en: string, ...discouraged: string[]])[] = [
	['Emploi et Développement social Canada|EDSC', 'Employment and Social Development Canada|ESDC'],
	['Service Canada', 'Service Canada'],
	['Agence du revenu du Canada|ARC', 'Canada Revenue Agency|CRA', 'ADRC'],
	['Immigration, Réfugiés et Citoyenneté Canada|IRCC', 'Immigration, Refugees and Citizenship Canada|IRCC'],
	[
		'Innovation, Sciences et Développement économique Canada|ISDE',
		'Innovation, Science and Economic Development Canada|ISED',
		'Innovation, science et développement économique',
	],
	['Services aux Autochtones Canada|SAC', 'Indigenous Services Canada|ISC', 'Services aux Autochtones du Canada'],
	['Relations Couronne-Autochtones et Affaires du Nord Canada|RCAANC', 'Crown-Indigenous Relations and Northern Affairs Canada|CIRNAC'],
	['Secrétariat du Conseil du Trésor du Canada|SCT', 'Treasury Board of Canada Secretariat|TBS', 'SCTC'],
	['Services partagés Canada|SPC', 'Shared Services Canada|SSC'],
	['Services publics et Approvisionnement Canada|SPAC', 'Public Services and Procurement Canada|PSPC', 'TPSGC'],
	['Santé Canada|SC', 'Health Canada|HC'],
	['Agence de la santé publique du Canada|ASPC', 'Public Health Agency of Canada|PHAC'],
	['Environnement et Changement climatique Canada|ECCC', 'Environment and Climate Change Canada|ECCC'],
	['ministère de la Défense nationale|MDN', 'Department of National Defence|DND'],
	['Pêches et Océans Canada|MPO', 'Fisheries and Oceans Canada|DFO'],
	['Ressources naturelles Canada|RNCan', 'Natural Resources Canada|NRCan', 'RNCAN'],
	['Agriculture et Agroalimentaire Canada|AAC', 'Agriculture and Agri-Food Canada|AAFC', 'AGCAN'],
	['Agence canadienne d’inspection des aliments|ACIA', 'Canadian Food Inspection Agency|CFIA'],
	['Service correctionnel Canada|SCC', 'Correctional Service Canada|CSC'],
	['Gendarmerie royale du Canada|GRC', 'Royal Canadian Mounted Police|RCMP'],
	['Agence des services frontaliers du Canada|ASFC', 'Canada Border Services Agency|CBSA'],
	['Affaires mondiales Canada|AMC', 'Global Affairs Canada|GAC'],
	['Bureau du Conseil privé|BCP', 'Privy Council Office|PCO'],
	['Bibliothèque et Archives Canada|BAC', 'Library and Archives Canada|LAC'],
	['Statistique Canada|StatCan', 'Statistics Canada|StatCan'],
	['Anciens Combattants Canada|ACC', 'Veterans Affairs Canada|VAC'],
	['École de la fonction publique du Canada|EFPC', 'Canada School of Public Service|CSPS'],
	['Patrimoine canadien|PCH', 'Canadian Heritage|PCH'],
	['Transports Canada|TC', 'Transport Canada|TC'],
	['Sécurité publique Canada|SP', 'Public Safety Canada|PS'],
	['Service numérique canadien|SNC', 'Canadian Digital Service|CDS'],
	['Parcs Canada|APC', 'Parks Canada|PCA'],
];

/** Intergovernmental bodies and their tools, which records of FPT councils name. */
const COUNCILS: typeof FEDERAL = [
	['Institut des services axés sur les citoyens|ISAC', 'Institute for Citizen-Centred Service|ICCS'],
	['Conseil de la prestation des services du secteur public|CPSSP', 'Public Sector Service Delivery Council|PSSDC'],
	['Conseil des dirigeants principaux de l’information du secteur public|CDPISP', 'Public Sector Chief Information Officer Council|PSCIOC'],
	['Conseils mixtes|CM', 'Joint Councils|JC'],
	['|MSDO', 'Municipal Service Delivery Officials|MSDO'],
	['Outil de mesures communes|OMC', 'Common Measurements Tool|CMT'],
	['fédéral-provincial-territorial-municipal|FPTM', 'federal-provincial-territorial-municipal|FPTM'],
];

export const ORGANISATIONS: readonly Organisation[] = [
	...FEDERAL.map((row) => fromRow('federal', row)),
	...COUNCILS.map((row) => fromRow('council', row)),
];

export type OrganisationForm = 'name' | 'abbreviation' | 'discouraged' | 'variant';

export interface OrganisationMatch {
	readonly organisation: Organisation;
	/** `variant`: the words of the title in another form (`Services aux Autochtones du Canada`). */
	readonly form: OrganisationForm;
	/** Language of the form, where only one of the two has it. */
	readonly language?: 'fr' | 'en';
}

/**
 * The organisation that the whole text names, those of `own` first. Names are compared folded, abbreviations by their
 * exact letters; several joined by a slash (`EDSC/Service Canada`) give the first where each one is known.
 */
export function findOrganisation(text: string, own: readonly Organisation[] = NONE): OrganisationMatch | undefined {
	const found = lookUp(text, own);
	if (found || !text.includes('/')) return found;
	const parts = text.split('/').map((part) => lookUp(part, own));
	return parts.every((part) => part !== undefined) ? parts[0] : undefined;
}

/** The official title or abbreviation of an organisation in a language, else in the other one. */
export function organisationName(
	{ fr, en }: Organisation,
	language: 'fr' | 'en',
	part: keyof OrganisationName = 'name',
): string | undefined {
	const [first, second] = language === 'fr' ? [fr, en] : [en, fr];
	return first?.[part] ?? second?.[part];
}

/** Every name and abbreviation of organisations, as written. */
export function organisationNames(own: readonly Organisation[] = NONE): readonly string[] {
	return [...own, ...ORGANISATIONS].flatMap(formsOf).map(({ text }) => text);
}

const NONE: readonly Organisation[] = [];

interface Form {
	readonly text: string;
	readonly form: Exclude<OrganisationForm, 'variant'>;
	readonly language?: 'fr' | 'en';
}

function formsOf({ fr, en, discouraged }: Organisation): readonly Form[] {
	const forms = (['name', 'abbreviation'] as const).flatMap((form) => {
		const same = fr?.[form] === en?.[form];
		return [
			...(fr?.[form] ? [{ text: fr[form], form, language: same ? undefined : ('fr' as const) }] : []),
			...(en?.[form] && !same ? [{ text: en[form], form, language: 'en' as const }] : []),
		];
	});
	return [...forms, ...(discouraged ?? []).map((text) => ({ text, form: 'discouraged' as const }))];
}

interface Index {
	readonly folded: ReadonlyMap<string, OrganisationMatch>;
	readonly exact: ReadonlyMap<string, OrganisationMatch>;
	readonly variants: ReadonlyMap<string, OrganisationMatch>;
}

function createIndex(organisations: readonly Organisation[]): Index {
	const folded = new Map<string, OrganisationMatch>();
	const exact = new Map<string, OrganisationMatch>();
	const variants = new Map<string, OrganisationMatch>();
	for (const organisation of organisations) {
		for (const { text, form, language } of formsOf(organisation)) {
			const match = { organisation, form, language };
			// one word alone may be an acronym or a common noun: its letters count
			const [map, key] = text.includes(' ') ? [folded, foldText(text)] : [exact, text];
			if (!map.has(key)) map.set(key, match);
			if (form !== 'name') continue;
			for (const variant of variantKeys(text)) {
				if (!variants.has(variant)) variants.set(variant, { organisation, form: 'variant', language });
			}
		}
	}
	return { folded, exact, variants };
}

const TABLE = createIndex(ORGANISATIONS);
const OWN = new WeakMap<readonly Organisation[], Index>();

function lookUp(raw: string, own: readonly Organisation[]): OrganisationMatch | undefined {
	const text = raw.trim().replace(/^(?:[Ll][ea]s?\s+|[Ll][’']|[Tt]he\s+)/, '');
	if (text === '') return undefined;
	let index = OWN.get(own);
	if (!index && own.length > 0) OWN.set(own, (index = createIndex(own)));
	return (index && lookUpIn(text, index)) ?? lookUpIn(text, TABLE);
}

function lookUpIn(text: string, index: Index): OrganisationMatch | undefined {
	return index.exact.get(text) ?? index.folded.get(foldText(text)) ?? variantKeys(text).flatMap((key) => index.variants.get(key) ?? [])[0];
}

/**
 * The words that carry a title, without articles, plurals and, where three other words are left, without `Canada`: what
 * wrong forms of one title share.
 */
function variantKeys(text: string): readonly string[] {
	const words = foldText(text)
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '' && !/^(?:du|de|des|d|le|la|les|l|et|aux?|a|of|the|and|for)$/.test(word))
		.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
	if (words.length < 2) return [];
	const rest = words.filter((word) => word !== 'canada');
	return rest.length >= 3 && rest.length < words.length ? [words.join(' '), rest.join(' ')] : [words.join(' ')];
}

function fromRow(kind: Organisation['kind'], [fr, en, ...discouraged]: (typeof FEDERAL)[number]): Organisation {
	const name = (cell: string): OrganisationName => {
		const [title = '', abbreviation] = cell.split('|');
		return { name: title === '' ? undefined : title, abbreviation };
	};
	return { kind, fr: name(fr), en: name(en), discouraged };
}
