import { parseArgs } from 'node:util';
import type { RegisteredEntry, RegisteredFile } from '../../core/render/register.ts';
import { registerCsv, registerEntries, registerJson } from '../../core/render/register.ts';
import type { Terminal } from '../io.ts';
import { EXIT, eachFile, oneOf, UsageError } from '../session.ts';

const FORMATS = ['text', 'json', 'csv', 'ics'] as const;

/** `register DIR [--open|--overdue] [--decisions] [--public] [--format text|json|csv|ics]`: what was decided and is to be done. */
export async function register(args: readonly string[], terminal: Terminal): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			open: { type: 'boolean' },
			overdue: { type: 'boolean' },
			decisions: { type: 'boolean' },
			public: { type: 'boolean' },
			format: { type: 'string' },
		},
	});
	if (values.open && values.overdue)
		throw new UsageError(
			terminal.say({ fr: 'Choisissez --open ou --overdue, pas les deux.', en: 'Choose --open or --overdue, not both.' }),
		);
	const format = oneOf(values.format, FORMATS, '--format', terminal) ?? 'text';
	const files: RegisteredFile[] = [];
	const { failed } = await eachFile(positionals, {}, terminal, ({ source, document }) => {
		files.push({ path: source.path, document });
	});
	const only = values.overdue ? 'overdue' : values.open ? 'open' : undefined;
	const entries = registerEntries(files, { only, decisions: values.decisions, public: values.public, today: terminal.today });
	terminal.out(await render(entries, format, terminal));
	return failed ? EXIT.failed : EXIT.ok;
}

async function render(entries: readonly RegisteredEntry[], format: (typeof FORMATS)[number], terminal: Terminal): Promise<string> {
	if (format === 'json') return registerJson(entries);
	if (format === 'csv') return registerCsv(entries);
	// the library for calendars is read when it is needed
	if (format === 'ics') return (await import('../../core/render/registerCalendar.ts')).registerCalendar(entries);
	return textRegister(entries, terminal);
}

const STATES = {
	open: { fr: 'à faire', en: 'open' },
	'in-progress': { fr: 'en cours', en: 'in progress' },
	done: { fr: 'terminée', en: 'done' },
	deferred: { fr: 'reportée', en: 'deferred' },
	cancelled: { fr: 'annulée', en: 'cancelled' },
	carried: { fr: 'adoptée', en: 'carried' },
	defeated: { fr: 'rejetée', en: 'defeated' },
	withdrawn: { fr: 'retirée', en: 'withdrawn' },
} as const;

/** One line an entry, `path:line date keyword number: text (owners; due; state)`, then how many there are. */
function textRegister(entries: readonly RegisteredEntry[], terminal: Terminal): string {
	const lines = entries.map((entry) => {
		const due = entry.due && terminal.say({ fr: `échéance ${entry.due}`, en: `due ${entry.due}` });
		const late = entry.overdue && terminal.say({ fr: 'en retard', en: 'overdue' });
		const details = [entry.owners?.join(', '), due, late || (entry.status && terminal.say(STATES[entry.status]))]
			.filter(Boolean)
			.join('; ');
		const colon = terminal.say({ fr: '\u00a0:', en: ':' });
		const name = `${entry.keyword} ${entry.number}${colon} ${entry.text}`;
		return `${entry.path}:${entry.line} ${entry.meeting ? `${entry.meeting} ` : ''}${name}${details && ` (${details})`}\n`;
	});
	const actions = entries.filter((e) => e.kind === 'action').length;
	const decisions = entries.length - actions;
	const late = entries.filter((e) => e.overdue).length;
	const s = (n: number, word: string, many = `${word}s`): string => `${n} ${n > 1 ? many : word}`;
	const summary = terminal.say({
		fr: `${s(actions, 'mesure')}, dont ${late} en retard${decisions > 0 ? `; ${s(decisions, 'décision')}` : ''}`,
		en: `${actions} action item${actions === 1 ? '' : 's'}, ${late} overdue${decisions > 0 ? `; ${decisions} decision${decisions === 1 ? '' : 's'}` : ''}`,
	});
	return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${summary}\n`;
}
