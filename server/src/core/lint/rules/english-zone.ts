import { TIME } from '../../syntax/dates.ts';
import { replace } from '../../text/edit.ts';
import { findFolded } from '../ownText.ts';
import type { Rule } from '../rule.ts';
import { ZONE_NAMES } from '../timeZones.ts';

const zoned = new RegExp(`(?:${TIME}) ?\\(?(?<zone>[a-z]{2,3})(?![a-z])`, 'dg');

/** Without standard or daylight: `ET` is « HE ». */
const GENERIC: Readonly<Record<string, string>> = { NT: 'HT', AT: 'HA', ET: 'HE', CT: 'HC', MT: 'HR', PT: 'HP' };

/** Only behind a time of day: « EST » alone is the east, or a verb in capitals. */
export const englishZone: Rule = {
	code: 'english-zone',
	id: 'TIM05',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Un fuseau porte son abréviation anglaise.', en: 'A time zone bears its English abbreviation (Canadian French).' },
	rationale: {
		fr: 'En français, l’heure de l’Est s’abrège HNE ou HAE.',
		en: 'In Canadian French eastern time is HNE or HAE.',
	},
	example: {
		bad: 'Conseil du port\nLe 17 février 2022\n\nLa réunion est levée à 14 h 50 EST.\n',
		good: 'Conseil du port\nLe 17 février 2022\n\nLa réunion est levée à 14 h 50 HNE.\n',
	},
	check({ document, minutes, text, report }) {
		if (minutes.locale !== 'fr-CA') return;
		for (const found of findFolded(document, zoned)) {
			const span = found.group('zone') ?? found.span;
			const written = text.slice(span.start, span.end);
			const french = GENERIC[written] ?? (ZONE_NAMES.get(written)?.iana.startsWith('America/') ? frenchOf(written) : undefined);
			if (french === undefined) continue;
			report({
				span,
				message: {
					fr: `« ${written} » est l’abréviation anglaise du fuseau. Écrivez « ${french} ».`,
					en: `“${written}” is the English abbreviation of the zone. Write “${french}”.`,
				},
				fixes: [{ title: { fr: `Écrire « ${french} »`, en: `Write “${french}”` }, edits: [replace(span, french)], safe: true }],
			});
		}
	},
};

/** The French name, where the abbreviation is an English one. */
function frenchOf(written: string): string | undefined {
	return written.startsWith('H') ? undefined : ZONE_NAMES.get(written)?.translation;
}
