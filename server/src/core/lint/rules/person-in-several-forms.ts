import type { Person } from '../../model/minutes.ts';
import type { Naming } from '../../model/naming.ts';
import { namedPeople } from '../../model/naming.ts';
import { replace } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

/**
 * A given name alone (`Catherine remercie…`) in a record that mostly names the person in full. A record that goes by given
 * names throughout, or mostly, has its habit; `Mme Bennett` after the full name is good usage.
 */
export const personInSeveralForms: Rule = {
	code: 'person-in-several-forms',
	id: 'PER07',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une personne est nommée par son prénom seul alors que le texte la nomme ailleurs en entier.',
		en: 'A person is called by the given name alone though the text names them in full elsewhere.',
	},
	rationale: {
		fr: 'Un prénom seul est familier, et deux personnes peuvent le porter.',
		en: 'A given name alone is familiar, and two people may bear it.',
	},
	example: {
		bad: 'Membres : Hélène Marchand, Guy Lau\n\n1. Plan\n\nHélène Marchand présente le plan.\n\nHélène Marchand répond aux questions.\n\nHélène remercie le comité.\n',
		good: 'Membres : Hélène Marchand, Guy Lau\n\n1. Plan\n\nHélène Marchand présente le plan.\n\nMme Marchand remercie le comité.\n',
	},
	check({ document, report }) {
		const named = namedPeople(document);
		const told = new Set<Person>();
		for (const { match, paragraph } of named.namings) {
			if (match?.how !== 'given' || !paragraph || !match.person.name.value.includes(' ') || told.has(match.person)) continue;
			told.add(match.person);
			const all = named.of(match.person).filter((n) => n.paragraph);
			const short = all.filter((n) => n.match?.how === 'given');
			const full = all.filter((n) => n.match?.how === 'same' && n.name.value.includes(' '));
			const [first] = short;
			// `Victoria` in passing may be the city: somebody must speak under the short name
			if (!first || full.length < short.length || !short.some((n) => n.kind === 'speaker')) continue;
			const family = match.person.name.value.replace(/,.*$/, '').split(/\s+/).pop() ?? '';
			const civility = civilityOf(all);
			report({
				span: first.name.span,
				message: {
					fr: `« ${first.name.value} » : la personne est nommée ailleurs ${match.person.name.value}. Gardez une seule forme.`,
					en: `“${first.name.value}”: the person is named ${match.person.name.value} elsewhere. Keep one form.`,
				},
				related: [
					...full.slice(0, 1).map((n) => ({ span: n.name.span, message: { fr: 'Le nom complet', en: 'The full name' } })),
					...short.slice(1).map((n) => ({ span: n.name.span, message: { fr: 'Le prénom seul, aussi', en: 'The given name alone, too' } })),
				],
				fixes: [match.person.name.value, ...(civility === undefined ? [] : [`${civility} ${family}`])].map((form) => ({
					title: { fr: `Écrire « ${form} »`, en: `Write “${form}”` },
					edits: short.map((n) => replace(n.name.span, form)),
					safe: false,
				})),
			});
		}
	},
};

/** The civility that the text gives the person somewhere; it is never guessed. */
function civilityOf(namings: readonly Naming[]): string | undefined {
	return namings.find((n) => n.civility !== undefined && /^(?:m\.|mme|mr\.?|mrs\.?|ms\.?|dr\.?|dre|me)$/i.test(n.civility))?.civility;
}
