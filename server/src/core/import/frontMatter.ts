import type { Note } from './block.ts';

export interface FrontMatter {
	readonly properties: Readonly<Record<string, string>>;
	/** One note a line, so that nothing of it is lost. */
	readonly notes: readonly Note[];
	/** Index of the first line behind it. */
	readonly next: number;
}

const pair = /^\s*([A-Za-z][\w -]{0,40}?)\s*[:=]\s*(.*)$/;
const metaKeys =
	/^(?:title|titre|date|author|auteur|authors|category|categories|tags|slug|summary|status|lang|subtitle|layout|permalink|description|keywords|subject)$/i;

/** YAML between `---`, TOML between `+++`, or the `Key: value` lines that some site builders put on top. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
	const fence = lines[0]?.trim();
	const end =
		fence === '---' || fence === '+++'
			? lines.findIndex((l, i) => i > 0 && (l.trim() === fence || (fence === '---' && l.trim() === '...')))
			: -1;
	if (end > 0) return collect(lines.slice(1, end), 2, end + 1);
	let next = 0;
	while (next < lines.length && metaKeys.test(pair.exec(lines[next] ?? '')?.[1] ?? '')) next++;
	return next >= 2 && (lines[next] ?? '').trim() === '' ? collect(lines.slice(0, next), 1, next) : { properties: {}, notes: [], next: 0 };
}

function collect(lines: readonly string[], first: number, next: number): FrontMatter {
	const properties: Record<string, string> = {};
	const notes: Note[] = [];
	lines.forEach((raw, i) => {
		const match = /^\s/.test(raw) ? null : pair.exec(raw);
		if (match) properties[(match[1] as string).toLowerCase()] ??= unquote((match[2] as string).trim());
		if (raw.trim() !== '') notes.push({ kind: 'note', about: 'frontMatter', text: raw.trim(), line: first + i, gap: false });
	});
	return { properties, notes, next };
}

function unquote(value: string): string {
	const inner = /^"(.*)"$|^'(.*)'$/.exec(value);
	return (inner?.[1] ?? inner?.[2] ?? value).replace(/^`(.*)`$/, '$1');
}
