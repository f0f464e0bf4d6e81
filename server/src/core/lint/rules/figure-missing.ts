import type { Prose } from '../../model/minutes.ts';
import { allContents } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { findFolded } from '../ownText.ts';
import type { Rule, RuleContext } from '../rule.ts';

const cited = /\b(?:figure|tableau|graphique|diagramme|table|chart|graph) (?:no |n° ?|nᵒ )?(?<number>\d{1,2})(?![\d.,:]\d|[\p{L}\d])/gu;
const results =
	/^[*_ ]*(?:les )?(?:resultats? (?:du|de la|des|d'un) (?:sondage|vote|consultation|questionnaire|scrutin)|(?:survey|poll|vote) results?|results of the (?:survey|poll|vote))[^.:]*:? ?(?:\([^)]*\))? ?[*_]*:?$/;
const content = /^\s*(?:[-*+•–▪◦·➢]|\d+[.)]|\|)|\d ?%|!\[|\d+ (?:pour|contre|votes?|voix|for|against)/m;

/** A caption (`Figure 2 : …`) or an image declares the figure; results are there when a list, a table or figures follow. */
export const figureMissing: Rule = {
	code: 'figure-missing',
	id: 'REF08',
	severity: 'information',
	fixable: false,
	summary: {
		fr: 'Une figure, un tableau ou des résultats sont cités, mais absents.',
		en: 'A figure, a table or results are cited but missing.',
	},
	rationale: {
		fr: 'Les graphiques se perdent à la copie : le lecteur ne voit que le titre.',
		en: 'Charts get lost in copying: the reader sees the title only.',
	},
	example: {
		bad: '1. Budget\n\nRésultats du sondage : (13 répondants)\n\nLa discussion s’engage.\n',
		good: '1. Budget\n\nRésultats du sondage : (13 répondants)\n\n- Oui : 9\n- Non : 4\n',
	},
	check(context) {
		missingFigures(context);
		for (const { flow } of allContents(context.minutes)) {
			const prose = flow.filter((n): n is Prose => n.kind === 'prose');
			for (const node of prose)
				missingResults(node, flow.indexOf(node) + 1 < flow.length ? flow.slice(flow.indexOf(node) + 1) : [], context);
		}
	},
};

function missingFigures({ document, text, report }: RuleContext): void {
	const citations = findFolded(document, cited);
	if (citations.length === 0) return;
	const declared = new Set(
		Array.from(
			foldText(text.replace(/[\r\n]+/g, ' ¶ ')).matchAll(
				/¶ [*_#>!|[ ]*(?:figure|tableau|graphique|diagramme|table|chart|graph) (?:no |n° ?|nᵒ )?(\d{1,2}) ?[:.)–—\]|-]/g,
			),
			(m) => m[1],
		),
	);
	if (/!\[[^\]]*\]\(|^\s*\|.*\|\s*$/m.test(text)) return;
	const told = new Set<string>();
	for (const { match, span, words } of citations) {
		const number = match.groups?.number ?? '';
		if (declared.has(number) || told.has(foldText(words))) continue;
		told.add(foldText(words));
		report({
			span,
			message: {
				fr: `« ${words} » n’est pas dans le document. Ajoutez l’image ou le tableau, ou dites où les trouver.`,
				en: `“${words}” is not in the document. Add the image or table, or say where it is.`,
			},
		});
	}
}

function missingResults(node: Prose, after: readonly { readonly kind: string }[], { document, report }: RuleContext): void {
	const lines = node.markdown.split('\n');
	for (const [i, line] of lines.entries()) {
		if (!results.test(foldText(line))) continue;
		const next = after.find((n) => n.kind !== 'comment');
		const rest = [lines.slice(i + 1).join('\n'), next?.kind === 'prose' ? (next as Prose).markdown : ''].join('\n');
		if (content.test(rest)) continue;
		report({
			span: document.lines.lineSpan(node.lines[i] ?? 0),
			message: {
				fr: 'Les résultats sont annoncés, et rien ne suit. Ajoutez-les, ou dites où les trouver.',
				en: 'Results are announced, and nothing follows. Add them, or say where they are.',
			},
		});
	}
}
