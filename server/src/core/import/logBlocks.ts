import type { Block, ReadSource } from './block.ts';
import { detectLanguage } from './detectLanguage.ts';
import { readLogLines } from './logLines.ts';

const bot = /^(?:rrsagent|zakim|trackbot|github-bot|agendabot|gb|ghurlbot|calbot|dlfbot|meetbot|\*|chanserv)$/i;
const service =
	/^(?:rrsagent|zakim|trackbot|ghurlbot|agendabot)\b\s*[,:]|^\S+ has (?:joined|left|quit|changed)\b|^\S+ is now known as\b|^(?:s|i)([/|;]).+\1.*\1?\w*$|^#\w+$/i;
const tag =
	/^(meeting|date|chairs?|scribe(?:nick)?|agenda|topic|subtopic|present|regrets|previous meeting|next meeting)\s*([+-])?\s*(?::|(?<=[+-]))\s*(.*)$/i;

/**
 * Reads the log of a scribe (W3C conventions): `Topic:` opens an item, `Name:` is a speaker, `…` goes on, `ACTION:` and `RESOLVED:`
 * are records, `present+` adds a name. Words to bots and corrections (`s/a/b/`) stay as comments and are not carried out.
 */
export function readLogSource(text: string): ReadSource {
	const lines = readLogLines(text);
	const head: Block[] = [];
	const blocks: Block[] = [];
	const notes: Block[] = [];
	const present: string[] = [];
	let first = 1;
	let open = false;
	for (const { nick, text: said, line } of lines) {
		const base = { line, gap: true };
		if (/^present\+/i.test(said)) {
			if (present.length === 0) first = line;
			present.push(...names(said.replace(/^present\+\s*:?\s*/i, '') || nick));
			notes.push({ kind: 'note', about: 'log', text: said, ...base });
			continue;
		}
		const field = tag.exec(said);
		const key = field?.[1]?.toLowerCase() ?? '';
		const value = (field?.[3] ?? '').trim();
		const tells = (key === 'meeting' || key === 'date') && value !== '';
		if (!tells && (bot.test(nick) || service.test(said))) {
			const attended = /^Attendees were (.+?)\.?$/i.exec(said)?.[1];
			if (attended !== undefined) present.push(...names(attended).filter((n) => /^\p{L}/u.test(n)));
			(blocks.length > 0 ? blocks : notes).push({
				kind: 'note',
				about: 'log',
				text: `${nick === '' ? '' : `<${nick}> `}${said}`,
				...base,
				gap: false,
			});
			continue;
		}
		if (key === 'topic' || key === 'subtopic') {
			blocks.push({ kind: 'heading', level: key === 'topic' ? 1 : 2, text: value, ...base });
			open = false;
		} else if (key === 'meeting' && value !== '') head.unshift({ kind: 'paragraph', text: value, ...base });
		else if (key === 'present') present.push(...names(value));
		else if ((key === 'date' || key.startsWith('chair')) && value !== '')
			head.push({ kind: 'paragraph', text: key === 'date' ? value : `${said.split(':')[0]}: ${value}`, ...base, gap: false });
		else if (/^(?:\.\.\.|…)\s*/.test(said) && open) extend(blocks, ` ${said.replace(/^(?:\.\.\.|…):?\s*/, '')}`);
		else {
			blocks.push({ kind: 'paragraph', text: said.trim(), ...base });
			open = true;
		}
	}
	const lists: Block[] =
		present.length === 0 ? [] : [{ kind: 'paragraph', text: `Present: ${[...new Set(present)].join(', ')}`, line: first, gap: true }];
	const checked = lines.map((l) => l.text.replace(tag, '$3').replace(/^(?:\.\.\.|…):?\s*/, '')).join('\n');
	return {
		blocks: [...head, ...lists, ...notes, ...blocks],
		language: detectLanguage(lines.map((l) => l.text).join('\n')),
		properties: {},
		checked,
	};
}

function names(text: string): readonly string[] {
	return text
		.split(/\s*,\s*/)
		.map((n) => n.replace(/_+$/, '').trim())
		.filter((n) => n !== '')
		.map((n) => n.charAt(0).toUpperCase() + n.slice(1));
}

function extend(blocks: Block[], text: string): void {
	const at = blocks.findLastIndex((b) => b.kind !== 'note');
	const last = blocks[at];
	if (last?.kind === 'paragraph') blocks[at] = { ...last, text: last.text + text };
}
