import type { EventKind, Language, Sourced } from '../../model/minutes.ts';
import type { TimeReading } from '../dates.ts';
import { findTimes, TIME } from '../dates.ts';
import { rawIndex } from '../fold.ts';
import type { Line } from '../line.ts';
import { CIVILITY } from '../vocabulary.ts';
import { splitNames } from './names.ts';

export interface EventReading {
	readonly event: EventKind;
	readonly language: Language;
	readonly time?: Sourced<string | undefined>;
	readonly timeZone?: Sourced;
	readonly people: readonly Sourced[];
	/** The sentence is an event only if its subject is in the attendance (`Jean Tremblay arrive à 13 h 20.`). */
	readonly needsPerson: boolean;
}

interface Pattern {
	readonly event: EventKind;
	readonly language: Language;
	readonly pattern: RegExp;
	readonly needsTime: boolean;
	readonly needsPerson: boolean;
}

const FR =
	"(?:la (?:presente )?(?:reunion|seance|session|rencontre|teleconference)|l'assemblee(?: generale)?(?: (?:ordinaire|extraordinaire|annuelle))?)";
const EN = '(?:the (?:\\w+ )?(?:meeting|session|sitting|assembly)|meeting)';
const AT = `(?:,? ?(?:a|vers|at|@|:|,|–|-)? ?\\(?(?<time>${TIME})(?: ?\\(?(?:us )?[a-z]{2,4}\\)?)?\\)?)?`;
const LEAD = '(?:[^.]{2,140}?, )?';
const WHO = `(?:${CIVILITY} )?[^:.]+?`;
const BY = '(?: par [^.]{2,60}| by [^.]{2,60})?';

const PATTERNS: readonly Pattern[] = [
	sentence('opening', 'fr', `${FR} (?:est|a ete|fut) (?:officiellement )?(?:declaree )?(?:ouverte|commencee)${BY}${AT}${BY}`),
	sentence('opening', 'fr', `${FR} (?:debute|commence|s'ouvre|a debute|a commence)${AT}`),
	sentence('opening', 'en', `${EN} (?:is|was) (?:officially )?(?:called to order|opened|convened|declared open)${BY}${AT}${BY}`),
	sentence('opening', 'en', `${EN} (?:began|begins|opened|opens|started|starts|convened|came to order|called to order)${AT}${BY}`),
	sentence(
		'adjournment',
		'fr',
		`${LEAD}${FR} (?:est|a ete|fut) (?:officiellement )?(?:declaree )?(?:levee|close|cloturee|terminee|ajournee)${BY}${AT}${BY}`,
	),
	sentence('adjournment', 'fr', `${LEAD}${FR} (?:prend fin|se termine|s'acheve|a pris fin|s'est terminee)${AT}`),
	sentence(
		'adjournment',
		'en',
		`${LEAD}${EN} (?:is|was|stands|be) (?:officially )?(?:adjourned|closed|concluded|declared (?:adjourned|closed))${BY}${AT}${BY}`,
	),
	sentence('adjournment', 'en', `${LEAD}${EN} (?:adjourned|adjourns|ended|ends|closed|closes|concluded)${AT}${BY}`),
	person('opening', 'fr', `(?:declare|a declare) ${FR} ouverte${AT}|ouvre ${FR}${AT.replace('time', 'time2')}`),
	person('opening', 'en', `(?:called|calls) the meeting to order${AT}|opened the meeting${AT.replace('time', 'time2')}`),
	person('adjournment', 'fr', `(?:leve|clot|a leve|a clos) ${FR}${AT}|declare ${FR} (?:levee|close)${AT.replace('time', 'time2')}`),
	person('adjournment', 'en', `adjourned the meeting${AT}|closed the meeting${AT.replace('time', 'time2')}`),
	timed('opening', 'fr', `(?:seance|reunion|assemblee) ouverte${AT}`),
	timed('adjournment', 'fr', `(?:seance|reunion|assemblee) (?:levee|close|cloturee|terminee)${AT}`),
	timed('recess', 'fr', `${FR} est (?:suspendue|interrompue)${AT}`),
	timed('recess', 'en', `${EN} (?:recessed|recesses|(?:is|was) (?:recessed|suspended)|took a (?:recess|break))${AT}`),
	timed(
		'resumption',
		'fr',
		`${FR} (?:reprend|a repris|est reprise|reprend ses travaux)${AT}|reprise (?:de ${FR}|des travaux)${AT.replace('time', 'time2')}`,
	),
	timed('resumption', 'en', `${EN} (?:resumed|resumes|reconvened|reconvenes)${AT}`),
	timed('recess', 'fr', `(?:pause|suspension)(?: de ${FR})?${AT}`),
	timed('recess', 'en', `(?:recess|break)${AT}`),
	timed('resumption', 'fr', `reprise${AT}`),
	timed('resumption', 'en', `resumption${AT}`),
	timed('opening', 'fr', `(?:ouverture|debut)(?: d(?:e |u )?(?:${FR}|l'assemblee.*|seance|reunion))?${AT}`),
	timed('adjournment', 'fr', `(?:levee|cloture|fin|ajournement)(?: d(?:e |u )?(?:${FR}|l'assemblee.*|seance|reunion))?${AT}`),
	timed('opening', 'en', `(?:call to order|opening)(?: of ${EN})?${AT}`),
	timed('adjournment', 'en', `(?:adjournment|end)(?: of ${EN})?${AT}`),
	noun('arrival', 'fr', `arrivees? (?:de |d'|du |des )?(?<who>${WHO})${AT}`),
	noun('departure', 'fr', `departs? (?:de |d'|du |des )(?<who>${WHO})${AT}`),
	noun('arrival', 'en', `arrival of (?<who>${WHO})${AT}`),
	noun('departure', 'en', `departure of (?<who>${WHO})${AT}`),
	person(
		'arrival',
		'fr',
		`(?:arrivent?|est arrivee?|sont arrivee?s|se joint|se joignent|s'est jointe?|rejoint|rejoignent|a rejoint)(?: a | )?(?:${FR})?${AT}`,
		true,
	),
	person(
		'departure',
		'fr',
		`(?:quitte|quittent|a quitte|part|partent|est partie?|se retire|se retirent|s'est retiree?)(?: de)?(?: ${FR}| la salle)?${AT}`,
		true,
	),
	person('arrival', 'en', `(?:arrived?s?|joined|joins)(?: ${EN})?${AT}`, true),
	person('departure', 'en', `(?:left|leaves?|departed|departs)(?: ${EN})?${AT}`, true),
	sentence(
		'closed-end',
		'fr',
		`(?:fin|levee) du huis clos${AT}|le huis clos (?:est leve|prend fin|se termine|a pris fin|a ete leve)${AT.replace('time', 'time2')}`,
	),
	sentence('closed-end', 'fr', `${FR} (?:reprend|se poursuit|redevient) (?:en public|publique)${AT}`),
	sentence(
		'closed-end',
		'en',
		`end of (?:the )?(?:in[ -]camera|closed)(?: session)?${AT}|(?:the )?(?:in[ -]camera|closed) session (?:ended|ends|was lifted|is lifted)${AT.replace('time', 'time2')}|rise and report`,
	),
	sentence('closed-end', 'en', `(?:${EN}|the \\w+) (?:returned to|resumed in|continues in|continued in) (?:open session|public)${AT}`),
	sentence(
		'closed-end',
		'en',
		`(?:${EN}|the \\w+|members) (?:rose from|came out of|ended) (?:the )?(?:in[ -]camera|closed)(?: session)?${AT}`,
	),
	sentence('closed-start', 'fr', `(?:debut du |seance a )?huis clos${AT}`),
	sentence(
		'closed-start',
		'fr',
		`(?:${FR}|le conseil|le comite|la commission|le bureau|les membres) (?:se poursui(?:t|vent)|poursui(?:t|vent)(?: la reunion| la seance| ses travaux)?|continue|passe(?:nt)?|entre(?:nt)?|se retire(?:nt)?|se deroule|siege(?:nt)?|se reuni(?:t|ssent)|delibere(?:nt)?) (?:a|en) huis clos${AT}`,
	),
	sentence('closed-start', 'en', `(?:in camera|closed session|in camera session)${AT}`),
	sentence(
		'closed-start',
		'en',
		`(?:${EN}|the \\w+|members) (?:continued|continues|went|goes|moved|moves|met|proceeded|resumed)(?: to meet)? (?:in camera|into (?:closed|in camera|an in camera|a closed) session|in (?:closed|a closed) session)${AT}`,
	),
];

const KEYWORDS: readonly { readonly event: EventKind; readonly language: Language; readonly pattern: RegExp }[] = [
	keyword('arrival', 'fr', 'arrivees?'),
	keyword('departure', 'fr', 'departs?'),
	keyword('opening', 'fr', "(?:ouverture(?: de la (?:seance|reunion)| de l'assemblee)?|debut(?: de la (?:seance|reunion))?)"),
	keyword(
		'adjournment',
		'fr',
		"(?:levee(?: de la (?:seance|reunion)| de l'assemblee)?|cloture(?: de la (?:seance|reunion))?|ajournement(?: de la (?:seance|reunion))?|fin de la (?:seance|reunion))",
	),
	keyword('recess', 'fr', '(?:pause|suspension)'),
	keyword('resumption', 'fr', 'reprise'),
	keyword('closed-end', 'fr', 'fin du huis clos'),
	keyword('closed-start', 'fr', 'huis clos'),
	keyword('arrival', 'en', 'arrivals?'),
	keyword('departure', 'en', 'departures?'),
	keyword('opening', 'en', '(?:opening|call(?:ed)? to order)'),
	keyword('adjournment', 'en', '(?:adjournment|adjourned)'),
	keyword('recess', 'en', '(?:recess|break)'),
	keyword('resumption', 'en', '(?:resumption|resumed)'),
	keyword('closed-end', 'en', 'end of (?:the )?(?:in camera|closed)(?: session)?'),
	keyword('closed-start', 'en', '(?:in camera|closed session)'),
];

const timeFirst = new RegExp(`^(?:(?:a|at|vers) )?${TIME}(?: ?\\(?[a-z]{2,4}\\)?)? ?[,:–—-] ?`);
const couldBe =
	/arriv|depart|ouver|ouvre|debut|commence|lev|clos|clot|termin|ajourn|fin|acheve|susp|interromp|pause|repr|huis|camera|closed|open|order|conven|began|begin|start|adjourn|end|conclu|recess|resum|reconv|join|rejoin|quitt|part|retir|left|leav|break|session|rise/;

/** A word, or its beginning, that every pattern of a kind needs: patterns are many and long, and compiled when they are first tried. */
const CUES: Readonly<Record<EventKind, RegExp>> = {
	opening: /\b(?:ouv|debut|commenc|order\b|open|conven|began|begin|start)/,
	adjournment: /\b(?:lev|clo|termin|ajourn|fin\b|achev|adjourn|end(?:s|ed)?\b|conclu)/,
	recess: /\b(?:suspen|interromp|recess|break\b|pause\b)/,
	resumption: /\b(?:repr|resum|reconv)/,
	arrival: /\b(?:arriv|(?:re)?joi)/,
	departure: /\b(?:depart|quitt|part(?:ent|ie?)?\b|retir|left\b|leav)/,
	'closed-start': /huis|camera|closed/,
	'closed-end': /huis|camera|closed|publi|open|rise/,
};

/** The line as an event (LANGUAGE.md §7), in keyword form, time first, or as a sentence. */
export function readEvent(line: Line): EventReading | undefined {
	const { text } = line.folded;
	if (text.length > 260 || !couldBe.test(text)) return undefined;
	const first = timeFirst.exec(text);
	const from = first ? first[0].length : 0;
	return readKeyword(line, from) ?? readSentence(line, from);
}

function readKeyword(line: Line, from: number): EventReading | undefined {
	const text = line.folded.text.slice(from);
	if (!text.includes(':')) return undefined;
	for (const { event, language, pattern } of KEYWORDS) {
		const match = CUES[event].test(text) ? pattern.exec(text) : undefined;
		if (!match) continue;
		const rest = match.groups?.rest ?? '';
		const restAt = from + text.length - rest.length;
		const time = timeIn(line);
		if (/^[\s.]*$/.test(rest)) {
			// bare keyword: closed session needs nothing more, the others a time before it
			return time || event.startsWith('closed') ? { event, language, ...timing(line, time), people: [], needsPerson: false } : undefined;
		}
		const withoutTime = rest.replace(new RegExp(`,? ?(?:a |at |: |– )?\\(?${TIME}(?: ?\\(?[a-z]{2,4}\\)?)?\\)?\\s*\\.?\\s*$`), '');
		const people = event === 'arrival' || event === 'departure' ? namesIn(line, restAt, restAt + withoutTime.length) : [];
		if (event !== 'arrival' && event !== 'departure' && withoutTime.trim() !== '') return undefined;
		if ((event === 'arrival' || event === 'departure') && (people.length === 0 || people.some((p) => !/^[@\p{Lu}]/u.test(p.value))))
			return undefined;
		return { event, language, ...timing(line, time), people, needsPerson: false };
	}
	return undefined;
}

function readSentence(line: Line, from: number): EventReading | undefined {
	const text = line.folded.text.slice(from);
	for (const { event, language, pattern, needsTime, needsPerson } of PATTERNS) {
		const match = CUES[event].test(text) ? pattern.exec(text) : undefined;
		if (!match) continue;
		const time = timeIn(line);
		if (needsTime && !time) continue;
		const who = match.groups?.who;
		const people = who === undefined ? [] : namesIn(line, from + text.indexOf(who), from + text.indexOf(who) + who.length);
		if (who !== undefined && !/^(?:le|la|the) /.test(who) && (people.length === 0 || people.some((p) => !/^[@\p{Lu}]/u.test(p.value))))
			continue;
		const officer =
			who !== undefined && /^(?:le president|la presidente|the chair(?:person|man|woman)?|le maire|la mairesse|the mayor)\b/.test(who);
		return { event, language, ...timing(line, time), people: officer ? [] : people, needsPerson: needsPerson && !officer };
	}
	return undefined;
}

function namesIn(line: Line, start: number, end: number): readonly Sourced[] {
	const source = line.take(start, end);
	return splitNames(source.value, source.span.start).map((n) => ({ value: n.value.replace(/^@/, ''), span: n.span }));
}

function timeIn(line: Line): TimeReading | undefined {
	return findTimes(line.text, line.folded)[0];
}

function timing(line: Line, time: TimeReading | undefined): Pick<EventReading, 'time' | 'timeZone'> {
	if (!time) return {};
	const place = (s: { readonly start: number; readonly end: number }) => line.span(indexOfRaw(line, s.start), indexOfRaw(line, s.end));
	return {
		time: { value: time.time, span: place(time.span) },
		timeZone: time.zone && { value: time.zone.name, span: place(time.zone.span) },
	};
}

/** `findTimes` answers in raw indices of the stripped line; spans are asked in folded ones. */
function indexOfRaw(line: Line, raw: number): number {
	if (!line.folded.offsets) return raw;
	let i = 0;
	while (i < line.folded.text.length && rawIndex(line.folded, i) < raw) i++;
	return i;
}

function sentence(event: EventKind, language: Language, pattern: string): Pattern {
	return { event, language, pattern: closedPattern(pattern), needsTime: false, needsPerson: false };
}

function timed(event: EventKind, language: Language, pattern: string): Pattern {
	return { event, language, pattern: closedPattern(pattern), needsTime: true, needsPerson: false };
}

function noun(event: EventKind, language: Language, pattern: string): Pattern {
	return { event, language, pattern: closedPattern(pattern), needsTime: true, needsPerson: false };
}

/** A verb form: the subject must turn out to be a person of the attendance. */
function person(event: EventKind, language: Language, pattern: string, needsTime = false): Pattern {
	return {
		event,
		language,
		pattern: closedPattern(`(?<who>(?:${CIVILITY} )?[^:.,]{2,80}?),? (?:${pattern})`),
		needsTime,
		needsPerson: true,
	};
}

function closedPattern(pattern: string): RegExp {
	return new RegExp(`^(?:${pattern})[\\s.!]*$`);
}

function keyword(
	event: EventKind,
	language: Language,
	pattern: string,
): { readonly event: EventKind; readonly language: Language; readonly pattern: RegExp } {
	return { event, language, pattern: new RegExp(`^${pattern}\\s*:(?<rest>.*)$`) };
}
