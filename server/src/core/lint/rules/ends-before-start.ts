import type { Rule } from '../rule.ts';

/** LANGUAGE.md §10: a meeting that ends more than twelve hours "before" it starts ends the next day. */
export const endsBeforeStart: Rule = {
	code: 'ends-before-start',
	id: 'TIM02',
	severity: 'error',
	fixable: false,
	summary: { fr: 'La réunion se termine avant de commencer.', en: 'The meeting ends before it starts.' },
	rationale: { fr: 'L’une des deux heures est fausse.', en: 'One of the two times is wrong.' },
	example: {
		bad: 'C\n\nLa réunion est ouverte à 15 h.\n\nLa réunion est levée à 13 h.\n',
		good: 'C\n\nLa réunion est ouverte à 13 h.\n\nLa réunion est levée à 15 h.\n',
	},
	check({ minutes, report }) {
		const { opened, adjourned, endDate } = minutes.meeting;
		if (!opened || !adjourned || endDate) return;
		const early = minutesOf(opened.value) - minutesOf(adjourned.value);
		if (early <= 0 || early > 12 * 60) return;
		report({
			span: adjourned.span,
			message: {
				fr: `La réunion se termine à ${adjourned.value}, avant son ouverture à ${opened.value}. Corrigez l’une des heures.`,
				en: `The meeting ends at ${adjourned.value}, before it opens at ${opened.value}. Correct one of the times.`,
			},
			related: [{ span: opened.span, message: { fr: 'L’ouverture', en: 'The opening' } }],
		});
	},
};

function minutesOf(time: string): number {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	return hour * 60 + minute;
}
