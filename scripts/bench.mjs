// npm run bench: our language server beside npm-installable peers, in one run, as ratios.
//   npm run bench -- [--rounds N]
// Each round starts every server, opens the same meeting in the server's own syntax, and types. Medians are printed; a
// shared machine makes milliseconds drift, and the ratio of two servers measured in turn drift less.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, '.bench');
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 5;
const KEYS = 20;
const SIZES = [170, 2000, 20000];

/** What an editor asks while somebody types, of the servers that answer it. */
const REQUESTS = [
	{ name: 'completion', provider: 'completionProvider', params: (position) => ({ position, context: { triggerKind: 1 } }) },
	{ name: 'hover', provider: 'hoverProvider', params: (position) => ({ position }) },
	{
		name: 'codeAction',
		provider: 'codeActionProvider',
		params: (position) => ({ range: { start: position, end: position }, context: { diagnostics: [] } }),
	},
	{ name: 'documentHighlight', provider: 'documentHighlightProvider', params: (position) => ({ position }) },
	{ name: 'semanticTokens/full', provider: 'semanticTokensProvider', params: () => ({}) },
	{ name: 'codeLens', provider: 'codeLensProvider', params: () => ({}) },
];

/** A peer is a server that a team would compare us with; `edit` toggles one problem at a fixed place. */
const SERVERS = [
	{
		name: 'minutier',
		args: [path.join(root, 'dist/server/node.js'), '--stdio'],
		language: 'minutes',
		render: minutes,
		good: '1',
		bad: '99',
	},
	{
		name: 'json',
		args: [path.join(folder, 'node_modules/vscode-langservers-extracted/bin/vscode-json-language-server'), '--stdio'],
		language: 'json',
		render: json,
		good: ' ',
		bad: '!',
		settings: { json: { validate: { enable: true } } },
	},
	{
		name: 'yaml',
		args: [path.join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'],
		language: 'yaml',
		render: yaml,
		good: ' ',
		bad: '[',
		settings: { yaml: { validate: true, completion: false } },
	},
];

installPeers();
const results = new Map();
for (let round = 0; round < rounds; round++) {
	// A B C, then C B A: what drifts drifts for all
	for (const server of round % 2 === 0 ? SERVERS : SERVERS.toReversed()) {
		for (const size of SIZES) await measure(server, size);
	}
	process.stderr.write(`round ${round + 1}/${rounds}\n`);
}
report();

function installPeers() {
	if (!existsSync(path.join(root, 'dist/server/node.js')))
		spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
	if (SERVERS.slice(1).every(({ args }) => existsSync(args[0]))) return;
	mkdirSync(folder, { recursive: true });
	writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
	const { status } = spawnSync(
		'npm',
		['install', '--no-audit', '--no-fund', '--silent', 'vscode-langservers-extracted@4.10.0', 'yaml-language-server@1.19.2'],
		{ cwd: folder, stdio: 'inherit' },
	);
	if (status !== 0) throw new Error('The peers could not be installed. Check the connection to the npm registry and try again.');
}

async function measure(server, size) {
	const { text, line, character } = server.render(size);
	const uri = `file:///bench.${server.language}`;
	const started = performance.now();
	const peer = connect(server);
	const { capabilities } = await peer.request('initialize', {
		processId: process.pid,
		rootUri: null,
		capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } },
		initializationOptions: { provideFormatter: false },
	});
	peer.notify('initialized', {});
	if (server.settings) peer.notify('workspace/didChangeConfiguration', { settings: server.settings });
	let published = peer.diagnostics(uri);
	peer.notify('textDocument/didOpen', { textDocument: { uri, languageId: server.language, version: 1, text } });
	await published;
	add(`spawn → diagnostics, ${size} lines`, server, performance.now() - started);
	let length = server.good.length;
	let version = 1;
	const type = () => {
		const next = ++version % 2 === 0 ? server.bad : server.good;
		published = peer.diagnostics(uri);
		peer.notify('textDocument/didChange', {
			textDocument: { uri, version },
			contentChanges: [{ range: { start: { line, character }, end: { line, character: character + length } }, text: next }],
		});
		length = next.length;
	};
	const at = { line, character };
	const asked = REQUESTS.filter(({ provider }) => capabilities[provider]);
	for (let key = 0; key < KEYS; key++) {
		const start = performance.now();
		type();
		await published;
		if (key >= KEYS / 4) add(`key → diagnostics, ${size} lines`, server, performance.now() - start);
		const outline = performance.now();
		await peer.request('textDocument/documentSymbol', { textDocument: { uri } });
		if (key >= KEYS / 4) add(`symbols after a key, ${size} lines`, server, performance.now() - outline);
		// an editor asks while the key is on its way: what it waits for includes reading the change
		for (const { name, params } of asked) {
			const sent = performance.now();
			type();
			await peer.request(`textDocument/${name}`, { textDocument: { uri }, ...params(at) });
			if (key >= KEYS / 4) add(`${name} with a key, ${size} lines`, server, performance.now() - sent);
			await published;
		}
	}
	peer.stop();
}

function add(what, server, time) {
	const row = results.get(what) ?? new Map();
	row.set(server.name, [...(row.get(server.name) ?? []), time]);
	results.set(what, row);
}

function report() {
	console.log(`Medians in ms over ${rounds} rounds; in brackets, how many times ours.\n`);
	console.log(['', ...SERVERS.map((s) => s.name.padStart(18))].join('').padStart(44 + 18 * SERVERS.length));
	for (const [what, row] of [...results].toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))) {
		const ours = median(row.get('minutier'));
		const cells = SERVERS.map(({ name }) => {
			const times = row.get(name);
			return (times ? `${median(times).toFixed(1)} (${(median(times) / ours).toFixed(1)}×)` : '–').padStart(18);
		});
		console.log(what.padEnd(44) + cells.join(''));
	}
}

function median(values) {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** A client in a few lines, so that it adds next to nothing to what is measured. */
function connect({ args }) {
	const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
	let rest = Buffer.alloc(0);
	let id = 0;
	const pending = new Map();
	let waiting;
	const send = (message) => {
		const body = JSON.stringify({ jsonrpc: '2.0', ...message });
		child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
	};
	child.stdout.on('data', (chunk) => {
		rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
		for (;;) {
			const end = rest.indexOf('\r\n\r\n');
			const length = end < 0 ? 0 : Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, end))?.[1]);
			if (end < 0 || rest.length < end + 4 + length) return;
			const message = JSON.parse(rest.toString('utf8', end + 4, end + 4 + length));
			rest = rest.subarray(end + 4 + length);
			if (message.method === 'textDocument/publishDiagnostics') waiting?.(message.params);
			else if (message.method !== undefined && message.id !== undefined)
				send({ id: message.id, result: message.method === 'workspace/configuration' ? message.params.items.map(() => null) : null });
			else if (message.id !== undefined) pending.get(message.id)?.(message.result);
		}
	});
	return {
		request: (method, params) =>
			new Promise((resolve) => {
				pending.set(++id, resolve);
				send({ id, method, params });
			}),
		notify: (method, params) => send({ method, params }),
		diagnostics: (uri) =>
			new Promise((resolve) => {
				waiting = (params) => params.uri === uri && resolve(params);
			}),
		stop: () => child.kill(),
	};
}

/** The same meeting in each syntax: people, then items with discussion, a decision and a reference. */
function items(lines) {
	return Array.from({ length: Math.max(1, Math.floor((lines - 12) / 9)) }, (_, i) => i + 1);
}

function minutes(size) {
	const list = items(size);
	const middle = list[list.length >> 1];
	const out = ['Conseil du port', 'Le 14 mars 2024', 'Compte rendu', '', 'Membres :', '- Ann Lee, Nord', '- Guy Lau, Sud', ''];
	let line = 0;
	for (const n of list) {
		out.push(
			`${n}. Point numéro ${n}`,
			'',
			'Ann Lee présente le rapport et répond aux questions des membres du conseil.',
			'',
			`Décision no ${n} : Le rapport numéro ${n} est reçu et publié.`,
			'  Proposée par : Guy Lau',
			'',
		);
		if (n === middle) line = out.length;
		out.push('Comme prévu à la décision no 1.', '');
	}
	return { text: `${out.join('\n')}\n`, line, character: 'Comme prévu à la décision no '.length };
}

function json(size) {
	const list = items(size);
	const middle = list[list.length >> 1];
	const out = ['{', '  "titre": "Conseil du port",', '  "membres": ["Ann Lee", "Guy Lau"],', '  "points": ['];
	let line = 0;
	for (const n of list) {
		out.push(
			'    {',
			`      "no": ${n},`,
			`      "titre": "Point numéro ${n}",`,
			'      "texte": "Ann Lee présente le rapport et répond aux questions des membres du conseil.",',
		);
		if (n === middle) line = out.length;
		out.push(
			`      "decision": "Le rapport numéro ${n} est reçu et publié.",`,
			'      "proposee": "Guy Lau",',
			'      "renvoi": 1',
			`    }${n === list.length ? '' : ','}`,
			'',
		);
	}
	out.push('  ]', '}');
	return { text: `${out.join('\n')}\n`, line, character: 5 };
}

function yaml(size) {
	const list = items(size);
	const middle = list[list.length >> 1];
	const out = ['titre: Conseil du port', 'membres: [Ann Lee, Guy Lau]', 'points:'];
	let line = 0;
	for (const n of list) {
		out.push(
			`  - no: ${n}`,
			`    titre: Point numéro ${n}`,
			'    texte: Ann Lee présente le rapport et répond aux questions des membres du conseil.',
		);
		if (n === middle) line = out.length;
		out.push(`    decision:  Le rapport numéro ${n} est reçu et publié.`, '    proposee: Guy Lau', '    renvoi: 1', '', '', '');
	}
	return { text: `${out.join('\n')}\n`, line, character: '    decision:'.length };
}
