/** Runs `callback` once the messages that are waiting now have been seen. */
export type Defer = (callback: () => void) => void;

/** Told of what happens to documents; decides when each is published. */
export interface Publisher {
	/** The document changed: publish it when the editor pauses, however short the pause is. */
	changed(uri: string): void;
	/** A request came in: somebody waits for its answer, publishing comes behind it. */
	asked(): void;
	/** The document was closed: forget it. */
	closed(uri: string): void;
}

/**
 * Coalesces what is published: keys that arrive while others wait in the queue are published once, and no timer delays the last one.
 * @param publish publishes one document as it is at that moment
 */
export function createPublisher(publish: (uri: string) => void, defer: Defer): Publisher {
	const waiting = new Set<string>();
	let messages = 0;
	let scheduled = false;

	function schedule(): void {
		scheduled = true;
		const seen = messages;
		defer(() => {
			// Another change or a request came in between: more may be queued behind it.
			if (messages !== seen) return schedule();
			scheduled = false;
			const uris = [...waiting];
			waiting.clear();
			uris.forEach(publish);
		});
	}

	return {
		changed(uri) {
			messages++;
			waiting.add(uri);
			if (!scheduled) schedule();
		},
		asked() {
			messages++;
		},
		closed(uri) {
			waiting.delete(uri);
		},
	};
}
