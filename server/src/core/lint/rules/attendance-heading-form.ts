import type { Group, Person } from '../../model/minutes.ts';
import { namedPeople } from '../../model/naming.ts';
import { foldText } from '../../syntax/fold.ts';
import { replace } from '../../text/edit.ts';
import type { Rule, RuleContext } from '../rule.ts';

const feminine =
	/(?:^|[^a-z])(?:(?:co-?|vice-?)?presidente|mairesse|directrice|tresoriere|greffiere|conseillere|administratrice|observatrice|coordinatrice|deleguee)(?![a-z])/;

/**
 * `Présence` alone for a list of people, and a masculine plural of the chair over a group in which the record knows a
 * woman. Whether a name is a woman's is never guessed: only what the text calls her counts. `Présence (quorum : 7)` is the
 * form of the language reference and stays.
 */
export const attendanceHeadingForm: Rule = {
	code: 'attendance-heading-form',
	id: 'ATT16',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Un titre de la liste de présence n’a pas sa forme usuelle.',
		en: 'A heading of the attendance list has not its usual form.',
	},
	rationale: {
		fr: 'L’usage titre la liste « Présences » et nomme la fonction, « Coprésidence », plutôt qu’un masculin qui oublie la moitié des gens.',
		en: 'Usage heads the French list “Présences” and names the office, “Coprésidence”, rather than a masculine that forgets half the people.',
	},
	example: { bad: 'Présence\n\nMembres :\n- Ann Lee\n- Guy Lau\n', good: 'Présences\n\nMembres :\n- Ann Lee\n- Guy Lau\n' },
	check(context) {
		const { minutes, report } = context;
		if (minutes.language !== 'fr') return;
		for (const { opener, quorum } of minutes.attendance.blocks) {
			if (!opener || quorum || foldText(opener.value) !== 'presence') continue;
			const form = opener.value === opener.value.toUpperCase() ? 'PRÉSENCES' : 'Présences';
			report({
				span: opener.span,
				message: { fr: `La liste se titre d’ordinaire « ${form} ».`, en: `The list is usually headed “${form}”.` },
				fixes: [{ title: { fr: `Écrire « ${form} »`, en: `Write “${form}”` }, edits: [replace(opener.span, form)], safe: true }],
			});
		}
		for (const group of minutes.attendance.groups) {
			const match = /^((?:co-?|vice-?)?)pr[ée]sidents(?![\p{L}·.(-])/iu.exec(group.label.value);
			const woman = match && group.people.find((p) => isWoman(p, group, context));
			if (!match || !woman) continue;
			const form = `${match[1]?.replace(/^co-?$/i, 'Co').replace(/^vice-?$/i, 'Vice-') ?? ''}présidence`.replace(/^p/, 'P');
			const span = { start: group.label.span.start, end: group.label.span.start + match[0].length };
			report({
				span,
				message: {
					fr: `« ${match[0]} » est au masculin et le groupe compte ${woman.name.value} : écrivez « ${form} ».`,
					en: `“${match[0]}” is masculine and the group includes ${woman.name.value}: write “${form}”.`,
				},
				fixes: [{ title: { fr: `Écrire « ${form} »`, en: `Write “${form}”` }, edits: [replace(span, form)], safe: true }],
			});
		}
	},
};

/** Called by a feminine function, or by `Mme`, somewhere in the record. */
function isWoman(person: Person, { people }: Group, { document }: RuleContext): boolean {
	if (people.length < 2) return false;
	const own = [person.function?.value, person.affiliation?.value, ...person.remarks.map((r) => r.value)];
	if (own.some((words) => words !== undefined && feminine.test(foldText(words)))) return true;
	return namedPeople(document)
		.of(person)
		.some(
			({ civility, details }) =>
				/^(?:mme|madame|mlle)/i.test(civility ?? '') || (details !== undefined && feminine.test(foldText(details.value))),
		);
}
