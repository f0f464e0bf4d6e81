import { allRecords } from '../../model/walk.ts';
import type { NumberSign } from '../../settings.ts';
import type { Span } from '../../text/span.ts';
import type { Bilingual, Rule, RuleContext } from '../rule.ts';
import { isFrench, RUNNING, textFindings } from '../textCheck.ts';

const MESSAGE = { fr: '', en: '' };
const inText = textFindings({
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
		bad: 'Langue : fr\n\n1. Budget\n\nLe règlement nᵒ 12 remplace le règlement nᵒ 8 et le règlement n° 9.\n',
		good: 'Langue : fr\n\n1. Budget\n\nLe règlement nᵒ 12 remplace le règlement nᵒ 8 et le règlement nᵒ 9.\n',
	},
	check({ document, text, settings, report }) {
		const found = raisedSigns(document);
		const signs = found.map((span) => text.charAt(span.end - 1));
		const house = settings.numberSign?.charAt(1) ?? mostFrequent(signs);
		for (const [i, span] of found.entries()) {
			if (signs[i] === house) continue;
			const better = `${text.charAt(span.start)}${house}`;
			report({
				span,
				message: why(better, settings.numberSign),
				fixes: [{ title: { fr: `Écrire « ${better} »`, en: `Write “${better}”` }, edits: [{ span, newText: better }], safe: true }],
			});
		}
	},
};

/** The raised signs of running text and of the heads of records. */
function raisedSigns(document: RuleContext['document']): readonly Span[] {
	const heads = allRecords(document.minutes).flatMap(({ numberSign }) =>
		numberSign && raised.test(numberSign.value) ? [numberSign.span] : [],
	);
	return isFrench(document.minutes.locale) ? [...inText(document).map(({ span }) => span), ...heads] : [];
}

const raised = /^n[ᵒº°]$/i;

/** Of equals the one with the letter o. */
function mostFrequent(signs: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	return [...counts].toSorted(([a, n], [b, m]) => m - n || 'ᵒº°'.indexOf(a) - 'ᵒº°'.indexOf(b))[0]?.[0];
}

function why(better: string, chosen: NumberSign | undefined): Bilingual {
	return chosen === undefined
		? {
				fr: `Le document écrit surtout « ${better} » : gardez un seul signe de numéro.`,
				en: `The document mostly writes “${better}”: keep one sign for the number.`,
			}
		: {
				fr: `Le signe de numéro choisi est « ${better} » : gardez un seul signe.`,
				en: `The number sign chosen is “${better}”: keep one sign.`,
			};
}
