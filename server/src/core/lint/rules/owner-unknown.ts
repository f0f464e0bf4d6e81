import { likeness } from '../../model/nameMatch.ts';
import { CERTAIN, namedPeople } from '../../model/naming.ts';
import { allActions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { looksLikeName } from '../../syntax/readings/names.ts';
import { beginsWithFunction } from '../../tables/functions.ts';
import { isOrganisationOrPlace } from '../../tables/knownNames.ts';
import { namesThing } from '../../tables/notNames.ts';
import { replace } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

/** Only full names are judged: a role, an organisation or a first name may well be known to the reader. */
export const ownerUnknown: Rule = {
	code: 'owner-unknown',
	id: 'ACT06',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Le responsable d’une mesure n’est ni dans la liste de présence ni au registre.',
		en: 'The owner of an action item is neither in the attendance nor in the roster.',
	},
	rationale: {
		fr: 'Une mesure confiée à un nom mal écrit, ou à quelqu’un qui l’ignore, ne se fait pas.',
		en: 'An action given to a misspelled name, or to somebody who does not know, does not get done.',
	},
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\n\n1. Budget\n\nMesure 1 : Appeler le notaire.\n  Responsable : Ann Lea\n',
		good: 'Membres : Ann Lee, Guy Lau\n\n1. Budget\n\nMesure 1 : Appeler le notaire.\n  Responsable : Ann Lee\n',
	},
	check({ document, minutes, settings, report }) {
		const people = minutes.attendance.groups.flatMap((g) => g.people);
		if (people.length === 0) return;
		const named = namedPeople(document);
		const roster = (settings.roster ?? []).map((r) => r.name);
		for (const owner of allActions(minutes).flatMap((a) => a.owners)) {
			if (!isFullName(owner.value) || isOrganisationOrPlace(owner.value, settings.organisations)) continue;
			const match = named.resolve(owner.value);
			if (match === 'several' || (match && CERTAIN.has(match.how))) continue;
			if (roster.some((name) => CERTAIN.has(likeness(owner.value, name) ?? 'near'))) continue;
			const near = [
				...new Set([...(match ? [match.person.name.value] : []), ...roster.filter((name) => likeness(owner.value, name) === 'near')]),
			];
			report({
				span: owner.span,
				message: {
					fr: `${owner.value} n’est pas dans la liste de présence. Corrigez le nom, ou ajoutez la personne.`,
					en: `${owner.value} is not in the attendance list. Correct the name, or add the person.`,
				},
				related: match ? [{ span: match.person.name.span, message: { fr: 'Un nom semblable', en: 'A similar name' } }] : [],
				fixes: near.map((name) => ({
					title: { fr: `Écrire « ${name} »`, en: `Write “${name}”` },
					edits: [replace(owner.span, name)],
					safe: false,
				})),
			});
		}
	},
};

function isFullName(name: string): boolean {
	const folded = foldText(name);
	return (
		/\s/.test(name.trim()) &&
		!name.startsWith('@') &&
		looksLikeName(name) &&
		!beginsWithFunction(folded) &&
		!folded.split(/[ '-]/).some(namesThing)
	);
}
