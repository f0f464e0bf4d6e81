import type { Decision, Minutes, Person } from '../../model/minutes.ts';
import { likeness } from '../../model/nameMatch.ts';
import type { Attendee } from '../../model/presence.ts';
import { timelineOf } from '../../model/room.ts';
import { allDecisions } from '../../model/walk.ts';
import { remove } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { FindingFix, Rule } from '../rule.ts';

export const castingVoteWithoutTie: Rule = {
	code: 'casting-vote-without-tie',
	id: 'DEC11',
	severity: 'error',
	fixable: true,
	summary: {
		fr: 'Une voix prépondérante est exercée sans égalité, ou par une personne qui ne préside pas.',
		en: 'A casting vote is used without a tie, or by somebody who does not preside.',
	},
	rationale: {
		fr: 'La voix prépondérante ne sert qu’à départager des voix égales, et c’est la présidence qui l’exerce.',
		en: 'A casting vote only breaks a tie, and it is the chair’s.',
	},
	example: {
		bad: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Vote : 6 pour, 3 contre\n  Adoptée avec la voix prépondérante de la présidente\n',
		good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Vote : 4 pour, 4 contre\n  Adoptée avec la voix prépondérante de la présidente\n',
	},
	check({ minutes, text, report }) {
		const timeline = timelineOf(minutes);
		for (const decision of allDecisions(minutes)) {
			const place = castingWords(decision, text);
			if (!place) continue;
			const { vote } = decision;
			const name = /^[^.;,\n]*?(?:prépondérante?|casting vote) (?:de |d[’']|of )((?:\p{Lu}[\p{L}.’'-]*[ \u00a0]?){2,})/u.exec(
				text.slice(place.start, place.end),
			)?.[1];
			const caster = name === undefined ? undefined : timeline.find(name.trim());
			if (caster && isKnownChair(minutes) && !presides(caster, minutes))
				report({
					span: place,
					message: {
						fr: `${caster.person.name.value} ne préside pas : la voix prépondérante appartient à la présidence. Corrigez le nom ou la liste de présence.`,
						en: `${caster.person.name.value} does not preside: the casting vote is the chair’s. Correct the name or the attendance list.`,
					},
					related: [{ span: caster.person.span, message: { fr: 'Dans la liste de présence', en: 'In the attendance list' } }],
				});
			// the casting vote may or may not be counted among the votes
			if (!vote?.for || !vote.against || Math.abs(vote.for.count - vote.against.count) <= 1) continue;
			report({
				span: place,
				message: {
					fr: `Voix prépondérante, mais ${vote.for.count} pour et ${vote.against.count} contre ne sont pas à égalité. Corrigez les voix, ou retirez la mention.`,
					en: `A casting vote, but ${vote.for.count} for and ${vote.against.count} against are no tie. Correct the votes, or remove the mention.`,
				},
				related: [{ span: vote.for.span, message: { fr: 'Les voix', en: 'The votes' } }],
				fixes: withoutCasting(place, text),
			});
		}
	},
};

/** Where the decision says so: in its result, or in a sentence of its own among the fields (`le maire exerce son vote prépondérant`). */
function castingWords({ vote, span, headSpan }: Decision, text: string): Span | undefined {
	if (vote?.method?.value === 'casting') return vote.method.span;
	if (!vote) return undefined;
	const start = Math.min(headSpan.end, span.end);
	const line = /^.*(?:voix|vote)s? prépondérante?.*$|^.*\bcasting vote\b.*$/im.exec(text.slice(start, span.end));
	// who only explains the rule, or says that it was not needed, uses none
	if (!line || /\b(?:si|pas|sans|aucune?|if|no|not|without)\b/i.test(line[0])) return undefined;
	const at = start + line.index + (/^\s*/.exec(line[0])?.[0].length ?? 0);
	return { start: at, end: start + line.index + line[0].trimEnd().length };
}

function isKnownChair({ attendance, meeting }: Minutes): boolean {
	return meeting.chair !== undefined || attendance.groups.some((g) => g.people.some(isChair));
}

function presides({ entries, person }: Attendee, { meeting }: Minutes): boolean {
	return entries.some(isChair) || (meeting.chair !== undefined && likeness(meeting.chair.value, person.name.value) !== undefined);
}

function isChair({ group, function: office, affiliation }: Person): boolean {
	return group.role === 'chair' || /pr[ée]sid|chair|maire|mayor|pr[ée]fet/i.test(`${office?.value ?? ''} ${affiliation?.value ?? ''}`);
}

/** The outcome without the words on the casting vote. */
function withoutCasting({ start, end }: Span, text: string): readonly FindingFix[] {
	const words = /,? (?:avec|par|on) (?:la |le |the )?(?:voix|vote|casting vote)[^.;]*/i.exec(text.slice(start, end));
	if (!words) return [];
	const place = { start: start + words.index, end: start + words.index + words[0].length };
	return [{ title: { fr: 'Retirer la voix prépondérante', en: 'Remove the casting vote' }, edits: [remove(place)], safe: false }];
}
