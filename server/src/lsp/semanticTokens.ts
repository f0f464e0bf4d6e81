import type { Connection, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { SemanticToken } from '../core/features/semanticTokens.ts';
import type { FeatureContext } from './features.ts';
import type { Guard } from './guard.ts';

/** More documents than this are in nobody's view. */
const MOST_REMEMBERED = 20;

const NOTHING: SemanticTokens = { data: [] };

/** Answers with all tokens, those of a range, or what has changed since the answer before. */
export function registerSemanticTokens(connection: Connection, { handler }: Guard<FeatureContext>): void {
	const requests = connection.languages.semanticTokens;
	/** The last answer of the documents asked for last: the next one is told as a difference from it, else whole. */
	const last = new Map<string, SemanticTokensBuilder>();
	const builderOf = (uri: string): SemanticTokensBuilder => {
		const builder = last.get(uri) ?? new SemanticTokensBuilder();
		last.delete(uri);
		last.set(uri, builder);
		for (const oldest of last.keys()) if (last.size > MOST_REMEMBERED) last.delete(oldest);
		return builder;
	};

	requests.on(
		handler('semanticTokens', NOTHING, ({ service, document }) => {
			last.delete(document.uri);
			return push(builderOf(document.uri), service.semanticTokens(document)).build();
		}),
	);
	requests.onDelta(
		handler<Parameters<Parameters<typeof requests.onDelta>[0]>[0], SemanticTokens | SemanticTokensDelta>(
			'semanticTokensDelta',
			NOTHING,
			({ service, document }, { previousResultId }) => {
				const builder = builderOf(document.uri);
				builder.previousResult(previousResultId);
				return push(builder, service.semanticTokens(document)).buildEdits();
			},
		),
	);
	requests.onRange(
		handler('semanticTokensRange', NOTHING, ({ service, document }, { range }) =>
			push(new SemanticTokensBuilder(), service.semanticTokens(document, range)).build(),
		),
	);
}

function push(builder: SemanticTokensBuilder, tokens: readonly SemanticToken[]): SemanticTokensBuilder {
	for (const { line, character, length, type, modifiers } of tokens) builder.push(line, character, length, type, modifiers);
	return builder;
}
