import type { LedgerEntry } from '../../model/ledger.ts';
import type { Action } from '../../model/minutes.ts';
import type { SeriesView } from '../../model/seriesView.ts';
import { allActions } from '../../model/walk.ts';
import { oncePer } from '../../oncePer.ts';
import { foldText } from '../../syntax/fold.ts';
import { addField } from '../inserts.ts';
import { keyWords } from '../keyWords.ts';
import type { Rule } from '../rule.ts';
import { recordOfMeeting } from '../seriesWords.ts';

/** Compared without order, articles and punctuation, and from four words up: short tasks recur for good reasons. */
export const actionRepeated: Rule = {
	code: 'action-repeated',
	id: 'ACT09',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Deux mesures de suivi disent la même chose.', en: 'Two action items say the same.' },
	rationale: {
		fr: 'Une mesure en double se suit mal et se ferme à moitié.',
		en: 'A doubled action item is followed badly and closed by half.',
	},
	example: {
		bad: '1. Budget\n\nMesure 1 : Envoyer le rapport annuel aux membres.\n\n2. Voirie\n\nMesure 2 : Envoyer aux membres le rapport annuel.\n',
		good: '1. Budget\n\nMesure 1 : Envoyer le rapport annuel aux membres.\n\n2. Voirie\n\nMesure 2 : Relire le plan de formation.\n',
	},
	check({ minutes, series, report }) {
		const first = new Map<string, Action>();
		const open = series && openByKey(series);
		for (const action of allActions(minutes)) {
			const key = keyOf(
				action.text.value,
				action.owners.map((o) => o.value),
			);
			if (key === undefined) continue;
			const earlier = first.get(key);
			if (!earlier) {
				first.set(key, action);
				const before = open?.get(key)?.record;
				// what says where it comes from, or how it stands, is followed and not repeated
				if (!before || before.number === action.number.value || action.carriedFrom || action.arguments.some((a) => a.kind === 'reference'))
					continue;
				const name = recordOfMeeting(before);
				report({
					span: action.text.span,
					message: {
						fr: `Cette mesure répète la ${name.fr}, encore ouverte. Ajoutez « Origine : ${name.fr} ».`,
						en: `This action item repeats ${name.en}, which is still open. Add “Carried from: ${name.en}”.`,
					},
					related: [{ file: before.place, message: { fr: 'La mesure ouverte', en: 'The open action item' } }],
				});
				continue;
			}
			report({
				span: action.text.span,
				message: {
					fr: `Cette mesure répète « ${earlier.keyword} ${earlier.number.value} ». Gardez-en une, ou dites ce qui les distingue.`,
					en: `This action item repeats “${earlier.keyword} ${earlier.number.value}”. Keep one, or say how they differ.`,
				},
				related: [{ span: earlier.headSpan, message: { fr: 'La première', en: 'The first one' } }],
				fixes: [
					addField(action, minutes, {
						fr: `Origine : mesure de suivi ${earlier.number.value}`,
						en: `Carried from: action item ${earlier.number.value}`,
					}),
				],
			});
		}
	},
};

function keyOf(text: string, owners: readonly string[]): string | undefined {
	const words = keyWords(text);
	return words.length < 4 ? undefined : [...words, '|', ...owners.map((o) => foldText(o)).sort()].join(' ');
}

/** Worked out once for all versions of a file: the other meetings stay while somebody types. */
const openByKey = oncePer(
	({ openActions }: SeriesView): ReadonlyMap<string | undefined, LedgerEntry> =>
		new Map(openActions.map((entry) => [keyOf(entry.record.text, entry.record.owners), entry])),
);
