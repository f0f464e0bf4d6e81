import { createDocument } from '../document.ts';
import { DEFAULT_SETTINGS, type RosterEntry } from '../settings.ts';

/** The people of a roster file, which holds only an attendance block (LANGUAGE.md §10). */
export function readRoster(text: string): readonly RosterEntry[] {
	const { attendance } = createDocument('roster', 0, text, DEFAULT_SETTINGS).minutes;
	return attendance.groups.flatMap(({ role, people }) =>
		people.map((person) => ({
			name: person.name.value,
			affiliation: person.affiliation?.value,
			function: person.function?.value ?? (role === 'chair' ? person.group.label : undefined),
			voting: person.voting,
		})),
	);
}
