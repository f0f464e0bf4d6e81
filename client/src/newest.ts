/** Runs `show` until what it has shown is the newest: once at a time, and never for a state in between. */
export function newest(show: () => Promise<void>): () => Promise<void> {
	let running = false;
	let outdated = false;
	return async () => {
		outdated = true;
		if (running) return;
		running = true;
		try {
			while (outdated) {
				outdated = false;
				await show();
			}
		} finally {
			running = false;
		}
	};
}
