/**
 * The words of the language, as data: adding a language is adding rows. Words are written with their accents in
 * canonical form; look-ups fold both sides (`fold.ts`), so case, apostrophes and white space do not matter.
 * Facts: LANGUAGE.md §3–§7 and the project's keyword reference.
 */
import type {
	ActionStatus,
	DecisionResult,
	DecisionSeries,
	DocumentKind,
	DocumentStatus,
	Language,
	PreambleKey,
	RecordKey,
	Role,
} from '../model/minutes.ts';
import { foldText } from './fold.ts';

export interface RecordKeyword {
	readonly word: string;
	readonly language: Language;
	readonly kind: 'decision' | 'action' | 'information';
	readonly series?: DecisionSeries;
}

export const RECORD_KEYWORDS: readonly RecordKeyword[] = [
	{ word: 'Décision', language: 'fr', kind: 'decision', series: 'decision' },
	{ word: 'Résolution', language: 'fr', kind: 'decision', series: 'resolution' },
	{ word: 'Délibération', language: 'fr', kind: 'decision', series: 'deliberation' },
	{ word: 'Motion', language: 'fr', kind: 'decision', series: 'motion' },
	{ word: 'Mesure de suivi', language: 'fr', kind: 'action' },
	{ word: 'Mesure', language: 'fr', kind: 'action' },
	{ word: 'Suivi', language: 'fr', kind: 'action' },
	{ word: 'Action', language: 'fr', kind: 'action' },
	{ word: 'À faire', language: 'fr', kind: 'action' },
	{ word: 'Information', language: 'fr', kind: 'information' },
	{ word: 'Pour information', language: 'fr', kind: 'information' },
	{ word: 'Decision', language: 'en', kind: 'decision', series: 'decision' },
	{ word: 'Resolution', language: 'en', kind: 'decision', series: 'resolution' },
	{ word: 'Motion', language: 'en', kind: 'decision', series: 'motion' },
	{ word: 'Action item', language: 'en', kind: 'action' },
	{ word: 'Follow-up', language: 'en', kind: 'action' },
	{ word: 'Action', language: 'en', kind: 'action' },
	{ word: 'To do', language: 'en', kind: 'action' },
	{ word: 'Information', language: 'en', kind: 'information' },
	{ word: 'For information', language: 'en', kind: 'information' },
];

/** Real words one letter away from a record keyword: never read as a misspelling. Folded. */
export const KEYWORD_STOP_LIST: ReadonlySet<string> = new Set([
	'notion',
	'lotion',
	'potion',
	'emotion',
	'auction',
	'faction',
	'derision',
	'revolution',
	'infirmation',
	'affaire',
	'masure',
	'cesure',
	'mesurer',
	'mesuree',
	'mesura',
	'decisions',
	'resolutions',
	'deliberations',
	'motions',
	'mesures',
	'mesures de suivi',
	'actions',
	'informations',
	'action items',
	'follow-ups',
	'notions',
	'recision',
	'mesurez',
	'actionne',
	'cation',
	'portion',
]);

export interface FieldWord<Key extends string> {
	readonly key: Key;
	readonly words: readonly string[];
}

export const PREAMBLE_FIELDS: readonly FieldWord<PreambleKey>[] = [
	{ key: 'body', words: ['Organisme', 'Body', 'Instance'] },
	{ key: 'meeting', words: ['Réunion', 'Meeting', 'Séance'] },
	{ key: 'date', words: ['Date', 'Date de la réunion', 'Date de la séance', 'Meeting date'] },
	{ key: 'time', words: ['Heure', 'Time', 'Horaire'] },
	{ key: 'location', words: ['Lieu', 'Endroit', 'Location', 'Place', 'Venue'] },
	{ key: 'chair', words: ['Présidence', 'Président', 'Présidente', 'Président de séance', 'Présidente de séance', 'Chair', 'Chairperson'] },
	{
		key: 'secretary',
		words: ['Secrétaire', 'Secrétaire de séance', "Secrétaire d'assemblée", 'Secrétaire de réunion', 'Secretary', 'Recording secretary'],
	},
	{ key: 'document', words: ['Document'] },
	{ key: 'version', words: ['Version'] },
	{ key: 'status', words: ['État', 'Statut', 'Status'] },
	{ key: 'language', words: ['Langue', 'Language'] },
	{ key: 'numbering', words: ['Numérotation', 'Numbering'] },
	{ key: 'quorum', words: ['Quorum'] },
	{ key: 'previous', words: ['Séance précédente', 'Réunion précédente', 'Previous meeting'] },
	{ key: 'next', words: ['Prochaine réunion', 'Prochaine séance', 'Prochaine rencontre', 'Date de la prochaine réunion', 'Next meeting'] },
	{ key: 'distribution', words: ['Diffusion', 'Distribution'] },
];

/** Keys that say which language the file is in; the others are written alike in both. */
export const PREAMBLE_FIELD_LANGUAGE: Readonly<Record<string, Language>> = Object.fromEntries(
	(
		[
			[
				'fr',
				[
					'organisme',
					'reunion',
					'seance',
					'heure',
					'lieu',
					'presidence',
					'secretaire',
					'etat',
					'langue',
					'numerotation',
					'seance precedente',
					'prochaine reunion',
					'prochaine seance',
					'diffusion',
				],
			],
			[
				'en',
				[
					'body',
					'meeting',
					'time',
					'location',
					'chair',
					'secretary',
					'status',
					'language',
					'numbering',
					'previous meeting',
					'next meeting',
				],
			],
		] as const
	).flatMap(([language, words]) => words.map((word) => [word, language])),
);

/** Every gender is spelled out by `genders`; `proposer par` is the infinitive slip that people make. */
export const RECORD_FIELDS: readonly FieldWord<RecordKey>[] = [
	{
		key: 'mover',
		words: [
			...genders('Proposé', 'par'),
			'Proposer par',
			'Proposeur',
			'Proposeuse',
			'Sur proposition de',
			'Sur une proposition de',
			'Moved by',
			'Mover',
		],
	},
	{
		key: 'seconder',
		words: [...genders('Appuyé', 'par'), ...genders('Secondé', 'par'), 'Appuyer par', 'Appuyeur', 'Appuyeuse', 'Seconded by', 'Seconder'],
	},
	{ key: 'vote', words: ['Vote', 'Votes', 'Résultat du vote', 'Scrutin'] },
	{ key: 'for', words: ['Pour', 'Votent pour', 'Vote pour', 'Votes pour', 'En faveur', 'For', 'In favour', 'In favor'] },
	{ key: 'against', words: ['Contre', 'Votent contre', 'Vote contre', 'Votes contre', 'Against', 'Opposed'] },
	{ key: 'abstain', words: ['Abstention', 'Abstentions', "S'abstiennent", "S'abstient", 'Abstained', 'Abstain'] },
	{ key: 'notVoting', words: ['Ne prennent pas part au vote', 'Ne prend pas part au vote', 'NPPV', 'Not voting', 'Did not vote'] },
	{ key: 'voters', words: ['Votants', 'Nombre de votants', 'Voters'] },
	{ key: 'recused', words: ['Récusation', 'Récusations', 'Récusé', 'Récusée', 'Récusés', 'Récusées', 'Recused', 'Recusal', 'Recusals'] },
	{ key: 'supersedes', words: ['Remplace', 'Supersedes'] },
	{ key: 'owner', words: ['Responsable', 'Responsables', 'Pilote', 'Owner', 'Owners', 'Responsible', 'Assignee'] },
	{ key: 'due', words: ['Échéance', "Date d'échéance", 'Échéancier', 'Délai', 'Due', 'Due date', 'Deadline'] },
	{ key: 'status', words: ['État', 'Statut', 'Status'] },
	{ key: 'doneOn', words: ['Terminée le', 'Terminé le', 'Faite le', 'Fait le', 'Done on', 'Completed on'] },
	{ key: 'carriedFrom', words: ['Origine', 'Carried from'] },
];

export const DECISION_KEYS: ReadonlySet<RecordKey> = new Set<RecordKey>([
	'mover',
	'seconder',
	'vote',
	'for',
	'against',
	'abstain',
	'notVoting',
	'voters',
	'recused',
	'supersedes',
	'result',
]);
export const ACTION_KEYS: ReadonlySet<RecordKey> = new Set<RecordKey>(['owner', 'due', 'status', 'doneOn', 'carriedFrom']);

export interface KindWord {
	readonly word: string;
	readonly language: Language;
	readonly kind: DocumentKind;
}

/** Longest first where one begins another. */
export const DOCUMENT_KINDS: readonly KindWord[] = [
	{ word: 'Compte rendu des décisions', language: 'fr', kind: 'decisions' },
	{ word: 'Compte rendu de décisions', language: 'fr', kind: 'decisions' },
	{ word: 'Compte rendu de décision', language: 'fr', kind: 'decisions' },
	{ word: 'Compte-rendu de décision', language: 'fr', kind: 'decisions' },
	{ word: 'Relevé de décisions', language: 'fr', kind: 'decisions' },
	{ word: 'Relevé des décisions', language: 'fr', kind: 'decisions' },
	{ word: 'Relevé de conclusions', language: 'fr', kind: 'decisions' },
	{ word: 'Compte rendu intégral', language: 'fr', kind: 'transcript' },
	{ word: 'Compte rendu', language: 'fr', kind: 'report' },
	{ word: 'Compte-rendu', language: 'fr', kind: 'report' },
	{ word: 'Notes de réunion', language: 'fr', kind: 'report' },
	{ word: 'Procès-verbal', language: 'fr', kind: 'minutes' },
	{ word: 'Procès verbal', language: 'fr', kind: 'minutes' },
	{ word: 'Extrait du procès-verbal', language: 'fr', kind: 'resolution' },
	{ word: 'Verbatim', language: 'fr', kind: 'transcript' },
	{ word: 'Ordre du jour', language: 'fr', kind: 'agenda' },
	{ word: "Projet d'ordre du jour", language: 'fr', kind: 'agenda' },
	{ word: 'Records of Decisions', language: 'en', kind: 'decisions' },
	{ word: 'Records of Decision', language: 'en', kind: 'decisions' },
	{ word: 'Record of Decisions', language: 'en', kind: 'decisions' },
	{ word: 'Record of Decision', language: 'en', kind: 'decisions' },
	{ word: 'Meeting minutes', language: 'en', kind: 'minutes' },
	{ word: 'Minutes', language: 'en', kind: 'minutes' },
	{ word: 'Meeting notes', language: 'en', kind: 'report' },
	{ word: 'Meeting report', language: 'en', kind: 'report' },
	{ word: 'Transcript', language: 'en', kind: 'transcript' },
	{ word: 'Agenda', language: 'en', kind: 'agenda' },
	{ word: 'Proposed agenda', language: 'en', kind: 'agenda' },
];

export const STATUS_WORDS: Readonly<Record<string, DocumentStatus>> = {
	ebauche: 'draft',
	projet: 'draft',
	brouillon: 'draft',
	provisoire: 'draft',
	draft: 'draft',
	unconfirmed: 'draft',
	approuve: 'approved',
	approuvee: 'approved',
	adopte: 'approved',
	adoptee: 'approved',
	valide: 'approved',
	approved: 'approved',
	adopted: 'approved',
	publie: 'published',
	publiee: 'published',
	published: 'published',
};

export const ACTION_STATUS_WORDS: Readonly<Record<string, ActionStatus>> = {
	'a faire': 'open',
	ouverte: 'open',
	ouvert: 'open',
	open: 'open',
	'to do': 'open',
	'en cours': 'in-progress',
	'in progress': 'in-progress',
	terminee: 'done',
	termine: 'done',
	fait: 'done',
	faite: 'done',
	done: 'done',
	closed: 'done',
	completed: 'done',
	reportee: 'deferred',
	reporte: 'deferred',
	deferred: 'deferred',
	annulee: 'cancelled',
	annule: 'cancelled',
	abandonnee: 'cancelled',
	abandonne: 'cancelled',
	cancelled: 'cancelled',
	canceled: 'cancelled',
};

export interface GroupWord {
	/** Folded pattern of the whole label's first words. */
	readonly pattern: RegExp;
	readonly role: Role;
	readonly language?: Language;
}

/** First match wins: the specific ones stand first. Patterns are tried on a folded label with inclusive endings removed. */
export const GROUP_WORDS: readonly GroupWord[] = [
	{
		pattern:
			/^(?:membres? )?(?:absents? (?:et )?)?(?:excuses? (?:et )?)?represente(?:s|e|es)?\b|^(?:membres? )?absents? excuses?\b|^(?:membres? )?excuse(?:s|es|e)?\b|^absences? (?:motivee|excusee)s?\b|^(?:ont motive leur|a motive son) absence\b|^(?:est|sont) excusee?s?\b|^personnes? excusees?\b/,
		role: 'excused',
		language: 'fr',
	},
	// who gives a proxy is excused
	{
		pattern: /^(?:pouvoirs?|procurations?|representee?s?|(?:ont|ayant) donne (?:pouvoir|procuration))\b/,
		role: 'excused',
		language: 'fr',
	},
	{ pattern: /^(?:regrets|apologies|excused|proxies)\b/, role: 'excused', language: 'en' },
	{ pattern: /^(?:membres? |personnes? )?absente?s?\b|^(?:est|etait|etaient|sont) absente?s?\b|^absences?\b|^pas la\b/, role: 'absent' },
	{ pattern: /^(?:members )?absent(?:ees)?\b/, role: 'absent' },
	{
		pattern:
			/^(?:co-?|vice-?)?president(?:e|s|es)?\b|^(?:co-?|vice-?)?presidence\b|^presidence d'assemblee\b|^sous la presidence de\b|^animation\b|^animat(?:eur|rice)s?\b|^(?:maire|mairesse|prefete?)$/,
		role: 'chair',
		language: 'fr',
	},
	{
		pattern: /^(?:co-?|vice-?)?chair(?:s|person|persons|man|woman)?\b|^presiding\b|^facilitators?\b|^(?:mayor|reeve|warden)$/,
		role: 'chair',
		language: 'en',
	},
	{
		pattern:
			/^secretariat\b|^secretaires?\b|^greffi(?:er|ere)s?\b|^greffe\b|^personnel\b(?! (?:enseignant|professionnel|de soutien)\b)|^permanents?\b|^equipe salariee\b|^salaries?\b|^prise de notes\b|^redaction\b/,
		role: 'staff',
		language: 'fr',
	},
	{
		pattern: /^(?:recording )?secretar(?:y|ies)\b|^staff\b|^clerks?\b|^scribes?\b|^note ?takers?\b|^minutes taken by\b/,
		role: 'staff',
		language: 'en',
	},
	{ pattern: /^observat(?:eur|rice)s?\b|^auditeurs?\b|^public\b/, role: 'observer', language: 'fr' },
	{ pattern: /^observers?\b/, role: 'observer', language: 'en' },
	{
		pattern:
			/^invite(?:e|s|es)?\b|^personnes? invitees?\b|^presentat(?:eur|rice)s?\b|^conferenci(?:er|ere)s?\b|^personnes?-ressources?\b|^personnes? ressources?\b|^intervenante?s?\b|^(?:est|sont|etait|etaient|assiste|assistent|assistait|assistaient) (?:aussi|egalement)(?: presente?s?)?\b|^aussi presents?\b|^autres personnes presentes\b/,
		role: 'guest',
		language: 'fr',
	},
	{ pattern: /^guests?\b|^presenters?\b|^invited\b|^also present\b|^others in attendance\b|^witnesses\b/, role: 'guest', language: 'en' },
	{
		pattern:
			/^membres?\b|^presente?s?\b|^presences?\b|^liste (?:de|des) presences?\b|^(?:etaient|sont) presente?s?\b|^personnes presentes\b|^delegue(?:e|s|es)?\b|^administrat(?:eur|rice)s?\b|^elu(?:e|s|es)?\b|^conseill(?:er|ere)s?\b|^maires(?:ses)?\b|^bureau$|^conseil d'administration$|^parents?\b|^eleves?\b|^enseignante?s?\b|^personnel (?:enseignant|professionnel|de soutien)\b|^nombre (?:de |d')(?:membres? |conseillers? |personnes? )?presente?s$/,
		role: 'member',
		language: 'fr',
	},
	{
		pattern:
			/^(?:voting )?members?\b|^(?:board|council) members?\b|^trustees\b|^councill?ors\b|^commissioners\b|^present\b|^attendance\b|^attendees?\b|^in attendance\b|^attending\b/,
		role: 'member',
		language: 'en',
	},
	{ pattern: /^participant(?:e|s|es)?\b|^participation\b/, role: 'member' },
];

/**
 * Lines that open an attendance block, folded, inclusive endings removed. A `heading` names the list, not people: inside
 * a block it opens the next one; the others are group labels there.
 */
export const ATTENDANCE_OPENERS: readonly { readonly word: string; readonly language?: Language; readonly heading?: true }[] = [
	{ word: 'presence', language: 'fr', heading: true },
	{ word: 'presences', language: 'fr', heading: true },
	{ word: 'participants' },
	{ word: 'participantes', language: 'fr' },
	{ word: 'etaient presents', language: 'fr' },
	{ word: 'etaient presentes', language: 'fr' },
	{ word: 'sont presents', language: 'fr' },
	{ word: 'sont presentes', language: 'fr' },
	{ word: 'presents', language: 'fr' },
	{ word: 'presentes', language: 'fr' },
	{ word: 'liste de presence', language: 'fr', heading: true },
	{ word: 'liste des presences', language: 'fr', heading: true },
	{ word: 'membres presents', language: 'fr' },
	{ word: 'attendance', language: 'en', heading: true },
	{ word: 'present', language: 'en' },
	{ word: 'roll call', language: 'en', heading: true },
	{ word: 'attendees', language: 'en' },
	{ word: 'members present', language: 'en' },
];

export const MONTHS: Readonly<Record<string, { readonly month: number; readonly language: Language; readonly word: string }>> =
	Object.fromEntries([
		...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'].map(
			(word, i) => [foldText(word), { month: i + 1, language: 'fr' as const, word }] as const,
		),
		...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'].map(
			(word, i) => [foldText(word), { month: i + 1, language: 'en' as const, word }] as const,
		),
	]);

/** Sunday first, as `Date` counts. */
export const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
	fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
	en: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
};

/** Folded civilities that are no part of a name. */
export const CIVILITY =
	'(?:mm?\\.|mmes?\\.?|mmes? et mm\\.|mlles?|mme|monsieur|messieurs|madame|mesdames|me|mr\\.?|mrs\\.?|ms\\.?|miss|dr\\.?|dre|maitre|le maire|la mairesse|hon\\.|(?:deputy )?mayor|councill?ors?|alderm[ae]n|reeve|(?:(?:le|la|les) )?conseill(?:er|[eè]re)s?)';

/** Post-nominals after a comma that do not end a name. Folded, without spaces and stops. */
export const POST_NOMINALS: ReadonlySet<string> = new Set([
	'phd',
	'ing',
	'cpa',
	'avocate',
	'avocat',
	'md',
	'mba',
	'notaire',
	'm.sc',
	'msc',
	'ma',
	'urbaniste',
	'arch',
	'architecte',
	'fcpa',
	'ca',
	'peng',
	'jd',
	'llb',
	'llm',
	'adma',
	'crha',
	'chrl',
	'oma',
	'cq',
	'cm',
	'oq',
	'ao',
	'inf',
	'rn',
	'dmd',
	'oiq',
]);

export const RESULT_OF: readonly { readonly pattern: string; readonly result: DecisionResult; readonly language: Language }[] = [
	{ pattern: '(?:adopte|approuve|accepte|vote)(?:e|s|es)?|adopter', result: 'carried', language: 'fr' },
	{ pattern: '(?:et )?(?:unanimement )?resolu(?:e|s|es)?', result: 'carried', language: 'fr' },
	{ pattern: '(?:rejete|refuse|defait)(?:e|s|es)?|battue?s?|rejeter', result: 'defeated', language: 'fr' },
	{ pattern: '(?:reporte|ajourne|differe)(?:e|s|es)?|reporter', result: 'deferred', language: 'fr' },
	{ pattern: 'retire(?:e|s|es)?|retirer', result: 'withdrawn', language: 'fr' },
	{ pattern: '(?:motion )?(?:carried|adopted|approved|accepted|passed|agreed)|resolved unanimously', result: 'carried', language: 'en' },
	{ pattern: '(?:motion )?(?:defeated|lost|failed|rejected)', result: 'defeated', language: 'en' },
	{ pattern: '(?:motion )?(?:deferred|tabled|postponed)', result: 'deferred', language: 'en' },
	{ pattern: '(?:motion )?withdrawn', result: 'withdrawn', language: 'en' },
];

/** Words with accents that results and events are written with, to tell `ADOPTEE` from `ADOPTÉE`. */
function genders(participle: string, rest: string): readonly string[] {
	return ['', 'e', 's', 'es'].map((ending) => `${participle}${ending} ${rest}`);
}
