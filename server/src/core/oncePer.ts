/**
 * The function that computes its answer once for each key and remembers it as long as the key lives. Keys are immutable
 * objects (a document, a model), so an answer never goes stale.
 */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
	const answers = new WeakMap<Key, { readonly value: Value }>();
	return (key) => {
		const known = answers.get(key);
		if (known) return known.value;
		const value = compute(key);
		answers.set(key, { value });
		return value;
	};
}
