import { looksLikeName } from '../../syntax/readings/names.ts';
import { remove } from '../../text/edit.ts';
import { endsInStrayStop } from '../affiliation.ts';
import type { Rule } from '../rule.ts';

/** Not reported where every entry of the list ends in a stop: then it is a habit, and a consistent one. Sentences that a list took for people are left alone. */
export const affiliationFinalStop: Rule = {
	code: 'affiliation-final-stop',
	id: 'PER01',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une affiliation se termine par un point de trop.', en: 'An affiliation ends in a stray full stop.' },
	rationale: {
		fr: 'Une liste n’est pas une phrase, et « Alberta. » ne se retrouve pas à côté d’« Alberta ».',
		en: 'A list is no sentence, and “Alberta.” is not found next to “Alberta”.',
	},
	example: {
		bad: 'Présences\n\nMembres :\n- Ann Lee, Yukon.\n- Guy Lau, Alb.\n',
		good: 'Présences\n\nMembres :\n- Ann Lee, Yukon\n- Guy Lau, Alb.\n',
	},
	check({ minutes, report }) {
		const affiliations = minutes.attendance.groups
			.flatMap((g) => g.people)
			.filter((p) => looksLikeName(p.name.value))
			.flatMap((p) => p.affiliation ?? []);
		const stray = affiliations.filter((a) => endsInStrayStop(a.value));
		if (stray.length === affiliations.length && stray.length > 1) return;
		for (const { value, span } of stray) {
			const end = span.start + value.trimEnd().length;
			report({
				span: { start: end - 1, end },
				message: {
					fr: `« ${value} » se termine par un point de trop. Retirez-le.`,
					en: `“${value}” ends in a stray full stop. Remove it.`,
				},
				fixes: [{ title: { fr: 'Retirer le point', en: 'Remove the full stop' }, edits: [remove({ start: end - 1, end })], safe: true }],
			});
		}
	},
};
