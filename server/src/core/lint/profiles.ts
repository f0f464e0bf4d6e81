import type { ProfileName, Settings } from '../settings.ts';
import { PROFILES } from '../settings.ts';
import type { Severity } from './problem.ts';
import type { Rule } from './rule.ts';

/**
 * Which rules a profile turns on, and how severe they are there: one row a rule, one column a profile, in the order
 * of `PROFILES` (fpt, morin, municipal-qc, cgct, association-fr, ronr, informal); W warning, I information, H hint,
 * `-` off. Rules of severity error have no row: they are on in every profile. The syntax problems are, too.
 * From LANGUAGE.md §10 and the profile section of the lint catalogue.
 */
const TABLE: Readonly<Record<string, string>> = {
	STR03: 'WWWWWW-',
	STR04: 'WWWWWW-',
	STR05: 'IIIIII-',
	STR06: 'WWWWWW-',
	STR07: 'WWWWWW-',
	STR09: 'HHH----',
	STR10: 'WWWWWW-',
	STR11: 'WWWWWW-',
	STR12: 'W------',
	STR14: 'WWWWWW-',
	STR15: 'WWWWWW-',
	STR16: 'IIIIII-',
	STR17: 'IWWWIW-',
	STR18: 'IIIIII-',
	STR19: '-H-----',
	STR20: 'IIIIII-',
	STR21: 'IWWWIW-',
	STR22: 'IIIIII-',
	STR23: 'IIIIII-',
	STR25: 'IIIIII-',
	STR26: 'IIIIII-',
	STR27: 'IIIIII-',
	STR28: 'HHHHHH-',
	STR29: 'WWWWWW-',
	STR30: 'IIIIII-',
	STR31: 'WWWWWW-',
	STR32: 'IIIIII-',
	NUM01: 'WWWWWWW',
	NUM02: 'WWWWWW-',
	NUM04: 'WWWWWW-',
	NUM06: 'IIIIII-',
	NUM07: 'HHHHHH-',
	NUM08: 'IIIIII-',
	NUM09: '--W----',
	NUM10: 'WWWWWW-',
	NUM11: 'IIIIII-',
	NUM12: 'IIIIII-',
	NUM13: 'WWWWWW-',
	NUM14: 'WWWWWW-',
	NUM15: 'IIIIII-',
	NUM16: 'IIIIII-',
	ATT11: 'WWWWWW-',
	ATT22: 'WWWWWW-',
	DEC02: 'IW-----',
	DEC03: '-W---W-',
	DEC04: '-W-----',
	DEC09: 'WWWWWW-',
	DEC10: 'IIIIII-',
	DEC14: 'WWWWWW-',
	DEC15: 'IIIIII-',
	DEC17: '--W----',
	DEC20: 'IIIIII-',
	DEC26: 'IIIIII-',
	ACT01: 'WWWWWWW',
	ACT02: 'IIIIIII',
	ACT03: 'WWWWWWW',
	ACT04: 'IIIIII-',
	ACT07: 'IIIIII-',
	ACT08: 'HHHHHH-',
	ACT09: 'IIIIII-',
	ACT10: 'WWWWWW-',
	ACT11: 'HHHHHH-',
	ACT13: 'IIIIII-',
	ACT15: 'HHHHHH-',
	TIM04: 'IIIIII-',
	TIM05: 'IIIIII-',
	TIM06: 'IIIIII-',
	TIM07: 'HHHHHH-',
	TIM08: 'IIIIII-',
	TIM09: 'IIIIII-',
	TIM10: 'IIIIII-',
	TIM11: 'WWWWWW-',
	TIM12: 'WWWWWW-',
	TIM13: 'WWWWWW-',
	TIM14: 'WWWWWW-',
	TIM15: 'HHHHHH-',
	TIM16: 'HHHHHH-',
	TIM17: 'WWWWWW-',
	TIM18: 'IIIIII-',
	REF01: 'WWWWWW-',
	REF02: 'IIIIII-',
	REF03: 'HHHHHH-',
	REF04: 'WWWWWW-',
	REF05: 'IIIIII-',
	REF06: 'IIIIII-',
	REF07: 'WWWWWW-',
	REF08: 'IIIIII-',
	REF09: 'WWWWWW-',
	REF10: 'IIIIII-',
	REF11: 'IIIIII-',
	REF12: 'WWWWWW-',
	REF13: '--I----',
	TYP01: 'IIIII--',
	TYP02: 'IIIII--',
	TYP04: 'IIIII--',
	TYP05: 'HHHHHH-',
	TYP06: 'IIIII--',
	TYP07: 'IIIIII-',
	TYP08: 'IIIIII-',
	TYP09: 'IIIIII-',
	TYP10: 'HHHHHH-',
	TYP12: 'IIIII--',
	TYP13: 'HHHHH--',
	TYP14: 'HHHHHH-',
	TYP15: 'IIIIII-',
	TYP16: 'HHHHHH-',
	TYP17: 'HHHHH--',
	TYP18: 'IIIII--',
	TYP19: 'IIIII--',
	TYP20: 'IIIII--',
	TYP21: 'HHHHHH-',
	TYP23: 'IIIIII-',
	TYP24: 'HHHHH--',
	TYP25: 'IIIIII-',
	TYP26: 'WWWWWW-',
	LEX01: 'HHHHH--',
	LEX02: 'HHHHHH-',
	LEX03: 'HHHHH--',
	LEX04: 'HHHHH--',
	LEX05: 'HHHHHH-',
	LEX07: 'HHHHHH-',
	LEX08: 'IIIIII-',
};

const LETTERS: Readonly<Record<string, Severity | 'off'>> = { W: 'warning', I: 'information', H: 'hint', '-': 'off' };

/** Severity of a rule for one document: settings by code or id win, then the profile's table, then the rule itself. */
export function severityOf(rule: Pick<Rule, 'code' | 'id' | 'severity'>, settings: Settings): Severity | 'off' {
	return chosen(rule, settings) ?? profileSeverity(rule, settings.profile);
}

/** Severity of a rule in a profile, before any setting. */
export function profileSeverity(rule: Pick<Rule, 'id' | 'severity'>, profile: ProfileName): Severity | 'off' {
	const letter = TABLE[rule.id]?.charAt(PROFILES.indexOf(profile));
	return LETTERS[letter ?? ''] ?? rule.severity;
}

function chosen(rule: Pick<Rule, 'code' | 'id'>, settings: Settings): Severity | 'off' | undefined {
	for (const [key, severity] of Object.entries(settings.rules)) {
		const name = key.toLowerCase();
		if (name === rule.code || name === rule.id.toLowerCase()) return severity;
	}
	return undefined;
}
