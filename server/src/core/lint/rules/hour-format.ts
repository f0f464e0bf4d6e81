import { clockTime } from '../../format/dateWords.ts';
import type { Locale } from '../../model/minutes.ts';
import { replace } from '../../text/edit.ts';
import type { Found } from '../ownText.ts';
import { findFolded } from '../ownText.ts';
import type { Rule } from '../rule.ts';
import { withoutSentenceStop } from '../sentenceStop.ts';

/** `18h30`, `14 h 00`, `14 hres`, `2:50 p.m.`; `14:50` only where a preposition says that it is a time of day. */
const inFrench =
	/(?<![\d:.,/)a-z-])(?:(?<h1>\d{1,2}) ?(?:hrs?|hres?|h)(?: ?(?<m1>\d{2}))?(?![\d:a-z-])|(?<h2>\d{1,2})(?:[:.](?<m2>\d{2}))? ?(?<half>[ap])\.? ?m(?:\.|(?![a-z]))|(?<=\b(?:a|de|des|vers|jusqu'a|avant|apres|entre|et) )(?<h3>\d{1,2}):(?<m3>\d{2})(?![\d:]))/g;
const inEnglish =
	/(?<![\d:.,/)a-z-])(?:(?<h1>\d{1,2}) ?h(?: ?(?<m1>\d{2}))?(?![\d:a-z-])|(?<h2>\d{1,2})(?:[:.](?<m2>\d{2}))? ?(?<half>[ap])\.? ?m(?:\.|(?![a-z])))/g;

/**
 * Canadian French writes `14 h 50`, in France `14h50` is usual, too; Canadian English writes `2:50 p.m.`. Spaces are
 * the formatter's. `14:50` in tables and data is right (domain rules §1.8), and so is the 24-hour clock in English.
 */
export const hourFormat: Rule = {
	code: 'hour-format',
	id: 'TIM06',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une heure n’a pas la forme usuelle.', en: 'A time of day is not in the usual form.' },
	rationale: {
		fr: 'Une seule forme dans un document : 14 h 50, 14 h, sans minutes nulles.',
		en: 'One form in a document: 2:50 p.m., with points and a space.',
	},
	example: {
		bad: '1. Budget\n\nLa visite a lieu à 18h30.\n',
		good: '1. Budget\n\nLa visite a lieu à 18 h 30.\n',
	},
	check({ document, minutes, text, language, report }) {
		for (const found of findFolded(document, language === 'fr' ? inFrench : inEnglish)) {
			const right = rightForm(found, minutes.locale);
			if (right === undefined || plain(found.words) === right) continue;
			// in English `2 pm.` becomes `2 p.m.`, which has a stop of its own
			const span = language === 'fr' ? withoutSentenceStop(found.span, text) : found.span;
			report({
				span,
				message: { fr: `« ${found.words} » s’écrit « ${right} ».`, en: `“${found.words}” is written “${right}”.` },
				fixes: [{ title: { fr: `Écrire « ${right} »`, en: `Write “${right}”` }, edits: [replace(span, right)], safe: true }],
			});
		}
	},
};

/** Undefined for what is no time of day, and for a form that the locale has. */
function rightForm({ match, words }: Found, locale: Locale): string | undefined {
	const g = match.groups ?? {};
	const hour = Number(g.h1 ?? g.h2 ?? g.h3);
	const minute = Number(g.m1 ?? g.m2 ?? g.m3 ?? 0);
	if (minute > 59 || hour > 23) return undefined;
	// midi and minuit: another rule
	if (g.half !== undefined && (hour < 1 || hour >= 12)) return hour === 12 && minute > 0 ? clockOf(g, 12, minute, locale) : undefined;
	if (locale === 'fr-FR' && /^\d{1,2} ?h ?(?:(?!00)\d{2})?$/.test(plain(words))) return undefined;
	const usual = clockOf(g, hour, minute, locale);
	// `7:00 p.m.` and `7 p.m.` are equally usual in English
	return locale.startsWith('en') && g.half !== undefined && g.m2 === '00' ? usual.replace(/^\d+/, '$&:00') : usual;
}

function clockOf(g: Readonly<Record<string, string | undefined>>, hour: number, minute: number, locale: Locale): string {
	const time = g.half === undefined ? hour : (hour % 12) + (g.half === 'p' ? 12 : 0);
	return plain(clockTime(`${String(time).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, locale));
}

/** The formatter sees to no-break spaces. */
function plain(words: string): string {
	return words.replace(/[\u00a0\u202f]/g, ' ');
}
