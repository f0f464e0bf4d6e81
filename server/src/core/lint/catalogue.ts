import { PROFILES, type ProfileName } from '../settings.ts';
import type { SyntaxCode } from '../syntax/issue.ts';
import type { Severity } from './problem.ts';
import { profileSeverity } from './profiles.ts';
import type { Bilingual, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { SYNTAX } from './syntax.ts';
import { SYNTAX_PAGES } from './syntaxPages.ts';

/** One rule as `minutier rules` and the documentation tell it. */
export interface RuleDescription {
	readonly code: string;
	readonly id: string;
	readonly severity: Readonly<Record<ProfileName, Severity | 'off'>>;
	readonly fixable: boolean;
	readonly summary: Bilingual;
	/** Why it matters. */
	readonly rationale: Bilingual;
	readonly example: Rule['example'];
}

/** The syntax problems, then the rules of the catalogue, in its order. */
export function describeRules(): readonly RuleDescription[] {
	const syntax = Object.entries(SYNTAX).map(([code, entry]) => ({
		code,
		id: entry.id,
		severity: entry.severity,
		fixable: entry.fixable,
		summary: entry.summary,
		...SYNTAX_PAGES[code as SyntaxCode],
	}));
	return [...syntax, ...RULES].map(({ code, id, severity, fixable, summary, rationale, example }) => ({
		code,
		id,
		severity: Object.fromEntries(
			PROFILES.map((profile) => [profile, profileSeverity({ id, severity }, profile)]),
		) as RuleDescription['severity'],
		fixable,
		summary,
		rationale,
		example,
	}));
}
