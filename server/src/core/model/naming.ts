import type { MinutesDocument } from '../document.ts';
import { oncePer } from '../oncePer.ts';
import type { Group, Person, Sourced } from './minutes.ts';
import type { Likeness, NameMatch } from './nameMatch.ts';
import { createResolver } from './nameMatch.ts';
import type { Paragraph } from './paragraphs.ts';
import { paragraphsOf } from './paragraphs.ts';
import { createReader } from './readNames.ts';
import { allContents, allRecords } from './walk.ts';

/** In what part a text names somebody. `plain`: in passing. */
export type NamingKind =
	| 'speaker'
	| 'presenter'
	| 'mover'
	| 'seconder'
	| 'voter'
	| 'recused'
	| 'owner'
	| 'event'
	| 'mention'
	| 'email'
	| 'chair'
	| 'secretary'
	| 'signature'
	| 'proxy'
	| 'substitute'
	| 'plain';

/** One place where a text names a person. */
export interface Naming {
	readonly kind: NamingKind;
	/** As written, without civility; for an address the name that its local part spells. */
	readonly name: Sourced;
	/** Who of the attendance is meant, and how the written name resembles the listed one. */
	readonly match?: NameMatch;
	/** Several listed people fit (`Tremblay` where two bear the name). */
	readonly several: boolean;
	readonly civility?: string;
	/** Where it stands in running text. */
	readonly paragraph?: Paragraph;
	/** What stands between commas behind the name: `coprésidente du Conseil, Services Nord`. */
	readonly details?: Sourced;
	readonly confidential: boolean;
}

export interface NamedPeople {
	/** In source order; entries of the attendance themselves are not among them. */
	readonly namings: readonly Naming[];
	/** Who of the attendance is meant by a name that is written in full, inexactly or in part. */
	resolve(name: string): NameMatch | 'several' | undefined;
	/** The namings of one listed person, whatever list entry stands for them. */
	of(person: Person): readonly Naming[];
}

/** Likenesses that leave no doubt about who is meant; `near` may be somebody else. */
export const CERTAIN: ReadonlySet<Likeness> = new Set<Likeness>([
	'same',
	'spelling',
	'order',
	'middle',
	'initial',
	'family',
	'given',
	'longer',
]);

/**
 * Who is named where in a document: by fields of records, events, mentions, signatures, and in running text as speakers,
 * presenters, movers, by address, or in passing (LANGUAGE.md §8). Capitalised words that may be anything else than a
 * person are left out: a miss costs less than a false alarm.
 */
export const namedPeople: (document: MinutesDocument) => NamedPeople = oncePer((document) => {
	const { minutes, settings } = document;
	const people = minutes.attendance.groups.flatMap((g) => g.people);
	const resolve = resolverOf(minutes.attendance.groups);
	const written: Omit<Naming, 'match' | 'several'>[] = [];
	const add = (kind: NamingKind, name: Sourced | undefined, confidential = false): void => {
		if (name && name.value !== '') written.push({ kind, name: withoutMark(name), confidential });
	};
	add('chair', minutes.meeting.chair);
	add('secretary', minutes.meeting.secretary);
	for (const person of people) {
		add('proxy', person.proxy);
		add('substitute', person.substituteFor);
	}
	for (const event of minutes.events) add('event', event.person, event.confidential);
	for (const signature of minutes.signatures) add('signature', signature.name, signature.confidential);
	for (const content of allContents(minutes)) for (const { name } of content.mentions) add('mention', name);
	for (const record of allRecords(minutes)) {
		for (const { kind, value } of record.arguments) if (kind === 'person') add('plain', value, record.confidential);
		if (record.kind === 'decision') {
			add('mover', record.mover, record.confidential);
			add('seconder', record.seconder, record.confidential);
			const { for: inFavour = [], against = [], abstain = [], notVoting = [], voters = [], recused = [] } = record.vote?.names ?? {};
			for (const name of [...inFavour, ...against, ...abstain, ...notVoting, ...voters]) add('voter', name, record.confidential);
			for (const name of recused) add('recused', name, record.confidential);
		}
		if (record.kind === 'action') for (const owner of record.owners) add('owner', owner, record.confidential);
	}
	const reader = createReader(paragraphsOf(document), resolve, settings.organisations);
	written.push(...reader);
	const taken = new Set<number>();
	const namings = written
		// what a field says is told once, though its words stand in running text, too
		.toSorted((a, b) => a.name.span.start - b.name.span.start || Number(a.kind === 'plain') - Number(b.kind === 'plain'))
		.filter(({ name }) => !taken.has(name.span.start) && taken.add(name.span.start))
		.map((naming): Naming => {
			const match = resolve(naming.name.value);
			return { ...naming, match: match === 'several' ? undefined : match, several: match === 'several' };
		});
	const byPerson = new Map<string, Naming[]>();
	for (const naming of namings) {
		if (!naming.match) continue;
		const key = naming.match.person.name.value;
		const others = byPerson.get(key);
		if (others) others.push(naming);
		else byPerson.set(key, [naming]);
	}
	return {
		namings,
		resolve,
		of(person) {
			const match = resolve(person.name.value);
			return (match && match !== 'several' && byPerson.get(match.person.name.value)) || [];
		},
	};
});

/** Groups stay the same objects while no attendance list changes, and with them all that was found out about names. */
const resolverOf = oncePer((groups: readonly Group[]) => createResolver(groups.flatMap((g) => g.people)));

function withoutMark(name: Sourced): Sourced {
	return name.value.startsWith('@') ? { value: name.value.slice(1), span: { start: name.span.start + 1, end: name.span.end } } : name;
}
