import { longDate } from '../../format/dateWords.ts';
import { findDates } from '../../syntax/dates.ts';
import { foldText } from '../../syntax/fold.ts';
import { replace } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { Bilingual, Rule, RuleContext } from '../rule.ts';
import { fileStart } from '../walk.ts';

/** Words before a date that is the meeting's: `réunion du`, `tenue le`, or nothing at all on the line. */
const ofMeeting =
	/(?:reunion|seance|assemblee|conseil|comite|rencontre|proces-verbal|compte rendu|meeting|minutes|session)(?: [\p{L}'-]+){0,3},? (?:tenue? )?(?:du|le|of|on|held on)? ?$|^(?:date ?: ?|le |les |on )?$|^(?:date|lastmod) ?: ?['"]?$/u;
const opening =
	/^[*_ ]*(?:la |l'|the )?(?:seance|reunion|assemblee|meeting|session)(?![^.]*\b(?:prochaine|precedente|next|previous)\b)[^.]*\b(?:ouverte?|tenue?|called to order|held|opened)\b[^.]* (?:le|on) ?$/;
const ofAnother = /approuv|adopt|version|mis a jour|mise a jour|redige|publi|projet du|precedent|approved|updated|draft of|revis/;

/** Rows of the catalogue on the files of a series are checked where those are at hand; the name of this file is. */
export const meetingDateDiffers: Rule = {
	code: 'meeting-date-differs',
	id: 'TIM12',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Le titre, l’en-tête, l’ouverture ou le nom du fichier donnent des dates différentes.',
		en: 'Title, heading, opening or file name give different dates.',
	},
	rationale: {
		fr: 'La date du modèle est souvent restée : le document ne dit plus de quelle réunion il parle.',
		en: 'The template’s date was often left in: the document no longer says which meeting it is about.',
	},
	example: {
		bad: 'Procès-verbal de la réunion du 7 juin 2023\nLe 14 juin 2023\n',
		good: 'Procès-verbal de la réunion du 14 juin 2023\nLe 14 juin 2023\n',
	},
	check(context) {
		const { minutes, document, text, report } = context;
		const { date, endDate } = minutes.meeting;
		if (!date) return;
		const fits = (day: string): boolean => day === date.value || (endDate !== undefined && day >= date.value && day <= endDate.value);
		const related = [{ span: date.span, message: { fr: 'La date de la réunion', en: 'The date of the meeting' } }];
		for (const { span, day } of statedDates(context)) {
			if (fits(day)) continue;
			const right = longDate(date.value, minutes.locale);
			report({
				span,
				message: {
					fr: `La réunion est du ${longDate(date.value, 'fr-CA')}, mais ce passage dit ${longDate(day, 'fr-CA')}. Gardez la bonne date.`,
					en: `The meeting is on ${longDate(date.value, 'en-CA')}, but this passage says ${longDate(day, 'en-CA')}. Keep the right date.`,
				},
				related,
				fixes: [{ title: { fr: `Écrire ${right}`, en: `Write ${right}` }, edits: [replace(span, right)], safe: false }],
			});
		}
		const named = dateOfFile(document.uri);
		if (named !== undefined && !fits(named)) {
			const message: Bilingual = {
				fr: `Le nom du fichier dit ${named}, mais la réunion est du ${longDate(date.value, 'fr-CA')}. Renommez le fichier ou corrigez la date.`,
				en: `The file name says ${named}, but the meeting is on ${longDate(date.value, 'en-CA')}. Rename the file or correct the date.`,
			};
			report({ span: date.span.end > 0 ? date.span : fileStart(text), message });
		}
	},
};

/** Dates of the meeting besides the one that counts: in title lines, date lines of the preamble and opening sentences. */
function statedDates({ minutes, document, text }: RuleContext): readonly { readonly span: Span; readonly day: string }[] {
	const firstItem = minutes.items[0]?.span.start ?? text.length;
	const stated: readonly Span[] = [
		...minutes.meeting.titleLines.map((t) => t.span),
		...document.tree.blocks
			.slice(0, 1)
			.flatMap(({ block, start }) =>
				block.nodes.flatMap((n) => (n.kind === 'date' ? [{ start: start + n.span.start, end: start + n.span.end }] : [])),
			),
	];
	const preamble = stated.length;
	const places = [...stated, ...linesBefore(firstItem, document)];
	const seen = new Set<number>();
	return places.flatMap((place, i) => {
		const raw = text.slice(place.start, place.end);
		const lead = i < preamble ? ofMeeting : opening;
		return findDates(raw).flatMap((d) => {
			const before = foldText(`${raw.slice(0, d.span.start)}|`).slice(0, -1);
			if (d.date === undefined || ofAnother.test(foldText(raw)) || !lead.test(before) || seen.has(place.start + d.span.start)) return [];
			seen.add(place.start + d.span.start);
			return [{ span: { start: place.start + d.span.start, end: place.start + d.span.end }, day: d.date }];
		});
	});
}

function linesBefore(offset: number, { lines }: RuleContext['document']): readonly Span[] {
	return Array.from({ length: lines.lineAt(offset) + 1 }, (_, line) => lines.lineSpan(line)).filter((span) => span.end < offset);
}

/** A full date in the name of the file (`2024-03-14.minutes`, `pv_20240314.minutes`). */
function dateOfFile(uri: string): string | undefined {
	const name = uri.slice(uri.lastIndexOf('/') + 1);
	const match = /(?<!\d)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name);
	return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined;
}
