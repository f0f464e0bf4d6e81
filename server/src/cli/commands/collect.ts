import type { Format } from '../../core/render/formats.ts';
import { textBytes } from '../../core/render/formats.ts';
import type { Terminal } from '../io.ts';
import type { Target } from './target.ts';

/** Puts the exports of several files one behind the other, as soon as each is made. */
export interface Collector {
	add(text: string): Promise<void>;
	end(): Promise<void>;
}

/** Collects on standard output without a target, else in the file of the target. */
export function createCollector(to: Format, target: Target | undefined, terminal: Terminal): Collector {
	const join = JOINS[to] ?? ((text: string): string => text);
	const kept: string[] = [];
	let count = 0;
	let tail = '';
	return {
		async add(exported) {
			const { text, end } = split(join(exported, count++), to);
			tail = end;
			if (target) kept.push(text);
			else terminal.out(text);
		},
		async end() {
			if (count === 0) return;
			if (!target) terminal.out(tail);
			else await target.write('', textBytes(kept.join('') + tail, to));
		},
	};
}

/** What a later file adds to a table or a calendar: not its header again. */
const JOINS: Partial<Readonly<Record<Format, (text: string, index: number) => string>>> = {
	csv: (text, index) => (index === 0 ? text : text.slice(text.indexOf('\r\n') + 2)),
	ics: (text, index) => (index === 0 ? text : text.replace(/^BEGIN:VCALENDAR\r\n(?:(?!BEGIN:)[^\n]*\n)*/, '')),
};

const CALENDAR_END = 'END:VCALENDAR\r\n';

function split(text: string, to: Format): { readonly text: string; readonly end: string } {
	if (to !== 'ics' || !text.endsWith(CALENDAR_END)) return { text, end: '' };
	return { text: text.slice(0, -CALENDAR_END.length), end: CALENDAR_END };
}
