import assert from 'node:assert/strict';
import { fixedBy, markedBy, problemsOf } from '../../support/problems.ts';

describe('references to earlier meetings by number', () => {
	const text = (number: string, ...own: readonly string[]) =>
		`C\nLe 13 mars 2024\n\n1. Voirie\n\nLa résolution ${number} est rappelée.\n\n${own.map((n) => `Résolution ${n} : Le pont est fermé.\n\n`).join('')}`;

	it('are no dangling ones where the numbers tell', () => {
		assert.deepEqual(markedBy('REF09', text('24-02-011', '24-03-031')), []);
		assert.deepEqual(markedBy('REF09', text('2023-117', '2024-031')), []);
		assert.deepEqual(markedBy('REF09', text('12', '31', '32')), []);
		assert.deepEqual(markedBy('REF09', text('CE-2024-09', 'CE-2024-11', 'CE-2024-12')), []);
	});

	it('are reported where the record should be here', () => {
		assert.deepEqual(markedBy('REF09', text('24-03-099', '24-03-031')), ['résolution 24-03-099']);
		assert.deepEqual(markedBy('REF09', text('35', '31', '32')), ['résolution 35']);
		assert.deepEqual(markedBy('REF09', text('7', '1', '2')), ['résolution 7']);
	});
});

describe('two documents of one label', () => {
	it('are told once, unless they are the same document', () => {
		const declared = (first: string, second: string) => markedBy('NUM03', `1. A\n\nVoir l’onglet 1.\n\n${first}\n${second}\n`);
		assert.deepEqual(declared('Onglet 1 : Plan', 'Onglet 1 : Bilan'), ['1']);
		assert.deepEqual(declared('Onglet 1 : Plan', 'Onglet 1 : plan'), []);
		assert.deepEqual(declared('Onglet 1 : Plan', 'Annexe 1 : Bilan'), []);
	});
});

describe('tabs and annexes', () => {
	it('each citation is a problem, and one declaration mends them all', () => {
		const text = '1. A (voir l’onglet 2)\n\nVoir l’onglet 2 et l’annexe B.\n';
		assert.deepEqual(markedBy('REF01', text), ['onglet 2', 'onglet 2', 'annexe B']);
		const mended = fixedBy('REF01', text);
		assert.match(mended, /\n\nOnglet 2 : \n$/);
		assert.deepEqual(markedBy('REF01', mended), ['annexe B']);
	});

	it('a declaration goes below the others', () => {
		const text = '1. A (voir l’onglet 2)\n\nOnglet 1 : Budget\n\nFin.\n';
		assert.match(fixedBy('REF01', text), /Onglet 1 : Budget\nOnglet 2 : \n\nFin\./);
	});

	it('the annex of a by-law is not the file’s', () => {
		assert.deepEqual(problemsOf('REF01', '1. A\n\nModifier l’annexe 2 du règlement 1767 et l’annexe A de la convention.\n'), []);
	});

	it('a list that the text never cites is an inventory', () => {
		assert.deepEqual(problemsOf('REF11', '1. A\n\nAnnexe A : Budget\n'), []);
	});

	it('capitals and words of a citation are its form, plural and apostrophe are not', () => {
		const text = (last: string) => `1. A (voir l’onglet 1)\n\n2. B (voir l'onglet 2)\n\n3. C ${last}\n`;
		assert.match(fixedBy('REF03', text('(Voir l’onglet 3)')), /3\. C \(voir l’onglet 3\)/);
		assert.match(fixedBy('REF03', text('(voir l’ONGLET 3)')), /3\. C \(voir l’onglet 3\)/);
		assert.deepEqual(problemsOf('REF03', text('(voir l’annexe 3)')), []);
	});
});

describe('web addresses', () => {
	const joined = (a: string, b: string) => problemsOf('REF04', `1. A\n\nVoir ${a}\n${b}\n`)[0]?.fixes[0];

	it('a cut inside a word is joined without asking', () => {
		assert.equal(joined('https://exemple.org/mesure-', 'et-analyse/service pour la suite.')?.safe, true);
		assert.equal(joined('https://exemple.org/page?id=', 'a=12&b=3 pour la suite.')?.safe, true);
	});

	it('a cut that may be the end of a sentence is joined on request', () => {
		assert.equal(joined('https://exemple.org/mesure-', 'service pour la suite.')?.safe, false);
		assert.equal(joined('https://exemple.org/dossier/', 'mesure/analyse.html pour la suite.')?.safe, false);
	});

	for (const [a, b] of [
		['https://exemple.org/dossier/', 'Le comité en prend acte.'],
		['https://exemple.org/dossier', 'et-analyse/service'],
		['https://exemple.org/dossier-', ''],
		['https://exemple.org/dossier-', '- https://exemple.org/autre'],
	] as const)
		it(`${a} and « ${b} » are two lines`, () => assert.equal(joined(a, b), undefined));

	it('a bracket, a link and emphasis are no punctuation', () => {
		const text =
			'1. A\n\nVoir (https://exemple.org/a). [Ici](https://exemple.org/b.). **https://exemple.org/c** <https://exemple.org/d>.\n';
		assert.deepEqual(problemsOf('REF05', text), []);
	});

	it('links dumped at the end of a page go, content stays', () => {
		const text =
			'1. A\n\nVoir https://exemple.org/a et https://exemple.org/b.\n\nhttps://exemple.org/a\nhttps://exemple.org/b\n\nhttps://exemple.org/c\n';
		assert.deepEqual(markedBy('REF06', text), ['https://exemple.org/a', 'https://exemple.org/b']);
		assert.ok(problemsOf('REF06', text).every((p) => p.fixes[0]?.safe));
	});
});

describe('e-mail addresses', () => {
	const HEAD = 'Membres :\n- Michael Dziong\n- Jean-Luc Roy\n- Anne Martin\n\n1. A\n\n';

	for (const address of ['michael.dziong', 'jean-luc.roy', 'jeanluc.roy', 'roy.jean-luc', 'anna.bertin', 'secretariat', 'm.dziong'])
		it(`${address}@… fits or is somebody else`, () => assert.deepEqual(problemsOf('REF07', `${HEAD}Voir ${address}@exemple.org.\n`), []));

	it('a letter off is a question', () => {
		assert.match(fixedBy('REF07', `${HEAD}Voir Michal.Dziong@exemple.org.\n`), /Voir Michael\.Dziong@exemple/);
	});

	it('an address of a person is personal, one of an office is not', () => {
		assert.deepEqual(markedBy('REF10', `${HEAD}Voir anne.martin@ville.ca, amartin@ville.ca, greffe@ville.ca, info.region@ville.ca.\n`), [
			'anne.martin@ville.ca',
			'amartin@ville.ca',
		]);
		assert.deepEqual(problemsOf('REF10', `${HEAD}Voir anne.martin@ville.ca.\n`, { profile: 'informal' }), []);
	});
});

describe('personal data', () => {
	for (const [words, marked] of [
		['Appeler le 514 555-0199.', '514 555-0199'],
		['Appeler le (418) 555-0123.', '(418) 555-0123'],
		['Appeler le 01 23 45 67 89.', '01 23 45 67 89'],
		['M. Roy, demeurant au 12, rue des Pins, dépose une plainte.', 'demeurant au 12, rue des Pins'],
		['Écrire au 12, rue des Pins, Valmont H2X 1Y4.', '12, rue des Pins, Valmont H2X 1Y4'],
		['Elle est absente pour raisons de santé.', 'raisons de santé'],
	] as const)
		it(words, () => assert.deepEqual(markedBy('REF10', `1. A\n\n${words}\n`), [marked]));

	for (const words of [
		'Résolution 2024-017 du dossier 123 456.',
		'Le budget est de 1 250 000 $.',
		'Le lot 4 555 1234 est vendu.',
		'Travaux au 122, rue Saint-Joseph.',
	])
		it(`none in « ${words} »`, () => assert.deepEqual(problemsOf('REF10', `1. A\n\n${words}\n`), []));

	it('a closed session is no public record', () => {
		assert.deepEqual(problemsOf('REF10', '1. Huis clos\n\nAppeler le 514 555-0199.\n'), []);
	});
});

describe('placeholders', () => {
	for (const [words, marked] of [
		['Le __ mars 2024', '__'],
		['Le XX/XX/2024', 'XX/XX/2024'],
		['Voir [à compléter].', '[à compléter]'],
		['Voir l’annexe … du dossier.', '…'],
		['En 20…, on verra.', '20…'],
	] as const)
		it(words, () => assert.deepEqual(markedBy('REF12', `1. A\n\n${words}\n`), [marked]));

	for (const words of ['__gras__ et __plus__', 'Et puis… plus rien (…sic).', 'Le siècle XX est long.'.replace('XX', 'XIX'), 'Le 20 mars…'])
		it(`none in « ${words} »`, () => assert.deepEqual(problemsOf('REF12', `1. A\n\n${words}\n`), []));
});

describe('what is cited and missing', () => {
	it('a figure with a caption or an image is there', () => {
		assert.deepEqual(markedBy('REF08', '1. A\n\nVoir la figure 2 et le tableau 3.\n\nTableau 3 : Voix\n'), ['figure 2']);
		assert.deepEqual(problemsOf('REF08', '1. A\n\nVoir la figure 2.\n\n![Figure 2](f.png)\n'), []);
	});

	it('a document with a reference in its sentence is found', () => {
		assert.deepEqual(problemsOf('REF02', '1. A\n\nLe tout est dans la trousse documentaire (onglet 2).\n'), []);
		assert.equal(problemsOf('REF02', '1. A\n\nLa trousse documentaire est prête. La trousse documentaire circule.\n').length, 1);
	});

	it('by-laws of an association are no by-laws', () => {
		const settings = { profile: 'municipal-qc' } as const;
		assert.deepEqual(problemsOf('REF13', '1. Adoption du règlement intérieur\n\n2. Adoption du Règlement numéro 1767\n', settings), []);
	});
});
