import { fc } from './properties.ts';

/** Lines that open, end, half-open or only resemble every construct of the language. */
const LINES = [
	'',
	'',
	'',
	'   ',
	'1. Accueil',
	'2. Budget (voir l’onglet 2)',
	'2. 2. Doublé',
	'2.1. Détail',
	'1.',
	'A) Procès-verbal',
	'B)',
	'# Titre',
	'## Sous-titre',
	'### Troisième',
	'Décision no 1 : Le budget est approuvé.',
	'Décision : Oui.',
	'Décision :',
	'Décison no 2 : Non.',
	'Decision 3: Yes.',
	'RÉSOLUTION 2026-04-09.077',
	'Résolution 2024-001 – Adopter.',
	'Motion (Ann Lee : texte',
	'Mesure de suivi 1 : Transmettre.',
	'Suivi (@AL, 28 mars 2024) : Appeler.',
	'=> @AL transmet d’ici le 3 mai 2024.',
	'→',
	'Information : note',
	'Action item 4. Send it.',
	'Décision : aucune',
	'  Proposée par : Ann Lee',
	'  Appuyée par : @GL',
	'Vote : 3 pour, 1 contre',
	'Pour : 2 – Contre : 1',
	'  Responsable : Guy Lau',
	'  Échéance : bientôt',
	'Adoptée à l’unanimité',
	'ADOPTEE',
	'Vote : unanimité',
	'Aucune décision.',
	'Aucune mesure de suivi',
	'n’est indiquée.',
	'No action items.',
	'Présence (quorum : 2)',
	'Présents : Ann Lee, Guy Lau et Léa Roy',
	'Membres :',
	'Observateurs (voix délibérative) :',
	'Présents : 12',
	'- Ann Lee [AL], Nord (arrivée à 13 h 20)',
	'- Guy Lau, Sud',
	'Léa Roy\tOuest',
	'- Guy Lau\tSud  greffier (excusé)',
	'Rita Morin [RM]   Est',
	'- 山田花子  [YH]  Ouest',
	'Zoé Petit, ing.  Direction générale des services, de la voirie et des bâtiments publics, annexe',
	'  - sous-puce',
	'- puce',
	'* puce (',
	'Excusés : Rita Morin',
	'La réunion est ouverte à 13 h HAE.',
	'La séance est levée à 25 h.',
	'13 h 20, arrivée de Léa Roy',
	'Guy Lau quitte la séance à 14 h.',
	'Huis clos',
	'Fin du huis clos',
	'3. Huis clos',
	'Le huis clos est levé.',
	'Ordre du jour',
	'- Accueil',
	'Conseil du port (CDP)',
	'Le 14 mars 2024',
	'12 fevrier 2024',
	'Procès-verbal v2',
	'Lieu : Salle 2',
	'Quorum : majorité',
	'Langue : en',
	'Prochaine réunion : 13 juin 2024',
	'Onglet 2 : Trousse (a/b.pdf)',
	'Annexe A :',
	'Signature : Ann Lee, présidente',
	'```',
	'~~~~',
	'> citation',
	'    code',
	'\t- tab',
	'// commentaire',
	'// minutier-disable-next-line DEC01 -- motif',
	'// minutier-disable',
	'Voir la décision no 2 du 12 octobre 2023 et le point 3 A.',
	'@AL et @Léa Roy répondent.',
	'**Décision no 4 :** gras',
	'*18h10, début de séance*',
	'e\u0301te\u0301 \ud83d\ude00 \u202f:',
	'Ann Lee, Nord, indique que oui.',
	'| a | b |',
	'__',
	'**',
	':',
	'(',
	'[',
	'Ann Lee arrive à 13 h.',
];

/** A document of up to sixty such lines with one kind of line end. */
export const anyDocument: fc.Arbitrary<string> = fc
	.tuple(
		fc.array(
			fc.oneof(
				{ weight: 12, arbitrary: fc.constantFrom(...LINES) },
				{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
			),
			{ maxLength: 60 },
		),
		fc.constantFrom('\n', '\r\n', '\r'),
	)
	.map(([lines, eol]) => lines.join(eol));

export interface RandomEdit {
	readonly at: number;
	readonly remove: number;
	readonly insert: string;
}

/** An edit by fractions of the text's length, so that it fits any document. */
export const anyEdit: fc.Arbitrary<RandomEdit> = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	remove: fc.nat(40),
	insert: fc.oneof(fc.constantFrom(...LINES, '\n', '\n\n', '\r\n'), fc.string({ maxLength: 5 })),
});

export function applyRandomEdit(text: string, edit: RandomEdit): string {
	const at = Math.round(edit.at * text.length);
	return text.slice(0, at) + edit.insert + text.slice(at + edit.remove);
}
