import { findDates, readDateLine } from '../../syntax/dates.ts';
import { foldText } from '../../syntax/fold.ts';
import { createLine } from '../../syntax/line.ts';
import { readKind, readPreambleField } from '../../syntax/readings/preamble.ts';
import type { Block } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { endsSentence } from '../marks.ts';
import { add, type Context, colon, word } from '../parts.ts';
import { mainHeading, titleLines } from '../titleLines.ts';
import { agendaAt } from './agenda.ts';
import { attendanceAt } from './attendance.ts';
import { textOf } from './decisions.ts';

/** Title, date, kind and fields at the top. `title` comes from the front matter. Answers the first block behind them. */
export function titleBlock(context: Context, properties: Readonly<Record<string, string>>): number {
	const { blocks, headings } = context;
	let at = 0;
	while (blocks[at]?.kind === 'note') at++;
	const notes = blocks.slice(0, at);
	const main = mainHeading(blocks);
	const titles: string[] = [];
	if (main !== undefined && at === main) {
		titles.push(plain(textOf(blocks[main])));
		at++;
	} else if (properties.title !== undefined) titles.push(cleanProperty(properties.title));
	for (const title of titles) add(context, { kind: 'title', text: title, line: blocks[main ?? 0]?.line ?? 1 });
	const tops = titleLines(blocks);
	let seen = titles.length;
	for (; at < blocks.length; at++) {
		const block = blocks[at] as Block;
		if (block.kind === 'note') {
			if (block.about !== 'image' && block.about !== 'page') break;
			add(context, noteComment(block, context));
			continue;
		}
		if (
			headings.has(block) ||
			(block.kind === 'heading' && !tops.has(block)) ||
			block.kind === 'table' ||
			block.kind === 'verbatim' ||
			block.side === true
		)
			break;
		const text = plain(block.text);
		const line = createLine(text, 0);
		const status = statusIn(text, context);
		if (status !== undefined) {
			for (const title of status) add(context, { kind: 'title', text: title, line: block.line });
			seen++;
			continue;
		}
		const special = readDateLine(text) !== undefined || readKind(line)?.alone === true || isField(text);
		if (special && !startsOther(at, context)) {
			add(
				context,
				readDateLine(text) === undefined && isField(text)
					? { kind: 'title', text: fieldText(text), line: block.line }
					: { kind: 'title', text, line: block.line },
			);
			seen++;
			continue;
		}
		if (block.kind === 'item' || startsOther(at, context)) break;
		const isTitle =
			seen === 0 ||
			tops.has(block) ||
			tellsDay(text, context) ||
			(text.length < 70 && !endsSentence(text) && leadsToTitle(at, context)) ||
			(!block.gap && !properties.title) ||
			readKind(line) !== undefined ||
			(titles.length === 0 && seen < 4 && text.length < 90 && hasBodyWord(text));
		if (
			!isTitle ||
			(endsSentence(text) && text.length > 140 && readKind(line) === undefined && !tellsDay(text, context)) ||
			text.length > 420
		)
			break;
		add(context, { kind: 'title', text, line: block.line });
		seen++;
	}
	addDate(context, properties, titles);
	for (const note of notes) if (note.kind === 'note') add(context, noteComment(note, context));
	return at;
}

/** `Séance ordinaire tenue le 12 mai 2025 à la salle du conseil.` below a title that gives no date. */
function tellsDay(text: string, context: Context): boolean {
	const dated = context.parts.some((p) => p.kind === 'title' && findDates(p.text).some((d) => d.date !== undefined));
	const [day, other] = findDates(text);
	if (dated || day?.date === undefined || other !== undefined) return false;
	return (
		readDateLine(text.slice(0, day.span.end)) !== undefined ||
		/\b(?:tenue?|held|seance|reunion|assemblee|meeting|session)\b/.test(foldText(text))
	);
}

/** `Province de Québec` above the line that says what met. */
function leadsToTitle(at: number, context: Context): boolean {
	for (let i = at + 1; i < Math.min(at + 5, context.blocks.length); i++) {
		const below = context.blocks[i] as Block;
		if ((below.kind !== 'paragraph' && below.kind !== 'heading') || context.headings.has(below) || startsOther(i, context)) return false;
		const text = plain(below.text);
		if (readKind(createLine(text, 0)) !== undefined || tellsDay(text, context)) return true;
	}
	return false;
}

function hasBodyWord(text: string): boolean {
	return /\b(?:conseil|comite|commission|assemblee|reunion|seance|bureau|groupe|committee|board|council|meeting|session|association|ville|municipalite|commune|province|syndicat|societe|cooperative|ecole|society|club)\b/.test(
		foldText(text),
	);
}

function startsOther(at: number, context: Context): boolean {
	const scratch: Context = { ...context, parts: [], people: [] };
	return attendanceAt(at, scratch) !== undefined || agendaAt(at, scratch) !== undefined;
}

function isField(text: string): boolean {
	const field = readPreambleField(createLine(fieldText(text), 0));
	return field !== undefined && field.value.value !== '';
}

/** `Meeting Date: …` and the like, written with a key that the language knows. */
function fieldText(text: string): string {
	return text.replace(
		/^Meeting (time|location|place|chair)\s*:/i,
		(_, key: string) => `${key.charAt(0).toUpperCase()}${key.slice(1).toLowerCase()}:`,
	);
}

/** `Procès-verbal (ébauche)`, as exports have it: the kind, and the status as a field of its own. */
function statusIn(text: string, context: Context): readonly string[] | undefined {
	const { rest, status } =
		/^(?<rest>.*?)\s*\((?<status>ébauche|projet|approuvé|adopté|publié|draft|approved|adopted|published)\)$/iu.exec(text)?.groups ?? {};
	if (rest === undefined || status === undefined || (rest !== '' && readKind(createLine(rest, 0))?.alone !== true)) return undefined;
	return [...(rest === '' ? [] : [rest]), `${word(context, 'État', 'Status')}${colon(context)} ${status}`];
}

function cleanProperty(value: string): string {
	return value
		.replace(/\[([^\]]*)\]\{[^}]*\}/g, '$1')
		.replace(/\\"/g, '"')
		.trim();
}

/** The date of the front matter, where nothing at the top tells the day of the meeting. */
function addDate(context: Context, properties: Readonly<Record<string, string>>, titles: readonly string[]): void {
	const value = /\d{4}-\d{2}-\d{2}/.exec(properties.date ?? '')?.[0] ?? european(properties.date ?? '');
	if (value === undefined) return;
	const dated =
		context.parts.some((p) => (p.kind === 'title' || p.kind === 'marker') && findDates(p.text).length > 0) ||
		context.blocks.slice(0, 12).some((b) => /^\W*(?:meeting )?date\b/i.test(textOf(b)));
	if (dated) return;
	const year = value.slice(0, 4);
	const day = titles.flatMap((t) => findDates(`${/(\d{1,2}(?:er)? \p{L}+)/u.exec(t)?.[1] ?? ''} ${year}`))[0]?.date;
	add(context, {
		kind: 'marker',
		text: `Date${context.language === 'fr' ? ' :' : ':'} ${day ?? value}`,
		line: 1,
		doubt: {
			source: 1,
			message: {
				fr: 'date tirée de l’en-tête technique du fichier; vérifiez que c’est celle de la réunion et non de la publication',
				en: 'date taken from the file’s front matter; check that it is the day of the meeting, not of publication',
			},
		},
	});
}

function european(value: string): string | undefined {
	const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
	return match ? `${match[3]}-${(match[2] as string).padStart(2, '0')}-${(match[1] as string).padStart(2, '0')}` : undefined;
}

const ABOUT = {
	page: { fr: 'page', en: 'page' },
	letterhead: { fr: 'en-tête de lettre', en: 'letterhead' },
	link: { fr: 'lien de l’original', en: 'link of the original' },
	tableHeader: { fr: 'en-tête du tableau', en: 'table header' },
	frontMatter: { fr: 'en-tête du fichier', en: 'front matter' },
	image: { fr: 'image', en: 'image' },
	log: { fr: 'journal', en: 'log' },
	markup: { fr: 'balise', en: 'markup' },
} as const;

/** A note of the reader as a comment of the result. */
export function noteComment(
	note: Extract<Block, { kind: 'note' }>,
	context: Context,
): { readonly kind: 'comment'; readonly text: string; readonly line: number } {
	const about = ABOUT[note.about];
	return {
		kind: 'comment',
		text: `import: ${word(context, about.fr, about.en)}${context.language === 'fr' ? ' :' : ':'} ${note.text}`,
		line: note.line,
	};
}
