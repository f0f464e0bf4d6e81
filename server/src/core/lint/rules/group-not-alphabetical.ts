import type { MinutesDocument } from '../../document.ts';
import type { Group, Person } from '../../model/minutes.ts';
import { replace } from '../../text/edit.ts';
import { byFamilyName, familyName } from '../familyName.ts';
import type { FindingFix, Rule } from '../rule.ts';
import { appendedTail } from './missing-group-heading.ts';

/**
 * A list of eight people or more that is in order but for one in six means to be in order; others go by rank or by arrival and
 * are left alone, though the catalogue names every list. Departs from it so as not to accuse a list by seniority.
 */
export const groupNotAlphabetical: Rule = {
	code: 'group-not-alphabetical',
	id: 'ATT10',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Un groupe n’est pas tout à fait en ordre alphabétique.', en: 'A group is not quite in alphabetical order.' },
	rationale: {
		fr: 'L’ordre alphabétique des noms de famille ne classe personne; un nom déplacé paraît oublié.',
		en: 'The alphabetical order of family names ranks nobody; a name out of place seems forgotten.',
	},
	example: {
		bad: 'Membres :\n- Ann Abel\n- Rita Côté\n- Guy Brun\n- Odile Dorn\n- Paul Elie\n- Luc Fabre\n- Ida Gros\n- Eva Hart\n',
		good: 'Membres :\n- Ann Abel\n- Guy Brun\n- Rita Côté\n- Odile Dorn\n- Paul Elie\n- Luc Fabre\n- Ida Gros\n- Eva Hart\n',
	},
	check({ document, minutes, report }) {
		for (const group of minutes.attendance.groups) {
			const people = ranked(group);
			if (people.length < 8 || appendedTail(group, document)) continue;
			const strays = outOfOrder(people);
			const [first] = strays;
			if (!first || strays.length > Math.max(1, Math.floor(people.length / 6))) continue;
			report({
				span: first.name.span,
				message: {
					fr: `${first.name.value} n’est pas à sa place dans l’ordre alphabétique du groupe « ${group.label.value} ».`,
					en: `${first.name.value} is out of place in the alphabetical order of the group “${group.label.value}”.`,
				},
				related: strays.slice(1).map((p) => ({ span: p.name.span, message: { fr: 'Hors de l’ordre aussi', en: 'Out of order, too' } })),
				fixes: sorted(people, group.inline, document),
			});
		}
	},
};

/** Who holds an office and stands at the head, as a chair does, is out of the order. */
function ranked({ people }: Group): readonly Person[] {
	const first = people.findIndex((p) => !p.function);
	return first < 0 ? [] : people.slice(first);
}

/** Who has to move so that the rest is in order: all that is outside the longest ordered run. */
function outOfOrder(people: readonly Person[]): readonly Person[] {
	const names = people.map(familyName);
	const best: { readonly length: number; readonly before: number }[] = [];
	names.forEach((name, i) => {
		let entry = { length: 1, before: -1 };
		for (let j = 0; j < i; j++) {
			const length = (best[j]?.length ?? 0) + 1;
			if (length > entry.length && (names[j] as string) <= name) entry = { length, before: j };
		}
		best.push(entry);
	});
	const kept = new Set<number>();
	let at = best.reduce((top, entry, i) => (entry.length > (best[top]?.length ?? 0) ? i : top), 0);
	while (at >= 0) {
		kept.add(at);
		at = best[at]?.before ?? -1;
	}
	return people.filter((_, i) => !kept.has(i));
}

/** Whole entries change places; what stands between them stays, so nothing is lost. */
function sorted(people: readonly Person[], inline: boolean, { text }: MinutesDocument): readonly FindingFix[] {
	if (people.some((p) => /[\r\n]/.test(text.slice(p.span.start, p.span.end)))) return [];
	const ordered = people.toSorted(byFamilyName);
	const edits = people.flatMap((p, i) => {
		const newText = text.slice(ordered[i]?.span.start, ordered[i]?.span.end);
		return newText === text.slice(p.span.start, p.span.end) ? [] : [replace(p.span, newText)];
	});
	// `A, B et C`: a civility of the list may belong to the place and not to the name
	return [{ title: { fr: 'Mettre en ordre alphabétique', en: 'Put in alphabetical order' }, edits, safe: !inline }];
}
