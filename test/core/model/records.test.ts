import type { Json } from '../../../server/src/core/render/jsonValue.ts';
import { expectJson } from '../../support/language.ts';

/** Each case is the inside of item 1. */
function item(body: string, expected: Json, prefix = ''): void {
	expectJson(`${prefix}1. Point\n\n${body}\n`, { items: [expected] });
}

describe('records', () => {
	it('reads keyword, number sign, number and text', () => {
		item('Décision nᵒ 12.3 : Le budget est approuvé.', {
			decisions: [{ keyword: 'Décision', number: '12.3', text: 'Le budget est approuvé.', result: null }],
		});
		item('Résolution 2022-017 : Le plan est adopté.', { decisions: [{ keyword: 'Résolution', number: '2022-017' }] });
		item('Motion #4 : Lever la séance.', { decisions: [{ keyword: 'Motion', number: '4' }] });
		item('DÉLIBÉRATION N° CE-2022-17 : Tarifs.', { decisions: [{ keyword: 'Délibération', number: 'CE-2022-17' }] });
		item('Action item 3: Send the report.', { actions: [{ keyword: 'Action item', number: '3' }] });
		item('Information : La salle est réservée.', { information: [{ text: 'La salle est réservée.' }] });
	});

	it('tolerates emphasis, no-break and missing spaces before the colon', () => {
		item('**Décision no 1 :** Oui.', { decisions: [{ number: '1', text: 'Oui.' }] });
		item('**Décision no 1 : Oui.**', { decisions: [{ number: '1', text: 'Oui.' }] });
		item('Décision\u00a0no\u00a01\u202f: Oui.', { decisions: [{ number: '1', text: 'Oui.' }] });
		item('Décision no 1: Oui.', { decisions: [{ number: '1', text: 'Oui.' }] });
	});

	it('reads indented fields and results through emphasis', () => {
		item('Décision no 1 : Oui.\n  **Proposée par :** Ann Lee\n  **ADOPTÉE**', {
			decisions: [{ text: 'Oui.', mover: 'Ann Lee', result: 'carried' }],
		});
	});

	it('numbers what has no number: one more than the record of the same series above', () => {
		item('Décision : A.\n\nRésolution : R.\n\nDécision no 7 : B.\n\nDécision : C.\n\nMesure : m.\n\nSuivi : n.', {
			decisions: [{ number: '1' }, { number: '1' }, { number: '7' }, { number: '8' }],
			actions: [{ number: '1' }, { number: '2' }],
		});
		item('Résolution 2022-009 : A.\n\nRésolution : B.', { decisions: [{ number: '2022-009' }, { number: '2022-010' }] });
	});

	it('follows the numbering pattern of the preamble', () => {
		item(
			'Décision : A.\n\nDécision : B.',
			{ decisions: [{ number: '2024-001' }, { number: '2024-002' }] },
			'Conseil\nLe 14 mars 2024\nNumérotation : {year}-{n:3}\n\n',
		);
	});

	it('leaves other words before the colon as prose', () => {
		item('Décision importante : le budget.', { decisions: null, text: 'Décision importante : le budget.' });
		item('Décisions :\n', { decisions: null, text: 'Décisions :' });
		item('Notion : une idée.', { decisions: null, text: 'Notion : une idée.' });
		item('Décision no 3 est rappelée.', {
			decisions: null,
			text: 'Décision no 3 est rappelée.',
			references: [{ kind: 'decision', number: '3' }],
		});
		item('- Décision : oui', { decisions: null, text: '- Décision : oui' });
		item('  Décision : oui', { decisions: null });
	});

	it('reads half-right heads', () => {
		item('Decison no 2 : Oui.', { decisions: [{ keyword: 'Décision', number: '2' }] });
		item('Motino : Oui.', { decisions: [{ keyword: 'Motion', number: '1' }] });
		item('Mesure de suivie 1 : Oui.', { actions: [{ keyword: 'Mesure de suivi', number: '1' }] });
		item('RÉSOLUTION 2026-04-09.077\n\nD’adopter l’ordre du jour.', {
			decisions: [{ number: '2026-04-09.077', text: 'D’adopter l’ordre du jour.' }],
		});
		item('Décision no 3 – Oui.', { decisions: [{ number: '3', text: 'Oui.' }] });
		item('Mesure 1. : Oui', { actions: [{ number: '1', text: 'Oui' }] });
		item('Décision 3. Oui.', { decisions: [{ number: '3', text: 'Oui.' }] });
		item('Décision no : Oui.', { decisions: [{ number: '1', text: 'Oui.' }] });
		item('Suivi (@HM, 28 mars 2024 : Transmettre.', { actions: [{ owners: ['HM'], due: '2024-03-28', text: 'Transmettre.' }] });
	});

	it('joins the lines directly below, and takes the next paragraph where nothing follows the colon', () => {
		item('Décision no 1 : Le plan vise l’horizon\n2030. Il sera révisé.', {
			decisions: [{ text: 'Le plan vise l’horizon 2030. Il sera révisé.' }],
		});
		item('Décision no 1 :\n\nLe plan\nest adopté.\n\nAutre chose.', { decisions: [{ text: 'Le plan est adopté.' }], text: 'Autre chose.' });
		item('Décision no 1 :\nLe plan.', { decisions: [{ text: 'Le plan.' }] });
	});

	it('keeps indented paragraphs and lists as the body', () => {
		item('Décision 1 : Oui.\n\n  Plus bas.\n\n  - a', { decisions: [{ text: 'Oui.', body: 'Plus bas.\n\n- a' }] });
		item('Décision no 1 : Le plan :\n  1. a\n  2. b\n\n  Fin.\n\nProse.', {
			decisions: [{ text: 'Le plan :', body: '1. a\n2. b\n\nFin.' }],
			text: 'Prose.',
		});
		item('Mesure 1 : Choix :\n\n    - a\n      - b', { actions: [{ body: '- a\n  - b' }] });
	});

	it('reads movers and seconders in all genders, with and without colon', () => {
		item('Décision no 1 : Oui.\n  Proposée par : Aïcha Benali\n  Appuyée par : M. Paul-Émile Roy', {
			decisions: [{ mover: 'Aïcha Benali', seconder: 'Paul-Émile Roy' }],
		});
		item('Décision no 1 : Oui.\nProposé par Aïcha Benali, appuyé par Jean Roy', {
			decisions: [{ mover: 'Aïcha Benali', seconder: 'Jean Roy', text: 'Oui.' }],
		});
		item('Decision No. 1: Yes.\nMoved by: Ann Lee\nSeconded by: Bob Cole\nCarried unanimously', {
			decisions: [{ mover: 'Ann Lee', seconder: 'Bob Cole', result: 'carried', vote: { method: 'unanimous' } }],
		});
		item(
			'Décision no 1 : Oui.\n\n  CONSIDÉRANT les besoins ;\n\n  Proposé par madame Rita Morin\n  Appuyé par monsieur Guy Lau\n\n  ADOPTÉE',
			{ decisions: [{ mover: 'Rita Morin', seconder: 'Guy Lau', result: 'carried' }] },
		);
	});

	it('reads votes', () => {
		item('Décision no 1 : Oui.\n  Vote : 12 pour, 3 contre, 1 abstention\n  Adoptée à la majorité', {
			decisions: [{ vote: { for: 12, against: 3, abstain: 1, method: 'majority' }, result: 'carried' }],
		});
		item('Décision no 1 : Oui.\n  Pour : 20 – Contre : 0 – Abstention : 2', { decisions: [{ vote: { for: 20, against: 0, abstain: 2 } }] });
		item('Décision no 1 : Oui.\n  Pour : Ann Lee, Bob Cole et Léa Roy\n  Contre : Guy Lau (1)\n  Votants : 4\n  Récusation : Rita Morin', {
			decisions: [
				{
					vote: {
						for: 3,
						against: 1,
						voters: 4,
						names: { for: ['Ann Lee', 'Bob Cole', 'Léa Roy'], against: ['Guy Lau'], recused: ['Rita Morin'] },
					},
				},
			],
		});
		item('Decision 1: Yes.\n  Vote: 5 for, 2 against, 1 abstained\n  Not voting: 1', {
			decisions: [{ vote: { for: 5, against: 2, abstain: 1, notVoting: 1 } }],
		});
		item('Décision no 1 : Oui.\n  Vote : unanimité', { decisions: [{ result: 'carried', vote: { method: 'unanimous' } }] });
	});

	it('reads results as whole lines or sentences, also after blank lines, and after a comma', () => {
		item('Décision no 1 : Oui.\n\nADOPTÉE', { decisions: [{ text: 'Oui.', result: 'carried' }], text: null });
		item('Décision no 1 : Oui.\nRejetée, 3 voix contre 2', { decisions: [{ result: 'defeated', vote: { for: 2, against: 3 } }] });
		item('Décision no 1 : Oui.\nReportée', { decisions: [{ result: 'deferred' }] });
		item('Décision no 1 : Oui.\nRetirée', { decisions: [{ result: 'withdrawn' }] });
		item('Décision no 1 : Procès-verbal du 3 mai, approuvé sans modification.', {
			decisions: [{ text: 'Procès-verbal du 3 mai, approuvé sans modification.', result: 'carried' }],
		});
		item('Décision no 1 : Le budget est ensuite adopté.', { decisions: [{ text: 'Le budget est ensuite adopté.', result: null }] });
		item('Motion 2: To adjourn.\nCarried on division', { decisions: [{ result: 'carried', vote: { method: 'division' } }] });
	});

	it('reads action fields', () => {
		item(
			'Mesure de suivi 1 : Transmettre.\n  Responsable : Paul-Émile Roy et Ann Lee\n  Échéance : 28 mars 2024\n  État : en cours\n  Terminée le : 3 avril 2024\n  Origine : mesure de suivi 3 du 12 octobre 2023',
			{
				actions: [
					{
						owners: ['Paul-Émile Roy', 'Ann Lee'],
						due: '2024-03-28',
						status: 'in-progress',
						doneOn: '2024-04-03',
						carriedFrom: { kind: 'action', number: '3', date: '2023-10-12' },
					},
				],
			},
		);
		item('Action item 1: Send.\n  Owner: Ann Lee\n  Due: March 28, 2024\n  Status: done', {
			actions: [{ owners: ['Ann Lee'], due: '2024-03-28', status: 'done' }],
		});
	});

	it('reads arguments in any order', () => {
		item('Suivi (March 28, 2024, Ann Lee, en cours) : Transmettre.', {
			actions: [{ owners: ['Ann Lee'], due: '2024-03-28', status: 'in-progress', text: 'Transmettre.' }],
		});
	});

	it('reads counts before and behind their words', () => {
		const vote = (line: string, expected: Json): void =>
			item(`Décision : Oui.\n${line}`, { decisions: [{ text: 'Oui.', vote: expected }] });
		for (const line of ['Vote : Pour : 5, Contre : 2', 'Vote : pour 5 contre 2', 'Vote: For 5; Against 2', 'Vote : 5 pour 2 contre'])
			vote(line, { for: 5, against: 2, abstain: null });
		vote('Vote : voix exprimées : 5 pour, 2 contre, 1 abstention', { for: 5, against: 2, abstain: 1 });
		vote('Vote : Pour – 5 ; Abstention – 1 ; Votants – 6', { for: 5, against: null, abstain: 1, voters: 6 });
	});

	it('reads how the vote was taken, and a result behind its label', () => {
		for (const line of ['Carried unanimously, by show of hands', 'Adoptée à l’unanimité, au scrutin secret', 'Result: carried unanimously'])
			item(`Motion : Oui.\n${line}`, { decisions: [{ text: 'Oui.', result: 'carried', vote: { method: 'unanimous' } }] });
		item('Motion : Oui.\nRésultat : Rejetée', { decisions: [{ text: 'Oui.', result: 'defeated' }] });
	});

	it('takes a mention and a name as two people, and the state of a decision as its result', () => {
		item('Suivi (28 mars 2024, en cours, @AL et Guy Lau) : Transmettre.', {
			actions: [{ owners: ['AL', 'Guy Lau'], due: '2024-03-28', status: 'in-progress' }],
		});
		item('Décision no 3 (point 1, adoptée à l’unanimité) : Oui.', {
			decisions: [{ text: 'Oui.', result: 'carried', vote: { method: 'unanimous' } }],
		});
	});

	it('needs no colon before the date of what is done', () => {
		item('Mesure 1 : Appeler.\n  Terminée le 3 mars 2024', { actions: [{ doneOn: '2024-03-03', body: null }] });
		item('Action item 1: Call.\n  Done on March 3, 2024.', { actions: [{ doneOn: '2024-03-03', body: null }] });
		item('Mesure 1 : Appeler.\n  Terminée le jour même', { actions: [{ doneOn: null }] });
	});

	it('reads the arrow: a first mention owns, a date after its preposition is due, the text stays whole', () => {
		const people = 'Présence\n\nMembres :\n- Hélène Marchand [HM], Nord\n\n';
		item(
			'=> @HM transmet la présentation d’ici le 28 mars 2024.',
			{
				actions: [
					{
						keyword: 'Mesure de suivi',
						number: '1',
						owners: ['Hélène Marchand'],
						due: '2024-03-28',
						text: '@HM transmet la présentation d’ici le 28 mars 2024.',
					},
				],
			},
			people,
		);
		item('→ Hélène Marchand rappelle la mairie.', { actions: [{ owners: ['Hélène Marchand'], due: null }] }, people);
	});

	it('reads supersession as a reference', () => {
		item('Décision no 5 : Oui.\n  Remplace : décision no 4 du 12 octobre 2023', {
			decisions: [{ supersedes: { kind: 'decision', number: '4', date: '2023-10-12' } }],
		});
	});

	it('reads statements, also over two lines, never the start of a longer sentence', () => {
		item('Aucune mesure de suivi n’est indiquée.', { none: ['action'], text: null });
		item('Aucune mesure de suivi\nn’est indiquée.', { none: ['action'], text: null });
		item('No action items.', { none: ['action'] });
		item('Aucune décision.', { none: ['decision'] });
		item('Aucune décision n’est prise avant le rapport du comité.', { none: null });
		item('Décision : aucune', { none: ['decision'], decisions: null });
		item('Action: none', { none: ['action'], actions: null });
		item('RAS', { none: null, text: 'RAS' });
		item('Néant.', { none: null, text: 'Néant.' });
	});

	it('reads labels of lists that say that there is none, and statements without determiner', () => {
		item('Décisions : aucune.\n\nAction items: None', { none: ['decision', 'action'], text: null });
		item('Pas de décision.', { none: ['decision'], text: null });
		item('Décisions : aucune des deux.', { none: null, text: 'Décisions : aucune des deux.' });
	});

	it('reads the result that ends a line of fields', () => {
		for (const line of [
			'Proposée par Ann Lee, appuyée par Guy Lau. Adoptée à l’unanimité.',
			'Proposée par : Ann Lee. Appuyée par : Guy Lau. Adoptée à l’unanimité',
			'**Proposée par** Ann Lee, appuyée par Guy Lau – Adoptée à l’unanimité',
			'Moved by Ann Lee and seconded by Guy Lau, carried unanimously.',
		])
			item(`Décision no 1 : Oui.\n${line}`, {
				decisions: [{ text: 'Oui.', mover: 'Ann Lee', seconder: 'Guy Lau', vote: { method: 'unanimous' }, result: 'carried' }],
			});
		item('Décision no 1 : Oui.\nPour : 5 – Contre : 2. Adoptée.', {
			decisions: [{ text: 'Oui.', vote: { for: 5, against: 2 }, result: 'carried' }],
		});
	});

	it('takes several people in one argument, and the first name of an arrow as its owner', () => {
		item('Mesure (Ann Lee et Guy Lau ; terminée) : Écrire.', { actions: [{ owners: ['Ann Lee', 'Guy Lau'], status: 'done' }] });
		const list = 'Comité\n\nPrésence\n- Ann Lee [AL]\n- Guy Lau\n\n';
		item('=> Guy Lau appelle @AL.', { actions: [{ owners: ['Guy Lau'] }] }, list);
		item('=> @AL appelle Guy Lau.', { actions: [{ owners: ['Ann Lee'] }] }, list);
	});

	it('holds an indented fence below a blank line in its body', () => {
		item('Décision no 1 : Oui.\n\n  ```\n  Décision no 9 : code\n  ```\n\nSuite.', {
			text: 'Suite.',
			decisions: [{ text: 'Oui.', body: '```\nDécision no 9 : code\n```' }],
		});
	});

	it('takes movers between a head alone on its line and the text', () => {
		item(
			'RÉSOLUTION 2026-04-09.077\n\nIl est proposé par Ann Lee\nAppuyé par Guy Lau\n\nQUE le budget soit adopté.\n\nADOPTÉE À L’UNANIMITÉ\n\nSuite.',
			{
				text: 'Suite.',
				decisions: [
					{
						number: '2026-04-09.077',
						text: 'QUE le budget soit adopté.',
						mover: 'Ann Lee',
						seconder: 'Guy Lau',
						vote: { method: 'unanimous' },
						result: 'carried',
					},
				],
			},
		);
	});
});
