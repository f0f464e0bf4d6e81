import { foldText } from '../../syntax/fold.ts';
import { insert, remove } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

const opening = /ouvert|presen|appel|quorum|constat|mot de bienvenue|^$/;

export const attendanceAfterItems: Rule = {
	code: 'attendance-after-items',
	id: 'STR09',
	severity: 'hint',
	fixable: true,
	summary: {
		fr: 'La liste de présence suit les points au lieu de les précéder.',
		en: 'The attendance list follows the items instead of preceding them.',
	},
	rationale: {
		fr: 'L’usage canadien place les présences après l’en-tête : le lecteur sait d’abord qui a décidé.',
		en: 'Canadian French usage puts attendance below the heading: the reader knows first who decided.',
	},
	example: { bad: '1. Accueil\n\nPrésence\n\nMembres :\n- Ann Lee\n', good: 'Présence\n\nMembres :\n- Ann Lee\n\n1. Accueil\n' },
	check({ minutes, text, report }) {
		const first = minutes.items[0];
		const block = minutes.attendance.blocks[0];
		if (
			!first ||
			!block?.opener ||
			minutes.locale !== 'fr-CA' ||
			minutes.attendance.blocks.length > 1 ||
			block.span.start < first.span.start
		)
			return;
		// a list inside the opening item is where it belongs
		if (opening.test(foldText(first.title.value)) && block.span.start < (minutes.items[1]?.span.start ?? Number.POSITIVE_INFINITY)) return;
		const list = text.slice(block.span.start, block.span.end);
		report({
			span: block.opener.span,
			message: {
				fr: 'La liste de présence se place d’ordinaire après l’en-tête, avant le premier point.',
				en: 'The attendance list usually stands below the heading, before the first item.',
			},
			fixes: [
				{
					title: { fr: 'Déplacer la liste avant le premier point', en: 'Move the list before the first item' },
					edits: [insert(first.span.start, `${list}\n\n`), remove(block.span)],
					safe: true,
				},
			],
		});
	},
};
