import type { Naming } from '../../model/naming.ts';
import { namedPeople } from '../../model/naming.ts';
import { foldText } from '../../syntax/fold.ts';
import { countsItsMembers } from '../countedMembers.ts';
import { addPerson, GUESTS } from '../inserts.ts';
import { isNamedAbove } from '../namedAbove.ts';
import type { Rule } from '../rule.ts';

/**
 * One problem a person, at the first place; the others are related. Movers, seconders and voters are ATT14's, near misses
 * ATT04's. Somebody who is listed as excused and `transmet ses commentaires` speaks by letter: that is no problem.
 */
export const speakerNotListed: Rule = {
	code: 'speaker-not-listed',
	id: 'ATT01',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Une personne intervient ou présente sans figurer dans la liste de présence.',
		en: 'A person speaks or presents without being in the attendance list.',
	},
	rationale: {
		fr: 'Qui prend la parole était là : la liste de présence le dit, au besoin sous les invités.',
		en: 'Who speaks was there: the attendance list says so, under the guests if need be.',
	},
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\n\n1. Plan\n\n- Odile Dorn, chercheuse, présente le plan.\n',
		good: 'Membres : Ann Lee, Guy Lau\nInvités : Odile Dorn\n\n1. Plan\n\n- Odile Dorn, chercheuse, présente le plan.\n',
	},
	check(context) {
		const { document, minutes, report } = context;
		if (minutes.attendance.groups.length === 0 || countsItsMembers(minutes)) return;
		const byName = new Map<string, Naming[]>();
		for (const naming of namedPeople(document).namings) {
			if (naming.match || naming.several || !/^(?:speaker|presenter|event)$/.test(naming.kind)) continue;
			if (isNamedAbove(document, naming.name.value)) continue;
			const key = foldText(naming.name.value);
			byName.set(key, [...(byName.get(key) ?? []), naming]);
		}
		for (const [first, ...others] of byName.values()) {
			if (!first) continue;
			const { value, span } = first.name;
			report({
				span,
				message: {
					fr: `${value} intervient sans figurer dans la liste de présence. Ajoutez cette personne ou corrigez le nom.`,
					en: `${value} speaks without being in the attendance list. Add this person or correct the name.`,
				},
				related: others.map((other) => ({ span: other.name.span, message: { fr: 'Intervient aussi ici', en: 'Speaks here, too' } })),
				fixes: [addPerson(context, value, 'guest', GUESTS)],
			});
		}
	},
};
