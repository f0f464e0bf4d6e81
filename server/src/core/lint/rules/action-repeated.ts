import type { Action } from '../../model/minutes.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';
import { allActions } from '../walk.ts';

/** Compared without order, articles and punctuation, and from four words up: short tasks recur for good reasons. */
export const actionRepeated: Rule = {
	code: 'action-repeated',
	id: 'ACT09',
	severity: 'information',
	fixable: false,
	summary: { fr: 'Deux mesures de suivi disent la même chose.', en: 'Two action items say the same.' },
	rationale: {
		fr: 'Une mesure en double se suit mal et se ferme à moitié.',
		en: 'A doubled action item is followed badly and closed by half.',
	},
	example: {
		bad: '1. A\n\nMesure 1 : Envoyer le rapport annuel aux membres.\n\n2. B\n\nMesure 2 : Envoyer aux membres le rapport annuel.\n',
		good: '1. A\n\nMesure 1 : Envoyer le rapport annuel aux membres.\n\n2. B\n\nMesure 2 : Relire le plan de formation.\n',
	},
	check({ minutes, report }) {
		const first = new Map<string, Action>();
		for (const action of allActions(minutes)) {
			const words = keyWords(action.text.value);
			if (words.length < 4) continue;
			const key = [...words, '|', ...action.owners.map((o) => foldText(o.value)).sort()].join(' ');
			const earlier = first.get(key);
			if (!earlier) {
				first.set(key, action);
				continue;
			}
			report({
				span: action.text.span,
				message: {
					fr: `Cette mesure répète « ${earlier.keyword} ${earlier.number.value} ». Gardez-en une, ou dites ce qui les distingue.`,
					en: `This action item repeats “${earlier.keyword} ${earlier.number.value}”. Keep one, or say how they differ.`,
				},
				related: [{ span: earlier.headSpan, message: { fr: 'La première', en: 'The first one' } }],
			});
		}
	},
};

const LITTLE_WORDS: ReadonlySet<string> = new Set([
	'le',
	'la',
	'les',
	'l',
	'de',
	'd',
	'des',
	'du',
	'un',
	'une',
	'et',
	'the',
	'a',
	'an',
	'of',
	'and',
]);

function keyWords(text: string): readonly string[] {
	return foldText(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !LITTLE_WORDS.has(word))
		.sort();
}
