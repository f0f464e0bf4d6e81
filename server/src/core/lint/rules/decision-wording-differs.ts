import { allContents } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { replace } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';
import { passageLike } from './content-repeated.ts';

/** Words are compared: punctuation, capitals and accents make no other decision. */
export const decisionWordingDiffers: Rule = {
	code: 'decision-wording-differs',
	id: 'DEC14',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'La discussion et la décision donnent deux énoncés différents.',
		en: 'Discussion and decision give two different wordings.',
	},
	rationale: {
		fr: 'Un seul énoncé fait foi : le lecteur ne doit pas avoir à choisir.',
		en: 'One wording counts: the reader must not have to choose.',
	},
	example: {
		bad: '1. Budget\n\nLe budget du 4 mars 2024 est approuvé sans modification.\n\nDécision : Le budget 4 mars 2024 est approuvé, sans modification.\n',
		good: '1. Budget\n\nLe budget du 4 mars 2024 est approuvé sans modification.\n\nDécision : Le budget du 4 mars 2024 est approuvé, sans modification.\n',
	},
	check({ minutes, report }) {
		for (const content of allContents(minutes)) {
			for (const decision of content.decisions) {
				const passage = passageLike(content, decision);
				if (!passage || wordsOf(passage.markdown) === wordsOf(decision.text.value)) continue;
				report({
					span: decision.text.span,
					message: {
						fr: 'Cet énoncé diffère de celui de la discussion. Gardez les mêmes mots.',
						en: 'This wording differs from that of the discussion. Keep the same words.',
					},
					related: [{ span: passage.span, message: { fr: 'L’énoncé de la discussion', en: 'The wording of the discussion' } }],
					fixes: [
						{
							title: { fr: 'Reprendre l’énoncé de la discussion', en: 'Use the wording of the discussion' },
							edits: [replace(decision.text.span, passage.markdown.trim().replace(/\s*\n\s*/g, ' '))],
							safe: false,
						},
					],
				});
			}
		}
	},
};

function wordsOf(text: string): string {
	return foldText(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '')
		.join(' ');
}
