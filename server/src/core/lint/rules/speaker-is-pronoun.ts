import { namedPeople } from '../../model/naming.ts';
import { paragraphsOf } from '../../model/paragraphs.ts';
import { foldText } from '../../syntax/fold.ts';
import { leadingVerb } from '../../tables/speech.ts';
import { replace } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

const pronoun = /^(Elle|Il|Elles|Ils|He|She|They)(?= )/;
/** `Il revient au comité`, `Il est proposé`: nobody is meant. */
const impersonal = /^(?:revient|est|a ete|faut|convient|s'agit|se peut|reste|semble|existe|suffit|y a|s'ensuit|appartient|importe)/;

/** Bullets only: each one is an intervention of its own. A paragraph may well go on with the speaker of the one above. */
export const speakerIsPronoun: Rule = {
	code: 'speaker-is-pronoun',
	id: 'PER09',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Une intervention commence par un pronom.', en: 'An intervention begins with a pronoun.' },
	rationale: {
		fr: 'Chaque puce se lit seule : déplacée ou citée, elle ne dit plus qui parle.',
		en: 'Each bullet is read by itself: moved or quoted, it no longer says who speaks.',
	},
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\n\n1. Plan\n\n- Ann Lee présente le plan.\n\n- Elle déclare que le plan avance.\n',
		good: 'Membres : Ann Lee, Guy Lau\n\n1. Plan\n\n- Ann Lee présente le plan.\n\n- Ann Lee déclare que le plan avance.\n',
	},
	check({ document, report }) {
		const speakers = namedPeople(document).namings.filter((n) => n.kind === 'speaker');
		for (const { bullet, text, span } of paragraphsOf(document)) {
			const match = bullet ? pronoun.exec(text) : undefined;
			if (!match) continue;
			const rest = foldText(text.slice(match[0].length, match[0].length + 120));
			if (impersonal.test(rest) || leadingVerb(rest) === undefined) continue;
			const place = { start: span.start, end: span.start + match[0].length };
			const before = speakers.filter((n) => n.name.span.start < span.start).toReversed();
			const names = [...new Set(before.map((n) => n.match?.person.name.value ?? n.name.value))].slice(0, 3);
			report({
				span: place,
				message: {
					fr: `Qui est « ${match[0]} »? Nommez la personne au début de l’intervention.`,
					en: `Who is “${match[0]}”? Name the person at the beginning of the intervention.`,
				},
				fixes: names.map((name) => ({
					title: { fr: `Écrire « ${name} »`, en: `Write “${name}”` },
					edits: [replace(place, name)],
					safe: false,
				})),
			});
		}
	},
};
