import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Diagnostic, Location, SymbolInformation } from 'vscode-languageserver-types';
import type { CompareResult, NewMeetingResult, RegisterResult, TwinResult } from '../../server/src/lsp/messages.ts';
import { type Peer, startNodeServer, startWorkerServer } from '../support/peer.ts';

interface Published {
	readonly uri: string;
	readonly diagnostics: readonly Diagnostic[];
}

const dist = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
const PROJECT = '{ "profile": "fpt", "roster": "membres.minutes", "profil": "" }';
const FIRST = 'Comité du port\nLe 8 février 2024\n\n1. A\n\nMesure de suivi 1 : Peindre.\n  Échéance : 1er mars 2024\n';
const SECOND = 'Comité du port\nLe 14 mars 2024\n\n1. Suivi des mesures\n\nRien.\n\nVoir la mesure de suivi 1 du 8 février 2024.\n';
const REVIEWED = SECOND.replace('Voir la mesure de suivi 1 du 8 février 2024.\n', '');

const SERVERS: readonly { readonly name: string; readonly start: () => Peer; readonly virtual: boolean }[] = [
	{ name: 'Node, its own bundle', start: () => startNodeServer([dist('server/node.js'), '--stdio']), virtual: false },
	{ name: 'Node, files of the client', start: () => startNodeServer([dist('server/node.js'), '--stdio']), virtual: true },
	{ name: 'web worker', start: () => startWorkerServer(dist('server/browser.js')), virtual: true },
];

/** One script over a folder on disk; where the server sees no files, the client reads them for it. */
for (const { name, start, virtual } of SERVERS) {
	describe(`a session with a project (${name})`, () => {
		let peer: Peer;
		let folder: string;
		const address = (file: string): string => {
			const { href } = pathToFileURL(path.join(folder, file));
			return virtual ? href.replace('file://', 'memfs://host') : href;
		};
		const onDisk = (uri: string): string => fileURLToPath(uri.replace('memfs://host', 'file://'));
		const codes = ({ diagnostics }: Published): readonly unknown[] => diagnostics.map((d) => d.code);

		before(async () => {
			folder = mkdtempSync(path.join(tmpdir(), 'minutier-'));
			writeFileSync(path.join(folder, 'minutier.json'), PROJECT);
			writeFileSync(path.join(folder, 'membres.minutes'), 'Membres :\n- Ann Lee, Nord\n');
			writeFileSync(path.join(folder, 'a.minutes'), FIRST);
			writeFileSync(path.join(folder, 'b.minutes'), SECOND);
			peer = start();
			const text = (file: string): string => readFileSync(file, 'utf8');
			peer.answer('minutier/projectFile', () => ({ uri: address('minutier.json'), text: text(path.join(folder, 'minutier.json')) }));
			peer.answer('minutier/minutesFiles', () =>
				readdirSync(folder)
					.filter((f) => f.endsWith('.minutes'))
					.map(address),
			);
			peer.answer('minutier/readFile', ({ uri }: { uri: string }) => (existsSync(onDisk(uri)) ? text(onDisk(uri)) : null));
			await peer.request('initialize', { processId: process.pid, rootUri: address('').replace(/\/$/, ''), locale: 'en', capabilities: {} });
			peer.notify('initialized', {});
			peer.notify('textDocument/didOpen', {
				textDocument: { uri: address('b.minutes'), languageId: 'minutes', version: 1, text: REVIEWED },
			});
		});

		after(async () => {
			await peer.request('shutdown', null);
			await peer.stop();
			rmSync(folder, { recursive: true });
		});

		it('publishes the slips of the project file at their place', async () => {
			const { diagnostics } = await peer.next<Published>('textDocument/publishDiagnostics', (p) => p.uri === address('minutier.json'));
			assert.deepEqual(
				diagnostics.map((d) => [d.range.start.character, /“profile”/.test(String(d.message))]),
				[[PROJECT.indexOf('"profil"'), true]],
			);
		});

		it('judges a document by its series once that is read', async () => {
			const found = await peer.next<Published>(
				'textDocument/publishDiagnostics',
				(p) => p.uri === address('b.minutes') && codes(p).includes('overdue-action-not-reviewed'),
			);
			assert.equal(
				found.diagnostics.find((d) => d.code === 'overdue-action-not-reviewed')?.relatedInformation?.[0]?.location.uri,
				address('a.minutes'),
			);
		});

		it('begins a new meeting with the people of the roster', async () => {
			const meeting = { folder: address('').replace(/\/$/, ''), language: 'fr', body: 'Comité du port', date: '2024-04-11' };
			const { snippet } = await peer.request<NewMeetingResult>('minutier/newMeeting', meeting);
			assert.match(snippet, /^Comité du port\nLe 11 avril 2024\n/);
			assert.match(snippet, /\n- Ann Lee, Nord\n/);
		});

		it('leads into another file, and finds symbols of all files', async () => {
			peer.notify('textDocument/didChange', {
				textDocument: { uri: address('b.minutes'), version: 2 },
				contentChanges: [{ text: SECOND }],
			});
			const places = await peer.request<Location[]>('textDocument/definition', {
				textDocument: { uri: address('b.minutes') },
				position: { line: 7, character: 'Voir la mesure de suivi 1'.length },
			});
			assert.deepEqual(
				places.map((p) => [p.uri, p.range.start.line]),
				[[address('a.minutes'), 5]],
			);
			const symbols = await peer.request<SymbolInformation[]>('workspace/symbol', { query: 'peindre' });
			assert.deepEqual(
				symbols.map((s) => s.location.uri),
				[address('a.minutes')],
			);
		});

		it('lists what is to be done and what is late, and says when that changed', async () => {
			const { overdue, open } = await peer.request<RegisterResult>('minutier/register', null);
			assert.deepEqual(
				overdue.map((l) => [l.label, l.place.uri, l.place.range.start.line]),
				[['Peindre.', address('a.minutes'), 5]],
			);
			assert.deepEqual(open, []);
		});

		it('reads a file again that changed on disk', async () => {
			writeFileSync(path.join(folder, 'a.minutes'), FIRST.replace('Peindre', 'Vernir'));
			peer.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: address('a.minutes'), type: 2 }] });
			const symbols = await peer.request<SymbolInformation[]>('workspace/symbol', { query: 'vernir' });
			assert.equal(symbols.length, 1);
			await peer.next('minutier/registerChanged', () => true);
			assert.equal((await peer.request<RegisterResult>('minutier/register', null)).overdue[0]?.label, 'Vernir.');
		});

		it('judges other open documents again once nobody types', async () => {
			const open = { uri: address('a.minutes'), languageId: 'minutes', version: 1, text: FIRST };
			peer.notify('textDocument/didChange', {
				textDocument: { uri: address('b.minutes'), version: 3 },
				contentChanges: [{ text: REVIEWED }],
			});
			peer.notify('textDocument/didOpen', { textDocument: open });
			const ofB = (isLate: boolean): Promise<Published> =>
				peer.next(
					'textDocument/publishDiagnostics',
					(p) => p.uri === address('b.minutes') && codes(p).includes('overdue-action-not-reviewed') === isLate,
				);
			await ofB(true);
			peer.notify('textDocument/didChange', {
				textDocument: { uri: address('a.minutes'), version: 2 },
				contentChanges: [{ text: `${FIRST}  État : terminée\n` }],
			});
			await ofB(false);
			peer.notify('textDocument/didClose', { textDocument: { uri: address('a.minutes') } });
		});

		it('compares a text with its twin, as the editor shows it', async () => {
			const textDocument = { uri: address('b.minutes') };
			assert.equal(await peer.request<TwinResult>('minutier/twin', { textDocument }), null);
			const twin = address('b.en.minutes');
			const english = 'Harbour committee\nMarch 14, 2024\n\n1. Follow-up\n\nNothing.\n';
			writeFileSync(path.join(folder, 'b.en.minutes'), english);
			assert.equal(await peer.request<TwinResult>('minutier/twin', { textDocument }), twin);
			const compare = (): Promise<CompareResult> => peer.request('minutier/compare', { textDocument, language: 'en' });
			assert.deepEqual((await compare()).differences, []);
			const open = { uri: twin, languageId: 'minutes', version: 1, text: `${english}\n2. Other\n` };
			peer.notify('textDocument/didOpen', { textDocument: open });
			const { twin: found, differences } = await compare();
			assert.equal(found, twin);
			assert.deepEqual(
				differences.map(({ kind, message, b }) => [kind, message, b?.start.line]),
				[['item', 'Item 2 (“Other”) is in the second text only.', 7]],
			);
		});

		it('follows a new project file', async () => {
			writeFileSync(path.join(folder, 'minutier.json'), '{ "rules": { "ACT16": "off" } }');
			peer.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: address('minutier.json'), type: 2 }] });
			await peer.next<Published>(
				'textDocument/publishDiagnostics',
				(p) => p.uri === address('minutier.json') && p.diagnostics.length === 0,
			);
		});
	});
}
