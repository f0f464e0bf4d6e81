import { acronymsOf } from '../acronyms/acronyms.ts';
import type { GlossaryEntry } from '../acronyms/glossary.ts';
import { allPassages } from '../passages.ts';
import type { Rule } from '../rule.ts';

export const glossaryDiffers: Rule = {
	code: 'glossary-differs',
	id: 'ACR09',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une entrée de la liste des sigles n’est pas employée, ou l’est avec d’autres majuscules.',
		en: 'An entry of the list of acronyms is not used, or is used with other capitals.',
	},
	rationale: {
		fr: 'Une liste des sigles se vérifie contre le texte : ce qui n’y correspond à rien est un reste d’un autre procès-verbal ou une faute.',
		en: 'A list of acronyms is checked against the text: what answers to nothing is left from other minutes, or a slip.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Sigles\n\nCRP = Comité de reprise du port\nCDQ = Conseil du quai\n\n2. A\n\nLe CRP siège.\n',
		good: 'Langue : fr\n\n1. Sigles\n\nCRP = Comité de reprise du port\nCDQ = Conseil du quai\n\n2. A\n\nLe CRP siège avec le CDQ.\n',
	},
	check({ document, text, report }) {
		for (const entry of acronymsOf(document).glossary) {
			const places = occurrences(entry);
			const other = places.filter(({ word }) => word !== entry.form);
			for (const { word, span } of other)
				report({
					span,
					message: {
						fr: `La liste des sigles écrit « ${entry.form} », le texte « ${word} » : gardez une seule forme.`,
						en: `The list of acronyms writes “${entry.form}”, the text “${word}”: keep one form.`,
					},
					related: [{ span: entry.formSpan, message: { fr: 'La liste des sigles', en: 'The list of acronyms' } }],
					fixes: [
						{
							title: { fr: `Écrire « ${entry.form} »`, en: `Write “${entry.form}”` },
							edits: [{ span, newText: entry.form }],
							safe: true,
						},
					],
				});
			if (places.length === 0)
				report({
					span: entry.formSpan,
					unnecessary: true,
					message: {
						fr: `« ${entry.form} » est dans la liste des sigles et nulle part dans le texte. Retirez l’entrée si elle ne sert pas.`,
						en: `“${entry.form}” is in the list of acronyms and nowhere in the text. Remove the entry if it serves nothing.`,
					},
					fixes: [
						{
							title: { fr: 'Retirer l’entrée', en: 'Remove the entry' },
							edits: [{ span: wholeLine(entry, text), newText: '' }],
							safe: false,
						},
					],
				});
		}

		/** Places outside its own entry, other capitals included where no word of the language is spelled so. */
		function occurrences({ form, span }: GlossaryEntry) {
			const isWord = form.length < 4 || /^\p{Lu}\p{Ll}+$/u.test(form);
			const pattern = new RegExp(`(?<![\\p{L}\\d_-])${form.replace(/[.&-]/g, '\\$&')}(?![\\p{L}\\d_]|-\\p{L})`, isWord ? 'gu' : 'giu');
			return allPassages(document).flatMap(({ passage, start }) =>
				Array.from(passage.text.matchAll(pattern), ({ 0: word, index }) => ({
					word,
					span: { start: start + index, end: start + index + word.length },
				})).filter((place) => place.span.end <= span.start || span.end <= place.span.start),
			);
		}
	},
};

function wholeLine({ span }: GlossaryEntry, text: string): { readonly start: number; readonly end: number } {
	const terminator = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(span.end, span.end + 20))?.[0].length ?? 0;
	return { start: text.lastIndexOf('\n', span.start - 1) + 1, end: span.end + terminator };
}
