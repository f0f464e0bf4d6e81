import type { Connection, PublishDiagnosticsParams } from 'vscode-languageserver';
import { CodeLensRefreshRequest, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { LanguageService } from '../core/languageService.ts';
import type { Settings } from '../core/settings.ts';
import type { Workspace } from '../core/workspace/workspace.ts';
import { inBackground } from './background.ts';
import { CAPABILITIES } from './capabilities.ts';
import { registerComparison } from './comparison.ts';
import { createDocuments, openFirst } from './documents.ts';
import { registerExports } from './exports.ts';
import type { EditorFeatures, FeatureContext, OpenCopy } from './features.ts';
import { registerFeatures } from './features.ts';
import { createGuard } from './guard.ts';
import type { ServerHost } from './host.ts';
import type { EditorSettings, ImportParams, ImportResult, RulePageParams, RulePageResult } from './messages.ts';
import { IMPORT_REQUEST, MINUTES_FILES, PROJECT_FILE, RULE_PAGE_REQUEST, SETTINGS_SECTION } from './messages.ts';
import { registerNewMeeting } from './newMeeting.ts';
import { afterPause } from './pause.ts';
import { createPublisher } from './publisher.ts';
import { type AllSeries, registerSeriesRequests } from './seriesRequests.ts';
import { resolveSettings } from './settings.ts';

/** What this editor can do, as far as the server minds. */
interface Editor extends EditorFeatures {
	readonly sendsSettings: boolean;
	readonly tellsOfNewSettings: boolean;
	readonly refreshesInlayHints: boolean;
	readonly refreshesCodeLenses: boolean;
	readonly watchesFiles: boolean;
}

/** Milliseconds without a key after which other open documents hear of what was written. */
const PAUSE = 700;

interface Language {
	readonly service: LanguageService;
	readonly workspace: Workspace;
}

/** Serves the minutes language over a connection until the editor ends it. All state belongs to this connection. */
export function startServer(connection: Connection, host: ServerHost): void {
	const documents = createDocuments();
	const files = openFirst(host.files, documents);
	let editor: Editor = {
		resolvesEdits: false,
		sendsSettings: false,
		tellsOfNewSettings: false,
		refreshesInlayHints: false,
		refreshesCodeLenses: false,
		watchesFiles: false,
	};
	let editorLanguage: 'fr' | 'en' = 'fr';
	let settings = resolveSettings(undefined);
	/** Nothing is answered or published under settings that are about to change. */
	let settingsKnown: Promise<void> = Promise.resolve();
	/** Nor is anything before what the editor said of files has been taken in. */
	let filesKnown: Promise<void> = Promise.resolve();
	let language: Promise<Language> | undefined;
	/** Addresses of the folders that the editor has open. */
	let folders: readonly string[] = [];
	/** Project files about which something was published. */
	const projectFiles = new Set<string>();

	/** What each open document was judged by when its problems were published last. */
	const judgedBy = new Map<string, Settings>();
	const paused = afterPause(() => background('what the series says of other documents', tellOthers()), PAUSE);

	const guard = createGuard(lookUp, connection.console, () => publisher.asked());
	const publisher = createPublisher((uri) => void guard.run('diagnostics', uri, publish), host.defer);
	registerFeatures(connection, guard);

	connection.onInitialize(({ capabilities, initializationOptions, locale, workspaceFolders, rootUri }) => {
		folders = (workspaceFolders?.map((folder) => folder.uri) ?? (rootUri ? [rootUri] : [])).map((uri) => uri.replace(/\/$/, ''));
		editor = {
			sendsSettings: capabilities.workspace?.configuration ?? false,
			tellsOfNewSettings: capabilities.workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
			refreshesInlayHints: capabilities.workspace?.inlayHint?.refreshSupport ?? false,
			refreshesCodeLenses: capabilities.workspace?.codeLens?.refreshSupport ?? false,
			resolvesEdits: capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false,
			watchesFiles: capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
		};
		settings = resolveSettings(initializationOptions);
		editorLanguage = /^en/i.test(locale ?? '') ? 'en' : 'fr';
		language = load();
		return { capabilities: CAPABILITIES, serverInfo: { name: 'minutier' } };
	});
	connection.onInitialized(() => {
		if (editor.tellsOfNewSettings)
			background('register', connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION }));
		if (editor.watchesFiles) {
			const watchers = [`**/${PROJECT_FILE}`, MINUTES_FILES].map((globPattern) => ({ globPattern }));
			background('register', connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
		}
		if (editor.sendsSettings) settingsKnown = askSettings();
	});
	connection.onDidChangeConfiguration(async ({ settings: sent }) => {
		if (editor.sendsSettings) settingsKnown = askSettings();
		else settings = resolveSettings(sent?.[SETTINGS_SECTION]);
		await settingsKnown;
		startOver();
	});
	connection.onDidChangeWatchedFiles(({ changes }) => takeIn(() => filesChanged(changes.map(({ uri }) => uri))));

	connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
		documents.opened(uri, version, text);
		takeIn(() => touched(uri));
		publisher.changed(uri);
	});
	connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
		documents.changed(uri, version, contentChanges);
		takeIn(() => touched(uri));
		paused();
		publisher.changed(uri);
	});
	connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
		documents.closed(uri);
		takeIn(() => touched(uri));
		publisher.closed(uri);
		judgedBy.delete(uri);
		send({ uri, diagnostics: [] });
	});
	connection.onRequest(
		RULE_PAGE_REQUEST,
		async (page: RulePageParams): Promise<RulePageResult> => (await language)?.service.rulePage(page.code, page.language) ?? null,
	);
	const seriesRequests = registerSeriesRequests(connection, allSeries);
	registerExports(connection, openCopy, host);
	registerNewMeeting(connection, openCopy);
	registerComparison(connection, { lookUp, openCopy, files });
	const { importFile } = host;
	if (importFile) connection.onRequest<ImportResult, never>(IMPORT_REQUEST, (params: ImportParams) => importFile(params));
	connection.listen();

	async function lookUp(uri: string): Promise<FeatureContext | undefined> {
		const loaded = await language;
		await settingsKnown;
		await filesKnown;
		const text = documents.text(uri);
		if (!loaded || text === undefined) return undefined;
		const { service, workspace } = loaded;
		const core = await workspace.settings(uri, text, settings.core);
		const document = documents.current(uri, core, service.createDocument);
		return document && { service, document, settings, editor };
	}

	async function openCopy(uri: string, text: string): ReturnType<OpenCopy> {
		const loaded = await language;
		await settingsKnown;
		if (!loaded) return undefined;
		const core = await loaded.workspace.settings(uri, text, settings.core);
		return { service: loaded.service, document: loaded.service.createDocument(uri, 0, text, core) };
	}

	/** Of the folders that are open, of what else was asked about, and of open documents that stand alone. */
	async function allSeries(): ReturnType<AllSeries> {
		const loaded = await language;
		await filesKnown;
		if (!loaded) return undefined;
		const { service, workspace } = loaded;
		const files = [...folders.map((folder) => `${folder}/${PROJECT_FILE}`), ...documents.uris()];
		await Promise.all(files.map((file) => workspace.loadSeries(file)));
		const open = await Promise.all(documents.uris().map(lookUp));
		const alone = open.flatMap((context) => {
			const { series, fileKind } = context?.document.settings ?? {};
			return context && !series && !fileKind ? [service.seriesOf(context.document)] : [];
		});
		return { service, series: [...(await workspace.series()), ...alone] };
	}

	/** Parser and features lie in a file of their own: `initialize` is answered before they are read. */
	async function load(): Promise<Language> {
		const { createLanguageService } = await import('../core/languageService.ts');
		const service = createLanguageService(host);
		const workspace = service.createWorkspace(files, {
			onProject(file, problems) {
				projectFiles.add(file.uri);
				send({ uri: file.uri, diagnostics: service.projectDiagnostics(file, problems, editorLanguage) });
			},
			onSeries: startOver,
			onCrash: (error) => background('the series', Promise.reject(error)),
		});
		return { service, workspace };
	}

	/** Requests that arrive later wait for `task`; a failure costs what the task would have told them. */
	function takeIn(task: () => Promise<void>): void {
		filesKnown = filesKnown.then(task).catch((error) => connection.console.warn(`A change of files was not taken in: ${error}`));
	}

	/** A project file may also be new, or gone: then others hold for the documents below it. */
	async function filesChanged(uris: readonly string[]): Promise<void> {
		const workspace = (await language)?.workspace;
		if (!workspace) return;
		if (uris.some((uri) => uri.endsWith(`/${PROJECT_FILE}`) || workspace.isShared(uri))) {
			workspace.reload();
			for (const uri of projectFiles) send({ uri, diagnostics: [] });
			projectFiles.clear();
		} else await Promise.all(uris.map((uri) => workspace.touched(uri)));
		startOver();
	}

	/** What other open documents say of this one they say again when they are asked next. */
	async function touched(uri: string): Promise<void> {
		await (await language)?.workspace.touched(uri);
	}

	/** After a pause in typing: open documents whose series says something else by now are judged again. */
	async function tellOthers(): Promise<void> {
		let isNews = false;
		for (const uri of judgedBy.keys()) {
			const context = await lookUp(uri);
			if (!context || context.document.settings === judgedBy.get(uri)) continue;
			publisher.changed(uri);
			isNews = true;
		}
		if (isNews) refreshHints();
	}

	/** Settings changed: everything that was said under the old ones is said again. */
	function startOver(): void {
		seriesRequests.changed();
		for (const uri of documents.uris()) publisher.changed(uri);
		refreshHints();
	}

	function refreshHints(): void {
		if (editor.refreshesInlayHints) background('inlayHint/refresh', connection.languages.inlayHint.refresh());
		if (editor.refreshesCodeLenses) background('codeLens/refresh', connection.sendRequest(CodeLensRefreshRequest.type));
	}

	function publish({ service, document }: FeatureContext): void {
		const { uri, version, settings: judged } = document;
		judgedBy.set(uri, judged);
		send({ uri, version, diagnostics: service.diagnostics(document) });
	}

	function send(diagnostics: PublishDiagnosticsParams): void {
		background('publishDiagnostics', connection.sendDiagnostics(diagnostics));
	}

	function background(name: string, task: Promise<unknown>): void {
		inBackground(connection.console, name, task);
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
