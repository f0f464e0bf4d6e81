import type { Action, Content, Item } from '../../model/minutes.ts';
import { allItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { insert } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { takeOut } from '../itemMoves.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { fileStart } from '../walk.ts';

const discussionLabel = /^[*_ ]*(?:discussion|echanges|debat|member discussion)\b.{0,40}: ?[*_]*$/;

/**
 * A record stands where the discussion leads to it: only one above the discussion of its own item splits that item.
 * Departs from the catalogue: moving is offered, because only the author knows where the record belongs.
 */
export const actionOutOfPlace: Rule = {
	code: 'action-out-of-place',
	id: 'ACT14',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une mesure de suivi est hors de tout point, ou coupe son point avant la discussion.',
		en: 'An action item stands outside any item, or splits its item before the discussion.',
	},
	rationale: {
		fr: 'La mesure conclut le point : le lecteur la cherche à la fin.',
		en: 'The action item concludes the item: readers look for it at the end.',
	},
	example: {
		bad: '1. Atelier\n\nMesure 1 : Envoyer la liste.\n\nDiscussion :\n\nOui.\n',
		good: '1. Atelier\n\nDiscussion :\n\nOui.\n\nMesure 1 : Envoyer la liste.\n',
	},
	check(context) {
		const { minutes, text, report } = context;
		const first = minutes.items[0];
		for (const action of first ? minutes.outside.actions : []) {
			report({
				span: action.headSpan,
				message: {
					fr: 'Cette mesure de suivi n’est sous aucun point. Placez-la au point qui l’a décidée.',
					en: 'This action item belongs to no item. Put it under the item that decided it.',
				},
				// without it the next lines would become the title
				fixes:
					first && action.span.start > fileStart(text).start && action.span.start < first.span.start
						? [moveTo(first, action, context)]
						: [],
			});
		}
		for (const item of allItems(minutes)) {
			const label = discussionOf(item.content);
			if (!label) continue;
			for (const action of item.content.actions) {
				if (action.span.start > label.start) continue;
				report({
					span: action.headSpan,
					message: {
						fr: 'Cette mesure de suivi coupe le point avant sa discussion. Placez-la à la fin du point.',
						en: 'This action item splits the item before its discussion. Put it at the end of the item.',
					},
					related: [{ span: label, message: { fr: 'La discussion reprend ici', en: 'The discussion goes on here' } }],
					fixes: [moveTo(item, action, context)],
				});
			}
		}
	},
};

/** Where the discussion of an item begins below a record. */
function discussionOf({ flow }: Content): Span | undefined {
	for (const node of flow) {
		if (node.kind !== 'prose') continue;
		if (discussionLabel.test(foldText(node.markdown.split('\n').find((line) => line.trim() !== '') ?? ''))) return node.span;
	}
	return undefined;
}

/** The end of the item's own content, above its sub-items and above what closes it. */
function moveTo(item: Item, action: Action, { text }: RuleContext) {
	const limit = item.items[0]?.span.start ?? item.span.end;
	const end = item.span.start + text.slice(item.span.start, limit).trimEnd().length;
	const block = takeOut(action.span, text);
	return {
		title: { fr: `Placer à la fin du point ${item.number.value}`, en: `Move to the end of item ${item.number.value}` },
		edits: [block, insert(Math.max(end, block.span.end), `\n\n${text.slice(action.span.start, action.span.end)}`)],
		safe: false,
	};
}
