import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';
import { isFrench, replacing, textCheck } from '../textCheck.ts';

/** Words that begin with an accented capital; those that English spells without the accent are left out. */
const WORDS: readonly string[] =
	'État États Étude Études Étudiant Étudiants École Écoles Église Églises Énergie Énergies Équipe Équipes Équipement Équipements Échéance Échéances Échéancier Étape Étapes Établissement Établissements Égalité Également Économie Économies Économique Électricité Élaboration Éclairage Élargissement Écoute Élue Élues Élus Élèves Élément Éléments Événement Événements Évènement Évènements Éventuellement Évidemment Étant Étaient'.split(
		' ',
	);
/** Words of minutes in capitals whose bare form is no word of French or English. */
const CAPITALS: readonly string[] =
	'RÉUNION RÉUNIONS SÉANCE SÉANCES COMITÉ COMITÉS TRÉSORIER TRÉSORIÈRE SECRÉTAIRE PROCÈS ADOPTÉ ADOPTÉE ADOPTÉS ADOPTÉES LEVÉE REJETÉE PROPOSÉE APPUYÉE ÉCOLE ÉGLISE ÉTAT'.split(
		' ',
	);
/** `A` at the start of a sentence, before words that follow the preposition only. */
const preposition =
	/(?<=^|[.!?…:]\s|\n)A(?=[ \u00a0](?:noter|faire|suivre|savoir|venir|revoir|discuter|confirmer|préciser|définir|prévoir|compter du|partir d[eu]|propos d|l['’](?:unanimité|ordre du jour|issue|heure)|la (?:majorité|demande|suite|question|fin)|cet (?:effet|égard)|ce (?:titre|sujet|jour)|défaut|titre d|huis clos|main levée)(?!\p{L}))/u
		.source;

const ACCENTED: ReadonlyMap<string, string> = new Map([...WORDS, ...CAPITALS].map((word) => [withoutAccents(word), word]));
const bare = [...ACCENTED.keys()].toSorted((a, b) => b.length - a.length).join('|');

export const unaccentedCapital: Rule = {
	code: 'unaccented-capital',
	id: 'TYP12',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une capitale a perdu son accent.', en: 'A capital letter has lost its accent (French).' },
	rationale: {
		fr: 'Les capitales gardent accents et cédilles : « PRESENTE » et « PRÉSENTÉ » ne disent pas la même chose.',
		en: 'French capitals keep accents and cedillas: they change the meaning of words.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Bilan\n\nÀ noter : l’Etat participe.\n',
		good: 'Langue : fr\n\n1. Bilan\n\nÀ noter : l’État participe.\n',
	},
	check: textCheck({
		applies: isFrench,
		hint: /[AEC]/,
		find: replacing(
			new RegExp(`(?=[A-Z])(?:${preposition}|(?<![\\p{L}\\d_-])(?:Ca(?=[ \\u00a0]\\p{Ll})|${bare})(?![\\p{L}\\d_]))`, 'gu'),
			([found]) => (found === 'A' ? 'À' : found === 'Ca' ? 'Ça' : ACCENTED.get(found)),
			{ fr: 'les capitales gardent leurs accents.', en: 'French capitals keep their accents.' },
		),
	}),
};

function withoutAccents(word: string): string {
	const folded = foldText(word);
	return word === word.toUpperCase() ? folded.toUpperCase() : folded.charAt(0).toUpperCase() + folded.slice(1);
}
