import { longDate } from '../../format/dateWords.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Item, Language } from '../../model/minutes.ts';
import { recordKey, type SeriesRecord } from '../../model/series.ts';
import { allActions, allContents, allItems } from '../../model/walk.ts';
import { oncePer } from '../../oncePer.ts';
import { foldText } from '../../syntax/fold.ts';
import { findReferences } from '../../syntax/readings/inline.ts';
import { insert } from '../../text/edit.ts';
import { keyWords } from '../keyWords.ts';
import type { FindingFix, Rule, RuleContext } from '../rule.ts';
import { recordOfMeeting } from '../seriesWords.ts';
import { fileStart } from '../walk.ts';

const review = /suivi|affaires decoulant|mesures|revue des actions|business arising|matters arising|action items|follow-up/;

/** Reviewed is what the file carries on, refers to, repeats under its number or quotes. */
export const overdueActionNotReviewed: Rule = {
	code: 'overdue-action-not-reviewed',
	id: 'ACT16',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Une mesure en retard d’une réunion antérieure n’est pas passée en revue.',
		en: 'An overdue action item of an earlier meeting is not reviewed.',
	},
	rationale: {
		fr: 'Une mesure dont plus personne ne parle ne se fait pas.',
		en: 'An action item that nobody speaks of any more is not done.',
	},
	example: {
		before: 'Conseil du port\nLe 8 février 2024\n\n1. Budget\n\nMesure de suivi 1 : Peindre le phare.\n  Échéance : 1er mars 2024\n',
		bad: 'Conseil du port\nLe 14 mars 2024\n\n1. Suivi des mesures\n\nRien de neuf.\n',
		good: 'Conseil du port\nLe 14 mars 2024\n\n1. Suivi des mesures\n\nLa mesure de suivi 1 du 8 février 2024 est terminée.\n',
	},
	check(context) {
		const { minutes, series, text, report } = context;
		const date = minutes.meeting.date?.value;
		if (!series || date === undefined || minutes.meeting.kind?.value === 'agenda') return;
		const overdue = series.openActions.filter(({ record }) => record.due !== undefined && record.due < date);
		if (overdue.length === 0) return;
		const isReviewed = reviewedBy(context);
		const item = allItems(minutes).find((i) => review.test(foldText(i.title.value)));
		const span = item?.headingSpan ?? fileStart(text);
		const forgotten = overdue.map(({ record }) => record).filter((record) => !isReviewed(record));
		// the latest first: a long backlog is told in one sentence
		for (const record of forgotten.slice(-MOST).toReversed()) {
			const name = recordOfMeeting(record);
			const due = record.due ?? '';
			// what was said in closed session is not repeated in a message that may be published
			const quote = record.confidential ? { fr: '', en: '' } : { fr: ` (« ${short(record.text)} »)`, en: ` (“${short(record.text)}”)` };
			report({
				span,
				message: {
					fr: `La ${name.fr}${quote.fr} devait être faite le ${longDate(due, 'fr-CA')} et n’est pas passée en revue ici.`,
					en: `The ${name.en}${quote.en} was due on ${longDate(due, 'en-CA')} and is not reviewed here.`,
				},
				related: [{ file: record.place, message: { fr: 'La mesure en retard', en: 'The overdue action item' } }],
				fixes: item ? [carryOn(record, item, context)] : [],
			});
		}
		const rest = forgotten.length - MOST;
		if (rest <= 0) return;
		report({
			span,
			message: {
				fr: `${rest} ${rest > 1 ? 'autres mesures' : 'autre mesure'} en retard de réunions plus anciennes ${rest > 1 ? 'ne sont pas passées' : 'n’est pas passée'} en revue ici.`,
				en: `${rest} more overdue action ${rest > 1 ? 'items' : 'item'} of older meetings ${rest > 1 ? 'are' : 'is'} not reviewed here.`,
			},
		});
	},
};

/** Action items that are named one by one. */
const MOST = 5;

function reviewedBy({ minutes, text }: RuleContext): (record: LedgerEntry['record']) => boolean {
	const actions = allActions(minutes);
	const carried = actions.flatMap((a) => a.carriedFrom ?? a.arguments.flatMap((x) => findReferences(x.value.value, 0)));
	const references = [...carried, ...allContents(minutes).flatMap((c) => c.references)].filter((r) => r.kind === 'action');
	const own = new Set(actions.map((a) => recordKey('action', a.number.value)));
	const words = new Set(actions.map((a) => keyWords(a.text.value).join(' ')));
	const folded = foldText(text);
	return (record) => {
		const key = recordKey('action', record.number);
		return (
			references.some((r) => recordKey('action', r.number.value) === key && (r.date ? r.date.value === record.file.date : !own.has(key))) ||
			words.has(wordsOf(record)) ||
			(record.text.length >= 12 && folded.includes(sentenceOf(record)))
		);
	};
}

/** Worked out once: records of other meetings stay while somebody types. */
const wordsOf = oncePer((record: SeriesRecord) => keyWords(record.text).join(' '));
const sentenceOf = oncePer((record: SeriesRecord) => foldText(record.text).replace(/[.;]$/, ''));

/** The action item again, with its origin: its state is for the secretary to write. */
function carryOn(record: SeriesRecord, item: Item, { minutes, text }: RuleContext): FindingFix {
	const { language, locale } = minutes;
	const words = FIELDS[language];
	const date = (day: string): string => longDate(day, locale);
	const origin = record.file.date === undefined ? record.number : `${record.number} ${words.of} ${date(record.file.date)}`;
	const lines = [
		`${words.keyword}${words.colon} ${record.text}`,
		...(record.owners.length > 0 ? [`  ${words.owner}${words.colon} ${record.owners.join(', ')}`] : []),
		...(record.due === undefined ? [] : [`  ${words.due}${words.colon} ${date(record.due)}`]),
		`  ${words.origin}${words.colon} ${words.reference} ${origin}`,
	];
	const at = ownEnd(item, text);
	return {
		title: { fr: 'Reporter la mesure ici, avec son origine', en: 'Carry the action item on here, with its origin' },
		edits: [insert(at, `\n\n${lines.join('\n')}`)],
		safe: false,
	};
}

/** End of the item's own text, before its sub-items. */
function ownEnd(item: Item, text: string): number {
	const end = item.items[0]?.headingSpan.start ?? item.span.end;
	return item.span.start + text.slice(item.span.start, end).trimEnd().length;
}

const FIELDS: Readonly<Record<Language, Readonly<Record<'keyword' | 'reference' | 'owner' | 'due' | 'origin' | 'of' | 'colon', string>>>> =
	{
		fr: {
			keyword: 'Mesure de suivi',
			reference: 'mesure de suivi',
			owner: 'Responsable',
			due: 'Échéance',
			origin: 'Origine',
			of: 'du',
			colon: '\u00a0:',
		},
		en: { keyword: 'Action item', reference: 'action item', owner: 'Owner', due: 'Due', origin: 'Carried from', of: 'of', colon: ':' },
	};

function short(text: string): string {
	return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}
