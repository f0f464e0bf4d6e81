import type { Minutes, Sourced } from '../../model/minutes.ts';
import { findJurisdiction } from '../../tables/jurisdictions.ts';
import { insert } from '../../text/edit.ts';
import { findFolded } from '../ownText.ts';
import type { Rule } from '../rule.ts';
import { isDaylight, ZONE_NAMES, ZONE_OF_JURISDICTION, zoneOffset } from '../timeZones.ts';

/** One zone anywhere in the record tells the reader what the other times are: then nothing is missing. */
export const zoneMissing: Rule = {
	code: 'zone-missing',
	id: 'TIM04',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Des participants de plusieurs fuseaux et aucune heure avec son fuseau.',
		en: 'People of several time zones, and no time says its zone.',
	},
	rationale: {
		fr: '« 14 h » n’est pas la même heure à Victoria et à Halifax.',
		en: '“2 p.m.” is not the same time in Victoria and in Halifax.',
	},
	example: {
		bad: 'Conseil du port\nLe 14 mars 2024\n\nMembres :\n- Ann Lee, Ontario\n- Guy Lau, Alberta\n\nLa réunion est ouverte à 13 h.\n',
		good: 'Conseil du port\nLe 14 mars 2024\n\nMembres :\n- Ann Lee, Ontario\n- Guy Lau, Alberta\n\nLa réunion est ouverte à 13 h HAE.\n',
	},
	check({ document, minutes, report }) {
		const { date, timeZone, opened, adjourned } = minutes.meeting;
		const time = opened ?? adjourned;
		if (!date || timeZone || !time || time.span.end === time.span.start) return;
		const zones = zonesOf(minutes);
		if (new Set(zones.map((iana) => zoneOffset(iana, date.value))).size < 2) return;
		if (
			findFolded(
				document,
				/\b(?:heure (?:normale|avancee|locale|de l'est|du centre|du pacifique)|(?:eastern|central|mountain|pacific|atlantic) time)\b/g,
			).length > 0
		)
			return;
		report({
			span: time.span,
			message: {
				fr: 'Des participants sont dans plusieurs fuseaux horaires. Ajoutez le fuseau à l’heure.',
				en: 'People are in several time zones. Add the zone to the time.',
			},
			fixes: zones.flatMap((iana) => insertZone(iana, date.value, time, minutes)),
		});
	},
};

/** Zones of the people present, the most frequent first. */
function zonesOf({ attendance }: Minutes): readonly string[] {
	const counts = new Map<string, number>();
	for (const person of attendance.groups.flatMap((g) => g.people)) {
		if (person.attending !== 'present' || !person.affiliation) continue;
		const zone = ZONE_OF_JURISDICTION[findJurisdiction(person.affiliation.value)?.jurisdiction.code ?? ''];
		if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + 1);
	}
	return [...counts].toSorted((a, b) => b[1] - a[1]).map(([zone]) => zone);
}

function insertZone(iana: string, date: string, time: Sourced, { language }: Minutes) {
	const daylight = isDaylight(iana, date);
	const name = [...ZONE_NAMES].find(
		([word, zone]) => zone.iana === iana && zone.daylight === daylight && word.startsWith('H') === (language === 'fr'),
	)?.[0];
	return name === undefined
		? []
		: [{ title: { fr: `Ajouter « ${name} »`, en: `Add “${name}”` }, edits: [insert(time.span.end, ` ${name}`)], safe: false }];
}
