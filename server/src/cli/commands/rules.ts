import { parseArgs } from 'node:util';
import { describeRules } from '../../core/lint/catalogue.ts';
import { PROFILES } from '../../core/settings.ts';
import type { Terminal } from '../io.ts';
import { EXIT, oneOf } from '../session.ts';

/** `rules [--format text|json]`: code, id, severity by profile, fixable, sentence. */
export async function rules(args: readonly string[], terminal: Terminal): Promise<number> {
	const { values } = parseArgs({ args: [...args], options: { format: { type: 'string' } } });
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
	terminal.out(`${terminal.say({ fr: 'Profils', en: 'Profiles' })}: ${PROFILES.join(' ')}\n`);
	for (const rule of described) {
		terminal.out(
			`${rule.id} ${rule.code.padEnd(width)} ${PROFILES.map((p) => letters[rule.severity[p]]).join('')} ${rule.fixable ? '*' : ' '} ${terminal.say(rule.summary)}\n`,
		);
	}
	return EXIT.ok;
}
