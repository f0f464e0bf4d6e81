import { createDocument } from '../document.ts';
import type { Language } from '../model/minutes.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Doubt, ReadSource } from './block.ts';
import { readLogSource } from './logBlocks.ts';
import { isLog } from './logLines.ts';
import { readMarkdownSource } from './markdownBlocks.ts';
import { readOwnSource } from './ownSource.ts';
import type { Part } from './parts.ts';
import { placeSideRecords } from './place.ts';
import { takeRecitals } from './recitals.ts';
import { recognise } from './recognise/recognise.ts';
import { readTextSource } from './textBlocks.ts';
import { findLost } from './verify.ts';
import { write } from './write.ts';

export interface Imported {
	/** Minutes source. */
	readonly text: string;
	readonly language: Language;
	/** What the importer is not sure of, with the line (1-based) of its comment in `text`. */
	readonly doubts: readonly (Doubt & { readonly line: number })[];
}

export type SourceFormat = 'text' | 'markdown';

/**
 * Turns minutes in another form into minutes source. Nothing is lost: what no recogniser knows is prose, what is no text of
 * the record is a comment, and what the self-check does not find again is added in a comment at the end. Never throws.
 */
export function importMinutes(original: string, format: SourceFormat): Imported {
	const own = readOwnSource(original);
	if (own !== undefined) return own;
	const source = isLog(original)
		? readLogSource(original)
		: format === 'markdown' || hasMarkdownHeadings(original)
			? readMarkdownSource(original)
			: readTextSource(original);
	return importSource(source, source.checked ?? original);
}

/** A text file may hold Markdown. */
function hasMarkdownHeadings(text: string): boolean {
	return (text.match(/^#{1,4} \S/gm)?.length ?? 0) >= 2;
}

/** The same for what a reader of another format made; `original` is the text that must come back. */
export function importSource(source: ReadSource, original: string): Imported {
	const { language } = source;
	const parts = withLanguage(takeRecitals(placeSideRecords(recognise(source))), language);
	const first = write(parts, language);
	const lost = findLost(original, first.text);
	if (lost.length === 0) return { ...first, language };
	const label = language === 'fr' ? 'import: non placé, ligne' : 'import: not placed, line';
	const tail = lost.map(({ line, text }) => `${label} ${line}${language === 'fr' ? ' :' : ':'} ${text}`);
	const whole = write(parts, language, tail);
	const message = {
		fr: 'des lignes de l’original n’ont pas trouvé leur place; elles sont en commentaire ci-dessous, placez-les ou supprimez-les',
		en: 'some lines of the original found no place; they are in the comments below, move or delete them',
	};
	return {
		text: whole.text,
		language,
		doubts: [...whole.doubts, { message, source: lost[0]?.line ?? 1, line: whole.text.trimEnd().split('\n').length - lost.length + 1 }],
	};
}

/** Adds the field `Langue` where the result would be taken for the other language. */
function withLanguage(parts: readonly Part[], language: Language): readonly Part[] {
	const { minutes } = createDocument('untitled:import', 1, write(parts, language).text, DEFAULT_SETTINGS);
	if (minutes.language === language) return parts;
	const field: Part = { kind: 'marker', text: language === 'fr' ? 'Langue : fr' : 'Language: en', line: 1 };
	const at = parts.findIndex((p) => p.kind !== 'title');
	return [...parts.slice(0, Math.max(0, at)), field, ...parts.slice(Math.max(0, at))];
}
