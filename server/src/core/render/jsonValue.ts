/** A JSON value without `undefined`; keys keep the order of the contract (LANGUAGE.md §11). */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
	readonly [key: string]: Json;
}

/** Drops absent values, empty strings, lists and objects; `false` and `0` stay. */
export function clean(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(clean).filter((v) => v !== undefined);
	if (value !== null && typeof value === 'object') {
		const entries = Object.entries(value)
			.map(([key, v]) => [key, clean(v)] as const)
			.filter(([, v]) => !isEmpty(v));
		return Object.fromEntries(entries);
	}
	return value;
}

function isEmpty(value: unknown): boolean {
	return (
		value === undefined ||
		value === '' ||
		(Array.isArray(value) && value.length === 0) ||
		(value !== null && typeof value === 'object' && Object.keys(value).length === 0)
	);
}
