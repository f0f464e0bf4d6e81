import type { Minutes } from '../model/minutes.ts';

/**
 * Whether an assembly counts its members instead of naming them (`Présents : 48 membres`, and only who presides or takes
 * the minutes by name): then nobody is missing from the list.
 */
export function countsItsMembers({ attendance: { counts, groups } }: Minutes): boolean {
	return (
		counts.some((c) => (c.role === 'member' || c.role === 'other') && c.count.value > 0) &&
		groups.every((g) => g.people.length === 0 || g.role === 'chair' || g.role === 'staff')
	);
}
