import assert from 'node:assert/strict';
import type { LiveKind } from '../../../server/src/core/features/liveEdit.ts';
import { liveEdit } from '../../../server/src/core/features/liveEdit.ts';
import { edited, fixture } from '../../support/features.ts';
import { documentOf } from '../../support/language.ts';

/** The text once everything is inserted, with no-break spaces as `·` and the places to fill in as `$1`. */
function write(marked: string, kind: LiveKind, person?: string): string {
	const { document, position } = fixture(marked);
	const answer = liveEdit(document, position, { kind, date: '2024-03-14', time: '14:50', person });
	if (answer.kind === 'refusal') return answer.message;
	const lines = edited(document, answer.edits).split('\n');
	if (answer.snippet) {
		const { position: at, text } = answer.snippet;
		const line = lines[at.line];
		assert.ok(line !== undefined, `no line ${at.line}`);
		lines[at.line] = line.slice(0, at.character) + text + line.slice(at.character);
	}
	return lines.join('\n').replaceAll('\u00a0', '·');
}

const MEETING = 'Comité du port\nLe 14 mars 2024\n\nMembres :\n- Ann Lee, Nord\n- Guy Lau, Sud\n\n1. Accueil\n\nDécision no 1 : Oui.\n';

describe('liveEdit', () => {
	it('writes the time at the cursor', () => {
		assert.equal(write('1. A\n\nPause à |.\n', 'time'), '1. A\n\nPause à 14·h·50.\n');
		assert.equal(write('Board\nMinutes\n\n1. A\n\nBreak at |\n', 'time'), 'Board\nMinutes\n\n1. A\n\nBreak at 2:50·p.m.\n');
	});

	it('writes an arrival behind the paragraph, with the cursor below it', () => {
		assert.equal(
			write(`${MEETING}\nOn par|le\ndu budget.\n`, 'arrival', 'Guy Lau'),
			`${MEETING}\nOn parle\ndu budget.\n\nArrivée·: Guy Lau, 14·h·50\n\n$0\n`,
		);
	});

	it('writes a departure on the blank line where the cursor is, and between two paragraphs', () => {
		assert.equal(write(`${MEETING}\n|`, 'departure', 'Guy Lau'), `${MEETING}\nDépart·: Guy Lau, 14·h·50\n\n$0\n`);
		assert.equal(write('1. A\n\nUn.|\n\nDeux.\n', 'departure', 'Guy Lau'), '1. A\n\nUn.\n\nDépart·: Guy Lau, 14·h·50$0\n\nDeux.\n');
	});

	it('never writes inside a record', () => {
		assert.equal(
			write('1. A\n\nDécision no 1 : O|ui.\n\n  - détail\n\nTexte.\n', 'arrival', 'Ann Lee'),
			'1. A\n\nDécision no 1 : Oui.\n\n  - détail\n\nArrivée·: Ann Lee, 14·h·50$0\n\nTexte.\n',
		);
	});

	it('gives a decision the next number, the keyword and the sign of the one before', () => {
		assert.equal(write(`${MEETING}|`, 'decision'), `${MEETING}\nDécision no·2·: $1\n  Proposée par·: $2\n  Appuyée par·: $3\n  $0\n`);
		assert.match(write('1. A\n\nRésolution 2024-009 : Oui.|\n', 'decision'), /\nRésolution 2024-010·: \$1\n/);
		assert.match(write('1. A\n\nDécision : Oui.|\n', 'decision'), /\nDécision·: \$1\n/);
		assert.match(write('Board\nMinutes\n\n1. A|\n', 'decision'), /\nDecision No\. 1: \$1\n {2}Moved by: \$2\n/);
	});

	it('gives an action item its fields', () => {
		assert.equal(
			write('1. A\n\nSuivi 3 : Appeler.|\n', 'action'),
			'1. A\n\nSuivi 3 : Appeler.\n\nSuivi 4·: $1\n  Responsable·: $2\n  Échéance·: $0\n',
		);
	});

	it('pushes the numbers below and the references to them down', () => {
		assert.equal(
			write('1. A\n\nDécision no 1 : Un.|\n\n2. B\n\nDécision no 2 : Deux.\n\nVoir la décision no 2.\n', 'decision'),
			'1. A\n\nDécision no 1 : Un.\n\nDécision no·2·: $1\n  Proposée par·: $2\n  Appuyée par·: $3\n  $0\n\n2. B\n\nDécision no 3 : Deux.\n\nVoir la décision no 3.\n',
		);
	});

	it('leaves numbers alone that were out of order before', () => {
		assert.match(
			write('1. A\n\nDécision no 1 : Un.|\n\nDécision no 7 : Deux.\n\nDécision no 3 : Trois.\n', 'decision'),
			/no 7 : Deux\.\n\nDécision no 3/,
		);
	});

	it('puts a new item behind the one of the cursor, at its level and in its form', () => {
		assert.equal(write('1. A\n\nTe|xte.\n\n2. B\n', 'item'), '1. A\n\nTexte.\n\n2. $1$0\n\n3. B\n');
		assert.equal(write('1. A\n\n1.1. Bee\n\nTexte.|\n', 'item'), '1. A\n\n1.1. Bee\n\nTexte.\n\n1.2. $1\n\n$0\n');
		assert.equal(write('1. A\n\nA) Un\n\nTexte.|\n', 'item'), '1. A\n\nA) Un\n\nTexte.\n\nB) $1\n\n$0\n');
		assert.equal(write('Comité\n\n# A\n\nTexte.|\n', 'item'), 'Comité\n\n# A\n\nTexte.\n\n# $1\n\n$0\n');
		assert.equal(write('Comité\nProcès-verbal|\n', 'item'), 'Comité\nProcès-verbal\n\n1. $1\n\n$0\n');
	});

	it('keeps the adjournment and the signatures last', () => {
		assert.equal(
			write('1. A\n\nTexte.|\n\nLa réunion est levée à 15 h.\n', 'item'),
			'1. A\n\nTexte.\n\n2. $1$0\n\nLa réunion est levée à 15 h.\n',
		);
		assert.equal(
			write('1. A\n\nTe|xte.\n\n2. B\n\nSignature : Ann Lee, présidente\n', 'adjournment'),
			'1. A\n\nTexte.\n\n2. B\n\nLa réunion est levée à 14·h·50.$0\n\nSignature : Ann Lee, présidente\n',
		);
	});

	it('takes the time zone from the opening', () => {
		assert.match(write('Comité\n\nLa réunion est ouverte à 13 h HAE.\n\n1. A|\n', 'adjournment'), /levée à 14·h·50·HAE\.\n/);
	});

	it('starts a closed session and ends it', () => {
		assert.equal(write('1. A|\n', 'closed'), '1. A\n\nHuis clos\n\n$0\n');
		assert.equal(write('1. A\n\nHuis clos\n\nTexte.|\n', 'closed'), '1. A\n\nHuis clos\n\nTexte.\n\nFin du huis clos\n\n$0\n');
	});

	it('marks an action item as done', () => {
		assert.equal(
			write('1. A\n\nMesure 1 : App|eler.\n  État : en cours\n\nTexte.\n', 'done'),
			'1. A\n\nMesure 1 : Appeler.\n  État : terminée\n  Terminée le·: 14 mars 2024\n\nTexte.\n',
		);
		assert.match(write('1. A\n\nTe|xte.\n', 'done'), /^Placez le curseur/);
	});

	it('keeps the line ends of the file', () => {
		const document = documentOf('1. A\r\n\r\nUn.\r\n\r\n2. B\r\n');
		const answer = liveEdit(document, { line: 2, character: 1 }, { kind: 'closed', date: '2024-03-14', time: '14:50' });
		assert.ok(answer.kind === 'edits');
		assert.equal(edited(document, answer.edits), '1. A\r\n\r\nUn.\r\n\r\n\r\n\r\n2. B\r\n');
	});
});
