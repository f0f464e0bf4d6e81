import { answerImport } from '../import/answer.ts';
import type { ImportParams } from '../lsp/messages.ts';

declare const self: DedicatedWorkerGlobalScope;

/** A worker of its own, started for an import and ended after it: its readers are too large for the server of every session. */
self.onmessage = async ({ data }: MessageEvent<ImportParams>) => self.postMessage(await answerImport(data));
