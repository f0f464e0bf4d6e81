import { printable } from '../plain.ts';
import type { RenderTree } from '../tree.ts';
import type { Xml } from '../xml.ts';
import { element } from '../xml.ts';

/** Identifiers of one Akoma Ntoso file: each `eId` once, and people by their entry in the references. */
export interface Names {
	/** A new identifier: `table_3`. */
	next(kind: string): string;
	/** Identifier of somebody in the references, by full name. */
	person(name: string): string | undefined;
	/** A name that points to its entry in the references, the bare name if it has none. */
	mention(name: string): Xml | string;
	/** An address that the type `anyURI` takes. */
	address(text: string): string;
	readonly people: ReadonlyMap<string, string>;
}

/** Names for the people and places of one document, each once. */
export function createNames(tree: RenderTree): Names {
	const counts = new Map<string, number>();
	const people = new Map<string, string>();
	for (const table of tree.attendance)
		for (const { name } of table.people) if (!people.has(name)) people.set(name, `person_${people.size + 1}`);
	const next = (kind: string): string => {
		const count = (counts.get(kind) ?? 0) + 1;
		counts.set(kind, count);
		return `${kind}__${count}`;
	};
	return {
		people,
		next,
		person: (name) => people.get(name),
		mention(name) {
			const id = people.get(name);
			return id === undefined ? name : element('person', { eId: next('mention'), refersTo: `#${id}` }, name);
		},
		address: (text) => encodeURI(printable(text)).replace(/%25(?=[\da-f]{2})/gi, '%'),
	};
}
