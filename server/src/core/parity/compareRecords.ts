import type { Action, Content, Decision, Reference, Sourced, Tally, Vote } from '../model/minutes.ts';
import { foldText } from '../syntax/fold.ts';
import { type Compared, type Comparison, compareValue, pair } from './difference.ts';

/** Decisions and action items of one item: each with its number, people, dates, tallies and result. */
export function compareRecords(a: Content, b: Content, comparison: Comparison): void {
	const decisionKey = (d: Decision): string => `${d.series} ${foldText(d.number.value)}`;
	for (const [left, right] of pair(a.decisions, b.decisions, decisionKey)) {
		if (left && right) compareDecision(left, right, comparison);
		else alone('decision', left, right, comparison);
	}
	for (const [left, right] of pair(a.actions, b.actions, (action) => foldText(action.number.value))) {
		if (left && right) compareAction(left, right, comparison);
		else alone('action', left, right, comparison);
	}
}

function alone(
	kind: 'decision' | 'action',
	a: Decision | Action | undefined,
	b: Decision | Action | undefined,
	comparison: Comparison,
): void {
	const record = a ?? b;
	if (!record) return;
	const name = `${record.keyword} ${record.number.value}`;
	comparison.add(kind, a?.headSpan, b?.headSpan, {
		fr: `« ${name} » n’est que dans le ${a ? 'premier' : 'second'} texte.`,
		en: `“${name}” is in the ${a ? 'first' : 'second'} text only.`,
	});
}

function compareDecision(a: Decision, b: Decision, comparison: Comparison): void {
	const of = fieldComparer(a, b, comparison);
	compareNumber(a, b, comparison);
	if (a.series !== b.series)
		comparison.add('decision', a.headSpan, b.headSpan, {
			fr: `« ${a.keyword} » dans le premier texte, « ${b.keyword} » dans le second.`,
			en: `“${a.keyword}” in the first text, “${b.keyword}” in the second.`,
		});
	of('mover', { fr: 'Proposée par', en: 'Moved by' }, person(a.mover), person(b.mover));
	of('seconder', { fr: 'Appuyée par', en: 'Seconded by' }, person(a.seconder), person(b.seconder));
	for (const [key, name] of TALLIES) of('tally', name, tally(a.vote?.[key]), tally(b.vote?.[key]));
	of('tally', { fr: 'Mode de décision', en: 'Manner of decision' }, a.vote?.method, b.vote?.method);
	of('tally', { fr: 'Récusations', en: 'Recused' }, people(a.vote?.names.recused), people(b.vote?.names.recused));
	of('result', { fr: 'Résultat', en: 'Result' }, a.result, b.result);
	of('origin', { fr: 'Remplace', en: 'Supersedes' }, reference(a.supersedes), reference(b.supersedes));
}

const TALLIES: readonly (readonly [
	keyof Pick<Vote, 'for' | 'against' | 'abstain' | 'notVoting' | 'voters'>,
	{ fr: string; en: string },
])[] = [
	['for', { fr: 'Pour', en: 'For' }],
	['against', { fr: 'Contre', en: 'Against' }],
	['abstain', { fr: 'Abstentions', en: 'Abstentions' }],
	['notVoting', { fr: 'Sans prendre part au vote', en: 'Not voting' }],
	['voters', { fr: 'Votants', en: 'Voters' }],
];

function compareAction(a: Action, b: Action, comparison: Comparison): void {
	const of = fieldComparer(a, b, comparison);
	compareNumber(a, b, comparison);
	of('owner', { fr: 'Responsable', en: 'Owner' }, people(a.owners), people(b.owners));
	of('due', { fr: 'Échéance', en: 'Due' }, a.due, b.due);
	of('status', { fr: 'État', en: 'Status' }, a.status, b.status);
	of('status', { fr: 'Terminée le', en: 'Done on' }, a.doneOn, b.doneOn);
	of('origin', { fr: 'Origine', en: 'Carried from' }, reference(a.carriedFrom), reference(b.carriedFrom));
}

type Value = (Compared & { readonly value: string | number }) | undefined;

/** Compares one field of a record; a field that one side lacks is reported at that side's first line. */
function fieldComparer(a: Decision | Action, b: Decision | Action, comparison: Comparison) {
	return (kind: Parameters<typeof compareValue>[1], name: { fr: string; en: string }, left: Value, right: Value): void => {
		const side = (value: Value, record: Decision | Action) => ({ ...value, value: value?.value, span: value?.span ?? record.headSpan });
		const what = { fr: `${a.keyword} ${a.number.value}, ${name.fr}`, en: `${b.keyword} ${b.number.value}, ${name.en}` };
		compareValue(comparison, kind, what, side(left, a), side(right, b));
	};
}

function compareNumber(a: Decision | Action, b: Decision | Action, comparison: Comparison): void {
	if (foldText(a.number.value) === foldText(b.number.value)) return;
	compareValue(
		comparison,
		'number',
		{ fr: 'Numéro', en: 'Number' },
		{ value: a.number.value, span: a.headSpan },
		{ value: b.number.value, span: b.headSpan },
	);
}

/** Names are the same in both languages; case, accents and spaces do not count. */
function person(name: Sourced | undefined): Value {
	return name && { value: foldText(name.value), written: name.value, span: name.span };
}

function people(names: readonly Sourced[] = []): Value {
	const [first] = names;
	return (
		first && {
			value: names
				.map((n) => foldText(n.value))
				.sort()
				.join(', '),
			written: names.map((n) => n.value).join(', '),
			span: first.span,
		}
	);
}

function tally(counted: Tally | undefined): Value {
	return counted && { value: counted.count, span: counted.span };
}

function reference(to: Reference | undefined): Value {
	return to && { value: `${to.number.value}${to.date ? ` (${to.date.value})` : ''}`, span: to.span };
}
