import { CompletionItemKind } from 'vscode-languageserver-types';
import { RULES } from '../../lint/rules/index.ts';
import type { Proposal, Source } from './proposal.ts';

const DIRECTIVES = ['minutier-disable-next-line', 'minutier-disable', 'minutier-enable'] as const;

/** In a comment: directives and the codes of rules, nothing else. */
export const directives: Source = ({ document, before }) => {
	if (!before.startsWith('//')) return undefined;
	const code = /^\/\/\s*minutier-(?:disable-next-line|disable|enable)\s+(?:[\w-]+[\s,]+)*([\w-]*)$/.exec(before)?.[1];
	if (code !== undefined && !/\s--(?:\s|$)/.test(before)) {
		const { language } = document.minutes;
		const proposals = RULES.map(
			(rule): Proposal => ({
				label: rule.code,
				words: rule.id,
				detail: rule.summary[language],
				kind: CompletionItemKind.Constant,
				help: { kind: 'rule', code: rule.code },
			}),
		);
		return { typed: code, proposals };
	}
	const typed = /^\/\/\s*([\w-]*)$/.exec(before)?.[1];
	if (typed === undefined) return { typed: '', proposals: [] };
	const proposals = DIRECTIVES.map(
		(label): Proposal => ({ label, kind: CompletionItemKind.Keyword, help: { kind: 'keyword', key: 'directive' } }),
	);
	return { typed, proposals };
};
