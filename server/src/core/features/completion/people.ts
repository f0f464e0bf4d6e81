import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Attendee } from '../../model/presence.ts';
import { timelineOf } from '../../model/room.ts';
import { foldText } from '../../syntax/fold.ts';
import { splitNames } from '../../syntax/readings/names.ts';
import type { Place, Proposal, Source } from './proposal.ts';

/** For what somebody is named: it decides who comes first. */
export type Purpose = 'mention' | 'vote' | 'work' | 'arrival' | 'departure';

const NOT_HERE = { fr: 'pas dans la salle', en: 'not in the room' } as const;

/** After `@`: everybody listed, those in the room at this place of the record first. */
export const mentions: Source = (place) => {
	const typed = /(?:^|[\s([«“"'’,;:–-])(@[^@,;:()[\]\t]{0,40})$/.exec(place.before)?.[1];
	if (typed === undefined) return undefined;
	const proposals = names(place, 'mention').map(
		(p): Proposal => ({ ...p, label: `@${p.label}`, newText: `@${p.newText}`, words: `${p.words} @${p.words}` }),
	);
	return { typed, proposals };
};

/** People of the attendance without those of `taken`; the new text of a mention is the alias. */
export function names({ document, offset }: Place, purpose: Purpose, taken = ''): readonly Proposal[] {
	const { minutes } = document;
	const timeline = timelineOf(minutes);
	const already = new Set(splitNames(taken, 0).flatMap((n) => timeline.find(n.value) ?? []));
	return timeline.attendees.flatMap((attendee): readonly Proposal[] => {
		if (already.has(attendee)) return [];
		const { person } = attendee;
		const presence = timeline.at(attendee, offset);
		if (purpose === 'departure' && presence === 'no') return [];
		const name = person.name.value;
		const detail = [
			person.alias?.value,
			person.affiliation?.value ?? person.group.label,
			presence === 'no' ? NOT_HERE[minutes.language] : '',
		];
		return [
			{
				label: name,
				newText: purpose === 'mention' ? (person.alias?.value ?? name) : name,
				words: `${name.split(/\s+/).toReversed().join(' ')} ${person.alias?.value ?? ''}`.trim(),
				detail: detail.filter((part) => part).join(' · '),
				sort: `${rank(purpose, presence, attendee)}${foldText(name)}`,
				kind: CompletionItemKind.Constant,
				help: { kind: 'target', key: `person ${foldText(name)}` },
			},
		];
	});
}

function rank(purpose: Purpose, presence: 'yes' | 'no' | 'unknown', { voting }: Attendee): number {
	if (purpose === 'arrival') return { no: 0, unknown: 1, yes: 2 }[presence];
	const here = { yes: 0, unknown: 1, no: 4 }[presence];
	return purpose === 'vote' && !voting ? here + 2 : here;
}

/** People of the body's roster who are in no list of the file, as their lines are written. */
export function rosterEntries({ document }: Place): readonly Proposal[] {
	const timeline = timelineOf(document.minutes);
	return (document.settings.roster ?? [])
		.filter((entry) => !timeline.find(entry.name))
		.map(({ name, affiliation, function: office }): Proposal => {
			const newText = `${affiliation ? `${name}, ${affiliation}` : name}${office ? ` (${office})` : ''}`;
			const words = name.split(/\s+/).toReversed().join(' ');
			return {
				label: name,
				newText,
				words,
				detail: [affiliation, office].filter(Boolean).join(' · '),
				sort: `0${foldText(name)}`,
				kind: CompletionItemKind.Constant,
			};
		});
}
