/** Kinds of words that the server colours; those that the protocol does not know have a superType in the manifest. */
export const TOKEN_TYPES = [
	'heading',
	'number',
	'keyword',
	'property',
	'group',
	'person',
	'reference',
	'event',
	'statement',
	'state',
	'date',
	'attachment',
] as const;

/** What else is known of them: themes give states their colours. */
export const TOKEN_MODIFIERS = [
	'declaration',
	'decision',
	'action',
	'information',
	'carried',
	'defeated',
	'deferred',
	'withdrawn',
	'open',
	'inProgress',
	'done',
	'cancelled',
	'late',
	'absent',
	'confidential',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];
