import type { Settings } from '../settings.ts';
import type { SyntaxNode } from '../syntax/ast.ts';
import { foldText } from '../syntax/fold.ts';
import type { PlacedBlock } from '../syntax/parse.ts';
import type { RecordReading } from '../syntax/readings/record.ts';
import { RECORD_KEYWORDS } from '../syntax/vocabulary.ts';
import { shiftSourced } from '../text/span.ts';
import type { Language, Locale, Sourced } from './minutes.ts';

export interface LanguageChoice {
	readonly language: Language;
	readonly locale: Locale;
	readonly field?: Sourced;
}

const sharedWords = new Set(RECORD_KEYWORDS.map((k) => k.word).filter((word, i, all) => all.indexOf(word) !== i));
const names: Readonly<Record<string, Language>> = { fr: 'fr', francais: 'fr', french: 'fr', en: 'en', anglais: 'en', english: 'en' };

/**
 * The language of a file (LANGUAGE.md §2): the field `Langue`, else the language of the document kind, else that of
 * most keywords; French when nothing tells.
 */
export function chooseLanguage(blocks: readonly PlacedBlock[], settings: Settings): LanguageChoice {
	const field = findField(blocks);
	const written = field && readLocale(field.value);
	const language = written?.language ?? kindLanguage(blocks) ?? majority(blocks);
	return { language, locale: written?.locale ?? settingsLocale(settings, language) ?? defaultLocale(settings, language), field };
}

function findField(blocks: readonly PlacedBlock[]): Sourced | undefined {
	for (const { block, start } of blocks.slice(0, 1)) {
		for (const node of block.nodes) {
			if (node.kind === 'field' && node.reading.key === 'language') return shiftSourced(node.reading.value, start);
		}
	}
	return undefined;
}

/** `fr-FR`, `en_CA`, `français`, `English (Canada)`; undefined for words that name no language. */
function readLocale(value: string): { readonly language: Language; readonly locale?: Locale } | undefined {
	const folded = foldText(value);
	const tag = /^(fr|en)[-_]([a-z]{2})\b/.exec(folded);
	if (tag) return { language: tag[1] as Language, locale: `${tag[1] as Language}-${(tag[2] as string).toUpperCase()}` };
	const language = names[folded.split(/[^a-z]/)[0] ?? ''];
	return language && { language };
}

function settingsLocale(settings: Settings, language: Language): Locale | undefined {
	return settings.locale?.startsWith(language) ? settings.locale : undefined;
}

function defaultLocale(settings: Settings, language: Language): Locale {
	if (language === 'en') return 'en-CA';
	return settings.profile === 'cgct' || settings.profile === 'association-fr' ? 'fr-FR' : 'fr-CA';
}

function kindLanguage(blocks: readonly PlacedBlock[]): Language | undefined {
	const nodes = blocks[0]?.block.nodes ?? [];
	for (const node of nodes) if (node.kind === 'documentKind') return node.reading.language;
	for (const node of nodes) if (node.kind === 'title' && node.documentKind) return node.documentKind.language;
	return undefined;
}

function majority(blocks: readonly PlacedBlock[]): Language {
	for (const languages of [languagesOf, languagesWithin]) {
		const votes = { fr: 0, en: 0 };
		for (const { block } of blocks) {
			for (const node of block.nodes) for (const language of languages(node)) votes[language]++;
		}
		if (votes.en !== votes.fr) return votes.en > votes.fr ? 'en' : 'fr';
	}
	return proseLanguage(blocks);
}

const frenchWords = /(?<![a-zà-ÿ])(?:le|la|les|des|du|et|est|une|que|pour|dans)(?![a-zà-ÿ])/gi;
const englishWords = /(?<![a-z])(?:the|and|of|is|to|that|for|was|with|on)(?![a-z])/gi;

/** Small words decide where keywords do not: a file without any keyword yet still has a language. */
function proseLanguage(blocks: readonly PlacedBlock[]): Language {
	const sample = blocks
		.slice(0, 24)
		.map(({ block }) => block.text.slice(0, 800))
		.join('\n');
	const words = smallWords(sample);
	return words.en > words.fr ? 'en' : 'fr';
}

/** How many small words of each language a text holds: articles, prepositions, conjunctions. */
export function smallWords(text: string): Readonly<Record<Language, number>> {
	return { fr: text.match(frenchWords)?.length ?? 0, en: text.match(englishWords)?.length ?? 0 };
}

function languagesOf(node: SyntaxNode): readonly Language[] {
	switch (node.kind) {
		case 'record':
			return node.reading.arrow || sharedWords.has(node.reading.keyword.word) || isFrenchWithoutAccents(node.reading)
				? []
				: [node.reading.keyword.language];
		case 'field':
			return node.reading.language ? [node.reading.language] : [];
		case 'event':
			return [node.reading.language];
		case 'date':
			return node.date.language ? [node.date.language] : [];
		case 'title':
			return node.date?.language ? [node.date.language] : [];
		case 'statement':
			return [/^(?:no|there)\b|\b(?:none|nil|n\/a)\b/i.test(node.text) ? 'en' : 'fr'];
		case 'attendance':
			return [node.opener?.language, ...node.groups.map((g) => g.reading?.language)].filter((l): l is Language => l !== undefined);
		default:
			return [];
	}
}

/** What fields and results of a record tell, when its keyword is the same in both languages: `Motion`, `Action`. */
function languagesWithin(node: SyntaxNode): readonly Language[] {
	if (node.kind !== 'record') return [];
	const fields = node.fields.flatMap(({ keyAt }) => FIELD_LANGUAGE.find(({ words }) => words.test(foldText(keyAt.value)))?.language ?? []);
	return [...fields, ...node.results.map((r) => r.language)];
}

const FIELD_LANGUAGE: readonly { readonly language: Language; readonly words: RegExp }[] = [
	{
		language: 'en',
		words:
			/^(?:mov|second(?:ed|er)\b|for$|in fav|against|oppos|abstain|not |did |voters|recus(?:ed|als?)$|supers|owner|due|deadline|status|done|completed|carried)/,
	},
	{
		language: 'fr',
		words:
			/^(?:propos|appuy|secondee|sur |pour$|contre|en fav|s'abst|ne pr|votant|recusation|remplace|responsables?$|pilote|date d|echean|delai|etat|statut|termine|fait|origine)/,
	},
];

/** `Decision no 2 :`: the English spelling before a French sign tells nothing. */
function isFrenchWithoutAccents({ keyword, sign }: RecordReading): boolean {
	return (
		keyword.language === 'en' &&
		sign !== undefined &&
		/^n(?:o|ᵒ|º|°)$/i.test(sign.value) &&
		RECORD_KEYWORDS.some((k) => k.language === 'fr' && foldText(k.word) === foldText(keyword.word))
	);
}
