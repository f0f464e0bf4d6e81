import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateShared } from '../extension.ts';

/** Entry of the extension in VS Code for the Web: the server is a worker, and so is what it is too small to hold. */
export function activate(context: ExtensionContext): Promise<void> {
	const script = (name: string): string => Uri.joinPath(context.extensionUri, `dist/server/${name}.js`).toString(true);
	return activateShared(context, (id, name, options) => new LanguageClient(id, name, new Worker(script('browser')), options), {
		importFile: (params) => askWorker(script('import'), params),
		writeWord: (sheet) => askWorker(script('word'), sheet),
	});
}

/** One worker a file, ended when it has answered: readers and writers are large and seldom used. */
function askWorker<Question, Answer>(module: string, question: Question): Promise<Answer> {
	const worker = new Worker(module);
	return new Promise<Answer>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
		worker.postMessage(question);
	}).finally(() => worker.terminate());
}
