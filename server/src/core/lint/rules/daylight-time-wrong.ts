import { longDate } from '../../format/dateWords.ts';
import type { Sourced } from '../../model/minutes.ts';
import { findDates, readDate, TIME } from '../../syntax/dates.ts';
import { foldText } from '../../syntax/fold.ts';
import { MONTHS } from '../../syntax/vocabulary.ts';
import { findFolded } from '../ownText.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { isDaylight, ZONE_NAMES } from '../timeZones.ts';

/** Western zones leave seasonal time province by province from this day on: nothing is certain there any more. */
const WEST_CHANGES = '2026-03-09';
const WEST: ReadonlySet<string> = new Set(['America/Edmonton', 'America/Vancouver']);

/** Places that keep the zone's standard time all year: where one is named, standard time in July is no slip. */
const ALWAYS_STANDARD: Readonly<Record<string, RegExp>> = {
	'America/Winnipeg': /saskatchewan|regina|saskatoon/,
	'America/Edmonton': /yukon|whitehorse|creston|dawson creek|fort st\.? john|fort nelson|peace river/,
	'America/Halifax': /basse-cote-nord|blanc-sablon/,
	'America/Toronto': /atikokan|pickle lake|coral harbour|southampton/,
};

const dayAndMonth = new RegExp(
	`(?<!\\d)\\d{1,2}(?:er)? (?:${Object.keys(MONTHS).join('|')})(?![a-z])|(?<![a-z])(?:${Object.keys(MONTHS).join('|')}) \\d{1,2}(?!\\d)`,
	'g',
);
const zoned = new RegExp(`(?:${TIME}) ?\\(?(?<zone>[a-z]{3,4})(?![a-z])`, 'dg');

/**
 * LANGUAGE.md §10: the abbreviation names the zone, the setting overrides. A time is judged on the date of its own line,
 * a time of the meeting itself on the date of the meeting; any other is left alone.
 */
export const daylightTimeWrong: Rule = {
	code: 'daylight-time-wrong',
	id: 'TIM03',
	severity: 'error',
	fixable: true,
	summary: { fr: 'L’heure normale ou avancée ne convient pas à la date.', en: 'Standard or daylight time does not fit the date.' },
	rationale: {
		fr: 'HNE en juillet désigne une autre heure que celle de l’horloge.',
		en: 'EST in July names another hour than the clock’s.',
	},
	example: {
		bad: 'Conseil du port\nLe 15 juillet 2024\n\nLa réunion est ouverte à 14 h HNE.\n',
		good: 'Conseil du port\nLe 15 juillet 2024\n\nLa réunion est ouverte à 14 h HAE.\n',
	},
	check(context) {
		const { settings, report } = context;
		for (const { written, date } of zonedTimes(context)) {
			const name = ZONE_NAMES.get(written.value);
			const iana = settings.timeZone ?? name?.iana;
			if (!name || iana === undefined || (WEST.has(iana) && date >= WEST_CHANGES)) continue;
			const daylight = isDaylight(iana, date);
			if (daylight === undefined || daylight === name.daylight) continue;
			if (daylight && ALWAYS_STANDARD[iana]?.test(foldText(context.text))) continue;
			report({
				span: written.span,
				message: {
					fr: `Le ${longDate(date, 'fr-CA')}, on est à l’heure ${daylight ? 'avancée' : 'normale'} : écrivez « ${name.twin} », non « ${written.value} ».`,
					en: `On ${longDate(date, 'en-CA')}, ${daylight ? 'daylight' : 'standard'} time applies: write “${name.twin}”, not “${written.value}”.`,
				},
				fixes: [
					{
						title: { fr: `Écrire « ${name.twin} »`, en: `Write “${name.twin}”` },
						edits: [{ span: written.span, newText: name.twin }],
						safe: true,
					},
				],
			});
		}
	},
};

function zonedTimes({ document, minutes, text }: RuleContext): readonly { readonly written: Sourced; readonly date: string }[] {
	const { meeting, events } = minutes;
	const ofMeeting = new Set([meeting.timeZone, ...events.map((e) => e.timeZone)].flatMap((s) => (s ? [s.span.start] : [])));
	return findFolded(document, zoned).flatMap((found) => {
		const span = found.group('zone') ?? found.span;
		const line = document.lines.lineStart(document.lines.lineAt(span.start));
		const before = text.slice(line, span.start);
		const own = findDates(before).at(-1)?.date ?? dayOfYear(before, meeting.date?.value);
		const date = own ?? (ofMeeting.has(span.start) ? meeting.date?.value : undefined);
		return date === undefined ? [] : [{ written: { value: text.slice(span.start, span.end), span }, date }];
	});
}

/** `le 15 juillet, 14 h HNE`: a day without year is of the year of the meeting. */
function dayOfYear(words: string, meeting: string | undefined): string | undefined {
	const match = [...foldText(words).matchAll(dayAndMonth)].at(-1);
	return match && meeting ? readDate(`${match[0]}${/^\d/.test(match[0]) ? '' : ','} ${meeting.slice(0, 4)}`)?.date : undefined;
}
