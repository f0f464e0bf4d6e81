import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-types';
import { codeActions, resolveCodeAction } from '../../../server/src/core/features/codeAction.ts';
import { toRange } from '../../../server/src/core/features/convert.ts';
import { anyDocument } from '../../support/documents.ts';
import { edited } from '../../support/features.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';

const TODAY = '2024-03-20';

/** Actions at the cursor `|`, or for the selection between `<|` and `|>`. */
function at(
	marked: string,
	only?: string[],
): { readonly document: ReturnType<typeof documentOf>; readonly actions: readonly CodeAction[] } {
	const selection = /<\|([\s\S]*)\|>/.exec(marked);
	const start = selection ? selection.index : marked.indexOf('|');
	assert.ok(start >= 0, 'A fixture has a cursor or a selection');
	const document = documentOf(selection ? marked.replace('<|', '').replace('|>', '') : marked.replace('|', ''));
	const range = toRange(document.lines, { start, end: start + (selection?.[1]?.length ?? 0) });
	const actions = codeActions(document, range, { diagnostics: [], ...(only ? { only } : {}) }, { today: TODAY, lazy: false });
	return { document, actions };
}

function titles(marked: string, only = ['refactor']): readonly string[] {
	return at(marked, only).actions.map((a) => a.title.replaceAll('\u00a0', ' '));
}

/** The text after the action whose title `matches`; no-break spaces are shown as spaces. */
function after(marked: string, matches: RegExp, only = ['refactor']): string {
	const { document, actions } = at(marked, only);
	const action = actions.find((a) => matches.test(a.title.replaceAll('\u00a0', ' ')));
	assert.ok(action, `No action ${matches} among: ${actions.map((a) => a.title).join(' / ')}`);
	return edited(document, action.edit?.changes?.[document.uri] ?? []).replaceAll('\u00a0', ' ');
}

describe('codeAction', () => {
	it('corrects a misspelt keyword', () => {
		const { document, actions } = at('1. A\n\nDéc|ison no 1 : Oui.\n');
		assert.equal(actions[0]?.isPreferred, true);
		assert.equal(edited(document, actions[0]?.edit?.changes?.[document.uri] ?? []), '1. A\n\nDécision no 1 : Oui.\n');
	});

	it('fixes all of a kind, everything on save, and numbers', () => {
		const text = '1. A\n\nDé|cison no 1 : Oui.\n\nDécison no 3 : Non.\n';
		assert.equal(after(text, /partout/, ['quickfix']), '1. A\n\nDécision no 1 : Oui.\n\nDécision no 3 : Non.\n');
		assert.equal(after(text, /sûres/, ['source.fixAll.minutier']), '1. A\n\nDécision no 1 : Oui.\n\nDécision no 3 : Non.\n');
		assert.equal(after(text, /sûres/, ['source.fixAll']), '1. A\n\nDécision no 1 : Oui.\n\nDécision no 3 : Non.\n');
		assert.equal(after('1. A\n\n|3. B\n', /Renuméroter/, ['source']), '1. A\n\n2. B\n');
		assert.deepEqual(
			titles('1. A\n\n|3. B\n', ['quickfix']).filter((t) => t === 'Renuméroter'),
			[],
		);
	});

	it('makes a record of a bullet before a keyword', () => {
		assert.equal(after('1. A\n\n- Déc|ision no 1 : Oui.\n', /enregistrement/, ['quickfix']), '1. A\n\nDécision no 1 : Oui.\n');
	});

	it('gives the edits of a refactoring when it is chosen', () => {
		const document = documentOf('1. A\n\n2. B\n');
		const range = toRange(document.lines, { start: 0, end: 0 });
		const [lazy] = codeActions(document, range, { diagnostics: [], only: ['refactor.move'] }, { today: TODAY, lazy: true });
		assert.ok(lazy && !lazy.edit);
		const { edit } = resolveCodeAction(document, JSON.parse(JSON.stringify(lazy)), TODAY);
		assert.equal(edited(document, edit?.changes?.[document.uri] ?? []), '1. B\n\n2. A\n');
	});
});

describe('codeAction: makeRecord', () => {
	it('makes a decision or an action of the selected words, set apart from what stands around them', () => {
		assert.deepEqual(titles('1. A\n\nOn <|ferme le quai|>.\n'), [
			'Inscrire comme « Décision no 1 »',
			'Inscrire comme « Mesure de suivi 1 »',
		]);
		assert.equal(
			after('1. A\n\nBonjour. <|Le quai est fermé.|> Merci.\nFin.\n', /Décision/),
			'1. A\n\nBonjour.\n\nDécision no 1 : Le quai est fermé.\n\nMerci.\nFin.\n',
		);
	});

	it('takes a whole bullet, with the keyword and the number of those above', () => {
		assert.equal(
			after('1. A\n\nRésolution 2024-009 : Oui.\n\n- un\n- <|le quai est fermé|>\n- deux\n', /Résolution/),
			'1. A\n\nRésolution 2024-009 : Oui.\n\n- un\n\nRésolution 2024-010 : Le quai est fermé.\n\n- deux\n',
		);
	});

	it('is not offered without words, or inside a record', () => {
		assert.deepEqual(titles('1. A\n\nOn ferme| le quai.\n'), ['Commencer un sous-point ici : A)']);
		assert.deepEqual(titles('1. A\n\nDécision no 1 : Le <|quai est|> fermé.\n'), []);
	});
});

describe('codeAction: commitmentToAction', () => {
	const list = 'Membres :\n- Hélène Marchand [HM]\n- Guy Lau\n\n1. A\n\n';

	it('finds who will do what by when', () => {
		assert.equal(
			after(
				`${list}- Guy Lau s’engage à trans|mettre le rapport d’ici le 28 mars 2024.\n`,
				/En faire une mesure de suivi \(Guy Lau, 28 mars 2024\)/,
			),
			`${list}Mesure de suivi 1 : Transmettre le rapport.\n  Responsable : Guy Lau\n  Échéance : 28 mars 2024\n`,
		);
		assert.equal(
			after(`${list}Merci. @HM enverra le r|apport aux membres. Fin.\n`, /Hélène Marchand/),
			`${list}Merci.\n\nMesure de suivi 1 : @HM enverra le rapport aux membres.\n  Responsable : Hélène Marchand\n\nFin.\n`,
		);
		assert.equal(
			after('Members:\n- Ann Lee\n\n1. Opening\n\nAnn Lee will sen|d the report by March 28, 2024.\n', /Ann Lee, March 28, 2024/),
			'Members:\n- Ann Lee\n\n1. Opening\n\nAction item 1: Send the report.\n  Owner: Ann Lee\n  Due: March 28, 2024\n',
		);
	});

	it('is silent where nobody commits to anything', () => {
		for (const sentence of ['Guy Lau demande l’heure.', 'Guy Lau sera absent.', 'La présidence enverra le rapport.'])
			assert.deepEqual(titles(`${list}|${sentence}\n`, ['refactor.extract']), [], sentence);
	});
});

describe('codeAction: addToAttendance', () => {
	it('adds a speaker in the manner of the group', () => {
		const list = 'Membres :\n- Ann Lee, Nord\n\nInvités :\n* Guy Lau\n\n1. A\n\n';
		const text = `${list}- Jean Trem|blay, Québec, demande la parole.\n`;
		assert.deepEqual(titles(text, ['refactor.rewrite']).slice(0, 2), [
			'Ajouter Jean Tremblay à la liste de présence (Membres)',
			'Ajouter Jean Tremblay à la liste de présence (Invités)',
		]);
		assert.ok(after(text, /Membres/).startsWith('Membres :\n- Ann Lee, Nord\n- Jean Tremblay, Québec\n\nInvités'));
		assert.ok(after(text, /Invités/).includes('* Guy Lau\n* Jean Tremblay, Québec\n'));
	});

	it('adds a mover to names on a line, and makes a list where there is none', () => {
		const mover = '1. A\n\nDécision no 1 : Oui.\n  Proposée par : Jean |Tremblay\n';
		assert.ok(after(`Présents : Ann Lee, Guy Lau\n\n${mover}`, /Ajouter/).startsWith('Présents : Ann Lee, Guy Lau, Jean Tremblay\n'));
		assert.equal(after(`Conseil\n\n${mover}`, /Ajouter/).split('\n1. A')[0], 'Conseil\n\nPrésences\n\nMembres :\n- Jean Tremblay\n');
	});
});

describe('codeAction: sortGroup', () => {
	it('sorts by family name, particles apart, as the rule on the order of groups does', () => {
		assert.equal(
			after(
				'Membres :\n- Zoé Roy (absente)\n- |Ann de Beauvoir, Nord\n- Jean Élie\n- Paul La Fontaine\n- Guy Du Pré\n- Éva Adam\n',
				/Trier/,
			),
			'Membres :\n- Éva Adam\n- Ann de Beauvoir, Nord\n- Jean Élie\n- Paul La Fontaine\n- Guy Du Pré\n- Zoé Roy (absente)\n',
		);
		assert.equal(after('Présents : Guy Roy, Ann |Lee et Éva Adam\n', /Trier/), 'Présents : Éva Adam, Ann Lee et Guy Roy\n');
		assert.deepEqual(titles('Membres :\n- Ann |Lee\n- Guy Roy\n'), []);
	});
});

describe('codeAction: moveItem', () => {
	it('exchanges neighbours: numbers stay, references follow', () => {
		assert.equal(
			after(
				'1. A\n\nVoir le point 3 et la décision no 2.\n\n|2. B\n\n2.1. B1\n\nDécision no 1 : Oui.\n\n3. C\n\nDécision no 2 : Non.\n\nVoir le point 2.1.\n',
				/Descendre « 2. B »/,
			),
			'1. A\n\nVoir le point 2 et la décision no 1.\n\n2. C\n\nDécision no 1 : Non.\n\nVoir le point 3.1.\n\n3. B\n\n3.1. B1\n\nDécision no 2 : Oui.\n',
		);
	});

	it('moves letters within their item, and leaves the end of the meeting where it is', () => {
		assert.equal(
			after('1. A\n\nA) Un\n\n|B) Deux\n\n2. B\n\nVoir le point 1 B.\n', /Monter/),
			'1. A\n\nA) Deux\n\nB) Un\n\n2. B\n\nVoir le point 1 A.\n',
		);
		assert.equal(
			after('1. A\n\nTexte.\n\n2. |B\n\nAutre.\n\nProchaine réunion : 13 juin 2024\n\nLa réunion est levée à 14 h.\n', /Monter/),
			'1. B\n\nAutre.\n\n2. A\n\nTexte.\n\nProchaine réunion : 13 juin 2024\n\nLa réunion est levée à 14 h.\n',
		);
	});

	it('is not offered at the ends, and not in approved minutes', () => {
		assert.deepEqual(titles('|1. A\n\n2. B\n', ['refactor.move']), ['Descendre « 1. A »']);
		assert.deepEqual(titles('Conseil\nÉtat : approuvé\n\n|1. A\n\n2. B\n', ['refactor.move']), []);
	});
});

describe('codeAction: convertNumbers', () => {
	it('leaves written numbers to be computed, and writes computed ones', () => {
		const written = '1. A\n\nVoir le point 2 B.\n\n2. C\n\nA) D\n\nB) E\n';
		const computed = '# A\n\nVoir le point 2.2.\n\n# C\n\n## D\n\n## E\n';
		assert.equal(after(`Conseil\n\n|${written}`, /Calculer/), `Conseil\n\n${computed}`);
		assert.equal(after(`Conseil\n\n|${computed}`, /Écrire/), 'Conseil\n\n1. A\n\nVoir le point 2.2.\n\n2. C\n\n2.1. D\n\n2.2. E\n');
	});

	it('does so for a series of records, where no number would change', () => {
		assert.equal(
			after('1. A\n\nDéc|ision no 1 : Oui.\n\nDécision no 2 : Non.\n', /Calculer/),
			'1. A\n\nDécision : Oui.\n\nDécision : Non.\n',
		);
		assert.equal(
			after('1. A\n\nDéc|ision : Oui.\n\nDécision : Non.\n', /Écrire/),
			'1. A\n\nDécision no 1 : Oui.\n\nDécision no 2 : Non.\n',
		);
		assert.deepEqual(titles('1. A\n\nDéc|ision no 12 : Oui.\n'), []);
	});
});

describe('codeAction: subItems', () => {
	it('begins a sub-item, and moves those behind it on', () => {
		assert.equal(
			after(
				'1. A\n\nA) Un\n\nTexte.\n\n|Revenus\nsuite\n\nB) Deux\n\n2. B\n\nVoir le point 1 B.\n'.replace('\nsuite', ''),
				/sous-point ici : B\) Revenus/,
			),
			'1. A\n\nA) Un\n\nTexte.\n\nB) Revenus\n\nC) Deux\n\n2. B\n\nVoir le point 1 C.\n',
		);
		assert.equal(after('2. A\n\n2.1. Un\n\n|Une phrase entière.\n', /2\.2\./), '2. A\n\n2.1. Un\n\n2.2.\n\nUne phrase entière.\n');
	});

	it('merges a sub-item into the one above, without losing a word', () => {
		assert.equal(
			after(
				'1. A\n\nA) Un\n\nTexte.\n\n|B) Deux\n\nSuite.\n\nC) Trois\n\nVoir le point 1 B et le point 1 C.\n',
				/Fusionner avec « A\) Un »/,
			),
			'1. A\n\nA) Un\n\nTexte.\n\nDeux\n\nSuite.\n\nB) Trois\n\nVoir le point 1 A et le point 1 B.\n',
		);
		assert.equal(after('1. A\n\n|A) Un\n\nVoir le point 1 A.\n', /Fusionner avec « 1. A »/), '1. A\n\nUn\n\nVoir le point 1.\n');
	});
});

describe('codeAction: markDone', () => {
	it('writes state and date below the fields', () => {
		assert.equal(
			after('1. A\n\nMesure de suivi 1 : É|crire.\n  Responsable : Guy Lau\n\nSuite.\n', /terminée/),
			'1. A\n\nMesure de suivi 1 : Écrire.\n  Responsable : Guy Lau\n  État : terminée\n  Terminée le : 20 mars 2024\n\nSuite.\n',
		);
		assert.equal(
			after('1. Item\n\nAction item 1: Wr|ite.\nStatus: open\nOwner: Ann Lee\n', /done/),
			'1. Item\n\nAction item 1: Write.\nStatus: done\nOwner: Ann Lee\n  Done on: March 20, 2024\n',
		);
		assert.deepEqual(titles('1. A\n\nMesure de suivi 1 : É|crire.\n  État : terminée\n'), []);
	});
});

describe('codeAction, whatever is written', () => {
	it('never throws, never overlaps its edits, and a refactoring changes something', () => {
		fc.assert(
			fc.property(anyDocument, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), (text, from, length) => {
				const document = documentOf(text);
				const start = Math.round(from * text.length);
				const range = toRange(document.lines, { start, end: Math.min(text.length, start + length) });
				const all = codeActions(document, range, { diagnostics: [] }, { today: TODAY, lazy: false });
				for (const { edit, kind, title } of all) {
					const result = edited(document, edit?.changes?.[document.uri] ?? []);
					// two neighbours that are alike may change places without a trace
					if (kind?.startsWith('refactor') && kind !== 'refactor.move') assert.notEqual(result, text, title);
				}
				const names = all.filter((a) => a.kind?.startsWith('refactor')).map((a) => a.title);
				assert.equal(new Set(names).size, names.length, names.join(' / '));
			}),
			{ numRuns: 300 },
		);
	});
});
