import type { Sourced, Vote } from '../../model/minutes.ts';
import { timelineOf } from '../../model/room.ts';
import { allDecisions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { remove } from '../../text/edit.ts';
import type { FindingFix, Rule } from '../rule.ts';

export const recusedPersonVotes: Rule = {
	code: 'recused-person-votes',
	id: 'DEC24',
	severity: 'error',
	fixable: true,
	summary: {
		fr: 'Une personne récusée est comptée dans le vote, ou une personne vote deux fois.',
		en: 'A recused person is counted in the vote, or a person votes twice.',
	},
	rationale: {
		fr: 'Qui se récuse ne prend part ni au débat ni au vote, et chaque personne n’a qu’une voix.',
		en: 'Who is recused takes part in neither debate nor vote, and each person has one vote.',
	},
	example: {
		bad: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Pour : Ann Lee, Guy Lau\n  Récusation : Guy Lau\n',
		good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Pour : Ann Lee\n  Récusation : Guy Lau\n',
	},
	check({ minutes, text, report }) {
		const { find } = timelineOf(minutes);
		const same = (a: string, b: string): boolean => foldText(a) === foldText(b) || (find(a) !== undefined && find(a) === find(b));
		for (const { vote } of allDecisions(minutes)) {
			if (!vote) continue;
			for (const [i, name] of voters(vote).entries()) {
				const first = voters(vote)
					.slice(0, i)
					.find((n) => same(n.value, name.value));
				if (first)
					report({
						span: name.span,
						message: {
							fr: `${name.value} vote deux fois sur la même décision. Retirez le nom d’un côté.`,
							en: `${name.value} votes twice on the same decision. Remove the name from one side.`,
						},
						related: [{ span: first.span, message: { fr: 'L’autre vote', en: 'The other vote' } }],
						fixes: [withoutName(name, text), withoutName(first, text)],
					});
			}
			for (const recused of vote.names.recused) {
				const voted = voters(vote).find((n) => same(n.value, recused.value));
				if (voted)
					report({
						span: voted.span,
						message: {
							fr: `${voted.value} est récusé·e et compté·e dans le vote. Retirez le nom d’un côté.`,
							en: `${voted.value} is recused and counted in the vote. Remove the name from one side.`,
						},
						related: [{ span: recused.span, message: { fr: 'La récusation', en: 'The recusal' } }],
						fixes: [withoutName(voted, text), withoutName(recused, text)],
					});
			}
		}
	},
};

function voters({ names }: Vote): readonly Sourced[] {
	return [...names.for, ...names.against, ...names.abstain];
}

/** The list without the name: with one separator, or the whole line where it is the only one. */
function withoutName({ value, span }: Sourced, text: string): FindingFix {
	const title = { fr: `Retirer ${value} de cette ligne`, en: `Remove ${value} from this line` };
	const before = /(?:,| et| and|;)[ \t]*$/.exec(text.slice(0, span.start));
	const after = /^[ \t]*(?:,|et |and |;)[ \t]*/.exec(text.slice(span.end));
	if (before) return { title, edits: [remove({ start: before.index, end: span.end })], safe: false };
	if (after) return { title, edits: [remove({ start: span.start, end: span.end + after[0].length })], safe: false };
	const line = { start: text.lastIndexOf('\n', span.start - 1), end: span.end + (/^[^\r\n]*/.exec(text.slice(span.end))?.[0].length ?? 0) };
	return { title, edits: [remove({ start: Math.max(line.start, 0), end: line.end })], safe: false };
}
