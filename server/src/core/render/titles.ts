import type { MinutesDocument } from '../document.ts';
import { longDate } from '../format/dateWords.ts';
import type { Minutes, Sourced } from '../model/minutes.ts';
import type { RenderTree, TitleLine } from './tree.ts';
import type { Words } from './words.ts';

/** Title and what stands below it: further title lines, date, kind and version where no title line says them. */
export function titleLines(
	document: MinutesDocument,
	words: Words,
	show: (text: string) => string,
): Pick<RenderTree, 'title' | 'subtitles'> {
	const { minutes, lines } = document;
	const { meeting } = minutes;
	const first: Sourced | undefined = meeting.titleLines[0] ?? meeting.title;
	const fallback = meeting.body?.value ?? (meeting.kind ? words.kinds[meeting.kind.value] : words.kinds.minutes);
	return {
		title: { text: show(first?.value ?? fallback), line: first && lines.lineAt(first.span.start) },
		subtitles: subtitles(document, words).map(({ text, line }) => ({ text: show(text), line })),
	};
}

function subtitles({ minutes, text, lines }: MinutesDocument, words: Words): readonly TitleLine[] {
	const { meeting, locale } = minutes;
	const lineOf = (value: Sourced<unknown>): number => lines.lineAt(value.span.start);
	const result: TitleLine[] = meeting.titleLines.slice(1).map((t) => ({ text: t.value, line: lineOf(t) }));
	const { date, kind } = meeting;
	if (date && !isInTitle(date, minutes)) {
		const end = meeting.endDate ? ` – ${longDate(meeting.endDate.value, locale)}` : '';
		result.push({ text: longDate(date.value, locale) + end, line: lineOf(date) });
	}
	const parts = [
		kind && !isInTitle(kind, minutes) ? text.slice(kind.span.start, kind.span.end) : undefined,
		meeting.version && !isInTitle(meeting.version, minutes) ? `${words.version} ${meeting.version.value}` : undefined,
		meeting.status && `(${words.statuses[meeting.status.value]})`,
	].filter((part): part is string => part !== undefined);
	if (parts.length > 0) result.push({ text: parts.join(' '), line: kind && lineOf(kind) });
	return result;
}

function isInTitle({ span }: Sourced<unknown>, { meeting }: Minutes): boolean {
	return meeting.titleLines.some((t) => t.span.start <= span.start && span.end <= t.span.end);
}
