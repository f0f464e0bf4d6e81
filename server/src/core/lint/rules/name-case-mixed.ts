import type { Sourced } from '../../model/minutes.ts';
import { timelineOf } from '../../model/room.ts';
import { foldText } from '../../syntax/fold.ts';
import { looksLikeName } from '../../syntax/readings/names.ts';
import { namesThing, opensSentence } from '../../tables/notNames.ts';
import { replace } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

/** A family name in capitals; initials and two-letter words (`JP Roy`) are none. */
const capitals = /(?<![\p{L}.])\p{Lu}[\p{Lu}'’-]{2,}(?![\p{L}.])/gu;

/** The list only, and only a minority of a third: a list that mixes both at will is a list of two hands. */
export const nameCaseMixed: Rule = {
	code: 'name-case-mixed',
	id: 'PER16',
	severity: 'hint',
	fixable: true,
	summary: {
		fr: 'Certains noms de la liste sont en capitales, d’autres non.',
		en: 'Some names of the list are in capitals, others are not.',
	},
	rationale: {
		fr: 'Une seule graphie des noms permet de les trier et de les retrouver.',
		en: 'One way of writing names lets them be sorted and found.',
	},
	example: {
		bad: 'Membres :\n- Ann LEE\n- Guy Lau\n- Rita Morin\n- Odile Dorn\n',
		good: 'Membres :\n- Ann Lee\n- Guy Lau\n- Rita Morin\n- Odile Dorn\n',
	},
	check({ minutes, report }) {
		const names = timelineOf(minutes)
			.attendees.map((a) => a.person.name)
			.filter((n) => isPerson(n.value));
		const inCapitals = names.filter((n) => n.value.match(capitals) !== null);
		const mixed = names.filter((n) => n.value.match(capitals) === null);
		const [few, many] = inCapitals.length > mixed.length ? [mixed, inCapitals] : [inCapitals, mixed];
		if (few.length === 0 || many.length < 3 || few.length * 3 > names.length) return;
		for (const name of few) {
			const form = few === inCapitals ? name.value.replace(capitals, capitalised) : withCapitals(name);
			report({
				span: name.span,
				message: {
					fr: `« ${name.value} » : les autres noms de la liste s’écrivent comme « ${many[0]?.value} ».`,
					en: `“${name.value}”: the other names of the list are written like “${many[0]?.value}”.`,
				},
				fixes: [{ title: { fr: `Écrire « ${form} »`, en: `Write “${form}”` }, edits: [replace(name.span, form)], safe: true }],
			});
		}
	},
};

/** Two words or more, none of which names a body or a column of a table. */
function isPerson(name: string): boolean {
	const words = foldText(name).split(' ');
	return words.length > 1 && looksLikeName(name) && !words.some((word) => namesThing(word) || opensSentence(word));
}

/** `DUPONT-ROY` → `Dupont-Roy`, `O’NEIL` → `O’Neil`. */
function capitalised(word: string): string {
	return word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
}

function withCapitals({ value }: Sourced): string {
	return value.replace(/\S+$/u, (word) => word.toUpperCase());
}
