import type { MinutesDocument } from '../document.ts';
import { nameWords } from '../model/nameMatch.ts';
import { oncePer } from '../oncePer.ts';
import { foldText } from '../syntax/fold.ts';

/** Words of what stands above the first item and is no attendance list: fields, title lines, prose. Folded. */
const wordsAbove: (document: MinutesDocument) => ReadonlySet<string> = oncePer(({ minutes }) => {
	const first = minutes.items[0]?.span.start ?? Number.POSITIVE_INFINITY;
	const prose = minutes.outside.flow.flatMap((node) => (node.kind === 'prose' && node.span.start < first ? [node.markdown] : []));
	const lines = [...prose, ...minutes.meeting.fields.map((f) => f.value.value), ...minutes.meeting.titleLines.map((t) => t.value)];
	return new Set(lines.flatMap((line) => foldText(line).split(/[^\p{L}\p{N}']+/u)));
});

/**
 * Whether the top of the record names the person, in a field or in a sentence that is not read as a list (`sous la
 * présidence de Mme Roy`): then nobody can say that they are not listed.
 */
export function isNamedAbove(document: MinutesDocument, name: string): boolean {
	const words = nameWords(name);
	return words.length > 0 && words.every((word) => wordsAbove(document).has(word));
}
