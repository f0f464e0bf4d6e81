import type { MinutesDocument } from '../../document.ts';
import { oncePer } from '../../oncePer.ts';
import type { Block } from '../../syntax/ast.ts';
import { matches } from '../../text/matches.ts';
import type { Rule } from '../rule.ts';

const certain = /\$[a-z_][\w-]*\$/gi;
// an address written with a site generator's mark, `](…{{ site.url }}…)`, is filled in by that generator
const likely = new RegExp(
	[
		String.raw`(?<!\]\([^)\n]*)\{\{[^}\n]*\}\}`,
		'_{3,}',
		// two underscores with text beside them are emphasis
		String.raw`(?<=[ \t])__(?=[ \t.,;:]|$)`,
		String.raw`\b[Xx]{2}[/-][Xx]{2}[/-](?:[Xx]{2,4}|20\d{2})`,
		String.raw`\b(?:XX+|TBD|TODO|[Ll]orem ipsum)\b`,
		String.raw`\[(?:nom|date|titre|heure|lieu|name|title|time|place|à (?:compléter|confirmer|préciser)|to be (?:completed|confirmed))\]`,
		String.raw`\((?:à compléter|to be completed|…)\)`,
		String.raw`\b20(?:__|…|\.\.\.)`,
		String.raw`(?<=\b(?:onglet|annexe|tab|annex|no|No\.) )…`,
	].join('|'),
	'gm',
);

/** A row marked E/W: a template's mark is an error, a blank to fill in a warning. */
export const placeholderLeft: Rule = {
	code: 'placeholder-left',
	id: 'REF12',
	severity: 'warning',
	fixable: false,
	summary: { fr: 'Un champ de modèle n’est pas rempli.', en: 'A template field is not filled in.' },
	rationale: { fr: 'Un document remis avec « $date$ » n’a pas été relu.', en: 'A document handed over with “$date$” was not proofread.' },
	example: { bad: '1. Budget\n\nFait à Valmont, le $date$.\n', good: '1. Budget\n\nFait à Valmont, le 14 mars 2024.\n' },
	check({ text, document, minutes, report }) {
		const commented = new Set(minutes.comments.map((c) => document.lines.lineAt(c.span.start)));
		for (const [pattern, severity] of [
			[certain, 'error'],
			[likely, undefined],
		] as const) {
			for (const { at, found } of placesOf(document, pattern)) {
				const line = document.lines.lineAt(at);
				const raw = text.slice(document.lines.lineStart(line), document.lines.lineSpan(line).end);
				// a rule across the page is no blank, nor is the numbering pattern
				if (commented.has(line) || /^\s*_+\s*$/.test(raw) || /`[^`]*$/.test(raw.slice(0, at - document.lines.lineStart(line)))) continue;
				report({
					span: { start: at, end: at + found.length },
					...(severity ? { severity } : {}),
					message: { fr: `« ${found} » est un champ de modèle. Remplissez-le.`, en: `“${found}” is a template field. Fill it in.` },
				});
			}
		}
	},
};

/** Comments are searched with the rest and left out by line; no pattern reaches beyond its line, and so beyond its block. */
function placesOf({ tree }: MinutesDocument, pattern: RegExp): readonly { readonly at: number; readonly found: string }[] {
	return tree.blocks.flatMap(({ block, start }) =>
		(pattern === certain ? certainIn : likelyIn)(block).map((match) => ({ at: start + match.index, found: match[0] })),
	);
}

const certainIn = oncePer(({ text }: Block) => matches(text, certain));
const likelyIn = oncePer(({ text }: Block) => matches(text, likely));
