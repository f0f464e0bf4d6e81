import { spawn } from 'node:child_process';
import { Worker } from 'node:worker_threads';

interface Message {
	readonly id?: number | string;
	readonly method?: string;
	readonly params?: unknown;
	readonly result?: unknown;
	readonly error?: { readonly message: string };
}

/** A language client of a few lines: what a server says is what the test sees, with no library in between. */
export interface Peer {
	request<T>(method: string, params: unknown): Promise<T>;
	notify(method: string, params: unknown): void;
	/** Answers requests of the server with this method, as an editor would; with an error where `reply` throws. */
	answer(method: string, reply: (params: never) => unknown): void;
	/** The next notification of this method that `fits`, also one that has come already and was not waited for. */
	next<T>(method: string, fits: (params: T) => boolean): Promise<T>;
	/** Ends the server; resolves when it is gone. */
	stop(): Promise<void>;
}

/** The Node server over standard input and output, messages framed by hand. */
export function startNodeServer(args: readonly string[]): Peer {
	const child = spawn(process.execPath, [...args], { stdio: ['pipe', 'pipe', 'inherit'] });
	let rest = Buffer.alloc(0);
	const peer = createPeer(
		(message) => {
			const body = Buffer.from(JSON.stringify(message));
			child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
			child.stdin.write(body);
		},
		() =>
			new Promise((resolve) => {
				child.once('exit', () => resolve());
				peer.handle.notify('exit', undefined);
			}),
	);
	child.stdout.on('data', (chunk: Buffer) => {
		rest = Buffer.concat([rest, chunk]);
		for (;;) {
			const end = rest.indexOf('\r\n\r\n');
			const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, Math.max(end, 0)).toString())?.[1]);
			if (end < 0 || rest.length < end + 4 + length) return;
			peer.receive(JSON.parse(rest.subarray(end + 4, end + 4 + length).toString()));
			rest = rest.subarray(end + 4 + length);
		}
	});
	return peer.handle;
}

/** The browser's server in a worker: the shim gives it the `self` that a Web Worker has. */
export function startWorkerServer(file: string): Peer {
	const shim = `const { parentPort } = require('node:worker_threads');
globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = () => {}; // asked for errors only, which end the worker here
parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
require(${JSON.stringify(file)});`;
	const worker = new Worker(shim, { eval: true });
	const peer = createPeer(
		(message) => worker.postMessage(message),
		async () => void (await worker.terminate()),
	);
	worker.on('message', (message: Message) => peer.receive(message));
	return peer.handle;
}

function createPeer(
	send: (message: object) => void,
	stop: () => Promise<void>,
): { readonly handle: Peer; readonly receive: (message: Message) => void } {
	let id = 0;
	const pending = new Map<number | string, { resolve(value: unknown): void; reject(error: Error): void }>();
	const kept: { method: string; params: unknown }[] = [];
	const answers = new Map<string, (params: never) => unknown>();
	const waiting: { method: string; fits(params: never): boolean; resolve(params: never): void }[] = [];
	return {
		handle: {
			request: (method, params) =>
				new Promise((resolve, reject) => {
					id++;
					pending.set(id, { resolve: resolve as (value: unknown) => void, reject });
					send({ jsonrpc: '2.0', id, method, params });
				}),
			notify: (method, params) => send({ jsonrpc: '2.0', method, params }),
			answer: (method, reply) => void answers.set(method, reply),
			next(method, fits) {
				const index = kept.findIndex((k) => k.method === method && fits(k.params as never));
				if (index >= 0) return Promise.resolve(kept.splice(index, 1)[0]?.params as never);
				return new Promise((resolve) => waiting.push({ method, fits: fits as never, resolve: resolve as never }));
			},
			stop,
		},
		receive(message) {
			if (message.method !== undefined && message.id !== undefined) {
				// what the server asks of an editor: no settings, everything else is fine
				const reply = answers.get(message.method);
				if (reply) return send({ jsonrpc: '2.0', id: message.id, ...outcomeOf(() => reply(message.params as never)) });
				const items = (message.params as { items?: unknown[] } | undefined)?.items;
				send({
					jsonrpc: '2.0',
					id: message.id,
					result: message.method === 'workspace/configuration' ? (items ?? []).map(() => null) : null,
				});
			} else if (message.method !== undefined) {
				const method = message.method;
				const index = waiting.findIndex((w) => w.method === method && w.fits(message.params as never));
				if (index >= 0) waiting.splice(index, 1)[0]?.resolve(message.params as never);
				else kept.push({ method, params: message.params });
			} else if (message.id !== undefined) {
				const request = pending.get(message.id);
				pending.delete(message.id);
				if (message.error) request?.reject(new Error(message.error.message));
				else request?.resolve(message.result);
			}
		},
	};
}

function outcomeOf(reply: () => unknown): { readonly result: unknown } | { readonly error: object } {
	try {
		return { result: reply() };
	} catch (error) {
		return { error: { code: METHOD_NOT_FOUND, message: String(error) } };
	}
}

/** Of JSON-RPC. */
const METHOD_NOT_FOUND = -32601;
