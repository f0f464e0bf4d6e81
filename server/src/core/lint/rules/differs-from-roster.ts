import type { Person } from '../../model/minutes.ts';
import type { RosterEntry } from '../../settings.ts';
import { foldText } from '../../syntax/fold.ts';
import { replace } from '../../text/edit.ts';
import { affiliationKey } from '../affiliation.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Silent without a roster. The function is compared where both tell one. */
export const differsFromRoster: Rule = {
	code: 'differs-from-roster',
	id: 'PER17',
	severity: 'hint',
	fixable: true,
	summary: {
		fr: 'La fonction ou l’affiliation d’une personne n’est pas celle du registre.',
		en: 'The function or affiliation of a person is not that of the roster.',
	},
	rationale: {
		fr: 'Ou bien la personne a changé de poste et le registre est à mettre à jour, ou bien la liste se trompe.',
		en: 'Either the person has changed jobs and the roster is out of date, or the list is wrong.',
	},
	example: {
		bad: 'Membres :\n- Ann Lee, Yukon\n- Guy Lau, Ontario\n',
		good: 'Membres :\n- Ann Lee, Alb.\n- Guy Lau, Ontario\n',
		settings: { roster: [{ name: 'Ann Lee', affiliation: 'Alberta' }] },
	},
	check(context) {
		const roster = new Map((context.settings.roster ?? []).map((entry) => [foldText(entry.name), entry]));
		for (const person of context.minutes.attendance.groups.flatMap((g) => g.people)) {
			const entry = roster.get(foldText(person.name.value));
			if (entry) compare(person, entry, context);
		}
	},
};

function compare(person: Person, entry: RosterEntry, { settings, report }: RuleContext): void {
	const tell = (written: Person['name'], other: string): void =>
		report({
			span: written.span,
			message: {
				fr: `${person.name.value} : le registre indique « ${other} ». Corrigez la liste ou le registre.`,
				en: `${person.name.value}: the roster says “${other}”. Correct the list or the roster.`,
			},
			fixes: [{ title: { fr: `Écrire « ${other} »`, en: `Write “${other}”` }, edits: [replace(written.span, other)], safe: false }],
		});
	const { affiliation, function: office } = person;
	if (
		affiliation &&
		entry.affiliation !== undefined &&
		affiliationKey(affiliation.value, settings) !== affiliationKey(entry.affiliation, settings)
	)
		tell(affiliation, entry.affiliation);
	if (office && entry.function !== undefined && foldText(office.value) !== foldText(entry.function)) tell(office, entry.function);
}
