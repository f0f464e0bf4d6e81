import type { Item } from '../../model/minutes.ts';
import { foldText } from '../../syntax/fold.ts';
import { insert } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { takeOut } from '../itemMoves.ts';
import type { FindingFix, Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

export const textOutsideItems: Rule = {
	code: 'text-outside-items',
	id: 'STR32',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Du texte ou un enregistrement se trouve hors de tout point.', en: 'Text or a record stands outside any item.' },
	rationale: {
		fr: 'Ce qui n’appartient à aucun point échappe au plan, aux renvois et à la lecture en diagonale.',
		en: 'What belongs to no item escapes outline, references and skimming.',
	},
	example: {
		bad: 'Présence\n\nMembres :\n- Ann Lee\n\nAnn Lee parle du budget depuis une heure.\n\n1. Budget\n',
		good: 'Présence\n\nMembres :\n- Ann Lee\n\n1. Budget\n\nAnn Lee parle du budget depuis une heure.\n',
	},
	check({ minutes, text, report }) {
		if (minutes.items.length === 0) return;
		const first = minutes.items[0] as Item;
		const adjournment = minutes.events.findLast((e) => e.event === 'adjournment');
		for (const node of minutes.outside.flow) {
			if (node.kind === 'prose' ? isFormula(node.markdown) : node.kind !== 'decision' && node.kind !== 'action') continue;
			report({
				span: node.span,
				message: {
					fr: 'Ce passage précède le premier point. Placez-le sous un point de l’ordre du jour.',
					en: 'This passage precedes the first item. Put it under an agenda item.',
				},
				// without it the next lines would become the title
				fixes:
					first.headingSpan.start > node.span.start && node.span.start > fileStart(text).start
						? [moved(node.span, first.headingSpan.end, first, text)]
						: [],
			});
		}
		const last = minutes.items[minutes.items.length - 1];
		if (!adjournment || !last) return;
		for (const node of [last, ...last.items].flatMap((i) => i.content.flow)) {
			if (
				node.span.start <= adjournment.span.start ||
				(node.kind === 'prose' ? isFormula(node.markdown) : node.kind !== 'decision' && node.kind !== 'action')
			)
				continue;
			report({
				span: node.span,
				// a passage is misplaced; a decision after the end was either taken before, or not at all
				...(node.kind === 'decision' ? { severity: 'warning' } : {}),
				message:
					node.kind === 'decision'
						? {
								fr: `« ${node.keyword} ${node.number.value} » suit la levée de la réunion. Placez-la avant, ou corrigez la levée.`,
								en: `“${node.keyword} ${node.number.value}” follows the adjournment. Put it before, or correct the adjournment.`,
							}
						: {
								fr: 'Ce passage suit la levée de la réunion. Placez-le avant, sous le point dont il traite.',
								en: 'This passage follows the adjournment. Put it before, under the item it is about.',
							},
				related: [{ span: adjournment.span, message: { fr: 'La levée', en: 'The adjournment' } }],
				// before an adjournment that stands above the item would be outside of it
				fixes: adjournment.span.start > last.headingSpan.end ? [moved(node.span, adjournment.span.start, last, text)] : [],
			});
		}
	},
};

/** Sentences that belong to no item: quorum, notice, signatures, acronyms, minutes taken by. */
function isFormula(markdown: string): boolean {
	// rules, stray signs and keys of a site generator are no passage
	if ((markdown.match(/\p{L}{2,}/gu) ?? []).length < 4) return true;
	return /quorum|convocation|avis|notice|constituee|deliberer|signature|signe\b|signed|approuve le|approved on|redige|prepared by|sigles|acronym|procuration|pouvoir|certifi|copie conforme|true copy|fait a\b/.test(
		foldText(markdown),
	);
}

/** The passage as a paragraph of its own at another place. */
function moved(passage: Span, to: number, item: Item, text: string): FindingFix {
	const words = text.slice(passage.start, passage.end);
	const isBehind = to > passage.start;
	return {
		title: { fr: `Déplacer sous le point ${item.number.value}`, en: `Move under item ${item.number.value}` },
		edits: [takeOut(passage, text), insert(to, isBehind ? `\n\n${words}` : `${words}\n\n`)],
		safe: false,
	};
}
