/**
 * Every match of a global pattern in a text, in order. What `matchAll` answers, without the copy of the pattern that it
 * makes at each call: patterns are tried on every line, and most lines match none.
 */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
	pattern.lastIndex = 0;
	let match = pattern.exec(text);
	if (!match) return NONE;
	const found: RegExpExecArray[] = [];
	for (; match; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex += step(text, pattern);
	}
	return found;
}

const NONE: readonly RegExpExecArray[] = [];

/** Behind an empty match, a pattern of code points goes on behind the whole code point. */
function step(text: string, pattern: RegExp): number {
	return pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
}
