import type { RecordNode } from '../../model/minutes.ts';
import { goesOn } from '../../model/numbering.ts';
import type { SeriesRecord } from '../../model/series.ts';
import { allRecords } from '../../model/walk.ts';
import { sameWords } from '../keyWords.ts';
import type { Rule } from '../rule.ts';
import { recordOfMeeting } from '../seriesWords.ts';

/** `2024-017`, `CE-2024-17`: a number that holds its year is made to be the only one of its kind; `2.1` is not. */
const withYear = /(?<!\d)(?:19|20)\d{2}\D+\d|\d\D+(?:19|20)\d{2}(?!\d)/;

/**
 * No row of the catalogue, which looks at single files: LANGUAGE.md §9 asks for it. An action item that comes back
 * under its number (with a state, an origin or the same words) is followed, not numbered anew.
 */
export const numberReused: Rule = {
	code: 'number-reused',
	id: 'NUM17',
	severity: 'error',
	fixable: false,
	summary: {
		fr: 'Une décision ou une mesure porte le numéro d’une autre, dans un procès-verbal antérieur.',
		en: 'A decision or action item bears the number of another one, in earlier minutes.',
	},
	rationale: {
		fr: 'Un numéro publié désigne une seule décision; réutilisé, il n’en désigne plus aucune.',
		en: 'A published number names one decision; used again, it names none.',
	},
	example: {
		before: 'Conseil du port\nLe 8 février 2024\nNumérotation : continue\n\n1. Budget\n\nRésolution 2024-004 : Fermer le quai.\n',
		bad: 'Conseil du port\nLe 14 mars 2024\nNumérotation : continue\n\n1. Budget\n\nRésolution 2024-004 : Peindre le phare.\n',
		good: 'Conseil du port\nLe 14 mars 2024\nNumérotation : continue\n\n1. Budget\n\nRésolution 2024-005 : Peindre le phare.\n',
	},
	check({ minutes, settings, series, report }) {
		if (!series || minutes.meeting.kind?.value === 'agenda') return;
		const isContinuous = goesOn(minutes.meeting.numbering?.value ?? settings.numbering);
		for (const record of allRecords(minutes)) {
			if (record.kind === 'information' || !record.number.span) continue;
			if (!isContinuous && !withYear.test(record.number.value)) continue;
			const kind = record.kind === 'decision' ? record.series : 'action';
			const earlier = series.bearing(kind, record.number.value);
			const [first] = earlier;
			if (!first || earlier.some((e) => isSame(record, e))) continue;
			const name = recordOfMeeting(first);
			report({
				span: record.number.span,
				message: {
					fr: `Ce numéro est déjà celui de la ${name.fr}. Prenez le suivant; un numéro publié ne sert qu’une fois.`,
					en: `This number is already that of ${name.en}. Take the next one; a published number is used once.`,
				},
				related: [{ file: first.place, message: { fr: 'La première du même numéro', en: 'The first with the same number' } }],
			});
		}
	},
};

function isSame(record: RecordNode, earlier: SeriesRecord): boolean {
	if (sameWords(record.text.value, earlier.text)) return true;
	return record.kind === 'action' && (record.status !== undefined || record.doneOn !== undefined || record.carriedFrom !== undefined);
}
