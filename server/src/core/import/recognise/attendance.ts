import { readDateLine } from '../../syntax/dates.ts';
import { foldText } from '../../syntax/fold.ts';
import { createLine } from '../../syntax/line.ts';
import { type GroupReading, readGroup, readOpener } from '../../syntax/readings/attendance.ts';
import { readEvent } from '../../syntax/readings/event.ts';
import { looksLikeName, splitNames } from '../../syntax/readings/names.ts';
import { readAgendaOpener, readPreambleField } from '../../syntax/readings/preamble.ts';
import { readRecord } from '../../syntax/readings/record.ts';
import { readStatement } from '../../syntax/readings/statement.ts';
import type { Block } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { add, type Context, type GroupDraft, word } from '../parts.ts';
import { draftPeople } from '../people.ts';
import { peopleTable, tableComments } from './attendanceTable.ts';
import { signatureAt } from './closing.ts';
import { textOf } from './decisions.ts';
import { inlineNames } from './inlineNames.ts';
import { fromLegend } from './legend.ts';
import { presiding } from './presiding.ts';

interface OpenGroup {
	readonly label: string | undefined;
	readonly inline: string | undefined;
	readonly rows: string[];
	/** Rows in the language's form already. */
	readonly ready: boolean;
	/** The line as it was, where words of it are no part of any name. */
	readonly written?: string;
}

/** An attendance list in any of its shapes: lists, lines, comma lists, tables, several groups below one another. */
export function attendanceAt(at: number, context: Context): number | undefined {
	const start = opening(at, context);
	if (!start) return undefined;
	const groups: OpenGroup[] = [];
	let next = start.next;
	if (start.group) groups.push(start.group);
	let quorum = '';
	for (; next < context.blocks.length; next++) {
		const block = context.blocks[next] as Block;
		const rule = groups.length === 0 && start.opener !== undefined ? quorumRule.exec(plain(textOf(block)))?.[1] : undefined;
		if (rule !== undefined) {
			quorum = ` (quorum${context.language === 'fr' ? ' :' : ':'} ${rule})`;
			add(context, { kind: 'comment', text: `import: ${plain(textOf(block))}`, line: block.line });
			continue;
		}
		if (block.kind === 'note') {
			add(context, { kind: 'comment', text: `import: ${block.text}`, line: block.line });
			continue;
		}
		if (block.kind === 'table') {
			const rows = peopleTable(block, context);
			if (!rows) break;
			context.parts.push(...tableComments(block, context));
			const waiting = groups[groups.length - 1];
			if (waiting?.label !== undefined && waiting.rows.length === 0 && waiting.inline === undefined)
				groups[groups.length - 1] = { ...waiting, rows: [...rows], ready: true };
			else groups.push({ label: undefined, inline: undefined, rows: [...rows], ready: true });
			continue;
		}
		if (block.kind === 'verbatim' || block.side === true) break;
		if (block.kind === 'heading' || context.headings.has(block)) {
			const line = createLine(plain(textOf(block)), 0);
			const group = readGroup(line);
			// `Chair: Ann Lee` among the facts of the meeting, and the list under a heading of its own
			if (groups.length > 0 && readOpener(line) && peopleFollow(next, context)) break;
			if (!group?.known || block.kind !== 'heading') break;
			groups.push({ label: plain(block.text).replace(/\s*:$/, ''), inline: undefined, rows: [], ready: false });
			continue;
		}
		if (context.ours && signatureAt(next, { ...context, parts: [] }) !== undefined) break;
		const text = plain(block.text);
		if (block.kind === 'paragraph' && isTableTitle(next, context)) {
			groups.push({ label: text.replace(/\s*:$/, ''), inline: undefined, rows: [], ready: false });
			continue;
		}
		const group = block.kind === 'paragraph' || /:(?!\d)/.test(text) ? groupOf(text) : undefined;
		if (group && isGroup(group, next, context)) {
			groups.push(openGroup(group, block, context));
			continue;
		}
		const label = groups[groups.length - 1];
		if (isNobody(text) && label?.label !== undefined && label.rows.length === 0 && label.inline === undefined) {
			groups[groups.length - 1] = { ...label, inline: text };
			continue;
		}
		if (endsList(text, block)) break;
		if (block.kind === 'paragraph' && block.lines === undefined && isLooseLabel(next, context, groups)) {
			groups.push({ label: text, inline: undefined, rows: [], ready: false });
			continue;
		}
		// an item of the agenda directly below people who bear no numbers
		if (block.kind === 'item' && block.ordered && block.gap && isFilled(groups[groups.length - 1]) && !isOrdered(context.blocks[next - 1]))
			break;
		// a list below names on one line is no part of them
		if (block.kind === 'item' && groups[groups.length - 1]?.inline !== undefined) break;
		const rows = rowsOf(block, context);
		if (!rows) break;
		const last = groups[groups.length - 1];
		if (last && last.inline === undefined && !last.ready) last.rows.push(...rows);
		else groups.push({ label: undefined, inline: undefined, rows: [...rows], ready: false });
	}
	const drafts = groups.map((g) => finish(g, context));
	const filled = drafts.filter((g) => g.people.length > 0 || g.inline !== undefined || g.label !== undefined);
	if (!filled.some((g) => g.people.length > 0 || g.inline !== undefined)) return undefined;
	const chair = context.people.length > 0 ? presiding(context) : undefined;
	if (chair !== undefined) filled.push(chair);
	add(context, {
		kind: 'attendance',
		...(start.opener === undefined ? {} : { opener: `${start.opener}${quorum}` }),
		groups: filled,
		line: (context.blocks[at] as Block).line,
	});
	return next;
}

/** `Quorum : 3, atteint` below the heading of the list. */
const quorumRule = /^quorum(?: requis| required)?\s*:\s*(\d+|\d+\/\d+|majorité|majority)\b/i;

interface Opening {
	readonly opener?: string;
	readonly group?: OpenGroup;
	readonly next: number;
}

function opening(at: number, context: Context): Opening | undefined {
	const block = context.blocks[at] as Block;
	if (block.kind === 'table') {
		const rows = peopleTable(block, context);
		return rows && block.header.some((h) => /^(?:noms?|prenom|name|participant|nom et prenom|nom prenom)/.test(foldText(plain(h))))
			? { opener: word(context, 'Présence', 'Attendance'), next: at }
			: undefined;
	}
	if (block.kind !== 'heading' && block.kind !== 'paragraph') return undefined;
	if (context.headings.has(block) && block.kind !== 'heading') return undefined;
	const text = plain(block.text).replace(/^\d+(?:\.\d+)*[.)]?\s+(?=\p{Lu})/u, '');
	const line = createLine(text, 0);
	if (readOpener(line)) return peopleFollow(at, context) ? { opener: text.replace(/\s*:$/, ''), next: at + 1 } : undefined;
	const group = groupOf(text);
	if (!group?.known || group.count) return undefined;
	if (group.names.value === '') {
		if (!peopleFollow(at, context)) return undefined;
		return { group: { label: group.label.value, inline: undefined, rows: [], ready: false }, next: at + 1 };
	}
	if (!isGroup(group, at, context)) return undefined;
	return { group: openGroup(group, block, context), next: at + 1 };
}

const presence =
	/^((?:[ÉEée]taient|[Ss]ont|[Ee]st|[ÉEée]tait|[Aa]ssistai?ent|[Aa]ssistent)\s+(?:aussi\s+|[ée]galement\s+)?(?:pr[ée]sent(?:e|s|es|\(e\)s|·e·s)?|absent(?:e|s|es)?|excus[ée](?:e|s|es)?|à la (?:s[ée]ance|r[ée]union))(?:\s+à (?:cette|la) (?:s[ée]ance|r[ée]union)|\s+à l['’]assembl[ée]e)?)\s+(?:(?:les?|la|mesdames et messieurs|mesdames|messieurs)\s+(?:membres (?:suivants)?\s*:?\s*)?)?(?=\p{Lu}|m\.|mme|monsieur|madame|mesdames|messieurs|les? |la |conseill)/u;
const dashed =
	/^(Pr[ée]sent(?:e|s|es)?|PR[ÉE]SENTS?|Absent(?:e|s|es)?|Excus[ée](?:e|s|es)?|Present|Regrets|Apologies|Attending|Attendees)\s+[–—-]\s+/;

/** `Sont présents les conseillers A et B`, `Sont présents : …`, `Présents — A, B`. */
function groupOf(text: string): GroupReading | undefined {
	const asLabel = text.replace(presence, '$1 : ').replace(dashed, '$1 : ');
	return readGroup(createLine(asLabel, 0));
}

/** A label that people follow, on its line or below. */
function isGroup(group: GroupReading, at: number, context: Context): boolean {
	const names = group.names.value;
	if (group.count) return false;
	if (names === '')
		return group.known
			? peopleFollow(at, context)
			: group.colon && peopleFollow(at, context) && !/^(?:ordre du jour|agenda|note|remarque)/.test(foldText(group.label.value));
	if (isNobody(names)) return group.known;
	const first = inlineNames(names.replace(unnamedPeople, ''), undefined, context)[0];
	if (first === undefined) return false;
	return group.known
		? looksLikePerson(first)
		: group.colon &&
				names.length < 300 &&
				inlineNames(names, undefined, context).every(looksLikePerson) &&
				!readPreambleField(createLine(`${group.label.value} : x`, 0));
}

/** `… and four members of the public` behind the names: people whom the list counts but does not name. */
const unnamedPeople =
	/,?\s+(?:and|et|plus)\s+(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs|des)\s+(?:other\s+|autres\s+)?(?:members? of (?:the )?(?:public|press)|residents?|citizens?|people|persons?|visitors?|membres? du public|citoyen(?:ne)?s?|personnes?|r[ée]sident(?:e)?s?|habitant(?:e)?s?|spectateurs?)\b[^,;]*$/i;

function isNobody(text: string): boolean {
	return /^(?:aucune?s?(?: absence| personne)?|neant|personne|none|nil|nobody|n\/a|s\. ?o\.|-|–|—)\s*\.?$/.test(foldText(text));
}

function openGroup(group: GroupReading, block: Block, context: Context): OpenGroup {
	const names = group.names.value;
	const label = group.label.value;
	if (names === '') return { label, inline: undefined, rows: [], ready: false };
	const lines = block.kind === 'paragraph' ? block.lines : undefined;
	const named = names.replace(unnamedPeople, '');
	if (named !== names) return { label, inline: undefined, rows: [...inlineNames(named, undefined, context)], ready: false, written: names };
	const listed = inlineNames(names, lines, context);
	const rows = listed.map((name) => fromLegend(name, context));
	const native = splitNames(names.replace(/\.$/, ''), 0).map((n) => n.value);
	const keeps =
		isNobody(names) ||
		(!/[;([]/.test(names) &&
			rows.every((r, i) => r === listed[i]) &&
			native.length === rows.length &&
			native.every((n) => looksLikeName(n)));
	if (keeps && !isNobody(names)) context.people.push(...native);
	return keeps ? { label, inline: names, rows: [], ready: false } : { label, inline: undefined, rows: [...rows], ready: false };
}

function finish(group: OpenGroup, context: Context): GroupDraft {
	const drafts = group.ready ? group.rows.map((text) => ({ text, guessed: false })) : draftPeople(group.rows);
	context.people.push(...drafts.map((d) => nameIn(d.text)));
	const guessed = drafts.filter((d) => d.guessed).map((d) => d.text);
	const notes =
		guessed.length === 0
			? []
			: [
					`import: ${word(context, 'nom et affiliation séparés sans signe dans l’original :', 'name and affiliation split where the original has no sign:')} ${guessed.join(' / ')}`,
				];
	return {
		label: group.label,
		inline: group.inline,
		people: drafts.map((d) => d.text),
		notes: group.written === undefined ? notes : [...notes, `import: ${group.written}`],
	};
}

function nameIn(text: string): string {
	return (text.split(/,|\[|\s\(/)[0] as string).replace(/^(?:M\.|Mme|Monsieur|Madame|monsieur|madame|Me)\s+/, '').trim();
}

/** What cannot stand in a list of people. */
function endsList(text: string, block: Block): boolean {
	if (/^(?:l[ée]gende|legend|initiales|initials)\s*:?$/i.test(text)) return true;
	const line = createLine(text, 0);
	const field = readPreambleField(line);
	return (
		readAgendaOpener(line) ||
		readDateLine(text) !== undefined ||
		readRecord(line) !== undefined ||
		// `- Ann Lee, North (arrived at 1:20 p.m.)` is a person with a remark
		(readEvent(line) !== undefined && !(block.kind === 'item' && text.endsWith(')'))) ||
		readStatement(text) !== undefined ||
		(field !== undefined && field.key !== 'chair' && field.key !== 'secretary') ||
		(block.kind === 'item' && block.ordered && !looksLikePerson(text)) ||
		/^(?:quorum|note|la s[ée]ance|the meeting|ordre du jour|agenda)\b/i.test(text)
	);
}

function isFilled(group: OpenGroup | undefined): boolean {
	return group !== undefined && (group.rows.length > 0 || group.inline !== undefined);
}

function isOrdered(block: Block | undefined): boolean {
	return block?.kind === 'item' && block.ordered;
}

/** A short line directly above a table of people: the name of the group, whatever its words. */
function isTableTitle(at: number, context: Context): boolean {
	const [line, table] = context.blocks.slice(at, at + 2);
	const text = plain(textOf(line));
	return table?.kind === 'table' && text.length < 60 && !/[.;!?]$/.test(text) && peopleTable(table, context) !== undefined;
}

/** A short line of unknown words between lists (`Partenaires`): names follow directly below, and it is none itself. */
function isLooseLabel(at: number, context: Context, groups: readonly OpenGroup[]): boolean {
	const block = context.blocks[at] as Block;
	const below = context.blocks[at + 1];
	const text = plain(textOf(block));
	const hasAffiliations = groups.some((g) => draftPeople(g.rows).filter((d) => d.text.includes(',')).length >= 2);
	return (
		block.gap &&
		hasAffiliations &&
		below !== undefined &&
		(below.kind === 'paragraph' || below.kind === 'item') &&
		rowsOf(below, context) !== undefined &&
		text.length < 50 &&
		!/[,;(\d]/.test(text) &&
		!draftPeople([text])[0]?.text.includes(',') &&
		(block.kind === 'paragraph' && below.kind === 'item' ? true : !below.gap)
	);
}

function rowsOf(block: Block, context: Context): readonly string[] | undefined {
	if (block.kind !== 'item' && block.kind !== 'paragraph') return undefined;
	if (block.kind === 'item') return looksLikePerson(plain(block.text)) ? [fromLegend(block.text, context)] : undefined;
	if (block.lines?.every((l) => looksLikePerson(plain(l.replace(/,$/, ''))))) return block.lines;
	const text = plain(block.text);
	if (text.length <= 130 && looksLikePerson(text)) return [text];
	const names = inlineNames(text, block.lines, context);
	return names.length >= 2 && names.every((n) => looksLikePerson(n)) ? names : undefined;
}

/** A name with or without affiliation, not a sentence. */
function looksLikePerson(raw: string): boolean {
	const text = plain(raw).trim();
	if (text === '' || text.length > 170 || (/[.!?:]$/.test(text) && text.length > 110) || /[!?:]$/.test(text)) return false;
	if (/^@[\w.-]{2,}$/.test(text)) return true;
	const draft = draftPeople([text])[0]?.text ?? text;
	const name = nameIn(draft)
		.replace(/[*¹²³\\]+$/, '')
		.trim();
	if (!looksLikeName(name) || /(?:^|\s)(?:de|du|des|la|le)$/.test(name) || /(?<!\d):\s*\d/.test(text)) return false;
	return !/\.$/.test(text) || draft.includes(',') || /\b\p{Lu}\.$/u.test(text) || name.split(' ').length >= 2;
}

/** Whether a block below the label, notes apart, is a person, a table of people or another label with people. */
function peopleFollow(at: number, context: Context): boolean {
	for (let i = at + 1; i < Math.min(at + 5, context.blocks.length); i++) {
		const block = context.blocks[i] as Block;
		if (block.kind === 'note' || quorumRule.test(plain(textOf(block)))) continue;
		if (block.kind === 'table') return peopleTable(block, context) !== undefined;
		if (block.kind === 'verbatim' || block.side === true) return false;
		const text = plain(block.text);
		const group = groupOf(text);
		if (block.kind === 'heading' || context.headings.has(block)) return block.kind === 'heading' && group?.known === true;
		if (group && (group.known || group.colon) && group.names.value === '' && !readAgendaOpener(createLine(text, 0))) continue;
		if (group?.known && group.names.value !== '') return isNobody(group.names.value) || isGroup(group, i, context);
		if (isNobody(text)) return true;
		if (endsList(text, block)) return false;
		return rowsOf(block, context) !== undefined;
	}
	return false;
}
