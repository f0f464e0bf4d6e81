import { namedPeople } from '../../model/naming.ts';
import { replace } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

/** `Michal.Dziong@…` beside a listed Michael Dziong: one of the two is misspelt. */
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
		bad: 'Membres :\n- Michael Dziong\n\n1. Budget\n\nÉcrire à michal.dziong@exemple.org.\n',
		good: 'Membres :\n- Michael Dziong\n\n1. Budget\n\nÉcrire à michael.dziong@exemple.org.\n',
	},
	check({ document, text, report }) {
		for (const { kind, name, match } of namedPeople(document).namings) {
			if (kind !== 'email' || match?.how !== 'near') continue;
			const { person } = match;
			const local = text.slice(name.span.start, name.span.end);
			const right = addressOf(person.name.value, local);
			report({
				span: name.span,
				message: {
					fr: `L’adresse de « ${name.value} » ne s’écrit pas comme ${person.name.value}, de la liste de présence. Vérifiez lequel des deux est juste.`,
					en: `The address of “${name.value}” is not spelled like ${person.name.value} of the attendance list. Check which of the two is right.`,
				},
				related: [{ span: person.name.span, message: { fr: 'Dans la liste de présence', en: 'In the attendance list' } }],
				fixes: [
					{
						title: { fr: `Écrire « ${right} » dans l’adresse`, en: `Write “${right}” in the address` },
						edits: [replace(name.span, right)],
						safe: false,
					},
				],
			});
		}
	},
};

/** The name in the shape of an address: its sign between the words, its capitals. */
function addressOf(name: string, local: string): string {
	const sign = /[._-]/.exec(local)?.[0] ?? '.';
	const words = name
		.normalize('NFD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.split(/\s+/);
	return (/^\p{Lu}/u.test(local) ? words : words.map((w) => w.toLowerCase())).join(sign);
}
