import { byFamilyName } from '../../lint/familyName.ts';
import type { Person } from '../../model/minutes.ts';
import { replace } from '../../text/edit.ts';
import { touches } from '../../text/span.ts';
import type { Refactoring } from './refactoring.ts';

/** Sorts the people of the group at the cursor by family name. */
export const sortGroup: Refactoring = ({ document, span }) => {
	const group = document.minutes.attendance.groups.find((g) => touches(g.span, span.start));
	if (!group) return [];
	const sorted = group.people.toSorted(byFamilyName);
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
