import { oncePer } from '../../oncePer.ts';
import type { Block } from '../../syntax/ast.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Span } from '../../text/span.ts';
import { passagesOf } from '../passages.ts';

/** `SC = Santé Canada`, a line of the list of acronyms. */
export interface GlossaryEntry {
	readonly form: string;
	readonly words: string;
	/** The acronym of the entry. */
	readonly formSpan: Span;
	/** The whole line. */
	readonly span: Span;
}

const heading =
	/^(?:liste des )?(?:sigles|acronymes|abreviations|glossaire|acronyms|abbreviations|glossary)(?:(?: et |, | and )(?:sigles|acronymes|abreviations|acronyms|abbreviations))?\s*:?$/;
const equation = /^([A-Z][\p{L}\d.&-]{1,9})[ \u00a0\t]*=[ \u00a0\t]*(\S.*)$/u;
const line = /^([A-Z][\p{L}\d.&-]{1,9})[ \u00a0\t]*(?:=|:|–|—|-(?=\s)|\t)[ \u00a0\t]*(\S.*)$/u;

/**
 * Entries of a block's list of acronyms: below a heading or label that says so any usual form, elsewhere only lines with
 * an equals sign. Spans are those of the block.
 */
export const glossaryOf: (block: Block) => readonly GlossaryEntry[] = oncePer((block) => {
	const entries: GlossaryEntry[] = [];
	let inside = false;
	for (const { raw, start, kind } of passagesOf(block)) {
		if (heading.test(foldText(raw))) {
			inside = true;
			continue;
		}
		if (kind === 'heading' || kind === 'title' || kind === 'person') {
			inside = false;
			continue;
		}
		let at = start;
		let found = false;
		for (const text of raw.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
			const match = (inside ? line : equation).exec(text.trimEnd());
			if (match) {
				const [whole, form = '', words = ''] = match;
				entries.push({ form, words, formSpan: { start: at, end: at + form.length }, span: { start: at, end: at + whole.length } });
				found = true;
			}
			at += text.length;
		}
		if (!found) inside = false;
	}
	return entries;
});
