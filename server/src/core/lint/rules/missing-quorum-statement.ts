import { allContents } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

export const missingQuorumStatement: Rule = {
	code: 'missing-quorum-statement',
	id: 'STR17',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Le constat du quorum manque.', en: 'The statement of quorum is missing.' },
	rationale: {
		fr: 'Le constat du quorum établit que l’assemblée pouvait décider.',
		en: 'The statement of quorum shows that the meeting could decide.',
	},
	example: {
		bad: 'Présence (quorum : 1)\n\nAnn Lee\n\n1. Accueil\n',
		good: 'Présence (quorum : 1)\n\nAnn Lee\n\nLe quorum est constaté.\n\n1. Accueil\n',
	},
	check({ minutes, text, report }) {
		if (minutes.meeting.kind?.value === 'agenda') return;
		const texts = allContents(minutes)
			.flatMap((c) => c.flow)
			.map((n) =>
				n.kind === 'prose'
					? n.markdown
					: n.kind === 'decision' || n.kind === 'information'
						? n.text.value
						: n.kind === 'event'
							? n.text
							: '',
			);
		if (texts.some((t) => /quorum|valablement deliberer|regulierement constituee/.test(foldText(t)))) return;
		const { rule } = minutes.attendance.quorum;
		const at = minutes.items[0]?.span.start;
		const sentence = { fr: 'Le quorum est constaté.', en: 'Quorum was confirmed.' }[minutes.language];
		report({
			span: minutes.attendance.blocks[0]?.opener?.span ?? fileStart(text),
			// without a rule of the body, nobody can say that one is owed
			severity: rule ? undefined : 'information',
			message: {
				fr: 'Le constat du quorum manque. Ajoutez « Le quorum est constaté. ».',
				en: 'The statement of quorum is missing. Add “Quorum was confirmed.”.',
			},
			fixes:
				at === undefined
					? []
					: [
							{
								title: { fr: `Ajouter « ${sentence} »`, en: `Add “${sentence}”` },
								edits: [{ span: { start: at, end: at }, newText: `${sentence}\n\n` }],
								safe: false,
							},
						],
		});
	},
};
