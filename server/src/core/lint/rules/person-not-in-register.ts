import { nameWords } from '../../model/nameMatch.ts';
import { namedPeople } from '../../model/naming.ts';
import { foldText } from '../../syntax/fold.ts';
import { isNamedAbove } from '../namedAbove.ts';
import type { Rule, RuleContext } from '../rule.ts';

/**
 * The catalogue's fix adds the person to the register, which is another file: the problem says so instead. Owners of
 * action items are ACT06's.
 */
export const personNotInRegister: Rule = {
	code: 'person-not-in-register',
	id: 'ATT02',
	severity: 'hint',
	fixable: false,
	summary: {
		fr: 'Une personne est nommée sans être ni dans la liste de présence ni au registre.',
		en: 'A person is named who is neither in the attendance list nor in the roster.',
	},
	rationale: {
		fr: 'Un nom qui n’est écrit nulle part ailleurs est peut-être mal écrit, et le lecteur ne sait pas de qui il s’agit.',
		en: 'A name written nowhere else may be misspelt, and the reader does not know who it is.',
	},
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\n\n1. Plan\n\nLe contrat est confié à Mme Odile Dorn.\n',
		good: 'Membres : Ann Lee, Guy Lau\n\n1. Plan\n\nLe contrat est confié à Mme Ann Lee.\n',
	},
	check({ document, minutes, settings, report }) {
		if (minutes.attendance.groups.length === 0) return;
		const { namings } = namedPeople(document);
		const speaking = new Set(namings.filter((n) => n.kind !== 'plain' && n.kind !== 'mention').map((n) => foldText(n.name.value)));
		const seen = new Set<string>();
		const inRoster = rosterOf(settings.roster);
		for (const { kind, name, match, several } of namings) {
			if (match || several || (kind !== 'plain' && kind !== 'mention') || nameWords(name.value).length < 2) continue;
			const key = foldText(name.value);
			if (seen.has(key) || speaking.has(key) || inRoster(name.value) || isNamedAbove(document, name.value)) continue;
			seen.add(key);
			report({
				span: name.span,
				message: {
					fr: `${name.value} n’est ni dans la liste de présence ni au registre. Vérifiez le nom, ou inscrivez cette personne au registre.`,
					en: `${name.value} is neither in the attendance list nor in the roster. Check the name, or enter this person in the roster.`,
				},
			});
		}
	},
};

function rosterOf(roster: RuleContext['settings']['roster']): (name: string) => boolean {
	const names = new Set((roster ?? []).map((entry) => foldText(entry.name)));
	return (name) => names.has(foldText(name));
}
