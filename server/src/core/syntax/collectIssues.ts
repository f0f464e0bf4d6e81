import type { Sourced } from '../model/minutes.ts';
import type { SyntaxNode } from './ast.ts';
import type { SyntaxIssue } from './issue.ts';
import { createLine } from './line.ts';
import type { HeadIssue } from './readings/record.ts';
import { readRecord } from './readings/record.ts';
import type { LexedBlock } from './tokens.ts';
import { tokens } from './tokens.ts';

/** The mendable slips of one block, in source order; offsets relative to the block. */
export function collectIssues(nodes: readonly SyntaxNode[], lexed: LexedBlock): readonly SyntaxIssue[] {
	const issues = nodes.flatMap(ofNode);
	for (const token of lexed.lines) {
		if (token.tokenType === tokens.Bullet) issues.push(...bulletBeforeKeyword(token.payload.raw, token.startOffset));
	}
	if (lexed.unclosedFence) {
		const start = lexed.unclosedFence.startOffset;
		const raw = lexed.unclosedFence.payload.raw;
		issues.push({ code: 'unclosed-fence', span: { start, end: start + raw.length }, found: raw.trim() });
	}
	return issues.sort((a, b) => a.span.start - b.span.start);
}

function ofNode(node: SyntaxNode): SyntaxIssue[] {
	switch (node.kind) {
		case 'record':
			return [
				...node.reading.issues.map(ofHead),
				...node.fields.flatMap((f) => accents(f.keyAt, f.missingAccents)),
				...node.results.flatMap((r) => (r.missingAccents ? accents(r.missingAccents.at, r.missingAccents.expected) : [])),
			];
		case 'field':
			return accents(node.reading.keyAt, node.reading.missingAccents);
		case 'attendance':
			return [
				...(node.opener ? accents(node.opener.label, node.opener.missingAccents) : []),
				...node.groups.flatMap((g) => (g.reading ? accents(g.reading.label, g.reading.missingAccents) : [])),
			];
		case 'date':
			return month(node.date.month);
		case 'documentKind':
			return accents(node.reading.at, node.reading.missingAccents);
		case 'title':
			return [...(node.documentKind ? accents(node.documentKind.at, node.documentKind.missingAccents) : []), ...month(node.date?.month)];
		default:
			return [];
	}
}

function ofHead(issue: HeadIssue): SyntaxIssue {
	return {
		code: issue.code,
		span: issue.at.span,
		found: issue.at.value,
		expected: issue.expected,
		edits: issue.repair === undefined ? undefined : [{ span: issue.at.span, newText: issue.repair }],
	};
}

function accents(at: Sourced, expected: string | undefined): SyntaxIssue[] {
	if (expected === undefined) return [];
	const cased = at.value === at.value.toUpperCase() && at.value.length > 1 ? expected.toUpperCase() : expected;
	return [{ code: 'missing-accents', span: at.span, found: at.value, expected: cased, edits: [{ span: at.span, newText: cased }] }];
}

function month(slip: { readonly span: SyntaxIssue['span']; readonly found: string; readonly expected: string } | undefined): SyntaxIssue[] {
	return slip
		? [
				{
					code: 'month-without-accents',
					span: slip.span,
					found: slip.found,
					expected: slip.expected,
					edits: [{ span: slip.span, newText: slip.expected }],
				},
			]
		: [];
}

/** `- Décision : …` is prose; the fix takes the bullet away. */
function bulletBeforeKeyword(raw: string, start: number): SyntaxIssue[] {
	const lead = /^\S+\s+/.exec(raw)?.[0].length ?? 0;
	const record = readRecord(createLine(raw.slice(lead), start + lead));
	if (!record || record.arrow || record.issues.length > 0) return [];
	return [
		{
			code: 'bullet-before-keyword',
			span: { start, end: record.keywordAt.span.end },
			found: record.keywordAt.value,
			edits: [{ span: { start, end: start + lead }, newText: '' }],
		},
	];
}
