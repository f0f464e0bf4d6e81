import type { MinutesDocument } from '../../document.ts';
import type { Span } from '../../text/span.ts';
import type { Passage } from '../passages.ts';
import { listsOf, passagesOf } from '../passages.ts';
import type { Bilingual, Finding, Rule } from '../rule.ts';

/** A mark, what closes behind it, and a parenthesis of its own behind a whole sentence. */
const ended = /[.!?…;:,]["”»)\]*_]*(?:[ \u00a0\u202f]?»)?(?:\s+\([^()]*\))?$/;
const endedLikeEntry = /[.;!?…][)"”»]*$/;
/** An ending that no stop need follow: an address, a path, a formula, a table's rest. */
const openEnd = /[\ue000|<>=/\\@-][)\]*_]*$/;

/** A last line that gives a value to a label (`Conseillers en exercice : 7`) is no sentence. */
const labelled = /(?:^|\n)[^\n:.!?]{2,60} ?: [^\n.!?]{1,60}$/;

/** Departs from the catalogue: headings are what `heading-ends-with-period` judges, the other way round. */
export const missingEndPunctuation: Rule = {
	code: 'missing-end-punctuation',
	id: 'TYP08',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une phrase ou un élément de liste finit sans ponctuation, à la différence des autres.',
		en: 'A sentence or list entry ends without punctuation, unlike the others.',
	},
	rationale: {
		fr: 'Une phrase sans point final laisse croire que la suite s’est perdue.',
		en: 'A sentence without its full stop looks as if its end had been lost.',
	},
	example: {
		bad: '1. Budget\n\nLe comité propose :\n\n- d’ouvrir le quai en mai;\n- de réparer la passerelle\n- de prévenir les riverains.\n',
		good: '1. Budget\n\nLe comité propose :\n\n- d’ouvrir le quai en mai;\n- de réparer la passerelle;\n- de prévenir les riverains.\n',
	},
	check({ document, report }) {
		const judgesSentences = closesItsSentences(document);
		for (const { block, start } of document.tree.blocks) {
			const lists = listsOf(block).filter((list) => list.length >= 3);
			for (const { passage, mark } of lists.flatMap(openEntries)) report(finding(passage, start, mark, inList(mark), true));
			if (!judgesSentences) continue;
			const listed = new Set(lists.flat());
			for (const passage of passagesOf(block))
				if (!listed.has(passage) && isSentence(passage) && isOpen(passage)) report(finding(passage, start, '.', SENTENCE, false));
		}
	},
};

const SENTENCE: Bilingual = {
	fr: 'Cette phrase finit sans ponctuation : ajoutez le point, ou la suite si elle s’est perdue.',
	en: 'This sentence ends without punctuation: add the full stop, or its end if it was lost.',
};

function inList(mark: string): Bilingual {
	return {
		fr: `Cet élément finit sans ponctuation, à la différence des autres de la liste : ajoutez « ${mark} ».`,
		en: `This entry ends without punctuation, unlike the others of its list: add “${mark}”.`,
	};
}

/** At the last word of the passage. */
function finding({ start, raw }: Passage, blockStart: number, mark: string, message: Bilingual, safe: boolean): Finding {
	const end = blockStart + start + raw.length;
	const span: Span = { start: end - (/\S+$/.exec(raw.slice(-80))?.[0].length ?? 0), end };
	return {
		span,
		message,
		fixes: [
			{
				title: { fr: `Ajouter « ${mark} »`, en: `Add “${mark}”` },
				edits: [{ span: { start: end, end }, newText: mark }],
				safe,
			},
		],
	};
}

/** A document that leaves its full stops out does so on purpose. */
function closesItsSentences({ tree }: MinutesDocument): boolean {
	const sentences = tree.blocks.flatMap(({ block }) => passagesOf(block).filter(isSentence));
	const closed = sentences.filter((p) => ended.test(p.text)).length;
	return closed >= 3 && closed >= sentences.length * 0.75;
}

function isOpen({ text }: Passage): boolean {
	return !ended.test(text) && !openEnd.test(text);
}

/** Long enough to be one: a paragraph, or an entry that stands by itself, of twelve words or more. */
function isSentence({ kind, text, raw, apart }: Passage): boolean {
	if (labelled.test(raw)) return false;
	if (kind !== 'paragraph' && !(kind === 'entry' && apart)) return false;
	return /^[\p{Lu}«“"@]/u.test(text) && text.split(/\s+/).length >= 12;
}

/** Entries without a mark, where twice as many have one; the mark is the one that the others bear. */
function openEntries(list: readonly Passage[]): readonly { readonly passage: Passage; readonly mark: string }[] {
	const open = list.filter((p) => isOpen(p) && /\s/.test(p.text));
	const closed = list.filter((p) => endedLikeEntry.test(p.text));
	if (open.length === 0 || open.length * 2 > closed.length) return [];
	const bearsSemicolons = closed.filter((p) => p.text.endsWith(';')).length * 2 > closed.length - 1;
	return open.map((passage) => ({ passage, mark: bearsSemicolons && passage !== list[list.length - 1] ? ';' : '.' }));
}
