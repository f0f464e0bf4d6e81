import assert from 'node:assert/strict';
import { fixAll, safeEdits } from '../../../server/src/core/lint/fixAll.ts';
import { lint } from '../../../server/src/core/lint/lint.ts';
import type { Settings } from '../../../server/src/core/settings.ts';
import { PROFILES } from '../../../server/src/core/settings.ts';
import { anyDocument } from '../../support/documents.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';

function ids(text: string, settings: Partial<Settings> = {}): readonly string[] {
	return lint(documentOf(text, settings)).problems.map((p) => p.id);
}

const TWICE = 'Comité\nLe 14 mars 2024\n\nMembres : Ann Lee\n\n2. 2. Budget\n';

describe('lint', () => {
	it('says nothing of an empty page', () => {
		assert.deepEqual(ids(' \n'), []);
	});

	it('speaks the language of the document', () => {
		const english = lint(documentOf('Langue : en\n\n2. 2. Budget\n')).problems.find((p) => p.id === 'NUM01');
		assert.match(english?.message ?? '', /number/i);
	});

	it('obeys a setting by code or id in any case', () => {
		assert.ok(ids(TWICE).includes('NUM01'));
		assert.ok(!ids(TWICE, { rules: { num01: 'off' } }).includes('NUM01'));
		assert.ok(!ids(TWICE, { rules: { 'Item-Number-Doubled': 'off' } }).includes('NUM01'));
	});

	for (const code of ['NUM01', 'num01', 'item-number-doubled', 'ACT01, NUM01', '']) {
		it(`is silenced on the next line by a comment that names « ${code} »`, () => {
			const text = TWICE.replace('2. 2.', `// minutier-disable-next-line ${code} -- ancien système\n2. 2.`);
			const { problems, suppressed } = lint(documentOf(text));
			assert.ok(!problems.some((p) => p.id === 'NUM01'));
			assert.equal(suppressed.find((s) => s.problem.id === 'NUM01')?.reason, 'ancien système');
		});
	}

	it('is silenced from a disable to its enable only', () => {
		const text = `${TWICE}\n// minutier-disable NUM01\n3. 3. A\n// minutier-enable NUM01\n\n4. 4. B\n`;
		const lines = documentOf(text).lines;
		const places = lint(documentOf(text)).problems.flatMap((p) => (p.id === 'NUM01' ? [lines.lineAt(p.span.start)] : []));
		assert.deepEqual(places, [5, 11]);
	});
});

/** Text that looks like a slip and is none. */
const SILENT: readonly (readonly [id: string, why: string, text: string])[] = [
	['DEC02', 'a counted vote says how', '1. A\n\nDécision 1 : Oui.\n  Vote : 3 pour, 1 contre\n  Adoptée\n'],
	['DEC02', 'a deferred motion was not voted on', '1. A\n\nDécision 1 : Oui.\n  Reportée\n'],
	['DEC03', 'the text names the mover', '1. A\n\nRésolution 1 : Il est proposé par Ann Lee d’agir.\n'],
	['DEC04', 'the text names the seconder', '1. A\n\nRésolution 1 : Il est proposé par Ann Lee, appuyé par Guy Lau, d’agir.\n'],
	['DEC10', 'a vote that is not by name', '1. A\n\nDécision 1 : Oui.\n  Vote : 3 pour, 1 contre\n'],
	['DEC15', 'adoption and approval', '1. Adoption de l’ordre du jour\n\n2. Approbation du procès-verbal\n'],
	['DEC15', 'the acceptance of a gift', '1. Acceptation d’un don\n'],
	['DEC17', 'the operative part stands first', '1. A\n\nRésolution 1 : Le pont est réparé.\n\n  ATTENDU QUE le pont est fermé;\n'],
	['DEC20', 'put off to the next meeting', '1. A\n\nDécision 1 : Oui.\n  Reportée à la prochaine séance\n'],
	['DEC26', 'rounded down', '1. A\n\nLe oui obtient 2 sur 3 (66 %).\n'],
	['ACT04', 'what members are to do', '1. A\n\nMesure 1 : Les membres ont jusqu’au 3 mai pour répondre.\n'],
	['ACT07', 'a committee that answers', '1. A\n\nMesure 1 : Relire.\n  Responsable : Comité de lecture\n'],
	[
		'ACT09',
		'one task, two owners',
		'1. A\n\nSuivi (Ann Lee) : Envoyer le rapport annuel.\n\nSuivi (Guy Lau) : Envoyer le rapport annuel.\n',
	],
	['ACT10', 'a continuous series', '1. A\n\nMesure 7 : Appeler.\n\nMesure 8 : Écrire.\n'],
	['ACT11', 'the short form', '1. A\n\nAucune mesure de suivi.\n'],
	['ACT13', 'two verbs of one task', '1. A\n\nMesure 1 : Relire et signer le bail.\n'],
	['ACT15', 'done in time', '1. A\n\nMesure 1 : Agir.\n  Échéance : 4 mars 2024\n  Terminée le : 3 mars 2024\n'],
	['NUM02', 'sub-items', '1. A\n\n1.1. B\n\n1.2. C\n\n2. D\n'],
	['STR12', 'a parent whose sub-items decide', '1. A\n\nA) B\n\nAucune décision.\n'],
	['STR12', 'the date of the next meeting', '1. Prochaine réunion\n\nProchaine réunion : 13 juin 2024\n'],
	['STR03', 'an opening within a paragraph', 'Rita Roy déclare la séance ouverte à 19 h 02. Le quorum est constaté.\n\n1. A\n'],
	['STR03', 'an opening in English', 'The meeting was called to order at 6:02 p.m. by the chair. Quorum was present.\n\n1. A\n'],
	[
		'STR06',
		'a mayor who opens the meeting',
		'Town\n\nPresent: Ann Lee, Guy Lau\n\n1. Call to order\n\nMayor Lee called the meeting to order at 7 p.m.\n',
	],
	['STR06', 'a mayor in the list', 'Commune\n\nPrésents :\n- Ann Lee, maire\n- Guy Lau, adjoint au maire\n\n1. A\n'],
	['STR07', 'a secretary who signs', 'Comité\n\n1. A\n\nSignature : Rita Roy, secrétaire\n'],
	['STR15', 'the approval of a record', '1. Approval of the record of March 14, 2024\n'],
	['STR26', 'new business in English', 'Minutes\n\n1. New business\n\n2. Reports\n'],
	['DEC02', 'a manner told in the sentence', '1. A\n\nDécision 1 : Les membres approuvent par consensus le budget.\n'],
	['NUM08', 'a sign of decisions only, in English', 'Minutes\n\n1. A\n\nDecision No. 1: Yes.\n\nAction item 1: Go.\n'],
	[
		'REF09',
		'a paragraph about another meeting',
		'1. A\n\nMesure 5 : Appeler.\n\nLes mesures de suivi 1 et 2 du 12 octobre 2023 sont faites. La mesure 3 est reportée.\n',
	],
	['DEC17', 'a clause that decides', '1. A\n\nRésolution 1 : Pont\n  ATTENDU QUE le pont est fermé;\n\n  D’ACCEPTER la soumission.\n'],
	['ATT08', 'a guest for a sector', 'Membres :\n- Ann Lee, Yukon\n\nInvités :\n- Odile Dorn, partenaire du secteur public\n'],
	['STR24', 'a closed session that ends', '1. A\n\nHuis clos\n\nTexte.\n\nFin du huis clos\n'],
];

/** Slips in the words of real minutes. */
const TOLD: readonly (readonly [id: string, why: string, text: string])[] = [
	[
		'DEC11',
		'a casting vote « par vote prépondérant »',
		'1. A\n\nDécision 1 : Oui.\n  Vote : 3 pour, 1 contre\n  Adoptée par vote prépondérant\n',
	],
	['DEC17', 'recitals below a title', '1. A\n\nRésolution 1 : Pont du Nord\n  ATTENDU QUE le pont est fermé;\n\n2. B\n'],
	['DEC20', 'a decision that puts off in its own sentence', '1. A\n\nDécision 1 : Le point est reporté.\n'],
	['DEC27', 'a payment', '1. A\n\nRésolution 1 : D’autoriser le paiement de la facture de Pontec inc.\n'],
	['ACT05', 'a pledge with any verb', '1. A\n\nAnn Lee s’engage à relire le rapport.\n'],
	['ATT05', 'a speaker by given names', 'Membres :\n- Ana Lucia Ferro, Port\n- Guy Lau, Port\n\n1. A\n\n- Ana Lucia présente le plan.\n'],
	['ATT23', '« etc. » on one line', 'Membres : Ann Lee, Guy Lau, etc.\n\n1. A\n'],
	['STR11', 'a sentence for a title', 'Membres : Ann Lee, Guy Lau\n\n1. Ann Lee, Yukon, souhaite la bienvenue aux membres.\n\nOui.\n'],
];

describe('rules report', () => {
	for (const [id, why, text] of TOLD) it(`${id}: ${why}`, () => assert.ok(ids(text, { rules: { [id]: 'warning' } }).includes(id)));
});

describe('rules stay silent on', () => {
	for (const [id, why, text] of SILENT)
		it(`${id}: ${why}`, () => {
			assert.ok(!ids(text, { rules: { [id]: 'warning' } }).includes(id));
		});
});

describe('one cause, one problem', () => {
	it('a number given twice to action items is a duplicate, no gap', () => {
		const found = ids('1. A\n\nMesure 1 : Appeler.\n\nMesure 1 : Écrire.\n', { profile: 'fpt' });
		assert.ok(found.includes('NUM03') && !found.includes('ACT10'));
	});
});

describe('fixAll', () => {
	it('applies what needs no choice and comes to rest', () => {
		const settings = { profile: 'fpt' } as const;
		const open = (text: string) => documentOf(text, settings);
		const { text } = fixAll(open(`${TWICE}\nAcceptation du procès-verbal : 12/31 (45 %).\n\nAucun suivi.\n`), open);
		assert.match(text, /^2\. Budget$/m);
		assert.match(text, /12\/31 \(39 %\)/);
		assert.match(text, /^Aucune mesure de suivi n’est indiquée\.$/m);
		assert.equal(fixAll(open(text), open).text, text);
	});

	it('has no overlapping edits in one pass, whatever the document', () => {
		fc.assert(
			fc.property(anyDocument, fc.constantFrom(...PROFILES), (text, profile) => {
				const edits = safeEdits(lint(documentOf(text, { profile })).problems).edits.toSorted((a, b) => a.span.start - b.span.start);
				for (const [i, edit] of edits.entries()) assert.ok(i === 0 || (edits[i - 1]?.span.end ?? 0) <= edit.span.start);
			}),
			{ numRuns: 100 },
		);
	});
});
