import type { MinutesDocument } from '../../document.ts';
import type { Sourced } from '../../model/minutes.ts';
import { namedPeople } from '../../model/naming.ts';
import { timelineOf } from '../../model/room.ts';
import { allDecisions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { otherVoters } from '../choices.ts';
import type { Rule } from '../rule.ts';

/** Fields and running text (`Il est proposé par M. Roy, appuyé par M. Roy`) count alike. */
export const moverIsSeconder: Rule = {
	code: 'mover-is-seconder',
	id: 'DEC05',
	severity: 'error',
	fixable: true,
	summary: { fr: 'La même personne propose et appuie.', en: 'One person moves and seconds.' },
	rationale: { fr: 'L’appui montre qu’une deuxième personne veut débattre.', en: 'Seconding shows that a second person wants the debate.' },
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\n\n1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Proposée par : Ann Lee\n  Appuyée par : Ann Lee\n',
		good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Proposée par : Ann Lee\n  Appuyée par : Guy Lau\n',
	},
	check({ minutes, document, report }) {
		const { find } = timelineOf(minutes);
		for (const { mover, seconder } of [...allDecisions(minutes), ...narrated(document)]) {
			if (!mover || !seconder) continue;
			// `@AL` and `Ann Lee` are one person
			const [a, b] = [find(mover.value), find(seconder.value)];
			if (a && b ? a !== b : foldText(mover.value) !== foldText(seconder.value)) continue;
			report({
				span: seconder.span,
				message: {
					fr: `${seconder.value} propose et appuie la même décision. Corrigez l’un des deux noms.`,
					en: `${seconder.value} moves and seconds the same decision. Correct one of the names.`,
				},
				related: [{ span: mover.span, message: { fr: 'La proposition', en: 'The mover' } }],
				fixes: otherVoters(minutes, seconder, [mover.value]),
			});
		}
	},
};

/** Movers that running text names, each with the seconder who comes next in the same paragraph. */
function narrated(document: MinutesDocument): readonly { readonly mover: Sourced; readonly seconder: Sourced }[] {
	const named = namedPeople(document).namings.filter((n) => n.paragraph && (n.kind === 'mover' || n.kind === 'seconder'));
	return named.flatMap((naming, i) => {
		const next = named[i + 1];
		return naming.kind === 'mover' && next?.kind === 'seconder' && next.paragraph === naming.paragraph
			? [{ mover: naming.name, seconder: next.name }]
			: [];
	});
}
