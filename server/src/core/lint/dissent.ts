import type { MinutesDocument } from '../document.ts';
import type { Content, Decision } from '../model/minutes.ts';
import { namedPeople } from '../model/naming.ts';
import { foldText } from '../syntax/fold.ts';
import type { Span } from '../text/span.ts';

/** What a sentence near a decision says about somebody’s vote. */
export interface SaidVote {
	readonly kind: 'against' | 'abstain';
	/** The sentence. */
	readonly span: Span;
}

const label = /^\s*(?:dissidences?|dissent(?:ing)?)\s?:\s*(?!aucune?|neant|none|nil|n\/a|0|s\.? ?o)\S/;
const against =
	/\b(?:vote(?:nt)?|votant|voted|votes|voting) (?:contre|against)\b|\b(?:inscri\w+|fai\w+ (?:consigner|inscrire)|enregistr\w+) (?:sa|leur) dissidence\b|\bs'oppos\w+ a (?:la|cette|l')\s?(?:resolution|decision|proposition|adoption)\b|\b(?:his|her|their) dissent\b|\b(?:opposed|dissent(?:ed|s))\b/;
const abstains = /\bs'abst(?:ient|iennent)\b|\bs'(?:est|etait) abstenue?\b|\babstain(?:s|ed)?\b/;
/** Nobody, or a rule: `personne ne vote contre`, `peut s’abstenir`. */
const denied = /\b(?:personne|aucune?|nul|nulle|ne|n'\S+|si|peu(?:t|vent)|pourra|nobody|no one|none|not|may|if|whoever)\b/;

/**
 * Votes that sentences tell instead of fields: in the decision’s own lines and in the prose directly below, up to the
 * next record (`Mme Roy vote contre.`, `Dissidence : Guy Lau`). A sentence counts when it names somebody and denies nothing.
 */
export function saidVotes(decision: Decision, { flow }: Pick<Content, 'flow'>, document: MinutesDocument): readonly SaidVote[] {
	const after = flow.slice(flow.indexOf(decision) + 1);
	const end = after.findIndex((n) => n.kind !== 'prose');
	const places = [
		{ start: decision.headSpan.end, end: decision.span.end },
		...after.slice(0, end < 0 ? after.length : end).map((n) => n.span),
	];
	return places.flatMap((place) => sentencesIn(place, document.text)).flatMap((span) => readVote(span, document) ?? []);
}

function readVote(span: Span, document: MinutesDocument): SaidVote | undefined {
	const words = foldText(document.text.slice(span.start, span.end));
	const kind = label.test(words) || against.test(words) ? 'against' : abstains.test(words) ? 'abstain' : undefined;
	if (!kind || (!label.test(words) && denied.test(words))) return undefined;
	const names = namedPeople(document).namings.some(({ name }) => span.start <= name.span.start && name.span.end <= span.end);
	return names || label.test(words) ? { kind, span } : undefined;
}

/** Sentences and lines, without the white space around them; the stop of a civility or an initial ends none. */
function sentencesIn({ start, end }: Span, text: string): readonly Span[] {
	return Array.from(text.slice(start, end).matchAll(/\S(?:[^.\r\n]|(?<=\b(?:M|MM|Mr|Mrs|Ms|Dr|\p{Lu}))\.|\.(?=\S))*\.?/gu), (match) => ({
		start: start + match.index,
		end: start + match.index + match[0].trimEnd().length,
	}));
}
