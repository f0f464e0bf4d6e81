import { remove } from '../../text/edit.ts';
import { webAddresses } from '../addresses.ts';
import type { Rule } from '../rule.ts';

/** What a line may not end with unless the address goes on. */
const open = /[-_=&%/]$/;
/** The next line goes on with a path, a query or a name with an extension: no sentence begins so. */
const certain =
	/^[ \t]*((?:[\w~%-]+\/[\w~%./?=&#-]*|[\w%-]+=[\w%./?=&#-]*|[\w%-]+\.(?:html?|php|aspx?|pdf|docx?|xlsx?|pptx?)\b[\w%?=&#-]*)+)/;
const likely = /^[ \t]*([a-z\d][\w~%-]*)/;

/**
 * Safe only when the line ends inside a word (`measure-`) and the next one goes on as only an address does; where the
 * next line could as well be a sentence, joining is offered.
 */
export const urlBroken: Rule = {
	code: 'url-broken',
	id: 'REF04',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'Une adresse Web est coupée par une fin de ligne.', en: 'A web address is cut by a line end.' },
	rationale: {
		fr: 'Le lien s’arrête à la coupure et mène ailleurs.',
		en: 'The link stops at the cut and leads elsewhere.',
	},
	example: {
		bad: '1. Budget\n\nVoir https://exemple.org/mesure-\net-analyse/service pour la suite.\n',
		good: '1. Budget\n\nVoir https://exemple.org/mesure-et-analyse/service pour la suite.\n',
	},
	check({ document, text, report }) {
		for (const { url, span, punctuation } of webAddresses(document)) {
			const end = span.end + punctuation.length;
			const tail = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end, end + 200));
			const whole = url + punctuation;
			if (!tail || !open.test(whole)) continue;
			const next = text.slice(end + tail[0].length).split(/[\r\n]/, 1)[0] ?? '';
			const sure = certain.exec(next);
			const rest = sure ?? likely.exec(next);
			if (!rest || /^[ \t]*(?:[-*+•]\s|\d+[.)]\s|>|\/\/|https?:)/.test(next)) continue;
			// an address may well end in a slash
			if (whole.endsWith('/') && !sure) continue;
			const lead = /^[ \t]*/.exec(next)?.[0].length ?? 0;
			const cut = { start: end, end: end + tail[0].length + lead };
			report({
				span: { start: span.start, end: cut.end + (rest[1] ?? '').length },
				message: {
					fr: `L’adresse « ${whole} » se poursuit à la ligne suivante. Joignez les deux parties.`,
					en: `The address “${whole}” goes on in the next line. Join the two parts.`,
				},
				fixes: [
					{
						title: { fr: `Joindre : ${whole}${rest[1] ?? ''}`, en: `Join: ${whole}${rest[1] ?? ''}` },
						edits: [remove(cut)],
						safe: sure !== null && /[-_=&%]$/.test(whole),
					},
				],
			});
		}
	},
};
