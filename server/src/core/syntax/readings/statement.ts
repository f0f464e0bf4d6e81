import { foldText } from '../fold.ts';

export interface StatementReading {
	readonly none: readonly ('decision' | 'action')[];
}

const DECISION = '(?:decisions?|resolutions?|deliberations?|motions?)';
const ACTION_FR = '(?:mesures?(?: de suivi)?|suivis?|actions?)';
const ACTION_EN = '(?:action items?|actions?|follow-ups?|follow up(?: actions?)?)';
const TAIL_FR =
	"(?: (?:n'est|n'a|n'ont|ne|est|a|ete|requise?s?|necessaires?|indiquee?s?|prise?s?|identifiee?s?|notee?s?|consignee?s?|enregistree?s?|adoptee?s?|relevee?s?|retenue?s?|demandee?s?|signalee?s?|prevue?s?|particuliere?s?|a signaler|a faire|a prendre|pour (?:ce point|le moment|l'instant)|a ce (?:point|stade|sujet)|n'etait|n'etaient))*";
const TAIL_EN =
	'(?: (?:is|are|was|were|has|have|been|made|taken|identified|noted|recorded|required|requested|needed|necessary|arising|reported|indicated|adopted|assigned|at this time|for this item|on this item))*';
const french = new RegExp(
	`^(?:il n'y a (?:eu )?)?(?:aucune?|pas d'|pas de|nulle?) ?(?<a>${DECISION}|${ACTION_FR})(?:(?: et| ni| ou|,) (?:(?:aucune?|de|d') ?)?(?<b>${DECISION}|${ACTION_FR}))?${TAIL_FR}\\s*[.]?$`,
);
const english = new RegExp(
	`^(?:there (?:is|are|was|were) )?no (?<a>${DECISION}|${ACTION_EN})(?:(?: and| or| nor|,) (?:no )?(?<b>${DECISION}|${ACTION_EN}))?${TAIL_EN}\\s*[.]?$`,
);
const PLURAL = '(?:decisions|resolutions|deliberations|motions|mesures(?: de suivi)?|suivis|actions|action items|follow-ups)';
/** `Décisions : aucune`: the label of a list is no record, and says of its kind that there is none. */
const labelled = new RegExp(
	`^(?<a>${PLURAL})(?: (?:et|ou|and|or) (?<b>${PLURAL}))? ?: ?(?:aucune?|neant|s\\. ?o\\.?|none|nil|n/a)\\s*[.]?$`,
);
const start =
	/^(?:il n'y a|aucune?|pas d['e]|nulle?|no\b|there\b|(?:decision|resolution|deliberation|motion|mesure|suivi|action|action item|follow-up)s\b)/;

/** Whether a line may begin a statement: cheap, asked before paragraphs are joined. */
export function mayStartStatement(folded: string): boolean {
	return start.test(folded);
}

/** `Aucune décision.`, `No action items were identified.`: the whole text, never the start of a longer sentence. */
export function readStatement(raw: string): StatementReading | undefined {
	const folded = foldText(raw);
	const match = french.exec(folded) ?? english.exec(folded) ?? labelled.exec(folded);
	if (!match) return undefined;
	const kinds = [match.groups?.a, match.groups?.b]
		.filter((w): w is string => w !== undefined)
		.map((w) => (new RegExp(`^${DECISION}$`).test(w) ? ('decision' as const) : ('action' as const)));
	return { none: [...new Set(kinds)] };
}

const nothing = /^(?:aucune?|neant|s\. ?o\.?|none|nil|n\/a)\s*\.?$/;

/** `Décision : aucune`: a record's whole text that says there is none. */
export function saysNone(text: string): boolean {
	return nothing.test(foldText(text));
}
