import type { SymbolInformation } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import type { Series, SeriesRecord } from '../model/series.ts';
import type { FilePlace } from '../model/summary.ts';
import { foldText } from '../syntax/fold.ts';

/** More answers than anybody reads: the editor asks again when more is typed. */
const MOST = 512;

/** Items, decisions and action items of all series that hold every word of the query; the latest meetings first. */
export function workspaceSymbols(all: readonly Series[], query: string): SymbolInformation[] {
	const words = foldText(query).split(' ').filter(Boolean);
	const found: SymbolInformation[] = [];
	const add = (name: string, kind: SymbolKind, { uri, range }: FilePlace, containerName: string): boolean => {
		const folded = foldText(`${name} ${containerName}`);
		if (words.every((word) => folded.includes(word))) found.push({ name, kind, location: { uri, range }, containerName });
		return found.length < MOST;
	};
	for (const { meetings } of all) {
		for (const { date, files, records } of meetings.toReversed()) {
			const place = (file: (typeof files)[number]): string => [file.acronym ?? file.body ?? file.title, date].filter(Boolean).join(', ');
			for (const file of files)
				for (const item of file.items) if (!add(`${item.number}. ${item.title}`, SymbolKind.Module, item.place, place(file))) return found;
			for (const record of records) if (!add(nameOf(record), SymbolKind.Event, record.place, place(record.file))) return found;
		}
	}
	return found;
}

function nameOf({ keyword, number, text }: SeriesRecord): string {
	return `${keyword} ${number}${text === '' ? '' : ` — ${text}`}`;
}
