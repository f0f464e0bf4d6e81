import type { Person } from '../../model/minutes.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

export const attendanceCountDiffers: Rule = {
	code: 'attendance-count-differs',
	id: 'ATT11',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Un nombre annoncé n’est pas celui de la liste.', en: 'An announced count is not that of the list.' },
	rationale: { fr: 'Le lecteur compte, et le quorum en dépend.', en: 'The reader counts, and quorum rests on it.' },
	example: { bad: 'Présents : 3\n\nMembres :\n- Ann Lee\n- Guy Lau\n', good: 'Présents : 2\n\nMembres :\n- Ann Lee\n- Guy Lau\n' },
	check({ minutes, report }) {
		const people = minutes.attendance.groups.flatMap((g) => g.people);
		const listsAbsent = people.some((p) => p.attending !== 'present');
		for (const { role, label, count } of minutes.attendance.counts) {
			const words = foldText(label);
			const total = TOTALS.find((t) => t.label.test(words));
			// who is away need not be listed, and then the list says nothing of the whole body
			if ((!total && role === 'other') || (total?.whole && !listsAbsent)) continue;
			const matching = people.filter((p) => (total ? total.counts(p) : matches(p, role)));
			const listed = new Set(matching.map((p) => foldText(p.name.value))).size;
			if (people.length === 0 || (listed === 0 && count.value === 0) || listed === count.value || everybody(role, people) === count.value)
				continue;
			// a count alone, without any list of its kind, announces nothing that could be counted; who presides is no list
			if (listed === 0 || matching.every((p) => p.group.role === 'chair')) continue;
			report({
				span: count.span,
				message: {
					fr: `« ${label} : ${count.value} », mais la liste en nomme ${listed}. Corrigez l’un ou l’autre.`,
					en: `“${label}: ${count.value}”, but the list names ${listed}. Correct one of them.`,
				},
				fixes: [
					{ title: { fr: `Écrire ${listed}`, en: `Write ${listed}` }, edits: [{ span: count.span, newText: String(listed) }], safe: false },
				],
			});
		}
	},
};

interface Total {
	readonly label: RegExp;
	/** Of the whole body, those who are away included. */
	readonly whole: boolean;
	counts(person: Person): boolean;
}

/** Totals that no group has for its own: who votes, proxies included, the seats that are filled, the proxies. */
const TOTALS: readonly Total[] = [
	{
		label: /^(?:nombre (?:de |d'))?(?:membres? |conseillers? )?votants?$|^voters$/,
		whole: false,
		counts: (p) => (isMember(p) && p.voting) || p.proxy !== undefined,
	},
	{
		label: /^(?:nombre (?:de |d'))?(?:(?:membres|conseillers|administrateurs) )?en exercice$/,
		whole: true,
		counts: (p) => isMember(p) || p.attending !== 'present',
	},
	{ label: /^(?:nombre (?:de |d'))?(?:pouvoirs?|procurations?)$|^proxies$/, whole: false, counts: (p) => p.proxy !== undefined },
];

function isMember(person: Person): boolean {
	return person.attending === 'present' && (person.group.role === 'member' || person.group.role === 'chair');
}

function matches(person: Person, role: string): boolean {
	if (role === 'excused' || role === 'absent') return person.attending === role;
	if (role === 'member') return isMember(person);
	return person.group.role === role && person.attending === 'present';
}

/** `Présents : 12` may count guests and staff, too. */
function everybody(role: string, people: readonly Person[]): number | undefined {
	return role === 'member' ? new Set(people.filter((p) => p.attending === 'present').map((p) => foldText(p.name.value))).size : undefined;
}
