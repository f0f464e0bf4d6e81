import { foldText } from '../../syntax/fold.ts';
import { plain } from '../markdownBlocks.ts';
import { isRecital } from '../marks.ts';
import { type Context, word } from '../parts.ts';
import { splitSentences } from '../sentences.ts';
import { countsIn } from './votes.ts';

/** What a sentence says of the outcome, as a line that the language reads. */
export function derivedResult(text: string, context: Context): readonly string[] {
	const folded = foldText(text);
	const manner = /unanim/.test(folded)
		? word(context, ' à l’unanimité', ' unanimously')
		: /majorit/.test(folded)
			? word(context, ' à la majorité', ' by majority')
			: /consensus/.test(folded)
				? word(context, ' par consensus', ' by consensus')
				: '';
	if (/\b(?:rejet|refus|defeated|rejected|failed|not (?:approved|adopted|carried|accepted)|n'est pas (?:adopte|approuve))/.test(folded))
		return [word(context, 'Rejetée', 'Defeated')];
	if (/\b(?:report(?:e|ee|es|ees)|ajourne|deferred|tabled|postponed)/.test(folded)) return [word(context, 'Reportée', 'Deferred')];
	if (/\b(?:retire|withdrawn)/.test(folded)) return [word(context, 'Retirée', 'Withdrawn')];
	return [`${word(context, 'Adoptée', 'Carried')}${manner}`];
}

const participle = '(?:adopte|approuve|accepte|valide|enterine|ratifie|vote|rejete|refuse|elu|reporte|reconduit)(?:e|s|es)?';
const passiveFr = new RegExp(
	`\\b(?:est|sont|a ete|ont ete)(?: (?:donc|ainsi|alors|egalement|par consequent))? (?:rejete|${participle})\\b(?! que (?:si|lorsque))`,
);
const body =
	"(?:le |la |les |l')?(?:conseil(?: municipal| d'administration| communautaire| syndical)?|comite(?: social et economique)?|cse|commission|assemblee(?: generale)?|bureau|ca|c\\.a\\.|membres(?: du [a-z]+)?|municipalite|conseill(?:ers|eres) (?:et conseill(?:ers|eres) )?municipaux|participants|groupe|il(?= a (?:egalement )?(?:vote|adopte)))";
const activeFr = new RegExp(
	`^(?:apres (?:en avoir delibere|discussion|deliberation|un tour de table)[^,]*, )?${body}(?: [a-z]+)?,?(?: (?:a l'unanimite|a la majorite|par consensus|apres en avoir delibere|egalement|donc|ouie? l'expose)[^,]{0,40},?){0,3} (?:(?:a|ont)(?: egalement| donc| aussi)? (?:pu (?:voter|adopter|approuver)|decide|approuve|adopte|vote|valide|accepte)|decide(?:nt)?|approuve(?:nt)?|adopte(?:nt)?|vote(?:nt)?|valide(?:nt)?|accepte(?:nt)?|autorise(?:nt)?|enterine(?:nt)?|resou(?:t|vent)|convien(?:t|nent) (?:de|que)|(?:emet(?:tent)?|rend(?:ent)?) (?:a l'unanimite |a la majorite )?un avis (?:favorable|defavorable))\\b`,
);
const impersonalFr = /^il (?:est|a ete) (?:donc |ainsi |egalement )?(?:decide|convenu|resolu|vote|acte|entendu)\b/;
/** `Modification des statuts approuvée par le Bureau`, without a verb. */
const approvedBy =
	/^(?!.*\b(?:est|sont|ete|etre|sera|seront)\b.{0,20}(?:approuve|adopte|valide)).{3,120} (?:approuve|adopte|valide)(?:e|s|es)? (?:par (?:le|la|l'|les) ?(?:bureau|conseil|comite|assemblee|ca|membres|commission)|a l'unanimite)\b/;
const english =
	/\b(?:is|are|was|were|has been|have been) (?:hereby |then |therefore |also )?(?:(?:unanimously|formally) )?(?:approved|adopted|accepted|ratified|carried|passed|elected|rejected|defeated|deferred|tabled)\b|^(?:the |it was )?(?:(?:committee|board|council|members|group|meeting|assembly|tc|wg|membership|it was|we) )?(?:unanimously )?(?:agreed|resolved|decided|approved|adopted)\b(?: by consensus)?(?:,)? ?(?:to|that|the|unanimously)\b|\bapproval of .{3,60} was (?:reached|given)\b/;

/** Whether a sentence tells of a decision that was taken. */
export function tellsDecision(sentence: string): boolean {
	const folded = foldText(plain(sentence));
	if (folded.length > 420 || /\?\s*$/.test(folded) || isRecital(sentence) || /^(?:si|lorsque|quand|if|when|whether)\b/.test(folded))
		return false;
	return approvedBy.test(folded) || passiveFr.test(folded) || activeFr.test(folded) || impersonalFr.test(folded) || english.test(folded);
}

/** The parts of a paragraph around the sentence that decides, if it opens or closes the paragraph. */
export function decidingSentence(text: string): { readonly before: string; readonly sentence: string; readonly after: string } | undefined {
	const sentences = splitSentences(text);
	if (sentences.length === 0 || sentences.length > 5) return undefined;
	const at = [sentences.length - 1, 0].find((i) => tellsDecision(sentences[i] as string));
	if (at === undefined) return undefined;
	// the counts of the vote stand in the sentence before or behind
	const from = at > 0 && countsIn(sentences[at - 1] as string) ? at - 1 : at;
	const to = at + 1 < sentences.length && countsIn(sentences[at + 1] as string) ? at + 1 : at;
	return {
		before: sentences.slice(0, from).join(' '),
		sentence: sentences.slice(from, to + 1).join(' '),
		after: sentences.slice(to + 1).join(' '),
	};
}
