import { longDate } from '../../format/dateWords.ts';
import { allDecisions } from '../../model/walk.ts';
import type { Rule } from '../rule.ts';

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
		bad: 'Conseil\nLe 9 avril 2026\n\n1. Budget\n\nRésolution 2025-04-09.077 : Le budget de 2024 est approuvé.\n',
		good: 'Conseil\nLe 9 avril 2026\n\n1. Budget\n\nRésolution 2026-04-09.077 : Le budget de 2024 est approuvé.\n',
	},
	check({ minutes, report }) {
		const date = minutes.meeting.date?.value;
		if (date === undefined) return;
		const numbers = allDecisions(minutes).map((d) => d.number.value);
		for (const { number, keyword } of allDecisions(minutes)) {
			// `2024-03-12` is the twelfth of March's resolutions; a day has a number behind it
			const prefix = /(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:\d{2}(?=[-./]\d)|(?=\d))/.exec(number.value)?.[0].replace(/-$/, '');
			if (prefix?.length === 7 && prefix.startsWith(date.slice(0, 4)) && !bears(date.slice(0, 7), numbers)) continue;
			const written = prefix ?? /(?<!\d)((?:19|20)\d{2})(?=[-./])/.exec(number.value)?.[0];
			const right = date.slice(0, written?.length);
			if (written === undefined || written === right || !number.span) continue;
			const start = number.span.start + number.value.indexOf(written);
			report({
				span: number.span,
				message: {
					fr: `« ${keyword} ${number.value} » porte ${written}, mais la séance est du ${longDate(date, 'fr-CA')}. Corrigez le numéro ou la date.`,
					en: `“${keyword} ${number.value}” bears ${written}, but the meeting is on ${longDate(date, 'en-CA')}. Correct the number or the date.`,
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

/** Whether months are what the second figure means: in some bodies it counts sittings (`2024-03-12`, third sitting). */
function bears(month: string, numbers: readonly string[]): boolean {
	return numbers.some((number) => number.startsWith(`${month}-`));
}
