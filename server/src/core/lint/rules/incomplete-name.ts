import type { Person, Sourced } from '../../model/minutes.ts';
import { nameWords } from '../../model/nameMatch.ts';
import { namedPeople } from '../../model/naming.ts';
import { replace } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

const FIELDS = /^(?:mover|seconder|voter|recused|owner|event|signature|proxy|substitute|chair|secretary)$/;

/**
 * A list entry whose full name the text gives, or a field that names by given name or initial alone who is listed in full.
 * Given names in running text are PER07's where the text has the full name, too, and this rule's where it has not. A list of given names alone in a record that knows no others is a habit.
 */
export const incompleteName: Rule = {
	code: 'incomplete-name',
	id: 'ATT05',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Un nom est incomplet alors que le nom complet est connu.', en: 'A name is incomplete though the full name is known.' },
	rationale: {
		fr: 'Un prénom seul ne désigne personne dans un document officiel relu dans dix ans.',
		en: 'A given name alone means nobody in an official record read again in ten years.',
	},
	example: {
		bad: 'Membres :\n- Ana Lucia, Ontario\n- Guy Lau, Yukon\n\n1. Plan\n\n- Ana Lucia Ferro présente le plan.\n',
		good: 'Membres :\n- Ana Lucia Ferro, Ontario\n- Guy Lau, Yukon\n\n1. Plan\n\n- Ana Lucia Ferro présente le plan.\n',
	},
	check({ document, minutes, report }) {
		const names = minutes.attendance.groups.flatMap((g) => g.people).map((p) => p.name.value);
		const seen = new Map<Person, Set<string>>();
		const short = new Map<Person, Sourced[]>();
		const named = namedPeople(document);
		const spoken = new Map<Person, Sourced[]>();
		for (const { kind, name, match } of named.namings) {
			if (!match) continue;
			const { person, how } = match;
			if (how === 'longer' && kind !== 'email' && beginsAlike(name.value, person.name.value) && isOnly(person, names)) {
				const known = seen.get(person) ?? new Set();
				if (known.size === 0)
					report({
						span: person.name.span,
						message: {
							fr: `« ${person.name.value} » est incomplet : le texte nomme ${name.value}. Complétez le nom.`,
							en: `“${person.name.value}” is incomplete: the text names ${name.value}. Complete the name.`,
						},
						related: [{ span: name.span, message: { fr: 'Le nom complet', en: 'The full name' } }],
						fixes: [
							{
								title: { fr: `Écrire « ${name.value} »`, en: `Write “${name.value}”` },
								edits: [replace(person.name.span, name.value)],
								safe: true,
							},
						],
					});
				seen.set(person, known.add(name.value));
			}
			const isOnlyGiven = how === 'given' && kind === 'speaker' && person.name.value.includes(' ');
			if (isOnlyGiven && !named.of(person).some((n) => n.paragraph && n.match?.how === 'same'))
				spoken.set(person, [...(spoken.get(person) ?? []), name]);
			if (
				FIELDS.test(kind) &&
				person.name.value.includes(' ') &&
				(how === 'given' || (how === 'initial' && /(?:^|\s)\p{L}\.?$/u.test(name.value)))
			)
				short.set(person, [...(short.get(person) ?? []), name]);
		}
		// a record that knows several speakers by their given names has its habit
		if (spoken.size <= 2) for (const [person, names] of spoken) short.set(person, [...(short.get(person) ?? []), ...names]);
		for (const [person, [first, ...others]] of short) {
			if (!first) continue;
			const full = person.name.value;
			report({
				span: first.span,
				message: {
					fr: `« ${first.value} » est incomplet : la liste de présence nomme ${full}. Complétez le nom.`,
					en: `“${first.value}” is incomplete: the attendance list names ${full}. Complete the name.`,
				},
				related: [
					{ span: person.name.span, message: { fr: 'Dans la liste de présence', en: 'In the attendance list' } },
					...others.map(({ span }) => ({ span, message: { fr: 'Ici aussi', en: 'Here, too' } })),
				],
				fixes: [
					{
						title: { fr: `Écrire « ${full} »`, en: `Write “${full}”` },
						edits: [first, ...others].map(({ span }) => replace(span, full)),
						safe: true,
					},
				],
			});
		}
	},
};

/** The listed name is the beginning of the written one, as a given name is; `Tremblay` of `Jean Tremblay` is a family name. */
function beginsAlike(written: string, listed: string): boolean {
	return nameWords(written).join(' ').startsWith(nameWords(listed).join(' '));
}

/** Of two people listed by one given name nobody knows which one is meant. */
function isOnly(person: Person, names: readonly string[]): boolean {
	return person.name.value.includes(' ') || names.filter((name) => name === person.name.value).length === 1;
}
