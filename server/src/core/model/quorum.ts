import { foldText } from '../syntax/fold.ts';
import type { AttendanceBlock, Group, Person, Quorum, Sourced } from './minutes.ts';

/**
 * The quorum at the opening (LANGUAGE.md §3, §4, §11): the attendance heading wins over the field, the field over
 * the project file. People are counted once however many groups name them; proxies are not counted.
 */
export function buildQuorum(
	blocks: readonly AttendanceBlock[],
	groups: readonly Group[],
	field: Sourced | undefined,
	setting: string | undefined,
): Quorum {
	const rule =
		blocks.find((b) => b.quorum)?.quorum ?? field ?? (setting === undefined ? undefined : { value: setting, span: { start: 0, end: 0 } });
	const voters = distinct(groups.flatMap((g) => g.people).filter((p) => p.voting));
	const present = voters.filter((p) => p.attending === 'present' && p.arrival === undefined).length;
	const required = rule && requiredPeople(rule.value, voters.length);
	return { required, rule, voting: voters.length, present, met: required === undefined ? undefined : present >= required };
}

/** `7`, `1/2`, `majorité`, `7 membres`; undefined when the words are no rule. */
export function requiredPeople(rule: string, voting: number): number | undefined {
	const folded = foldText(rule);
	const fraction = /^(?:les )?(\d+) ?\/ ?(\d+)/.exec(folded);
	if (fraction) return Math.ceil((voting * Number(fraction[1])) / Number(fraction[2]));
	const percent = /^(\d+) ?%/.exec(folded);
	if (percent) return Math.ceil((voting * Number(percent[1])) / 100);
	if (/^(?:la )?majorit|^(?:a )?(?:simple )?majority|^50 ?% ?\+ ?1/.test(folded)) return Math.floor(voting / 2) + 1;
	const count = /^(\d+)\b/.exec(folded);
	return count ? Number(count[1]) : undefined;
}

/** One entry a name; of two, the one in a member's or chair's own group speaks. */
function distinct(people: readonly Person[]): readonly Person[] {
	return [...new Map(people.map((p) => [foldText(p.name.value), p])).values()];
}
