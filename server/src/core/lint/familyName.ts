import type { Person } from '../model/minutes.ts';
import { nameWords } from '../model/nameMatch.ts';

const particles = /^(?:de|du|des|d'|la|le|van|von|der|den|di|da|el|ben)$/;

/**
 * What a person is sorted by: the family name, the words in capitals where a name has some (`DUPONT Jean`), else the last
 * word; a particle before it (`de Roy`) does not count, a compound name sorts by its first part.
 */
export function familyName(person: Person): string {
	const capitals = person.name.value.split(/\s+/).filter((word) => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word));
	if (capitals.length > 0 && capitals.length < person.name.value.split(/\s+/).length) return nameWords(capitals.join(' ')).join(' ');
	const last =
		person.name.value
			.replace(/,.*$/, '')
			.trim()
			.split(/\s+/)
			.filter((word) => !particles.test(word.toLowerCase()))
			.pop() ?? '';
	return nameWords(last).join(' ');
}

/** Alphabetical order of family names, accents apart. */
export function byFamilyName(a: Person, b: Person): number {
	const [x, y] = [familyName(a), familyName(b)];
	return x < y ? -1 : x > y ? 1 : 0;
}
