import type { Item } from '../../model/minutes.ts';
import { allContents, allItems } from '../../model/walk.ts';
import type { Rule } from '../rule.ts';

export const itemReferenceUnknown: Rule = {
	code: 'item-reference-unknown',
	id: 'NUM14',
	severity: 'warning',
	fixable: false,
	summary: { fr: 'Un renvoi désigne un point qui n’existe pas.', en: 'A reference names an item that does not exist.' },
	rationale: {
		fr: 'Le lecteur suit les renvois; un renvoi dans le vide cache une renumérotation.',
		en: 'Readers follow references; one into the void hides a renumbering.',
	},
	example: { bad: '1. Budget\n\nVoir le point 9.\n', good: '1. Budget\n\n2. Voirie\n\nVoir le point 1.\n' },
	check({ minutes, report }) {
		const items = allItems(minutes);
		if (items.length === 0) return;
		const numbers = new Set([
			...items.map((i) => i.number.value),
			...lettered(minutes.items, ''),
			...minutes.agenda.flatMap((e) => e.number ?? []),
		]);
		for (const reference of allContents(minutes).flatMap((c) => c.references)) {
			if (
				reference.kind !== 'item' ||
				reference.date ||
				numbers.has(reference.number.value.replace(/(\d)([A-Z])$/, '$1 $2')) ||
				numbers.has(reference.number.value)
			)
				continue;
			report({
				span: reference.span,
				message: {
					fr: `Le point ${reference.number.value} n’existe pas dans ce document. Corrigez le numéro, ou précisez la réunion (« du 12 octobre 2023 »).`,
					en: `Item ${reference.number.value} does not exist in this document. Correct the number, or name the meeting (“of October 12, 2023”).`,
				},
			});
		}
	},
};

/** `1 A` for the letter A below item 1. */
function lettered(items: readonly Item[], parent: string): readonly string[] {
	return items.flatMap((i) => [...(i.form === 'letter' ? [`${parent} ${i.number.value}`] : []), ...lettered(i.items, i.number.value)]);
}
