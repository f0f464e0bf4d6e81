import type { Rule } from '../rule.ts';
import { allDecisions } from '../walk.ts';

export const numberYearDiffers: Rule = {
	code: 'number-year-differs',
	id: 'NUM09',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'L’année ou la date d’un numéro n’est pas celle de la séance.',
		en: 'The year or date in a number is not that of the meeting.',
	},
	rationale: {
		fr: 'Un numéro daté d’une autre année renvoie à un autre registre.',
		en: 'A number dated another year points to another register.',
	},
	example: {
		bad: 'Conseil\nLe 9 avril 2026\n\n1. A\n\nRésolution 2025-04-09.077 : Oui.\n',
		good: 'Conseil\nLe 9 avril 2026\n\n1. A\n\nRésolution 2026-04-09.077 : Oui.\n',
	},
	check({ minutes, report }) {
		const date = minutes.meeting.date?.value;
		if (date === undefined) return;
		for (const { number, keyword } of allDecisions(minutes)) {
			const full = /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/.exec(number.value);
			const written = full?.[0] ?? /(?<!\d)((?:19|20)\d{2})(?=[-./])/.exec(number.value)?.[0];
			const right = full ? date : date.slice(0, 4);
			if (written === undefined || written === right || !number.span) continue;
			const start = number.span.start + number.value.indexOf(written);
			report({
				span: number.span,
				message: {
					fr: `« ${keyword} ${number.value} » porte ${written}, mais la séance est du ${date}.`,
					en: `“${keyword} ${number.value}” bears ${written}, but the meeting is on ${date}.`,
				},
				related: minutes.meeting.date
					? [{ span: minutes.meeting.date.span, message: { fr: 'La date de la séance', en: 'The date of the meeting' } }]
					: [],
				fixes: [
					{
						title: { fr: `Écrire ${right}`, en: `Write ${right}` },
						edits: [{ span: { start, end: start + written.length }, newText: right }],
						safe: false,
					},
				],
			});
		}
	},
};
