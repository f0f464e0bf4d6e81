import assert from 'node:assert/strict';
import type { Settings } from '../../../server/src/core/settings.ts';
import { fixedBy, problemsOf } from '../../support/problems.ts';

const HEAD = 'C\nLe 17 février 2022\n\n1. A\n\n';

describe('dates', () => {
	it('a meeting of a month is resolved by a date that the record gives', () => {
		const text = `${HEAD}Le procès-verbal du 28 octobre 2021 est lu. La réunion d’octobre a traité de ce point.\n`;
		assert.match(fixedBy('TIM08', text), /La réunion du 28 octobre 2021 a/);
	});

	it('a coming weekday is resolved by the date of the meeting, a Thursday', () => {
		assert.match(fixedBy('TIM08', `${HEAD}On se revoit jeudi prochain.\n`), /revoit jeudi 24 février 2022\./);
		assert.match(fixedBy('TIM08', `${HEAD}On s’est vus mercredi dernier.\n`), /vus mercredi 16 février 2022\./);
		assert.match(fixedBy('TIM08', 'C\nFebruary 17, 2022\n\n1. A\n\nThey meet next Tuesday.\n'), /meet Tuesday, February 22, 2022\./);
	});

	it('the year nearest to the meeting is offered first', () => {
		assert.match(fixedBy('TIM10', 'C\nLe 20 décembre 2023\n\n1. A\n\nOn se revoit le 10 janvier.\n'), /le 10 janvier 2024/);
		assert.match(fixedBy('TIM10', `${HEAD}Elle part à la fin du mois de mars.\n`), /mois de mars 2022/);
	});

	for (const words of ['le 28 octobre 2021', 'les 14 et 15 mars 2024', 'mars et les avenues', 'le 17 février, comme prévu', 'la mi-temps'])
		it(`« ${words} » lacks no year`, () => assert.deepEqual(problemsOf('TIM10', `${HEAD}On dit ${words}.\n`), []));

	it('the number of a dated reference is no day', () => {
		assert.deepEqual(problemsOf('TIM10', 'C\nFebruary 17, 2022\n\n1. A\n\nSee decision 2 of January 10, 2022.\n'), []);
	});

	it('a clock time keeps the stop of its sentence', () => {
		assert.match(fixedBy('TIM06', `${HEAD}C’est à 2:50 p.m.\n`), /à 14 h 50\.$/m);
		assert.match(fixedBy('TIM06', `${HEAD}C’est à 2:50 p.m. au port.\n`), /à 14 h 50 au port\.$/m);
		assert.match(fixedBy('TIM16', `${HEAD}C’est à 12 h PM. On part.\n`), /à midi\. On part\.$/m);
	});

	it('a day without year has the zone of its season in the year of the meeting', () => {
		assert.match(fixedBy('TIM03', `${HEAD}C’est le 15 juillet, 14 h HNE.\n`), /HAE/);
		assert.deepEqual(problemsOf('TIM03', `${HEAD}C’est le 15 juillet, 14 h HAE.\n`), []);
	});

	it('may and march are words, too', () => {
		assert.deepEqual(problemsOf('TIM09', 'C\nFebruary 17, 2022\n\n1. A\n\nUp to 20 people march 20 miles; may 5 be the limit.\n'), []);
	});

	it('a version number is no date', () => assert.deepEqual(problemsOf('TIM18', `${HEAD}La version 1.2.21 et le point 3.4.2020.1.\n`), []));

	it('a French date in figures is certain with its whole year', () => {
		assert.deepEqual(problemsOf('TIM18', `${HEAD}Le 03/04/2022.\n`, { profile: 'cgct' }), []);
		assert.equal(problemsOf('TIM18', `${HEAD}Le 03/04/2022.\n`).length, 1);
	});

	for (const [bad, good] of [
		['le mardi, le 3 juin 2025', 'le mardi 3 juin 2025'],
		['le 1 mars 2025', 'le 1er mars 2025'],
		['le 05 Juin, 2025', 'le 5 juin 2025'],
		['le 03 mars 2025', 'le 3 mars 2025'],
	] as const)
		it(`« ${bad} » becomes « ${good} »`, () => assert.match(fixedBy('TIM09', `${HEAD}C’est ${bad}.\n`), new RegExp(`C’est ${good}\\.`)));
});

describe('the date of the meeting', () => {
	it('is that of the file name', () => {
		assert.equal(problemsOf('TIM12', HEAD, {}, 'file:///pv/2022-02-18.minutes').length, 1);
		assert.deepEqual(problemsOf('TIM12', HEAD, {}, 'file:///pv/2022-02-17.minutes'), []);
		assert.deepEqual(problemsOf('TIM12', HEAD, {}, 'file:///pv/dossier-20220217-b.minutes'), []);
	});

	it('is that of the opening', () => {
		const opening = (day: string) => `C\nLe 17 février 2022\n\nLa séance est ouverte le ${day} à 13 h.\n`;
		assert.equal(problemsOf('TIM12', opening('18 février 2022')).length, 1);
		assert.deepEqual(problemsOf('TIM12', opening('17 février 2022')), []);
	});

	it('is not the date of a version or of an approval', () => {
		assert.deepEqual(problemsOf('TIM12', 'Conseil du port\nLe 17 février 2022\nApprouvé le 20 mars 2022\n'), []);
	});
});

describe('the date of the previous minutes', () => {
	it('in figures and in words is one date', () => {
		const text = (day: string) =>
			`C\nLe 17 avril 2021\n\nOrdre du jour\n1. Approbation du PV du ${day}\n2. Budget\n\n1. Approbation du PV du 24 mars 2021\n\n2. Budget\n`;
		assert.equal(problemsOf('TIM11', text('15/03/21')).length, 1);
		const approves = (day: string) => problemsOf('TIM11', `C\nLe 14 mars 2024\n\n1. Approbation du procès-verbal du ${day}\n`).length;
		assert.deepEqual(['12 avril 2024', '12 février 2024', '12 février 2024; prochaine séance le 12 avril 2024'].map(approves), [1, 0, 0]);
		assert.deepEqual(problemsOf('TIM11', text('24/03/21')), []);
	});

	it('may be that of several meetings', () => {
		const text =
			'1. Approbation des procès-verbaux des 4 mars 2024 et 8 avril 2024\n\nDécision 1 : Le procès-verbal du 8 avril 2024 est approuvé.\n';
		assert.deepEqual(problemsOf('TIM11', text), []);
	});
});

describe('times', () => {
	for (const [locale, bad, good] of [
		['fr-CA', '18h30', '18 h 30'],
		['fr-CA', '14 h 00', '14 h'],
		['fr-CA', '14 hres', '14 h'],
		['fr-CA', '2:50 p.m.', '14 h 50'],
		['fr-FR', '14 h 00', '14 h'],
	] as const)
		it(`« ${bad} » becomes « ${good} » in ${locale}`, () => {
			assert.match(fixedBy('TIM06', `${HEAD}On part à ${bad} demain.\n`, { locale }), new RegExp(`part à ${good} demain`));
		});

	for (const [locale, right] of [
		['fr-CA', '14 h 50'],
		['fr-CA', '9 h 05'],
		['fr-CA', '13 h – 14 h 30'],
		['fr-CA', '13 h (heure du port)'],
		['fr-FR', '14h50'],
		['fr-CA', '| 14:50 |'],
		['en-CA', 'at 2:50 p.m.'],
		['en-CA', 'at 14:50'],
	] as const)
		it(`« ${right} » stands in ${locale}`, () =>
			assert.deepEqual(
				problemsOf('TIM06', `${locale.startsWith('fr') ? HEAD : 'C\nFebruary 17, 2022\n\n1. A\n\n'}On ${right}.\n`, { locale }),
				[],
			));

	it('an English document has English hours', () => {
		assert.match(fixedBy('TIM06', 'C\nFebruary 17, 2022\n\n1. A\n\nWe met at 2:00 PM then.\n'), /at 2:00 p\.m\. then/);
		assert.deepEqual(problemsOf('TIM06', 'C\nFebruary 17, 2022\n\n1. A\n\nWe met at 7:00 p.m. and left at 9 p.m.\n'), []);
	});

	it('« EST » is a zone only behind a time', () => {
		assert.deepEqual(problemsOf('TIM05', `${HEAD}L’EST ET LE SUD, à 14 h. CET avis EST rejeté.\n`), []);
		assert.match(fixedBy('TIM05', `${HEAD}Rendez-vous à 14 h (EDT).\n`), /14 h \(HAE\)/);
	});

	it('people of one zone need none', () => {
		const text = (place: string) =>
			`C\nLe 14 mars 2024\n\nMembres :\n- Ann Lee, Ontario\n- Guy Lau, ${place}\n\nLa réunion est ouverte à 13 h.\n`;
		assert.deepEqual(problemsOf('TIM04', text('Québec')), []);
		assert.deepEqual(
			problemsOf('TIM04', text('Alberta'))[0]?.fixes.map((f) => f.edits[0]?.newText),
			[' HAE', ' HAR'],
		);
	});

	it('a duration may be rounded', () => {
		const text = (length: string) =>
			`C\nLe 14 mars 2024\nDurée : ${length}\n\nLa réunion est ouverte à 13 h.\n\nLa réunion est levée à 15 h 10.\n`;
		assert.deepEqual(problemsOf('TIM02', text('2 h')), []);
		assert.equal(problemsOf('TIM02', text('3 h'))[0]?.severity, 'warning');
		const said = (words: string) =>
			problemsOf('TIM02', `C\n\nLa réunion est ouverte à 13 h.\n\n1. A\n\n${words}\n\nLa réunion est levée à 15 h.\n`).length;
		assert.deepEqual(
			[
				'La réunion a duré 3 heures.',
				'La réunion a duré 2 heures.',
				'La formation a duré 3 heures.',
				'La réunion a duré 2 heures et demie.',
			].map(said),
			[1, 0, 0, 0],
		);
	});

	it('a meeting that ends after midnight ends the next day', () => {
		const text = 'C\nLe 14 mars 2024\n\nLa séance est ouverte à 19 h 30.\n\nLa séance est levée à 0 h 15.\n';
		assert.deepEqual([...problemsOf('TIM02', text), ...problemsOf('TIM14', text)], []);
	});

	it('TIM02 is no error where only the half of the day is missing', () => {
		const text = (end: string) => `C\nMinutes\n\nThe meeting was called to order at 1:02 p.m.\n\nThe meeting adjourned at ${end}.\n`;
		assert.equal(problemsOf('TIM02', text('1:55'))[0]?.severity, 'warning');
		assert.equal(problemsOf('TIM02', text('11:55 a.m.'))[0]?.severity, 'error');
	});
});

describe('times that no clock shows', () => {
	for (const words of ['La séance est levée à 25 h.', 'On part à 14 h 75.', 'On part à 26 h.', 'Échéance : 31 juin 2024'])
		it(words, () => assert.equal(problemsOf('TIM13', `${HEAD}${words}\n`).length, 1));

	for (const words of [
		'La semaine de 35 h est votée.',
		'Le plan est à l’échelle 1:75.',
		'La garde dure 24 h sur 24.',
		'Le 29 février 2024.',
	])
		it(`« ${words} » is right`, () => assert.deepEqual(problemsOf('TIM13', `${HEAD}${words}\n`), []));
});

describe('normal and advanced time', () => {
	const at = (date: string, time: string, settings: Partial<Settings> = {}) =>
		problemsOf('TIM03', `C\nLe ${date}\n\nLa réunion est levée à ${time}.\n`, settings).length;

	it('follows zone and date', () => {
		assert.equal(at('17 février 2022', '14 h 50 HNE'), 0);
		assert.equal(at('17 février 2022', '14 h 50 HAE'), 1);
		assert.equal(at('15 juillet 2024', '14 h HNE'), 1);
		assert.equal(at('15 juillet 2024', '14 h HNT'), 1);
	});

	it('is no error where provinces changed their law, nor in a zone of the settings', () => {
		assert.equal(at('15 décembre 2026', '14 h HAP'), 0);
		assert.equal(at('15 juillet 2027', '14 h HNR'), 0);
		assert.equal(at('15 juillet 2024', '14 h HNC', { timeZone: 'America/Regina' }), 0);
	});

	it('is no error where standard time lasts all year', () => {
		assert.deepEqual(problemsOf('TIM03', 'C\nLe 15 juillet 2024\nLieu : Regina\n\nLa réunion est levée à 14 h HNC.\n'), []);
	});

	it('is judged on the date that stands with the time', () => {
		const text = (zone: string) =>
			`C\nLe 15 janvier 2024\n\n1. A\n\nRencontre le 15 juillet 2024, 14 h ${zone}. Le webinaire est à 9 h ${zone}.\n`;
		assert.equal(problemsOf('TIM03', text('HNE')).length, 2);
		assert.equal(problemsOf('TIM03', text('HAE')).length, 0);
		assert.deepEqual(problemsOf('TIM03', 'C\nLe 15 janvier 2024\n\n1. A\n\nLe webinaire d’été est à 9 h HAE.\n'), []);
	});
});
