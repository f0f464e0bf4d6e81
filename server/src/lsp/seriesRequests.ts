import type { Connection } from 'vscode-languageserver';
import type { LanguageService } from '../core/languageService.ts';
import type { Series } from '../core/model/series.ts';
import { inBackground } from './background.ts';
import { REGISTER_CHANGED, REGISTER_REQUEST, type RegisterResult } from './messages.ts';

/** The language and every series that the editor may ask about; undefined before the language is loaded. */
export type AllSeries = () => Promise<{ readonly service: LanguageService; readonly series: readonly Series[] } | undefined>;

/** Told of what happens to the series. */
export interface SeriesRequests {
	/** The register may have changed: a client that shows it is told. */
	changed(): void;
}

/** The requests that are about all files, not about one document. */
export function registerSeriesRequests(connection: Connection, allSeries: AllSeries): SeriesRequests {
	let showsRegister = false;
	connection.onWorkspaceSymbol(async ({ query }) => {
		const known = await allSeries();
		return known ? known.service.workspaceSymbols(known.series, query) : [];
	});
	connection.onRequest(REGISTER_REQUEST, async (): Promise<RegisterResult> => {
		showsRegister = true;
		const known = await allSeries();
		return known ? known.service.register(known.series) : { overdue: [], open: [], decisions: [] };
	});
	return {
		changed() {
			if (showsRegister) inBackground(connection.console, 'registerChanged', connection.sendNotification(REGISTER_CHANGED));
		},
	};
}
