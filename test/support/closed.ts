/** A meeting with closed sessions of every kind. Each secret holds the word `canari`; nothing public does. */
export const CLOSED = `Conseil du port (CDP)
Le 14 mars 2024
Procès-verbal
État : ébauche

Ordre du jour

1. Accueil
2. Quais
3. Huis clos : congédiement du canari-agenda
4. Nominations du canari-phare
5. Varia

Présence (quorum : 2)

Présidence :
- Ann Lee [AL], Nord

Membres :
- Guy Lau, Sud (départ à 14 h)

La réunion est ouverte à 13 h.

1. Accueil

@AL ouvre. Voir la décision no 7, le point 3 et l’onglet 9.

Décision no 1 : Adopter l’ordre du jour.
  Proposée par : Ann Lee
  Adoptée

2. Quais

On y reviendra sous « congédiement du canari-agenda », dit Ann Lee, comme pour les nominations du Canari-phare.
La somme de mille dollars est versée au canari voleur.

Mesure de suivi 1 : Préparer « le dossier canari-quai » pour la décision no 7.
  Responsable : Ann Lee
  Échéance : 3 avril 2024

La réunion se poursuit à huis clos à 14 h 10.

La somme de mille dollars est versée au canari voleur. Voir le dossier canari-quai.

// canari-commentaire

Décision no 7 : Congédier canari-décision.
  Proposée par : Canari Mover
  Appuyée par : Guy Lau
  Vote : Pour : Canari Votant
  Remplace : décision no 4 du 12 octobre 2023
  Adoptée

Mesure de suivi 2 : Écrire à canari-action.
  Responsable : Canari Responsable
  Échéance : 12 mars 2020

Information : canari-information

Canari Arrivé arrive à 14 h 20.

Onglet 9 : canari-onglet (canari/onglet-9.pdf)

Décision no 7 : canari-doublon.

Fin du huis clos

=> @AL prépare la suite d’ici le 3 mai 2024.

3. Huis clos : congédiement du canari-agenda

canari-texte @AL

3.1. Sous-point canari-sous-point

A) Lettre canari-lettre

Membres :
- Canari Présent, canari-organisation

Décision no 8 : canari-huit.

Prochaine réunion : 13 juin 2031

4. Huis clos : nominations du canari-phare

- canari-liste

5. Varia

Aucune décision.

Huis clos

Signature : Canari Signataire, canari-rôle

La séance est levée à 16 h 43, canari-levée.
`;

/** What only closed sessions hold, in any case and however a format spells it. */
export const CANARY = /canari|2031|16[\s\u00a0]*h[\s\u00a0]*43|16:43|congédiement/i;
