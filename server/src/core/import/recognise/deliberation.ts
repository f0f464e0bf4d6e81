import type { Block } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { add, type Context } from '../parts.ts';
import { textOf } from './decisions.ts';
import { decisionHead } from './outcomes.ts';
import { derivedResult } from './tellsDecision.ts';

/** `Le conseil municipal, après en avoir délibéré, à l’unanimité,`: who decides and how, what it decides below. */
const lead =
	/^(?:(?:apr[èe]s en avoir d[ée]lib[ée]r[ée],? )?(?:le|la|l['’])\s?(?:conseil|assembl[ée]e|comit[ée]|commission|bureau)|the (?:council|board|committee))\b[^.;]{0,220}[,:]$/i;
const verb =
	/^(?:[-–•]\s*)?(?:d[ée]cide|approuve|adopte|autorise|donne|fixe|vote|prend acte|[ée]met|charge|accepte|valide|confirme|mandate|d[ée]signe|[ée]lit|institue|cr[ée]e|sollicite|dit que|pr[ée]cise|resolves|approves|directs|authori[sz]es|adopts)(?:nt)?\b/i;

/** A deliberation of a French council: the formula, then a paragraph or list entry for each verb. */
export function deliberationAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (!context.inItem || block.kind !== 'paragraph' || !lead.test(plain(block.text)) || !isVerb(context.blocks[at + 1], context))
		return undefined;
	const clauses: Block[] = [];
	let next = at + 1;
	for (; isVerb(context.blocks[next], context); next++) clauses.push(context.blocks[next] as Block);
	const [first, ...others] = clauses;
	add(context, {
		kind: 'record',
		about: 'decision',
		head: decisionHead(`${block.text} ${textOf(first)}`, context),
		body: others.flatMap((b) => (b.kind === 'item' ? [`- ${b.text}`] : ['', textOf(b), ''])),
		fields: derivedResult(block.text, context),
		line: block.line,
	});
	return next;
}

function isVerb(block: Block | undefined, context: Context): boolean {
	if (block === undefined || (block.kind !== 'paragraph' && block.kind !== 'item') || context.headings.has(block)) return false;
	return verb.test(plain(block.text));
}
