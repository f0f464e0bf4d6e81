import assert from 'node:assert/strict';
import { documentOf } from '../../support/language.ts';
import { markedBy } from '../../support/problems.ts';

/** `name (function)` of everybody in the list. */
function people(text: string): readonly string[] {
	return documentOf(text)
		.minutes.attendance.groups.flatMap((g) => g.people)
		.map((p) => `${p.name.value}${p.function ? ` (${p.function.value})` : ''}`);
}

describe('attendance lists', () => {
	it('give a function behind a name of an inline group to its bearer', () => {
		assert.deepEqual(people('Comité\n\nPrésents : Ann Lee, présidente, Guy Lau, trésorier, et Rita Roy\n'), [
			'Ann Lee (présidente)',
			'Guy Lau (trésorier)',
			'Rita Roy',
		]);
		assert.deepEqual(people('Commune\n\nÉtaient présents : Mmes et MM. Noé MARCHE, maire, Odile PERRIN, 2e adjointe, Guy LAU.\n'), [
			'Noé MARCHE (maire)',
			'Odile PERRIN (2e adjointe)',
			'Guy LAU',
		]);
		assert.deepEqual(people('Board\n\nPresent: Ann Lee, chair, Guy Lau, Paul Roy\n'), ['Ann Lee (chair)', 'Guy Lau', 'Paul Roy']);
	});

	it('open where the first person’s affiliation ends in a stop', () => {
		assert.deepEqual(people('Comité\n\nMembres :\n- Ann Lee, T.-N.-L.\n- Guy Lau, Alb.\n\n1. A\n'), ['Ann Lee', 'Guy Lau']);
	});

	it('take totals above a heading with a quorum for what they are', () => {
		const text =
			'Commune\n\nPrésents : 2\nPouvoirs : 1\nVotants : 3\n\nÉtaient présents (quorum : 2)\n\nMembres :\n- Ann Lee\n- Guy Lau\n\nExcusés :\n- Rita Roy (pouvoir à Ann Lee)\n';
		assert.deepEqual(people(text), ['Ann Lee', 'Guy Lau', 'Rita Roy']);
		assert.equal(documentOf(text).minutes.attendance.quorum.required, 2);
		assert.deepEqual(markedBy('ATT11', text), []);
		assert.deepEqual(markedBy('ATT11', text.replace('Votants : 3', 'Votants : 4').replace('Pouvoirs : 1', 'Pouvoirs : 2')), ['2', '4']);
	});

	it('read proxies without parentheses', () => {
		const proxies = (list: string) =>
			documentOf(`Commune\n\nPrésents : Ann Lee, Guy Lau\n\n${list}\n`)
				.minutes.attendance.groups.slice(1)
				.flatMap((g) => g.people)
				.map((p) => `${p.name.value} ${p.attending} ${p.proxy?.value ?? '-'}`);
		assert.deepEqual(proxies('Absents ayant donné pouvoir : Mme Rita Roy à M. Guy Lau, M. Luc Elie à Mme Lee'), [
			'Rita Roy absent Guy Lau',
			'Luc Elie absent Lee',
		]);
		assert.deepEqual(proxies('Pouvoirs :\n- Rita Roy a donné pouvoir à Guy Lau\n- Luc Elie, procuration à Ann Lee'), [
			'Rita Roy excused Guy Lau',
			'Luc Elie excused Ann Lee',
		]);
		assert.deepEqual(proxies('Excusés :\n- Rita Roy, représentée par Guy Lau\n- Luc Elie (pouvoir à Ann Lee)'), [
			'Rita Roy excused Guy Lau',
			'Luc Elie excused Ann Lee',
		]);
		assert.deepEqual(proxies('Excusés :\n- Rita Roy, à Montréal\n- Luc Elie à distance'), [
			'Rita Roy excused -',
			'Luc Elie à distance excused -',
		]);
	});

	it('hold nobody where they say so', () => {
		for (const list of ['Absents :\nAucun\n', 'Absents : aucun\n', 'Absents :\n- Néant\n'])
			assert.deepEqual(people(`Comité\n\nPrésences\n\nMembres :\n- Ann Lee\n\n${list}`), ['Ann Lee'], list);
	});

	it('keep the stop of an initial and not that of a sentence', () => {
		assert.deepEqual(people('Comité\n\nPrésents : Ann Lee, Guy B., Rita C.\n'), ['Ann Lee', 'Guy B.', 'Rita C.']);
		assert.deepEqual(people('Comité\n\nPrésents : Ann LEE, Guy LAU.\n'), ['Ann LEE', 'Guy LAU']);
	});

	it('read people through Markdown emphasis, bulleted or not', () => {
		const [group] = documentOf(
			'Comité\n\nPrésence\n\n- **Ann Lee** [AL], Nord\n- *Guy Lau*, Sud\n- **Mme Rita Roy, ing.** (présidente)\n- **Luc Elie [LE]**, Est\n**Max Nye**, Ouest\n',
		).minutes.attendance.groups;
		assert.deepEqual(
			group?.people.map((p) => [p.name.value, p.alias?.value, p.affiliation?.value, p.function?.value]),
			[
				['Ann Lee', 'AL', 'Nord', undefined],
				['Guy Lau', undefined, 'Sud', undefined],
				['Rita Roy, ing.', undefined, undefined, 'présidente'],
				['Luc Elie', 'LE', 'Est', undefined],
				['Max Nye', undefined, 'Ouest', undefined],
			],
		);
	});

	it('may follow each other: a heading of a list opens the next one and is no empty group', () => {
		const { attendance } = documentOf('Board\n\nMembers present:\n- Ann Lee\n\nAttendance (quorum: 2)\n\nStaff:\n- Guy Lau\n').minutes;
		assert.deepEqual(
			attendance.groups.map((g) => g.label.value),
			['Members present', 'Staff'],
		);
		assert.deepEqual(
			attendance.blocks.map((b) => [b.opener?.value, b.quorum?.value]),
			[
				['Members present', undefined],
				['Attendance', '2'],
			],
		);
		assert.deepEqual(
			documentOf('Comité\n\n(quorum : 7) Présence\n\n- Ann Lee\n').minutes.attendance.groups.map((g) => g.label.value),
			['Présence'],
		);
	});

	it('read remarks before an affiliation, and no comma that is left before remarks', () => {
		assert.deepEqual(
			documentOf('Board\n\nPresent:\n- Ann Lee (chair), North\n- Guy Lau, South, (arrived at 1:20 p.m.)\n- Rita Roy (East), Board\n')
				.minutes.attendance.groups.flatMap((g) => g.people)
				.map((p) => [p.name.value, p.function?.value, p.affiliation?.value, p.arrival?.value]),
			[
				['Ann Lee', 'chair', 'North', undefined],
				['Guy Lau', undefined, 'South', '13:20'],
				['Rita Roy', undefined, '(East), Board', undefined],
			],
		);
	});
});
