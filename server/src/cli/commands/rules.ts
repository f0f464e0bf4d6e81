import { parseArgs } from 'node:util';
import { describeRules } from '../../core/lint/catalogue.ts';
import { rulePage } from '../../core/lint/documentation.ts';
import { PROFILES } from '../../core/settings.ts';
import type { Terminal } from '../io.ts';
import { EXIT, oneOf } from '../session.ts';

/** `rules [--format text|json]`: code, id, severity by profile, fixable, sentence; `rules CODE…`: their documentation pages. */
export async function rules(args: readonly string[], terminal: Terminal): Promise<number> {
	const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { format: { type: 'string' } } });
	if (positionals.length > 0) return pages(positionals, terminal);
	const described = describeRules();
	if (oneOf(values.format, ['text', 'json'] as const, '--format', terminal) === 'json') {
		terminal.out(
			`${JSON.stringify(
				described.map((r) => ({ code: r.code, id: r.id, severity: r.severity, fixable: r.fixable, summary: terminal.say(r.summary) })),
				undefined,
				2,
			)}\n`,
		);
		return EXIT.ok;
	}
	const letters = { error: 'E', warning: 'W', information: 'I', hint: 'H', off: '-' };
	const width = Math.max(...described.map((r) => r.code.length));
	terminal.out(`${terminal.say({ fr: 'Profils\u00a0:', en: 'Profiles:' })} ${PROFILES.join(' ')}\n`);
	for (const rule of described) {
		terminal.out(
			`${rule.id} ${rule.code.padEnd(width)} ${PROFILES.map((p) => letters[rule.severity[p]]).join('')} ${rule.fixable ? '*' : ' '} ${terminal.say(rule.summary)}\n`,
		);
	}
	return EXIT.ok;
}

/** A code that does not exist is named on standard error; the others are shown all the same. */
function pages(codes: readonly string[], terminal: Terminal): number {
	let code: number = EXIT.ok;
	for (const wanted of codes) {
		const page = rulePage(wanted, terminal.say({ fr: 'fr', en: 'en' }) === 'fr' ? 'fr' : 'en');
		if (page !== undefined) terminal.out(page);
		else {
			terminal.err(
				`${terminal.say({
					fr: `La règle « ${wanted} » n’existe pas. « minutier rules » en donne la liste.`,
					en: `There is no rule “${wanted}”. “minutier rules” lists them.`,
				})}\n`,
			);
			code = EXIT.failed;
		}
	}
	return code;
}
