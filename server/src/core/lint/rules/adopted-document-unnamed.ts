import type { Decision, Minutes } from '../../model/minutes.ts';
import { allDecisions, allItems } from '../../model/walk.ts';
import { fold, rawIndex } from '../../syntax/fold.ts';
import { insert } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

const thing =
	'(?:rapport|plan|proces-verbal|compte rendu|budget|etats financiers|convention|entente|contrat|charte|politique|protocole|report|minutes|agreement|financial statements|policy|contract)';
const adopting = new RegExp(
	`\\b(?:adopt\\w*|approuv\\w*|approbation|approv\\w*|accept\\w*|entérin\\w*|ratifi\\w*)\\b[^.;]{0,25}?\\b(?:l[ae]s? |l'|du |de la |des |the )(?<a>${thing})(?![\\p{L}-])|^(?:l[ae]s? |l'|the )?(?<b>${thing})(?![\\p{L}-])[^.;]{0,25}?\\b(?:adopt|approuv|approv|accept|ratifi)\\w*`,
	'du',
);

/**
 * A date, a number, a title in quotation marks, a link or a reference names the document, and so does what it is about
 * (`le rapport du comité de la voirie`). The agenda is that of the meeting itself.
 */
export const adoptedDocumentUnnamed: Rule = {
	code: 'adopted-document-unnamed',
	id: 'DEC22',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une décision adopte un document sans titre, date, version ni annexe.',
		en: 'A decision adopts a document without title, date, version or annex.',
	},
	rationale: {
		fr: 'Des années plus tard, on doit pouvoir dire quel rapport a été adopté.',
		en: 'Years later one must be able to say which report was adopted.',
	},
	example: {
		bad: '1. Rapport\n\nDécision 1 : Le comité adopte le rapport.\n',
		good: '1. Rapport\n\nDécision 1 : Le comité adopte le rapport du 4 mars 2024 (annexe A).\n\nAnnexe A : Rapport\n',
	},
	check({ minutes, language, text, report }) {
		const named = namedByTitle(minutes);
		for (const decision of allDecisions(minutes)) {
			if (named.has(decision)) continue;
			const { start, end } = decision.text.span;
			const raw = text.slice(start, end);
			if (/\d|[«“"[(]|https?:/.test(raw)) continue;
			const folded = fold(raw);
			const match = adopting.exec(folded.text);
			const range = match?.indices?.groups?.a ?? match?.indices?.groups?.b;
			if (!range) continue;
			// `de la voirie`, `annuel`, `on roads`: the document is named by what it is about
			if (
				/^ (?:de |du |des |d'|sur |concernant |relatif|relative|annuel|final|strategique|of |on |for |about |with |avec )/.test(
					folded.text.slice(range[1]),
				)
			)
				continue;
			const span = { start: start + rawIndex(folded, range[0]), end: start + rawIndex(folded, range[1]) };
			const addition = language === 'fr' ? ' (annexe …)' : ' (Annex …)';
			report({
				span,
				message: {
					fr: 'Cette décision adopte un document sans dire lequel. Donnez sa date, sa version ou son annexe.',
					en: 'This decision adopts a document without saying which one. Give its date, version or annex.',
				},
				fixes: [
					{
						title: { fr: 'Ajouter un renvoi à une annexe', en: 'Add a reference to an annex' },
						edits: [insert(span.end, addition)],
						safe: false,
					},
				],
			});
		}
	},
};

/** Decisions whose item names the document in its title (`Approbation du procès-verbal du 6 février 2024`). */
function namedByTitle(minutes: Minutes): ReadonlySet<Decision> {
	return new Set(allItems(minutes).flatMap((item) => (/\d|[«“]/.test(item.title.value) ? item.content.decisions : [])));
}
