import { typography } from '../format/typography.ts';
import type { Item, MeetingEvent, Person } from '../model/minutes.ts';
import type { Directory } from '../model/people.ts';
import { createDirectory } from '../model/people.ts';
import type { ProseContext, ProseRenderer } from './prose.ts';
import { createProseRenderer } from './prose.ts';
import type { AttendanceTable, Fact, Outcome, RenderItem, RenderTree, Row } from './tree.ts';
import { recordFacts, recordLabel } from './tree.ts';

interface Context {
	readonly tree: RenderTree;
	readonly prose: ProseRenderer;
	readonly directory: Directory;
	readonly anchors: ReadonlySet<string>;
}

/**
 * The record as HTML, inside of `<body>` only: one `<main class="minutes">` with landmarks, headings, and tables that
 * have header cells with scope. Elements that come from a line of the source carry it, 0-based, in `data-line`.
 */
export function renderHtmlBody(tree: RenderTree): string {
	const context: Context = {
		tree,
		prose: createProseRenderer(),
		directory: createDirectory(tree.minutes.attendance.groups.flatMap((g) => g.people)),
		anchors: anchorsOf(tree),
	};
	const attendance = attendanceSection(context);
	return [
		`<main class="minutes" lang="${tree.minutes.locale}">`,
		titleBlock(context),
		tree.attendanceLast ? '' : attendance,
		agendaSection(context),
		tree.opening.length > 0 ? `<section class="opening">${tree.opening.map((row) => looseRow(row, context)).join('')}</section>` : '',
		itemsSection(context),
		tree.attendanceLast ? attendance : '',
		closing(context),
		'</main>',
	]
		.filter((part) => part !== '')
		.join('\n');
}

export function escapeHtml(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function titleBlock({ tree }: Context): string {
	const locale = tree.minutes.locale;
	const text = (value: string): string => escapeHtml(typography(value, locale));
	return [
		'<header class="title-block">',
		`<h1${lineAttribute(tree.title.line)}>${text(tree.title.text)}</h1>`,
		...tree.subtitles.map((s) => `<p class="subtitle"${lineAttribute(s.line)}>${text(s.text)}</p>`),
		factList(tree.facts, 'facts', tree),
		'</header>',
	].join('');
}

function factList(facts: readonly Fact[], name: string, tree: RenderTree): string {
	if (facts.length === 0) return '';
	const text = (value: string): string => escapeHtml(typography(value, tree.minutes.locale));
	return `<dl class="${name}">${facts.map((f) => `<div${lineAttribute(f.line)}><dt>${text(f.label)}${tree.words.colon.trimEnd()}</dt> <dd>${text(f.value)}</dd></div>`).join('')}</dl>`;
}

function attendanceSection(context: Context): string {
	const { tree } = context;
	if (tree.attendance.length === 0) return '';
	const quorum = tree.quorum === undefined ? '' : `<p class="quorum">${escapeHtml(tree.quorum)}</p>`;
	const line = tree.minutes.attendance.blocks[0]?.span.start;
	return `<section class="attendance" aria-labelledby="attendance"><h2 id="attendance"${lineAttribute(line === undefined ? undefined : tree.lineOf(line))}>${tree.words.attendance}</h2>${quorum}${tree.attendance.map((t) => attendanceTable(t, context)).join('')}</section>`;
}

function attendanceTable(table: AttendanceTable, { tree }: Context): string {
	const { words } = tree;
	const hasAffiliation = table.people.some((p) => p.affiliation !== '');
	const hasRemarks = table.people.some((p) => p.remarks !== '');
	const text = (value: string): string => escapeHtml(typography(value, tree.minutes.locale));
	const columns = [words.name, ...(hasAffiliation ? [words.affiliation] : []), ...(hasRemarks ? [words.remarks] : [])];
	const rows = table.people.map(
		(p) =>
			`<tr data-line="${p.line}"><th scope="row">${text(p.name)}</th>${hasAffiliation ? `<td>${text(p.affiliation)}</td>` : ''}${hasRemarks ? `<td>${text(p.remarks)}</td>` : ''}</tr>`,
	);
	return `<table class="people"><caption data-line="${table.line}">${text(table.label)}</caption><thead><tr>${columns.map((c) => `<th scope="col">${escapeHtml(c)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function agendaSection({ tree }: Context): string {
	if (tree.agenda.length === 0) return '';
	const entries = tree.agenda.map(
		(e) =>
			`<li data-line="${tree.lineOf(e.span.start)}">${e.number === undefined ? '' : `<span class="number">${escapeHtml(e.number)}.</span> `}${escapeHtml(typography(e.title, tree.minutes.locale))}</li>`,
	);
	return `<section class="agenda" aria-labelledby="agenda"><h2 id="agenda">${tree.words.agenda}</h2><ul>${entries.join('')}</ul></section>`;
}

function itemsSection(context: Context): string {
	const { tree } = context;
	if (tree.items.length === 0) return '';
	const { columns, minutes } = tree.words;
	return [
		`<section class="items" aria-label="${escapeHtml(minutes)}"><table class="record-table">`,
		`<thead><tr><th scope="col" class="number">${columns.item}</th><th scope="col">${columns.discussion}</th><th scope="col" class="outcome">${columns.outcome}</th></tr></thead>`,
		...tree.items.map((item) => `<tbody>${itemRows(item, 2, context)}</tbody>`),
		'</table></section>',
	].join('');
}

function itemRows(item: RenderItem, level: number, context: Context): string {
	const named = new Set<Person>();
	const rows = item.rows.length > 0 ? item.rows : [{ discussion: [], outcomes: [] }];
	const separator = item.item.form === 'letter' ? ')' : '.';
	const title = item.title === '' ? '' : `<h${level}>${context.prose.inline(item.title, proseContext(context, [], named))}</h${level}>`;
	const own = rows.map((row, i) => {
		const number =
			i === 0
				? `<th scope="rowgroup" class="number" id="${itemAnchor(item.item)}"${rows.length > 1 ? ` rowspan="${rows.length}"` : ''}>${escapeHtml(item.number)}${separator}</th>`
				: '';
		return `<tr class="${i === 0 ? `item level-${item.item.level}` : 'continued'}" data-line="${i === 0 ? item.line : rowLine(row, context)}">${number}<td class="discussion">${i === 0 ? title : ''}${discussion(row, named, context)}</td><td class="outcome">${row.outcomes.map((o) => outcome(o, named, context)).join('')}</td></tr>`;
	});
	return own.join('') + item.items.map((sub) => itemRows(sub, Math.min(level + 1, 4), context)).join('');
}

function rowLine(row: Row, { tree }: Context): number {
	const first = row.discussion[0] ?? row.outcomes[0];
	return first ? tree.lineOf(first.span.start) : 0;
}

/** Text outside any item, in one column. */
function looseRow(row: Row, context: Context): string {
	const named = new Set<Person>();
	return discussion(row, named, context) + row.outcomes.map((o) => outcome(o, named, context)).join('');
}

function discussion(row: Row, named: ProseContext['named'], context: Context): string {
	return row.discussion
		.map((node) => {
			if (node.kind === 'prose') return context.prose.block(node.markdown, proseContext(context, node.lines, named));
			return node.kind === 'event' ? event(node, context) : '';
		})
		.join('');
}

function event(node: MeetingEvent, { tree }: Context): string {
	return `<p class="event" data-line="${tree.lineOf(node.span.start)}">${escapeHtml(typography(node.text.replace(/^[*_]+|[*_]+$/g, ''), tree.minutes.locale))}</p>`;
}

function outcome(node: Outcome, named: ProseContext['named'], context: Context): string {
	const { tree } = context;
	const line = tree.lineOf(node.span.start);
	if (node.kind === 'statement')
		return `<p class="statement" data-line="${line}">${escapeHtml(typography(node.text, tree.minutes.locale))}</p>`;
	const first = proseContext(context, [], named);
	const text = context.prose.inline(node.text.value, first);
	const body = node.body === '' ? '' : context.prose.block(node.body, proseContext(context, node.bodyLines, named));
	return `<div class="record ${node.kind}" id="${recordAnchor(node)}" data-line="${line}"><p><strong class="label">${escapeHtml(recordLabel(node))}${tree.words.colon}</strong>${text}</p>${body}${factList(recordFacts(node, tree), 'record-facts', tree)}</div>`;
}

function closing({ tree }: Context): string {
	const text = (value: string): string => escapeHtml(typography(value, tree.minutes.locale));
	const attachments = tree.attachments.map((a) => {
		const label = `${a.attachment === 'tab' ? tree.words.tab : tree.words.annex} ${a.label.value}`;
		const title =
			a.target && isSafeTarget(a.target.value) ? `<a href="${escapeHtml(a.target.value)}">${text(a.title.value)}</a>` : text(a.title.value);
		return `<li data-line="${tree.lineOf(a.span.start)}" id="${a.attachment}-${slug(a.label.value)}">${text(label)}${tree.words.colon}${title}</li>`;
	});
	const signatures = tree.signatures.map(
		(s) =>
			`<div class="signature" data-line="${tree.lineOf(s.span.start)}"><p class="name">${text(s.name.value)}</p>${s.role ? `<p class="role">${text(s.role.value)}</p>` : ''}</div>`,
	);
	return [
		tree.next
			? `<p class="next-meeting"${lineAttribute(tree.next.line)}><strong>${text(tree.next.label)}${tree.words.colon}</strong>${text(tree.next.value)}</p>`
			: '',
		attachments.length > 0
			? `<section class="attachments" aria-labelledby="attachments"><h2 id="attachments">${tree.words.attachments}</h2><ul>${attachments.join('')}</ul></section>`
			: '',
		signatures.length > 0 ? `<section class="signatures" aria-label="${tree.words.signatures}">${signatures.join('')}</section>` : '',
	].join('');
}

/** No scheme but the web's and mail's: a target is text that somebody typed. */
function isSafeTarget(target: string): boolean {
	return !/^[a-z][a-z\d+.-]*:/i.test(target) || /^(?:https?|mailto):/i.test(target);
}

function proseContext({ tree, directory, anchors }: Context, lines: readonly number[], named: ProseContext['named']): ProseContext {
	return {
		locale: tree.minutes.locale,
		directory,
		named,
		lines,
		anchorOf: (kind, series, number) => {
			const anchor =
				kind === 'item'
					? `item-${slug(number)}`
					: kind === 'attachment'
						? `${series}-${slug(number)}`
						: `${kind === 'decision' ? series : kind}-${slug(number)}`;
			return anchors.has(anchor) ? anchor : undefined;
		},
	};
}

function anchorsOf(tree: RenderTree): ReadonlySet<string> {
	const anchors = new Set<string>(tree.attachments.map((a) => `${a.attachment}-${slug(a.label.value)}`));
	const visit = (item: RenderItem): void => {
		anchors.add(itemAnchor(item.item));
		for (const row of item.rows) for (const o of row.outcomes) if (o.kind !== 'statement') anchors.add(recordAnchor(o));
		item.items.forEach(visit);
	};
	tree.items.forEach(visit);
	return anchors;
}

function itemAnchor(item: Item): string {
	return `item-${slug(item.number.value)}`;
}

function recordAnchor(record: Exclude<Outcome, { kind: 'statement' }>): string {
	return `${record.kind === 'decision' ? record.series : record.kind}-${slug(record.number.value)}`;
}

function slug(text: string): string {
	return text.replace(/[^\w]+/g, '-');
}

function lineAttribute(line: number | undefined): string {
	return line === undefined ? '' : ` data-line="${line}"`;
}
