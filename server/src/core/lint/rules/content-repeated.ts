import { distance } from 'fastest-levenshtein';
import type { Content, Decision, Prose } from '../../model/minutes.ts';
import { allContents } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

export const contentRepeated: Rule = {
	code: 'content-repeated',
	id: 'STR30',
	severity: 'information',
	fixable: true,
	summary: { fr: 'La discussion répète le texte de la décision.', en: 'The discussion repeats the text of the decision.' },
	rationale: { fr: 'Deux énoncés d’une décision finissent par différer.', en: 'Two wordings of one decision end up differing.' },
	example: {
		bad: '1. Budget\n\nLe budget de 2024 est approuvé sans modification.\n\nDécision : Le budget de 2024 est approuvé sans modification.\n',
		good: '1. Budget\n\nDécision : Le budget de 2024 est approuvé sans modification.\n',
	},
	check({ minutes, report }) {
		for (const content of allContents(minutes)) {
			for (const decision of content.decisions) {
				const twin = passageLike(content, decision);
				if (!twin) continue;
				report({
					span: twin.span,
					message: {
						fr: `Ce passage répète « ${decision.keyword} ${decision.number.value} ». Gardez un seul énoncé.`,
						en: `This passage repeats “${decision.keyword} ${decision.number.value}”. Keep one wording.`,
					},
					related: [{ span: decision.headSpan, message: { fr: 'La décision', en: 'The decision' } }],
					fixes: [
						{ title: { fr: 'Retirer ce passage', en: 'Remove this passage' }, edits: [{ span: twin.span, newText: '' }], safe: false },
					],
				});
			}
		}
	},
};

/** The paragraph beside a decision that says almost the same; texts under 25 characters resemble too easily. */
export function passageLike(content: Content, decision: Decision): Prose | undefined {
	const wanted = foldText(decision.text.value);
	if (wanted.length < 25) return undefined;
	return content.flow.find((n): n is Prose => n.kind === 'prose' && !n.markdown.includes('\n\n') && isAlmost(foldText(n.markdown), wanted));
}

function isAlmost(a: string, b: string): boolean {
	return Math.abs(a.length - b.length) <= b.length * 0.1 && distance(a, b) <= b.length * 0.1;
}
