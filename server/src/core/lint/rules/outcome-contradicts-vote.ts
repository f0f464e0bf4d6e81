import type { Sourced } from '../../model/minutes.ts';
import { allDecisions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { write } from '../choices.ts';
import type { FindingFix, Rule } from '../rule.ts';

const special =
	/deux tiers|2 ?\/ ?3|trois quarts|3 ?\/ ?4|two[- ]thirds|three[- ]quarters|majorite (?:qualifiee|absolue|speciale)|special majority/;

const tie = {
	fr: 'Les voix sont égales et la décision est adoptée. Dites qui a exercé la voix prépondérante, ou corrigez le résultat.',
	en: 'The votes are tied and the decision is carried. Say who cast the deciding vote, or correct the outcome.',
};

/** A tie may hide a casting vote that is not recorded: a warning, no error. */
export const outcomeContradictsVote: Rule = {
	code: 'outcome-contradicts-vote',
	id: 'DEC08',
	severity: 'error',
	fixable: true,
	summary: { fr: 'Le résultat contredit les voix.', en: 'The outcome contradicts the votes.' },
	rationale: {
		fr: 'Une décision adoptée par la minorité ne peut pas être exécutée.',
		en: 'A decision carried by the minority cannot be carried out.',
	},
	example: {
		bad: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Vote : 3 pour, 5 contre\n  Adoptée\n',
		good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Vote : 3 pour, 5 contre\n  Rejetée\n',
	},
	check({ minutes, text: source, report }) {
		for (const { vote, result, text, body } of allDecisions(minutes)) {
			if (!vote?.for || !vote.against || !result || vote.method?.value === 'casting' || special.test(foldText(`${text.value} ${body}`)))
				continue;
			const carried = vote.for.count > vote.against.count;
			const contradicts = result.value === 'carried' ? !carried : result.value === 'defeated' && carried;
			if (!contradicts) continue;
			const isTie = vote.for.count === vote.against.count;
			report({
				span: result.span,
				...(isTie ? { severity: 'warning' } : {}),
				message: isTie
					? tie
					: {
							fr: `${vote.for.count} pour et ${vote.against.count} contre : le résultat inscrit ne peut pas être juste. Corrigez le résultat ou les voix.`,
							en: `${vote.for.count} for and ${vote.against.count} against: the recorded outcome cannot be right. Correct the outcome or the votes.`,
						},
				related: [{ span: vote.for.span, message: { fr: 'Les voix', en: 'The votes' } }],
				fixes: opposite(result, source),
			});
		}
	},
};

const OPPOSITES: readonly (readonly [carried: RegExp, carriedWord: string, defeated: RegExp, defeatedWord: string])[] = [
	[/^(?:adopté|approuvé|accepté)/i, 'adopté', /^(?:rejeté|refusé|battu|défait)/i, 'rejeté'],
	[/^(?:motion )?(?:carried|adopted|approved|passed)/i, 'carried', /^(?:motion )?(?:defeated|lost|failed|rejected)/i, 'defeated'],
];

/** The other outcome, in the gender and capitals of the written one. */
function opposite({ span }: Pick<Sourced, 'span'>, source: string): readonly FindingFix[] {
	const written = source.slice(span.start, span.end);
	for (const [carried, carriedWord, defeated, defeatedWord] of OPPOSITES) {
		for (const [pattern, word] of [
			[carried, defeatedWord],
			[defeated, carriedWord],
		] as const) {
			const found = pattern.exec(written)?.[0];
			if (found === undefined) continue;
			return [write({ span: { start: span.start, end: span.start + found.length } }, inCaseOf(found, word))];
		}
	}
	return [];
}

function inCaseOf(model: string, word: string): string {
	if (model === model.toUpperCase()) return word.toUpperCase();
	return model.charAt(0) === model.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
