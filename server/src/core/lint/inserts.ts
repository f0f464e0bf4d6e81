import type { Minutes, RecordNode } from '../model/minutes.ts';
import { insert } from '../text/edit.ts';
import type { Bilingual, FindingFix, RuleContext } from './rule.ts';
import { preambleEnd } from './walk.ts';

/** A fix that adds a line to the preamble, for a person to complete. */
export function insertPreambleLine(minutes: Minutes, title: Bilingual, line: Bilingual): FindingFix {
	const at = preambleEnd(minutes);
	return { title, edits: [insert(at, `${at === 0 ? '' : '\n'}${line[minutes.language]}${at === 0 ? '\n' : ''}`)], safe: false };
}

/** A fix that adds lines at the end of the file, set apart by a blank line. */
export function appendLines({ text, language }: RuleContext, title: Bilingual, lines: Bilingual): FindingFix {
	const gap = text.endsWith('\n\n') || text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
	return { title, edits: [insert(text.length, `${gap}${lines[language]}\n`)], safe: false };
}

/** A fix that adds a field or result line below a record, for a person to complete or confirm. */
export function addField(record: RecordNode, minutes: Minutes, line: Bilingual): FindingFix {
	return {
		title: { fr: `Ajouter « ${line.fr} »`, en: `Add “${line.en}”` },
		edits: [insert(record.span.end, `\n  ${line[minutes.language]}`)],
		safe: false,
	};
}
