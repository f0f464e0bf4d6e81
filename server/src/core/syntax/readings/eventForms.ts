import type { EventKind, Language } from '../../model/minutes.ts';
import { TIME } from '../dates.ts';
import { CIVILITY } from '../vocabulary.ts';

/**
 * How events are written (LANGUAGE.md §7), as tables over folded text. The time at the end of a line is no part of a form
 * (`timeAtEnd` takes it away first): forms stay short, and a long pattern is compiled once and not sixty times.
 */
export interface EventForm {
	readonly event: EventKind;
	readonly language: Language;
	/** The whole line, without the time at its end. */
	readonly pattern: RegExp;
	readonly needsTime: boolean;
	readonly needsPerson: boolean;
	/** Who did it may stand behind the time: `La séance est ouverte à 13 h par Ann Lee.` */
	readonly namesWho: boolean;
	/** Begins with the meeting itself: without one of its names there is nothing to try. */
	readonly ofMeeting: boolean;
}

const FR =
	"(?:la (?:presente )?(?:reunion|seance|session|rencontre|teleconference)|l'assemblee(?: generale)?(?: (?:ordinaire|extraordinaire|annuelle))?)";
const EN = '(?:the (?:\\w+ )?(?:meeting|session|sitting|assembly)|meeting)';
const LEAD = '(?:[^.]{2,140}?, )?';
const WHO = `(?:${CIVILITY} )?[^:.]+?`;
const OF_FR = `(?: d(?:e |u )?(?:${FR}|l'assemblee.*|seance|reunion))?`;

export const meetingWords = /reunion|seance|session|rencontre|teleconference|assembl|meeting|sitting/;

/** The time that ends a line, with its zone and what leads to it. */
export const timeAtEnd = new RegExp(`,? ?(?:a|vers|at|@|:|,|–|-)? ?\\(?${TIME}(?: ?\\(?(?:us )?[a-z]{2,4}\\)?)?\\)?[\\s.!]*$`);

/** Who did it, at the end of a line. */
export const whoAtEnd = /(?: par | by )[^.]{2,60}[\s.!]*$/;

export const EVENT_FORMS: readonly EventForm[] = [
	meeting('opening', 'fr', '(?:est|a ete|fut) (?:officiellement )?(?:declaree )?(?:ouverte|commencee)', 'by'),
	meeting('opening', 'fr', "(?:debute|commence|s'ouvre|a debute|a commence)"),
	meeting('opening', 'en', '(?:is|was) (?:officially )?(?:called to order|opened|convened|declared open)', 'by'),
	meeting('opening', 'en', '(?:began|begins|opened|opens|started|starts|convened|came to order|called to order)', 'by'),
	meeting('adjournment', 'fr', '(?:est|a ete|fut) (?:officiellement )?(?:declaree )?(?:levee|close|cloturee|terminee|ajournee)', 'by'),
	meeting('adjournment', 'fr', "(?:prend fin|se termine|s'acheve|a pris fin|s'est terminee)"),
	meeting('adjournment', 'en', '(?:is|was|stands|be) (?:officially )?(?:adjourned|closed|concluded|declared (?:adjourned|closed))', 'by'),
	meeting('adjournment', 'en', '(?:adjourned|adjourns|ended|ends|closed|closes|concluded)', 'by'),
	person('opening', 'fr', `(?:declare|a declare) ${FR} ouverte|ouvre ${FR}`),
	person('opening', 'en', '(?:called|calls) the meeting to order|opened the meeting'),
	person('adjournment', 'fr', `(?:leve|clot|a leve|a clos) ${FR}|declare ${FR} (?:levee|close)`),
	person('adjournment', 'en', 'adjourned the meeting|closed the meeting'),
	timed('opening', 'fr', '(?:seance|reunion|assemblee) ouverte'),
	timed('adjournment', 'fr', '(?:seance|reunion|assemblee) (?:levee|close|cloturee|terminee)'),
	timed('recess', 'fr', `${FR} est (?:suspendue|interrompue)`),
	timed('recess', 'en', `${EN} (?:recessed|recesses|(?:is|was) (?:recessed|suspended)|took a (?:recess|break))`),
	timed('resumption', 'fr', `${FR} (?:reprend|a repris|est reprise|reprend ses travaux)|reprise (?:de ${FR}|des travaux)`),
	timed('resumption', 'en', `${EN} (?:resumed|resumes|reconvened|reconvenes)`),
	timed('recess', 'fr', `(?:pause|suspension)(?: de ${FR})?`),
	timed('recess', 'en', '(?:recess|break)'),
	timed('resumption', 'fr', 'reprise'),
	timed('resumption', 'en', 'resumption'),
	timed('opening', 'fr', `(?:ouverture|debut)${OF_FR}`),
	timed('adjournment', 'fr', `(?:levee|cloture|fin|ajournement)${OF_FR}`),
	timed('opening', 'en', `(?:call to order|opening)(?: of ${EN})?`),
	timed('adjournment', 'en', `(?:adjournment|end)(?: of ${EN})?`),
	timed('arrival', 'fr', `arrivees? (?:de |d'|du |des )?(?<who>${WHO})`),
	timed('departure', 'fr', `departs? (?:de |d'|du |des )(?<who>${WHO})`),
	timed('arrival', 'en', `arrival of (?<who>${WHO})`),
	timed('departure', 'en', `departure of (?<who>${WHO})`),
	person(
		'arrival',
		'fr',
		`(?:arrivent?|est arrivee?|sont arrivee?s|se joint|se joignent|s'est jointe?|rejoint|rejoignent|a rejoint)(?: a | )?(?:${FR})?`,
		'timed',
	),
	person(
		'departure',
		'fr',
		`(?:quitte|quittent|a quitte|part|partent|est partie?|se retire|se retirent|s'est retiree?)(?: de)?(?: ${FR}| la salle)?`,
		'timed',
	),
	person('arrival', 'en', `(?:arrived?s?|joined|joins)(?: ${EN})?`, 'timed'),
	person('departure', 'en', `(?:left|leaves?|departed|departs)(?: ${EN})?`, 'timed'),
	sentence('closed-end', 'fr', '(?:fin|levee) du huis clos|le huis clos (?:est leve|prend fin|se termine|a pris fin|a ete leve)'),
	meeting('closed-end', 'fr', '(?:reprend|se poursuit|redevient) (?:en public|publique)'),
	sentence(
		'closed-end',
		'en',
		'end of (?:the )?(?:in[ -]camera|closed)(?: session)?|(?:the )?(?:in[ -]camera|closed) session (?:ended|ends|was lifted|is lifted)|rise and report',
	),
	sentence('closed-end', 'en', `(?:${EN}|the \\w+) (?:returned to|resumed in|continues in|continued in) (?:open session|public)`),
	sentence('closed-end', 'en', `(?:${EN}|the \\w+|members) (?:rose from|came out of|ended) (?:the )?(?:in[ -]camera|closed)(?: session)?`),
	sentence('closed-start', 'fr', '(?:debut du |seance a )?huis clos'),
	sentence(
		'closed-start',
		'fr',
		`(?:${FR}|le conseil|le comite|la commission|le bureau|les membres) (?:se poursui(?:t|vent)|poursui(?:t|vent)(?: la reunion| la seance| ses travaux)?|continue|passe(?:nt)?|entre(?:nt)?|se retire(?:nt)?|se deroule|siege(?:nt)?|se reuni(?:t|ssent)|delibere(?:nt)?) (?:a|en) huis clos`,
	),
	sentence('closed-start', 'en', '(?:in camera|closed session|in camera session)'),
	sentence(
		'closed-start',
		'en',
		`(?:${EN}|the \\w+|members) (?:continued|continues|went|goes|moved|moves|met|proceeded|resumed)(?: to meet)? (?:in camera|into (?:closed|in camera|an in camera|a closed) session|in (?:closed|a closed) session)`,
	),
];

export interface EventKeyword {
	readonly event: EventKind;
	readonly language: Language;
	/** The group `rest` is what follows the colon. */
	readonly pattern: RegExp;
}

export const EVENT_KEYWORDS: readonly EventKeyword[] = [
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

/** What a line must hold to be tried at all. */
export const couldBeEvent =
	/arriv|depart|ouver|ouvre|debut|commence|lev|clos|clot|termin|ajourn|fin|acheve|susp|interromp|pause|repr|huis|camera|closed|open|order|conven|began|begin|start|adjourn|end|conclu|recess|resum|reconv|join|rejoin|quitt|part|retir|left|leav|break|session|rise/;

/** A word, or its beginning, that every pattern of a kind needs: patterns are many and long, and compiled when they are first tried. */
export const EVENT_CUES: Readonly<Record<EventKind, RegExp>> = {
	opening: /\b(?:ouv|debut|commenc|order\b|open|conven|began|begin|start)/,
	adjournment: /\b(?:lev|clo|termin|ajourn|fin\b|achev|adjourn|end(?:s|ed)?\b|conclu)/,
	recess: /\b(?:suspen|interromp|recess|break\b|pause\b)/,
	resumption: /\b(?:repr|resum|reconv)/,
	arrival: /\b(?:arriv|(?:re)?joi)/,
	departure: /\b(?:depart|quitt|part(?:ent|ie?)?\b|retir|left\b|leav)/,
	'closed-start': /huis|camera|closed/,
	'closed-end': /huis|camera|closed|publi|open|rise/,
};

function sentence(event: EventKind, language: Language, pattern: string): EventForm {
	return form(event, language, pattern, {});
}

function timed(event: EventKind, language: Language, pattern: string): EventForm {
	return form(event, language, pattern, { needsTime: true });
}

/** What the meeting does; a lead clause may stand before an adjournment. */
function meeting(event: EventKind, language: Language, verbs: string, by?: 'by'): EventForm {
	const subject = language === 'fr' ? FR : EN;
	const lead = event === 'adjournment' ? LEAD : '';
	return form(event, language, `${lead}${subject} ${verbs}${by ? '(?: par [^.]{2,60}| by [^.]{2,60})?' : ''}`, {
		ofMeeting: true,
		namesWho: by !== undefined,
	});
}

/** A verb form: the subject must turn out to be a person of the attendance. */
function person(event: EventKind, language: Language, verbs: string, time?: 'timed'): EventForm {
	const pattern = `(?<who>(?:${CIVILITY} )?[^:.,]{2,80}?),? (?:${verbs})`;
	return form(event, language, pattern, { needsPerson: true, needsTime: time !== undefined });
}

function form(event: EventKind, language: Language, pattern: string, options: Partial<EventForm>): EventForm {
	const plain = { needsTime: false, needsPerson: false, namesWho: false, ofMeeting: false };
	return { event, language, pattern: new RegExp(`^(?:${pattern})$`), ...plain, ...options };
}

function keyword(event: EventKind, language: Language, pattern: string): EventKeyword {
	return { event, language, pattern: new RegExp(`^${pattern}\\s*:(?<rest>.*)$`) };
}
