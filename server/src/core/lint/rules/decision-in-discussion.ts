import { paragraphsIn } from '../../model/paragraphs.ts';
import { allContents } from '../../model/walk.ts';
import { fold } from '../../syntax/fold.ts';
import { insert } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

const body =
	"(?:les (?:membres|administrateurs|administratrices)|le (?:conseil(?: d'administration| municipal)?|comite|ca|bureau)|la commission|l'assemblee|the (?:board|council|committee|members))";
const HOW = "(?: (?:a l'unanimite|unanimement|unanimously))?";
const deciding = new RegExp(
	`(?:^|(?<=[.;,:] ))(?:(?:en|par) consequen(?:ce|t),? |therefore,? )?(?:il est (?:donc |unanimement |par ailleurs )?(?:decide|resolu|convenu)${HOW}(?: que?| d[e']| qu'|,)|${body} (?:(?:conviennent|convient|decident|decide|resout|resolvent)${HOW} (?:que?|d[e']|qu')|(?:approuvent|approuve|adoptent|adopte)${HOW} (?:l[ae]s? |l')|(?:agreed|decided|resolved)${HOW} (?:to|that)|(?:approved|adopted)${HOW} the)|it (?:was|is) (?:unanimously )?(?:decided|resolved|agreed)(?: that| to|,))`,
);

/** Only in an item without any decision: elsewhere the record of the sentence stands beside it. The fix is not safe, it begins a record. */
export const decisionInDiscussion: Rule = {
	code: 'decision-in-discussion',
	id: 'DEC13',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une décision n’est formulée que dans la discussion.',
		en: 'A decision is worded in the discussion only.',
	},
	rationale: {
		fr: 'Une décision sans mot-clé n’a pas de numéro et manque au registre.',
		en: 'A decision without keyword has no number and is missing from the register.',
	},
	example: {
		bad: '1. Budget\n\nIl est décidé d’acheter deux tables.\n',
		good: '1. Budget\n\nDécision : Il est décidé d’acheter deux tables.\n',
	},
	check({ document, minutes, language, report }) {
		for (const content of allContents(minutes).slice(1)) {
			if (content.decisions.length > 0) continue;
			for (const { text, span, bullet, record } of paragraphsIn(document, content)) {
				if (record) continue;
				const match = deciding.exec(fold(text).text);
				if (!match) continue;
				const keyword = { fr: 'Décision : ', en: 'Decision: ' }[language];
				report({
					span: { start: span.start + match.index, end: span.start + match.index + match[0].trimEnd().length },
					message: {
						fr: 'Cette décision n’est que dans la discussion. Consignez-la avec « Décision : ».',
						en: 'This decision is in the discussion only. Record it with “Decision:”.',
					},
					fixes:
						match.index === 0 && !bullet
							? [
									{
										title: { fr: 'En faire une décision', en: 'Make it a decision' },
										edits: [insert(span.start, keyword)],
										safe: false,
									},
								]
							: [
									{
										title: { fr: 'Ajouter la décision dessous', en: 'Add the decision below' },
										edits: [insert(span.end, `\n\n${keyword}${sentenceAt(text, match.index)}`)],
										safe: false,
									},
								],
				});
			}
		}
	},
};

/** The sentence that begins at an index, with its capital. */
function sentenceAt(text: string, at: number): string {
	const sentence = /^[^.;]*[.]?/.exec(text.slice(at))?.[0] ?? '';
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
