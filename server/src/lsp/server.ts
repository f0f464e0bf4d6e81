import type { Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { LanguageService } from '../core/languageService.ts';
import type { Settings } from '../core/settings.ts';
import { CAPABILITIES } from './capabilities.ts';
import { createDocuments } from './documents.ts';
import type { FeatureContext } from './features.ts';
import { registerFeatures } from './features.ts';
import { createGuard } from './guard.ts';
import type { ServerHost } from './host.ts';
import type { EditorSettings } from './messages.ts';
import { PROJECT_FILE, SETTINGS_SECTION } from './messages.ts';
import { createPublisher } from './publisher.ts';
import { resolveSettings, withProject } from './settings.ts';

/** What this editor can do, as far as the server minds. */
interface Editor {
	readonly sendsSettings: boolean;
	readonly tellsOfNewSettings: boolean;
	readonly refreshesInlayHints: boolean;
	readonly watchesFiles: boolean;
}

/** Serves the minutes language over a connection until the editor ends it. All state belongs to this connection. */
export function startServer(connection: Connection, host: ServerHost): void {
	const documents = createDocuments();
	let editor: Editor = { sendsSettings: false, tellsOfNewSettings: false, refreshesInlayHints: false, watchesFiles: false };
	let settings = resolveSettings(undefined);
	/** Nothing is answered or published under settings that are about to change. */
	let settingsKnown: Promise<void> = Promise.resolve();
	/** Settings of each open document, its project file included; emptied when one of their sources changes. */
	const settingsOf = new Map<string, Promise<Settings>>();
	let language: Promise<LanguageService> | undefined;

	const guard = createGuard(lookUp, connection.console);
	const publisher = createPublisher((uri) => void guard.run('diagnostics', uri, publish), host.defer);
	registerFeatures(connection, guard);

	connection.onInitialize(({ capabilities, initializationOptions }) => {
		editor = {
			sendsSettings: capabilities.workspace?.configuration ?? false,
			tellsOfNewSettings: capabilities.workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
			refreshesInlayHints: capabilities.workspace?.inlayHint?.refreshSupport ?? false,
			watchesFiles: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
		};
		settings = resolveSettings(initializationOptions);
		language = load(host);
		return { capabilities: CAPABILITIES, serverInfo: { name: 'minutier' } };
	});
	connection.onInitialized(() => {
		if (editor.tellsOfNewSettings) void connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
		if (editor.watchesFiles) {
			const watchers = [{ globPattern: `**/${PROJECT_FILE}` }];
			void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
		}
		if (editor.sendsSettings) settingsKnown = askSettings();
	});
	connection.onDidChangeConfiguration(async ({ settings: sent }) => {
		if (editor.sendsSettings) settingsKnown = askSettings();
		else settings = resolveSettings(sent?.[SETTINGS_SECTION]);
		await settingsKnown;
		startOver();
	});
	connection.onDidChangeWatchedFiles(startOver);

	connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
		documents.opened(uri, version, text);
		publisher.changed(uri);
	});
	connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
		documents.changed(uri, version, contentChanges);
		publisher.changed(uri);
	});
	connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
		documents.closed(uri);
		settingsOf.delete(uri);
		publisher.closed(uri);
		void connection.sendDiagnostics({ uri, diagnostics: [] });
	});
	connection.listen();

	async function lookUp(uri: string): Promise<FeatureContext | undefined> {
		const service = await language;
		await settingsKnown;
		if (!service || !documents.isOpen(uri)) return undefined;
		const document = documents.current(uri, await documentSettings(uri), service.createDocument);
		return document && { service, document, settings };
	}

	function documentSettings(uri: string): Promise<Settings> {
		const known = settingsOf.get(uri);
		if (known) return known;
		const found = findSettings(uri, settings.core);
		settingsOf.set(uri, found);
		return found;
	}

	async function findSettings(uri: string, core: Settings): Promise<Settings> {
		try {
			return withProject(core, await host.projectFile?.(uri));
		} catch (error) {
			connection.console.warn(`The project file of ${uri} could not be read, the editor's settings hold: ${error}`);
			return core;
		}
	}

	/** Settings changed: everything that was said under the old ones is said again. */
	function startOver(): void {
		settingsOf.clear();
		for (const uri of documents.uris()) publisher.changed(uri);
		if (editor.refreshesInlayHints) connection.languages.inlayHint.refresh();
	}

	function publish({ service, document }: FeatureContext): void {
		const { uri, version } = document;
		void connection.sendDiagnostics({ uri, version, diagnostics: service.diagnostics(document) });
	}

	async function askSettings(): Promise<void> {
		try {
			const sent: EditorSettings | null = await connection.workspace.getConfiguration(SETTINGS_SECTION);
			settings = resolveSettings(sent);
		} catch (error) {
			connection.console.warn(`The editor did not send its settings, the ones before stay: ${error}`);
		}
	}
}

/** Parser and features lie in a file of their own: `initialize` is answered before they are read. */
async function load(host: ServerHost): Promise<LanguageService> {
	const { createLanguageService } = await import('../core/languageService.ts');
	return createLanguageService(host);
}
