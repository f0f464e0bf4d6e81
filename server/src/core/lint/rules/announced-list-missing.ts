import type { Content, Flow } from '../../model/minutes.ts';
import { allContents, allItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

const announces = /(?:suivante?s|ci-dessous|as follows|following|below)\s*[:.]$|(?:[^:]{12,}) ?:$/;
const announcesWithStop = /(?:les|des|aux) .{2,40} suivante?s\s*\.$|(?:the following .{2,40}|as follows)\.$/;

export const announcedListMissing: Rule = {
	code: 'announced-list-missing',
	id: 'STR29',
	severity: 'warning',
	fixable: false,
	summary: { fr: 'Une liste annoncée manque.', en: 'An announced list is missing.' },
	rationale: {
		fr: '« les questions suivantes » suivi de rien : une liste ou un tableau s’est perdu.',
		en: '“the following questions” followed by nothing: a list or table was lost.',
	},
	example: {
		bad: '1. Budget\n\nUn sondage porte sur les questions suivantes.\n\n2. Voirie\n',
		good: '1. Budget\n\nUn sondage porte sur les questions suivantes :\n\n- Quand?\n\n2. Voirie\n',
	},
	check({ minutes, document, report }) {
		const parents = new Set(
			allItems(minutes)
				.filter((i) => i.items.length > 0)
				.map((i) => i.content),
		);
		for (const content of allContents(minutes)) {
			for (const [i, node] of content.flow.entries()) {
				if (node.kind !== 'prose') continue;
				const lines = node.markdown.split('\n');
				for (const [k, line] of lines.entries()) {
					if (!isAnnouncement(line) || followed(lines, k, content, i)) continue;
					// what a parent announces are its sub-items
					if (parents.has(content) && content.flow[i + 1] === undefined && line.trim().endsWith(':')) continue;
					const at = document.lines.lineSpan(node.lines[k] ?? 0);
					report({
						span: at,
						message: {
							fr: 'Une liste, un tableau ou une image est annoncé ici, et rien ne suit. Ajoutez-le ou reformulez.',
							en: 'A list, table or picture is announced here and nothing follows. Add it or reword.',
						},
					});
				}
			}
		}
	},
};

/** `Ann Lee, secrétaire de séance :` waits for a signature, not for a list. */
const signature =
	/^[^,:]+, (?:le |la |the )?(?:co-?)?(?:presidente?|secretaire|maire|mairesse|greffi\w+|chair\w*|secretary|clerk)\b[^,:]*:$/;

function isAnnouncement(line: string): boolean {
	if (!/:\s*$|(?:suivante?s|following.*|as follows)\s*\.\s*$/i.test(line)) return false;
	const folded = foldText(line);
	return (
		!/^[-*+•|>#]/.test(folded) &&
		!signature.test(folded) &&
		(announcesWithStop.test(folded) || (announces.test(folded) && folded.endsWith(':')))
	);
}

/** A list, table, quote, indented text or picture after it, or any text where it ends with a colon; a record counts too. */
function followed(lines: readonly string[], index: number, content: Content, flowIndex: number): boolean {
	const rest = lines.slice(index + 1).find((l) => l.trim() !== '');
	if (rest === undefined) return isAnswer(content.flow[flowIndex + 1]);
	if (/^\s*(?:[-*+•–▪◦·➢|>]|\d+[.)]|[a-z]\)|!\[|```|«|“|")/i.test(rest) || /^\s/.test(rest)) return true;
	return (lines[index] as string).trim().endsWith(':');
}

function isAnswer(node: Flow | undefined): boolean {
	return (
		node !== undefined && (node.kind === 'decision' || node.kind === 'action' || node.kind === 'information' || node.kind === 'attachment')
	);
}
