import { foldText } from '../syntax/fold.ts';
import type { AttendanceBlock, Group, Quorum, Sourced } from './minutes.ts';
import type { PresenceSource } from './presence.ts';
import { presenceTimeline } from './presence.ts';

/** What the quorum is worked out from. */
export interface QuorumSource extends PresenceSource {
	readonly attendance: { readonly blocks: readonly AttendanceBlock[]; readonly groups: readonly Group[] };
	/** Where the meeting opens: the opening event, else the first record. */
	readonly opening: number;
	readonly opened: Sourced | undefined;
}

/**
 * The quorum at the opening (LANGUAGE.md §3, §4, §11): the attendance heading wins over the field, the field over
 * the project file. People are counted once however many groups name them; proxies are not counted.
 */
export function buildQuorum(source: QuorumSource, field: Sourced | undefined, setting: string | undefined): Quorum {
	const heading = source.attendance.blocks.find((b) => b.quorum)?.quorum;
	const rule = heading ?? field ?? (setting === undefined ? undefined : { value: setting, span: { start: 0, end: 0 } });
	const timeline = presenceTimeline(source);
	const voters = timeline.attendees.filter((a) => a.voting);
	const present = voters.filter((a) => {
		const presence = timeline.at(a, source.opening);
		// a remark alone gives a time: it is compared with that of the opening
		const arrival = a.entries.find((p) => p.arrival)?.arrival?.value;
		return (
			presence === 'yes' ||
			(presence === 'unknown' && (arrival === undefined || (source.opened !== undefined && arrival <= source.opened.value)))
		);
	}).length;
	const required = rule && requiredPeople(rule.value, voters.length);
	return { required, rule, voting: voters.length, present, met: required === undefined ? undefined : present >= required };
}

/** Fractions in words, folded. */
const FRACTIONS: readonly (readonly [RegExp, number, number])[] = [
	[/^(?:la moitie|moitie|(?:one[- ])?half)\b/, 1, 2],
	[/^(?:le tiers|un tiers|(?:one|a)[- ]third)\b/, 1, 3],
	[/^(?:les )?deux[- ]tiers\b|^two[- ]thirds\b/, 2, 3],
	[/^(?:les )?trois[- ]quarts\b|^three[- ]quarters\b/, 3, 4],
];

/** `7`, `1/2`, `deux tiers`, `majorité`, `7 membres`; undefined when the words are no rule, or ask for a part of nobody. */
export function requiredPeople(rule: string, voting: number): number | undefined {
	const folded = foldText(rule);
	const count = /^(\d+)\b(?! ?[/%])/.exec(folded);
	if (count) return Number(count[1]);
	if (voting === 0) return undefined;
	const fraction = /^(?:les )?(\d+) ?\/ ?(\d+)/.exec(folded);
	if (fraction) return Math.ceil((voting * Number(fraction[1])) / Number(fraction[2]));
	for (const [words, part, whole] of FRACTIONS) if (words.test(folded)) return Math.ceil((voting * part) / whole);
	const percent = /^(\d+) ?%(?! ?\+)/.exec(folded);
	if (percent) return Math.ceil((voting * Number(percent[1])) / 100);
	if (/^(?:la )?majorit|^(?:a )?(?:simple )?majority|^50 ?% ?\+ ?1/.test(folded)) return Math.floor(voting / 2) + 1;
	return undefined;
}
