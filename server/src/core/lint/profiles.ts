import type { ProfileName, Settings } from '../settings.ts';
import type { Severity } from './problem.ts';
import type { Rule } from './rule.ts';

/**
 * Which rules a profile turns on, and how severe they are there: one row a rule, one column a profile, in the order
 * of `COLUMNS`; E error, W warning, I information, H hint, `-` off. Rules of severity error are on in every profile.
 * A rule without a row has its own severity everywhere but under `informal`, where it is off.
 */
const COLUMNS: readonly ProfileName[] = ['fpt', 'morin', 'municipal-qc', 'cgct', 'association-fr', 'ronr', 'informal'];

const TABLE: Readonly<Record<string, string>> = {
	// what a procès-verbal needs more than a record of decisions
	STR12: 'W------',
	STR17: 'IWWWIW-',
	STR19: '-H-----',
	STR21: 'IWWWIW-',
	STR09: 'HHH----',
	NUM01: 'WWWWWWW',
	NUM09: '--W----',
	ACT01: 'WWWWWWW',
	ACT02: 'IIIIIII',
	ACT03: 'WWWWWWW',
	DEC02: 'IWIIIW-',
	DEC03: '-WW--W-',
	DEC04: '-WI----',
	DEC17: '--W----',
	DEC23: '--W----',
	DEC27: '--W----',
	DEC28: '---W---',
	ATT15: '---WW--',
};

const LETTERS: Readonly<Record<string, Severity | 'off'>> = { E: 'error', W: 'warning', I: 'information', H: 'hint', '-': 'off' };

/** Severity of a rule for one document: settings by code or id win, then the profile's table, then the rule itself. */
export function severityOf(rule: Pick<Rule, 'code' | 'id' | 'severity'>, settings: Settings): Severity | 'off' {
	return chosen(rule, settings) ?? profileSeverity(rule, settings.profile);
}

/** Severity of a rule in a profile, before any setting. */
export function profileSeverity(rule: Pick<Rule, 'id' | 'severity'>, profile: ProfileName): Severity | 'off' {
	if (rule.id.startsWith('SYN')) return rule.severity;
	const row = TABLE[rule.id];
	if (row !== undefined) return LETTERS[row.charAt(COLUMNS.indexOf(profile))] ?? rule.severity;
	return profile === 'informal' && rule.severity !== 'error' ? 'off' : rule.severity;
}

function chosen(rule: Pick<Rule, 'code' | 'id'>, settings: Settings): Severity | 'off' | undefined {
	for (const [key, severity] of Object.entries(settings.rules)) {
		const name = key.toLowerCase();
		if (name === rule.code || name === rule.id.toLowerCase()) return severity;
	}
	return undefined;
}
