import type { Person } from '../../model/minutes.ts';
import type { Likeness } from '../../model/nameMatch.ts';
import { likeness, nameWords } from '../../model/nameMatch.ts';
import { namedPeople } from '../../model/naming.ts';
import { timelineOf } from '../../model/room.ts';
import { foldText } from '../../syntax/fold.ts';
import { replace } from '../../text/edit.ts';
import type { FindingFix, Rule, RuleContext } from '../rule.ts';

/**
 * Compares the attendance with other mentions, and two listed names of one affiliation (LANGUAGE.md §10). Two people who
 * share a family name alone are two people. A record that writes its list `DUPONT Jean` means the order. One problem a
 * misspelling, at its first place.
 */
export const nearIdenticalNames: Rule = {
	code: 'near-identical-names',
	id: 'ATT04',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Deux noms presque identiques désignent sans doute une seule personne.',
		en: 'Two nearly identical names probably mean one person.',
	},
	rationale: {
		fr: 'Une lettre de trop fait deux personnes d’une seule : présences, votes et responsabilités ne se retrouvent plus.',
		en: 'One letter too many makes two people of one: attendance, votes and tasks can no longer be found.',
	},
	example: {
		bad: 'Membres : Michael Dorn, Ann Lee\n\n1. Plan\n\n- Michal Dorn présente le plan.\n',
		good: 'Membres : Michael Dorn, Ann Lee\n\n1. Plan\n\n- Michael Dorn présente le plan.\n',
	},
	check(context) {
		listed(context);
		const { document, report } = context;
		const seen = new Set<string>();
		for (const { kind, name, match, civility } of namedPeople(document).namings) {
			if (!match || !differs(match.how, name.value, match.person) || kind === 'email') continue;
			// `Mme Cote` for `Hélène Côté`: the family name alone is compared with nothing
			if (civility !== undefined && !name.value.includes(' ')) continue;
			const key = `${name.value}|${match.person.name.value}`;
			if (seen.has(key)) continue;
			seen.add(key);
			const others = namedPeople(document).namings.filter(
				(n) => n.name.value === name.value && n.name.span.start !== name.span.start && n.kind !== 'email',
			);
			report({
				span: name.span,
				message: {
					fr: `« ${name.value} » ressemble à « ${match.person.name.value} » de la liste de présence. S’agit-il de la même personne?`,
					en: `“${name.value}” looks like “${match.person.name.value}” of the attendance list. Is it the same person?`,
				},
				related: [
					{ span: match.person.name.span, message: { fr: 'Dans la liste de présence', en: 'In the attendance list' } },
					...others.map((n) => ({ span: n.name.span, message: { fr: 'Écrit de même ici', en: 'Written so here, too' } })),
				],
				fixes: [
					rename([name.span, ...others.map((n) => n.name.span)], match.person.name.value),
					rename([match.person.name.span], name.value),
				],
			});
		}
	},
};

function differs(how: Likeness, written: string, person: Person): boolean {
	if (how === 'near') return true;
	if (how === 'spelling')
		return written.includes(' ') && written.normalize('NFC').toLowerCase() !== person.name.value.normalize('NFC').toLowerCase();
	return how === 'order' && !/(?:^|\s)\p{Lu}{3,}/u.test(person.name.value) && !/(?:^|\s)\p{Lu}{3,}/u.test(written);
}

function rename(spans: readonly { readonly start: number; readonly end: number }[], name: string): FindingFix {
	return {
		title: { fr: `Écrire « ${name} »`, en: `Write “${name}”` },
		edits: spans.map((span) => replace(span, name)),
		safe: false,
	};
}

/** Two entries of the list: one spelling with and without accents, or near names of one affiliation. */
function listed({ minutes, report }: RuleContext): void {
	const told = (a: Person, b: Person): void =>
		report({
			span: b.name.span,
			message: {
				fr: `« ${b.name.value} » et « ${a.name.value} » sont presque le même nom. S’agit-il de la même personne?`,
				en: `“${b.name.value}” and “${a.name.value}” are nearly the same name. Is it the same person?`,
			},
			related: [{ span: a.name.span, message: { fr: 'L’autre nom', en: 'The other name' } }],
			fixes: [rename([b.name.span], a.name.value), rename([a.name.span], b.name.value)],
		});
	const { attendees } = timelineOf(minutes);
	for (const { entries } of attendees) {
		// two states of one person are a contradiction that ATT03 reports
		if (new Set(entries.map((p) => p.attending)).size > 1) continue;
		const first = entries[0] as Person;
		const other = entries.find((p) => p.name.value.normalize('NFC').toLowerCase() !== first.name.value.normalize('NFC').toLowerCase());
		if (other) told(first, other);
	}
	const byAffiliation = new Map<string, Person[]>();
	for (const { person } of attendees) {
		if (person.affiliation) {
			const key = foldText(person.affiliation.value).replace(/\.$/, '');
			byAffiliation.set(key, [...(byAffiliation.get(key) ?? []), person]);
		}
	}
	for (const people of byAffiliation.values()) {
		for (const [a, b] of pairsButOneWord(people)) if (likeness(b.name.value, a.name.value) === 'near' && !isGenderPair(a, b)) told(a, b);
	}
}

/** Pairs whose names are the same but for one word: only these can be near, and a long list has few of them. */
function pairsButOneWord(people: readonly Person[]): readonly (readonly [Person, Person])[] {
	const found: (readonly [Person, Person])[] = [];
	const byRest = new Map<string, Person[]>();
	for (const person of people) {
		const words = nameWords(person.name.value);
		for (const [i] of words.entries()) {
			const rest = words.map((word, j) => (i === j ? '*' : word)).join(' ');
			const alike = byRest.get(rest) ?? [];
			found.push(...alike.map((other) => [other, person] as const));
			byRest.set(rest, [...alike, person]);
		}
	}
	return found;
}

/** `Daniel Roy` and `Danielle Roy`, `Denis` and `Denise`: two given names, and so two people where both are listed. */
function isGenderPair(a: Person, b: Person): boolean {
	const [x = '', y = ''] = [foldText(a.name.value), foldText(b.name.value)]
		.map((name) => name.split(' ')[0] ?? '')
		.toSorted((p, q) => p.length - q.length);
	return (
		y === `${x}e` ||
		y === `${x}${x.slice(-1)}e` ||
		(x.endsWith('o') && y === `${x.slice(0, -1)}a`) ||
		(x.endsWith('c') && y === `${x.slice(0, -1)}que`)
	);
}
