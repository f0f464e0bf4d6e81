import { foldText } from '../../syntax/fold.ts';
import { createLine } from '../../syntax/line.ts';
import { readActionFields, readDecisionFields } from '../../syntax/readings/field.ts';
import { readRecord } from '../../syntax/readings/record.ts';
import { readResult } from '../../syntax/readings/result.ts';
import type { Block } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { isRecital, readLoneResolutionNumber } from '../marks.ts';
import { add, type Context, colon, word } from '../parts.ts';
import { splitSentences } from '../sentences.ts';
import { nested } from './actions.ts';
import { leadingOwner } from './owners.ts';
import { readVote } from './votes.ts';

export function textOf(block: Block | undefined): string {
	return block === undefined || block.kind === 'table' || block.kind === 'verbatim' || block.kind === 'note' ? '' : block.text;
}

const otherKeyword = /^(resolved|resolution|agreed|agreement|decided|résolu|decision|d[ée]cid[ée])\s*(?::|–|—|\s-\s)\s*(?=\S)/i;

/** A record that bears its keyword: `Décision no 3 : …`, `**Motion:** …`, `RESOLVED: …`, with fields, result and body below. */
export function keywordRecordAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'item') return undefined;
	const text = withoutEmphasis(block.text);
	const reading = readRecord(createLine(text, 0));
	const other = reading ? null : otherKeyword.exec(text);
	if (!reading && !other) return undefined;
	if (reading?.arrow || (reading && reading.number === undefined && !/:|–|—/.test(text))) return undefined;
	const kind = reading?.keyword.kind ?? 'decision';
	const head = other
		? `${/^r/i.test(other[0]) ? word(context, 'Résolution', 'Resolution') : word(context, 'Décision', 'Decision')}${colon(context)} ${text.slice(other[0].length)}`
		: text;
	const tail = readTail(at, kind, context, reading?.text.value === '', text);
	const full =
		reading?.text.value === '' && tail.text !== undefined ? `${head.replace(/\s*:?\s*$/, '')}${colon(context)} ${tail.text}` : head;
	// a bold keyword is one that this program wrote: its fields say all
	const owner =
		kind === 'action' &&
		!block.text.startsWith('**') &&
		!tail.fields.some((f) => /^(?:responsable|owner)/i.test(f)) &&
		reading?.arguments === undefined
			? leadingOwner(reading?.text.value ?? '', context)
			: [];
	add(context, {
		kind: 'record',
		about: kind,
		head: full,
		body: tail.body,
		fields: [...owner, ...tail.fields],
		line: block.line,
		side: block.side,
	});
	return tail.next;
}

function withoutEmphasis(text: string): string {
	return text.replace(/^(\*\*\*|\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1/, '$2').replace(/^\\(?=[#=])/, '');
}

interface Tail {
	readonly text?: string;
	readonly body: readonly string[];
	readonly fields: readonly string[];
	readonly next: number;
}

/** What follows a record's head and is its own: text, body up to the fields, fields, result. */
function readTail(at: number, kind: 'decision' | 'action' | 'information', context: Context, empty: boolean, head: string): Tail {
	const block = context.blocks[at] as Block;
	const inner = nested(at, context);
	const body: string[] = [];
	const fields: string[] = [];
	for (const line of inner.lines) (fieldLine(line, kind) === undefined ? body : fields).push(fieldLine(line, kind) ?? line);
	let next = inner.next;
	let text: string | undefined;
	const stop = fieldsAhead(next, kind, context);
	for (; next < context.blocks.length; next++) {
		const below = context.blocks[next] as Block;
		if (
			context.headings.has(below) ||
			below.kind === 'heading' ||
			below.kind === 'note' ||
			below.kind === 'table' ||
			below.side !== block.side
		)
			break;
		const field = fieldLine(textOf(below), kind);
		if (field !== undefined && below.kind !== 'verbatim') fields.push(field);
		else if (kind === 'decision' && readVote(next, context)) {
			const vote = readVote(next, context) as NonNullable<ReturnType<typeof readVote>>;
			fields.push(...vote.fields);
			body.push(...vote.body);
			next = vote.next - 1;
		} else if (fields.length > 0) break;
		else if (empty && text === undefined && below.kind === 'paragraph') text = below.text;
		else if (next < stop) body.push(...bodyLines(below));
		else if (below.kind === 'item' && (below.side === true || (block.kind !== 'item' && endsOpen(text ?? head, body))))
			body.push(...bodyLines(below));
		else break;
	}
	return { ...(text === undefined ? {} : { text }), body, fields, next };
}

function endsOpen(text: string, body: readonly string[]): boolean {
	return /:\s*$/.test(plain(text)) || body.length > 0;
}

function bodyLines(block: Block): readonly string[] {
	if (block.kind === 'item') return [`${'  '.repeat(block.depth)}${block.ordered ? block.marker : '-'} ${block.text}`];
	if (block.kind === 'verbatim') return block.lines;
	return ['', textOf(block), ''];
}

/** Paragraphs between a record and its list of fields are its body: index of the first field, or `from`. */
function fieldsAhead(from: number, kind: 'decision' | 'action' | 'information', context: Context): number {
	for (let i = from; i < Math.min(from + 12, context.blocks.length); i++) {
		const block = context.blocks[i] as Block;
		if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'verbatim') return from;
		if (context.headings.has(block) || (block.kind === 'paragraph' && readRecord(createLine(withoutEmphasis(block.text), 0)))) return from;
		if (block.kind !== 'verbatim' && fieldLine(block.text, kind) !== undefined) return i;
	}
	return from;
}

/** The line as a field or result of a record of the kind, without bullet and emphasis. */
export function fieldLine(raw: string, kind: 'decision' | 'action' | 'information'): string | undefined {
	const text = plain(raw.replace(/^\s*[-*•]\s+/, '')).trim();
	if (text === '' || text.length > 300 || kind === 'information') return undefined;
	const outcome = /^(?:r[ée]sultat|result|outcome)\s*:\s*(.+)$/i.exec(text)?.[1];
	if (outcome !== undefined && kind === 'decision' && readResult(createLine(capitalised(outcome), 0))) return capitalised(outcome);
	const line = createLine(text, 0);
	if (kind === 'action') return readActionFields(line) ? text : undefined;
	return readDecisionFields(line) || readResult(line) ? text : undefined;
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

const formula =
	/^(?:(?:par conséquent|en conséquence|therefore),?\s*)?(?:il est|résolu|it was|be it resolved|en conséquence|par conséquent|pour ces motifs|sur proposition|il est donc)?\s*[,:]?$/i;
const both =
	/^(?:en conséquence,?\s*|par conséquent,?\s*)?(?:(?:il est|it was)\s+)?(?:d[ûu]ment\s+)?(?:propos[ée]e?s?\s+par|moved by|sur (?:la |une )?proposition (?:de|du|d['’]))\s*:?\s*(?<mover>.+?)\s*,?\s*(?:et\s+|and\s+)?(?:d[ûu]ment\s+)?(?:(?:appuy|second)[ée]e?s?\s+par|seconded by|avec l['’]appui (?:de|du|d['’]))\s*:?\s*(?<seconder>.+?)(?<rest>\s*(?:,|;)?\s*(?:et\s+)?(?:il est\s+)?(?:unanimement\s+|and\s+)?(?:r[ée]solu|resolved|d[ée]cid[ée]|that\b|to\b|que\b|d['’e]\s?(?=\p{L})).*)?[.:;,]?$/iu;
const alone =
	/^(?:en conséquence,?\s*|par conséquent,?\s*)?(?:(?:il est|it was)\s+)?(?:d[ûu]ment\s+)?(?:propos[ée]e?s?\s+par|moved by|sur (?:la |une )?proposition (?:de|du|d['’]))\s*:?\s*(?<mover>[^,;:]+?)\s*(?<rest>,?\s*(?:et\s+)?(?:il est\s+)?(?:unanimement\s+|and\s+)?(?:r[ée]solu|resolved|d[ée]cid[ée]|that\b|to\b|que\b|d['’e]\s?(?=\p{L})).*)?[.:;,]?$/iu;

/** A council's resolution: number, `Proposé par`, `Appuyé par`, `Et résolu`, operative text, `ADOPTÉE`, in any order that councils use. */
export function resolutionAt(at: number, context: Context): number | undefined {
	const first = context.blocks[at] as Block;
	if (first.kind !== 'paragraph' || !opensResolution(first.text)) return undefined;
	let number = context.resolution;
	let text: string | undefined;
	const lead: string[] = [];
	const body: string[] = [];
	const fields: string[] = [];
	let carried = false;
	let i = at;
	for (; i < context.blocks.length; i++) {
		const block = context.blocks[i] as Block;
		if (block.kind === 'note') {
			// a page number in the middle of a resolution
			if (text === undefined || !carried) add(context, { kind: 'comment', text: `import: ${block.text}`, line: block.line });
			continue;
		}
		if (context.headings.has(block) || (block.kind !== 'paragraph' && block.kind !== 'item')) break;
		const words = plain(block.text);
		const lone = readLoneResolutionNumber(words);
		const combined = both.exec(words) ?? alone.exec(words);
		if (lone !== undefined && text === undefined && number === undefined) number = lone;
		else if (carried) break;
		else if (formula.test(words)) lead.push(block.text);
		else if (readDecisionFields(createLine(words, 0))) fields.push(words);
		else if (readResult(createLine(words, 0)) && !/^(?:et|unanimement)/i.test(words)) {
			fields.push(words);
			carried = true;
		} else if (/^(?:et )?(?:unanimement )?(?:résolu|résolue|resolved)/i.test(words) && text === undefined) {
			if (readResult(createLine(words, 0))) fields.push(words);
			else if (words.length < 60) {
				fields.push(...derivedResult(words, context));
				lead.push(block.text);
			} else text = block.text;
		} else if (isRecital(words) && text === undefined) lead.push(block.text);
		else if (combined?.groups?.mover !== undefined && text === undefined && fields.length === 0) {
			const { mover, seconder, rest = '' } = combined.groups as { mover: string; seconder?: string; rest?: string };
			if (mover.length > 70 || (seconder?.length ?? 0) > 70) break;
			fields.push(`${word(context, 'Proposée par', 'Moved by')}${colon(context)} ${mover}`);
			if (seconder !== undefined) fields.push(`${word(context, 'Appuyée par', 'Seconded by')}${colon(context)} ${seconder}`);
			fields.push(...(/r[ée]solu|resolved|unanim/i.test(rest) ? derivedResult(rest, context) : []));
			if (
				rest.replace(
					/^[\s,;]*(?:et\s+)?(?:il est\s+)?(?:unanimement\s+)?(?:r[ée]solu|resolved|d[ée]cid[ée])?(?:\s+(?:à l['’]unanimité|unanimement|unanimously|par les conseillers présents|des (?:membres|conseillers) présents))*[\s:,.]*(?:que|that|de|to)?[\s:]*$/i,
					'',
				).length > 8
			)
				text = block.text;
			else lead.push(block.text);
		} else if (text === undefined && (block.kind === 'paragraph' || lead.length > 0))
			text = block.kind === 'item' ? `${block.marker} ${block.text}` : block.text;
		else if (
			text !== undefined &&
			(block.kind === 'item' || goesOn(words) || (fields.some((f) => /propos|moved/i.test(f)) && resultAhead(i, context)))
		)
			body.push(block.kind === 'item' ? `${block.ordered ? block.marker : '-'} ${block.text}` : block.text);
		else break;
	}
	if (text === undefined && fields.length === 0 && number === undefined) return undefined;
	if (text !== undefined && fields.length === 0 && number === undefined) return undefined;
	for (const line of lead) add(context, { kind: 'prose', text: line, gap: true, line: first.line });
	const keyword =
		number !== undefined || /résolu|resolu|resolved/i.test([...fields, ...lead].join(' '))
			? word(context, 'Résolution', 'Resolution')
			: word(context, 'Décision', 'Decision');
	const results = fields.filter((f) => readResult(createLine(f, 0)));
	add(context, {
		kind: 'record',
		about: 'decision',
		head: `${keyword}${number === undefined ? '' : ` ${number}`}${colon(context)}${text === undefined ? '' : ` ${text}`}`,
		body,
		fields: [...fields.filter((f) => !results.includes(f)), ...unique(results)],
		line: first.line,
		doubt:
			text === undefined
				? { source: first.line, message: { fr: 'numéro de résolution sans texte', en: 'resolution number without text' } }
				: undefined,
	});
	context.resolution = undefined;
	return i;
}

/** `Et résolu à l’unanimité`, then `ADOPTÉE`: both stay; a derived line is dropped where a written one says the same. */
function unique(results: readonly string[]): readonly string[] {
	return results.filter((r, i) => results.findIndex((o) => foldText(o) === foldText(r)) === i);
}

function opensResolution(text: string): boolean {
	const words = plain(text);
	return (
		readLoneResolutionNumber(words) !== undefined ||
		(words !== '' && /^(?:il est|it was|résolu)\s*:?$/i.test(words)) ||
		/^(?:en conséquence|par conséquent|pour ces motifs)\s*[,:]?$/i.test(words) ||
		both.test(words) ||
		(alone.test(words) && words.length < 400) ||
		readDecisionFields(createLine(words, 0))?.some((f) => f.key === 'mover') === true
	);
}

function goesOn(text: string): boolean {
	return /^(?:et\s+)?(?:que\b|qu['’]|d['’]|de\b|D['’]|QUE|ET\b|that\b|and\b|to\b)/i.test(text) || /^\p{Lu}['’]?\p{Lu}{3}/u.test(text);
}

function resultAhead(at: number, context: Context): boolean {
	for (let i = at; i < Math.min(at + 8, context.blocks.length); i++) {
		const block = context.blocks[i] as Block;
		if (context.headings.has(block)) return false;
		if (readResult(createLine(plain(textOf(block)), 0))) return true;
	}
	return false;
}

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

const participle = '(?:adopte|approuve|accepte|valide|enterine|ratifie|vote|rejete|refuse|elu|reporte|entérine|reconduit)(?:e|s|es)?';
const passiveFr = new RegExp(
	`\\b(?:est|sont|a ete|ont ete)(?: (?:donc|ainsi|alors|egalement|par consequent))? (?:rejete|${participle})\\b(?! que (?:si|lorsque))`,
);
const body =
	"(?:le |la |les |l')?(?:conseil(?: municipal| d'administration| communautaire| syndical)?|comite|commission|assemblee(?: generale)?|bureau|ca|c\\.a\\.|membres(?: du [a-z]+)?|municipalite|conseill(?:ers|eres) (?:et conseill(?:ers|eres) )?municipaux|participants|groupe|il(?= a (?:egalement )?(?:vote|adopte)))";
const activeFr = new RegExp(
	`^(?:apres (?:en avoir delibere|discussion|deliberation|un tour de table)[^,]*, )?${body}(?: [a-z]+)?,?(?: (?:a l'unanimite|a la majorite|par consensus|apres en avoir delibere|egalement|donc)[^,]{0,30},?)? (?:(?:a|ont)(?: egalement| donc| aussi)? (?:pu (?:voter|adopter|approuver)|decide|approuve|adopte|vote|valide|accepte)|decident?|approuvent?|adoptent?|votent?|valident?|acceptent?|autorisent?|entérinent?|resout|conviennent? (?:de|que))\\b`,
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
	return { before: sentences.slice(0, at).join(' '), sentence: sentences[at] as string, after: sentences.slice(at + 1).join(' ') };
}
