import type { Person } from '../../model/minutes.ts';
import { namedPeople } from '../../model/naming.ts';
import { timelineOf } from '../../model/room.ts';
import { foldText } from '../../syntax/fold.ts';
import { OFFICES } from '../../tables/functions.ts';
import { insert } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

export const officeNotShown: Rule = {
	code: 'office-not-shown',
	id: 'ATT21',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'La fonction que le texte donne à une personne n’est pas indiquée dans la liste de présence.',
		en: 'The office that the text gives a person is not shown in the attendance list.',
	},
	rationale: {
		fr: 'Présidence, trésorerie et secrétariat se lisent dans la liste : c’est là qu’on cherche qui les exerce.',
		en: 'Chair, treasurer and secretary are read in the list: that is where one looks for who they are.',
	},
	example: {
		bad: 'Membres :\n- Ann Lee\n- Guy Lau\n\n1. Finances\n\n- Guy Lau, trésorier, présente le rapport.\n',
		good: 'Membres :\n- Ann Lee\n- Guy Lau (trésorier)\n\n1. Finances\n\n- Guy Lau, trésorier, présente le rapport.\n',
	},
	check({ document, minutes, report }) {
		const seen = new Set<Person>();
		const timeline = timelineOf(minutes);
		for (const { name, match, details } of namedPeople(document).namings) {
			if (!match || !details || match.how === 'near' || seen.has(match.person)) continue;
			const word = /^(?:l['’]|l[ea] )?([\p{L}-]+)/iu.exec(details.value)?.[1] ?? '';
			const isOf = OFFICES.find(({ pattern }) => pattern.test(foldText(word)));
			const office = isOf && !passing.test(foldText(details.value)) ? isOf : undefined;
			const entries = timeline.find(match.person.name.value)?.entries ?? [match.person];
			// `ancienne présidente`, `présidente de la Commission scolaire`: an office of another body is not the list's matter
			if (!office || entries.some((p) => shows(p, office.pattern)) || isElsewhere(details.value, entries)) continue;
			seen.add(match.person);
			const { person } = match;
			report({
				span: { start: details.span.start, end: details.span.start + word.length },
				message: {
					fr: `« ${word} » : la liste de présence ne donne pas cette fonction à ${name.value}. Ajoutez-la.`,
					en: `“${word}”: the attendance list does not give ${name.value} this office. Add it.`,
				},
				related: [{ span: person.span, message: { fr: 'Dans la liste de présence', en: 'In the attendance list' } }],
				fixes: [
					{
						title: { fr: `Ajouter « (${word}) »`, en: `Add “(${word})”` },
						edits: [
							insert(person.affiliation?.span.end ?? (person.alias ? person.alias.span.end + 1 : person.name.span.end), ` (${word})`),
						],
						safe: false,
					},
				],
			});
		}
	},
};

/** Somebody on the way out or in holds the office for the moment only, or no longer. */
const passing =
	/(?:sortante?|honoraire|emerite|d'honneur|designee?|par interim|suppleante?|outgoing|elect|emeritus|interim|acting)(?![a-z])/;

function shows(person: Person, pattern: RegExp): boolean {
	if (person.group.role === 'chair' && pattern.test('presidence')) return true;
	if (person.group.role === 'staff' && pattern.test('secretary')) return true;
	const written = [person.group.label, person.affiliation?.value, ...person.remarks.map((r) => r.value)];
	return written.some((words) =>
		foldText(words ?? '')
			.split(/[^a-z-]+/)
			.some((word) => pattern.test(word) || pattern.test(word.replace(/s$/, ''))),
	);
}

/** The office is held in the person's own organisation. */
function isElsewhere(details: string, entries: readonly Person[]): boolean {
	const folded = foldText(details.split(',')[0] ?? '');
	return (
		entries.some((p) => p.affiliation && folded.includes(foldText(p.affiliation.value))) ||
		/ (?:de la |de l'|du |des |of the )(?:ville|municipalite|province|commission|compagnie|entreprise|societe|association|federation|club|amicale|cooperative|syndicat|fondation|ligue|chambre|city|town|company|province|club|union|foundation|league)\b/.test(
			folded,
		)
	);
}
