import type { MinutesDocument } from '../document.ts';
import {
	type Outcome,
	type RenderItem,
	type RenderOptions,
	type RenderTree,
	type Row,
	recordFacts,
	recordLabel,
	renderTree,
} from './tree.ts';

/** The record as plain Markdown: headings, lists and emphasis that any reader of Markdown shows well. */
export function renderMarkdown(document: MinutesDocument, options: RenderOptions = {}): string {
	const tree = renderTree(document, options);
	const attendance = attendanceParts(tree);
	const parts = [
		`# ${tree.title.text}`,
		...tree.subtitles.map((s) => s.text),
		...tree.facts.map((f) => `${f.label}${tree.words.colon}${f.value}`),
		...(tree.attendanceLast ? [] : attendance),
		...agendaParts(tree),
		...tree.opening.flatMap((row) => rowParts(row, tree)),
		...tree.items.flatMap((item) => itemParts(item, 2, tree)),
		...(tree.next ? [`**${tree.next.label}${tree.words.colon}**${tree.next.value}`] : []),
		...(tree.attendanceLast ? attendance : []),
		...attachmentParts(tree),
		...tree.signatures.map((s) => [s.name.value, s.role?.value].filter(Boolean).join(', ')),
	];
	return `${parts.filter((p) => p !== '').join('\n\n')}\n`;
}

function attendanceParts(tree: RenderTree): readonly string[] {
	if (tree.attendance.length === 0) return [];
	const tables = tree.attendance.map((t) =>
		[
			`**${t.label}${tree.words.colon.trimEnd()}**`,
			...t.people.map((p) => `- ${[p.name, p.affiliation].filter((v) => v !== '').join(', ')}${p.remarks === '' ? '' : ` (${p.remarks})`}`),
		].join('\n'),
	);
	return [`## ${tree.words.attendance}`, ...(tree.quorum === undefined ? [] : [tree.quorum]), ...tables];
}

function agendaParts(tree: RenderTree): readonly string[] {
	return tree.agenda.length === 0
		? []
		: [`## ${tree.words.agenda}`, tree.agenda.map((e) => `- ${e.number === undefined ? '' : `${e.number}\\. `}${e.title}`).join('\n')];
}

function itemParts(item: RenderItem, level: number, tree: RenderTree): readonly string[] {
	const separator = item.item.form === 'letter' ? ')' : '.';
	return [
		`${'#'.repeat(level)} ${item.number}${separator}${item.title === '' ? '' : ` ${item.title}`}`,
		...item.rows.flatMap((row) => rowParts(row, tree)),
		...item.items.flatMap((sub) => itemParts(sub, Math.min(level + 1, 4), tree)),
	];
}

function rowParts(row: Row, tree: RenderTree): readonly string[] {
	const discussion = row.discussion.map((node) =>
		node.kind === 'prose' ? mentioned(node.markdown, tree) : node.kind === 'event' ? `*${node.text}*` : '',
	);
	return [...discussion, ...row.outcomes.map((o) => outcome(o, tree))];
}

function outcome(node: Outcome, tree: RenderTree): string {
	if (node.kind === 'statement') return node.text;
	const head = `**${recordLabel(node)}${tree.words.colon.trimEnd()}** ${mentioned(node.text.value, tree)}`;
	const facts = recordFacts(node, tree).map((f) => `- ${f.label}${tree.words.colon}${f.value}`);
	return [head, ...(node.body === '' ? [] : [mentioned(node.body, tree)]), ...(facts.length === 0 ? [] : [facts.join('\n')])].join('\n\n');
}

/** `@HM` is a convention of the source: readers of the copy get the name. */
function mentioned(markdown: string, tree: RenderTree): string {
	return tree.minutes.attendance.groups
		.flatMap((g) => g.people)
		.reduce(
			(text, p) => (p.alias ? text.replaceAll(`@${p.alias.value}`, p.name.value) : text).replaceAll(`@${p.name.value}`, p.name.value),
			markdown,
		);
}

function attachmentParts(tree: RenderTree): readonly string[] {
	if (tree.attachments.length === 0) return [];
	return [
		`## ${tree.words.attachments}`,
		tree.attachments
			.map(
				(a) =>
					`- ${a.attachment === 'tab' ? tree.words.tab : tree.words.annex} ${a.label.value}${tree.words.colon}${a.title.value}${a.target ? ` (${a.target.value})` : ''}`,
			)
			.join('\n'),
	];
}
