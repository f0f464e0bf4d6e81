import type { MinutesDocument } from '../../document.ts';
import { isCommonAcronym, knownExpansion } from '../../tables/acronyms.ts';
import { acronymsOf, explainedForms } from '../acronyms/acronyms.ts';
import { allPassages } from '../passages.ts';
import type { Rule } from '../rule.ts';

/**
 * Departs from the catalogue in what is known: official titles of organisations are what a fix proposes, they do not
 * silence the rule, since the public does not know them.
 */
export const acronymNeverExpanded: Rule = {
	code: 'acronym-never-expanded',
	id: 'ACR02',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Un sigle n’est expliqué nulle part.', en: 'An acronym is explained nowhere.' },
	rationale: {
		fr: 'Le procès-verbal sera lu dans dix ans par quelqu’un qui n’était pas là. Donnez la forme longue à la première mention, dans une liste des sigles, ou dans le projet (« acronyms »).',
		en: 'The minutes will be read in ten years by somebody who was not there. Give the full form at the first mention, in a list of acronyms, or in the project file (“acronyms”).',
	},
	example: {
		bad: '1. Budget\n\nLe rapport du CRPQT est déposé.\n',
		good: '1. Budget\n\nLe rapport du Comité de reprise du port et du quai de Tilly (CRPQT) est déposé.\n',
	},
	check({ document, language, settings, report }) {
		const explained = explainedForms(document);
		for (const [form, uses] of acronymsOf(document).uses) {
			const [use] = uses;
			if (!use || explained.has(form) || isCommonAcronym(form)) continue;
			// a word that is also written in lower case is emphasis
			if (isWrittenSmall(form, document)) continue;
			const known = knownExpansion(form, language, settings.profile === 'fpt');
			report({
				span: use.span,
				message: known
					? {
							fr: `Le sigle « ${form} » n’est pas expliqué. Écrivez d’abord « ${known} (${form}) ».`,
							en: `The acronym “${form}” is not explained. First write “${known} (${form})”.`,
						}
					: {
							fr: `Le sigle « ${form} » n’est pas expliqué. Donnez sa forme longue à cette première mention.`,
							en: `The acronym “${form}” is not explained. Give its full form at this first mention.`,
						},
				fixes: [
					{
						title: known
							? { fr: `Écrire « ${known} (${form}) »`, en: `Write “${known} (${form})”` }
							: { fr: 'Ajouter la forme longue entre parenthèses', en: 'Add the full form in parentheses' },
						edits: [
							known
								? { span: use.span, newText: `${known} (${form})` }
								: { span: { start: use.span.end, end: use.span.end }, newText: ' (…)' },
						],
						safe: false,
					},
				],
			});
		}
	},
};

function isWrittenSmall(form: string, document: MinutesDocument): boolean {
	const word = form.toLowerCase();
	const whole = new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u');
	return allPassages(document).some(({ passage }) => passage.text.includes(word) && whole.test(passage.text));
}
