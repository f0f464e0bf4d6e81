import { foldText } from '../../syntax/fold.ts';
import { insert } from '../../text/edit.ts';
import type { Found } from '../ownText.ts';
import { findFolded } from '../ownText.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Words that point at one document without saying which: not every « rapport », only those that the file should hold. */
const vague =
	/\b(?:(?:la |une )?trousse (?:documentaire|de documents|d'information)|(?:le |du )classeur(?: de (?:la )?reunion)?|(?:le )?cahier (?:de reunion|du conseil|de documents)|(?:le |les |un )?(?:documents?|rapports?|tableaux?|presentations?) (?:ci-)?(?:joints?|annexee?s?|remise?s?|distribuee?s?|deposee?s? (?:en|seance))|(?:le |les )documents? (?:en|de la) (?:annexe|reunion|seance)|(?:the )?(?:meeting binder|briefing (?:binder|package|book)|document package|board package|attached (?:report|document|presentation)s?|meeting materials))(?![\p{L}-])/gu;

/**
 * Departs from the catalogue: « le rapport » alone is not reported, a record is full of reports whose title stands two
 * lines above. A document that several passages name is reported once.
 */
export const documentWithoutReference: Rule = {
	code: 'document-without-reference',
	id: 'REF02',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Un document est mentionné sans renvoi à un onglet, une annexe ou un lien.',
		en: 'A document is mentioned without a reference to a tab, an annex or a link.',
	},
	rationale: {
		fr: '« La trousse documentaire » ne dit pas au lecteur où trouver le document.',
		en: '“The document package” does not tell the reader where to find the document.',
	},
	example: {
		bad: '1. Finances\n\nLes états sont dans la trousse documentaire.\n',
		good: '1. Finances\n\nLes états sont dans la trousse documentaire (voir l’onglet 4).\n\nOnglet 4 : États financiers\n',
	},
	check(context) {
		const seen = new Set<string>();
		for (const found of findFolded(context.document, vague)) {
			const key = foldText(found.words).replace(/^(?:l[ae]s?|une?|du|the) /, '');
			if (seen.has(key) || isReferenced(found, context)) continue;
			seen.add(key);
			context.report({
				span: found.span,
				message: {
					fr: `« ${found.words} » ne dit pas où trouver le document. Ajoutez un renvoi, par exemple « (voir l’onglet 4) ».`,
					en: `“${found.words}” does not say where the document is. Add a reference, for example “(see Tab 4)”.`,
				},
				fixes: references(context).map((reference) => ({
					title: { fr: `Ajouter « ${reference} »`, en: `Add “${reference}”` },
					edits: [insert(found.span.end, ` ${reference}`)],
					safe: false,
				})),
			});
		}
	},
};

/** A reference or a link stands in the rest of the sentence. */
function isReferenced({ span }: Found, { text }: RuleContext): boolean {
	const rest = foldText(/^[^.;!?\r\n]*/.exec(text.slice(span.end, span.end + 200))?.[0] ?? '');
	return /\b(?:onglet|annexe?s?|tab|appendix|voir|see) |\]\(|https?:|#\d/.test(rest);
}

/** One for each declared attachment; a blank one to complete where there are none. */
function references({ minutes, language }: RuleContext): readonly string[] {
	const declared = minutes.attachments.slice(0, 5).map(({ attachment, label }) => {
		if (language === 'en') return `(see ${attachment === 'tab' ? 'Tab' : 'Annex'} ${label.value})`;
		return `(voir l’${attachment === 'tab' ? 'onglet' : 'annexe'} ${label.value})`;
	});
	return declared.length > 0 ? declared : [language === 'en' ? '(see Tab …)' : '(voir l’onglet …)'];
}
