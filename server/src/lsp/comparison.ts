import type { Connection } from 'vscode-languageserver';
import type { MinutesDocument } from '../core/document.ts';
import type { WorkspaceHost } from '../core/workspace/workspace.ts';
import type { FeatureContext, OpenCopy } from './features.ts';
import type { CompareParams, CompareResult, TwinParams, TwinResult } from './messages.ts';
import { COMPARE_REQUEST, TWIN_REQUEST } from './messages.ts';

/** What a comparison needs of the server. */
interface ComparisonHost {
	/** The context of an open document. */
	readonly lookUp: (uri: string) => Promise<FeatureContext | undefined>;
	readonly openCopy: OpenCopy;
	/** Files as the editor shows them. */
	readonly files: Pick<WorkspaceHost, 'readText'>;
}

/** Answers the requests about the text of a meeting in the other language. */
export function registerComparison(connection: Connection, { lookUp, openCopy, files }: ComparisonHost): void {
	/** The first of the likely files that can be read and is in the other language. */
	async function twinOf({ service, document }: FeatureContext): Promise<MinutesDocument | undefined> {
		for (const uri of service.twinAddresses(document)) {
			const text = await files.readText(uri);
			const twin = text === undefined ? undefined : (await openCopy(uri, text))?.document;
			if (twin && twin.minutes.language !== document.minutes.language) return twin;
		}
		return undefined;
	}

	connection.onRequest<TwinResult, void>(TWIN_REQUEST, async ({ textDocument }: TwinParams): Promise<TwinResult> => {
		const context = await lookUp(textDocument.uri);
		return (context && (await twinOf(context))?.uri) ?? null;
	});
	connection.onRequest<CompareResult | null, void>(
		COMPARE_REQUEST,
		async ({ textDocument, language }: CompareParams): Promise<CompareResult | null> => {
			const context = await lookUp(textDocument.uri);
			const twin = context && (await twinOf(context));
			if (!context || !twin) return null;
			const differences = context.service
				.compare(context.document, twin)
				.map(({ kind, message, a, b }) => ({ kind, message: message[language], a, b }));
			return { version: context.document.version, twin: twin.uri, differences };
		},
	);
}
