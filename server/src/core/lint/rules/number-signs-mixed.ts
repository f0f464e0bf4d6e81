import type { Finding, Rule } from '../rule.ts';
import { isFrench, RUNNING, textFindings } from '../textCheck.ts';

const MESSAGE = { fr: '', en: '' };
const signs = textFindings({
	applies: isFrench,
	kinds: RUNNING,
	hint: /[nN][ᵒº°]/,
	find: ({ own }) =>
		Array.from(own.matchAll(/(?<![\p{L}\d])[nN]([ᵒº°])(?=[ \u00a0\u202f]?\d)/gu), ({ 0: { length }, index }) => ({
			start: index,
			end: index + length,
			message: MESSAGE,
		})),
});

/** The flat `no` and `#` are what `flat-number-sign` reports; here only the raised forms are compared. */
export const numberSignsMixed: Rule = {
	code: 'number-signs-mixed',
	id: 'TYP02',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Plusieurs signes de numéro se mêlent : nᵒ, nº, n°.', en: 'Several signs for “numéro” are mixed: nᵒ, nº, n° (French).' },
	rationale: {
		fr: 'Un même document garde un seul signe; une recherche de « nᵒ 12 » ne trouve pas « n° 12 ».',
		en: 'One document keeps one sign; a search for “nᵒ 12” does not find “n° 12”.',
	},
	example: {
		bad: 'Langue : fr\n\n1. A\n\nLe règlement nᵒ 12 remplace le règlement nᵒ 8 et le règlement n° 9.\n',
		good: 'Langue : fr\n\n1. A\n\nLe règlement nᵒ 12 remplace le règlement nᵒ 8 et le règlement nᵒ 9.\n',
	},
	check({ document, text, report }) {
		const found = signs(document);
		const signOf = ({ span }: Finding): string => text.charAt(span.end - 1);
		const counts = new Map<string, number>();
		for (const finding of found) counts.set(signOf(finding), (counts.get(signOf(finding)) ?? 0) + 1);
		if (counts.size < 2) return;
		// the most frequent one, of equals the one with the letter o
		const [house = 'ᵒ'] = [...counts].toSorted(([a, n], [b, m]) => m - n || 'ᵒº°'.indexOf(a) - 'ᵒº°'.indexOf(b))[0] ?? [];
		for (const finding of found) {
			const { span } = finding;
			if (signOf(finding) === house) continue;
			const better = `${text.charAt(span.start)}${house}`;
			report({
				span,
				message: {
					fr: `Le document écrit surtout « ${better} » : gardez un seul signe de numéro.`,
					en: `The document mostly writes “${better}”: keep one sign for the number.`,
				},
				fixes: [{ title: { fr: `Écrire « ${better} »`, en: `Write “${better}”` }, edits: [{ span, newText: better }], safe: true }],
			});
		}
	},
};
