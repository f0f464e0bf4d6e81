import assert from 'node:assert/strict';
import { lint } from '../../../server/src/core/lint/lint.ts';
import type { Problem } from '../../../server/src/core/lint/problem.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { documentOf } from '../../support/language.ts';
import { seriesOf } from '../../support/series.ts';

const meeting = (date: string, body: string): string => `Conseil du port\nLe ${date}\n\n1. Suivi des mesures\n\n${body}\n`;
const FIRST = meeting(
	'8 février 2024',
	'Décision no 1 : Oui.\n\nMesure de suivi 1 : Peindre le grand phare du nord.\n  Responsable : Ann Lee\n  Échéance : 1er mars 2024',
);

function problems(body: string, id: string, { date = '14 mars 2024', numbering = undefined as string | undefined, before = [FIRST] } = {}) {
	const text = meeting(date, body);
	const document = documentOf(text, { profile: 'fpt', numbering, series: seriesOf(before) });
	const found = lint(document, { onCrash: (code, error) => assert.fail(`${code}: ${error}`) }).problems;
	return found.filter((p) => p.id === id).map((p) => ({ ...p, at: text.slice(p.span.start, p.span.end), text }));
}

const places = (found: readonly (Problem & { at: string })[]): readonly string[] => found.map((p) => p.at);

describe('rules that look at the series', () => {
	it('REF09 looks a dated reference up in its meeting', () => {
		assert.deepEqual(places(problems('Voir la décision no 1 du 8 février 2024 et la mesure de suivi 1 du 8 février 2024.', 'REF09')), []);
		assert.deepEqual(places(problems('Voir la décision no 2 du 8 février 2024.', 'REF09')), ['décision no 2 du 8 février 2024']);
		assert.deepEqual(places(problems('Voir le point 1 du 8 février 2024 et le point 7 du 8 février 2024.', 'REF09')), [
			'point 7 du 8 février 2024',
		]);
	});

	it('REF09 knows no meeting between those at hand, and judges none outside of them', () => {
		const before = [FIRST, meeting('20 février 2024', 'A.')];
		assert.deepEqual(places(problems('Voir la décision no 1 du 9 février 2024.', 'REF09', { before })), ['9 février 2024']);
		assert.deepEqual(places(problems('Voir la décision no 1 du 9 février 2020.', 'REF09', { before })), []);
	});

	it('REF09 finds a number of an earlier meeting', () => {
		assert.deepEqual(places(problems('Décision no 2 : Non.\n\nVoir la décision no 1.', 'REF09')), []);
	});

	it('ACT16 is content with a carried, mentioned or repeated action item', () => {
		for (const body of [
			'Mesure de suivi 4 : Autre chose.\n  Origine : mesure de suivi 1 du 8 février 2024',
			'La mesure de suivi 1 du 8 février 2024 avance.',
			'Mesure de suivi 1 : Peindre le grand phare du nord.',
			'Ann Lee rend compte : peindre le grand phare du nord prendra un mois.',
		])
			assert.deepEqual(places(problems(body, 'ACT16')), [], body);
		assert.deepEqual(places(problems('Rien.', 'ACT16')), ['1. Suivi des mesures']);
		assert.deepEqual(places(problems('Rien.', 'ACT16', { date: '15 février 2024' })), []);
	});

	it('ACT16 carries the action item on', () => {
		const [problem] = problems('Rien.', 'ACT16');
		const mended = applyEdits(problem?.text ?? '', problem?.fixes[0]?.edits ?? []);
		assert.match(
			mended,
			/Rien\.\n\nMesure de suivi\u00a0: Peindre le grand phare du nord\.\n {2}Responsable\u00a0: Ann Lee\n {2}Échéance\u00a0: 1\u1d49\u02b3 mars 2024\n {2}Origine\u00a0: mesure de suivi 1 du 8 février 2024\n/,
		);
		const again = lint(documentOf(mended, { profile: 'fpt', series: seriesOf([FIRST]) })).problems;
		assert.ok(!again.some((p) => p.id === 'ACT16'));
		assert.ok(problem?.related?.[0] && 'file' in problem.related[0] && problem.related[0].file.uri.endsWith('0.minutes'));
	});

	it('ACT16 quotes nothing of a closed session', () => {
		const secret = meeting(
			'8 février 2024',
			'Huis clos\n\nMesure de suivi 2 : Congédier Guy Lau.\n  Échéance : 1er mars 2024\n\nFin du huis clos',
		);
		const [problem] = problems('Rien.', 'ACT16', { before: [secret] });
		assert.match(problem?.message ?? '', /^La mesure de suivi 2 du 8 février 2024 devait/);
		assert.doesNotMatch(JSON.stringify(problem?.message), /Congédier/);
	});

	it('ACT09 finds an open action item of an earlier meeting that is written again', () => {
		const again = 'Mesure de suivi 2 : Peindre le phare du grand nord.\n  Responsable : Ann Lee';
		assert.equal(problems(again, 'ACT09').length, 1);
		assert.equal(problems(`${again}\n  Origine : mesure de suivi 1 du 8 février 2024`, 'ACT09').length, 0);
	});

	it('TIM11 knows which minutes there are', () => {
		const approval = (date: string): string => `Décision no 2 : Le procès-verbal du ${date} est approuvé.`;
		assert.deepEqual(places(problems(approval('9 février 2024'), 'TIM11')), ['9 février 2024']);
		assert.deepEqual(places(problems(approval('8 février 2024'), 'TIM11')), []);
		assert.deepEqual(places(problems(approval('8 janvier 2024'), 'TIM11')), []);
		assert.deepEqual(places(problems(approval('7 février 2024'), 'TIM11')), ['7 février 2024']);
	});

	it('NUM17 lets an action item come back under its number', () => {
		const numbering = 'continuous';
		assert.deepEqual(places(problems('Décision no 1 : Non.\n\nMesure de suivi 1 : Vendre.', 'NUM17', { numbering })), ['1', '1']);
		assert.deepEqual(places(problems('Mesure de suivi 1 : Peindre.\n  État : en cours', 'NUM17', { numbering })), []);
		assert.deepEqual(places(problems('Décision no 1 : Oui.', 'NUM17', { numbering })), []);
		assert.deepEqual(places(problems('Décision no 1 : Non.', 'NUM17')), []);
	});

	it('NUM05 follows the rule, or what the numbers show', () => {
		const numbering = 'continuous';
		assert.deepEqual(places(problems('Décision no 4 : Non.', 'NUM05', { numbering })), ['4']);
		assert.deepEqual(places(problems('Décision no 2 : Non.', 'NUM05', { numbering })), []);
		assert.deepEqual(places(problems('Décision no 4 : Non.', 'NUM05')), []);
		const before = [meeting('8 février 2024', 'Résolution 2024-02-08.077 : Oui.')];
		assert.deepEqual(places(problems('Résolution 2024-03-14.080 : Oui.', 'NUM05', { before })), ['2024-03-14.080']);
		assert.deepEqual(places(problems('Résolution 2024-03-14.078 : Oui.', 'NUM05', { before })), []);
	});
});
