import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
	CodeAction,
	CodeLens,
	CompletionItem,
	CompletionList,
	Diagnostic,
	DocumentSymbol,
	FoldingRange,
	Hover,
	InlayHint,
	Location,
	SelectionRange,
	SemanticTokens,
	SemanticTokensDelta,
	TextEdit,
	WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { GlanceResult, LiveEditResult, PasteResult, RulePageResult } from '../../server/src/lsp/messages.ts';
import { PASTE_REQUEST, RULE_PAGE_REQUEST, RULE_SCHEME } from '../../server/src/lsp/messages.ts';
import { type Peer, startNodeServer, startWorkerServer } from '../support/peer.ts';

interface Published {
	readonly uri: string;
	readonly version?: number;
	readonly diagnostics: readonly Diagnostic[];
}

const dist = (name: string): string => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));
const uri = 'untitled:seance.minutes';
const text = `Comité du port
Le 14 mars 2024

Membres :
- Ann Lee, Nord
- Guy Lau, Sud

1. Accueil

Décision : Oui.

Décision no 1 : Le budget est approuvé.

3. Divers

Comme à la décision no 1.
Decison no 4 : Non.
`;

const SERVERS: readonly { readonly name: string; readonly file: string; readonly start: () => Peer }[] = [
	{ name: 'Node, its own bundle', file: dist('server/node.js'), start: () => startNodeServer([dist('server/node.js'), '--stdio']) },
	{ name: 'Node, minutier lsp', file: dist('cli.js'), start: () => startNodeServer([dist('cli.js'), 'lsp', '--stdio']) },
	{ name: 'web worker', file: dist('server/browser.js'), start: () => startWorkerServer(dist('server/browser.js')) },
];

/** One scripted session; every server must give the same answers. */
for (const { name, file, start } of SERVERS) {
	describe(`a session with the server (${name})`, () => {
		let peer: Peer;
		const document = { textDocument: { uri } };

		before(async () => {
			assert.ok(existsSync(file), `${file} is missing: run npm run build`);
			peer = start();
			const { capabilities } = await peer.request<{ capabilities: Record<string, unknown> }>('initialize', {
				processId: process.pid,
				rootUri: null,
				capabilities: {
					workspace: { configuration: true },
					textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
				},
			});
			for (const key of [
				'documentSymbolProvider',
				'foldingRangeProvider',
				'codeActionProvider',
				'documentFormattingProvider',
				'documentOnTypeFormattingProvider',
				'inlayHintProvider',
				'codeLensProvider',
				'semanticTokensProvider',
				'selectionRangeProvider',
				'linkedEditingRangeProvider',
				'documentLinkProvider',
				'renameProvider',
			])
				assert.ok(capabilities[key], key);
			peer.notify('initialized', {});
			peer.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'minutes', version: 1, text } });
		});

		after(async () => {
			await peer.request('shutdown', null);
			await peer.stop();
		});

		it('publishes the problems of the version that was opened', async () => {
			const { diagnostics, version } = await peer.next<Published>('textDocument/publishDiagnostics', (p) => p.uri === uri);
			assert.equal(version, 1);
			const misspelled = diagnostics.find((d) => d.code === 'misspelled-keyword');
			assert.deepEqual(misspelled?.range, { start: { line: 16, character: 0 }, end: { line: 16, character: 7 } });
			assert.equal(misspelled?.codeDescription?.href, `${RULE_SCHEME}:/fr/misspelled-keyword.md`);
		});

		it('gives the page of a rule in the language asked for, and none for a rule that does not exist', async () => {
			const page = await peer.request<RulePageResult>(RULE_PAGE_REQUEST, { code: 'DEC01', language: 'en' });
			assert.match(page ?? '', /^# .*\n\n`decision-without-text` · DEC01\n/);
			assert.equal(await peer.request(RULE_PAGE_REQUEST, { code: 'nonsense', language: 'fr' }), null);
		});

		it('goes on with the list after Enter', async () => {
			const position = { line: 5, character: 0 };
			assert.deepEqual(
				await peer.request<TextEdit[]>('textDocument/onTypeFormatting', {
					...document,
					position: { line: 6, character: 0 },
					ch: '\n',
					options: {},
				}),
				[{ range: { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } }, newText: '- ' }],
			);
			assert.deepEqual(await peer.request(PASTE_REQUEST, { ...document, position, text: 'Zoé Nadon\tEst\nIvo Roy\tOuest\n' }), {
				version: 1,
				kind: 'people',
				text: '- Zoé Nadon, Est\n- Ivo Roy, Ouest',
			} satisfies PasteResult);
		});

		it('gives the outline', async () => {
			const symbols = await peer.request<DocumentSymbol[]>('textDocument/documentSymbol', document);
			assert.deepEqual(
				symbols.map((s) => [s.name, s.detail, s.children?.map((c) => c.name)]),
				[
					['Présence', '2 personnes', ['Membres']],
					['1. Accueil', '', ['Décision 1', 'Décision 1']],
					['3. Divers', '', ['Décision 4']],
				],
			);
		});

		it('folds items and attendance', async () => {
			const ranges = await peer.request<FoldingRange[]>('textDocument/foldingRange', document);
			assert.deepEqual(
				ranges.map((r) => [r.startLine, r.endLine]),
				[
					[3, 5],
					[3, 5],
					[7, 11],
					[13, 16],
				],
			);
		});

		it('shows computed numbers', async () => {
			const hints = await peer.request<InlayHint[]>('textDocument/inlayHint', {
				...document,
				range: { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } },
			});
			assert.deepEqual(
				hints.map((h) => [h.position, h.label]),
				[[{ line: 9, character: 8 }, '1']],
			);
		});

		it('offers the fix of a misspelled keyword', async () => {
			const at = { line: 16, character: 2 };
			const actions = await peer.request<CodeAction[]>('textDocument/codeAction', {
				...document,
				range: { start: at, end: at },
				context: { diagnostics: [] },
			});
			const fix = actions.find((a) => a.isPreferred);
			assert.deepEqual(fix?.edit?.changes?.[uri], [
				{ range: { start: { line: 16, character: 0 }, end: { line: 16, character: 7 } }, newText: 'Décision' },
			]);
		});

		it('renumbers in one list of edits', async () => {
			const answer = await peer.request<{ kind: string; edits: TextEdit[] }>('minutier/renumber', document);
			assert.equal(answer.kind, 'edits');
			assert.deepEqual(
				answer.edits.map((e) => [e.range.start.line, e.newText]),
				[
					[11, '2'],
					[13, '2'],
					[15, '2'],
					[16, '3'],
				],
			);
		});

		it('makes the agenda of minutes', async () => {
			const answer = await peer.request<{ version: number; snippet: string }>('minutier/draft', { ...document, to: 'agenda' });
			assert.match(answer.snippet, /\nOrdre du jour\n(?:.*\n)*1\. /);
		});

		it('formats', async () => {
			const edits = await peer.request<TextEdit[]>('textDocument/formatting', { ...document, options: { tabSize: 4, insertSpaces: true } });
			assert.ok(edits.some((e) => e.newText === 'Décision no\u00a01\u00a0: Le budget est approuvé.'));
		});

		it('renders the preview', async () => {
			const answer = await peer.request<{ title: string; language: string; html: string }>('minutier/preview', document);
			assert.equal(answer.title, 'Comité du port');
			assert.match(answer.html, /data-line="9"/);
		});

		it('leads from a reference to its record, and knows who refers to it', async () => {
			const at = { line: 15, character: 'Comme à la décision no '.length };
			const places = await peer.request<Location[]>('textDocument/definition', { ...document, position: at });
			// two decisions bear the number 1 here: both are shown
			assert.deepEqual(
				places.map((p) => p.range.start.line),
				[9, 11],
			);
			const references = await peer.request<Location[]>('textDocument/references', {
				...document,
				position: at,
				context: { includeDeclaration: true },
			});
			assert.ok(references.some((r) => r.range.start.line === 15));
		});

		it('answers hover and completion', async () => {
			assert.ok(await peer.request<Hover | null>('textDocument/hover', { ...document, position: { line: 4, character: 4 } }));
			const answer = await peer.request<CompletionItem[] | CompletionList>('textDocument/completion', {
				...document,
				position: { line: 13, character: 0 },
			});
			const items = Array.isArray(answer) ? answer : answer.items;
			assert.ok(
				items.some((item) => item.label.startsWith('Décision')),
				JSON.stringify(items.map((i) => i.label)),
			);
		});

		it('tells who is in the room, and writes what happens now', async () => {
			const position = { line: 14, character: 0 };
			const { people, decisions } = await peer.request<GlanceResult>('minutier/glance', { ...document, position });
			assert.deepEqual([people.map(({ presence }) => presence), decisions.length], [['yes', 'yes'], 3]);
			const wish = { kind: 'departure', date: '2024-03-14', time: '14:50', person: 'Guy Lau' };
			const answer = await peer.request<LiveEditResult>('minutier/liveEdit', { ...document, position, wish });
			assert.ok(answer.kind === 'edits');
			assert.equal(answer.snippet?.text, 'Départ\u00a0: Guy Lau, 14\u00a0h\u00a050$0');
		});

		it('documents a proposal when somebody looks at it', async () => {
			const items = await peer.request<CompletionItem[]>('textDocument/completion', { ...document, position: { line: 13, character: 0 } });
			const item = items.find((i) => i.label.startsWith('Décision'));
			assert.ok(item && item.documentation === undefined);
			const { documentation } = await peer.request<CompletionItem>('completionItem/resolve', item);
			assert.ok(documentation && typeof documentation === 'object' && documentation.value.includes('```minutes'));
		});

		it('counts decisions above their item', async () => {
			const lenses = await peer.request<CodeLens[]>('textDocument/codeLens', document);
			assert.deepEqual(
				lenses.map((l) => [l.range.start.line, l.command?.title]),
				[
					[7, '2\u00a0décisions'],
					[13, '1\u00a0décision'],
				],
			);
		});

		it('colours names and states, in whole and as a difference', async () => {
			const whole = await peer.request<SemanticTokens>('textDocument/semanticTokens/full', document);
			assert.ok(whole.data.length > 0 && whole.data.length % 5 === 0 && whole.resultId);
			const delta = await peer.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
				...document,
				previousResultId: whole.resultId,
			});
			assert.deepEqual(delta.edits, []);
			const part = await peer.request<SemanticTokens>('textDocument/semanticTokens/range', {
				...document,
				range: { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } },
			});
			assert.deepEqual(part.data.slice(0, 3), [4, 2, 'Ann Lee'.length]);
		});

		it('grows a selection', async () => {
			const [range] = await peer.request<SelectionRange[]>('textDocument/selectionRange', {
				...document,
				positions: [{ line: 11, character: 20 }],
			});
			assert.ok(range?.parent?.parent);
		});

		it('gives the edits of a refactoring when it is chosen', async () => {
			const at = { line: 7, character: 0 };
			const actions = await peer.request<CodeAction[]>('textDocument/codeAction', {
				...document,
				range: { start: at, end: at },
				context: { diagnostics: [], only: ['refactor.move'] },
			});
			assert.deepEqual(
				actions.map((a) => [a.title, a.edit]),
				[['Descendre « 1. Accueil »', undefined]],
			);
			const { edit } = await peer.request<CodeAction>('codeAction/resolve', actions[0]);
			assert.ok(edit?.changes?.[uri]?.some((e) => e.newText.startsWith('1. Divers')));
		});

		it('renames a person, and refuses with a sentence', async () => {
			const edit = await peer.request<WorkspaceEdit>('textDocument/rename', {
				...document,
				position: { line: 4, character: 4 },
				newName: 'Ann Roy',
			});
			assert.deepEqual(
				edit.changes?.[uri]?.map((e) => e.newText),
				['Ann Roy'],
			);
			await assert.rejects(
				peer.request('textDocument/rename', { ...document, position: { line: 9, character: 2 }, newName: '7' }),
				/calculé/,
			);
		});

		it('follows changes, and publishes for the new version only', async () => {
			peer.notify('textDocument/didChange', {
				textDocument: { uri, version: 2 },
				contentChanges: [{ range: { start: { line: 16, character: 0 }, end: { line: 16, character: 7 } }, text: 'Décision' }],
			});
			const { diagnostics } = await peer.next<Published>('textDocument/publishDiagnostics', (p) => p.version === 2);
			assert.equal(
				diagnostics.find((d) => d.code === 'misspelled-keyword'),
				undefined,
			);
		});
	});
}
