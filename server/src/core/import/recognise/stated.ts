import { createLine } from '../../syntax/line.ts';
import { readDecisionFields } from '../../syntax/readings/field.ts';
import { readResult } from '../../syntax/readings/result.ts';
import { plain } from '../markdownBlocks.ts';
import { type Context, colon, type Part, word } from '../parts.ts';
import { splitSentences } from '../sentences.ts';
import { readMovers } from './movers.ts';
import { derivedResult } from './tellsDecision.ts';
import { countsIn, voteField } from './votes.ts';

/**
 * Movers, votes and outcome that the words of a decision state, as fields below them (LANGUAGE.md §6); the words stay. What a
 * field says already is not said again. Of a record that is written as in minutes source, only short forms are read that the
 * language does not know (`M/S/C Lee/Lau`, `CARRIED` behind the text).
 */
export function withStated(part: Part, context: Context): Part {
	if (part.kind !== 'record' || part.about !== 'decision') return part;
	const text = plain([part.head.replace(/^[^:]{3,60}:\s*/, ''), ...part.body].join(' ').replace(/\s+/g, ' '));
	const keys = new Set(part.fields.flatMap((f) => readDecisionFields(createLine(f, 0))?.map((r) => r.key) ?? []));
	const movers = keys.has('mover') || keys.has('seconder') ? {} : readMovers(text, part.whole === true ? 'short' : 'all');
	const counts = keys.has('vote') || keys.has('for') || keys.has('against') || part.whole === true ? undefined : countsIn(text);
	const short = part.whole === true ? countsIn(shortOutcome.exec(text)?.groups?.counts ?? '') : undefined;
	const tallies = counts ?? short;
	const hasResult = part.fields.some((f) => readResult(createLine(f, 0)) !== undefined);
	const fields = [
		...(movers.mover === undefined ? [] : [`${word(context, 'Proposée par', 'Moved by')}${colon(context)} ${movers.mover}`]),
		...(movers.seconder === undefined ? [] : [`${word(context, 'Appuyée par', 'Seconded by')}${colon(context)} ${movers.seconder}`]),
		...(tallies === undefined ? [] : [voteField(tallies, context)]),
		...part.fields,
		...(hasResult ? [] : outcomeOf(text, part.whole === true, context)),
	];
	return fields.length === part.fields.length ? part : { ...part, fields };
}

/** `… CARRIED (6 in favour, 1 opposed)` at the end of a text, and `M/S/C`. */
const shortOutcome = /\s(?<result>CARRIED|DEFEATED|ADOPTÉE?|REJETÉE?|[Cc]arried|[Dd]efeated)(?:\s*\((?<counts>[^()]*)\))?\s*\.?$/;

function outcomeOf(text: string, whole: boolean, context: Context): readonly string[] {
	const slashes = /\bM\/S\/(?<letter>[CDF])\b|\bMSC\b/.exec(text);
	if (slashes)
		return [/[DF]/.test(slashes.groups?.letter ?? '') ? word(context, 'Rejetée', 'Defeated') : word(context, 'Adoptée', 'Carried')];
	const short = shortOutcome.exec(text)?.groups?.result;
	if (short !== undefined) return derivedResult(short, context);
	if (whole) return [];
	const told = statedOutcome(text);
	return told === undefined ? [] : derivedResult(told, context);
}

/** The sentence of a text that tells the outcome of a motion: `The motion was carried.`, `Adopté à l’unanimité.` */
export function statedOutcome(text: string): string | undefined {
	return splitSentences(text).findLast(
		(s) =>
			/^(?:the )?(?:motion|resolution|vote)\b.{0,30}\b(?:carried|carries|passed|passes|adopted|approved|defeated|failed|lost|tabled|deferred|withdrawn)\b/i.test(
				s,
			) || readResult(createLine(s, 0)) !== undefined,
	);
}
