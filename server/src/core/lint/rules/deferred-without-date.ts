import { findDates } from '../../syntax/dates.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';
import { allDecisions } from '../walk.ts';

const sentElsewhere = /\b(?:prochaine?|ulterieure?|next|later|subsequent|comite|commission|committee|renvoyee?|referred)\b/;

/** A meeting or a body counts as well as a date. */
export const deferredWithoutDate: Rule = {
	code: 'deferred-without-date',
	id: 'DEC20',
	severity: 'information',
	fixable: false,
	summary: {
		fr: 'Une décision reportée ne dit pas à quand, ni devant qui.',
		en: 'A deferred decision does not say until when, nor before whom.',
	},
	rationale: {
		fr: 'Ce qui est reporté sans date ne revient pas à l’ordre du jour.',
		en: 'What is put off without a date does not come back to the agenda.',
	},
	example: {
		bad: '1. A\n\nDécision 1 : Acheter un camion.\n  Reportée\n',
		good: '1. A\n\nDécision 1 : Acheter un camion à la séance du 4 avril 2024.\n  Reportée\n',
	},
	check({ minutes, text, report }) {
		for (const decision of allDecisions(minutes)) {
			if (decision.result?.value !== 'deferred') continue;
			const words = text.slice(decision.span.start, decision.span.end);
			if (findDates(words).length > 0 || sentElsewhere.test(foldText(words))) continue;
			report({
				span: decision.result.span,
				message: {
					fr: 'La décision est reportée sans date ni instance. Dites à quelle séance, ou devant qui.',
					en: 'The decision is deferred without a date or a body. Say to which meeting, or before whom.',
				},
			});
		}
	},
};
