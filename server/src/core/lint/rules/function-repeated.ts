import type { Naming } from '../../model/naming.ts';
import { namedPeople } from '../../model/naming.ts';
import { foldText } from '../../syntax/fold.ts';
import { beginsWithFunction } from '../../tables/functions.ts';
import { remove } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

/**
 * The second half of the catalogue's row: a function repeated at every mention, from the third time on. That a first
 * mention has no function is no problem of its own: the attendance list gives it, and who is not listed is ATT01's or
 * ATT02's.
 */
export const functionRepeated: Rule = {
	code: 'function-repeated',
	id: 'PER08',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'La fonction d’une personne est répétée à chaque intervention.',
		en: 'The function of a person is repeated at every intervention.',
	},
	rationale: {
		fr: 'La fonction se donne à la première mention; ensuite le nom suffit.',
		en: 'The function is given at the first mention; after that the name will do.',
	},
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\n\n1. Plan\n\n- Ann Lee, présidente du comité, ouvre le débat.\n\n- Ann Lee, présidente du comité, résume le débat.\n\n- Ann Lee, présidente du comité, clôt le débat.\n',
		good: 'Membres : Ann Lee, Guy Lau\n\n1. Plan\n\n- Ann Lee, présidente du comité, ouvre le débat.\n\n- Ann Lee résume le débat.\n\n- Ann Lee clôt le débat.\n',
	},
	check({ document, report }) {
		const byPerson = new Map<string, Naming[]>();
		for (const naming of namedPeople(document).namings) {
			if (!naming.details || !beginsWithFunction(foldText(naming.details.value))) continue;
			const key = foldText(`${naming.match?.person.name.value ?? naming.name.value}|${naming.details.value.split(',')[0]}`);
			byPerson.set(key, [...(byPerson.get(key) ?? []), naming]);
		}
		for (const [first, ...others] of byPerson.values()) {
			const [second] = others;
			if (!first?.details || !second?.details || others.length < 2) continue;
			const repeated = first.details.value.split(',')[0] ?? '';
			report({
				span: { start: second.details.span.start, end: second.details.span.start + repeated.length },
				message: {
					fr: `« ${repeated} » est répété ${others.length + 1} fois. Après la première mention, le nom suffit.`,
					en: `“${repeated}” is repeated ${others.length + 1} times. After the first mention the name will do.`,
				},
				related: [first, ...others.slice(1)].map((n) => ({
					span: n.details?.span ?? n.name.span,
					message: { fr: 'Ici aussi', en: 'Here, too' },
				})),
				fixes: [
					{
						title: { fr: 'Retirer les répétitions', en: 'Remove the repetitions' },
						edits: others.flatMap((n) => (n.details ? [remove(withCommas(n.name.span.end, n.details.span.end, document.text))] : [])),
						safe: false,
					},
				],
			});
		}
	},
};

/** From behind the name to behind the comma that closes the apposition. */
function withCommas(nameEnd: number, detailsEnd: number, text: string): { readonly start: number; readonly end: number } {
	return { start: nameEnd, end: text.charAt(detailsEnd) === ',' ? detailsEnd + 1 : detailsEnd };
}
