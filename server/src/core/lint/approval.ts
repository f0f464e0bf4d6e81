import type { Decision, Minutes } from '../model/minutes.ts';
import { allDecisions, allItems } from '../model/walk.ts';
import { findDates } from '../syntax/dates.ts';
import { foldText } from '../syntax/fold.ts';

const minutesWords = /proces[- ]verba|compte[- ]rendu|\bp\.?-?v\.?\b|minutes/;
const approvalWords = /approbation|approuv|adopti|adopt|valid|accept|approv/;

/** Whether a text speaks of minutes. */
export function namesMinutes(text: string): boolean {
	return minutesWords.test(foldText(text));
}

/** Whether a title or a decision is about the approval of earlier minutes. */
export function isApproval(text: string): boolean {
	return namesMinutes(text) && approvalWords.test(foldText(text));
}

/** A decision that approves earlier minutes, and the dates of those that it or its item names. */
export interface Approval {
	readonly decision: Decision;
	readonly dates: readonly string[];
}

export function approvals(minutes: Minutes): readonly Approval[] {
	const inItems = allItems(minutes).filter((item) => isApproval(item.title.value));
	const titleOf = new Map(inItems.flatMap((item) => item.content.decisions.map((d) => [d, item.title.value] as const)));
	return allDecisions(minutes).flatMap((decision) => {
		const title = titleOf.get(decision);
		const isAbout = namesMinutes(decision.text.value);
		if (!isAbout && title === undefined) return [];
		if (title === undefined && !isApproval(decision.text.value) && decision.result?.value !== 'carried') return [];
		const own = datesOf(decision.text.value);
		return [{ decision, dates: own.length > 0 ? own : datesOf(title ?? '') }];
	});
}

function datesOf(text: string): readonly string[] {
	return findDates(text).flatMap((d) => d.date ?? []);
}
