import { matches } from '../../text/matches.ts';
import type { Rule } from '../rule.ts';
import type { Slip } from '../textCheck.ts';
import { textFindings } from '../textCheck.ts';

const PAST_FR =
	'prononcé|noté|indiqué|déclaré|souligné|mentionné|demandé|expliqué|précisé|rappelé|ajouté|remercié|présenté|proposé|informé|annoncé|répondu|conclu|signalé|suggéré|recommandé|souhaité|invité|confirmé|affirmé|constaté|exposé|évoqué|insisté';
const PRESENT_FR =
	'prononce|note|indique|déclare|souligne|mentionne|demande|explique|précise|rappelle|ajoute|remercie|présente|propose|informe|annonce|répond|conclut|signale|suggère|recommande|souhaite|invite|confirme|affirme|constate|expose|évoque|insiste|encourage|pose|donne';
const PAST_EN =
	'said|noted|asked|explained|thanked|presented|reported|mentioned|added|replied|suggested|stated|answered|reminded|recommended|confirmed|welcomed|announced';
const PRESENT_EN =
	'says|notes|asks|explains|thanks|presents|reports|mentions|adds|replies|suggests|states|answers|reminds|recommends|confirms|welcomes|announces';

/** Who speaks at the start of a sentence: a name, a pronoun or a function, with an apposition between commas or without. */
const subject = String.raw`(?=\p{Lu})(?<=^|[.!?]\s+)(?:(?:M\.|Mme|Mr\.?|Ms\.?|Mrs\.?|Dr\.?)\s+)?(?:(?:[Ll][ea]|[Tt]he)\s+(?:coprésidente?|président[e]?|secrétaire|trésori[eè]re?|co-?chair|chair|secretary|treasurer|director)|Elle|Il|She|He|(?!Les |Des |La |Le |Une? |Ce(?:tte)? |The |This |That )[\p{Lu}][\p{L}’'-]+(?:\s+[\p{Lu}][\p{L}’'.-]*){0,3})(?:,[^.;!?]{1,120},)?\s+`;
const of = (verbs: string): RegExp => new RegExp(`${subject}(${verbs})(?![\\p{L}])`, 'gu');

const PATTERNS = {
	fr: { past: of(`a\\s+(?:également\\s+|aussi\\s+|ensuite\\s+)?(?:${PAST_FR})`), present: of(PRESENT_FR) },
	en: { past: of(`(?:also\\s+)?(?:${PAST_EN})`), present: of(`(?:also\\s+)?(?:${PRESENT_EN})`) },
} as const;

const MESSAGES = {
	fr: {
		fr: 'Le compte rendu est au présent : mettez ce verbe au présent.',
		en: 'The record is in the present tense: put this verb in the present.',
	},
	en: { fr: 'Le compte rendu est au passé : mettez ce verbe au passé.', en: 'The record is in the past tense: put this verb in the past.' },
} as const;

const verbs = (tense: 'past' | 'present') =>
	textFindings({
		kinds: ['paragraph', 'entry'],
		find: ({ own }, locale) => {
			const language = locale.startsWith('fr') ? 'fr' : 'en';
			return matches(own, PATTERNS[language][tense]).map((match): Slip => {
				const end = match.index + match[0].length;
				return { start: end - (match[1] ?? '').length, end, message: MESSAGES[language] };
			});
		},
	});
const past = verbs('past');
const present = verbs('present');

/** Verbs of saying with a speaker only: what happened before the meeting is in the past in any record. */
export const tenseMixed: Rule = {
	code: 'tense-mixed',
	id: 'LEX02',
	severity: 'hint',
	fixable: false,
	summary: {
		fr: 'Un verbe est au passé dans un compte rendu au présent (ou l’inverse en anglais).',
		en: 'A verb is in the present tense in a record written in the past (or the reverse in French).',
	},
	rationale: {
		fr: 'Un procès-verbal français s’écrit au présent de l’indicatif, un procès-verbal anglais au passé; le mélange brouille l’ordre des faits.',
		en: 'English minutes are written in the past tense, French ones in the present; a mix blurs the order of events.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Budget\n\nAnn Lee présente le budget. Guy Lau demande le détail. Ann Lee précise les sommes. Guy Lau a remercié l’équipe.\n',
		good: 'Langue : fr\n\n1. Budget\n\nAnn Lee présente le budget. Guy Lau demande le détail. Ann Lee précise les sommes. Guy Lau remercie l’équipe.\n',
	},
	check({ document, language, report }) {
		const [odd, usual] = language === 'fr' ? [past(document), present(document)] : [present(document), past(document)];
		// a record that is in the other tense throughout chose it
		if (usual.length < 3 || odd.length * 3 > usual.length) return;
		for (const finding of odd) report(finding);
	},
};
