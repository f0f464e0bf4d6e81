export interface LogLine {
	readonly nick: string;
	readonly text: string;
	readonly line: number;
}

const stamped = /^\s*\[?(\d{1,2}:\d{2}(?::\d{2})?)\]?\s+(?:<([^>\s]+)>|\*\s+(\S+)|(-!-))\s?(.*)$/;

/** Whether a text is the log of a chat: most lines bear a time and a nick. */
export function isLog(text: string): boolean {
	const lines = text.split(/\r\n?|\n/).filter((l) => l.trim() !== '');
	return lines.length >= 5 && lines.filter((l) => stamped.test(l)).length > lines.length * 0.7;
}

export function readLogLines(text: string): readonly LogLine[] {
	return text.split(/\r\n?|\n/).flatMap((raw, i): LogLine[] => {
		const match = stamped.exec(raw);
		if (!match) return raw.trim() === '' ? [] : [{ nick: '', text: raw.trim(), line: i + 1 }];
		return [{ nick: match[2] ?? match[3] ?? '*', text: (match[5] as string).replace(/\s+$/, ''), line: i + 1 }];
	});
}
