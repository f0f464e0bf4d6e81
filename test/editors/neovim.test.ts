import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Runs Lua inside a headless Neovim that has attached its own client to our server; every wait is for an event. */
function inNeovim(text: string, lua: string): unknown {
	const folder = mkdtempSync(path.join(tmpdir(), 'minutier-nvim-'));
	try {
		const file = path.join(folder, 'seance.minutes');
		const result = path.join(folder, 'result.json');
		const script = path.join(folder, 'script.lua');
		writeFileSync(file, text);
		writeFileSync(
			script,
			`vim.filetype.add({ extension = { minutes = 'minutes' } })
vim.cmd('edit ' .. ${JSON.stringify(file)})
local id = vim.lsp.start_client({ name = 'minutier', cmd = { ${JSON.stringify(process.execPath)}, ${JSON.stringify(cli)}, 'lsp', '--stdio' }, root_dir = ${JSON.stringify(folder)} })
vim.lsp.buf_attach_client(0, id)
local function wait(what, ready) assert(vim.wait(20000, ready, 20), 'never came: ' .. what) end
local function ask(method, params)
	local answers = vim.lsp.buf_request_sync(0, method, params, 20000)
	return answers[id].result
end
local here = { textDocument = vim.lsp.util.make_text_document_params(0) }
local function run()
${lua}
end
local ok, answer = pcall(run)
vim.fn.writefile({ vim.json.encode(ok and answer or { failure = tostring(answer) }) }, ${JSON.stringify(result)})
vim.cmd('qall!')
`,
		);
		const run = spawnSync('nvim', ['--headless', '--clean', '-n', '-c', `luafile ${script}`], { encoding: 'utf8', timeout: 25000 });
		assert.equal(run.error, undefined, run.stderr);
		return JSON.parse(readFileSync(result, 'utf8'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const text = 'Comité\nLe 14 mars 2024\n\nMembres :\n- Ann Lee\n\n1. Accueil\n\nDécision : Oui.\n\nDecison no 1 : Non.\n\n3. Divers\n';

describe('Neovim, a client that we did not write', () => {
	it('shows the problems', () => {
		const codes = inNeovim(
			text,
			`wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)\nreturn vim.tbl_map(function(d) return { d.code, d.lnum } end, vim.diagnostic.get(0))`,
		);
		assert.ok(
			(codes as [string, number][]).some(([code, line]) => code === 'misspelled-keyword' && line === 10),
			JSON.stringify(codes),
		);
	});

	it('gives the outline', () => {
		const names = inNeovim(
			text,
			`wait('client', function() return vim.lsp.buf_get_clients(0)[id] ~= nil and vim.lsp.get_client_by_id(id).server_capabilities ~= nil end)\nreturn vim.tbl_map(function(s) return s.name end, ask('textDocument/documentSymbol', here))`,
		);
		assert.deepEqual(names, ['Présence', '1. Accueil', '3. Divers']);
	});

	it('renumbers and formats the buffer', () => {
		const lines = inNeovim(
			text,
			`wait('client', function() return vim.lsp.buf_get_clients(0)[id] ~= nil and vim.lsp.get_client_by_id(id).server_capabilities ~= nil end)
local answer = ask('minutier/renumber', here)
vim.lsp.util.apply_text_edits(answer.edits, 0, 'utf-16')
-- the name changed with Neovim 0.8
if vim.lsp.buf.format then vim.lsp.buf.format({ async = false, timeout_ms = 20000 }) else vim.lsp.buf.formatting_sync(nil, 20000) end
return vim.api.nvim_buf_get_lines(0, 0, -1, true)`,
		);
		assert.deepEqual((lines as string[]).slice(6), [
			'1. Accueil',
			'',
			'Décision\u00a0: Oui.',
			'',
			'Decison no\u00a02\u00a0: Non.',
			'',
			'2. Divers',
		]);
	});

	it('completes, tells what it knows, counts and moves items', () => {
		const answer = inNeovim(
			text,
			`wait('client', function() return vim.lsp.buf_get_clients(0)[id] ~= nil and vim.lsp.get_client_by_id(id).server_capabilities ~= nil end)
local function at(line, character) return { textDocument = here.textDocument, position = { line = line, character = character } } end
local items = ask('textDocument/completion', at(7, 0))
local lenses = ask('textDocument/codeLens', here)
local tokens = ask('textDocument/semanticTokens/full', here)
local place = { line = 6, character = 0 }
local actions = ask('textDocument/codeAction', {
	textDocument = here.textDocument, range = { start = place, ['end'] = place },
	context = { diagnostics = {}, only = { 'refactor.move' } } })
local move = actions[1].edit and actions[1] or ask('codeAction/resolve', actions[1])
vim.lsp.util.apply_workspace_edit(move.edit, 'utf-16')
return {
	labels = vim.tbl_map(function(i) return i.label end, items),
	hover = ask('textDocument/hover', at(4, 3)).contents.value,
	lenses = vim.tbl_map(function(l) return l.command.title end, lenses),
	tokens = #tokens.data > 0,
	lines = vim.api.nvim_buf_get_lines(0, 0, -1, true),
}`,
		) as { labels: string[]; hover: string; lenses: string[]; tokens: boolean; lines: string[] };
		assert.ok(answer.labels?.includes('Mesure de suivi 1'), JSON.stringify(answer));
		assert.match(answer.hover, /\*\*Ann Lee\*\*/);
		assert.deepEqual(answer.lenses, ['2\u00a0décisions']);
		assert.equal(answer.tokens, true);
		assert.deepEqual(answer.lines.slice(6), ['1. Divers', '', '3. Accueil', '', 'Décision : Oui.', '', 'Decison no 1 : Non.']);
	});

	it('goes on with a list after Enter', () => {
		const lines = inNeovim(
			text,
			`wait('client', function() return vim.lsp.buf_get_clients(0)[id] ~= nil and vim.lsp.get_client_by_id(id).server_capabilities ~= nil end)
local edits = ask('textDocument/onTypeFormatting', {
	textDocument = here.textDocument, position = { line = 5, character = 0 }, ch = '\\n', options = { tabSize = 2, insertSpaces = true } })
vim.lsp.util.apply_text_edits(edits, 0, 'utf-16')
return vim.api.nvim_buf_get_lines(0, 3, 6, true)`,
		);
		assert.deepEqual(lines, ['Membres :', '- Ann Lee', '- ']);
	});
});
