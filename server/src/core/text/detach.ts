/**
 * The same string in memory of its own. Engines keep the whole text of a file alive for one word cut out of it; what
 * outlives the file (summaries, caches) keeps detached strings.
 */
export function detach(text: string): string {
	// shorter strings are copied anyway
	return text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
}
