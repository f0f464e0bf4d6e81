import { foldText } from '../../syntax/fold.ts';
import { looksLikeName } from '../../syntax/readings/names.ts';
import { POST_NOMINALS } from '../../syntax/vocabulary.ts';
import { plain } from '../markdownBlocks.ts';
import type { Context } from '../parts.ts';

/**
 * The entries of a list of names on one line: `A, B et C`, `A ; B`, `M. A, maire, Mme B et C`. What is no name of its own
 * (a function, a post-nominal) stays with the name before it. `lines` are the original lines: a comma may be missing at
 * their ends, where two full names meet.
 */
export function inlineNames(raw: string, lines: readonly string[] | undefined, context: Context): readonly string[] {
	const text = plain(withCommas(raw, lines))
		.replace(/(?<=\p{L})\s*[*¹²³†‡]+(?=\s*(?:[,;.]|$))/gu, '')
		.replace(/\s*[.;]\s*$/, (end) => (/\b\p{Lu}\.$/u.test(raw) ? end : ''));
	if (text.includes(';'))
		return text
			.split(';')
			.map((p) => p.trim().replace(/^(?:et|and)\s+/, ''))
			.filter((p) => p !== '');
	const entries: string[] = [];
	for (const part of cut(text)) {
		const last = entries[entries.length - 1];
		const bare = part.replace(/^(?:et|and)\s+/i, '').trim();
		if (bare === '') continue;
		const isName =
			looksLikeName(withoutCivility(bare.replace(/\s*[([].*$/, ''))) && !POST_NOMINALS.has(foldText(bare).replace(/[\s.]/g, ''));
		if (last !== undefined && !isName) entries[entries.length - 1] = `${last}, ${bare}`;
		else entries.push(...apart(isName ? withoutPlural(bare) : bare, context));
	}
	return entries;
}

function withoutCivility(text: string): string {
	return text
		.replace(
			/^(?:(?:le|la|les)\s+)?(?:mesdames|messieurs|mmes et mm\.|mmes?|mm?\.|mlles?|monsieur|madame|me|mr\.?|mrs\.?|ms\.?|dr\.?|dre|conseill(?:er|[èe]re)s?|membres?)\s+(?=\S)/gi,
			'',
		)
		.trim();
}

/** `mesdames les conseillères Ann Lee` → the name; one person's civility stays. */
function withoutPlural(text: string): string {
	return text.replace(
		/^(?:(?:mesdames|messieurs|mmes?|mm\.|mesdames et messieurs|mmes et mm\.)\s+)?(?:le|la|les)\s+(?:conseill(?:er|[èe]re)s?|membres?|[ée]lu(?:e|s|es)?|administrat(?:eur|rice)s?)\s+(?=\p{Lu})|^(?:mesdames|messieurs|mmes|mm\.)\s+(?=\p{Lu})/iu,
		'',
	);
}

/** Commas, `et`, `and`, `&` outside parentheses. */
function cut(text: string): readonly string[] {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	for (let i = 0; i < text.length; i++) {
		const c = text[i];
		if (c === '(' || c === '[') depth++;
		if (c === ')' || c === ']') depth = Math.max(0, depth - 1);
		if (depth > 0) continue;
		const and = /^\s(?:et|and|&|ET|AND)\s(?=\p{Lu}|m\.|mme|monsieur|madame|messieurs|mesdames|@)/u.exec(text.slice(i));
		if (c !== ',' && !and) continue;
		parts.push(text.slice(from, i).trim());
		from = i + (and ? and[0].length : 1);
	}
	return [...parts, text.slice(from).trim()];
}

/** A comma where a line ended in a full name and the next begins with one. */
function withCommas(raw: string, lines: readonly string[] | undefined): string {
	if (lines === undefined || lines.length < 2) return raw;
	let text = raw;
	for (let i = 0; i + 1 < lines.length; i++) {
		const [above, below] = [plain(lines[i] as string), plain(lines[i + 1] as string)];
		const end = /(?:^|[,:;]|\s(?:et|and))\s*(?<name>[^,:;]+)$/.exec(above)?.groups?.name?.trim();
		const start = /^[^,;]+?(?=\s*(?:[,;.]|\s(?:et|and)\s|$))/.exec(below)?.[0];
		if (end === undefined || start === undefined || !isFull(end) || !isFull(start)) continue;
		text = text.replace(
			`${lines[i]?.slice(-end.length)} ${lines[i + 1]?.slice(0, 12)}`,
			`${lines[i]?.slice(-end.length)}, ${lines[i + 1]?.slice(0, 12)}`,
		);
	}
	return text;
}

function isFull(name: string): boolean {
	return looksLikeName(withoutCivility(name)) && /\s/.test(name);
}

/** Two names without comma between them, each of which the text introduces elsewhere. */
function apart(name: string, context: Context): readonly string[] {
	const words = name.split(/\s+/);
	for (let k = 2; k <= words.length - 2; k++) {
		const [a, b] = [words.slice(0, k).join(' '), words.slice(k).join(' ')];
		if (context.introduced.has(foldText(a)) && context.introduced.has(foldText(b))) return [a, b];
	}
	return [name];
}
