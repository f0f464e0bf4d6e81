import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-types';
import { completion, resolveCompletion } from '../../../server/src/core/features/completion.ts';
import { toPosition } from '../../../server/src/core/features/convert.ts';
import type { Flow } from '../../../server/src/core/model/minutes.ts';
import { allContents } from '../../../server/src/core/model/walk.ts';
import type { Settings } from '../../../server/src/core/settings.ts';
import { anyDocument } from '../../support/documents.ts';
import { edited, fixture } from '../../support/features.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';

const TODAY = '2024-03-14';
const ATTENDANCE = 'Présence\n\nMembres :\n- Hélène Marchand [HM], Nord\n- Guy Lau, Sud\n\n';

function proposals(marked: string, settings: Partial<Settings> = {}, trigger?: string): readonly CompletionItem[] {
	const { document, position } = fixture(marked);
	return completion(documentOf(document.text, settings), position, TODAY, trigger).toSorted((a, b) =>
		(a.sortText ?? a.label).localeCompare(b.sortText ?? b.label),
	);
}

function labels(marked: string, settings: Partial<Settings> = {}, trigger?: string): readonly string[] {
	return proposals(marked, settings, trigger).map((p) => p.label);
}

/** The text after the proposal of that label is taken; no-break spaces are shown as spaces. */
function taken(marked: string, label: string, settings: Partial<Settings> = {}): string {
	const { document } = fixture(marked);
	const edit = proposals(marked, settings).find((p) => p.label === label)?.textEdit;
	assert.ok(edit && 'range' in edit, `No proposal ${label} among ${labels(marked, settings).join(' / ')}`);
	return edited(document, [edit]).replaceAll('\u00a0', ' ');
}

describe('completion of people', () => {
	it('offers people after @, those in the room first, and writes the alias', () => {
		const left = `${ATTENDANCE}La réunion est ouverte à 13 h.\n\nGuy Lau quitte la séance à 14 h.\n\n1. A\n\n@|\n`;
		assert.deepEqual(labels(left), ['@Hélène Marchand', '@Guy Lau']);
		assert.equal(proposals(left)[1]?.detail, 'Sud · pas dans la salle');
		assert.equal(taken(`${ATTENDANCE}1. A\n\nMerci à @mar|.\n`, '@Hélène Marchand'), `${ATTENDANCE}1. A\n\nMerci à @HM.\n`);
	});

	it('is found without accents and in the other order', () => {
		const filter = proposals(`${ATTENDANCE}1. A\n\n@|\n`).find((p) => p.label === '@Hélène Marchand')?.filterText ?? '';
		for (const words of ['@helene marchand', '@marchand helene', 'hm', '@Hélène Marchand']) assert.ok(filter.includes(words), filter);
		assert.deepEqual(labels(`${ATTENDANCE}1. A\n\n@marchand he|\n`), ['@Hélène Marchand']);
		assert.deepEqual(labels(`${ATTENDANCE}1. A\n\n@HM parle de l|\n`), []);
	});

	it('offers names in fields, without those that are named already, and nobody as own seconder', () => {
		const record = `${ATTENDANCE}1. A\n\nMesure de suivi 1 : Écrire.\n`;
		assert.deepEqual(labels(`${record}  Responsable : Guy Lau, h|\n`), ['Hélène Marchand']);
		assert.equal(
			taken(`${record}  Responsable : Guy Lau et h|\n`, 'Hélène Marchand'),
			`${record}  Responsable : Guy Lau et Hélène Marchand\n`,
		);
		const decision = `${ATTENDANCE}1. A\n\nDécision no 1 : Oui.\n  Proposée par : Guy Lau\n`;
		assert.deepEqual(labels(`${decision}  Appuyée par : |\n`), ['Hélène Marchand']);
		assert.deepEqual(labels(`${decision}  Appuyée par h|\n`), ['Hélène Marchand']);
		assert.deepEqual(labels(`${decision}  Contre : 3|\n`), []);
	});

	it('puts who votes before who does not', () => {
		const text = 'Invités :\n- Ann Ace\n\nMembres :\n- Zoé Roy\n\n1. A\n\nDécision no 1 : Oui.\n  Proposée par : |\n';
		assert.deepEqual(labels(text), ['Zoé Roy', 'Ann Ace']);
	});

	it('offers who is away for an arrival, and who is there for a departure', () => {
		const away = `${ATTENDANCE}Excusés :\n- Rita Morin\n\n1. A\n\n`;
		assert.equal(labels(`${away}Arrivée : |\n`)[0], 'Rita Morin');
		assert.deepEqual(labels(`${away}Départ : |\n`), ['Guy Lau', 'Hélène Marchand']);
	});

	it('completes speakers with the comma, and names in a sentence once they begin', () => {
		assert.equal(taken(`${ATTENDANCE}1. A\n\n- Mar|\n`, 'Hélène Marchand'), `${ATTENDANCE}1. A\n\n- Hélène Marchand, \n`);
		assert.deepEqual(labels(`${ATTENDANCE}1. A\n\nOn remercie Hel|\n`), ['Hélène Marchand']);
		assert.deepEqual(labels(`${ATTENDANCE}1. A\n\nUne phrase, |\n`), []);
	});
});

describe('completion of the attendance', () => {
	const roster = [
		{ name: 'Guy Lau', affiliation: 'Sud' },
		{ name: 'Zoé Nadon', affiliation: 'Ontario', function: 'présidente' },
	];

	it('offers people of the roster who are not listed, with their affiliation', () => {
		assert.equal(
			taken('Membres :\n- Guy Lau\n- z|\n', 'Zoé Nadon', { roster }),
			'Membres :\n- Guy Lau\n- Zoé Nadon, Ontario (présidente)\n',
		);
		assert.deepEqual(labels('Membres :\n- Guy Lau\n- |\n', { roster }), ['Zoé Nadon']);
	});

	it('offers affiliations: those of the list, jurisdictions, organisations', () => {
		const found = labels('Membres :\n- Guy Lau, Conseil du port\n- Ann Lee, |\n');
		assert.equal(found[0], 'Conseil du port');
		for (const name of ['Île-du-Prince-Édouard', 'Parcs Canada']) assert.ok(found.includes(name), name);
		assert.equal(taken('Membres :\n- Ann Lee, ile|\n', 'Île-du-Prince-Édouard'), 'Membres :\n- Ann Lee, Île-du-Prince-Édouard\n');
	});

	it('offers remarks, and who holds a proxy', () => {
		assert.ok(labels('Membres :\n- Ann Lee (|\n').includes('arrivée à …'));
		assert.deepEqual(labels('Membres :\n- Guy Lau\n- Ann Lee (procuration à |)\n'), ['Ann Lee', 'Guy Lau']);
	});

	it('offers groups that are not there yet', () => {
		const found = labels('Présence\n\nMembres :\n- Guy Lau\n\n|\n');
		assert.ok(found.includes('Observateurs') && !found.includes('Membres'), found.join(', '));
		// what begins the meeting may come behind a blank line, not directly below a person
		assert.ok(found.includes('1.') && found.includes('La réunion est ouverte à ….'), found.join(', '));
		assert.ok(!labels('Présence\n\nMembres :\n- Guy Lau\n|\n').includes('1.'));
	});
});

describe('completion of values', () => {
	it('offers dates written out, in fields and after the words that announce one', () => {
		const record = '1. A\n\nMesure de suivi 1 : Écrire.\n';
		const dates = ['14 mars 2024', '21 mars 2024', '28 mars 2024', '11 avril 2024'];
		assert.deepEqual(labels(`${record}  Échéance : |\n`), dates);
		assert.deepEqual(labels(`Prochaine réunion : 13 juin 2024\n\n${record}  Échéance : |\n`), [...dates, '13 juin 2024']);
		assert.deepEqual(labels('1. A\n\n=> Écrire d’ici le |\n'), dates);
		assert.deepEqual(labels('1. A\n\nOn vote pour le qu|\n'), ['11 avril 2024']);
		assert.deepEqual(labels('1. A\n\nOn vote pour le p|\n'), []);
		assert.deepEqual(labels('1. A\n\nOn vote pour le |\n', {}, ' '), []);
		assert.deepEqual(labels('1. Opening\n\nAction item 1: Write.\n  Due: |\n')[0], 'March 14, 2024');
	});

	it('offers states, votes and references where a field wants them', () => {
		const action = '1. A\n\nMesure de suivi 1 : Écrire.\n';
		assert.deepEqual(labels(`${action}  État : |\n`), ['à faire', 'en cours', 'terminée', 'reportée', 'annulée']);
		assert.equal(taken(`${action}  État : en c|\n`, 'en cours'), `${action}  État : en cours\n`);
		assert.ok(labels('1. A\n\nDécision no 1 : Oui.\n  Vote : |\n').includes('unanimité'));
		assert.deepEqual(labels('1. A\n\nDécision no 1 : Oui.\n\nDécision no 2 : Non.\n  Remplace : |\n')[0], 'décision no 1');
	});

	it('offers values of the preamble', () => {
		assert.deepEqual(labels('Conseil\nÉtat : |\n\n1. A\n'), ['ébauche', 'approuvé', 'publié']);
		assert.ok(labels('Conseil\nDocument : |\n\n1. A\n').includes('Procès-verbal'));
		assert.deepEqual(labels('Conseil\nPrésidence : |\n\nMembres :\n- Ann Lee\n\n1. A\n'), ['Ann Lee']);
		assert.deepEqual(labels('Conseil\nDate : |\n\n1. A\n')[0], '14 mars 2024');
	});

	it('offers what a record’s parentheses may hold', () => {
		const found = labels(`${ATTENDANCE}1. A\n\nSuivi (@HM, |\n`);
		for (const label of ['Guy Lau', '28 mars 2024', 'en cours']) assert.ok(found.includes(label), label);
		assert.ok(!found.includes('Hélène Marchand'));
	});

	it('offers the numbers that a reference may name, in order', () => {
		assert.deepEqual(labels('1. A\n\nDécision no 3 : Oui.\n\nVoir la décision no |\n'), ['3']);
		assert.deepEqual(labels('1. A\n\nA) C\n\n2. B\n\nVoir le point |\n'), ['1', '1 A', '2']);
		assert.deepEqual(labels('1. A (voir l’onglet |)\n\nOnglet 2 : Trousse\n'), ['2']);
		assert.ok(labels('1. A\n\nDécision no 3 : Oui.\n\nOnglet 2 : Trousse\n\nVoir |\n').includes('l’onglet 2'));
	});

	it('offers directives and codes of rules in comments, and nothing else', () => {
		assert.ok(labels('// |\n').includes('minutier-disable-next-line'));
		assert.ok(labels('// minutier-disable decision-without-mover, act|\n').includes('action-without-owner'));
		assert.deepEqual(labels(`${ATTENDANCE}// @|\n`), []);
		assert.deepEqual(labels('// minutier-disable DEC01 -- motif |\n'), []);
	});

	it('offers nothing in fenced blocks and quotes', () => {
		assert.deepEqual(labels(`${ATTENDANCE}1. A\n\n\`\`\`\n@|\n\`\`\`\n`), []);
		assert.deepEqual(labels(`${ATTENDANCE}1. A\n\n> @|\n`), []);
	});
});

describe('completion of lines', () => {
	it('offers the fields and results that the record above lacks', () => {
		const action = labels('1. A\n\nMesure de suivi 1 : Écrire.\n  Échéance : 3 mai 2024\n  |\n');
		assert.deepEqual(action, ['Responsable', 'État', 'Terminée le', 'Origine']);
		const decision = '1. A\n\nDécision no 1 : Oui.\n  Proposée par : Ann Lee\n';
		assert.deepEqual(labels(`${decision}  |\n`).slice(0, 5), ['Appuyée par', 'Vote', 'Récusation', 'Remplace', 'Adoptée à l’unanimité']);
		assert.equal(taken(`${decision}app|\n`, 'Appuyée par'), `${decision}Appuyée par : \n`);
		assert.deepEqual(labels(`${decision}\n  |\n`), []);
	});

	it('offers keywords of the language with the next number, as those above are written', () => {
		const text = '1. Accueil\n\nDécision no 3 : Oui.\n\nd|\n\nDécision no 4 : Non.\n';
		assert.equal(taken(text, 'Décision no 4'), text.replace('d|', 'Décision no 4 : '));
		const none = '1. Accueil\n\nd|\n';
		assert.equal(taken(none, 'Décision nᵒ 1', { numberSign: 'nᵒ' }), none.replace('d|', 'Décision nᵒ 1 : '));
		assert.ok(labels(text).includes('Mesure de suivi 1'));
		assert.ok(!labels(text).includes('Action item 1'));
		assert.ok(labels('1. A\n\nDécision : Oui.\n\n|\n').includes('Décision'));
		assert.ok(labels('1. Opening\n\nResolution 2024-009: Yes.\n\n|\n').includes('Resolution 2024-010'));
		assert.equal(taken('1. A\n\n|\n', 'Mesure de suivi 1 …'), '1. A\n\nMesure de suivi 1 : $1\n  Responsable : $2\n  Échéance : $0\n');
	});

	it('offers the next item, statements that are missing, and events that make sense', () => {
		const found = labels('1. A\n\nA) B\n\nDécision no 1 : Oui.\n\nHuis clos\n\n|\n');
		for (const label of ['2.', 'B)', 'Aucune mesure de suivi n’est indiquée.', 'Fin du huis clos', 'Arrivée : …, …', 'Onglet 1'])
			assert.ok(found.includes(label), `${label} / ${found.join(' / ')}`);
		for (const label of ['Aucune décision.', 'Huis clos', 'Lieu']) assert.ok(!found.includes(label), label);
	});

	it('offers fields, kinds and the attendance in the preamble', () => {
		const found = labels('Conseil\nLieu : Salle 2\n|\n');
		for (const label of ['Présidence', 'Procès-verbal', 'Le 14 mars 2024', 'Présence', 'Membres']) assert.ok(found.includes(label), label);
		assert.ok(!found.includes('Lieu'));
		assert.ok(labels('Board\nLanguage: en\n|\n').includes('Next meeting'));
	});

	it('offers a whole meeting in an empty file only, in the language of the file first', () => {
		assert.deepEqual(labels('|').slice(0, 2), ['Réunion complète', 'Whole meeting']);
		assert.deepEqual(labels('\n\npv|\n', { locale: 'en-CA' }).includes('Réunion complète'), true);
		for (const marked of ['Conseil\n|\n', '1. A\n\nLa r|\n', '1. A\n\n|\n'])
			assert.ok(!labels(marked).includes('Réunion complète'), marked);
		const meeting = taken('|', 'Whole meeting').replace(/\$\{\d+:([^}]*)\}|\$\d/g, '$1');
		assert.deepEqual(
			documentOf(meeting).minutes.items.map((item) => item.content.decisions.length + item.content.actions.length),
			[1, 1],
		);
	});

	it('writes lines that are read as what they were offered for', () => {
		const settings = { roster: [] };
		for (const language of ['fr', 'en'] as const) {
			const start = {
				fr: 'Conseil\nLangue : fr-CA\n\nMembres :\n- Ann Lee\n\n1. A\n\n',
				en: 'Board\nLanguage: en-CA\n\nMembers:\n- Ann Lee\n\n1. A\n\n',
			}[language];
			for (const { label, textEdit, data } of proposals(`${start}|\n`, settings)) {
				const help = (data as { help?: { kind: string; key: string } } | undefined)?.help;
				const line = (textEdit?.newText ?? label)
					.replace(/\$\{\d:([^}]*)\}/g, '$1')
					.replace('($2)', '(a.pdf)')
					.replace(/\$\d/g, 'Ann Lee');
				const document = documentOf(`${start}${line}${/[:] $/.test(line) ? 'Ann Lee' : ''}\n`);
				const flow = allContents(document.minutes).flatMap((c): readonly Flow[] => c.flow);
				const kinds = flow.map((node) => (node.kind === 'event' ? node.event : node.kind));
				const isRead =
					help?.key === 'heading'
						? document.minutes.items.length + (document.minutes.items[0]?.items.length ?? 0) > 1
						: help?.key === 'preamble next'
							? document.minutes.meeting.next !== undefined
							: kinds.includes(help?.key as never);
				assert.ok(isRead, `${label}: ${help?.key}, read as ${kinds}\n${document.text}`);
			}
		}
	});
});

describe('resolveCompletion', () => {
	it('adds what is known of the proposal', () => {
		const text = `${ATTENDANCE}1. A\n\nDécision no 1 : Oui.\n\n`;
		const documented = (marked: string, label: string): string => {
			const item = proposals(marked).find((p) => p.label === label) as CompletionItem;
			const { documentation } = resolveCompletion(fixture(marked).document, JSON.parse(JSON.stringify(item)), TODAY);
			return documentation && typeof documentation === 'object' ? documentation.value : '';
		};
		assert.match(documented(`${text}@|\n`, '@Guy Lau'), /\*\*Guy Lau\*\*\n\nSud/);
		assert.match(documented(`${text}Voir la décision no |\n`, '1'), /\*\*Décision 1\*\*/);
		assert.match(documented(`${text}|\n`, 'Mesure de suivi 1'), /```minutes/);
		assert.match(documented('// minutier-disable |\n', 'decision-without-mover'), /\n\n/);
	});
});

describe('completion, whatever is written', () => {
	it('never throws, and edits only what is written before the cursor', () => {
		fc.assert(
			fc.property(anyDocument, fc.double({ min: 0, max: 1, noNaN: true }), (text, at) => {
				const document = documentOf(text);
				const position = toPosition(document.lines, Math.round(at * text.length));
				for (const item of completion(document, position, TODAY)) {
					const { textEdit } = item;
					assert.ok(textEdit && 'range' in textEdit);
					assert.equal(textEdit.range.start.line, position.line);
					assert.ok(textEdit.range.start.character <= position.character);
					assert.ok(item.filterText?.endsWith(item.label));
				}
			}),
			{ numRuns: 300 },
		);
	});
});
