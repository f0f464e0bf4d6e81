import type { MinutesDocument } from '../../document.ts';
import type { Group, Person } from '../../model/minutes.ts';
import { findOrganisation } from '../../tables/organisations.ts';
import { insert } from '../../text/edit.ts';
import { byFamilyName } from '../familyName.ts';
import type { Rule } from '../rule.ts';

export const missingGroupHeading: Rule = {
	code: 'missing-group-heading',
	id: 'ATT09',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Dans un groupe, l’alphabet recommence avec une autre affiliation : un intertitre manque.',
		en: 'Within a group the alphabet restarts with another affiliation: a heading is missing.',
	},
	rationale: {
		fr: 'Des personnes ajoutées au bas d’une liste triée forment un groupe que le lecteur ne voit pas.',
		en: 'People added at the foot of a sorted list are a group that the reader does not see.',
	},
	example: {
		bad: 'Observateurs :\n- Ann Abel, Yukon\n- Guy Brun, Ontario\n- Rita Côté, Québec\n- Odile Dorn, Alberta\n- Paul Elie, Yukon\n- Jean Bois, OEN\n- Luc Carle, OEN\n',
		good: 'Observateurs :\n- Ann Abel, Yukon\n- Guy Brun, Ontario\n- Rita Côté, Québec\n- Odile Dorn, Alberta\n- Paul Elie, Yukon\n\nOEN :\n- Jean Bois, OEN\n- Luc Carle, OEN\n',
	},
	check({ document, minutes, report }) {
		for (const group of minutes.attendance.groups) {
			const tail = appendedTail(group, document);
			if (!tail) continue;
			const { people, organisation } = tail;
			const first = people[0] as Person;
			report({
				span: first.name.span,
				message: {
					fr: `L’ordre alphabétique recommence ici avec ${organisation} : un intertitre manque. Ajoutez le nom du groupe.`,
					en: `Alphabetical order restarts here with ${organisation}: a heading is missing. Add the name of the group.`,
				},
				related: people.slice(1).map((p) => ({ span: p.name.span, message: { fr: 'Du même groupe', en: 'Of the same group' } })),
				fixes: [
					{
						title: { fr: `Ajouter l’intertitre « ${organisation} »`, en: `Add the heading “${organisation}”` },
						edits: [insert(first.span.start, minutes.language === 'fr' ? `\n${organisation} :\n` : `\n${organisation}:\n`)],
						safe: false,
					},
				],
			});
		}
	},
};

/** Two people or more at the end of a sorted group who are sorted themselves and share an organisation of their own. */
export function appendedTail(
	group: Group,
	{ settings }: MinutesDocument,
): { readonly people: readonly Person[]; readonly organisation: string } | undefined {
	if (group.inline || group.people.length < 6) return undefined;
	const breaks = group.people.flatMap((p, i) => (i > 0 && byFamilyName(group.people[i - 1] as Person, p) > 0 ? [i] : []));
	const [at] = breaks;
	if (at === undefined || breaks.length > 1 || at < 4 || group.people.length - at < 2) return undefined;
	const [head, tail] = [group.people.slice(0, at), group.people.slice(at)];
	const shared = partsOf(tail[0] as Person).find(
		(part) => tail.every((p) => partsOf(p).includes(part)) && !head.some((p) => partsOf(p).includes(part)),
	);
	const isBody = shared !== undefined && (findOrganisation(shared, settings.organisations) !== undefined || /^\p{Lu}/u.test(shared));
	return shared !== undefined && isBody ? { people: tail, organisation: shared } : undefined;
}

/** Parts of an affiliation without its final stop: `Directeur, ISAC.` has two. */
export function partsOf({ affiliation }: Person): readonly string[] {
	return (affiliation?.value ?? '')
		.split(/[,;/]/)
		.map((part) => part.trim().replace(/\.$/, ''))
		.filter((part) => part !== '');
}
