import assert from 'node:assert/strict';
import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { importFile } from '../../server/src/import/importFile.ts';
import { exportedBytes } from '../support/exports.ts';
import { dataOf, factsOf } from '../support/imports.ts';
import { documentOf } from '../support/language.ts';
import { makePdf, type PdfText } from '../support/pdf.ts';

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
	const answer = await importFile(name, bytes);
	assert.ok(answer.kind === 'imported', JSON.stringify(answer));
	return answer.text;
}

describe('importFile', () => {
	const source = `Comité du port (CP)
Le 14 mars 2024
Compte rendu

Présence (quorum : 2)

Présidence :
- Hélène Marchand, Services Nord

Membres :
- Aïcha Benali, Ontario
- Jean Tremblay, Québec (arrivée à 13 h 20)

Excusés :
- Rosalie Nguyen, Manitoba (procuration à Aïcha Benali)

La réunion est ouverte à 13 h HAE.

1. Questions administratives

A) Ordre du jour

Lecture est faite.

Décision no 1 : L’ordre du jour est adopté.
  Proposée par : Aïcha Benali
  Appuyée par : Jean Tremblay
  Adoptée à l’unanimité

2. Quais

Les travaux avancent.

- le quai nord
- le quai sud

Mesure de suivi 1 : Transmettre le plan.
  Responsable : Jean Tremblay
  Échéance : 28 mars 2024

3. Divers

Aucune mesure de suivi n’est indiquée.

La réunion est levée à 14 h 50 HAE.
`;

	for (const layout of ['table', 'linear'] as const) {
		it(`restores attendance, items, decisions and actions from our Word file (${layout})`, async () => {
			const text = await textOf('a.docx', await exportedBytes(source, 'docx', { layout }));
			const [a, b] = [dataOf(text), dataOf(source)] as [Record<string, unknown>, Record<string, unknown>];
			for (const key of ['attendance', 'items', 'decisions', 'actions', 'events']) assert.deepEqual(a[key], b[key], `${key}\n${text}`);
		});
	}

	it('reads a Word file as people make them: headings by style, bold labels, a table of people, a table of columns', async () => {
		const p = (text: string, options: object = {}): Paragraph => new Paragraph({ ...options, children: [new TextRun(text)] });
		const row = (...cells: (string | Paragraph[])[]): TableRow =>
			new TableRow({ children: cells.map((c) => new TableCell({ children: typeof c === 'string' ? [p(c)] : c })) });
		const word = new Document({
			sections: [
				{
					children: [
						p('Comité des sentiers', { heading: HeadingLevel.TITLE }),
						p('Procès-verbal du 3 octobre 2024'),
						new Paragraph({ children: [new TextRun({ text: 'Présences', bold: true })] }),
						new Table({
							rows: [
								row('Nom', 'Organisme', 'Présent', 'Absent'),
								row('Ann Lee', 'Ville de Valmont', 'X', ''),
								row('Guy Lau', 'Club alpin', '', 'X'),
							],
						}),
						new Table({
							rows: [
								row('Point', 'Discussion', 'Décision'),
								row('1.', [p('Accueil'), p('La présidente ouvre la réunion.')], ''),
								row(
									'2.',
									[p('Balisage'), p('Deux soumissions ont été reçues.'), p('La plus basse est retenue après discussion.')],
									[p('Décision no 1 : La soumission de Bois Sud est acceptée.')],
								),
							],
						}),
						p('La réunion est levée à 21 h.'),
					],
				},
			],
		});
		const { minutes } = documentOf(await textOf('b.docx', await Packer.toBuffer(word)));
		assert.deepEqual(factsOf(minutes), { items: ['Accueil', 'Balisage'], people: ['Ann Lee', 'Guy Lau'], decisions: ['1'], actions: [] });
		assert.deepEqual(
			minutes.attendance.groups[0]?.people.map((x) => [x.affiliation?.value, x.attending]),
			[
				['Ville de Valmont', 'present'],
				['Club alpin', 'absent'],
			],
		);
		assert.equal(minutes.meeting.date?.value, '2024-10-03');
		assert.equal(minutes.items[1]?.content.decisions.length, 1);
	});

	it('rebuilds the columns of a PDF from the positions of its words', async () => {
		const left = (y: number, ...lines: string[]): PdfText[] => lines.map((text, i) => ({ text, x: 90, y: y - i * 14 }));
		const right = (y: number, ...lines: string[]): PdfText[] => lines.map((text, i) => ({ text, x: 430, y: y - i * 14 }));
		const page: PdfText[] = [
			{ text: 'Conseil de la rivière (CR)', x: 230, y: 740, size: 16 },
			{ text: 'Le 5 juin 2024', x: 270, y: 718 },
			{ text: 'Compte rendu', x: 270, y: 704 },
			{ text: 'Point', x: 50, y: 660 },
			{ text: 'Sujet et discussion', x: 90, y: 660 },
			{ text: 'Décision ou mesure', x: 430, y: 660 },
			{ text: '1.', x: 50, y: 630 },
			...left(
				630,
				'Budget de la saison',
				'Le trésorier présente le budget de la saison, qui reste le même que',
				'celui de la saison dernière malgré la hausse du prix du carburant.',
			),
			...right(616, 'Décision no 1 : Le budget', 'de la saison est adopté', 'tel que présenté.'),
			{ text: '2.', x: 50, y: 560 },
			...left(
				560,
				'Écluses',
				'Une visite des écluses est proposée aux membres avant les grandes',
				'crues du printemps, si les horaires de chacun le permettent bien.',
			),
			...right(546, 'Mesure de suivi 1 :', 'Proposer trois dates', 'aux membres.'),
			{ text: 'La réunion est levée à 16 h 30.', x: 90, y: 480 },
			{ text: 'Page 1 de 1', x: 500, y: 40 },
		];
		const text = await textOf('a.pdf', makePdf([page]));
		const { minutes } = documentOf(text);
		assert.deepEqual(
			factsOf(minutes),
			{ items: ['Budget de la saison', 'Écluses'], people: [], decisions: ['1'], actions: ['Proposer trois dates aux'] },
			text,
		);
		assert.equal(minutes.items[0]?.content.decisions[0]?.text.value, 'Le budget de la saison est adopté tel que présenté.', text);
		assert.match(text, /qui reste le même que celui de la saison dernière malgré la hausse/);
		assert.equal(minutes.meeting.adjourned?.value, '16:30');
	});

	it('puts the links of a PDF on their words, and names the others in a comment', async () => {
		const link = (target: string, left: number, right: number) => ({ target, left, right });
		const page: PdfText[] = [
			{ text: 'Harbour Board', x: 60, y: 740 },
			{ text: 'Minutes', x: 60, y: 726 },
			{ text: 'March 14, 2024', x: 60, y: 712 },
			{ text: 'Present:', x: 60, y: 680 },
			{ text: '- Ann Lee', x: 60, y: 666, link: link('mailto:ann@harbour.example', 66, 110) },
			{ text: '- Guy Lau', x: 60, y: 652 },
			{ text: '1. Budget', x: 60, y: 620 },
			{ text: 'Ann Lee presents the draft budget of the season.', x: 60, y: 590, link: link('https://harbour.example/a(b)', 145, 203) },
			{ text: 'More at www.harbour.example every week.', x: 60, y: 560, link: link('http://www.harbour.example/', 96, 186) },
			{ text: '2. Other business', x: 60, y: 530 },
			{ text: 'None.', x: 60, y: 500 },
			{ text: 'The meeting adjourned at 2:50 p.m.', x: 60, y: 470 },
			{ text: '', x: 60, y: 100, link: link('https://harbour.example/logo', 60, 90) },
		];
		const text = await textOf('a.pdf', makePdf([page]));
		assert.match(text, /^Ann Lee presents the \[draft budget\]\(https:\/\/harbour\.example\/a%28b%29\) of the season\.$/m, text);
		assert.match(text, /^More at www\.harbour\.example every week\.$/m);
		assert.match(text, /^- Ann Lee$/m);
		assert.deepEqual(text.trimEnd().split('\n').slice(-2), [
			'// import: link of the original: “Ann Lee” mailto:ann@harbour.example (page 1)',
			'// import: link of the original: https://harbour.example/logo (page 1)',
		]);
	});

	it('keeps the links of a Word file', async () => {
		const link = new ExternalHyperlink({ link: 'https://harbour.example/plan', children: [new TextRun('the plan')] });
		const word = new Document({
			sections: [
				{
					children: [new Paragraph('Harbour Board'), new Paragraph({ children: [new TextRun('We read '), link, new TextRun(' today.')] })],
				},
			],
		});
		assert.match(await textOf('c.docx', await Packer.toBuffer(word)), /We read \[the plan\]\(https:\/\/harbour\.example\/plan\) today\./);
	});

	it('says that a PDF holds no text, and which formats there are', async () => {
		const empty = await importFile('a.pdf', makePdf([[]]));
		assert.ok(empty.kind === 'refusal');
		assert.match(empty.message.en, /OCR/);
		const other = await importFile('a.odt', new Uint8Array());
		assert.ok(other.kind === 'refusal');
		assert.match(other.message.fr, /\.docx/);
	});
});
