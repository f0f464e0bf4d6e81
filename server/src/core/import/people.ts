import { foldText } from '../syntax/fold.ts';
import { looksLikeName } from '../syntax/readings/names.ts';
import { readPerson } from '../syntax/readings/person.ts';
import { isOrganisationOrPlace } from '../tables/knownNames.ts';
import { plain } from './markdownBlocks.ts';

/** One row of an attendance list as the language writes it: `Name [ALIAS], Affiliation (remarks)`. */
export interface PersonDraft {
	readonly text: string;
	/** The name was split from what follows by guess. */
	readonly guessed: boolean;
}

/**
 * Rows of a list of people, in the form of the language. Rows without any separator (`Ann Lee Ontario`) are split where
 * a jurisdiction, organisation, function or acronym begins, or where the words come back in other rows.
 */
export function draftPeople(rows: readonly string[]): readonly PersonDraft[] {
	const endings = repeatedEndings(rows);
	return rows.map((row) => draftPerson(row, endings));
}

function draftPerson(raw: string, endings: ReadonlySet<string>): PersonDraft {
	const text = plain(raw)
		.replace(/(?<=[\p{L})])\s*(?:\*+|[¹²³†‡])(?=\s*(?:[,;.]|$))/gu, '')
		.replace(/\s*[,;]\s*$/, '')
		.replace(/\s+(?:et|and)$/, '')
		.trim();
	const handle = /^(.{2,60}?)\s+@([\w.-]+)\s*(.*)$/.exec(text);
	if (handle)
		return {
			text: [`${handle[1]} [${handle[2]}]`, (handle[3] as string).replace(/^\(([^()]*)\)$/, '$1')].filter((p) => p !== '').join(', '),
			guessed: false,
		};
	const parted = /^([^,()[\]]{2,60}?)(?:\s+[-–—]\s+|\s*:\s+|\t+| {2,}|\s+\/\s+)(.+)$/.exec(text);
	if (
		parted &&
		looksLikeName(withoutCivility(parted[1] as string)) &&
		!(
			/:/.test(parted[0].slice((parted[1] as string).length, -(parted[2] as string).length)) &&
			/^\p{Ll}/u.test(parted[2] as string) &&
			!opensAffiliation.test(parted[2] as string)
		)
	)
		return { text: `${parted[1]}, ${parted[2]}`, guessed: false };
	const bracket = /^([^,()[\]]{2,60}?)\s*\(([^()]*)\)\s*(.*)$/.exec(text);
	if (bracket) return { text: withParenthesis(bracket[1] as string, bracket[2] as string, bracket[3] as string, text), guessed: false };
	const at = splitAt(text, endings);
	const rest = at === undefined ? '' : text.slice(at).trim();
	if (at !== undefined && isOrganisationOrPlace(rest.replace(/\.$/, '')))
		return { text: `${nameBefore(text, at)}, ${rest}`, guessed: false };
	if (
		/[,[\t]/.test(text) &&
		looksLikeName(withoutCivility(text.split(/[,[\t]/)[0] as string)) &&
		splitAt(text.split(',')[0] as string, endings) === undefined
	)
		return { text, guessed: false };
	return at === undefined ? { text, guessed: false } : { text: `${nameBefore(text, at)}, ${rest}`, guessed: true };
}

function nameBefore(text: string, at: number): string {
	return text.slice(0, at).replace(/[\s,]+$/, '');
}

/** `(HM)` of Hélène Marchand is an alias; `(Nord, coprésidente)` an affiliation and a function. */
function withParenthesis(name: string, inside: string, rest: string, whole: string): string {
	if (/^\p{Lu}{2,4}$/u.test(inside) && isInitials(inside, name))
		return `${name} [${inside}]${rest === '' ? '' : `, ${rest.replace(/^[,\s]+/, '')}`}`;
	const person = readPerson(whole, 0);
	const parts = inside.split(/\s*[,;]\s*/);
	if (rest !== '' || !person || person.remarks.length < 2 || person.affiliation) return whole;
	const others = person.remarks.filter((r) => r.kind === 'other').map((r) => r.text.value);
	if (others.length !== 1 || others[0] !== parts[0]) return whole;
	return `${name}, ${parts[0]} (${parts.slice(1).join(', ')})`;
}

/** `PER` of Paul-Émile Roy. */
export function isInitials(letters: string, name: string): boolean {
	const initials = foldText(name)
		.split(/[\s-]+/)
		.map((w) => w.charAt(0))
		.join('');
	const folded = foldText(letters);
	return (
		initials === folded ||
		(initials.startsWith(folded.charAt(0)) && initials.endsWith(folded.charAt(folded.length - 1)) && folded.length <= initials.length)
	);
}

function withoutCivility(text: string): string {
	return text.replace(/^(?:M\.|Mme|Mmes|Mlle|Me|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Dre|Monsieur|Madame|monsieur|madame)\s+/, '').trim();
}

const opensAffiliation =
	/^(?:(?:co|vice-?)?pr[ée]sident|direct(?:eur|rice)|coordo(?:nn|n)ateur|coordonnatrice|coordinat(?:eur|rice)|secr[ée]taire|secr[ée]tariat|tr[ée]sori|conseill|analyste|gestionnaire|chef|cheffe|responsable|charg[ée]|adjoint|d[ée]l[ée]gu|repr[ée]sentant|agent|maire|greffi|administrat|ing[ée]nieur|avocat|professeur|minist[èe]re|agence|ville|municipalit|r[ée]gion|universit|institut|conseil|service|bureau|centre|office|commission|soci[ée]t|direction|association|f[ée]d[ée]ration|union|comit|chambre|communaut|m[ée]tropole|d[ée]partement|gouvernement|syndicat|coop[ée]rative|fondation|[ée]cole|coll[èe]ge|c[ée]gep|h[ôo]pital|clinique|banque|groupe|cabinet|executive|chief|acting|associate|principal|head of|regional|policy|program|chair|director|coordinator|secretary|treasurer|manager|analyst|officer|advisor|senior|deputy|assistant|mayor|clerk|councill?or|department|ministry|agency|city|town|county|university|college|institute|council|office|centre|center|board|society|government|treasury|health|school)/i;

/** Offset at which the affiliation begins; a name has one to five words before it. */
function splitAt(text: string, endings: ReadonlySet<string>): number | undefined {
	const words = [...text.matchAll(/\S+/g)];
	const capitals = words.slice(0, 2).every((w) => w[0] === w[0].toUpperCase());
	for (let k = 1; k < Math.min(words.length, 6); k++) {
		const at = words[k]?.index as number;
		const name = withoutCivility(text.slice(0, at));
		if (!looksLikeName(name.replace(/,$/, ''))) continue;
		const rest = text.slice(at).replace(/\.$/, '');
		const head = rest.split(/\s*[,(]/)[0] as string;
		// `Marc Villedieu, secrétaire`: a family name that is a place, too
		if (k === 1 && /^[^\s,]+,/.test(rest)) continue;
		if (isOrganisationOrPlace(rest) || isOrganisationOrPlace(head)) return at;
		if (k < 2) continue;
		const word = words[k]?.[0] ?? '';
		if (
			opensAffiliation.test(word) ||
			endings.has(foldText(rest)) ||
			(!capitals &&
				!/^(?:\p{Lu}\.)+$/u.test(word) &&
				/^[\p{Lu}\d][\p{Lu}\d./&-]+,?$/u.test(word) &&
				!isSurname(`${name} ${word}`.split(/\s+/)))
		)
			return at;
	}
	return undefined;
}

/** `Jean-Paul DE LA TOUR`: capitals directly behind given names are the family name. */
function isSurname(words: readonly string[]): boolean {
	const before = words.slice(0, -1);
	return before.length < 2 || before.slice(1).every((w) => w === w.toUpperCase());
}

function repeatedEndings(rows: readonly string[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const row of rows) {
		const words = foldText(plain(row)).replace(/\.$/, '').split(' ');
		for (let k = 2; k < Math.min(words.length, 5); k++) {
			const ending = words.slice(k).join(' ');
			counts.set(ending, (counts.get(ending) ?? 0) + 1);
		}
	}
	return new Set([...counts].filter(([, n]) => n >= 2).map(([ending]) => ending));
}
