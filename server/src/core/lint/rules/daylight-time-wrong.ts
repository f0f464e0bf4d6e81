import type { Rule } from '../rule.ts';

interface ZoneName {
	readonly iana: string;
	readonly daylight: boolean;
	readonly twin: string;
}

const zone = (iana: string, standard: string, daylight: string): readonly (readonly [string, ZoneName])[] => [
	[standard, { iana, daylight: false, twin: daylight }],
	[daylight, { iana, daylight: true, twin: standard }],
];

/** What each abbreviation names; whether it holds on a date is asked of `Intl`, never of a table of years. */
const ZONES: ReadonlyMap<string, ZoneName> = new Map([
	...zone('America/St_Johns', 'HNT', 'HAT'),
	...zone('America/Halifax', 'HNA', 'HAA'),
	...zone('America/Toronto', 'HNE', 'HAE'),
	...zone('America/Winnipeg', 'HNC', 'HAC'),
	...zone('America/Edmonton', 'HNR', 'HAR'),
	...zone('America/Vancouver', 'HNP', 'HAP'),
	...zone('America/St_Johns', 'NST', 'NDT'),
	...zone('America/Halifax', 'AST', 'ADT'),
	...zone('America/Toronto', 'EST', 'EDT'),
	...zone('America/Winnipeg', 'CST', 'CDT'),
	...zone('America/Edmonton', 'MST', 'MDT'),
	...zone('America/Vancouver', 'PST', 'PDT'),
	...zone('Europe/Paris', 'CET', 'CEST'),
]);

/** Western zones leave seasonal time province by province from this day on: nothing is certain there any more. */
const WEST_CHANGES = '2026-03-09';
const WEST: ReadonlySet<string> = new Set(['America/Edmonton', 'America/Vancouver']);

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
		bad: 'C\nLe 15 juillet 2024\n\nLa réunion est ouverte à 14 h HNE.\n',
		good: 'C\nLe 15 juillet 2024\n\nLa réunion est ouverte à 14 h HAE.\n',
	},
	check({ minutes, settings, report }) {
		const date = minutes.meeting.date?.value;
		if (date === undefined) return;
		const places = new Map(
			[minutes.meeting.timeZone, ...minutes.events.map((e) => e.timeZone)].flatMap((s) => (s ? [[s.span.start, s] as const] : [])),
		);
		for (const written of places.values()) {
			const name = ZONES.get(written.value);
			const iana = settings.timeZone ?? name?.iana;
			if (!name || iana === undefined || (WEST.has(iana) && date >= WEST_CHANGES)) continue;
			const daylight = isDaylight(iana, date);
			if (daylight === undefined || daylight === name.daylight) continue;
			report({
				span: written.span,
				message: {
					fr: `Le ${date}, on est à l’heure ${daylight ? 'avancée' : 'normale'} : « ${name.twin} » et non « ${written.value} ».`,
					en: `On ${date} ${daylight ? 'daylight' : 'standard'} time applies: “${name.twin}”, not “${written.value}”.`,
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

/** Whether the zone's clock is ahead of its winter offset at noon of the day; undefined for a zone that `Intl` does not know. */
function isDaylight(iana: string, date: string): boolean | undefined {
	try {
		return (
			offset(iana, `${date}T17:00:00Z`) >
			Math.min(offset(iana, `${date.slice(0, 4)}-01-01T17:00:00Z`), offset(iana, `${date.slice(0, 4)}-07-01T17:00:00Z`))
		);
	} catch {
		return undefined;
	}
}

/** Minutes east of UTC. */
function offset(iana: string, instant: string): number {
	const at = new Date(instant);
	const parts = Object.fromEntries(
		new Intl.DateTimeFormat('en-US', {
			timeZone: iana,
			hourCycle: 'h23',
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
		})
			.formatToParts(at)
			.map((p) => [p.type, p.value]),
	);
	return (
		(Date.UTC(Number(parts.year), Number(parts.month) - 1, Number(parts.day), Number(parts.hour), Number(parts.minute)) - at.getTime()) /
		60000
	);
}
