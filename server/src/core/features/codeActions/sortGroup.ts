import type { MinutesDocument } from '../../document.ts';
import type { Group, Person } from '../../model/minutes.ts';
import { cleanName } from '../../syntax/readings/names.ts';
import { replace } from '../../text/edit.ts';
import { touches } from '../../text/span.ts';
import type { Refactoring } from './refactoring.ts';

/** Sorts the people of the group at the cursor by family name. */
export const sortGroup: Refactoring = ({ document, span }) => {
	const group = document.minutes.attendance.groups.find((g) => touches(g.span, span.start));
	if (!group) return [];
	const sorted = sortedPeople(document, group);
	if (sorted.every((person, i) => person === group.people[i])) return [];
	const { language } = document.minutes;
	return [
		{
			title: { fr: `Trier « ${group.label.value} » par nom de famille`, en: `Sort “${group.label.value}” by family name` }[language],
			kind: 'refactor.rewrite',
			edits: () =>
				group.people.flatMap((person, i) => {
					const other = sorted[i] as Person;
					return other === person ? [] : [replace(person.span, document.text.slice(other.span.start, other.span.end))];
				}),
		},
	];
};

function sortedPeople({ minutes }: MinutesDocument, group: Group): readonly Person[] {
	const { compare } = new Intl.Collator(minutes.locale, { sensitivity: 'base', ignorePunctuation: true });
	const keys = new Map(group.people.map((p) => [p, familyFirst(p.name.value)] as const));
	return group.people.toSorted((a, b) => compare(keys.get(a) ?? '', keys.get(b) ?? ''));
}

/**
 * `Ann de la Tour` → `la Tour Ann`: the family name begins at the first particle in lower case behind the first name,
 * else it is the last word. The particle `de`, `d’` is left out, articles and foreign particles count, as French
 * catalogues sort.
 */
function familyFirst(name: string): string {
	const words = cleanName(name.split(',')[0] ?? name, 0).value.split(/\s+/);
	const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && /^\p{Ll}/u.test(word));
	const at = particle > 0 ? particle : words.length - 1;
	const family = words
		.slice(at)
		.join(' ')
		.replace(/^(?:de\s+|d['’])/, '');
	return `${family} ${words.slice(0, at).join(' ')}`;
}
