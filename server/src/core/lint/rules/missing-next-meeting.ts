import { allContents, allItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { appendLines } from '../inserts.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

export const missingNextMeeting: Rule = {
	code: 'missing-next-meeting',
	id: 'STR20',
	severity: 'information',
	fixable: true,
	summary: { fr: 'La date de la prochaine réunion manque.', en: 'The date of the next meeting is missing.' },
	rationale: {
		fr: 'La date suivante, ou « à déterminer », évite d’avoir à la chercher ailleurs.',
		en: 'The next date, or “to be determined”, spares looking for it elsewhere.',
	},
	example: { bad: '7. Divers\n', good: '7. Divers\n\nProchaine réunion : 13 juin 2024\n' },
	check(context) {
		const { minutes, text, report } = context;
		if (minutes.meeting.next || minutes.meeting.kind?.value === 'agenda') return;
		const says =
			/prochaine (?:reunion|seance|rencontre|assemblee) .*(?:\d|determiner|fixer|confirmer)|next meeting .*(?:\d|determined|confirmed|announced)/;
		const spoken = [
			...allItems(minutes).map((i) => i.title.value),
			...allContents(minutes).flatMap((c) => c.flow.map((n) => (n.kind === 'prose' ? n.markdown : ''))),
		].some((t) => says.test(foldText(t)));
		if (spoken) return;
		report({
			span: fileStart(text),
			message: {
				fr: 'La date de la prochaine réunion manque. Ajoutez « Prochaine réunion : » et la date, ou « à déterminer ».',
				en: 'The date of the next meeting is missing. Add “Next meeting:” and the date, or “to be determined”.',
			},
			fixes: [
				appendLines(
					context,
					{ fr: 'Ajouter « Prochaine réunion : à déterminer »', en: 'Add “Next meeting: to be determined”' },
					{ fr: 'Prochaine réunion : à déterminer', en: 'Next meeting: to be determined' },
				),
			],
		});
	},
};
