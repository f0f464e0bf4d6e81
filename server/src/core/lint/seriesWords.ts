import { longDate } from '../format/dateWords.ts';
import type { SeriesRecord } from '../model/series.ts';
import type { RecordSeries } from '../model/summary.ts';
import type { Bilingual } from './rule.ts';

/** `décision 3 du 12 octobre 2023`: how a record of another meeting is named, in the middle of a sentence. */
export function recordOfMeeting({ series, number, file: { date } }: SeriesRecord): Bilingual {
	const { fr, en } = RECORD_NAMES[series];
	if (date === undefined) return { fr: `${fr} ${number}`, en: `${en} ${number}` };
	return { fr: `${fr} ${number} du ${longDate(date, 'fr-CA')}`, en: `${en} ${number} of ${longDate(date, 'en-CA')}` };
}

/** All French ones are feminine: sentences rely on it. */
export const RECORD_NAMES: Readonly<Record<RecordSeries, Bilingual>> = {
	decision: { fr: 'décision', en: 'decision' },
	resolution: { fr: 'résolution', en: 'resolution' },
	deliberation: { fr: 'délibération', en: 'deliberation' },
	motion: { fr: 'motion', en: 'motion' },
	action: { fr: 'mesure de suivi', en: 'action item' },
};
