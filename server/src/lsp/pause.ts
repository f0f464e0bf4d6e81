/** Declared here because the server runs in Node and in workers, and both have them. */
declare function setTimeout(run: () => unknown, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/**
 * Runs `task` once nothing has happened for a while.
 * @param milliseconds how long nothing must happen
 * @returns tells that something happened
 */
export function afterPause(task: () => unknown, milliseconds: number): () => void {
	let timer: unknown;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(task, milliseconds);
	};
}
