import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Parameters of a request that is about one document. */
export interface DocumentParams {
	readonly textDocument: { readonly uri: string };
}

/** Where a crash is written down. */
export interface CrashLog {
	error(message: string): void;
}

/** Keeps the crash of one feature from the others. */
export interface Guard<Context> {
	/**
	 * Makes the request handler of one feature. `answer` gets the document as it is now and the parameters. The result is `fallback`
	 * where the document is not open and where `answer` throws: a crash costs that answer only.
	 */
	handler<Params extends DocumentParams, Result>(
		name: string,
		fallback: Result,
		answer: (context: Context, params: Params) => Result,
	): (params: Params, token: CancellationToken) => Promise<Result>;

	/** Runs `answer` for an open document outside a request; does nothing where it is not open. */
	run(name: string, uri: string, answer: (context: Context) => void): Promise<void>;
}

/**
 * @param lookUp the context of an open document, undefined if it is not open; may wait until the language is loaded
 * @param onRequest told of every request before it is answered
 */
export function createGuard<Context>(
	lookUp: (uri: string) => Promise<Context | undefined>,
	log: CrashLog,
	onRequest: () => void = () => {},
): Guard<Context> {
	async function answered<Result>(name: string, uri: string, fallback: Result, answer: (context: Context) => Result): Promise<Result> {
		try {
			const context = await lookUp(uri);
			return context === undefined ? fallback : answer(context);
		} catch (error) {
			if (error instanceof ResponseError) throw error;
			log.error(`${name} failed on ${uri}: ${error instanceof Error ? error.stack : String(error)}`);
			return fallback;
		}
	}

	return {
		handler: (name, fallback, answer) => (params, token) => {
			onRequest();
			return answered(name, params.textDocument.uri, fallback, (context) => {
				if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, `${name} was cancelled`);
				return answer(context, params);
			});
		},
		run: (name, uri, answer) => answered<void>(name, uri, undefined, answer),
	};
}
