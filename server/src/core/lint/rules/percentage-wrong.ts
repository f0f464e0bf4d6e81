import { replace } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

const share =
	/(?<![\d/.,])(\d{1,6})\s?(?:voix |votes? |membres |members |réponses |answers |personnes |people )?(?:\/|sur|of|out of)\s?(\d{1,6})(?: (?:voix|votes|membres|members|votants|voters|réponses|answers))?\s?\((\d{1,3})(?:([.,])(\d{1,2}))?[\s\u00a0\u202f]?%\)/g;

/** Rounding up and down are both right: only a difference of a whole last digit counts. */
export const percentageWrong: Rule = {
	code: 'percentage-wrong',
	id: 'DEC26',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Un pourcentage est mal calculé.', en: 'A percentage is computed wrong.' },
	rationale: {
		fr: 'Un pourcentage faux jette le doute sur les chiffres qui l’entourent.',
		en: 'A wrong percentage casts doubt on the figures around it.',
	},
	example: { bad: '1. Budget\n\nLe oui obtient 12/31 (45 %).\n', good: '1. Budget\n\nLe oui obtient 12/31 (39 %).\n' },
	check({ minutes, text, report }) {
		for (const match of text.matchAll(share)) {
			const [whole, part, total, integer, sign, decimals] = match;
			const start = match.index;
			if (Number(total) === 0 || minutes.comments.some((c) => c.span.start <= start && start < c.span.end)) continue;
			const digits = decimals?.length ?? 0;
			const right = (Number(part) / Number(total)) * 100;
			if (Math.abs(right - Number(`${integer}.${decimals ?? 0}`)) < 10 ** -digits) continue;
			const figure = right.toFixed(digits).replace('.', sign ?? '.');
			const open = start + whole.lastIndexOf('(') + 1;
			const span = { start: open, end: open + (integer ?? '').length + (sign === undefined ? 0 : 1 + digits) };
			report({
				span,
				message: {
					fr: `${part} sur ${total} font ${figure} %. Corrigez le pourcentage.`,
					en: `${part} of ${total} is ${figure}%. Correct the percentage.`,
				},
				fixes: [{ title: { fr: `Écrire ${figure}`, en: `Write ${figure}` }, edits: [replace(span, figure)], safe: true }],
			});
		}
	},
};
