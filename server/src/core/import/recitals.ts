import { createLine } from '../syntax/line.ts';
import { readRecord } from '../syntax/readings/record.ts';
import { plain } from './markdownBlocks.ts';
import { isRecital } from './marks.ts';
import type { Part } from './parts.ts';

type RecordPart = Extract<Part, { kind: 'record' }>;

/**
 * Recitals (`ATTENDU QUE …;`, `Whereas …`) directly above a numbered decision belong to it: they open its text, and what it
 * decides follows them in its body, so that the record reads as the original does (municipal recitals). A head that already
 * bears its text keeps to it: so minutes source comes back as it was.
 */
export function takeRecitals(parts: readonly Part[]): readonly Part[] {
	const result: Part[] = [];
	for (const part of parts) {
		if (part.kind !== 'record' || part.about !== 'decision') {
			result.push(part);
			continue;
		}
		const recitals = part.whole !== true && isNumbered(part) ? removeRecitals(result) : [];
		result.push(recitals.length === 0 ? part : withRecitals(part, recitals));
	}
	return result;
}

function isNumbered(part: RecordPart): boolean {
	return readRecord(createLine(part.head, 0))?.number !== undefined;
}

/** Takes the recitals at the end of the parts; page numbers among them stay. */
function removeRecitals(parts: Part[]): readonly string[] {
	const found: string[] = [];
	for (let at = parts.length - 1; at >= 0; at--) {
		const part = parts[at] as Part;
		if (part.kind === 'comment') continue;
		if (part.kind !== 'prose' || !(isRecital(plain(part.text)) || leadsOn(part.text))) break;
		found.unshift(part.text);
		parts.splice(at, 1);
	}
	return found;
}

/** `EN CONSÉQUENCE,` and `Therefore:` between the recitals and what they lead to. */
function leadsOn(text: string): boolean {
	return /^(?:en cons[ée]quence|par cons[ée]quent|pour ces motifs|therefore|now,? therefore)\s*[,:]?$/i.test(plain(text));
}

function withRecitals(part: RecordPart, [first = '', ...others]: readonly string[]): RecordPart {
	const [, keyword = '', text = ''] = /^(.*?\s?:)\s*(.*)$/su.exec(part.head) ?? ['', `${part.head}:`, ''];
	const paragraphs = [...others, ...(text === '' ? [] : [text])].flatMap((p) => ['', p, '']);
	return { ...part, head: `${keyword} ${first}`, body: [...paragraphs, ...part.body] };
}
