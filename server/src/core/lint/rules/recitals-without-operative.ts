import type { Decision, Flow } from '../../model/minutes.ts';
import { allContents } from '../../model/walk.ts';
import { fold, foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

const recitalLine = /^\s*(?:attendu|considerant|whereas)\b/m;
/** A line that decides without a verb of the list: `QUE le pont soit ouvert`, `D’ACCEPTER la soumission`. */
const clause = /^\s*(?:(?:\d+[.)]|[-•]) )?(?:que |qu'|de |d'|that |to )/m;
const operative =
	/\b(?:resolu|resolved|il est propose|il est decrete|decrete|decide|statue|ordonne|autorise|approuve|adopte|mandate|que (?:le conseil|la ville|la municipalite|les membres|ce conseil))\b/;

/** What a council does after recitals without a resolution. */
const acts = /\b(?:avis de motion|depos|prend acte|certificat|propose|recommande|resolves?|moved|notice of motion|tabled)/;

/** What follows the last recital must decide something; a text that opens otherwise is the operative part itself. */
export const recitalsWithoutOperative: Rule = {
	code: 'recitals-without-operative',
	id: 'DEC17',
	severity: 'warning',
	fixable: false,
	summary: {
		fr: 'Une résolution a des attendus, mais aucun dispositif.',
		en: 'A resolution has recitals but no operative part.',
	},
	rationale: {
		fr: 'Les attendus motivent la décision; seul le dispositif oblige.',
		en: 'Recitals give the reasons; only the operative part binds.',
	},
	example: {
		bad: '1. Budget\n\nRésolution 1 : ATTENDU QUE le pont est fermé;\n\n2. Voirie\n',
		good: '1. Budget\n\nRésolution 1 : ATTENDU QUE le pont est fermé;\n  Il est résolu de le réparer.\n\n2. Voirie\n',
	},
	check({ minutes, text, report }) {
		for (const { flow, decisions } of allContents(minutes)) {
			const loose = looseRecital(flow);
			if (loose)
				report({
					span: loose.span,
					message: {
						fr: 'Ces attendus ne mènent à aucune résolution. Ajoutez la résolution, ou « Il est résolu … ».',
						en: 'These recitals lead to no resolution. Add the resolution, or “It is resolved …”.',
					},
				});
			for (const decision of decisions) {
				const words = fold(text.slice(decision.text.span.start, decision.span.end)).text;
				const first = recitalLine.exec(words);
				if (!first) continue;
				const below = foldText(paragraphsBelow(decision, flow));
				// a title stands above the recitals; a sentence there is the operative part itself
				const head = words.slice(0, first.index);
				if (/[.;]\s*$/.test(head) || clause.test(head) || operative.test(`${words} ${below}`) || clause.test(words) || clause.test(below))
					continue;
				report({
					span: decision.headSpan,
					message: {
						fr: 'Les attendus ne sont suivis d’aucun dispositif. Ajoutez « Il est résolu … ».',
						en: 'No operative part follows the recitals. Add “It is resolved …”.',
					},
				});
			}
		}
	},
};

/** The last recital that stands as a paragraph, where neither a decision nor words that decide come behind it. */
function looseRecital(flow: readonly Flow[]): Flow | undefined {
	const last = flow.findLastIndex((n) => n.kind === 'prose' && isRecital(n.markdown));
	const recital = flow[last];
	const after = flow.slice(last + 1);
	if (recital?.kind !== 'prose' || after.some((n) => n.kind === 'decision')) return undefined;
	const lines = [recital, ...after].flatMap((n) => (n.kind === 'prose' ? n.markdown.split('\n') : []));
	const others = lines.filter((line) => !recitalLine.test(foldText(line))).map((line) => foldText(line));
	return others.some((line) => operative.test(line) || clause.test(line) || acts.test(line)) ? undefined : recital;
}

/** In capitals, or left open: `Considérant la pluie, la visite est remise.` is a sentence like any other. */
function isRecital(paragraph: string): boolean {
	return (
		/^(?:ATTENDU|CONSID[ÉE]RANT|WHEREAS)(?!\p{L})/u.test(paragraph) || (recitalLine.test(foldText(paragraph)) && /[;,]\s*$/.test(paragraph))
	);
}

/** Paragraphs at the margin below a resolution go on with it, up to the next record or statement. */
function paragraphsBelow(decision: Decision, flow: readonly Flow[]): string {
	const after = flow.slice(flow.indexOf(decision) + 1);
	const end = after.findIndex((n) => n.kind !== 'prose');
	return after
		.slice(0, end < 0 ? after.length : end)
		.map((n) => (n.kind === 'prose' ? n.markdown : ''))
		.join(' ');
}
