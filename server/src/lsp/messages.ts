/**
 * The messages that Minutier adds to the Language Server Protocol, shared by server and client.
 * Positions are LSP positions (0-based lines, UTF-16 characters). This file imports nothing.
 */

/** Request: the record as it will be handed over, as HTML. `PreviewParams` → `PreviewResult | null` (null: the document is not open). */
export const PREVIEW_REQUEST = 'minutier/preview';

export interface PreviewParams {
	readonly textDocument: { readonly uri: string };
	/** Absent: what the project file or the kind of the document says. */
	readonly layout?: 'table' | 'linear';
}

export interface PreviewResult {
	/** Version of the document that was rendered. */
	readonly version: number;
	readonly title: string;
	/** Language of the document, a BCP 47 tag. */
	readonly language: string;
	/** What stands inside `<body>`; elements that come from a line of the source carry it, 0-based, in `data-line`. */
	readonly html: string;
	/** Style sheet of the record, in terms of custom properties that the theme of the editor fills. */
	readonly css: string;
	/** The layout that it is shown in. */
	readonly layout: 'table' | 'linear';
}

/** Request: correct written numbers and the references to them. `RenumberParams` → `RenumberResult | null`. */
export const RENUMBER_REQUEST = 'minutier/renumber';

export interface RenumberParams {
	readonly textDocument: { readonly uri: string };
}

export type RenumberResult =
	| { readonly kind: 'edits'; readonly version: number; readonly edits: readonly MessageTextEdit[] }
	/** Nothing may change; `message` says why, in the language of the editor. */
	| { readonly kind: 'refusal'; readonly message: string };

/** Request: the minutes of a meeting that nothing is written of yet. `NewMeetingParams` → `NewMeetingResult | null`. */
export const NEW_MEETING_REQUEST = 'minutier/newMeeting';

export interface NewMeetingParams {
	/** Address of the folder where the file will lie, without a slash at its end. */
	readonly folder?: string;
	readonly language: 'fr' | 'en';
	/** Name of the body; may be empty. */
	readonly body: string;
	/** ISO date. */
	readonly date: string;
}

export interface NewMeetingResult {
	/** The new document as a snippet, with places to fill in. */
	readonly snippet: string;
}

/** Request: another document made of this one. `DraftParams` → `DraftResult | null`. */
export const DRAFT_REQUEST = 'minutier/draft';

export interface DraftParams {
	readonly textDocument: { readonly uri: string };
	/** Minutes of an agenda, the agenda of minutes, or the minutes of the meeting that follows. */
	readonly to: 'minutes' | 'agenda' | 'next';
}

export interface DraftResult {
	readonly version: number;
	/** The new document as a snippet, with places to fill in. */
	readonly snippet: string;
}

/** A text edit of the protocol, spelled out so that this file needs no library. */
export interface MessageTextEdit {
	readonly range: { readonly start: MessagePosition; readonly end: MessagePosition };
	readonly newText: string;
}

export interface MessagePosition {
	readonly line: number;
	readonly character: number;
}

/**
 * Request: minutes source of a file in another format. `ImportParams` → `ImportResult`. A server in a worker does not know it:
 * there the client starts a worker for it that takes and posts the same messages.
 */
export const IMPORT_REQUEST = 'minutier/import';

/** Endings of the files that can be imported, in lower case. */
export const IMPORT_ENDINGS: readonly string[] = ['.txt', '.text', '.md', '.markdown', '.docx', '.pdf'];

export interface ImportParams {
	/** Name of the file; its ending tells the format. */
	readonly name: string;
	/** Bytes of the file in base64. */
	readonly content: string;
	/** Of messages. */
	readonly language: 'fr' | 'en';
}

export type ImportResult =
	| {
			readonly kind: 'imported';
			readonly text: string;
			/** Places of `text` to look at: their comments, 0-based lines. */
			readonly doubts: readonly { readonly line: number; readonly message: string }[];
	  }
	| { readonly kind: 'refusal'; readonly message: string };

/** Request: a document in another format. `ExportParams` → `ExportResult`. */
export const EXPORT_REQUEST = 'minutier/export';

/** The formats, with the endings of their files. */
export const EXPORT_ENDINGS = {
	docx: 'docx',
	pdf: 'pdf',
	html: 'html',
	md: 'md',
	csv: 'csv',
	ics: 'ics',
	akn: 'xml',
	json: 'json',
} as const;

export interface ExportParams {
	/** Address of the document; it need not be open. */
	readonly uri: string;
	/** Its text as it is now, saved or not. */
	readonly text: string;
	readonly to: keyof typeof EXPORT_ENDINGS;
	/** Absent: what the project file or the kind of the document says. */
	readonly layout?: 'table' | 'linear';
	/** `decisions`, `actions`, `attendance`, `agenda` or `resolution=NUMBER`; absent: the whole record. */
	readonly extract?: string;
	/** Leave out closed sessions. */
	readonly public: boolean;
	/** Of messages. */
	readonly language: 'fr' | 'en';
}

export type ExportResult =
	/** Bytes of the file in base64. */
	| { readonly kind: 'file'; readonly content: string }
	/** A server in a worker writes no Word files: the client starts a worker that takes `sheet` and posts a `file`. */
	| { readonly kind: 'sheet'; readonly sheet: object }
	/** No browser was found to print with: the page to print, and what to do with it. */
	| { readonly kind: 'page'; readonly html: string; readonly message: string }
	| { readonly kind: 'refusal'; readonly message: string };

/** Request: the file that records the same meeting in the other language. `TwinParams` → `TwinResult`. */
export const TWIN_REQUEST = 'minutier/twin';

export interface TwinParams {
	readonly textDocument: { readonly uri: string };
}

/** Its address; null where there is none. */
export type TwinResult = string | null;

/** Request: what a document and its twin do not say alike. `CompareParams` → `CompareResult | null` (null: not open, or no twin). */
export const COMPARE_REQUEST = 'minutier/compare';

export interface CompareParams {
	readonly textDocument: { readonly uri: string };
	/** Of messages. */
	readonly language: 'fr' | 'en';
}

export interface CompareResult {
	/** Version of the document, which messages call the first text. */
	readonly version: number;
	/** Address of its twin, the second text. */
	readonly twin: string;
	readonly differences: readonly {
		readonly kind: string;
		readonly message: string;
		/** Place in the first text; left out where it has nothing of the kind. */
		readonly a?: MessageRange;
		/** Place in the second one. */
		readonly b?: MessageRange;
	}[];
}

export interface MessageRange {
	readonly start: MessagePosition;
	readonly end: MessagePosition;
}

/** Request: the documentation page of a rule. `RulePageParams` → `RulePageResult`. */
export const RULE_PAGE_REQUEST = 'minutier/rulePage';

export interface RulePageParams {
	/** Readable code or catalogue id. */
	readonly code: string;
	readonly language: 'fr' | 'en';
}

/** Markdown; null for a rule that does not exist. */
export type RulePageResult = string | null;

/** Scheme of the addresses of such pages, `minutier-rule:/fr/CODE.md`: the `codeDescription` of each problem. */
export const RULE_SCHEME = 'minutier-rule';

/** Request: the meeting as it stands at a place of its record. `GlanceParams` → `GlanceResult | null`. */
export const GLANCE_REQUEST = 'minutier/glance';

export interface GlanceParams {
	readonly textDocument: { readonly uri: string };
	readonly position: MessagePosition;
}

/** Lines are 0-based. */
export interface GlanceResult {
	readonly version: number;
	/** Everybody listed, and whether they are in the room at the place. */
	readonly people: readonly {
		readonly name: string;
		readonly detail: string;
		readonly presence: 'yes' | 'no' | 'unknown';
		readonly line: number;
	}[];
	/** Voting people in the room. */
	readonly voting: number;
	/** People that the quorum needs; left out where no rule is known. */
	readonly required?: number;
	/** Left out where nobody can tell. */
	readonly met?: boolean;
	readonly decisions: readonly MessageRecord[];
	readonly actions: readonly (MessageRecord & { readonly open: boolean })[];
}

export interface MessageRecord {
	readonly label: string;
	readonly text: string;
	readonly detail: string;
	readonly line: number;
}

/** Request: what a secretary writes with one key while the meeting goes on. `LiveEditParams` → `LiveEditResult | null`. */
export const LIVE_EDIT_REQUEST = 'minutier/liveEdit';

export interface LiveEditParams {
	readonly textDocument: { readonly uri: string };
	readonly position: MessagePosition;
	readonly wish: {
		readonly kind: 'time' | 'opening' | 'adjournment' | 'arrival' | 'departure' | 'closed' | 'item' | 'decision' | 'action' | 'done';
		/** The clock of the person who writes: `YYYY-MM-DD`, `HH:MM`. */
		readonly date: string;
		readonly time: string;
		/** Who comes or leaves. */
		readonly person?: string;
	};
}

export type LiveEditResult =
	| {
			readonly kind: 'edits';
			readonly version: number;
			/** Apply first. */
			readonly edits: readonly MessageTextEdit[];
			/** Then insert this snippet (LSP snippet syntax), at a position of the text after the edits. */
			readonly snippet?: { readonly position: MessagePosition; readonly text: string };
	  }
	| { readonly kind: 'refusal'; readonly message: string };

/** Request: what pasted text should become at a place. `PasteParams` → `PasteResult | null`. */
export const PASTE_REQUEST = 'minutier/paste';

export interface PasteParams {
	readonly textDocument: { readonly uri: string };
	readonly position: MessagePosition;
	/** Plain text of the clipboard. */
	readonly text: string;
}

export interface PasteResult {
	readonly version: number;
	/** `people` of an attendance list, an indented `list`, or `text` whose wrapped lines were rejoined; `same` is best pasted as it is. */
	readonly kind: 'people' | 'list' | 'text' | 'same';
	readonly text: string;
}

/** Request: action items and decisions of all meetings at hand. → `RegisterResult`. */
export const REGISTER_REQUEST = 'minutier/register';

export interface RegisterResult {
	/** Open action items whose due date has passed, the oldest first. */
	readonly overdue: readonly RegisterLine[];
	readonly open: readonly RegisterLine[];
	/** The latest first. */
	readonly decisions: readonly RegisterLine[];
}

export interface RegisterLine {
	readonly id: string;
	readonly label: string;
	readonly detail: string;
	readonly place: { readonly uri: string; readonly range: { readonly start: MessagePosition; readonly end: MessagePosition } };
}

/** Notification to the client: the register may have changed. */
export const REGISTER_CHANGED = 'minutier/registerChanged';

/** Request of a server that sees no files, to the client: `FileParams` of a document → `ProjectFileResult`. */
export const PROJECT_FILE_REQUEST = 'minutier/projectFile';

/** Request of a server that sees no files, to the client: `FileParams` of a project file → `MinutesFilesResult`. */
export const MINUTES_FILES_REQUEST = 'minutier/minutesFiles';

/** Addresses of the minutes files below a project file, without those below another one further down. */
export type MinutesFilesResult = readonly string[];

/** Request of a server that sees no files, to the client: `FileParams` of a file → `ReadFileResult`. */
export const READ_FILE_REQUEST = 'minutier/readFile';

/** The same for a file that is no text: its bytes in base 64. */
export const READ_BYTES_REQUEST = 'minutier/readBytes';

export interface FileParams {
	readonly uri: string;
}

/** The nearest project file in the folder of the document or above it; null if there is none. */
export type ProjectFileResult = { readonly uri: string; readonly text: string } | null;

/** Text of the file; null where it cannot be read. */
export type ReadFileResult = string | null;

/** Name of the project file at the root of a folder of minutes. */
export const PROJECT_FILE = 'minutier.json';

/** Pattern of the files that hold minutes. */
export const MINUTES_FILES = '**/*.{minutes,pv}';

/** Section of the editor's settings. */
export const SETTINGS_SECTION = 'minutier';

/** Settings as the editor holds them, all optional: other editors send what they like. */
export interface EditorSettings {
	readonly profile?: string | null;
	readonly locale?: string | null;
	readonly numberSign?: string | null;
	readonly rules?: Readonly<Record<string, string>> | null;
	readonly inlayHints?: { readonly numbers?: boolean | null; readonly names?: boolean | null } | null;
	readonly codeLens?: { readonly items?: boolean | null; readonly quorum?: boolean | null; readonly actions?: boolean | null } | null;
}
