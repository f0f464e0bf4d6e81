import type { Rule } from '../rule.ts';
import { replacing, textCheck } from '../textCheck.ts';

export const ellipsisForm: Rule = {
	code: 'ellipsis-form',
	id: 'TYP21',
	severity: 'hint',
	fixable: true,
	summary: {
		fr: '« etc. » est suivi de points de suspension, ou ceux-ci sont trois points.',
		en: '“etc.” is followed by an ellipsis, or (in French) an ellipsis is three full stops.',
	},
	rationale: {
		fr: '« Etc. » dit déjà que la liste continue; les points de suspension sont un seul signe, qui ne se coupe pas en fin de ligne.',
		en: '“Etc.” says by itself that the list goes on.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Budget\n\nLe quai, la passerelle, etc...\n',
		good: 'Langue : fr\n\n1. Budget\n\nLe quai, la passerelle, etc.\n',
	},
	check: textCheck({
		hint: /\.\.\.|…/,
		find: (passage, locale) => (locale.startsWith('fr') ? inFrench : inEnglish)(passage, locale),
	}),
};

const WHY = { fr: '« etc. » suffit, et les points de suspension sont un seul signe.', en: '“etc.” is enough.' };
const etCetera = String.raw`(?<=(?<!\p{L})etc)[ \u00a0]?(?:…|\.\.+|\.…)`;
/** Three exactly, after no number: dots to fill in are a placeholder. */
const threeStops = String.raw`(?<![.\d…_]|^)\.\.\.(?![.…_])`;
const inFrench = replacing(
	new RegExp(`${etCetera}|${threeStops}`, 'giu'),
	({ 0: found, index }, { own }) => (/etc$/i.test(own.slice(0, index)) ? '.' : found === '...' ? '…' : undefined),
	WHY,
);
const inEnglish = replacing(new RegExp(etCetera, 'giu'), () => '.', WHY);
