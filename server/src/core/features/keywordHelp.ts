import type { EventKind, Language, PreambleKey, RecordKey } from '../model/minutes.ts';

/** What a word of the language is for, and how it is written. */
export type HelpKey =
	| 'decision'
	| 'action'
	| 'information'
	| 'heading'
	| 'attendance'
	| 'statement'
	| 'attachment'
	| 'signature'
	| 'directive'
	| RecordKey
	| EventKind
	| `preamble ${PreambleKey}`;

type Row = readonly [sentence: string, example: string];

/** The sentence and the example as Markdown, in the language of the document. */
export function keywordHelp(key: HelpKey, language: Language): string {
	const [sentence, example] = HELP[key][language];
	return `${sentence}\n\n\`\`\`minutes\n${example}\n\`\`\``;
}

/** Facts: LANGUAGE.md §3 to §9. */
const HELP: Readonly<Record<HelpKey, Readonly<Record<Language, Row>>>> = {
	decision: {
		fr: [
			'Ce qui a été décidé. Sans numéro, celui-ci est calculé.',
			'Décision no 3 : Le budget est approuvé.\n  Proposée par : Ann Lee\n  Appuyée par : Guy Lau\n  Adoptée à l’unanimité',
		],
		en: [
			'What was decided. Without a number, it is computed.',
			'Decision No. 3: The budget is approved.\n  Moved by: Ann Lee\n  Seconded by: Guy Lau\n  Carried unanimously',
		],
	},
	action: {
		fr: [
			'Ce que quelqu’un fera, et pour quand.',
			'Mesure de suivi 1 : Transmettre le rapport.\n  Responsable : Ann Lee\n  Échéance : 28 mars 2024',
		],
		en: ['What somebody will do, and by when.', 'Action item 1: Send the report.\n  Owner: Ann Lee\n  Due: March 28, 2024'],
	},
	information: {
		fr: ['Ce dont les membres prennent connaissance, sans décision.', 'Pour information : Le quai rouvre en mai.'],
		en: ['What members take note of, without a decision.', 'For information: The pier reopens in May.'],
	},
	heading: {
		fr: ['Un point : numéro écrit, lettre d’un sous-point, ou `#` dont le numéro est calculé.', '2. Budget\n\nA) Revenus\n\n# Divers'],
		en: [
			'An item: a written number, the letter of a sub-item, or `#`, whose number is computed.',
			'2. Budget\n\nA) Revenue\n\n# Other business',
		],
	},
	attendance: {
		fr: [
			'La liste de présence, par groupes. Le quorum peut suivre le titre.',
			'Présence (quorum : 3)\n\nMembres :\n- Ann Lee [AL], Nord (arrivée à 13 h 20)',
		],
		en: [
			'The attendance list, by groups. The quorum may follow the heading.',
			'Attendance (quorum: 3)\n\nMembers:\n- Ann Lee [AL], North (arrived at 1:20 p.m.)',
		],
	},
	statement: {
		fr: ['Clôt un point qui n’a ni décision ni mesure.', 'Aucune mesure de suivi n’est indiquée.'],
		en: ['Closes an item that has no decision or action.', 'No action items.'],
	},
	attachment: {
		fr: ['Un document joint, et où il se trouve.', 'Onglet 2 : Rapport annuel (trousse/rapport.pdf)'],
		en: ['An attached document, and where it is.', 'Tab 2: Annual report (kit/report.pdf)'],
	},
	signature: {
		fr: ['Qui signe, et à quel titre.', 'Signature : Ann Lee, présidente'],
		en: ['Who signs, and as what.', 'Signature: Ann Lee, chair'],
	},
	directive: {
		fr: ['Accepte un problème à un endroit, avec un motif.', '// minutier-disable-next-line decision-without-mover -- usage du conseil'],
		en: ['Accepts a problem in one place, with a reason.', '// minutier-disable-next-line decision-without-mover -- custom of the board'],
	},
	mover: { fr: ['Qui propose la décision.', '  Proposée par : Ann Lee'], en: ['Who moves the decision.', '  Moved by: Ann Lee'] },
	seconder: { fr: ['Qui appuie la décision.', '  Appuyée par : Guy Lau'], en: ['Who seconds the decision.', '  Seconded by: Guy Lau'] },
	vote: {
		fr: ['Le vote, en nombres ou en mots.', '  Vote : 12 pour, 3 contre, 1 abstention'],
		en: ['The vote, in numbers or in words.', '  Vote: 12 for, 3 against, 1 abstained'],
	},
	for: { fr: ['Les voix pour : un nombre ou des noms.', '  Pour : 12'], en: ['Votes in favour: a number or names.', '  For: 12'] },
	against: {
		fr: ['Les voix contre : un nombre ou des noms.', '  Contre : Guy Lau'],
		en: ['Votes against: a number or names.', '  Against: Guy Lau'],
	},
	abstain: {
		fr: ['Les abstentions : un nombre ou des noms.', '  Abstentions : 1'],
		en: ['Abstentions: a number or names.', '  Abstentions: 1'],
	},
	notVoting: {
		fr: ['Qui ne prend pas part au vote.', '  Ne prennent pas part au vote : 2'],
		en: ['Who does not vote.', '  Not voting: 2'],
	},
	voters: { fr: ['Le nombre de votants.', '  Votants : 15'], en: ['The number of voters.', '  Voters: 15'] },
	recused: {
		fr: ['Qui se récuse, et ne vote donc pas.', '  Récusation : Guy Lau'],
		en: ['Who is recused, and so does not vote.', '  Recused: Guy Lau'],
	},
	supersedes: {
		fr: ['La décision que celle-ci remplace.', '  Remplace : décision no 4 du 12 octobre 2023'],
		en: ['The decision that this one replaces.', '  Supersedes: decision No. 4 of October 12, 2023'],
	},
	result: {
		fr: ['Le sort de la décision, seul sur sa ligne.', '  Adoptée à l’unanimité'],
		en: ['What became of the decision, alone on its line.', '  Carried unanimously'],
	},
	owner: { fr: ['Qui fera le travail.', '  Responsable : Ann Lee, Guy Lau'], en: ['Who will do the work.', '  Owner: Ann Lee, Guy Lau'] },
	due: { fr: ['Pour quand.', '  Échéance : 28 mars 2024'], en: ['By when.', '  Due: March 28, 2024'] },
	status: {
		fr: ['Où en est la mesure : à faire, en cours, terminée, reportée, annulée.', '  État : en cours'],
		en: ['Where the action stands: open, in progress, done, deferred, cancelled.', '  Status: in progress'],
	},
	doneOn: {
		fr: ['Le jour où la mesure a été terminée.', '  Terminée le : 20 mars 2024'],
		en: ['The day on which the action was done.', '  Done on: March 20, 2024'],
	},
	carriedFrom: {
		fr: ['La mesure d’une réunion antérieure dont celle-ci est la suite.', '  Origine : mesure de suivi 3 du 12 octobre 2023'],
		en: ['The action of an earlier meeting that this one carries on.', '  Carried from: action item 3 of October 12, 2023'],
	},
	opening: {
		fr: ['L’ouverture de la réunion.', 'La réunion est ouverte à 13 h HAE.'],
		en: ['The opening of the meeting.', 'The meeting was called to order at 1:00 p.m. EDT.'],
	},
	adjournment: {
		fr: ['La levée de la réunion.', 'La réunion est levée à 14 h 50 HAE.'],
		en: ['The end of the meeting.', 'The meeting adjourned at 2:50 p.m. EDT.'],
	},
	arrival: {
		fr: ['Quelqu’un arrive : les présences en tiennent compte.', 'Arrivée : Guy Lau, 13 h 20'],
		en: ['Somebody arrives: attendance follows.', 'Arrival: Guy Lau, 1:20 p.m.'],
	},
	departure: {
		fr: ['Quelqu’un part : les présences en tiennent compte.', 'Départ : Guy Lau, 14 h 10'],
		en: ['Somebody leaves: attendance follows.', 'Departure: Guy Lau, 2:10 p.m.'],
	},
	recess: { fr: ['Une pause.', 'Pause : 14 h'], en: ['A recess.', 'Recess: 2:00 p.m.'] },
	resumption: {
		fr: ['La reprise après une pause.', 'Reprise : 14 h 15'],
		en: ['The meeting resumes after a recess.', 'Resumed: 2:15 p.m.'],
	},
	'closed-start': {
		fr: ['Le huis clos commence : tout ce qui suit est confidentiel jusqu’à sa fin.', 'Huis clos\n\nFin du huis clos'],
		en: ['The closed session starts: what follows is confidential until it ends.', 'In camera\n\nEnd of in camera'],
	},
	'closed-end': { fr: ['La fin du huis clos.', 'Fin du huis clos'], en: ['The end of the closed session.', 'End of in camera'] },
	'preamble body': {
		fr: ['L’organisme dont c’est la réunion.', 'Organisme : Conseil du port'],
		en: ['The body that meets.', 'Body: Harbour Board'],
	},
	'preamble meeting': {
		fr: ['Le nom de la réunion.', 'Réunion : Séance ordinaire'],
		en: ['The name of the meeting.', 'Meeting: Regular meeting'],
	},
	'preamble date': { fr: ['Le jour de la réunion.', 'Date : 14 mars 2024'], en: ['The day of the meeting.', 'Date: March 14, 2024'] },
	'preamble time': {
		fr: ['L’heure de la réunion.', 'Heure : 13 h – 15 h'],
		en: ['The time of the meeting.', 'Time: 1:00 p.m. – 3:00 p.m.'],
	},
	'preamble location': {
		fr: ['Le lieu de la réunion.', 'Lieu : Salle du quai'],
		en: ['Where the meeting takes place.', 'Location: Pier room'],
	},
	'preamble chair': { fr: ['Qui préside.', 'Présidence : Ann Lee'], en: ['Who chairs.', 'Chair: Ann Lee'] },
	'preamble secretary': { fr: ['Qui prend les notes.', 'Secrétaire : Guy Lau'], en: ['Who takes the minutes.', 'Secretary: Guy Lau'] },
	'preamble document': { fr: ['Le genre du document.', 'Document : Procès-verbal'], en: ['The kind of document.', 'Document: Minutes'] },
	'preamble version': { fr: ['La version du document.', 'Version : 2'], en: ['The version of the document.', 'Version: 2'] },
	'preamble status': {
		fr: ['Ébauche, approuvé ou publié. Les numéros d’un document approuvé ne changent plus.', 'État : ébauche'],
		en: ['Draft, approved or published. The numbers of an approved document no longer change.', 'Status: draft'],
	},
	'preamble language': { fr: ['La langue du document.', 'Langue : fr-CA'], en: ['The language of the document.', 'Language: en-CA'] },
	'preamble numbering': {
		fr: ['Comment les décisions sont numérotées : par réunion, ou selon un modèle.', 'Numérotation : {year}-{n:3}'],
		en: ['How decisions are numbered: by meeting, or by a pattern.', 'Numbering: {year}-{n:3}'],
	},
	'preamble quorum': {
		fr: ['Combien de votants il faut : un nombre, une fraction ou « majorité ».', 'Quorum : majorité'],
		en: ['How many voters are needed: a number, a fraction or “majority”.', 'Quorum: majority'],
	},
	'preamble previous': {
		fr: ['La séance précédente.', 'Séance précédente : 12 octobre 2023'],
		en: ['The previous meeting.', 'Previous meeting: October 12, 2023'],
	},
	'preamble next': {
		fr: ['La prochaine réunion.', 'Prochaine réunion : 13 juin 2024'],
		en: ['The next meeting.', 'Next meeting: June 13, 2024'],
	},
	'preamble distribution': {
		fr: ['À qui le document est envoyé.', 'Diffusion : membres du conseil'],
		en: ['Who receives the document.', 'Distribution: board members'],
	},
};
