import { remove } from '../../text/edit.ts';
import { findWritten } from '../ownText.ts';
import type { Rule } from '../rule.ts';

const alone = /^[ \t]*(?:mailto:[^\s@]+@[^\s@]+|https?:\/\/\S+)[ \t]*$(?:\r\n|\n|\r)?/gm;

/** Departs from the catalogue: an address alone on its line is removed without asking only when the text holds it elsewhere. */
export const linkDump: Rule = {
	code: 'link-dump',
	id: 'REF06',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Des liens tirés du PDF traînent en fin de page.',
		en: 'Link annotations of the PDF lie about at the end of a page.',
	},
	rationale: {
		fr: 'Ces lignes répètent les liens du texte; elles n’ont pas été lues en séance.',
		en: 'These lines repeat the links of the text; nobody said them at the meeting.',
	},
	example: {
		bad: '1. Budget\n\nÉcrire à ann@exemple.org.\n\nmailto:ann@exemple.org\n',
		good: '1. Budget\n\nÉcrire à ann@exemple.org.\n',
	},
	check({ document, text, report }) {
		const lines = findWritten(document, alone);
		for (const [i, { words, span }] of lines.entries()) {
			const target = words.trim().replace(/^mailto:/, '');
			const first = text.indexOf(target);
			const isCopy = first >= 0 && !(span.start <= first && first < span.end);
			// one web address alone on its line may be the content of a paragraph
			const inRun = lines[i - 1]?.span.end === span.start || lines[i + 1]?.span.start === span.end;
			if (!words.trim().startsWith('mailto:') && !(isCopy && inRun)) continue;
			const trimmed = { start: span.start, end: span.start + words.trimEnd().length };
			report({
				span: trimmed,
				message: {
					fr: isCopy
						? 'Ce lien répète une adresse du texte. Retirez la ligne.'
						: 'Ce lien vient du fichier d’origine. Rattachez-le au texte ou retirez-le.',
					en: isCopy
						? 'This link repeats an address of the text. Remove the line.'
						: 'This link comes from the original file. Attach it to the text or remove it.',
				},
				related: isCopy
					? [
							{
								span: { start: first, end: first + target.length },
								message: { fr: 'L’adresse dans le texte', en: 'The address in the text' },
							},
						]
					: [],
				fixes: [{ title: { fr: 'Retirer la ligne', en: 'Remove the line' }, edits: [remove(span)], safe: isCopy }],
			});
		}
	},
};
