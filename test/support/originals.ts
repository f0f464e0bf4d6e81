import { anyDocument } from './documents.ts';
import { fc } from './properties.ts';

/** Pieces of minutes as other programs write them: several lines each, so that tables, columns and pages hold together. */
const PIECES = [
	'| Point | Discussion | Décision |\n|---|---|---|\n| 1. | **Accueil**<br>On ouvre. | **Décision no 1 :** Oui. |\n| 2 | Budget | |',
	'| Nom | Fonction | Présent | Absent |\n|---|---|---|---|\n| Ann Lee | Parent | X | |\n| Guy Lau | | | X |',
	'| Recorded vote | For | Against |\n|---|---|---|\n| Ann Lee | X | |\n| Guy Lau | | X |',
	'| No. | Action | Owner | Due date |\n|---|---|---|---|\n| 1 | Send it | Ann Lee | March 1, 2024 |\n| | | | |',
	'|a|\n|-|',
	' No      Sujet et discussion                Décisions et mesures de\n                                            suivi\n\n 1.      Accueil                            Décision no 1 : Le plan\n         On ouvre la réunion.               est adopté.\n',
	'No.      Action                Owner          Status\n\n1        Send the draft        Ann Lee        Open\n         of the plan\n\n2        Call                  Guy Lau        Done',
	'Name              Title            Attendance\nAnn Lee           Chair            Present\nGuy Lau           Member           Apologies',
	'Page 1 / 3\fConseil du port\n\n',
	'\f',
	'- 2 -\n\fsuite de la phrase qui allait au bas de la page.',
	'Conseil du port                                   Page 2 de 3',
	'ATTENDU QUE la liste est longue;\n\nATTENDU QU’un avis a été affiché;',
	'Considérant le devis,\nLe conseil, après en avoir délibéré, à l’unanimité,\nDÉCIDE de réparer le quai.\n- AUTORISE le maire',
	'Whereas bids were opened; and\n\nResolution 2025-118\n\nMoved by: Ann Lee\nSeconded by: Guy Lau\n\nThat it be done.\n\nCARRIED (3 to 1)',
	'Résolution 2025-05-102\n\nIl est proposé par Ann Lee, appuyé par M. Guy Lau et résolu d’adopter l’ordre du jour.\n\nADOPTÉE (4 pour, 1 abstention)',
	'On a MOTION by Ann Lee, seconded by Guy Lau, it was resolved to go. Motion carried.',
	'MOTION: (Lee/Lau) That the agenda be approved. CARRIED (6 in favour, 1 opposed)',
	'Motion: To go. M/S/C Ann Lee/Guy Lau',
	'Proposition : Adopter.\n\nProposée par Ann Lee, appuyée par Guy Lau\n\nLe vote est demandé. Pour : 22, contre : 7.',
	'Votants : 19, Pour : 17, Contre : 2',
	'**2. Finances**',
	'**PROCÈS-VERBAL DE LA SÉANCE**',
	'24/101 Apologies\n\nNone.\n\n24/102 Finance',
	'L’ordre du jour étant épuisé, il est proposé par Guy Lau que la séance soit levée à 20 h\n45.',
	'The Chair called the meeting to order at 7:03 p.m. with Ann Lee acting as chair.',
	'- [x] Ann to call\n- [ ] Guy to write',
	'See [PR 219](https://example.org/219) and https://example.org/a-\nb.',
	'> quoted\n> lines',
	'<!-- note -->\n<b>gras</b> &amp; &nbsp; <br>',
	'Title\n=====\n\nSub\n---',
	'___________________\nAnn Lee, présidente',
	'•\n•\n\npremier\nsecond',
];

/** Texts to import: such pieces between lines of any document, with line ends that need not agree. */
export const anyOriginal: fc.Arbitrary<string> = fc
	.tuple(
		fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: anyDocument }), { maxLength: 14 }),
		fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\n\f'),
		fc.boolean(),
	)
	.map(([pieces, joint, windows]) => {
		const text = pieces.join(joint);
		return windows ? text.replace(/\r\n?|\n/g, '\r\n') : text;
	});
