import { longDate } from '../../format/dateWords.ts';
import type { Decision } from '../../model/minutes.ts';
import { allDecisions } from '../../model/walk.ts';
import { findDates, isIsoDate } from '../../syntax/dates.ts';
import { foldText } from '../../syntax/fold.ts';
import { insert } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { FindingFix, Rule } from '../rule.ts';

const sentElsewhere = /\b(?:prochaine?|ulterieure?|next|later|subsequent|comite|commission|committee|renvoyee?|referred)\b/;

/** A meeting or a body counts as well as a date. */
export const deferredWithoutDate: Rule = {
	code: 'deferred-without-date',
	id: 'DEC20',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une décision reportée ne dit pas à quand, ni devant qui.',
		en: 'A deferred decision does not say until when, nor before whom.',
	},
	rationale: {
		fr: 'Ce qui est reporté sans date ne revient pas à l’ordre du jour.',
		en: 'What is put off without a date does not come back to the agenda.',
	},
	example: {
		bad: '1. Budget\n\nDécision 1 : Acheter un camion.\n  Reportée\n',
		good: '1. Budget\n\nDécision 1 : Acheter un camion à la séance du 4 avril 2024.\n  Reportée\n',
	},
	check({ minutes, text, language, report }) {
		const date = minutes.meeting.next?.value ?? '';
		const next = isIsoDate(date) ? longDate(date, minutes.locale) : undefined;
		for (const decision of allDecisions(minutes)) {
			const at = decision.result?.value === 'deferred' ? decision.result.span : deferralIn(decision, text);
			if (!at) continue;
			const words = text.slice(decision.span.start, decision.span.end).replace(/^\/\/.*$/gm, '');
			if (findDates(words).length > 0 || sentElsewhere.test(foldText(words))) continue;
			const { start, end } = at;
			const word = start + (/^[\p{L} ]*?(?:é|e|d)(?:e|s|es)?(?![\p{L}])/u.exec(text.slice(start, end))?.[0].length ?? end - start);
			report({
				span: at,
				message: {
					fr: 'La décision est reportée sans date ni instance. Dites à quelle séance, ou devant qui.',
					en: 'The decision is deferred without a date or a body. Say to which meeting, or before whom.',
				},
				fixes: [
					...(next !== undefined ? [after(word, language === 'fr' ? ` à la séance du ${next}` : ` to the meeting of ${next}`)] : []),
					after(word, language === 'fr' ? ' à la prochaine séance' : ' to the next meeting'),
				],
			});
		}
	},
};

/** `Le point est reporté.`: a decision whose own sentence puts something off. */
function deferralIn({ text, result }: Decision, source: string): Span | undefined {
	const words = source.slice(text.span.start, text.span.end);
	const match = result
		? null
		: /(?<=(?:est|sont|soit|soient|is|are|be) )(?:reporté|remis|ajourné|différé|tabled|deferred|postponed)(?:e|s|es)?(?=\.?\s*$)/u.exec(
				words,
			);
	return match ? { start: text.span.start + match.index, end: text.span.start + match.index + match[0].length } : undefined;
}

function after(at: number, words: string): FindingFix {
	return { title: { fr: `Ajouter « ${words.trim()} »`, en: `Add “${words.trim()}”` }, edits: [insert(at, words)], safe: false };
}
