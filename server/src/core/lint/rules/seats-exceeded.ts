import type { Attendee } from '../../model/presence.ts';
import { timelineOf } from '../../model/room.ts';
import { findJurisdiction } from '../../tables/jurisdictions.ts';
import { affiliationKey, withoutStop } from '../affiliation.ts';
import type { Rule, RuleContext } from '../rule.ts';

/**
 * Seats are those of the roster. Without one a federal-provincial-territorial body is taken to give one vote a
 * jurisdiction where most of five or more jurisdictions have one voting member: a hint, since its rules may say otherwise.
 */
export const seatsExceeded: Rule = {
	code: 'seats-exceeded',
	id: 'ATT18',
	severity: 'hint',
	fixable: false,
	summary: {
		fr: 'Une administration compte plus de membres votants que de sièges.',
		en: 'A jurisdiction has more voting members than seats.',
	},
	rationale: {
		fr: 'Deux voix pour un siège faussent le vote et le quorum.',
		en: 'Two votes for one seat falsify vote and quorum.',
	},
	example: {
		bad: 'Membres :\n- Ann Lee, Yukon\n- Guy Lau, Ontario\n- Rita Roy, Québec\n- Odile Dorn, Alberta\n- Paul Elie, Manitoba\n- Luc Fabre, Yukon\n',
		good: 'Membres :\n- Ann Lee, Yukon\n- Guy Lau, Ontario\n- Rita Roy, Québec\n- Odile Dorn, Alberta\n- Paul Elie, Manitoba\n',
	},
	check(context) {
		const { minutes, report } = context;
		const voting = new Map<string, Attendee[]>();
		for (const attendee of timelineOf(minutes).attendees) {
			const { affiliation, attending } = attendee.person;
			if (!attendee.voting || attending !== 'present' || !affiliation || !findJurisdiction(withoutStop(affiliation.value))) continue;
			const key = affiliationKey(affiliation.value, context.settings);
			voting.set(key, [...(voting.get(key) ?? []), attendee]);
		}
		const seatsOf = seats(context, [...voting.values()]);
		for (const [key, people] of voting) {
			const allowed = seatsOf(key);
			const extra = allowed === undefined ? undefined : people[allowed];
			if (!extra) continue;
			const name = extra.person.affiliation?.value.replace(/\.$/, '') ?? '';
			report({
				span: extra.person.name.span,
				message: {
					fr: `${name} compte ${people.length} membres votants pour ${allowed} siège${(allowed ?? 0) > 1 ? 's' : ''}. Indiquez qui vote.`,
					en: `${name} has ${people.length} voting members for ${allowed} seat${(allowed ?? 0) > 1 ? 's' : ''}. Say who votes.`,
				},
				related: people
					.filter((p) => p !== extra)
					.map((p) => ({ span: p.person.name.span, message: { fr: 'Membre votant', en: 'Voting member' } })),
			});
		}
	},
};

function seats({ settings }: RuleContext, represented: readonly (readonly Attendee[])[]): (key: string) => number | undefined {
	if (settings.roster) {
		const count = new Map<string, number>();
		for (const { affiliation, voting } of settings.roster) {
			if (affiliation === undefined || voting === false) continue;
			const key = affiliationKey(affiliation, settings);
			count.set(key, (count.get(key) ?? 0) + 1);
		}
		return (key) => count.get(key);
	}
	const single = represented.filter((people) => people.length === 1).length;
	return () => (represented.length >= 5 && single * 2 > represented.length ? 1 : undefined);
}
