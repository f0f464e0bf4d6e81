import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** What a guarded handler is about: a request with a text document, or one without. */
export interface DocumentParams {
	readonly textDocument: { readonly uri: string };
}

/** Where a crash is written down. */
export interface CrashLog {
	error(message: string): void;
}

export interface Guard<Context> {
	/**
	 * A request handler for one open document. `answer` gets the current document (`lookUp`) and the parameters.
	 * The result is `fallback` where the document is not open and where `answer` throws: a crash costs that answer only.
	 */
	<Params extends DocumentParams, Result>(
		name: string,
		fallback: Result,
		answer: (context: Context, params: Params) => Result,
	): (params: Params, token: CancellationToken) => Promise<Result>;
}

/** @param lookUp the context of an open document, undefined if it is not open; may wait until the language is loaded */
export function createGuard<Context>(lookUp: (uri: string) => Promise<Context | undefined>, log: CrashLog): Guard<Context> {
	return (name, fallback, answer) => async (params, token) => {
		const { uri } = params.textDocument;
		const context = await lookUp(uri);
		if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, `${name} was cancelled`);
		if (context === undefined) return fallback;
		try {
			return answer(context, params);
		} catch (error) {
			log.error(`${name} failed on ${uri}: ${error instanceof Error ? error.stack : String(error)}`);
			return fallback;
		}
	};
}
