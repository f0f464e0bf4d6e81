import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

export const textOutsideItems: Rule = {
	code: 'text-outside-items',
	id: 'STR32',
	severity: 'information',
	fixable: false,
	summary: { fr: 'Du texte ou un enregistrement se trouve hors de tout point.', en: 'Text or a record stands outside any item.' },
	rationale: {
		fr: 'Ce qui n’appartient à aucun point échappe au plan, aux renvois et à la lecture en diagonale.',
		en: 'What belongs to no item escapes outline, references and skimming.',
	},
	example: {
		bad: 'Présence\n\nMembres :\n- Ann Lee\n\nAnn Lee parle du budget depuis une heure.\n\n1. Budget\n',
		good: 'Présence\n\nMembres :\n- Ann Lee\n\n1. Budget\n\nAnn Lee parle du budget depuis une heure.\n',
	},
	check({ minutes, report }) {
		if (minutes.items.length === 0) return;
		const adjournment = minutes.events.findLast((e) => e.event === 'adjournment');
		for (const node of minutes.outside.flow) {
			if (node.kind === 'prose' ? isFormula(node.markdown) : node.kind !== 'decision' && node.kind !== 'action') continue;
			report({
				span: node.span,
				message: {
					fr: 'Ce passage précède le premier point. Placez-le sous un point de l’ordre du jour.',
					en: 'This passage precedes the first item. Put it under an agenda item.',
				},
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
				message: {
					fr: 'Ce passage suit la levée de la réunion. Placez-le avant, sous le point dont il traite.',
					en: 'This passage follows the adjournment. Put it before, under the item it is about.',
				},
				related: [{ span: adjournment.span, message: { fr: 'La levée', en: 'The adjournment' } }],
			});
		}
	},
};

/** Sentences that belong to no item: quorum, notice, signatures, acronyms, minutes taken by. */
function isFormula(markdown: string): boolean {
	return /quorum|convocation|avis|notice|constituee|deliberer|signature|signe\b|signed|approuve le|approved on|redige|prepared by|sigles|acronym|procuration|pouvoir|certifi|copie conforme|true copy|fait a\b/.test(
		foldText(markdown),
	);
}
