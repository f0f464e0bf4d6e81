import type {
	CodeAction,
	CodeActionContext,
	CodeLens,
	CompletionItem,
	Diagnostic,
	DocumentHighlight,
	DocumentLink,
	DocumentSymbol,
	FoldingRange,
	Hover,
	InlayHint,
	Location,
	Position,
	Range,
	ReferenceContext,
	SelectionRange,
	SymbolInformation,
	TextEdit,
} from 'vscode-languageserver-types';
import type { MinutesDocument } from './document.ts';
import { createDocument } from './document.ts';
import { codeActions, resolveCodeAction } from './features/codeAction.ts';
import type { CodeLensOptions } from './features/codeLens.ts';
import { codeLenses } from './features/codeLens.ts';
import type { ShownDifference } from './features/comparison.ts';
import { comparison, twinAddresses } from './features/comparison.ts';
import { completion, resolveCompletion } from './features/completion.ts';
import type { Counterpart } from './features/counterpart.ts';
import { counterpart } from './features/counterpart.ts';
import { definition } from './features/definition.ts';
import { diagnostics, projectDiagnostics } from './features/diagnostic.ts';
import { documentHighlights } from './features/documentHighlight.ts';
import { documentLinks } from './features/documentLink.ts';
import { documentSymbols } from './features/documentSymbol.ts';
import { foldingRanges } from './features/foldingRange.ts';
import { formatting, rangeFormatting } from './features/formatting.ts';
import type { Glance } from './features/glance.ts';
import { glance } from './features/glance.ts';
import { hover } from './features/hover.ts';
import type { InlayHintOptions } from './features/inlayHint.ts';
import { inlayHints } from './features/inlayHint.ts';
import type { LinkedEditingRanges } from './features/linkedEditingRange.ts';
import { linkedEditingRanges } from './features/linkedEditingRange.ts';
import type { LiveAnswer, LiveWish } from './features/liveEdit.ts';
import { liveEdit } from './features/liveEdit.ts';
import type { PlannedMeeting } from './features/newMeeting.ts';
import { newMeeting } from './features/newMeeting.ts';
import { nextMeeting } from './features/nextMeeting.ts';
import { onTypeFormatting } from './features/onTypeFormatting.ts';
import type { Pasted } from './features/paste.ts';
import { paste } from './features/paste.ts';
import { references } from './features/references.ts';
import type { RegisterView } from './features/registerView.ts';
import { registerView, seriesOfDocument } from './features/registerView.ts';
import type { PrepareRenameAnswer, RenameAnswer } from './features/rename.ts';
import { prepareRename, rename } from './features/rename.ts';
import type { RenumberAnswer } from './features/renumber.ts';
import { renumber } from './features/renumber.ts';
import { selectionRanges } from './features/selectionRange.ts';
import type { SemanticToken } from './features/semanticTokens.ts';
import { semanticTokens } from './features/semanticTokens.ts';
import { workspaceSymbols } from './features/workspaceSymbol.ts';
import { rulePage } from './lint/documentation.ts';
import type { Language } from './model/minutes.ts';
import type { Series } from './model/series.ts';
import type { ProjectProblem } from './project/project.ts';
import type { Exported, ExportOptions } from './render/export.ts';
import { parseExtract, unknownExtract } from './render/extract.ts';
import type { Preview } from './render/preview.ts';
import { preview } from './render/preview.ts';
import type { Layout } from './render/sheet.ts';
import type { Settings } from './settings.ts';
import type { ProjectFile, Workspace, WorkspaceEvents, WorkspaceHost } from './workspace/workspace.ts';
import { createWorkspace } from './workspace/workspace.ts';

/** What the language asks of the program that it runs in. */
export interface LanguageHost {
	/** Local date, `YYYY-MM-DD`. */
	today(): string;
}

/** Everything that the language can do for an editor; positions are those of the protocol. */
export interface LanguageService {
	/** One immutable version of a file; `previous` lets unchanged parts be reused. */
	createDocument(uri: string, version: number, text: string, settings: Settings, previous?: MinutesDocument): MinutesDocument;
	/** Project files and what documents share below them. */
	createWorkspace(host: WorkspaceHost, events: WorkspaceEvents): Workspace;
	/** Slips of a project file, for an editor that speaks `language`. */
	projectDiagnostics(file: ProjectFile, problems: readonly ProjectProblem[], language: Language): Diagnostic[];
	/** Problems, worded in the document's language. */
	diagnostics(document: MinutesDocument): Diagnostic[];
	/** The outline. */
	documentSymbols(document: MinutesDocument): DocumentSymbol[];
	foldingRanges(document: MinutesDocument): FoldingRange[];
	/** Numbers that the source leaves out, names behind aliases. */
	inlayHints(document: MinutesDocument, range: Range, options: InlayHintOptions): InlayHint[];
	/** Counts above items, the quorum above decisions, age and delay above actions. */
	codeLenses(document: MinutesDocument, options: CodeLensOptions): CodeLens[];
	/** Colours of what only the model knows; of a range, if there is one. */
	semanticTokens(document: MinutesDocument, range?: Range): SemanticToken[];
	/** What a growing selection takes in. */
	selectionRanges(document: MinutesDocument, positions: readonly Position[]): SelectionRange[];
	/** An alias and its mentions, typed together. */
	linkedEditingRanges(document: MinutesDocument, position: Position): LinkedEditingRanges | null;
	/** Quick fixes, overrides, refactorings and source actions; `lazy` leaves the edits of refactorings to `resolveCodeAction`. */
	codeActions(document: MinutesDocument, range: Range, context: CodeActionContext, lazy?: boolean): CodeAction[];
	/** A refactoring with its edits. */
	resolveCodeAction(document: MinutesDocument, action: CodeAction): CodeAction;
	/** Canonical spacing and typography of the whole document; never changes a word. */
	formatting(document: MinutesDocument): TextEdit[];
	/** The same for the lines of a range. */
	rangeFormatting(document: MinutesDocument, range: Range): TextEdit[];
	/** After Enter: the next person, bullet or number, or the end of the list. */
	onTypeFormatting(document: MinutesDocument, position: Position, key: string): TextEdit[];
	/** What pasted text becomes at the position; undefined where it is best pasted as it is. */
	paste(document: MinutesDocument, position: Position, clipboard: string): Pasted | undefined;
	/** Correct numbers and references, or the reason why they are frozen. */
	renumber(document: MinutesDocument): RenumberAnswer;
	/** What every record of a meeting has, as a snippet; the settings are those of its folder and body. */
	newMeeting(meeting: PlannedMeeting, settings: Settings): string;
	/** The agenda of minutes, minutes of an agenda, or the minutes of the meeting that follows, as a snippet. */
	draft(document: MinutesDocument, to: Counterpart | 'next'): string;
	/** What may be written at the position: people, dates, numbers, fields, keywords; `trigger` is the character that asked by itself. */
	completion(document: MinutesDocument, position: Position, trigger?: string): CompletionItem[];
	/** A proposal with its documentation. */
	resolveCompletion(document: MinutesDocument, item: CompletionItem): CompletionItem;
	/** What is known of the person, record, item or attachment at the position, or what its acronym or keyword means. */
	hover(document: MinutesDocument, position: Position): Hover | null;
	/** Where it is declared. */
	definition(document: MinutesDocument, position: Position): Location[];
	/** Every place of the file that names it. */
	references(document: MinutesDocument, position: Position, context: ReferenceContext): Location[];
	documentHighlights(document: MinutesDocument, position: Position): DocumentHighlight[];
	/** The name that a rename would change, or why there is none. */
	prepareRename(document: MinutesDocument, position: Position): PrepareRenameAnswer;
	/** A person's new name or alias everywhere in the file, or why it cannot be. */
	rename(document: MinutesDocument, position: Position, newName: string): RenameAnswer;
	/** Files of attachments and references to them, addresses in the text. */
	documentLinks(document: MinutesDocument): DocumentLink[];
	/** Items and records of the series that hold the words of a query. */
	workspaceSymbols(series: readonly Series[], query: string): SymbolInformation[];
	/** Open action items, overdue first, and decisions of the series. */
	register(series: readonly Series[]): RegisterView;
	/** The series of a document; one that stands alone is a series of one. */
	seriesOf(document: MinutesDocument): Series;
	/** Who is in the room, quorum, decisions and action items as they stand at the position. */
	glance(document: MinutesDocument, position: Position): Glance;
	/** The edits that write what happens now: an event, a new item or record, an action item that is done. */
	liveEdit(document: MinutesDocument, position: Position, wish: LiveWish): LiveAnswer;
	/** What two texts of one meeting do not say alike. */
	compare(a: MinutesDocument, b: MinutesDocument): readonly ShownDifference[];
	/** Where the text of the meeting in the other language may be, the likeliest first. */
	twinAddresses(document: MinutesDocument): readonly string[];
	/** The documentation page of a rule, as Markdown. */
	rulePage(code: string, language: Language): string | undefined;
	/** The record as it will be handed over, for the preview; without `layout`, as the document says. */
	preview(document: MinutesDocument, layout?: Layout): Preview;
	/** The record in one format, as far as no host is needed for it. `extract` is written as on the command line. */
	export(document: MinutesDocument, options: Omit<ExportOptions, 'today' | 'extract'> & { readonly extract?: string }): Promise<Exported>;
}

/** Assembles the service: the only place that knows every feature. */
export function createLanguageService(host: LanguageHost): LanguageService {
	return {
		createDocument,
		createWorkspace,
		projectDiagnostics,
		diagnostics: (document) => diagnostics(document, host.today()),
		documentSymbols,
		foldingRanges,
		inlayHints,
		codeLenses: (document, options) => codeLenses(document, host.today(), options),
		semanticTokens: (document, range) => semanticTokens(document, host.today(), range),
		selectionRanges,
		linkedEditingRanges,
		codeActions: (document, range, context, lazy = false) => codeActions(document, range, context, { today: host.today(), lazy }),
		resolveCodeAction: (document, action) => resolveCodeAction(document, action, host.today()),
		formatting,
		rangeFormatting,
		onTypeFormatting,
		paste,
		renumber,
		newMeeting,
		draft: (document, to) => (to === 'next' ? nextMeeting(document, host.today()) : counterpart(document, to)),
		completion: (document, position, trigger) => completion(document, position, host.today(), trigger),
		resolveCompletion: (document, item) => resolveCompletion(document, item, host.today()),
		hover: (document, position) => hover(document, position, host.today()),
		definition,
		references,
		documentHighlights,
		prepareRename,
		rename,
		documentLinks,
		workspaceSymbols,
		register: (series) => registerView(series, host.today()),
		seriesOf: seriesOfDocument,
		glance,
		liveEdit,
		compare: comparison,
		twinAddresses,
		rulePage,
		preview,
		export: async (document, { extract, ...options }) => {
			// the writers are loaded when something is exported for the first time
			const { exportDocument } = await import('./render/export.ts');
			const part = extract === undefined ? undefined : parseExtract(extract);
			// never the whole record in place of a part that nobody knows
			if (extract !== undefined && !part) return { kind: 'refusal', message: unknownExtract(extract) };
			return exportDocument(document, { ...options, extract: part, today: host.today() });
		},
	};
}
