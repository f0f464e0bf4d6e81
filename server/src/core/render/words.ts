import type { ActionStatus, Attending, DecisionResult, DocumentKind, DocumentStatus, Language, VoteMethod } from '../model/minutes.ts';

/** The words that an output adds to those of the source. */
export interface Words {
	readonly columns: { readonly item: string; readonly discussion: string; readonly outcome: string };
	readonly attendance: string;
	/** Behind the label of a list of people that is empty. */
	readonly nobody: string;
	readonly agenda: string;
	readonly minutes: string;
	readonly name: string;
	readonly affiliation: string;
	readonly remarks: string;
	readonly quorum: string;
	readonly quorumMet: Readonly<Record<'true' | 'false', string>>;
	readonly mover: string;
	readonly seconder: string;
	readonly vote: string;
	readonly result: string;
	readonly owner: string;
	readonly due: string;
	readonly status: string;
	readonly doneOn: string;
	readonly recused: string;
	readonly for: string;
	readonly against: string;
	readonly abstain: string;
	readonly notVoting: string;
	readonly attachments: string;
	readonly signatures: string;
	readonly next: string;
	readonly previous: string;
	readonly location: string;
	readonly chair: string;
	readonly secretary: string;
	readonly time: string;
	readonly body: string;
	readonly distribution: string;
	readonly version: string;
	readonly people: string;
	readonly tab: string;
	readonly annex: string;
	readonly closed: string;
	readonly voters: string;
	readonly supersedes: string;
	readonly carriedFrom: string;
	readonly attending: Readonly<Record<Exclude<Attending, 'present'>, string>>;
	readonly kinds: Readonly<Record<DocumentKind, string>>;
	readonly statuses: Readonly<Record<DocumentStatus, string>>;
	readonly results: Readonly<Record<DecisionResult, string>>;
	readonly methods: Readonly<Record<VoteMethod, string>>;
	readonly actionStatuses: Readonly<Record<ActionStatus, string>>;
	readonly arrival: string;
	readonly departure: string;
	readonly proxy: string;
	readonly substitute: string;
	/** Between a label and its value. */
	readonly colon: string;
	/** What a table in the discussion is called. */
	readonly table: string;
	/** What stands before the first item. */
	readonly opening: string;
	readonly number: string;
	readonly decision: string;
	readonly action: string;
	readonly signature: string;
	/** Across the page of a draft; in France a draft is a `projet`. */
	readonly watermark: Readonly<Record<'draft' | 'project', string>>;
	/** `Page 2 de 5`: the words before and between. */
	readonly page: { readonly page: string; readonly of: string };
	readonly extracts: Readonly<Record<'decisions' | 'actions' | 'attendance' | 'agenda' | 'resolution', string>>;
	/** Where an extract has nothing to show. */
	readonly none: Readonly<Record<'decision' | 'action' | 'people', string>>;
	readonly certification: {
		readonly title: string;
		readonly date: string;
		readonly intro: (title: string, date: string | undefined) => string;
	};
}

/** The words that outputs add to those of the source. */
export const WORDS: Readonly<Record<Language, Words>> = {
	fr: {
		columns: { item: 'Point', discussion: 'Sujet et discussion', outcome: 'Décision ou mesure' },
		attendance: 'Présences',
		nobody: 'néant',
		agenda: 'Ordre du jour',
		minutes: 'Points à l’ordre du jour',
		name: 'Nom',
		affiliation: 'Organisation',
		remarks: 'Remarques',
		quorum: 'Quorum',
		quorumMet: { true: 'atteint', false: 'non atteint' },
		mover: 'Proposée par',
		seconder: 'Appuyée par',
		vote: 'Vote',
		result: 'Résultat',
		owner: 'Responsable',
		due: 'Échéance',
		status: 'État',
		doneOn: 'Terminée le',
		recused: 'Récusation',
		for: 'pour',
		against: 'contre',
		abstain: 'abstention',
		notVoting: 'sans prendre part au vote',
		attachments: 'Documents',
		signatures: 'Signatures',
		next: 'Prochaine réunion',
		previous: 'Séance précédente',
		location: 'Lieu',
		chair: 'Présidence',
		secretary: 'Secrétaire',
		time: 'Heure',
		body: 'Organisme',
		distribution: 'Diffusion',
		version: 'version',
		people: 'personnes',
		tab: 'Onglet',
		annex: 'Annexe',
		closed: 'Huis clos',
		voters: 'votants',
		supersedes: 'Remplace',
		carriedFrom: 'Origine',
		attending: { absent: 'absent', excused: 'excusé' },
		kinds: {
			minutes: 'Procès-verbal',
			report: 'Compte rendu',
			decisions: 'Compte rendu des décisions',
			resolution: 'Résolution',
			transcript: 'Verbatim',
			agenda: 'Ordre du jour',
		},
		statuses: { draft: 'ébauche', approved: 'approuvé', published: 'publié' },
		results: { carried: 'Adoptée', defeated: 'Rejetée', deferred: 'Reportée', withdrawn: 'Retirée' },
		methods: {
			unanimous: 'à l’unanimité',
			majority: 'à la majorité',
			division: 'sur division',
			consensus: 'par consensus',
			casting: 'avec voix prépondérante',
		},
		actionStatuses: { open: 'à faire', 'in-progress': 'en cours', done: 'terminée', deferred: 'reportée', cancelled: 'annulée' },
		arrival: 'arrivée à',
		departure: 'départ à',
		proxy: 'procuration à',
		substitute: 'remplace',
		colon: '\u00a0: ',
		table: 'Tableau',
		opening: 'Ouverture',
		number: 'Numéro',
		decision: 'Décision',
		action: 'Mesure de suivi',
		signature: 'Signature',
		watermark: { draft: 'ÉBAUCHE', project: 'PROJET' },
		page: { page: 'Page', of: 'de' },
		extracts: {
			decisions: 'Liste des décisions',
			actions: 'Liste des mesures de suivi',
			attendance: 'Feuille de présence',
			agenda: 'Ordre du jour',
			resolution: 'Extrait du procès-verbal',
		},
		none: {
			decision: 'Aucune décision n’est consignée.',
			action: 'Aucune mesure de suivi n’est consignée.',
			people: 'Aucune présence n’est consignée.',
		},
		certification: {
			title: 'Pour extrait conforme',
			date: 'Signé le ____________________',
			intro: (title, date) =>
				`Extrait du procès-verbal de la réunion «\u00a0${title}\u00a0»${date === undefined ? '' : ` tenue le ${date}`}\u00a0:`,
		},
	},
	en: {
		columns: { item: 'Item', discussion: 'Subject and discussion', outcome: 'Decision or action' },
		attendance: 'Attendance',
		nobody: 'none',
		agenda: 'Agenda',
		minutes: 'Agenda items',
		name: 'Name',
		affiliation: 'Organization',
		remarks: 'Remarks',
		quorum: 'Quorum',
		quorumMet: { true: 'met', false: 'not met' },
		mover: 'Moved by',
		seconder: 'Seconded by',
		vote: 'Vote',
		result: 'Result',
		owner: 'Owner',
		due: 'Due',
		status: 'Status',
		doneOn: 'Done on',
		recused: 'Recused',
		for: 'for',
		against: 'against',
		abstain: 'abstained',
		notVoting: 'not voting',
		attachments: 'Documents',
		signatures: 'Signatures',
		next: 'Next meeting',
		previous: 'Previous meeting',
		location: 'Location',
		chair: 'Chair',
		secretary: 'Secretary',
		time: 'Time',
		body: 'Body',
		distribution: 'Distribution',
		version: 'version',
		people: 'people',
		tab: 'Tab',
		annex: 'Annex',
		closed: 'In camera',
		voters: 'voters',
		supersedes: 'Supersedes',
		carriedFrom: 'Carried from',
		attending: { absent: 'absent', excused: 'excused' },
		kinds: {
			minutes: 'Minutes',
			report: 'Meeting report',
			decisions: 'Record of Decisions',
			resolution: 'Resolution',
			transcript: 'Transcript',
			agenda: 'Agenda',
		},
		statuses: { draft: 'draft', approved: 'approved', published: 'published' },
		results: { carried: 'Carried', defeated: 'Defeated', deferred: 'Deferred', withdrawn: 'Withdrawn' },
		methods: {
			unanimous: 'unanimously',
			majority: 'by majority',
			division: 'on division',
			consensus: 'by consensus',
			casting: 'on the casting vote',
		},
		actionStatuses: { open: 'open', 'in-progress': 'in progress', done: 'done', deferred: 'deferred', cancelled: 'cancelled' },
		arrival: 'arrived at',
		departure: 'left at',
		proxy: 'proxy to',
		substitute: 'substitute for',
		colon: ': ',
		table: 'Table',
		opening: 'Opening',
		number: 'Number',
		decision: 'Decision',
		action: 'Action item',
		signature: 'Signature',
		watermark: { draft: 'DRAFT', project: 'DRAFT' },
		page: { page: 'Page', of: 'of' },
		extracts: {
			decisions: 'List of decisions',
			actions: 'List of action items',
			attendance: 'Attendance sheet',
			agenda: 'Agenda',
			resolution: 'Extract of the minutes',
		},
		none: {
			decision: 'No decision is recorded.',
			action: 'No action item is recorded.',
			people: 'No attendance is recorded.',
		},
		certification: {
			title: 'Certified a true extract',
			date: 'Signed on ____________________',
			intro: (title, date) => `Extract of the minutes of the meeting “${title}”${date === undefined ? '' : ` held on ${date}`}:`,
		},
	},
};
