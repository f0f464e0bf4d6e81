import { findClosedSessions } from '../../model/closedSession.ts';
import { appendLines } from '../inserts.ts';
import type { Rule } from '../rule.ts';

/** LANGUAGE.md §10: unclosed or nested only. */
export const closedSessionUnbalanced: Rule = {
	code: 'closed-session-unbalanced',
	id: 'STR24',
	severity: 'error',
	fixable: true,
	summary: { fr: 'Un huis clos n’est jamais levé, ou s’ouvre dans un autre.', en: 'A closed session never ends, or opens inside another.' },
	rationale: {
		fr: 'Sans fin, tout ce qui suit est confidentiel et disparaît de la version publique.',
		en: 'Without an end all that follows is confidential and vanishes from the public version.',
	},
	example: { bad: 'Huis clos\n\nLe dossier est étudié.\n', good: 'Huis clos\n\nLe dossier est étudié.\n\nFin du huis clos\n' },
	check(context) {
		const { document, text, report } = context;
		const sessions = findClosedSessions(document.tree.blocks, text.length);
		for (const span of sessions.unclosed) {
			report({
				span,
				message: {
					fr: 'Ce huis clos n’est jamais levé : tout ce qui suit est confidentiel. Ajoutez « Fin du huis clos » où il se termine.',
					en: 'This closed session never ends: all that follows is confidential. Add “End of in camera” where it does.',
				},
				fixes: [
					appendLines(
						context,
						{ fr: 'Ajouter « Fin du huis clos » à la fin', en: 'Add “End of in camera” at the end' },
						{ fr: 'Fin du huis clos', en: 'End of in camera' },
					),
				],
			});
		}
		for (const span of sessions.nested) {
			report({
				span,
				message: {
					fr: 'Un huis clos est déjà ouvert. Retirez cette ligne, ou levez d’abord le premier.',
					en: 'A closed session is already open. Remove this line, or end the first one.',
				},
			});
		}
	},
};
