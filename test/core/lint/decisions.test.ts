import assert from 'node:assert/strict';
import { fixedBy, markedBy, problemsOf } from '../../support/problems.ts';

/** An item with one decision and these lines below it. */
const decision = (...lines: readonly string[]): string =>
	`1. A\n\nDécision 1 : Le bail est signé.\n${lines.map((l) => `  ${l}\n`).join('')}`;
const severities = (id: string, text: string, settings = {}) => problemsOf(id, text, settings).map((p) => p.severity);

describe('the sum of the votes', () => {
	const members = (n: number, rest = ''): string =>
		`C\nLe 14 mars 2024\n\nMembres :\n${['Ann Lee', 'Guy Lau', 'Léa Roy', 'Max Poe', 'Zoé Orr']
			.slice(0, n)
			.map((name) => `- ${name}\n`)
			.join('')}${rest}\n`;

	it('is the number of voters that is written', () => {
		assert.deepEqual(
			severities('DEC07', decision('Ne prennent pas part au vote : 0', 'Abstentions : 0', 'Contre : 5', 'Pour : 25', 'Votants : 31')),
			['error'],
		);
		assert.deepEqual(severities('DEC07', decision('Contre : 5', 'Pour : 26', 'Votants : 31')), []);
		// the other votes went to candidates
		assert.deepEqual(severities('DEC07', decision('Abstentions : 2', 'Votants : 28')), []);
		assert.deepEqual(severities('DEC07', decision('Abstentions : 29', 'Votants : 28')), ['error']);
	});

	it('says nothing of an assembly that names only who presides', () => {
		const head = 'Présents : 42 membres\nPrésident de séance : Guy Lau\n\n';
		assert.deepEqual(severities('DEC07', head + decision('Pour : 40', 'Contre : 2')), []);
		assert.deepEqual(severities('ATT11', head + decision('Pour : 40', 'Contre : 2')), []);
	});

	it('may leave out who takes no part', () => {
		assert.deepEqual(severities('DEC07', decision('Pour : 20', 'Contre : 5', 'Ne prennent pas part au vote : 3', 'Votants : 25')), []);
		assert.deepEqual(severities('DEC07', decision('Pour : 8', 'Contre : 0', 'Ne prennent pas part au vote : 20', 'Votants : 28')), []);
	});

	it('is at most the number of people who may vote', () => {
		assert.deepEqual(severities('DEC07', members(3) + decision('Vote : 3 pour, 1 contre')), ['error']);
		assert.deepEqual(severities('DEC07', members(3) + decision('Vote : 2 pour, 1 contre')), []);
		assert.deepEqual(severities('DEC07', members(3) + decision('Vote : 1 pour, 1 contre')), ['information']);
	});

	it('grows by proxies and shrinks by recusals and departures', () => {
		const proxy = members(3, '\nExcusés :\n- Max Poe (procuration à Ann Lee)\n');
		assert.deepEqual(severities('DEC07', proxy + decision('Vote : 3 pour, 1 contre')), []);
		assert.deepEqual(severities('DEC07', members(3) + decision('Vote : 2 pour, 1 contre', 'Récusation : Léa Roy')), ['error']);
		const gone = `${members(3)}1. A\n\nLéa Roy quitte la séance à 14 h.\n\nDécision 1 : Oui.\n  Vote : 2 pour, 1 contre\n`;
		assert.deepEqual(severities('DEC07', gone), ['error']);
	});

	it('counts the casting vote once more, and people whose label gives no role perhaps', () => {
		assert.deepEqual(
			severities('DEC07', members(4) + decision('Vote : 3 pour, 2 contre', 'Adoptée avec la voix prépondérante de la présidente')),
			[],
		);
		assert.deepEqual(severities('DEC07', members(2, '\nVoisins :\n- Odile Dorn\n') + decision('Vote : 3 pour, 0 contre')), ['warning']);
	});

	it('a total and its names agree', () => {
		assert.deepEqual(markedBy('DEC07', decision('Pour : 3 (Ann Lee, Guy Lau)')).length, 1);
		assert.deepEqual(markedBy('DEC07', decision('Pour : 2 (Ann Lee, Guy Lau)')), []);
	});
});

describe('unanimity', () => {
	const abstention = decision('Vote : 8 pour, 0 contre, 1 abstention', 'Adoptée à l’unanimité');

	it('has no vote against anywhere, and no abstention but where the rules of the body tolerate it', () => {
		for (const profile of ['fpt', 'association-fr', 'ronr', 'cgct'] as const)
			assert.equal(problemsOf('DEC09', abstention, { profile }).length, 1, profile);
		for (const profile of ['morin', 'municipal-qc'] as const) assert.deepEqual(problemsOf('DEC09', abstention, { profile }), [], profile);
		for (const profile of ['morin', 'municipal-qc', 'cgct'] as const)
			assert.equal(problemsOf('DEC09', decision('Vote : 8 pour, 1 contre', 'Adoptée à l’unanimité'), { profile }).length, 1);
	});

	it('« des suffrages exprimés » allows abstentions under cgct', () => {
		const text = decision('Vote : 8 pour, 0 contre, 1 abstention', 'Adoptée à l’unanimité des suffrages exprimés');
		assert.deepEqual(problemsOf('DEC09', text, { profile: 'cgct' }), []);
	});

	it('« moins une abstention » is a majority', () => {
		const text = decision('Adoptée à l’unanimité moins une abstention');
		assert.match(fixedBy('DEC09', text), /Adoptée à la majorité \(une abstention\)/);
		assert.deepEqual(problemsOf('DEC09', text, { profile: 'morin' }), []);
		assert.deepEqual(problemsOf('DEC09', fixedBy('DEC09', text)), []);
	});

	it('is denied by a sentence, too, but not by one that denies a dissent', () => {
		const head = 'Membres : Ann Lee, Guy Lau\n\n';
		for (const words of [
			'Adoptée à l’unanimité\n\nGuy Lau vote contre.',
			'Adoptée à l’unanimité\n  Dissidence : Guy Lau',
			'Adoptée à l’unanimité. Guy Lau vote contre.',
		])
			assert.deepEqual(
				problemsOf('DEC09', head + decision(words)).map((p) => p.related?.length),
				[1],
				words,
			);
		assert.equal(problemsOf('DEC09', head + decision('Adoptée à l’unanimité\n\nGuy Lau s’abstient.'), { profile: 'cgct' }).length, 1);
		assert.equal(problemsOf('DEC09', head + decision('Adoptée à l’unanimité\n\nGuy Lau s’abstient.'), { profile: 'morin' }).length, 0);
		for (const words of [
			'Personne ne vote contre.',
			'Guy Lau ne s’oppose pas à la décision.',
			'Dissidence : aucune',
			'Guy Lau demande si l’on peut voter contre.',
		])
			assert.deepEqual(problemsOf('DEC09', `${head}${decision('Adoptée à l’unanimité')}\n${words}\n`), [], words);
		assert.deepEqual(problemsOf('DEC09', `${head}${decision('Adoptée à la majorité')}\nGuy Lau vote contre.\n`), []);
	});

	it('is none when most of the room takes no part', () => {
		assert.equal(problemsOf('DEC09', decision('Pour : 8', 'Ne prennent pas part au vote : 20', 'Adoptée à l’unanimité')).length, 1);
		assert.deepEqual(problemsOf('DEC09', decision('Pour : 20', 'Ne prennent pas part au vote : 1', 'Adoptée à l’unanimité')), []);
	});

	it('wins over the contradiction with the votes', () => {
		const text = decision('Vote : 3 pour, 5 contre', 'Adoptée à l’unanimité');
		assert.deepEqual([severities('DEC09', text), severities('DEC08', text)], [['warning'], []]);
	});
});

describe('the outcome', () => {
	it('follows the votes', () => {
		assert.deepEqual(severities('DEC08', decision('Vote : 3 pour, 5 contre', 'Adoptée')), ['error']);
		assert.deepEqual(severities('DEC08', decision('Vote : 5 pour, 3 contre', 'Rejetée')), ['error']);
		assert.deepEqual(severities('DEC08', decision('Vote : 3 pour, 3 contre', 'Rejetée')), []);
	});

	it('of a tie may hide a casting vote', () => {
		assert.deepEqual(severities('DEC08', decision('Vote : 3 pour, 3 contre', 'Adoptée')), ['warning']);
		assert.deepEqual(severities('DEC08', decision('Vote : 3 pour, 3 contre', 'Adoptée avec la voix prépondérante de la présidente')), []);
	});

	it('of a special majority is judged by its share', () => {
		const two = (votes: string) => decision(votes, 'Adoptée à la majorité des deux tiers');
		assert.deepEqual(severities('DEC25', two('Vote : 12 pour, 8 contre')), ['warning']);
		assert.deepEqual(severities('DEC25', two('Vote : 14 pour, 7 contre')), []);
		assert.deepEqual(severities('DEC25', decision('Adoptée à la majorité des trois quarts')), ['warning']);
	});
});

describe('who decides', () => {
	const HEAD = 'Membres :\n- Ann Lee [AL]\n- Guy Lau [GL]\n\n';

	it('an alias and a name are one person', () => {
		assert.equal(problemsOf('DEC05', HEAD + decision('Proposée par : @AL', 'Appuyée par : Ann Lee')).length, 1);
		assert.equal(problemsOf('DEC24', HEAD + decision('Pour : Ann Lee, Guy Lau', 'Récusation : @GL')).length, 1);
		assert.equal(problemsOf('DEC24', HEAD + decision('Pour : Ann Lee, Guy Lau', 'Contre : @GL')).length, 1);
		assert.deepEqual(problemsOf('DEC24', HEAD + decision('Pour : Ann Lee', 'Contre : @GL')), []);
		assert.deepEqual(problemsOf('DEC05', HEAD + decision('Proposée par : @AL', 'Appuyée par : @GL')), []);
	});
});

describe('the wording of decisions', () => {
	const municipal = { profile: 'municipal-qc' } as const;

	it('an amendment goes with its motion', () => {
		const motion = 'Décision 1 : Acheter deux tables.\n\n';
		const change = 'Décision 2 : Amendement : « trois tables ».\n  Adoptée\n\n';
		assert.equal(problemsOf('DEC12', `1. A\n\n${motion}${change}`).length, 1);
		// naming the main motion does not record it
		assert.equal(problemsOf('DEC12', '1. A\n\nMotion 1: To amend the main motion by striking “two”.\n').length, 1);
		assert.deepEqual(problemsOf('DEC12', '1. A\n\nThe main motion is read.\n\nMotion 1: To amend it.\n'), []);
		assert.deepEqual(problemsOf('DEC12', `1. A\n\n${motion}${change}Décision 3 : La proposition telle qu’amendée.\n  Adoptée\n`), []);
		assert.deepEqual(problemsOf('DEC12', `1. A\n\n${motion}${change.replace('Adoptée', 'Rejetée')}`), []);
	});

	it('DEC21 knows impersonal sentences', () => {
		const worded = (words: string) => problemsOf('DEC21', `1. A\n\nRésolution 1 : ${words}\n`).length;
		for (const words of [
			'Il est proposé par Mme Roy, appuyé par M. Lau, d’adopter le plan.',
			'Il est unanimement résolu de fermer le pont.',
			'It was moved that the plan be adopted.',
		])
			assert.equal(worded(words), 0, words);
		assert.deepEqual(['Il est adopté.', 'Elle est acceptée à l’unanimité.', 'It is approved.'].map(worded), [1, 1, 1]);
	});

	it('a decision worded in the discussion becomes a record', () => {
		assert.match(fixedBy('DEC13', '1. A\n\nIl est résolu d’acheter deux tables.\n'), /^Décision : Il est résolu d’acheter/m);
		assert.match(
			fixedBy('DEC13', '1. A\n\nAprès débat, les membres conviennent d’acheter deux tables. Oui.\n'),
			/\n\nDécision : Les membres conviennent d’acheter deux tables\.\n/,
		);
		assert.deepEqual(problemsOf('DEC13', '1. A\n\nLes membres approuvent d’un signe. Le conseil décide souvent.\n'), []);
		assert.deepEqual(problemsOf('DEC13', '1. A\n\nIl est décidé d’agir.\n\nDécision 1 : Agir.\n'), []);
	});

	it('a result agrees with its record, not with a by-law', () => {
		const text = (words: string, result: string) => `1. A\n\nRésolution 1 : ${words}\n  ${result}\n`;
		assert.match(fixedBy('DEC18', text('D’agir.', 'Adopté à l’unanimité'), municipal), /Adoptée à l’unanimité/);
		assert.deepEqual(problemsOf('DEC18', text('Le règlement no 12.', 'ADOPTÉ'), municipal), []);
		assert.deepEqual(problemsOf('DEC18', text('D’agir.', 'Résolu à l’unanimité'), municipal), []);
		assert.deepEqual(
			problemsOf('DEC18', '1. A\n\nDécision 1 : Procès-verbal du 4 mars 2024, approuvé sans modification.\n', municipal),
			[],
		);
	});

	it('calques of motions are mended', () => {
		assert.match(fixedBy('DEC19', '1. A\n\nLa proposition est battue.\n'), /est rejetée\./);
		assert.deepEqual(problemsOf('DEC19', '1. A\n\nIl a battu des mains et secondé le greffier.\n'), []);
		assert.deepEqual(problemsOf('LEX01', '1. A\n\nProposé par Ann Lee, secondé par Guy Lau.\n'), []);
	});

	for (const words of ['Ceci est adopté.', 'Le document est approuvé.', 'Agreed as discussed.'])
		it(`« ${words} » says nothing alone`, () => assert.equal(problemsOf('DEC21', `1. A\n\nDécision 1 : ${words}\n`).length, 1));

	for (const words of ['D’adopter l’ordre du jour tel que présenté.', 'Le document « Plan vert » est approuvé.', 'Le budget est adopté.'])
		it(`« ${words} » says what it is about`, () => assert.deepEqual(problemsOf('DEC21', `1. A\n\nDécision 1 : ${words}\n`), []));

	it('a document is named by date, title, annex or subject', () => {
		for (const words of ['du 4 mars 2024', '« Cap vert »', '(annexe A)', 'du comité de la voirie', 'annuel'])
			assert.deepEqual(problemsOf('DEC22', `1. A\n\nDécision 1 : Le comité adopte le rapport ${words}.\n`), [], words);
	});

	it('the title of the item may name the document', () => {
		const text = (title: string) => `1. ${title}\n\nDécision 1 : Le procès-verbal est approuvé.\n`;
		assert.equal(problemsOf('DEC22', text('Procès-verbal')).length, 1);
		assert.deepEqual(problemsOf('DEC22', text('Procès-verbal du 6 février 2024')), []);
	});

	it('the operative part may stand at the margin below the recitals', () => {
		const text = (more: string) => `1. A\n\nRÉSOLUTION 2025-06-101\n\nATTENDU QUE le pont est fermé;\n\n${more}`;
		assert.equal(problemsOf('DEC17', text(''), municipal).length, 1);
		assert.deepEqual(problemsOf('DEC17', text('IL EST PROPOSÉ par Ann Lee et résolu de le réparer.\n\nADOPTÉE\n'), municipal), []);
	});

	it('a by-law had its notice', () => {
		const text = (more: string) => `1. Zonage\n\n${more}Résolution 1 : D’adopter le règlement no 1767.\n`;
		assert.equal(problemsOf('DEC23', text(''), municipal).length, 1);
		assert.deepEqual(problemsOf('DEC23', text('Un avis de motion a été donné le 12 février 2026.\n\n'), municipal), []);
		assert.deepEqual(problemsOf('DEC23', '1. Z\n\nRésolution 1 : D’adopter le premier projet de règlement no 12.\n', municipal), []);
	});

	it('money has an amount', () => {
		const text = (words: string) => `1. A\n\nRésolution 1 : ${words}\n`;
		assert.equal(problemsOf('DEC27', text('D’autoriser la dépense pour la clôture.'), municipal).length, 1);
		assert.deepEqual(problemsOf('DEC27', text('D’autoriser une dépense de 1 250,50 $ pour la clôture.'), municipal), []);
		assert.deepEqual(problemsOf('DEC27', text('D’adopter le calendrier des séances.'), municipal), []);
	});
});
