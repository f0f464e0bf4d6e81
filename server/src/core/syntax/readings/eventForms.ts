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

const OF_BODY_FR =
	"(?: (?:du (?:conseil|comite|bureau|groupe|cercle|\\d)|de la (?:commission|table)|d'(?:assemblee|arrondissement))[^.,:;]{0,60}?)?";
const FR = `(?:la (?:presente )?(?:reunion|seance|session|rencontre|teleconference)(?: (?:ordinaire|extraordinaire|publique|speciale|reguliere|annuelle|virtuelle))?${OF_BODY_FR}|l'assemblee(?: generale)?(?: (?:ordinaire|extraordinaire|annuelle))?)`;
const EN = "(?:the (?!closed|in[ -]camera)(?:[\\w'-]+ ){0,4}(?:meeting|session|sitting|assembly)|meeting)";
const LEAD = '(?:[^.]{2,140}?, )?';
/** One character of a list of names: a stop only behind an initial or a shortened civility. */
const OF_NAMES = '(?:[^:.]|(?<=\\b(?:[a-z]|mm|mmes?|mr?s|mr|dre?|hon|ste?|prof))\\.)';
const WHO = `(?:${CIVILITY} )?${OF_NAMES}+?`;
/** Where somebody comes from or goes to. */
const PLACE_FR = `(?: ?(?:a|de|dans|en|sur)?(?: ${FR}| (?:la|sa|leurs?) (?:salle|table|places?)(?: du conseil| des deliberations)?| (?:son|leurs?) sieges?| seance| l'appel| les lieux))?`;
const PLACE_EN = `(?: (?:to|at|in|into|from|of|out of))?(?: ${EN}| (?:the|his|her|their) (?:room|table|call|chamber|seats?))?`;
const MANNER_FR =
	'(?: (?:en retard|definitivement|temporairement|momentanement|brievement|a distance|en ligne|en personne|par (?:telephone|(?:video|visio|audio|tele)conference)))?';
const MANNER_EN =
	'(?: (?:late|early|again|briefly|temporarily|remotely|virtually|online|in person|(?:by|via) (?:phone|telephone|(?:video|audio|tele) ?(?:conference|call)?)))?';
const ARRIVE_FR = `(?:arrive(?:nt)?|est arrivee?|sont arrivee?s|se joint|se joignent|s'est jointe?|se sont jointe?s|rejoint|rejoignent|(?:a|ont) rejoint|revient|reviennent|est revenue?|sont revenue?s|(?:est|sont) de retour|reintegre(?:nt)?|(?:a|ont) reintegre|regagne(?:nt)?|repren(?:d|nent)(?= (?:sa|son|leurs?) )|entre(?:nt)?|est entree?|sont entree?s)`;
const LEAVE_FR = `(?:quitte(?:nt)?|(?:a|ont) quitte|part|partent|est partie?|sont partie?s|se retire(?:nt)?|s'est retiree?|se sont retiree?s|s'absente(?:nt)?|s'est absentee?|se sont absentee?s|sort|sortent|est sortie?|sont sortie?s)`;
const ARRIVE_EN =
	'(?:(?:has |have |had )?(?:arrived?|joined|rejoined|returned|re-?entered|entered|come back)|arrives|joins?|rejoins?|returns?|re-?enters?|enters?|c[oa]me back|comes back|(?:is|are|was|were) back)';
const LEAVE_EN =
	'(?:(?:has |have |had )?(?:left|departed|withdrawn|withdrew|exited|stepped out)|leaves?|departs?|withdraws?|exits?|steps? out)';
const TIME_ZONE = `${TIME}(?: ?\\(?(?:us )?[a-z]{2,4}\\)?)?`;
/** Who may go on in closed session, and what such a session is called. */
const BODY_FR = `(?:${FR}|(?:le|la|les) (?:conseil|comite|commission|bureau|membres|administrateurs|commissaires)(?: [^.,:;]{2,60}?)?)`;
/** English minutes name a council without article. */
const BODY_EN = `(?:${EN}|the [\\w' -]{2,60}?|members|council|board|committee|senate)`;
const CLOSED_EN = '(?:in[ -]camera(?: (?:session|meeting|portion))?|closed (?:session|meeting|portion))';
const PURPOSE_FR = `(?:,? (?:a|vers) ${TIME_ZONE})?(?: (?:pour|afin|sur|de|du|des|au sujet|concernant|en vue) [^.;:]{2,140})?`;
const PURPOSE_EN = `(?:,? at ${TIME_ZONE})?(?: (?:to|for|in order|regarding|concerning) [^.;:]{2,140})?`;
/** Verbs of the meeting that stops, and goes on. */
const RECESS_FR = '(?:(?:est|a ete|fut) )?(?:suspendue|interrompue|ajournee temporairement)';
const RECESS_EN =
	'(?:(?:was |is )?(?:recessed|suspended)|recesses|(?:took|takes) a (?:short |brief )?(?:recess|break)|stood in recess|broke)';
const RESUME_FR = '(?:reprend|reprit|a repris|est reprise|a ete reprise)(?: ses travaux)?';
const RESUME_EN = '(?:(?:was |is )?(?:resumed|reconvened|called back to order)|resumes|reconvenes|came back to order)';
const OF_FR = `(?: d(?:e |u )?(?:${FR}|l'assemblee.*|seance|reunion))?`;

export const meetingWords = /reunion|seance|session|rencontre|teleconference|assembl|meeting|sitting/;

/** The time that ends a line, with its zone and what leads to it. */
export const timeAtEnd = new RegExp(`,? ?(?:a|vers|at|@|:|,|–|-)? ?\\(?${TIME}(?: ?\\(?(?:us )?[a-z]{2,4}\\)?)?\\)?[\\s.!]*$`);

/** Who did it, at the end of a line. */
export const whoAtEnd =
	/(?: par | by |,? sous la presidence d[eu']|,? under the chairmanship of |,? with (?=.* in the chair)|,? sur (?:une )?proposition d[eu']|,? on (?:a )?motion (?:of|by) ).{2,60}[\s.!]*$/;

export const EVENT_FORMS: readonly EventForm[] = [
	// first: what ends or starts a closed session is never read as something else
	sentence(
		'closed-end',
		'fr',
		"(?:fin|levee) du huis clos|le huis clos (?:est (?:leve|termine)|prend fin|se termine|s'acheve|a pris fin|a ete leve|fut leve)",
	),
	sentence(
		'closed-end',
		'fr',
		'(?:retour|reprise)(?: en| de la| a la)? (?:seance|reunion|assemblee) publique|la (?:seance|reunion) publique (?:reprend|est reprise|se poursuit)',
	),
	meeting('closed-end', 'fr', '(?:reprend|se poursuit|redevient) (?:en public|publique)'),
	sentence(
		'closed-end',
		'en',
		`end of (?:the )?${CLOSED_EN}|(?:the )?${CLOSED_EN} (?:ended|ends|concluded|adjourned|(?:was|is) (?:lifted|adjourned|closed|over))|rise and report`,
	),
	sentence('closed-end', 'en', `${BODY_EN} (?:returned to|resumed in|continues in|continued in|reconvened in) (?:open session|public)`),
	sentence('closed-end', 'en', `${BODY_EN} (?:rose from|came out of|ended) (?:the )?${CLOSED_EN}`),
	sentence('closed-start', 'fr', '(?:debut du |seance a )?huis clos'),
	sentence(
		'closed-start',
		'fr',
		`${LEAD}${BODY_FR} (?:se poursui(?:t|vent)|poursui(?:t|vent)|continue(?:nt)?|passe(?:nt)?|entre(?:nt)?|se retire(?:nt)?|se deroule|siege(?:nt)?|se reuni(?:t|ssent)|delibere(?:nt)?)(?: la reunion| la seance| (?:ses|leurs) (?:travaux|deliberations))? (?:a|en) huis clos${PURPOSE_FR}`,
	),
	sentence('closed-start', 'en', `(?:(?:start|beginning) of (?:the )?)?${CLOSED_EN}(?: (?:began|begins|started|starts|opened|opens))?`),
	sentence(
		'closed-start',
		'en',
		`${LEAD}${BODY_EN} (?:continued|continues|went|goes|moved|moves|met|proceeded|resumed)(?: to meet| (?:the|its) meeting)? (?:in[ -]camera|(?:into|in) (?:an |a )?(?:closed|in[ -]camera) (?:session|meeting))${PURPOSE_EN}`,
	),
	meeting('opening', 'fr', '(?:est|a ete|fut) (?:officiellement )?(?:declaree )?(?:ouverte|commencee)', 'by', 'lead'),
	meeting('opening', 'fr', "(?:debute|commence|s'ouvre|a debute|a commence)", 'by'),
	meeting('opening', 'en', '(?:is|was) (?:officially )?(?:called to order|opened|convened|declared open)', 'by', 'lead'),
	meeting('opening', 'en', '(?:began|begins|opened|opens|started|starts|convened|came to order|called to order)', 'by'),
	meeting('adjournment', 'fr', '(?:est|a ete|fut) (?:officiellement )?(?:declaree )?(?:levee|close|cloturee|terminee|ajournee)', 'by'),
	meeting('adjournment', 'fr', "(?:prend fin|se termine|s'acheve|a pris fin|s'est terminee)"),
	meeting('adjournment', 'en', '(?:is|was|stands|be) (?:officially )?(?:adjourned|closed|concluded|declared (?:adjourned|closed))', 'by'),
	meeting('adjournment', 'en', '(?:adjourned|adjourns|ended|ends|closed|closes|concluded)', 'by'),
	person('opening', 'fr', `(?:declare|a declare) ${FR} ouverte|(?:ouvre|a ouvert) ${FR}`),
	person('opening', 'en', `(?:called|calls) ${EN} to order|(?:opened|opens) ${EN}|declared ${EN} open`),
	person('adjournment', 'fr', `(?:leve|clot|a leve|a clos) ${FR}|declare ${FR} (?:levee|close)`),
	person('adjournment', 'en', `(?:adjourned|adjourns|closed|closes) ${EN}|declared ${EN} (?:adjourned|closed)`),
	timed('opening', 'fr', '(?:seance|reunion|assemblee) ouverte'),
	timed('adjournment', 'fr', '(?:seance|reunion|assemblee) (?:levee|close|cloturee|terminee)'),
	timed('adjournment', 'en', 'adjourned'),
	timed('opening', 'en', 'called to order'),
	timed('recess', 'fr', `${FR} ${RECESS_FR}`),
	timed('recess', 'en', `${EN} ${RECESS_EN}`),
	timed('resumption', 'fr', `${FR} ${RESUME_FR}|reprise (?:de ${FR}|des travaux)`),
	timed('resumption', 'en', `${EN} ${RESUME_EN}`),
	timed('recess', 'fr', `(?:pause|suspension)(?: de ${FR})?`),
	timed('recess', 'en', '(?:recess|break)'),
	timed('resumption', 'fr', 'reprise'),
	timed('resumption', 'en', 'resumption'),
	timed('opening', 'fr', `(?:ouverture|debut)${OF_FR}`),
	timed('adjournment', 'fr', `(?:levee|cloture|fin|ajournement)${OF_FR}`),
	timed('opening', 'en', `(?:call to order|opening)(?: of ${EN})?`),
	timed('adjournment', 'en', `(?:adjournment|end)(?: of ${EN})?`),
	timed('arrival', 'fr', `(?:arrivees?(?: tardives?)?(?: (?:de |d'|du |des )?)|retours? (?:de |d'|du |des ))(?<who>${WHO})`),
	timed('departure', 'fr', `departs?(?: (?:hatifs?|anticipes?|definitifs?))? (?:de |d'|du |des )(?<who>${WHO})`),
	timed('arrival', 'en', `(?:(?:late )?arrival|return) of (?<who>${WHO})`),
	timed('departure', 'en', `(?:early )?departure of (?<who>${WHO})`),
	person('arrival', 'fr', `${ARRIVE_FR}${PLACE_FR}${MANNER_FR}`, 'timed'),
	person('departure', 'fr', `${LEAVE_FR}${PLACE_FR}${MANNER_FR}`, 'timed'),
	person('arrival', 'en', `${ARRIVE_EN}${PLACE_EN}${MANNER_EN}`, 'timed'),
	person('departure', 'en', `${LEAVE_EN}${PLACE_EN}${MANNER_EN}`, 'timed'),
];

/** What comes after a recess or a departure, said in the same sentence: `… et reprend à 10 h 30.` Without its subject and time. */
export const RETURNS: Readonly<Partial<Record<EventKind, { readonly event: EventKind; readonly pattern: RegExp }>>> = {
	recess: { event: 'resumption', pattern: new RegExp(`^(?:(?:elle|it) )?(?:${RESUME_FR}|${RESUME_EN})$`) },
	departure: {
		event: 'arrival',
		pattern: new RegExp(
			`^(?:(?:il|elle|ils|elles|he|she|they) )?(?:${ARRIVE_FR}${PLACE_FR}${MANNER_FR}|${ARRIVE_EN}${PLACE_EN}${MANNER_EN})$`,
		),
	},
};

/** `de 10 h 15 à 10 h 30`, `10:15 – 10:30` at the end of a line. */
export const rangeAtEnd = new RegExp(
	`(?:,? ?(?:de|d'|from|between|entre|:|,|–|-)? ?\\(?${TIME_ZONE} ?(?:,? ?(?:jusqu'a|a|to|till|until|et|and|–|-)) ?${TIME_ZONE}\\)?)[\\s.!]*$`,
);

/** What stands between the first time of a line and a second clause: the group `rest`. */
export const secondClause = new RegExp(`^(?<first>.*?${TIME_ZONE}),? (?:et|puis|and|then|and then|et puis) (?<rest>.*)$`);

export interface EventKeyword {
	readonly event: EventKind;
	readonly language: Language;
	/** The group `rest` is what follows the colon. */
	readonly pattern: RegExp;
}

export const EVENT_KEYWORDS: readonly EventKeyword[] = [
	keyword('arrival', 'fr', 'arrivees?(?: tardives?)?'),
	keyword('departure', 'fr', 'departs?(?: (?:hatifs?|anticipes?|definitifs?))?'),
	keyword(
		'opening',
		'fr',
		"(?:heure d'ouverture|ouverture(?: de la (?:seance|reunion)| de l'assemblee)?|debut(?: de la (?:seance|reunion))?)",
	),
	keyword(
		'adjournment',
		'fr',
		"(?:heure de (?:la )?(?:levee|cloture|fin)|levee(?: de la (?:seance|reunion)| de l'assemblee)?|cloture(?: de la (?:seance|reunion))?|ajournement(?: de la (?:seance|reunion))?|fin de la (?:seance|reunion))",
	),
	keyword('recess', 'fr', '(?:pause|suspension)'),
	keyword('resumption', 'fr', 'reprise'),
	keyword('closed-end', 'fr', '(?:fin|levee) du huis clos'),
	keyword('closed-start', 'fr', '(?:debut du )?huis clos'),
	keyword('arrival', 'en', '(?:late )?arrivals?'),
	keyword('departure', 'en', '(?:early )?departures?'),
	keyword('opening', 'en', '(?:time of opening|opening|call(?:ed)? to order)'),
	keyword('adjournment', 'en', '(?:(?:time of )?adjournment|adjourned)'),
	keyword('recess', 'en', '(?:recess|break)'),
	keyword('resumption', 'en', '(?:resumption|resumed)'),
	keyword('closed-end', 'en', `end of (?:the )?(?:${CLOSED_EN}|closed)`),
	keyword('closed-start', 'en', `(?:start of (?:the )?)?${CLOSED_EN}`),
];

/** What a line must hold to be tried at all. */
export const couldBeEvent =
	/arriv|depart|ouver|ouvre|debut|commence|lev|clos|clot|termin|ajourn|fin|acheve|susp|interromp|pause|repr|huis|camera|closed|publi|open|order|conven|began|begin|start|adjourn|end|conclu|recess|resum|reconv|join|quitt|part|retir|retour|revien|reven|reint|regagn|entr|sort|absent|left|leav|return|enter|back|withdr|exit|stepp?|break|session|rise/;

/** A word, or its beginning, that every pattern of a kind needs: patterns are many and long, and compiled when they are first tried. */
export const EVENT_CUES: Readonly<Record<EventKind, RegExp>> = {
	opening: /\b(?:ouv|debut|commenc|order\b|open|conven|began|begin|start)/,
	adjournment: /\b(?:lev|clo|termin|ajourn|fin\b|achev|adjourn|end(?:s|ed)?\b|conclu)/,
	recess: /\b(?:suspen|interromp|recess|break\b|broke\b|pause\b)/,
	resumption: /\b(?:repr|resum|reconv|back to order)/,
	arrival: /\b(?:arriv|(?:re)?joi|retour|revien|reven|reint|regagn|repre|entre|re-?ent|ente|return|back\b)/,
	departure: /\b(?:depart|quitt|part(?:ent|ie?s?)?\b|retir|absent|sort|left\b|leav|withdr|exit|step)/,
	'closed-start': /huis|camera|closed/,
	'closed-end': /huis|camera|closed|publi|open|rise/,
};

function sentence(event: EventKind, language: Language, pattern: string): EventForm {
	return form(event, language, pattern, {});
}

function timed(event: EventKind, language: Language, pattern: string): EventForm {
	return form(event, language, pattern, { needsTime: true });
}

/** What the meeting does; a lead clause may stand before an adjournment, and before an opening that is declared. */
function meeting(event: EventKind, language: Language, verbs: string, by?: 'by', leads?: 'lead'): EventForm {
	const subject = language === 'fr' ? FR : EN;
	const lead = event === 'adjournment' || leads ? LEAD : '';
	return form(event, language, `${lead}${subject} ${verbs}${by ? '(?: par [^.]{2,60}| by [^.]{2,60})?' : ''}`, {
		ofMeeting: true,
		namesWho: by !== undefined,
	});
}

/** A verb form: the subject must turn out to be a person of the attendance. */
function person(event: EventKind, language: Language, verbs: string, time?: 'timed'): EventForm {
	const pattern = `(?<who>(?:${CIVILITY} )?${OF_NAMES}{2,100}?),? (?:${verbs})`;
	return form(event, language, pattern, { needsPerson: true, needsTime: time !== undefined });
}

function form(event: EventKind, language: Language, pattern: string, options: Partial<EventForm>): EventForm {
	const plain = { needsTime: false, needsPerson: false, namesWho: false, ofMeeting: false };
	return { event, language, pattern: new RegExp(`^(?:${pattern})$`), ...plain, ...options };
}

function keyword(event: EventKind, language: Language, pattern: string): EventKeyword {
	return { event, language, pattern: new RegExp(`^${pattern}\\s*:(?<rest>.*)$`) };
}
