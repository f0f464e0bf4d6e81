import type { MinutesDocument } from '../document.ts';
import { smallWords } from '../model/language.ts';
import type { Locale } from '../model/minutes.ts';
import { oncePer } from '../oncePer.ts';
import type { Block } from '../syntax/ast.ts';
import { matches } from '../text/matches.ts';
import type { Passage, PassageKind } from './passages.ts';
import { passagesOf } from './passages.ts';
import type { Bilingual, Finding, Rule } from './rule.ts';

/** A slip in one passage; offsets are those of the passage. */
export interface Slip {
	readonly start: number;
	readonly end: number;
	readonly message: Bilingual;
	/** What should stand there instead: a fix that needs no choice, unless `isGuess`. */
	readonly better?: string;
	/** A person must confirm it. */
	readonly isGuess?: boolean;
}

export interface TextCheck {
	/** Locales that the rule is about; all by default. */
	readonly applies?: (locale: Locale) => boolean;
	/** Kinds of passages that are read; running text, titles and headings by default. */
	readonly kinds?: readonly PassageKind[];
	/** What a block without any slip lacks: its text is searched for this first. */
	readonly hint?: RegExp;
	/** The slips of one passage, a function of it and the locale alone: answers are kept as long as the block lives. */
	readonly find: (passage: Passage, locale: Locale) => readonly Slip[];
}

export const RUNNING: readonly PassageKind[] = ['title', 'heading', 'record', 'paragraph', 'entry', 'line'];

export const isFrench = (locale: Locale): boolean => locale.startsWith('fr');
export const isCanadianFrench = (locale: Locale): boolean => locale === 'fr-CA';

/** The check of a rule that judges each passage of running text by itself. */
export function textCheck(check: TextCheck): Rule['check'] {
	const findings = textFindings(check);
	return ({ document, report }) => {
		for (const finding of findings(document)) report(finding);
	};
}

/** The findings of such a check in source order, for rules that look at all of them before they report. */
export function textFindings({ applies, kinds = RUNNING, hint, find }: TextCheck): (document: MinutesDocument) => readonly Finding[] {
	const answers = oncePer((_: Block) => new Map<Locale, readonly Slip[]>());
	const slipsOf = (block: Block, locale: Locale): readonly Slip[] => {
		const kept = answers(block);
		let slips = kept.get(locale);
		if (!slips) {
			slips = hint && !hint.test(block.text) ? [] : passagesOf(block).flatMap((p) => (kinds.includes(p.kind) ? slipsIn(p, locale) : []));
			kept.set(locale, slips);
		}
		return slips;
	};
	const slipsIn = (passage: Passage, locale: Locale): readonly Slip[] => {
		const slips = find(passage, locale);
		return slips.length === 0 || isForeign(passage, locale) ? [] : placed(slips, passage);
	};
	return ({ tree, minutes: { locale } }) =>
		applies && !applies(locale)
			? []
			: tree.blocks.flatMap(({ block, start }) => slipsOf(block, locale).map((slip) => toFinding(slip, start)));
}

/**
 * Slips found by a pattern (with the flag `g`) in the record's own words, quotations left out. `better` gives what should
 * stand in place of the match, or undefined where it is right as it is; `why` ends the sentence of the message.
 */
export function replacing(
	pattern: RegExp,
	better: (match: RegExpExecArray, passage: Passage, locale: Locale) => string | undefined,
	why: Bilingual,
): TextCheck['find'] {
	return (passage, locale) =>
		matches(passage.own, pattern).flatMap((match) => {
			const wanted = better(match, passage, locale);
			if (wanted === undefined || wanted === match[0]) return [];
			return [{ start: match.index, end: match.index + match[0].length, better: wanted, message: writeInstead(match[0], wanted, why) }];
		});
}

/** `Écrivez « X » au lieu de « Y » : why.` */
function writeInstead(found: string, better: string, why: Bilingual): Bilingual {
	return {
		fr: `Écrivez « ${oneLine(better)} » au lieu de « ${oneLine(found)} » : ${why.fr}`,
		en: `Write “${oneLine(better)}” instead of “${oneLine(found)}”: ${why.en}`,
	};
}

/** The word in the case of its model: capitals, one initial capital, or as it is. */
export function inCaseOf(model: string, word: string): string {
	if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
	const initial = model.charAt(0);
	return initial !== initial.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** A passage in the other language, a quotation without marks for instance, has its own typography and words. */
function isForeign({ own }: Passage, locale: Locale): boolean {
	const words = smallWords(own);
	const [mine, other] = isFrench(locale) ? [words.fr, words.en] : [words.en, words.fr];
	return other >= 3 && other > mine * 2;
}

function placed(slips: readonly Slip[], { start }: Passage): readonly Slip[] {
	return slips.map((slip) => ({ ...slip, start: slip.start + start, end: slip.end + start }));
}

function toFinding({ start, end, message, better, isGuess }: Slip, by: number): Finding {
	const span = { start: start + by, end: end + by };
	return {
		span,
		message,
		fixes:
			better === undefined
				? []
				: [
						{
							title:
								better.trim() === ''
									? { fr: 'Retirer', en: 'Remove' }
									: { fr: `Écrire « ${oneLine(better)} »`, en: `Write “${oneLine(better)}”` },
							edits: [{ span, newText: better }],
							safe: !isGuess,
						},
					],
	};
}

function oneLine(text: string): string {
	return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
