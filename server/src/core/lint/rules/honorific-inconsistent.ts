import { namedPeople } from '../../model/naming.ts';
import type { Rule } from '../rule.ts';

/** Speakers only, and only where four in five and at least four go one way: one problem a file. */
export const honorificInconsistent: Rule = {
	code: 'honorific-inconsistent',
	id: 'PER14',
	severity: 'hint',
	fixable: false,
	summary: {
		fr: 'Certaines personnes portent un titre de civilité, d’autres non.',
		en: 'Some people have a civility, others have none.',
	},
	rationale: {
		fr: 'Un « Mme » pour les unes et rien pour les autres paraît une différence de respect.',
		en: '“Ms.” for some and nothing for others looks like a difference of respect.',
	},
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\n\n1. Plan\n\nMme Lee ouvre.\n\nM. Lau répond.\n\nMme Lee précise.\n\nM. Lau demande.\n\nAnn Lee conclut.\n',
		good: 'Membres : Ann Lee, Guy Lau\n\n1. Plan\n\nMme Lee ouvre.\n\nM. Lau répond.\n\nMme Lee précise.\n\nM. Lau demande.\n\nMme Lee conclut.\n',
	},
	check({ document, report }) {
		const seen = new Set<string>();
		const speakers = namedPeople(document).namings.filter((n) => {
			if (n.kind !== 'speaker') return false;
			// the full name at the first mention is good usage
			const key = n.match?.person.name.value ?? n.name.value;
			const isFirst = !seen.has(key);
			seen.add(key);
			return n.civility !== undefined || !isFirst;
		});
		const withCivility = speakers.filter((n) => n.civility !== undefined);
		const without = speakers.filter((n) => n.civility === undefined);
		const [few, many] = withCivility.length < without.length ? [withCivility, without] : [without, withCivility];
		const [first] = few;
		if (!first || many.length < 4 || few.length * 4 > many.length) return;
		report({
			span: first.name.span,
			message:
				few === without
					? {
							fr: `« ${first.name.value} » est sans titre de civilité; les autres personnes en portent un.`,
							en: `“${first.name.value}” has no civility; the other people have one.`,
						}
					: {
							fr: `« ${first.name.value} » porte un titre de civilité; les autres personnes n’en portent pas.`,
							en: `“${first.name.value}” has a civility; the other people have none.`,
						},
			related: few.slice(1).map((n) => ({ span: n.name.span, message: { fr: 'Ici aussi', en: 'Here, too' } })),
		});
	},
};
