import type { Decision, Item } from '../../model/minutes.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule, RuleContext } from '../rule.ts';

const amendment = /^(?:(?:le |l'|un |la )?(?:sous-)?amendement|amendment|(?:sub-?)?amendment|to amend|d'amender|amender)\b/;
const amended = /(?:tel(?:le)?s? qu[e'](?: )?(?:amendee?s?|modifiee?s?)|ainsi (?:amendee?|modifiee?)|as amended)/;
const main = /proposition principale|motion principale|main motion|proposition initiale|original motion/;

/**
 * Departs from the catalogue in severity: what is missing may stand elsewhere in the record, so it is a warning; an error
 * needs two statements that exclude each other.
 */
export const amendmentWithoutMotion: Rule = {
	code: 'amendment-without-motion',
	id: 'DEC12',
	severity: 'warning',
	fixable: false,
	summary: {
		fr: 'Un amendement n’a pas de proposition principale, ou celle-ci n’est pas mise aux voix telle que modifiée.',
		en: 'An amendment has no main motion, or that motion is not put to the vote as amended.',
	},
	rationale: {
		fr: 'Adopter un amendement n’adopte pas la proposition : le vote principal manque.',
		en: 'Carrying an amendment does not carry the motion: the main vote is missing.',
	},
	example: {
		bad: '1. Budget\n\nDécision 1 : Amendement visant à ajouter 500 $.\n  Adoptée\n',
		good: '1. Budget\n\nDécision 1 : Amendement visant à ajouter 500 $.\n  Adoptée\n\nDécision 2 : Le budget tel qu’amendé.\n  Adoptée\n',
	},
	check(context) {
		for (const item of context.minutes.items) checkItem(item, context);
	},
};

/** A main motion may stand beside its amendment or in the item above. */
function checkItem(item: Item, { text, report }: RuleContext): void {
	const decisions = decisionsOf(item);
	const motions = decisions.filter((d) => !isAmendment(d));
	for (const decision of decisions.filter(isAmendment)) {
		const after = motions.filter((d) => d.span.start > decision.span.start);
		const isKnown = motions.length > 0 || main.test(foldText(withoutAmendments(item, decisions, text)));
		if (!isKnown)
			report({
				span: decision.headSpan,
				message: {
					fr: 'Cet amendement n’a pas de proposition principale au même point. Consignez la proposition et son vote.',
					en: 'This amendment has no main motion under the same item. Record the motion and its vote.',
				},
			});
		else if (decision.result?.value === 'carried' && after.length === 0 && motions.length > 0 && !motions.some(isAmended)) {
			const motion = motions.at(-1) as Decision;
			report({
				span: motion.headSpan,
				message: {
					fr: 'Un amendement est adopté, mais la proposition n’est pas mise aux voix « telle que modifiée ». Consignez ce vote.',
					en: 'An amendment was carried, but the motion was not put to the vote “as amended”. Record that vote.',
				},
				related: [{ span: decision.headSpan, message: { fr: 'L’amendement', en: 'The amendment' } }],
			});
		}
	}
}

/** An amendment that names the main motion does not record it. */
function withoutAmendments({ span }: Item, decisions: readonly Decision[], text: string): string {
	const ends = decisions.filter(isAmendment).map((d) => d.text.span);
	return [...ends, { start: span.end, end: span.end }].map((next, i) => text.slice(ends[i - 1]?.end ?? span.start, next.start)).join(' ');
}

function decisionsOf(item: Item): readonly Decision[] {
	return [...item.content.decisions, ...item.items.flatMap(decisionsOf)].toSorted((a, b) => a.span.start - b.span.start);
}

function isAmendment({ text }: Decision): boolean {
	return amendment.test(foldText(text.value)) && !amended.test(foldText(text.value));
}

function isAmended({ text, body }: Decision): boolean {
	return amended.test(foldText(`${text.value} ${body}`));
}
