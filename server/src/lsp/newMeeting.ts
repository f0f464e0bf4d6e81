import type { Connection } from 'vscode-languageserver';
import type { OpenCopy } from './features.ts';
import type { NewMeetingParams, NewMeetingResult } from './messages.ts';
import { NEW_MEETING_REQUEST } from './messages.ts';

/** Answers `NEW_MEETING_REQUEST`. There is no document yet: its folder and its body tell the settings. */
export function registerNewMeeting(connection: Connection, open: OpenCopy): void {
	connection.onRequest<NewMeetingResult | null, never>(NEW_MEETING_REQUEST, async ({ folder, ...meeting }: NewMeetingParams) => {
		const opened = await open(folder === undefined ? 'untitled:new.minutes' : `${folder}/new.minutes`, `${meeting.body}\n`);
		return opened ? { snippet: opened.service.newMeeting(meeting, opened.document.settings) } : null;
	});
}
