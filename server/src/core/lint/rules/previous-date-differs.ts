import { longDate } from '../../format/dateWords.ts';
import type { Item, Sourced } from '../../model/minutes.ts';
import { allItems } from '../../model/walk.ts';
import { findDates } from '../../syntax/dates.ts';
import { replace } from '../../text/edit.ts';
import { approvals, isApproval, namesMinutes } from '../approval.ts';
import { daysBetween } from '../dateMath.ts';
import { numericDates } from '../numericDates.ts';
import type { Rule, RuleContext } from '../rule.ts';

interface DatedText {
	readonly dates: readonly (Sourced & { readonly readings: readonly string[] })[];
	readonly what: { readonly fr: string; readonly en: string };
}

/**
 * The date of the minutes that are approved, where a file gives it: planned agenda, title of the item, its decisions,
 * and the field `Séance précédente`. A text may name several meetings: each date below must be one of those above.
 * Where the files of the series are at hand, one of them must have it.
 */
export const previousDateDiffers: Rule = {
	code: 'previous-date-differs',
	id: 'TIM11',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'La date du procès-verbal approuvé n’est pas la même partout.',
		en: 'The date of the approved minutes is not the same everywhere.',
	},
	rationale: {
		fr: 'On ne saurait plus quel procès-verbal a été approuvé.',
		en: 'Nobody could tell which minutes were approved.',
	},
	example: {
		bad: '1. Approbation du procès-verbal du 12 octobre 2023\n\nDécision : Le procès-verbal du 2 octobre 2023 est approuvé.\n',
		good: '1. Approbation du procès-verbal du 12 octobre 2023\n\nDécision : Le procès-verbal du 12 octobre 2023 est approuvé.\n',
	},
	check(context) {
		const { minutes } = context;
		const items = allItems(minutes).filter((item) => isApproval(item.title.value));
		const planned = minutes.agenda
			.filter((entry) => isApproval(entry.title))
			.map((entry) => datedText({ value: entry.title, span: entry.span }, { fr: 'L’ordre du jour', en: 'The agenda' }, context));
		for (const item of items) {
			const title = datedText(item.title, { fr: 'Le titre du point', en: 'The title of the item' }, context);
			compare(planned, title, context);
			for (const decision of decisionsOf(item)) {
				if (!namesMinutes(decision.value)) continue;
				compare(
					title.dates.length > 0 ? [title] : planned,
					datedText(decision, { fr: 'La décision', en: 'The decision' }, context),
					context,
				);
			}
		}
		const field = minutes.meeting.previous;
		checkSeries([...items.map((item) => item.title), ...approvals(minutes).map((a) => a.decision.text)], context);
		const approved = items.map((item) => datedText(item.title, { fr: 'Le titre du point', en: 'The title of the item' }, context));
		for (const { title } of items) approvedBeforeHeld(title, context);
		for (const { decision } of approvals(minutes)) approvedBeforeHeld(decision.text, context);
		if (field && /^\d{4}-/.test(field.value))
			compare(approved, { dates: [{ ...field, readings: [field.value] }], what: { fr: 'Le champ', en: 'The field' } }, context);
	},
};

/** Minutes that a meeting approves are of an earlier one; a text that names an earlier day, too, says which it means. */
function approvedBeforeHeld(source: Sourced, context: RuleContext): void {
	const { minutes, report } = context;
	const meeting = minutes.meeting.endDate ?? minutes.meeting.date;
	const { dates } = datedText(source, { fr: '', en: '' }, context);
	const [first] = dates;
	if (!meeting || !first || dates.some((d) => d.readings.some((r) => r <= meeting.value))) return;
	report({
		span: first.span,
		message: {
			fr: `Le procès-verbal approuvé serait du ${longDate(first.value, 'fr-CA')}, après cette réunion (${longDate(meeting.value, 'fr-CA')}). Corrigez la date.`,
			en: `The approved minutes would be of ${longDate(first.value, 'en-CA')}, after this meeting (${longDate(meeting.value, 'en-CA')}). Correct the date.`,
		},
		related: [{ span: meeting.span, message: { fr: 'La date de cette réunion', en: 'The date of this meeting' } }],
	});
}

/** Reports each date of `text` that none of `others` has; texts without dates say nothing. */
function compare(others: readonly DatedText[], text: DatedText, { minutes, report }: RuleContext): void {
	const dates = others.flatMap((o) => o.dates);
	const readings = new Set(dates.flatMap((d) => d.readings));
	const meeting = minutes.meeting.date?.value;
	const first = dates[0];
	if (!first) return;
	for (const date of text.dates) {
		if (date.readings.some((r) => readings.has(r) || r === meeting)) continue;
		const right = longDate(first.value, minutes.locale);
		report({
			span: date.span,
			message: {
				fr: `Le procès-verbal est daté du ${longDate(date.value, 'fr-CA')} ici et du ${longDate(first.value, 'fr-CA')} plus haut. Gardez la bonne date.`,
				en: `The minutes are dated ${longDate(date.value, 'en-CA')} here and ${longDate(first.value, 'en-CA')} elsewhere. Keep the right date.`,
			},
			related: [{ span: first.span, message: (others.find((o) => o.dates.length > 0) ?? text).what }],
			fixes: [{ title: { fr: `Écrire ${right}`, en: `Write ${right}` }, edits: [replace(date.span, right)], safe: false }],
		});
	}
}

/** Days between a slip of the pen and the date that is meant. */
const SLIP = 7;

/** The date of minutes that the series would have, and has not: between its first meeting and this one, or just before the first. */
function checkSeries(texts: readonly Sourced[], context: RuleContext): void {
	const { minutes, series, report } = context;
	const previous = series?.earlier.at(-1);
	const own = minutes.meeting.date?.value;
	if (!series || previous?.date === undefined || own === undefined) return;
	const before = previous.date;
	const field = minutes.meeting.previous;
	const dates = [
		...texts.flatMap((text) => datedText(text, { fr: '', en: '' }, context).dates),
		...(field && /^\d{4}-/.test(field.value) ? [{ ...field, readings: [field.value] }] : []),
	];
	const told = new Set<string>();
	for (const date of dates) {
		if (told.has(date.value)) continue;
		told.add(date.value);
		if (date.readings.some((r) => r === own || series.meetingOn(r) || (r < (series.first ?? '') && daysBetween(r, before) > SLIP)))
			continue;
		const right = longDate(before, minutes.locale);
		report({
			span: date.span,
			message: {
				fr: `Aucun procès-verbal de la série n’est du ${longDate(date.value, 'fr-CA')}; le précédent est du ${longDate(before, 'fr-CA')}. Corrigez la date.`,
				en: `No minutes of the series are of ${longDate(date.value, 'en-CA')}; the previous ones are of ${longDate(before, 'en-CA')}. Correct the date.`,
			},
			fixes: [{ title: { fr: `Écrire ${right}`, en: `Write ${right}` }, edits: [replace(date.span, right)], safe: false }],
		});
	}
}

function datedText(source: Sourced, what: DatedText['what'], { document, text }: RuleContext): DatedText {
	const raw = text.slice(source.span.start, source.span.end);
	const inWords = findDates(raw).flatMap((d) =>
		d.date === undefined
			? []
			: [
					{
						value: d.date,
						readings: [d.date, ...(d.endDate === undefined ? [] : [d.endDate])],
						span: { start: source.span.start + d.span.start, end: source.span.start + d.span.end },
					},
				],
	);
	const inFigures = numericDates(document).flatMap((d) =>
		source.span.start <= d.span.start && d.span.end <= source.span.end
			? [{ value: d.readings[0] as string, readings: d.readings, span: d.span }]
			: [],
	);
	return { dates: [...inWords, ...inFigures], what };
}

function decisionsOf(item: Item): readonly Sourced[] {
	return item.content.decisions.map((d) => d.text);
}
