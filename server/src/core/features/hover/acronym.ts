import type { MinutesDocument } from '../../document.ts';
import { localised } from '../../settings.ts';
import { findJurisdiction } from '../../tables/jurisdictions.ts';
import { findOrganisation, organisationName } from '../../tables/organisations.ts';
import type { Span } from '../../text/span.ts';
import { touches } from '../../text/span.ts';

/** What the acronym or abbreviation at an offset of a line stands for, in the language of the document. */
export function acronymAt(document: MinutesDocument, offset: number): { readonly span: Span; readonly expansion: string } | undefined {
	const { lines, text } = document;
	const line = lines.lineSpan(lines.lineAt(offset));
	for (const match of text.slice(line.start, line.end).matchAll(acronym)) {
		const start = line.start + match.index;
		const span = { start, end: start + match[0].length };
		if (!touches(span, offset)) continue;
		// the stop may be that of the sentence
		for (const end of match[0].endsWith('.') ? [span.end, span.end - 1] : [span.end]) {
			const expansion = expand(document, text.slice(start, end));
			if (expansion !== undefined) return { span: { start, end }, expansion };
		}
	}
	return undefined;
}

const acronym = /(?<![\p{L}\p{N}_@/.-])\p{Lu}[\p{L}]*(?:\.?[-‑]?\p{Lu}[\p{L}]*)*\.?(?![\p{L}\p{N}])/gu;

/** Undefined where the words are no short form, or stand for themselves. */
function expand({ minutes, settings }: MinutesDocument, words: string): string | undefined {
	const { meeting, language } = minutes;
	if (meeting.acronym?.value === words) return meeting.body?.value ?? meeting.title?.value;
	if (Object.values(settings.body?.acronym ?? {}).includes(words)) return localised(settings.body?.name, language);
	const own = localised(settings.acronyms?.[words], language);
	if (own !== undefined) return own;
	const organisation = findOrganisation(words, settings.organisations);
	const name = organisation?.form === 'abbreviation' ? organisationName(organisation.organisation, language) : undefined;
	if (name !== undefined) return name;
	const jurisdiction = findJurisdiction(words);
	return jurisdiction && jurisdiction.form !== 'name' ? jurisdiction.jurisdiction[language].name : undefined;
}
