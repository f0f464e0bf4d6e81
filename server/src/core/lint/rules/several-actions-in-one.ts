import type { Action } from '../../model/minutes.ts';
import { allActions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { insert, replace } from '../../text/edit.ts';
import type { FindingFix, Rule } from '../rule.ts';

const french = /^[a-z]{2,}(?:er|ir|re), [a-z]{2,}(?:er|ir|re)(?:, [a-z]{2,}(?:er|ir|re))* et [a-z]{2,}(?:er|ir|re)\b/;
const verb = '(?:write|draft|send|publish|print|review|call|email|prepare|update|share|post|translate|file|sign|order|book|check)';
const english = new RegExp(`^${verb}, ${verb}(?:, ${verb})*,? and ${verb}\\b`);

/** Three verbs at the head: two often make one task (`relire et signer`). How to split the rest is a reader's choice. */
export const severalActionsInOne: Rule = {
	code: 'several-actions-in-one',
	id: 'ACT13',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une mesure de suivi en contient plusieurs.', en: 'One action item holds several.' },
	rationale: {
		fr: 'Une mesure à moitié faite n’est ni ouverte ni terminée.',
		en: 'An action item half done is neither open nor done.',
	},
	example: {
		bad: '1. Budget\n\nMesure 1 : Rédiger, envoyer et publier le rapport.\n',
		good: '1. Budget\n\nMesure 1 : Rédiger le rapport.\n',
	},
	check({ minutes, text, report }) {
		for (const action of allActions(minutes)) {
			const words = foldText(action.text.value);
			if (!french.test(words) && !english.test(words)) continue;
			report({
				span: action.text.span,
				message: {
					fr: 'Cette mesure en contient plusieurs. Séparez-les : chacune aura son responsable et son échéance.',
					en: 'This action item holds several. Split it: each will have its owner and due date.',
				},
				fixes: split(action, text),
			});
		}
	},
};

/** One record a verb, with the rest of the sentence and the fields of the first. Not safe: the rest may not go with every verb. */
function split(action: Action, text: string): readonly FindingFix[] {
	const { start, end } = action.text.span;
	const match = /^([\p{L}]+(?:, [\p{L}]+)+),? (?:et|and) ([\p{L}]+)/u.exec(text.slice(start, end));
	if (!match || action.arrow) return [];
	const verbs = [...(match[1] ?? '').split(', '), match[2] ?? ''];
	const rest = text.slice(start + match[0].length, end);
	const [first = '', ...others] = verbs.map((v) => v.charAt(0).toUpperCase() + v.slice(1) + rest);
	const fields = text.slice(end, action.span.end);
	const records = others
		.map((words) => `\n\n${action.writtenKeyword}${action.keywordLanguage === 'en' ? '' : ' '}: ${words}${fields}`)
		.join('');
	return [
		{
			title: { fr: `Séparer en ${verbs.length} mesures`, en: `Split into ${verbs.length} action items` },
			edits: [replace({ start, end }, first), insert(action.span.end, records)],
			safe: false,
		},
	];
}
