import { createLine } from '../../syntax/line.ts';
import { readRecord } from '../../syntax/readings/record.ts';
import { readResult } from '../../syntax/readings/result.ts';
import type { Block, Doubt } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { add, type Context, colon, type Part, word } from '../parts.ts';
import { textOf } from './decisions.ts';
import { decidingSentence, derivedResult, tellsDecision } from './tellsDecision.ts';
import { readVote } from './votes.ts';

type Prose = Extract<Part, { kind: 'prose' }>;

/** The number that the item's heading gave goes to its first decision. */
export function decisionHead(text: string, context: Context): string {
	const given = context.resolution;
	context.resolution = undefined;
	return `${given ? `${given.keyword} ${given.number}` : word(context, 'Décision', 'Decision')}${colon(context)} ${text}`;
}

/** A vote that no record above owns: the sentence that tells its outcome, or the paragraph above, is the decision. */
export function voteAt(at: number, context: Context): number | undefined {
	const vote = readVote(at, context);
	if (!vote) return undefined;
	const block = context.blocks[at] as Block;
	const owner = context.parts[context.parts.length - 1];
	if (owner?.kind === 'record' && owner.about === 'decision' && !owner.fields.some((f) => /^(?:vote|pour|for|contre)/i.test(f))) {
		context.parts[context.parts.length - 1] = { ...owner, fields: [...owner.fields, ...vote.fields], body: [...owner.body, ...vote.body] };
		return vote.next;
	}
	const below = context.blocks[vote.next];
	const told = below?.kind === 'paragraph' && !context.headings.has(below) ? decidingSentence(below.text) : undefined;
	if (told && below && told.before === '') {
		add(context, {
			kind: 'record',
			about: 'decision',
			head: decisionHead(told.sentence, context),
			body: vote.body,
			fields: [...vote.fields, ...derivedResult(told.sentence, context)],
			line: below.line,
		});
		if (told.after !== '') add(context, { kind: 'prose', text: told.after, gap: true, line: below.line });
		return vote.next + 1;
	}
	const taken = takeProse(context);
	if (taken) {
		const tells = tellsDecision(taken.text);
		add(context, {
			kind: 'record',
			about: 'decision',
			head: decisionHead(taken.text, context),
			body: [...taken.body, ...vote.body],
			fields: [...vote.fields, ...(tells ? derivedResult(taken.text, context) : [])],
			line: taken.line,
			doubt: tells ? undefined : supposed(block.line),
		});
		return vote.next;
	}
	const heading = context.parts.findLast((p) => p.kind === 'heading');
	const quoted = below?.kind === 'verbatim' ? below.lines.map((l) => l.replace(/^>\s*/, '')).filter((l) => l !== '') : undefined;
	if (quoted && quoted.length > 0) {
		add(context, {
			kind: 'record',
			about: 'decision',
			head: decisionHead(quoted[0] as string, context),
			body: [...quoted.slice(1), ...vote.body],
			fields: vote.fields,
			line: block.line,
			doubt: supposed(block.line),
		});
		return vote.next + 1;
	}
	if (heading?.kind !== 'heading') return undefined;
	const title = heading.text.replace(/^(?:#+|\d+(?:\.\d+)*\.|[A-Z]\))\s*/, '');
	add(context, {
		kind: 'record',
		about: 'decision',
		head: decisionHead(title, context),
		body: vote.body,
		fields: vote.fields,
		line: block.line,
		doubt: supposed(block.line),
	});
	return vote.next;
}

function supposed(source: number): Doubt {
	return {
		source,
		message: {
			fr: 'l’objet du vote est supposé d’après le texte voisin; vérifiez ce qui a été mis aux voix',
			en: 'what was voted on is taken from the text next to the vote; check it',
		},
	};
}

/** The paragraph above, with its list, leaves the prose to become the text of a decision. */
function takeProse(context: Context): { readonly text: string; readonly body: readonly string[]; readonly line: number } | undefined {
	let at = context.parts.length - 1;
	const list: string[] = [];
	while (at >= 0) {
		const part = context.parts[at] as Part;
		if (part.kind !== 'prose') return undefined;
		if (!part.list) break;
		list.unshift(`${'  '.repeat(part.list.depth)}${part.list.ordered ? part.list.marker : '-'} ${part.text}`);
		at--;
	}
	const part = context.parts[at] as Prose | undefined;
	if (!part || (list.length > 0 && !/:\s*$/.test(plain(part.text)))) return undefined;
	context.parts.length = at;
	return { text: part.text, body: list, line: part.line };
}

/** `Accepted unanimously.`, `ADOPTÉ` alone: the paragraph above was decided. */
export function resultAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
	const words = plain(block.text);
	if (!readResult(createLine(words, 0))) return undefined;
	const owner = context.parts[context.parts.length - 1];
	if (owner?.kind === 'record' && owner.about === 'decision' && !owner.fields.some((f) => readResult(createLine(f, 0)))) {
		context.parts[context.parts.length - 1] = { ...owner, fields: [...owner.fields, words] };
		return at + 1;
	}
	const taken = context.inItem ? takeProse(context) : undefined;
	if (!taken) return undefined;
	add(context, {
		kind: 'record',
		about: 'decision',
		head: decisionHead(taken.text, context),
		body: taken.body,
		fields: [words],
		line: taken.line,
	});
	return at + 1;
}

/** A sentence that tells of a decision, in a document that does not label its decisions. */
export function decisionSentenceAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (!context.inItem || (block.kind !== 'paragraph' && block.kind !== 'item')) return undefined;
	const told = decidingSentence(block.text);
	const vote = told ? readVote(at + 1, context) : undefined;
	if (!told || (block.kind === 'item' && (told.before !== '' || told.after !== ''))) return undefined;
	const certain = vote !== undefined || /unanim|majorit/i.test(told.sentence);
	if (context.labelsDecisions && !(certain && isOnlyOne(at, context))) return undefined;
	if (told.before !== '') add(context, { kind: 'prose', text: told.before, gap: true, line: block.line });
	const list: string[] = [];
	let next = at + 1;
	// `Le conseil décide :` and what it decides
	if (
		/:\s*$/.test(plain(told.sentence)) &&
		told.after === '' &&
		/d[ée]cide|approuve|adopte|[ée]lue?s?\b|resolve|agree/i.test(told.sentence)
	) {
		for (
			let below = context.blocks[next];
			below?.kind === 'item' && !context.headings.has(below) && startsAsClause(below.text);
			below = context.blocks[++next]
		)
			list.push(`${'  '.repeat(below.depth)}${below.ordered ? below.marker : '-'} ${below.text}`);
	}
	add(context, {
		kind: 'record',
		about: 'decision',
		head: decisionHead(told.sentence, context),
		body: [...list, ...(vote?.body ?? [])],
		fields: [...(vote?.fields ?? []), ...derivedResult(told.sentence, context)],
		line: block.line,
		doubt: certain
			? undefined
			: {
					source: block.line,
					message: {
						fr: 'phrase lue comme une décision; vérifiez qu’il y a bien eu décision',
						en: 'sentence read as a decision; check that one was made',
					},
				},
	});
	if (told.after !== '') add(context, { kind: 'prose', text: told.after, gap: true, line: block.line });
	return vote?.next ?? next;
}

/** Where a document labels its decisions, a sentence makes one only in an item that has no other. */
function isOnlyOne(at: number, context: Context): boolean {
	for (let i = context.parts.length - 1; i >= 0 && context.parts[i]?.kind !== 'heading'; i--) {
		const part = context.parts[i] as Part;
		if (part.kind === 'record' && part.about === 'decision') return false;
	}
	for (let i = at + 1; i < context.blocks.length; i++) {
		const below = context.blocks[i] as Block;
		if (context.headings.has(below)) return true;
		if (readRecord(createLine(plain(textOf(below)), 0))?.keyword.kind === 'decision') return false;
	}
	return true;
}

/** `d’attribuer …`, `que …`, `to …`: the list goes on with the sentence above it. */
function startsAsClause(text: string): boolean {
	return /^(?:\p{Lu}\p{Ll}+ \p{Lu}|d['’]|de |que |qu['’]|to |that |la |le |les |l['’]|\p{L}+(?:er|ir|re) )/u.test(text);
}

const moved =
	/^(?<who>[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,2}) (?:set|made|makes|put|proposed|raised|offered)(?: forward)?(?: a| the)? motions? (?:to|that|for)\b|^(?<who2>[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,2}) (?:moved|moves|motioned) (?:to|that|for)\b|^(?:[Aa] )?[Mm](?:otion|OTION) (?:was )?(?:made )?by (?<who3>[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,2})\b/u;
const second = /^(?<who>[\p{Lu}][\p{L}.'’-]*(?: [\p{Lu}][\p{L}.'’-]*){0,2}) (?:[Ss]econds?|[Ss]econded|2nds?|2nded)\b/u;
const outcome =
	/^(?:the )?(?:motion|vote|proposal)\b.{0,60}\b(?:approved|carried|carries|passed|passes|adopted|accepted|agreed|defeated|failed|fails|rejected|withdrawn|tabled|deferred)\b/i;

/** `Omar set motion to …`, `Stefan seconded`, `Motion approved`: three lines of one motion. */
export function motionAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	const match = moved.exec(plain(textOf(block)));
	if (!match || (block.kind !== 'item' && block.kind !== 'paragraph')) return undefined;
	const mover = match.groups?.who ?? match.groups?.who2 ?? match.groups?.who3 ?? '';
	const body: string[] = [];
	const fields = [`${word(context, 'Proposée par', 'Moved by')}${colon(context)} ${mover}`];
	let result: readonly string[] = [];
	let next = at + 1;
	for (let i = at + 1; i < Math.min(at + 7, context.blocks.length); i++) {
		const below = context.blocks[i] as Block;
		if (
			below.kind !== block.kind ||
			context.headings.has(below) ||
			(below.kind === 'item' && block.kind === 'item' && below.depth < block.depth) ||
			moved.test(plain(textOf(below)))
		)
			break;
		const words = plain(textOf(below));
		const seconder = second.exec(words)?.groups?.who;
		if (seconder !== undefined) {
			fields.push(`${word(context, 'Appuyée par', 'Seconded by')}${colon(context)} ${seconder}`);
			body.push(...context.blocks.slice(next, i + 1).map((b) => textOf(b)));
			next = i + 1;
		} else if (outcome.test(words) || readResult(createLine(words, 0))) {
			const native = readResult(createLine(words, 0)) !== undefined;
			body.push(...context.blocks.slice(next, native ? i : i + 1).map((b) => textOf(b)));
			result = native ? [words] : derivedResult(words, context);
			next = i + 1;
			break;
		}
	}
	add(context, {
		kind: 'record',
		about: 'decision',
		head: `Motion${colon(context)} ${textOf(block)}`,
		body: body.map((l) => `- ${l}`),
		fields: [...fields, ...result],
		line: block.line,
	});
	return next;
}
