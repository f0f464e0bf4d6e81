import { timelineOf } from '../../model/room.ts';
import { allContents, allDecisions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

const declared =
	/quorum (?:est |a ete |was |is )?(?:atteint|constate|confirme|verifie|present|confirmed|reached|achieved|met)|formant quorum|valablement deliberer|constituting a quorum/;

/** LANGUAGE.md §10: people in the room count, the recused included, proxies not. */
export const quorumNotMet: Rule = {
	code: 'quorum-not-met',
	id: 'ATT12',
	severity: 'error',
	fixable: false,
	summary: {
		fr: 'Le quorum est déclaré ou une décision est prise sans que la liste l’atteigne.',
		en: 'Quorum is declared, or a decision is taken, without the list reaching it.',
	},
	rationale: { fr: 'Une décision prise sans quorum est nulle.', en: 'A decision taken without quorum is void.' },
	example: {
		bad: 'Présence (quorum : 3)\n\nMembres :\n- Ann Lee\n- Guy Lau\n\nLe quorum est constaté.\n',
		good: 'Présence (quorum : 2)\n\nMembres :\n- Ann Lee\n- Guy Lau\n\nLe quorum est constaté.\n',
	},
	check({ minutes, document, report }) {
		const { required, rule } = minutes.attendance.quorum;
		if (required === undefined || minutes.attendance.groups.length === 0) return;
		const timeline = timelineOf(minutes);
		const related = rule && rule.span.end > 0 ? [{ span: rule.span, message: { fr: 'La règle du quorum', en: 'The quorum rule' } }] : [];
		const report1 = (span: { readonly start: number; readonly end: number }): boolean => {
			const { most: voting } = timeline.votingAt(span.start);
			// whether people of a group with an unknown label vote is not known
			const others = timeline.attendees.filter((a) => !a.voting && a.person.group.role === 'other' && timeline.at(a, span.start) !== 'no');
			const most = voting + others.length;
			if (most >= required) return false;
			report({
				span,
				related,
				message: {
					fr: `Le quorum est de ${required}, mais ${most} ${most > 1 ? 'personnes votantes sont' : 'personne votante est'} dans la salle. Vérifiez les présences.`,
					en: `Quorum is ${required}, but ${most} voting ${most === 1 ? 'person is' : 'people are'} in the room. Check the attendance.`,
				},
			});
			return true;
		};
		for (const node of allContents(minutes).flatMap((c) => c.flow)) {
			if (node.kind !== 'prose') continue;
			const line = node.markdown
				.split('\n')
				.findIndex((l) => declared.test(foldText(l)) && !/(?:pas|non|not) (?:ete )?(?:atteint|reached|met)|n'est pas/.test(foldText(l)));
			if (line >= 0 && report1(document.lines.lineSpan(node.lines[line] ?? 0))) return;
		}
		for (const decision of allDecisions(minutes)) if (report1(decision.headSpan)) return;
	},
};
