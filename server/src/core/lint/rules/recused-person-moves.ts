import type { MinutesDocument } from '../../document.ts';
import type { Decision, Item, Sourced } from '../../model/minutes.ts';
import type { Naming } from '../../model/naming.ts';
import { namedPeople } from '../../model/naming.ts';
import { allDecisions, leafItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

/** Folded words behind a name that take its bearer out of the decision. */
const withdraws = new RegExp(
	`^,? ?(?:[^.;]{0,60}, ?)?(?:${[
		"(?:a )?declaree? (?:(?:etre en|avoir un|un|son) )?(?:possible )?(?:situation de )?(?:conflits? d'interets?|interets?)",
		'(?:declare[sd]|disclose[sd]) (?:an?|her|his|their)? ?(?:(?:possible|potential|pecuniary|personal|direct) )*(?:conflict|interest)',
		"(?:se|s'est) recusee?|recuse[sd] (?:herself|himself|themselves|themself)",
		"(?:se|s'est) retiree? (?:du vote|de la discussion|des (?:deliberations|discussions)|de la decision)",
		'ne (?:participe|prend) (?:pas |ni )?(?:part )?(?:au|aux) (?:vote|deliberations|discussions)',
		'(?:did|does) not (?:participate|vote|take part)',
	].join('|')})`,
);
const denies = /\b(?:aucun|pas d'interet|pas de conflit|no|any)\b/;

/**
 * A recusal is a field of the decision, or a sentence of the same item above it (`Guy Lau déclare un conflit d’intérêts
 * et se retire`). Votes of a recused person in the fields of one decision are DEC24's.
 */
export const recusedPersonMoves: Rule = {
	code: 'recused-person-moves',
	id: 'ATT20',
	severity: 'error',
	fixable: false,
	summary: { fr: 'Une personne récusée propose, appuie ou vote.', en: 'A recused person moves, seconds or votes.' },
	rationale: { fr: 'Qui se récuse ne propose, n’appuie ni ne vote.', en: 'Who is recused neither moves, seconds nor votes.' },
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\n\n1. Budget\n\nGuy Lau déclare un conflit d’intérêts et se retire.\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Proposée par : Guy Lau\n',
		good: 'Membres : Ann Lee, Guy Lau\n\n1. Budget\n\nGuy Lau déclare un conflit d’intérêts et se retire.\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Proposée par : Ann Lee\n',
	},
	check({ document, minutes, report }) {
		const { resolve } = namedPeople(document);
		const keyOf = (name: string): string => {
			const match = resolve(name);
			return foldText(match && match !== 'several' && match.how !== 'near' ? match.person.name.value : name);
		};
		const items = leafItems(minutes);
		const declared = namedPeople(document).namings.filter((n) => declares(n, document));
		for (const decision of allDecisions(minutes)) {
			const item = items.find((i) => i.span.start <= decision.span.start && decision.span.end <= i.span.end);
			const inFields = decision.vote?.names.recused ?? [];
			const recused = [...inFields, ...declared.filter((n) => isAbove(n, decision, item)).map((n) => n.name)];
			for (const name of takingPart(decision, inFields.length > 0)) {
				const source = recused.find((r) => keyOf(r.value) === keyOf(name.value));
				if (!source) continue;
				report({
					span: name.span,
					message: {
						fr: `${name.value} est récusé·e et prend part à la décision. Corrigez le nom ou la récusation.`,
						en: `${name.value} is recused and takes part in the decision. Correct the name or the recusal.`,
					},
					related: [{ span: source.span, message: { fr: 'La récusation', en: 'The recusal' } }],
				});
			}
		}
	},
};

function takingPart({ mover, seconder, vote }: Decision, isField: boolean): readonly Sourced[] {
	const votes = isField || !vote ? [] : [...vote.names.for, ...vote.names.against, ...vote.names.abstain];
	return [mover, seconder, ...votes].filter((n) => n !== undefined);
}

function declares({ name, paragraph, match }: Naming, { text }: MinutesDocument): boolean {
	if (!match || match.how === 'near' || !paragraph) return false;
	const sentence = foldText(/^[^.]*/.exec(text.slice(name.span.end, paragraph.span.end))?.[0] ?? '');
	return withdraws.test(sentence) && !denies.test(sentence.slice(0, 60));
}

function isAbove({ name }: Naming, decision: Decision, item: Item | undefined): boolean {
	return item !== undefined && item.span.start <= name.span.start && name.span.start < decision.span.start;
}
