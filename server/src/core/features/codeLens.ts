import type { CodeLens } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import type { Item, Language } from '../model/minutes.ts';
import { roomAt } from '../model/room.ts';
import { allActions, allDecisions, allItems } from '../model/walk.ts';
import { WORDS } from '../render/words.ts';
import type { Span } from '../text/span.ts';
import { ageNote, dueNote } from './actionTime.ts';
import { toRange } from './convert.ts';
import { range } from './hover/markdown.ts';

/** Which lenses are shown. */
export interface CodeLensOptions {
	/** Decisions and actions counted above each item. */
	readonly items: boolean;
	/** The quorum above each decision. */
	readonly quorum: boolean;
	/** Age and delay above each open action. */
	readonly actions: boolean;
}

/** Facts above headings and records, in source order; nothing where there is nothing to say. `today` is an ISO date. */
export function codeLenses(document: MinutesDocument, today: string, options: CodeLensOptions): CodeLens[] {
	const { minutes, lines } = document;
	const lenses: { readonly span: Span; readonly title: string }[] = [];
	if (options.items) for (const item of allItems(minutes)) lenses.push({ span: item.headingSpan, title: counted(item, minutes.language) });
	if (options.quorum)
		for (const { headSpan } of allDecisions(minutes)) lenses.push({ span: headSpan, title: quorum(document, headSpan.start) });
	if (options.actions)
		for (const action of allActions(minutes)) {
			const notes = [dueNote(action, today, minutes.language), ageNote(action, minutes.meeting.date?.value, today, minutes.language)];
			lenses.push({ span: action.headSpan, title: notes.filter((note) => note !== undefined).join(' · ') });
		}
	return lenses
		.filter(({ title }) => title !== '')
		.toSorted((a, b) => a.span.start - b.span.start)
		.map(({ span, title }) => ({ range: toRange(lines, span), command: { title, command: '' } }));
}

const COUNTS: Readonly<Record<Language, { readonly decisions: (n: number) => string; readonly actions: (n: number) => string }>> = {
	fr: {
		decisions: (n) => `${n}\u00a0${n > 1 ? 'décisions' : 'décision'}`,
		actions: (n) => `${n}\u00a0${n > 1 ? 'mesures de suivi' : 'mesure de suivi'}`,
	},
	en: {
		decisions: (n) => `${n}\u00a0${n === 1 ? 'decision' : 'decisions'}`,
		actions: (n) => `${n}\u00a0${n === 1 ? 'action item' : 'action items'}`,
	},
};

/** Sub-items included. */
function counted(item: Item, language: Language): string {
	const sum = (each: Item): readonly [number, number] =>
		each.items
			.map(sum)
			.reduce(([d, a], [d2, a2]) => [d + d2, a + a2], [each.content.decisions.length, each.content.actions.length] as const);
	const [decisions, actions] = sum(item);
	const words = COUNTS[language];
	return [decisions > 0 ? words.decisions(decisions) : '', actions > 0 ? words.actions(actions) : ''].filter(Boolean).join(' · ');
}

function quorum({ minutes }: MinutesDocument, offset: number): string {
	if (minutes.attendance.quorum.required === undefined) return '';
	const { voting, required, met } = roomAt(minutes, offset);
	const words = WORDS[minutes.language];
	const state = met === undefined ? '' : ` · ${words.quorumMet[String(met) as 'true' | 'false']}`;
	const of = { fr: 'sur', en: 'of' }[minutes.language];
	return `${words.quorum}${words.colon}${range(voting)} ${of} ${required}${state}`;
}
