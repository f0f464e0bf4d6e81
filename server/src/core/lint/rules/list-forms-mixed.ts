import { shift } from '../../text/span.ts';
import { listsOf, type Passage } from '../passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** Nouns that end like an infinitive or an imperative. */
const NOUNS =
	/^(?:atelier|dossier|cahier|papier|chantier|courrier|calendrier|premier|dernier|quartier|loyer|foyer|métier|février|janvier|hiver|mer|fer|pilier|panier|escalier|courtier|officier|greffier|trésorier|conseiller|particulier|régulier|plancher|rocher|clocher|verger|danger|étranger|léger|entier|singulier|financier|foncier|hôtelier|hier|cher|avenir|plaisir|loisir|souvenir|désir|soir|noir|espoir|pouvoir|devoir|savoir|miroir|trottoir|réservoir|territoire|mémoire|histoire|notre|votre|autre|quatre|lettre|mètre|centre|titre|ministre|registre|semestre|trimestre|membre|nombre|chambre|septembre|octobre|novembre|décembre|ordre|cadre|arbre|offre|chiffre|livre|maire|affaire|salaire|horaire|commentaire|inventaire|questionnaire|partenaire|secrétaire|notaire|scolaire|budgétaire|assez|chez|nez|rendez|contre|entre|outre|sur|pour|par|leur|heure|mesure|facture|structure|culture|ouverture|fermeture|lecture|signature|procédure|infrastructure|bordure|nature|voiture|rupture|couverture)s?$/i;
const infinitive = /^\p{Lu}?\p{Ll}{2,}(?:er|ir|re)$/u;
const imperative = /^(?:\p{Lu}?\p{Ll}{2,}ez|Faites|faites|Dites|dites|Soyez|soyez|Ayez|ayez|N[’']\p{Ll}+ez)$/u;
/** `… et faites-leur confiance`: the second verb of an entry. */
const secondVerb = /(?:,|\set|\spuis)\s+((?:\p{Ll}{2,}ez|faites|dites|soyez|ayez)(?:-(?:les?|la|leur|lui|nous|y|en|vous))?)(?![\p{L}-])/u;

type Form = 'infinitive' | 'imperative';

/**
 * Departs from the catalogue: nouns among infinitives are not reported, since no program tells `la rencontre` from
 * `rencontre` safely; the two verb forms are.
 */
export const listFormsMixed: Rule = {
	code: 'list-forms-mixed',
	id: 'LEX03',
	severity: 'hint',
	fixable: false,
	summary: { fr: 'Une liste mêle l’infinitif et l’impératif.', en: 'A list mixes infinitive and imperative (French).' },
	rationale: {
		fr: 'Les éléments d’une liste se lisent comme un tout : ils commencent par la même forme.',
		en: 'The entries of a list are read as one: they begin with the same form.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Budget\n\nPrincipes :\n\n- Définir le besoin.\n- Commencez petit.\n- Travailler au grand jour.\n',
		good: 'Langue : fr\n\n1. Budget\n\nPrincipes :\n\n- Définir le besoin.\n- Commencer petit.\n- Travailler au grand jour.\n',
	},
	check({ document, language, report }) {
		if (language !== 'fr') return;
		for (const { block, start } of document.tree.blocks)
			for (const list of listsOf(block)) for (const slip of oddForms(list)) report({ ...slip, span: shift(slip.span, start) });
	},
};

/** Entries whose first verb, or whose second verb beside an infinitive, is in the rarer form; spans are those of the block. */
function oddForms(list: readonly Passage[]): readonly Finding[] {
	const forms = list.map(formOf);
	const infinitives = forms.filter((form) => form === 'infinitive').length;
	const imperatives = forms.filter((form) => form === 'imperative').length;
	const usual: Form = infinitives >= imperatives ? 'infinitive' : 'imperative';
	const isMixed = infinitives > 0 && imperatives > 0 && infinitives + imperatives >= 3;
	return list.flatMap(({ own, start }, i): readonly Finding[] => {
		const form = forms[i];
		if (form === undefined) return [];
		if (form !== usual) {
			const length = /^\S+/.exec(own)?.[0].length ?? 0;
			return isMixed ? [{ span: { start, end: start + length }, message: MESSAGES[usual] }] : [];
		}
		const second = usual === 'infinitive' && infinitives >= 2 ? secondVerb.exec(own) : null;
		if (!second) return [];
		const end = start + second.index + second[0].length;
		return [{ span: { start: end - (second[1] ?? '').length, end }, message: MESSAGES.infinitive }];
	});
}

const MESSAGES = {
	infinitive: {
		fr: 'Les autres éléments de la liste sont à l’infinitif : mettez ce verbe à l’infinitif.',
		en: 'The other entries of the list are infinitives: put this verb in the infinitive.',
	},
	imperative: {
		fr: 'Les autres éléments de la liste sont à l’impératif : mettez ce verbe à l’impératif.',
		en: 'The other entries of the list are imperatives: put this verb in the imperative.',
	},
} as const;

function formOf({ own }: Passage): Form | undefined {
	const first = /^[\p{L}’']+/u.exec(own)?.[0] ?? '';
	if (first === '' || NOUNS.test(first)) return undefined;
	if (imperative.test(first)) return 'imperative';
	return infinitive.test(first) ? 'infinitive' : undefined;
}
