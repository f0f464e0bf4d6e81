import { looksLikeName } from '../../syntax/readings/names.ts';

export interface Movers {
	readonly mover?: string;
	readonly seconder?: string;
}

const civility =
	'(?:M\\.|MM\\.|Mme|Mmes|Mlle|Me|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Dre|Cllr\\.?|Councill?or|Trustee|Director|Mayor|Reeve|Senator|Professor|Prof\\.?|(?:l[ae] )?(?:[Cc]onseill(?:er|[èe]re)|[Mm]aire(?:sse)?|[Mm]adame|[Mm]onsieur)(?: l[ae] (?:conseill(?:er|[èe]re)|maire(?:sse)?))?)\\s+';
/** A stop belongs to an initial only: behind a word it ends the sentence. */
const word = "(?:(?:\\p{Lu}\\.-?)+|\\p{Lu}[\\p{L}'’-]*)";
const name = new RegExp(`(?:${civility})?${word}(?:\\s+(?:(?:de|du|des|de la|la|le|van|von|der|dos|da)\\s+)?${word}){0,3}`, 'uy');
const moves =
	/\b(?:propos[ée]{1,2}s? par|moved by|motion (?:was )?(?:made )?(?:of|by|from)|sur (?:la |une )?proposition (?:de |du |d['’]))\s*:?\s*(?:l[ae] )?/iu;
const seconds = /\b(?:appuy[ée]{1,2}s? (?:par|de)|second[ée]{1,2}s? par|seconded by|seconded:|avec l['’]appui (?:de |du |d['’]))\s*:?\s*/iu;
const slashes = /\b(?:M\/S(?:\/[CDF])?|MSC|(?:moved|mover)\s?\/\s?(?:seconded|seconder)(?:\s?\/\s?carried)?)\b\s*[:–-]?\s*\(?/iu;
const pair = /^\(\s*(?=\p{Lu})/u;

/**
 * Who moved and who seconded, in any of the forms of a sentence (`On a motion by Ann Lee, seconded by …`, `Il est proposé par
 * … d’adopter …`) or short (`M/S/C Lee/Lau`, `(Lee/Lau)` at the start). Names as written.
 */
export function readMovers(text: string, forms: 'all' | 'short'): Movers {
	const lead = slashes.exec(text) ?? pair.exec(text);
	if (lead) {
		const first = nameAt(text, lead.index + lead[0].length);
		const between = first === undefined ? null : /^\s*(?:\/|,|&|\band\b|\bet\b)\s*/.exec(text.slice(first.end));
		const second = first && between ? nameAt(text, first.end + between[0].length) : undefined;
		if (first && second) return { mover: first.name, seconder: second.name };
	}
	if (forms === 'short') return {};
	const mover = behind(moves, text);
	const seconder = behind(seconds, text);
	return { ...(mover === undefined ? {} : { mover }), ...(seconder === undefined || mover === undefined ? {} : { seconder }) };
}

function behind(pattern: RegExp, text: string): string | undefined {
	const match = pattern.exec(text);
	return match ? nameAt(text, match.index + match[0].length)?.name : undefined;
}

function nameAt(text: string, at: number): { readonly name: string; readonly end: number } | undefined {
	name.lastIndex = at;
	const found = name.exec(text)?.[0];
	if (found === undefined) return undefined;
	return looksLikeName(found) ? { name: found, end: at + found.length } : undefined;
}
