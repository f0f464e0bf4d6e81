import { expectJson } from '../../support/language.ts';

describe('preamble', () => {
	it('reads title, acronym, date, kind and version', () => {
		expectJson('Conseil du port (CDP)\nLe jeudi 14 mars 2024\nCompte rendu de décision v2\n', {
			meeting: { title: 'Conseil du port', acronym: 'CDP', date: '2024-03-14', kind: 'decisions', version: '2' },
			language: 'fr-CA',
		});
		expectJson('Harbour Board\nMarch 14, 2024\nRecord of Decisions v1\n', {
			meeting: { title: 'Harbour Board', date: '2024-03-14', kind: 'decisions', version: '1' },
			language: 'en-CA',
		});
		expectJson('# Comité\n\n2022-02-17\n', { meeting: { title: 'Comité', date: '2022-02-17' }, items: null });
		expectJson('Comité\nLes 14 et 15 mars 2024\nProcès-verbal\n', {
			meeting: { date: '2024-03-14', endDate: '2024-03-15', kind: 'minutes' },
		});
		for (const line of ['Procès-verbal v3 de la séance', 'Procès-verbal de la séance, v3', 'Procès-verbal de la séance (version 3)'])
			expectJson(`Comité\n${line}\n`, { meeting: { kind: 'minutes', version: '3' } });
		expectJson('Procès-verbal de la réunion du 14 mars 2024 du comité\n', {
			meeting: { title: 'Procès-verbal de la réunion du 14 mars 2024 du comité', date: '2024-03-14', kind: 'minutes' },
		});
		for (const [line, endDate] of [
			['Les 14, 15 et 16 mars 2024', '2024-03-16'],
			['March 14, 15 and 16, 2024', '2024-03-16'],
			['Du 14 mars au 2 avril 2024', '2024-04-02'],
			['March 14 to April 2, 2024', '2024-04-02'],
		] as const)
			expectJson(`Comité\n${line}\n`, { meeting: { date: '2024-03-14', endDate } });
		expectJson('Comité\n12 fevrier 2024\n', { meeting: { date: '2024-02-12' } });
	});

	it('reads fields and keeps unknown keys of the title block as titles', () => {
		expectJson(
			'Comité : finances\nOrganisme : Ville de Valmont\nHeure : 13 h – 15 h\nLieu : Salle 2\nPrésidence : Ann Lee\nSecrétaire : Guy Lau\nÉtat : projet\nLangue : fr-FR\n',
			{
				meeting: {
					title: 'Comité : finances',
					body: 'Ville de Valmont',
					opened: '13:00',
					adjourned: '15:00',
					location: 'Salle 2',
					chair: 'Ann Lee',
					secretary: 'Guy Lau',
					status: 'draft',
				},
				language: 'fr-FR',
			},
		);
	});

	it('reads the next meeting anywhere', () => {
		expectJson('Comité\n\n1. A\n\nProchaine réunion : 13 juin 2024\n', { meeting: { next: '2024-06-13' }, items: [{ text: null }] });
	});

	it('chooses the language by field, kind, then keywords', () => {
		expectJson('Board\n\nDecision 1: Yes.\n', { language: 'en-CA' });
		expectJson('Board\nMinutes\n\nDécision : Oui.\n', { language: 'en-CA' });
		expectJson('Board\n\n1. A\n\nMotion 3 : Plan.\nMoved by Ann Lee\nCarried\n', { language: 'en-CA' });
		expectJson('Board\n\n1. A\n\nMotion 3 : Plan.\nProposée par Ann Lee\nAdoptée\n', { language: 'fr-CA' });
		expectJson('Board\nLangue : fr\n', { language: 'fr-FR' }, { profile: 'cgct' });
	});

	it('reads indented entries of the planned agenda', () => {
		expectJson('Comité\n\nOrdre du jour\n\n1. Budget\n   1.1 Recettes\n   1.2. Dépenses\n      et dettes\n\n1. Budget\n', {
			agenda: [
				{ number: '1', title: 'Budget' },
				{ number: '1.1', title: 'Recettes' },
				{ number: '1.2', title: 'Dépenses et dettes' },
			],
		});
	});

	it('tells the planned agenda from the items', () => {
		expectJson('Comité\n\nOrdre du jour\n\n1. Accueil\n2. Budget\n\n1. Accueil\n\nBonjour.\n\n2. Budget\n', {
			agenda: [
				{ number: '1', title: 'Accueil' },
				{ number: '2', title: 'Budget' },
			],
			items: [{ number: '1', text: 'Bonjour.' }, { number: '2' }],
		});
		expectJson('Comité\n\nOrdre du jour\n- Accueil\n- Budget\n\n# Accueil\n\n# Budget\n', {
			agenda: [{ number: null, title: 'Accueil' }, { title: 'Budget' }],
			items: [{ number: '1' }, { number: '2' }],
		});
		expectJson('Comité\nOrdre du jour\n\n1. Accueil\n2. Budget\n', { meeting: { kind: 'agenda' }, agenda: null, items: [{}, {}] });
		expectJson('Comité\n\nAgenda\n1. A\n2. B\n\nAttendance\n\nMembers:\n- Ann Lee\n\n1. A\n\nText.\n', {
			agenda: [{}, {}],
			attendance: { groups: [{ label: 'Members' }] },
			items: [{ text: 'Text.' }],
		});
	});
});

describe('preamble as people write it', () => {
	it('reads drafts of a kind, ranges of ISO dates, and names without civility', () => {
		expectJson('Council\n2024-03-14 to 2024-03-15\nDraft Minutes v2\nChair: Ms. Ann Lee\nSecretary: Mr. Bo Li\n', {
			meeting: { date: '2024-03-14', endDate: '2024-03-15', kind: 'minutes', version: '2', chair: 'Ann Lee', secretary: 'Bo Li' },
		});
		expectJson('Conseil\nProjet de compte rendu de décision\n2024-03-14/2024-03-15\n', {
			meeting: { date: '2024-03-14', endDate: '2024-03-15', kind: 'decisions' },
		});
		expectJson('Conseil\nCompte rendu des décisions – v. 2.1 (ébauche)\n', { meeting: { kind: 'decisions', version: '2.1' } });
		expectJson('Conseil\nProjet de loi 25\n', { meeting: { title: 'Conseil', kind: null } });
	});

	it('reads days with their weekdays, across months and years, in titles, and hours behind a date', () => {
		const days = (line: string, date: string, endDate: string): void => expectJson(`Conseil\n${line}\n`, { meeting: { date, endDate } });
		days('Du jeudi 14 au vendredi 15 mars 2024', '2024-03-14', '2024-03-15');
		days('Thursday, March 14 and Friday, March 15, 2024', '2024-03-14', '2024-03-15');
		days('Du 14 décembre 2023 au 3 janvier 2024', '2023-12-14', '2024-01-03');
		days('December 14, 2023 – January 3, 2024', '2023-12-14', '2024-01-03');
		days('Réunion des 14 et 15 mars 2024', '2024-03-14', '2024-03-15');
		expectJson('Conseil\nLe 1ᵉʳ mars 2024, de 13 h à 15 h HNE\n', {
			meeting: { date: '2024-03-01', opened: '13:00', adjourned: '15:00', timeZone: 'HNE' },
		});
		expectJson('Conseil\nLe 14 mars 2024\nSuite du 3 mai 2023 et du 4 juin 2023\n', { meeting: { date: '2024-03-14', endDate: null } });
	});

	it('asks for no part of nobody', () => {
		const people = 'Membres :\n- A Bo\n- C Do\n- E Fo\n- G Ho\n';
		expectJson('Conseil\nQuorum : 1/2\n\n1. A\n', { attendance: null });
		expectJson(`Conseil\nQuorum : 50 % + 1\n\n${people}`, { attendance: { quorum: { required: 3, voting: 4, met: true } } });
		expectJson(`Conseil\nQuorum : 2/3\n\n${people}`, { attendance: { quorum: { required: 3 } } });
	});
});

describe('agenda items', () => {
	it('nests paper, letter and computed headings', () => {
		expectJson('1. A\n\n1.1. B\n\n1.1.1. C\n\n2. D\n\nA) E\n\nB) F\n', {
			items: [
				{ number: '1', items: [{ number: '1.1', items: [{ number: '1.1.1' }] }] },
				{ number: '2', items: [{ number: 'A' }, { number: 'B' }] },
			],
		});
		expectJson('# A\n\n## B\n\n### C\n\n## D\n\n# E\n', {
			items: [{ number: '1', items: [{ number: '1.1', items: [{ number: '1.1.1' }] }, { number: '1.2' }] }, { number: '2' }],
		});
		expectJson('2. A\n\n# B\n\n## C\n', { items: [{ number: '2' }, { number: '3', items: [{ number: '3.1' }] }] });
	});

	it('reads a doubled number once, and an item without title', () => {
		expectJson('2. 2. Titre\n', { items: [{ number: '2', title: 'Titre' }] });
		expectJson('1.\n\nBonjour.\n', { items: [{ number: '1', title: null, text: 'Bonjour.' }] });
	});

	it('needs a block start', () => {
		expectJson('1. A\n\nLe plan pour\n2030. Il est prêt.\n', { items: [{ text: 'Le plan pour\n2030. Il est prêt.' }] });
		expectJson('1. A\n2. B\nDécision : x.\n3. pas un point\n', {
			items: [{ number: '1' }, { number: '2', decisions: [{ text: 'x. 3. pas un point' }] }],
		});
	});

	it('leaves a list below running text alone', () => {
		expectJson('1. A\n\nPrincipes :\n1. Un;\n2. Deux.\n', { items: [{ text: 'Principes :\n1. Un;\n2. Deux.' }] });
	});

	it('finds no marker in fences, quotes and comments', () => {
		expectJson('1. A\n\n```\n2. B\n\nDécision : x\n```\n\n> Décision : y\n\n// 3. C\n', { items: [{ decisions: null, items: null }] });
	});
});

describe('attendance', () => {
	it('reads people with alias, affiliation and remarks', () => {
		expectJson(
			'Comité\n\nPrésence (quorum : 2)\n\nMembres :\n- Ann Lee [AL], Nord (présidente, arrivée à 13 h 20)\n- Guy Lau, ing., Sud (par visioconférence ; départ à 14 h)\n- Léa Roy, Bureau (Est)\n',
			{
				attendance: {
					groups: [
						{
							label: 'Membres',
							role: 'member',
							voting: true,
							people: [
								{ name: 'Ann Lee', alias: 'AL', affiliation: 'Nord', function: 'présidente', arrival: '13:20' },
								{ name: 'Guy Lau, ing.', affiliation: 'Sud', mode: 'par visioconférence', departure: '14:00' },
								{ name: 'Léa Roy', affiliation: 'Bureau (Est)', remarks: null },
							],
						},
					],
					quorum: { required: 2, voting: 3, present: 2, met: true },
				},
			},
		);
	});

	it('reads groups on one line, inclusive endings and counts', () => {
		expectJson('Comité\n\nPrésent·e·s : Ann Lee, Guy Lau et Léa Roy\nExcusé(e)s : Mme Rita Morin\nAbsents : 0\n', {
			attendance: {
				groups: [
					{ role: 'member', people: [{ name: 'Ann Lee' }, { name: 'Guy Lau' }, { name: 'Léa Roy' }] },
					{ role: 'excused', voting: null, people: [{ name: 'Rita Morin', attending: 'excused' }] },
				],
			},
		});
	});

	it('knows voting notes, unknown labels and people directly under the heading', () => {
		expectJson(
			'Comité\n\nPrésents\nAnn Lee, Nord\nGuy Lau\n\nObservateurs (voix délibérative) :\nLéa Roy\n\nDélégation du Sud :\nRita Morin\n',
			{
				attendance: {
					groups: [
						{ label: 'Présents', role: 'member', people: [{}, {}] },
						{ label: 'Observateurs', role: 'observer', voting: true, people: [{}] },
						{ label: 'Délégation du Sud', role: 'other', voting: false, people: [{}] },
					],
				},
			},
		);
	});

	it('ends at prose, fields and markers', () => {
		expectJson('Comité\n\nPrésents :\n- Ann Lee\n\nLe quorum est constaté.\n\n1. A\n', {
			attendance: { groups: [{ people: [{}] }] },
			text: 'Le quorum est constaté.',
		});
		expectJson('1. A\n\nPrésents :\n- Ann Lee\n\nDécision : Oui.\n', {
			attendance: { groups: [{ people: [{}] }] },
			items: [{ decisions: [{ text: 'Oui.' }] }],
		});
	});

	it('works out fractions and majorities', () => {
		expectJson('C\nQuorum : majorité\n\nMembres :\n- Ann Lee\n- Guy Lau\n- Léa Roy (absente)\n', {
			attendance: { quorum: { required: 2, voting: 3, present: 2, met: true } },
		});
		for (const rule of ['2/3', 'deux tiers', 'two-thirds of the members'])
			expectJson(`C\nQuorum : ${rule}\n\nMembres :\n- Ann Lee\n- Guy Lau\n- Léa Roy\n`, {
				attendance: { quorum: { required: 2 } },
			});
	});
});

describe('events', () => {
	const people = 'C\n\nMembres :\n- Jean Tremblay\n- Ann Lee\n\n1. A\n\n';
	const event = (line: string, expected: { readonly [key: string]: string | null } | undefined): void =>
		expectJson(`${people}${line}\n`, { items: [expected ? { events: [expected], text: null } : { events: null, text: line }] });

	it('reads keyword, time-first and sentence forms', () => {
		event('Arrivée : Jean Tremblay, 13 h 20', { kind: 'arrival', person: 'Jean Tremblay', time: '13:20' });
		event('13 h 20, arrivée de Jean Tremblay', { kind: 'arrival', person: 'Jean Tremblay', time: '13:20' });
		event('Jean Tremblay arrive à 13 h 20.', { kind: 'arrival', person: 'Jean Tremblay', time: '13:20' });
		event('Départ de M. Tremblay à 14 h.', { kind: 'departure', person: 'Tremblay', time: '14:00' });
		event('La séance est suspendue à 14 h 10.', { kind: 'recess', time: '14:10' });
		event('La séance reprend à 14 h 25.', { kind: 'resumption', time: '14:25' });
		event('Ann Lee left the meeting at 2:30 p.m.', { kind: 'departure', person: 'Ann Lee', time: '14:30' });
		event('Huis clos', { kind: 'closed-start' });
	});

	it('needs a time and a subject that is there', () => {
		event('Le train arrive à 13 h 20.', undefined);
		event('Jean Tremblay arrive.', undefined);
		event('Marie Cole arrive à 13 h 20.', undefined);
	});

	it('reads openings and adjournments into the meeting', () => {
		expectJson(
			'C\n\nPrésence\n- Ann Lee\n\n1. A\n\nArrivée : Ann Lee (13 h 20)\n\nÀ 14 h 10, Ann Lee quitte la réunion.\n\nHuis clos (15 h)\n\nSecret.\n\nFin du huis clos (15 h 10)\n',
			{
				items: [
					{
						events: [
							{ kind: 'arrival', time: '13:20', person: 'Ann Lee' },
							{ kind: 'departure', time: '14:10', person: 'Ann Lee' },
							{ kind: 'closed-start', time: '15:00' },
							{ kind: 'closed-end', time: '15:10' },
						],
					},
				],
			},
		);
		expectJson('C\n\n1. A\n\nLe conseil se retire à huis clos.\n\nSecret.\n\nFin du huis clos\n', {
			items: [{ events: [{ kind: 'closed-start' }, { kind: 'closed-end' }] }],
		});
		expectJson('C\n\n1. A\n\nAjournement : 15 h\n', { meeting: { adjourned: '15:00' } });
		expectJson('Board\n\n1. A\n\nIn camera\n\nSecret.\n\nThe Board rose from in camera at 2:40 p.m.\n\nPublic.\n', {
			items: [{ events: [{ kind: 'closed-start' }, { kind: 'closed-end', time: '14:40' }] }],
		});
		expectJson('C\n\nLa réunion est ouverte à 13 h HAE.\n\n1. A\n\nL’ordre du jour étant épuisé, la séance est levée à 14 h 50.\n', {
			meeting: { opened: '13:00', adjourned: '14:50', timeZone: 'HAE' },
			events: [{ kind: 'opening' }],
			items: [{ events: [{ kind: 'adjournment' }] }],
		});
		expectJson('C\n\nThe meeting was called to order at 1 p.m. EDT.\n\nThe meeting adjourned at 2:50 p.m.\n', {
			meeting: { opened: '13:00', adjourned: '14:50', timeZone: 'EDT' },
		});
	});
});

describe('references and attachments', () => {
	it('finds references as people write them', () => {
		expectJson('1. A (voir l’onglet 2)\n\nVoir la décision no 2, la mesure de suivi 1 du 12 octobre 2023, le point 3 A et l’annexe B.\n', {
			items: [
				{
					references: [
						{ kind: 'attachment', label: '2' },
						{ kind: 'decision', number: '2' },
						{ kind: 'action', number: '1', date: '2023-10-12' },
						{ kind: 'item', number: '3 A' },
						{ kind: 'attachment', label: 'B' },
					],
				},
			],
		});
	});

	it('reads attachments and signatures', () => {
		expectJson('1. A\n\nOnglet 2 : Trousse (trousse/onglet-2.pdf)\nAnnexe A : Budget\n\nSignature : Ann Lee, présidente\n', {
			attachments: [
				{ kind: 'tab', label: '2', title: 'Trousse', target: 'trousse/onglet-2.pdf' },
				{ kind: 'annex', label: 'A', title: 'Budget' },
			],
			signatures: [{ name: 'Ann Lee', role: 'présidente' }],
			items: [{ text: null }],
		});
	});
});

describe('attendance as municipalities write it', () => {
	it('reads lists that wrap, and one person with a function', () => {
		expectJson(
			'Conseil\n\nPrésences : Ann Lee, Guy Lau\nLéa Roy et Rita Morin\nAssiste également : Mme Zoé Hall, greffière\nEst absent : M. Paul Cole\n\n1. A\n',
			{
				attendance: {
					groups: [
						{
							label: 'Présences',
							role: 'member',
							people: [{ name: 'Ann Lee' }, { name: 'Guy Lau' }, { name: 'Léa Roy' }, { name: 'Rita Morin' }],
						},
						{ role: 'guest', people: [{ name: 'Zoé Hall', affiliation: 'greffière' }] },
						{ role: 'absent', people: [{ name: 'Paul Cole' }] },
					],
				},
			},
		);
	});
});

describe('people on one line', () => {
	it('are several behind a plural civility, and may say how they take part', () => {
		expectJson('C\n\nMembres :\nMM. Guy Lau et Luc Roy, conseillers\n- Mmes Ann Lee et Bo Li\n- Ed Po (Zoom)\n', {
			attendance: {
				groups: [
					{ people: [{ name: 'Guy Lau' }, { name: 'Luc Roy' }, { name: 'Ann Lee' }, { name: 'Bo Li' }, { name: 'Ed Po', mode: 'Zoom' }] },
				],
			},
		});
	});
});

describe('lists as people write them', () => {
	it('know groups that do not vote, who was replaced, and lists of nobody', () => {
		expectJson(
			'C\n\nMembres non votants :\n- A Bo\nNon-voting members:\n- C Do\nExcusés :\n- E Fo (remplacé par G Ho)\nRegrets :\naucun\nInvités :\n- I Jo\n\n1. A\n',
			{
				attendance: {
					groups: [
						{ label: 'Membres non votants', role: 'member', voting: false },
						{ voting: false },
						{ people: [{ name: 'E Fo', remarks: ['remplacé par G Ho'], substituteFor: null, affiliation: null }] },
						{ people: null },
						{ people: [{ name: 'I Jo' }] },
					],
				},
				text: null,
			},
		);
	});

	it('leave a heading of signatures in the text', () => {
		expectJson('C\n\n1. A\n\nSignatures :\n\nSignature : Ann Lee, présidente\n', {
			items: [{ text: 'Signatures :' }],
			signatures: [{ name: 'Ann Lee', role: 'présidente' }],
		});
	});
});

describe('quorum at the opening', () => {
	const people = 'C\n\nMembres :\n- Ann Lee (arrivée à 13 h 20)\n- Guy Lau\n- Léa Roy\n- Rita Morin (procuration à Guy Lau, absente)\n\n';

	it('counts who is in the room then, by remark and by event', () => {
		expectJson(`${people}La réunion est ouverte à 13 h.\n\n1. A\n\nLéa Roy quitte à 14 h.\n`, {
			attendance: { quorum: { voting: 4, present: 2 } },
		});
		expectJson(`${people}La réunion est ouverte à 13 h 30.\n`, { attendance: { quorum: { present: 3 } } });
		expectJson(`${people}La réunion est ouverte à 13 h.\n\n1. A\n\nLéa Roy arrive à 13 h 10.\n`, {
			attendance: { quorum: { present: 1 } },
		});
	});
});
