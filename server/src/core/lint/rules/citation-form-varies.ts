import { replace } from '../../text/edit.ts';
import type { Found } from '../ownText.ts';
import { findWritten } from '../ownText.ts';
import type { Rule } from '../rule.ts';

const citation =
	/\((?<lead>(?:voir|see|cf\.|réf\.|ref\.)(?: à| aussi)?)(?<article> ?(?:l[’']|the ))?\s?(?<noun>onglets?|annexes?|tabs?|annex|appendix)\s(?=[\p{L}\d]{1,3}\b)/giu;

/** How one document cites its attachments: the form used most, the first one where two are as frequent. */
export const citationFormVaries: Rule = {
	code: 'citation-form-varies',
	id: 'REF03',
	severity: 'hint',
	fixable: true,
	summary: { fr: 'La forme des renvois varie dans le document.', en: 'The form of references varies in the document.' },
	rationale: {
		fr: 'Une seule forme de renvoi se repère et se cherche d’un coup.',
		en: 'One form of reference is spotted and searched at once.',
	},
	example: {
		bad: '1. A (voir l’onglet 1)\n\n2. B (voir l’onglet 2)\n\n3. C (Voir l’onglet 3)\n',
		good: '1. A (voir l’onglet 1)\n\n2. B (voir l’onglet 2)\n\n3. C (voir l’onglet 3)\n',
	},
	check({ document, report }) {
		const all = findWritten(document, citation);
		for (const noun of new Set(all.map(nounOf))) {
			const citations = all.filter((c) => nounOf(c) === noun);
			const usual = mostFrequent(citations);
			for (const found of citations) {
				if (!usual || key(found.words) === key(usual)) continue;
				report({
					span: found.span,
					message: {
						fr: `Ailleurs, le document écrit « ${usual.trim()} ». Gardez une seule forme.`,
						en: `Elsewhere the document writes “${usual.trim()}”. Keep one form.`,
					},
					fixes: [
						{ title: { fr: `Écrire « ${usual.trim()} »`, en: `Write “${usual.trim()}”` }, edits: [replace(found.span, usual)], safe: true },
					],
				});
			}
		}
	},
};

/** `onglet`, `ONGLETS` → `onglet`. */
function nounOf({ match }: Found): string {
	return (match.groups?.noun ?? '').toLowerCase().replace(/s$/, '');
}

/** Forms differ in words and capitals, not in apostrophes, spaces or the plural. */
function key(words: string): string {
	return words.replace(/’/g, "'").replace(/\s+/g, ' ').replace(/s $/i, ' ');
}

function mostFrequent(citations: readonly Found[]): string | undefined {
	const counts = new Map<string, { count: number; readonly words: string }>();
	for (const { words } of citations) {
		const entry = counts.get(key(words)) ?? { count: 0, words };
		counts.set(key(words), { ...entry, count: entry.count + 1 });
	}
	return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.words;
}
