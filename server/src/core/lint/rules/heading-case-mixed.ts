import type { Item } from '../../model/minutes.ts';
import { allItems } from '../../model/walk.ts';
import type { Rule } from '../rule.ts';

/**
 * Departs from the catalogue: headings in capitals throughout are a house style and pass. The fix is offered towards
 * capitals only, since a program cannot know which words of a title in capitals keep theirs; it is never applied unasked.
 */
export const headingCaseMixed: Rule = {
	code: 'heading-case-mixed',
	id: 'TYP07',
	severity: 'information',
	fixable: true,
	summary: { fr: 'La casse des titres n’est pas uniforme.', en: 'The case of headings is not uniform.' },
	rationale: {
		fr: 'Un titre en minuscules au milieu de titres en capitales (ou l’inverse) semble d’un autre rang.',
		en: 'A heading in lower case among headings in capitals (or the reverse) seems to be of another rank.',
	},
	example: {
		bad: '1. OUVERTURE DE LA SÉANCE\n\nA.\n\n2. RAPPORT FINANCIER\n\nB.\n\n3. Autres affaires\n\nC.\n',
		good: '1. OUVERTURE DE LA SÉANCE\n\nA.\n\n2. RAPPORT FINANCIER\n\nB.\n\n3. AUTRES AFFAIRES\n\nC.\n',
	},
	check({ minutes, report }) {
		for (const siblings of levels(allItems(minutes))) {
			const cases = siblings.map((i) => caseOf(i.title.value));
			const capitals = siblings.filter((_, i) => cases[i] === 'capitals');
			const plain = siblings.filter((_, i) => cases[i] === 'plain');
			if (capitals.length === 0 || plain.length === 0 || capitals.length + plain.length < 3) continue;
			const odd = capitals.length >= plain.length ? plain : capitals;
			const model = (odd === plain ? capitals : plain)[0];
			for (const { title } of odd)
				report({
					span: title.span,
					message:
						odd === plain
							? {
									fr: 'Ce titre est en minuscules, les autres sont en capitales. Donnez à tous la même casse.',
									en: 'This heading is in lower case, the others are in capitals. Give all of them the same case.',
								}
							: {
									fr: 'Ce titre est en capitales, les autres sont en minuscules. Donnez à tous la même casse.',
									en: 'This heading is in capitals, the others are in lower case. Give all of them the same case.',
								},
					related: model
						? [{ span: model.title.span, message: { fr: 'Un titre de l’autre forme', en: 'A heading of the other form' } }]
						: [],
					fixes:
						odd === plain
							? [
									{
										title: { fr: 'Écrire le titre en capitales', en: 'Write the heading in capitals' },
										edits: [{ span: title.span, newText: inCapitals(title.value) }],
										safe: false,
									},
								]
							: [],
				});
		}
	},
};

/** Items of one level and form belong together, wherever they stand. */
function levels(items: readonly Item[]): readonly (readonly Item[])[] {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const key = `${item.level} ${item.form}`;
		groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	return [...groups.values()];
}

/** What stands in parentheses does not count; a title of both kinds (`ATELIER – La technologie…`) tells nothing. */
function caseOf(title: string): 'capitals' | 'plain' | undefined {
	const letters = title.replace(/\([^)]*\)|`[^`]*`/g, '').replace(/[^\p{L}]/gu, '');
	if (letters.length < 6) return undefined;
	const upper = letters.replace(/[^\p{Lu}]/gu, '').length / letters.length;
	if (upper > 0.85) return 'capitals';
	return upper < 0.4 ? 'plain' : undefined;
}

function inCapitals(title: string): string {
	return title.replace(/\([^)]*\)|`[^`]*`|[^(`]+/g, (part) => (/^[(`]/.test(part) ? part : part.toUpperCase()));
}
