const abbreviation =
	/(?:^|[\s(’'.-])(?:M|MM|Mme|Mmes|Mlle|Me|Dr|Mr|Mrs|Ms|St|Ste|art|cf|Cf|etc|ex|p|pp|no|No|vol|dépt|Dépt|Ph|inc|Inc|ltd|Ltd|e\.g|i\.e|vs|\p{Lu})\.$/u;

/** The sentences of a paragraph; a stop behind a title, an initial or a number does not end one. */
export function splitSentences(text: string): readonly string[] {
	const sentences: string[] = [];
	let from = 0;
	for (const m of text.matchAll(/[.!?…]+(?:\s?[»”")\]]|[*_]+)*\s+(?=[\p{Lu}\d«“"([*_@])/gu)) {
		const end = m.index + m[0].length;
		if (abbreviation.test(text.slice(from, m.index + 1)) && m[0].startsWith('.')) continue;
		sentences.push(text.slice(from, end).trim());
		from = end;
	}
	const rest = text.slice(from).trim();
	return rest === '' ? sentences : [...sentences, rest];
}
