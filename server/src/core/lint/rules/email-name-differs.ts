import { distance } from 'fastest-levenshtein';
import type { Person } from '../../model/minutes.ts';
import { timelineOf } from '../../model/room.ts';
import { foldText } from '../../syntax/fold.ts';
import { replace } from '../../text/edit.ts';
import { emailAddresses } from '../addresses.ts';
import type { Rule } from '../rule.ts';

/**
 * `Michal.Dziong@…` beside a listed Michael Dziong: one of the two is misspelt. Only addresses of the form
 * given.family, or family.given, are compared, with people who share one of the two names.
 */
export const emailNameDiffers: Rule = {
	code: 'email-name-differs',
	id: 'REF07',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Une adresse électronique et le nom de la personne s’écrivent différemment.',
		en: 'An e-mail address and the person’s name are spelled differently.',
	},
	rationale: {
		fr: 'L’une des deux graphies est fausse : le courriel se perd, ou le nom au dossier.',
		en: 'One of the two spellings is wrong: the e-mail gets lost, or the name on record.',
	},
	example: {
		bad: 'Membres :\n- Michael Dziong\n\n1. A\n\nÉcrire à michal.dziong@exemple.org.\n',
		good: 'Membres :\n- Michael Dziong\n\n1. A\n\nÉcrire à michael.dziong@exemple.org.\n',
	},
	check({ document, minutes, report }) {
		const people = timelineOf(minutes).attendees.map((a) => a.person);
		for (const { local, address, span } of emailAddresses(document)) {
			const parts = foldText(local)
				.split(/[._]/)
				.filter((p) => /^[a-z-]{2,}$/.test(p));
			if (parts.length !== 2) continue;
			const [one = '', two = ''] = parts;
			if (people.some((p) => sameName(p, one, two))) continue;
			const person = people.find((p) => almost(p, one, two) || almost(p, two, one));
			if (!person) continue;
			const name = foldText(person.name.value).split(' ');
			const inOrder = almost(person, one, two);
			const [given, family] = [name[0] ?? '', name.slice(1).join('-')];
			const right = `${inOrder ? `${given}${local.includes('_') ? '_' : '.'}${family}` : `${family}.${given}`}`;
			const at = { start: span.start, end: span.start + local.length };
			report({
				span,
				message: {
					fr: `« ${address} » ne s’écrit pas comme ${person.name.value}, de la liste de présence. Vérifiez lequel des deux est juste.`,
					en: `“${address}” is not spelled like ${person.name.value} of the attendance list. Check which of the two is right.`,
				},
				related: [{ span: person.name.span, message: { fr: 'Dans la liste de présence', en: 'In the attendance list' } }],
				fixes: [
					{
						title: { fr: `Écrire « ${right} » dans l’adresse`, en: `Write “${right}” in the address` },
						edits: [replace(at, inCaseOf(local, right))],
						safe: false,
					},
				],
			});
		}
	},
};

function sameName({ name }: Person, one: string, two: string): boolean {
	const words = foldText(name.value).replace(/['’]/g, '').split(/[ -]/);
	const joined = words.join('');
	return joined === one + two || joined === two + one || (words.includes(one) && words.includes(two));
}

/** Same family name and a given name one or two letters off, or the reverse. */
function almost({ name }: Person, given: string, family: string): boolean {
	const [first = '', ...rest] = foldText(name.value).split(' ');
	const last = rest.join('-');
	const near = (a: string, b: string): boolean =>
		a !== b && a.charAt(0) === b.charAt(0) && a.length > 3 && b.length > 3 && distance(a, b) <= 2;
	return (last === family && near(first, given)) || (first === given && near(last, family));
}

function inCaseOf(model: string, words: string): string {
	return /^\p{Lu}/u.test(model) ? words.replace(/(?<=^|[._])\p{Ll}/gu, (letter) => letter.toUpperCase()) : words;
}
