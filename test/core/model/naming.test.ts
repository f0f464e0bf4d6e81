import assert from 'node:assert/strict';
import { namedPeople } from '../../../server/src/core/model/naming.ts';
import { documentOf } from '../../support/language.ts';

const LIST = 'Présence\n\nMembres :\n- Hélène Marchand [HM], Services Nord\n- Guy Lau, Yukon\n- Ana Lucia, Ontario\n\n1. Point\n\n';

/** `kind name` of every naming of the text below an attendance list; `?` behind who is not listed. */
function namings(text: string): readonly string[] {
	const document = documentOf(`${LIST}${text}\n`);
	return namedPeople(document).namings.map((n) => {
		assert.equal(n.kind === 'email' || document.text.slice(n.name.span.start, n.name.span.end) === n.name.value, true);
		return `${n.kind} ${n.name.value}${n.match || n.several ? '' : '?'}`;
	});
}

describe('people named in a text', () => {
	it('finds speakers of the attendance in bullets and paragraphs', () => {
		assert.deepEqual(namings('- Hélène Marchand, Services Nord, demande le budget.'), ['speaker Hélène Marchand']);
		assert.deepEqual(namings('Guy Lau répond que oui.'), ['speaker Guy Lau']);
		assert.deepEqual(namings('Mme Marchand précise que non.'), ['speaker Marchand']);
		assert.deepEqual(namings('Guy s’interroge sur le coût.'), ['speaker Guy']);
		assert.deepEqual(namings('**Guy Lau** présente le plan.'), ['speaker Guy Lau']);
		assert.deepEqual(namings('Ana Lucia Ferro indique que oui.'), ['speaker Ana Lucia Ferro']);
	});

	it('finds speakers who are not listed', () => {
		assert.deepEqual(namings('- Odile Dorn, chercheuse, explique le plan.'), ['speaker Odile Dorn?']);
		assert.deepEqual(namings('- Odile Dorn demande pourquoi.'), ['speaker Odile Dorn?']);
		assert.deepEqual(namings('Odile Dorn, partenaire du réseau, donne une présentation.'), ['speaker Odile Dorn?']);
		assert.deepEqual(namings('Odile Dorn a répondu aux questions.'), ['speaker Odile Dorn?']);
	});

	it('reads functions before a name', () => {
		assert.deepEqual(namings('La directrice, Odile Dorn, explique le plan.'), ['speaker Odile Dorn?']);
		assert.deepEqual(namings('Le maire Odile Dorn remercie le comité.'), ['speaker Odile Dorn?']);
		assert.deepEqual(namings('Councillor Lau moved the motion.'), ['speaker Lau']);
		assert.deepEqual(namings('Deputy Mayor Dorn moved the motion.'), ['speaker Dorn?']);
		assert.deepEqual(namings('On nomme la salle Odile Dorn, analyste.'), []);
	});

	it('takes no organisation, place, month, heading or sentence start for a speaker', () => {
		for (const text of [
			'- Parcs Canada indique que le sentier ferme.',
			'- Nouvelle-Écosse, Yukon, demandent un délai.',
			'- Les Membres demandent un rapport.',
			'- ISAC, Ontario, propose une date.',
			'- Comité Consultatif propose une date.',
			'- Budget Annuel, version 2',
			'- Contacter Odile Dorn, de la ville, pour la salle.',
			'Le Conseil Supérieur recommande un délai.',
			'Notre Dame, Saint Paul',
		])
			assert.deepEqual(namings(text), [], text);
	});

	it('reads presenters, movers and seconders of running text', () => {
		assert.deepEqual(namings('Le plan est présenté par Odile Dorn.'), ['presenter Odile Dorn?']);
		assert.deepEqual(namings('Il est proposé par M. Guy Lau, appuyé par Mme Odile Dorn, de lever la séance.'), [
			'mover Guy Lau',
			'seconder Odile Dorn?',
		]);
	});

	it('reads the names of addresses', () => {
		assert.deepEqual(namings('Écrire à helene.marchand@nord.example ou à info@nord.example.'), ['email Helene Marchand']);
	});

	it('reads people in passing where something says that they are people', () => {
		assert.deepEqual(namings('On nomme le directeur Odile Dorn.'), ['plain Odile Dorn?']);
		assert.deepEqual(namings('On remercie Odile Dorn, analyste de la ville.'), ['plain Odile Dorn?']);
		assert.deepEqual(namings('Le contrat va à Odile Dorn. Odile commencera en mai.'), ['plain Odile Dorn?']);
		assert.deepEqual(namings('On visite Val Doré et le Grand Pré.'), []);
	});

	it('reads fields once, and keeps what a speaker is called', () => {
		assert.deepEqual(namings('Décision 1 : Oui.\n  Proposée par : Guy Lau\n  Appuyée par : Odile Dorn'), [
			'mover Guy Lau',
			'seconder Odile Dorn?',
		]);
		const document = documentOf(`${LIST}- Hélène Marchand, trésorière du fonds, Services Nord, demande le budget.\n`);
		const [speaker] = namedPeople(document).namings;
		assert.equal(speaker?.details?.value, 'trésorière du fonds, Services Nord');
		const { start = 0, end = 0 } = speaker?.details?.span ?? {};
		assert.equal(document.text.slice(start, end), 'trésorière du fonds, Services Nord');
	});

	it('reads a paragraph of thousands of names', () => {
		const clauses = Array.from({ length: 4000 }, (_, i) => `Guy Lau demande à Odile Dorn si le rapport ${i} est prêt`);
		assert.equal(namings(`${clauses.join(', puis ')}.`).filter((n) => n.includes('Guy Lau')).length, 4000);
	});
});
