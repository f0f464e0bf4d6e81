import { remove } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { FindingFix, Rule } from '../rule.ts';
import { allDecisions } from '../walk.ts';

export const castingVoteWithoutTie: Rule = {
	code: 'casting-vote-without-tie',
	id: 'DEC11',
	severity: 'error',
	fixable: true,
	summary: { fr: 'Une voix prépondérante est exercée sans égalité.', en: 'A casting vote is used without a tie.' },
	rationale: { fr: 'La voix prépondérante ne sert qu’à partager les voix égales.', en: 'A casting vote only breaks a tie.' },
	example: {
		bad: '1. A\n\nDécision 1 : Oui.\n  Vote : 6 pour, 3 contre\n  Adoptée avec la voix prépondérante de la présidente\n',
		good: '1. A\n\nDécision 1 : Oui.\n  Vote : 4 pour, 4 contre\n  Adoptée avec la voix prépondérante de la présidente\n',
	},
	check({ minutes, text, report }) {
		for (const { vote } of allDecisions(minutes)) {
			// the casting vote may or may not be counted among the votes
			if (vote?.method?.value !== 'casting' || !vote.for || !vote.against || Math.abs(vote.for.count - vote.against.count) <= 1) continue;
			report({
				span: vote.method.span,
				message: {
					fr: `Voix prépondérante, mais ${vote.for.count} pour et ${vote.against.count} contre ne sont pas à égalité.`,
					en: `A casting vote, but ${vote.for.count} for and ${vote.against.count} against are no tie.`,
				},
				related: [{ span: vote.for.span, message: { fr: 'Les voix', en: 'The votes' } }],
				fixes: withoutCasting(vote.method.span, text),
			});
		}
	},
};

/** The outcome without the words on the casting vote. */
function withoutCasting({ start, end }: Span, text: string): readonly FindingFix[] {
	const words = /,? (?:avec|par|on) (?:la |le |the )?(?:voix|vote|casting vote)[^.;]*/i.exec(text.slice(start, end));
	if (!words) return [];
	const place = { start: start + words.index, end: start + words.index + words[0].length };
	return [{ title: { fr: 'Retirer la voix prépondérante', en: 'Remove the casting vote' }, edits: [remove(place)], safe: false }];
}
