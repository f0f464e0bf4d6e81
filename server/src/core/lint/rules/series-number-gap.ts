import type { RecordNode } from '../../model/minutes.ts';
import { carriedNumbers, goesOn, increment, numberScheme } from '../../model/numbering.ts';
import type { SeriesMeeting } from '../../model/series.ts';
import { allRecords } from '../../model/walk.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Where no rule says that numbers go on, they are only taken to where they visibly did: `…077`, then `…080`. */
export const seriesNumberGap: Rule = {
	code: 'series-number-gap',
	id: 'NUM05',
	severity: 'information',
	fixable: false,
	summary: {
		fr: 'Le premier numéro ne suit pas le dernier du procès-verbal précédent.',
		en: 'The first number does not follow the last one of the previous minutes.',
	},
	rationale: {
		fr: 'Un trou dans une suite continue laisse croire qu’une décision a disparu.',
		en: 'A hole in a continuous series makes people think that a decision has gone.',
	},
	example: {
		before:
			'Conseil du port\nLe 8 février 2024\n\n1. Budget\n\nRésolution 2024-076 : Le budget de 2024 est approuvé.\n\nRésolution 2024-077 : Le budget de 2024 est approuvé.\n',
		bad: 'Conseil du port\nLe 14 mars 2024\n\n1. Budget\n\nRésolution 2024-080 : Le budget de 2024 est approuvé.\n',
		good: 'Conseil du port\nLe 14 mars 2024\n\n1. Budget\n\nRésolution 2024-078 : Le budget de 2024 est approuvé.\n',
	},
	check(context) {
		const { minutes, series, report } = context;
		const previous = series?.earlier.at(-1);
		if (!series || !previous || minutes.meeting.kind?.value === 'agenda') return;
		const seen = new Set<string>();
		for (const record of allRecords(minutes)) {
			if (record.kind === 'information') continue;
			const kind = record.kind === 'decision' ? record.series : 'action';
			if (seen.has(kind)) continue;
			seen.add(kind);
			const { span, value } = record.number;
			const due = span && numberDue(kind, record, previous, context);
			// one that was used before is another problem
			if (!span || due === undefined || due === value || series.bearing(kind, value).length > 0) continue;
			const last = previous.lastNumbers.get(kind) ?? '';
			report({
				span,
				message: {
					fr: `Le procès-verbal précédent finit au numéro ${last}; on attend ${due}. Corrigez, ou expliquez l’écart.`,
					en: `The previous minutes end with number ${last}; ${due} is due. Correct, or explain the difference.`,
				},
			});
		}
	},
};

function numberDue(kind: string, record: RecordNode, previous: SeriesMeeting, { minutes, settings }: RuleContext): string | undefined {
	const rule = minutes.meeting.numbering?.value ?? settings.numbering;
	const date = minutes.meeting.date?.value;
	if (goesOn(rule)) {
		const last = carriedNumbers(rule, date, previous.lastNumbers).get(kind);
		return last === undefined ? undefined : numberScheme(rule, date).after(last);
	}
	if (rule !== undefined) return undefined;
	const last = previous.lastNumbers.get(kind);
	const own = splitNumber(record.number.value);
	const before = splitNumber(last);
	// a prefix may hold the date of its meeting; of another year it starts again
	if (!own || !before || own.n <= 1 || own.shape !== before.shape || own.year !== before.year) return undefined;
	const first = splitNumber(previous.records.find((r) => r.series === kind)?.number);
	if (own.prefix === '' && (first?.n ?? 1) <= 1) return undefined;
	return own.prefix + increment(before.digits);
}

function splitNumber(number: string | undefined) {
	const parts = /^(.*?)(\d+)$/.exec(number ?? '');
	if (!parts) return undefined;
	const prefix = parts[1] as string;
	const digits = parts[2] as string;
	return { prefix, digits, n: Number(digits), shape: prefix.replace(/\d/g, '#'), year: /(?:19|20)\d{2}/.exec(prefix)?.[0] };
}
