import type { PassageKind } from '../passages.ts';
import type { Finding, Rule } from '../rule.ts';
import { isFrench, RUNNING, textFindings } from '../textCheck.ts';

const KINDS: readonly PassageKind[] = [...RUNNING, 'group', 'person'];
const ending = '(?:trice|rice|euse|ère|fe|ne|le|te|ve|se|e)';
/** `présent·e·s`, `présent.es`, `présent(e)s`, `présent-e-s`: a word, a sign, the feminine ending, its plural. */
const inclusive = new RegExp(
	`(?=[·•‧.(-])(?<=\\p{L}{3})(?:([·•‧])${ending}(?:(?:[·•‧])?s)?|(\\.)${ending}(?:\\.?s)?|(\\()${ending}s?\\)s?|(-)e-s)(?![\\p{L}\\d]|[.·•‧(-]\\p{L})`,
	'gu',
);
const NOTHING = { fr: '', en: '' };

const forms = textFindings({
	applies: isFrench,
	kinds: KINDS,
	hint: /[a-zé][·•‧.(-][a-zè]/,
	find: ({ text }) =>
		Array.from(text.matchAll(inclusive), ({ 0: found, index }) => ({ start: index, end: index + found.length, message: NOTHING })),
});

/** How a form is built: `·` and `·s`, `.` and `s`, `(` and `)s`. Singulars tell the sign only. */
interface Style {
	readonly sign: '·' | '.' | '(' | '-';
	readonly plural?: 'parted' | 'joined';
}

export const inclusiveFormsMixed: Rule = {
	code: 'inclusive-forms-mixed',
	id: 'TYP24',
	severity: 'hint',
	fixable: true,
	summary: { fr: 'Plusieurs formes d’écriture inclusive se mêlent.', en: 'Several inclusive spellings are mixed (French).' },
	rationale: {
		fr: '« Présent·e·s », « présent.es » et « présent(e)s » se lisent, mais un document garde une seule forme.',
		en: '“Présent·e·s”, “présent.es” and “présent(e)s” are all understood, but one document keeps one form.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Budget\n\nLes adhérent·e·s et les invité·e·s votent; les salarié.es assistent.\n',
		good: 'Langue : fr\n\n1. Budget\n\nLes adhérent·e·s et les invité·e·s votent; les salarié·e·s assistent.\n',
	},
	check({ document, text, report }) {
		const found = forms(document).map((finding) => ({ finding, style: styleOf(text, finding) }));
		const sign = mostFrequent(found.map(({ style }) => style.sign));
		const plural = mostFrequent(found.flatMap(({ style }) => (style.sign === sign && style.plural ? [style.plural] : [])));
		if (sign === undefined) return;
		for (const { finding, style } of found) {
			if (style.sign === sign && (style.plural === undefined || style.plural === plural)) continue;
			const { span } = finding;
			const written = text.slice(span.start, span.end);
			const better = rewritten(written, sign, plural);
			if (better === written) continue;
			const word = /\p{L}+$/u.exec(text.slice(Math.max(0, span.start - 30), span.start))?.[0] ?? '';
			report({
				span: { start: span.start - word.length, end: span.end },
				message: {
					fr: `Le document écrit surtout la forme « ${word}${better} » : gardez une seule forme inclusive.`,
					en: `The document mostly writes the form “${word}${better}”: keep one inclusive form.`,
				},
				fixes: [
					{ title: { fr: `Écrire « ${word}${better} »`, en: `Write “${word}${better}”` }, edits: [{ span, newText: better }], safe: true },
				],
			});
		}
	},
};

function styleOf(text: string, { span }: Finding): Style {
	const form = text.slice(span.start, span.end);
	const first = form.charAt(0);
	const sign = first === '.' || first === '(' || first === '-' ? first : '·';
	if (!form.replace(/\)/g, '').endsWith('s')) return { sign };
	return { sign, plural: sign === '(' ? (form.endsWith(')s') ? 'parted' : 'joined') : /[·•‧.-]s$/.test(form) ? 'parted' : 'joined' };
}

function rewritten(form: string, sign: Style['sign'], plural: Style['plural']): string {
	const letters = form.replace(/[^\p{L}]/gu, '');
	const isPlural = letters.endsWith('s');
	const feminine = isPlural ? letters.slice(0, -1) : letters;
	const parted = plural !== 'joined';
	if (sign === '(') return isPlural ? (parted ? `(${feminine})s` : `(${feminine}s)`) : `(${feminine})`;
	return `${sign}${feminine}${isPlural ? (parted ? `${sign}s` : 's') : ''}`;
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
