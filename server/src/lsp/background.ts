import type { CrashLog } from './guard.ts';

/**
 * Lets a task run whose end nobody waits for. A failure is written down under `name`: an editor may refuse what the server
 * asks of it, and a rejection that nobody handles would end the server.
 */
export function inBackground(log: CrashLog, name: string, task: Promise<unknown>): void {
	task.catch((error) => log.error(`${name} failed: ${error instanceof Error ? error.stack : String(error)}`));
}
