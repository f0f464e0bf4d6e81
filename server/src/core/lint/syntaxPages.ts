import type { SyntaxCode } from '../syntax/issue.ts';
import type { Bilingual, Rule } from './rule.ts';

/** Why a slip of the syntax matters, and the shortest document part that shows it beside its corrected twin. */
export interface SyntaxPage {
	readonly rationale: Bilingual;
	readonly example: Rule['example'];
}

const READ_ANYWAY: Bilingual = {
	fr: 'Minutier lit la ligne quand même, comme un lecteur attentif; corrigée, elle se lit partout de la même façon.',
	en: 'Minutier reads the line anyway, as an attentive reader would; corrected, it reads the same everywhere.',
};

const LOST: Bilingual = {
	fr: 'Ce que Minutier ne comprend pas reste dans le texte, mais ne compte ni dans les vérifications ni dans les exports.',
	en: 'What Minutier does not understand stays in the text but counts neither in checks nor in exports.',
};

export const SYNTAX_PAGES: Readonly<Record<SyntaxCode, SyntaxPage>> = {
	'misspelled-keyword': {
		rationale: READ_ANYWAY,
		example: { bad: '1. A\n\nMesure de suivie 1 : Appeler.\n', good: '1. A\n\nMesure de suivi 1 : Appeler.\n' },
	},
	'missing-accents': {
		rationale: READ_ANYWAY,
		example: { bad: '1. A\n\nDecision no 1 : Oui.\n', good: '1. A\n\nDécision no 1 : Oui.\n' },
	},
	'month-without-accents': {
		rationale: READ_ANYWAY,
		example: { bad: 'Comité du quai\nLe 12 fevrier 2024\n', good: 'Comité du quai\nLe 12 février 2024\n' },
	},
	'missing-colon': {
		rationale: READ_ANYWAY,
		example: { bad: '1. A\n\nRésolution 2024-07\n\nLe quai est fermé.\n', good: '1. A\n\nRésolution 2024-07 :\n\nLe quai est fermé.\n' },
	},
	'wrong-separator': {
		rationale: READ_ANYWAY,
		example: { bad: '1. A\n\nDécision no 1 – Le quai est fermé.\n', good: '1. A\n\nDécision no 1 : Le quai est fermé.\n' },
	},
	'missing-number': {
		rationale: {
			fr: 'Le signe annonce un numéro; sans lui, la décision reçoit celui que Minutier calcule, qui peut changer.',
			en: 'The sign announces a number; without it the decision gets the one that Minutier computes, which may change.',
		},
		example: { bad: '1. A\n\nDécision no : Oui.\n', good: '1. A\n\nDécision no 1 : Oui.\n' },
	},
	'unclosed-arguments': {
		rationale: READ_ANYWAY,
		example: { bad: '1. A\n\nSuivi (Ann Lee : Appeler.\n', good: '1. A\n\nSuivi (Ann Lee) : Appeler.\n' },
	},
	'unknown-argument': {
		rationale: LOST,
		example: { bad: '1. A\n\nSuivi (bientôt peut-être) : Appeler.\n', good: '1. A\n\nSuivi (28 mars 2024) : Appeler.\n' },
	},
	'bullet-before-keyword': {
		rationale: {
			fr: 'Une puce fait de la ligne un élément de liste : elle n’est ni numérotée, ni vérifiée, ni exportée comme décision.',
			en: 'A bullet makes the line a list entry: it is neither numbered, checked nor exported as a decision.',
		},
		example: { bad: '1. A\n\n- Décision no 1 : Oui.\n', good: '1. A\n\nDécision no 1 : Oui.\n' },
	},
	'unknown-directive-code': {
		rationale: {
			fr: 'Un code mal écrit ne désactive rien, et le motif donné n’excuse aucun problème.',
			en: 'A misspelt code switches nothing off, and the reason given excuses no problem.',
		},
		example: {
			bad: '// minutier-disable-next-line DEC99 -- motif\n1. A\n',
			good: '// minutier-disable-next-line DEC01 -- motif\n1. A\n',
		},
	},
	'unknown-value': {
		rationale: LOST,
		example: { bad: '1. A\n\nMesure 1 : Appeler.\n  État : peut-être\n', good: '1. A\n\nMesure 1 : Appeler.\n  État : en cours\n' },
	},
	'unclosed-fence': {
		rationale: {
			fr: 'Tout ce qui suit est pris au pied de la lettre : points, décisions et présences disparaissent du procès-verbal.',
			en: 'All that follows is taken literally: items, decisions and attendance vanish from the minutes.',
		},
		example: { bad: '1. A\n\n```\nbrut\n', good: '1. A\n\n```\nbrut\n```\n' },
	},
	'quorum-differs': {
		rationale: {
			fr: 'Deux quorums dans un procès-verbal laissent en doute la validité de la séance.',
			en: 'Two quorums in one record leave the validity of the meeting in doubt.',
		},
		example: {
			bad: 'Comité du quai\nLe 12 mars 2024\nQuorum : 4\n\nPrésence (quorum : 3)\n- Ann Lee\n',
			good: 'Comité du quai\nLe 12 mars 2024\nQuorum : 3\n\nPrésence (quorum : 3)\n- Ann Lee\n',
		},
	},
	'item-number-not-increasing': {
		rationale: {
			fr: 'Une liste de la discussion qui commence à la marge se lit comme une suite de points de l’ordre du jour.',
			en: 'A list of the discussion that begins at the margin reads as a run of agenda items.',
		},
		example: { bad: '2. A\n\nTexte.\n\n1. B\n', good: '2. A\n\nTexte.\n\n3. B\n' },
	},
};
