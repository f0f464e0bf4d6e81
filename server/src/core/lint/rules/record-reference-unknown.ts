import { longDate } from '../../format/dateWords.ts';
import type { DecisionSeries, Reference } from '../../model/minutes.ts';
import { recordKey } from '../../model/series.ts';
import { allActions, allContents, allDecisions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { RECORD_NAMES } from '../seriesWords.ts';

export const recordReferenceUnknown: Rule = {
	code: 'record-reference-unknown',
	id: 'REF09',
	severity: 'warning',
	fixable: false,
	summary: {
		fr: 'Un renvoi désigne une décision ou une mesure qui n’existe pas.',
		en: 'A reference names a decision or action item that does not exist.',
	},
	rationale: {
		fr: 'Le lecteur suit les renvois; un renvoi dans le vide cache une renumérotation.',
		en: 'Readers follow references; one into the void hides a renumbering.',
	},
	example: {
		bad: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n\nVoir la décision no 9.\n',
		good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n\nVoir la décision no 1.\n',
	},
	check(context) {
		const { minutes, text, report, series: view } = context;
		const decisions = allDecisions(minutes);
		const actions = allActions(minutes);
		const known = new Set([...decisions.map((d) => `${d.series} ${d.number.value}`), ...actions.map((a) => `action ${a.number.value}`)]);
		const references = allContents(minutes).flatMap((c) => c.references);
		for (const reference of references) {
			const series = reference.kind === 'action' ? 'action' : reference.kind === 'decision' ? reference.series : undefined;
			const date = reference.date?.value ?? dateBefore(reference, references, text);
			if (date && date !== minutes.meeting.date?.value) {
				checkOtherMeeting(reference, date, context);
				continue;
			}
			if (series === undefined || known.has(`${series} ${reference.number.value}`)) continue;
			// without any record of its kind the reference points at another document
			const own = series === 'action' ? actions : decisions.filter((d) => d.series === series);
			if (
				own.length === 0 ||
				isOfEarlierMeeting(
					reference.number.value,
					own.map((r) => r.number.value),
				)
			)
				continue;
			// where numbers go on through the series, an earlier meeting may have it
			if (view && view.bearing(series, reference.number.value).length > 0) continue;
			const what =
				series === 'action'
					? { fr: `La mesure ${reference.number.value}`, en: `Action item ${reference.number.value}` }
					: { fr: `La décision ${reference.number.value}`, en: `Decision ${reference.number.value}` };
			report({
				span: reference.span,
				message: {
					fr: `${what.fr} n’existe pas dans ce document. Corrigez le numéro, ou précisez la réunion (« du 12 octobre 2023 »).`,
					en: `${what.en} does not exist in this document. Correct the number, or name the meeting (“of October 12, 2023”).`,
				},
			});
		}
	},
};

/**
 * Numbers that go on from meeting to meeting tell that a reference means another one: it has a prefix that no record here
 * bears (`24-02-011` among `24-03-…`), or comes before the first of a series that does not begin here (12 among 31 and 32).
 */
function isOfEarlierMeeting(number: string, own: readonly string[]): boolean {
	const parts = (written: string) => {
		const match = /^(.*?)(\d+)$/.exec(written);
		return { prefix: match?.[1] ?? '', n: Number(match?.[2]) };
	};
	const { prefix, n } = parts(number);
	const numbers = own.map(parts).flatMap((other) => (other.prefix === prefix && !Number.isNaN(other.n) ? [other.n] : []));
	if (numbers.length === 0) return prefix !== '';
	const first = Math.min(...numbers);
	return first > numbers.length && n < first;
}

/** `Les mesures 1 et 2 du 12 octobre 2023 sont terminées. La mesure 3 est reportée.`: one paragraph goes on about one meeting. */
function dateBefore(reference: Reference, all: readonly Reference[], text: string): string | undefined {
	const before = all.findLast((r) => r.date && r.kind === reference.kind && r.span.end <= reference.span.start);
	if (!before || /\r?\n[ \t]*\r?\n/.test(text.slice(before.span.end, reference.span.start))) return undefined;
	return before.date?.value;
}

/** A reference with the date of another meeting is looked up there, where the minutes of that time are at hand. */
function checkOtherMeeting(reference: Reference, date: string, { series, report }: RuleContext): void {
	if (!series || reference.kind === 'attachment') return;
	const meeting = series.meetingOn(date);
	const day = { fr: longDate(date, 'fr-CA'), en: longDate(date, 'en-CA') };
	if (!meeting) {
		// before the first and after the last one nothing is known
		if (series.first === undefined || series.last === undefined || date < series.first || date > series.last) return;
		report({
			span: reference.date?.span ?? reference.span,
			message: {
				fr: `Aucun procès-verbal de la série n’est du ${day.fr}. Corrigez la date.`,
				en: `No minutes of the series are of ${day.en}. Correct the date.`,
			},
		});
		return;
	}
	const number = reference.number.value;
	const key = reference.kind === 'item' ? '' : recordKey(reference.kind === 'action' ? 'action' : (reference.series ?? ''), number);
	const exists =
		reference.kind === 'item'
			? meeting.files.some((f) => f.items.some((i) => plain(i.number) === plain(number)))
			: meeting.records.some((r) => recordKey(r.series, r.number) === key);
	if (exists) return;
	const name = reference.kind === 'item' ? undefined : RECORD_NAMES[reference.kind === 'action' ? 'action' : decisionSeries(reference)];
	const what = name ? { fr: `la ${name.fr}`, en: name.en } : { fr: 'le point', en: 'item' };
	report({
		span: reference.span,
		message: {
			fr: `La réunion du ${day.fr} n’a pas ${what.fr} ${number}. Corrigez le numéro ou la date.`,
			en: `The meeting of ${day.en} has no ${what.en} ${number}. Correct the number or the date.`,
		},
	});
}

function decisionSeries({ series }: Reference): DecisionSeries {
	return series === undefined || series === 'tab' || series === 'annex' ? 'decision' : series;
}

/** `1 A` and `1a` are one item. */
function plain(number: string): string {
	return foldText(number).replaceAll(' ', '');
}
