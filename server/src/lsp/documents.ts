import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { createDocument, MinutesDocument } from '../core/document.ts';
import type { Settings } from '../core/settings.ts';
import { uriKey } from '../core/uri.ts';
import type { WorkspaceHost } from '../core/workspace/workspace.ts';
import type { OpenText } from './openTexts.ts';
import { applyChanges } from './openTexts.ts';

/** The documents that the editor has open: texts that follow every key, and what is derived from them when somebody asks. */
export interface Documents {
	opened(uri: string, version: number, text: string): void;
	/** Applies changes; a change to a document that is not open is ignored. */
	changed(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
	closed(uri: string): void;
	isOpen(uri: string): boolean;
	/** Text of an open document as it is now. */
	text(uri: string): string | undefined;
	/** The newest version of an open document under `settings`, built from the version that was asked for last; undefined if it is not open. */
	current(uri: string, settings: Settings, create: typeof createDocument): MinutesDocument | undefined;
	/** Addresses of all open documents. */
	uris(): string[];
}

/** No document is open at first. */
export function createDocuments(): Documents {
	const texts = new Map<string, OpenText>();
	const built = new Map<string, MinutesDocument>();
	return {
		opened(uri, version, text) {
			built.delete(uri);
			texts.set(uri, { uri, version, text });
		},
		changed(uri, version, changes) {
			const open = texts.get(uri);
			if (!open) return;
			const last = built.get(uri);
			texts.set(uri, applyChanges(open, version, changes, last?.text === open.text ? last.lines : undefined));
		},
		closed(uri) {
			texts.delete(uri);
			built.delete(uri);
		},
		isOpen: (uri) => texts.has(uri),
		text: (uri) => texts.get(uri)?.text,
		current(uri, settings, create) {
			const open = texts.get(uri);
			if (!open) return undefined;
			const last = built.get(uri);
			if (last && last.version === open.version && last.settings === settings) return last;
			const document = create(uri, open.version, open.text, settings, last);
			built.set(uri, document);
			return document;
		},
		uris: () => [...texts.keys()],
	};
}

/** Files as the editor shows them: what is open wins over the disk. */
export function openFirst(files: WorkspaceHost, documents: Documents): WorkspaceHost {
	return {
		...files,
		async readText(uri) {
			const key = uriKey(uri);
			const open = documents.uris().find((other) => uriKey(other) === key);
			return open === undefined ? files.readText(uri) : documents.text(open);
		},
	};
}
