/**
 * Disputed terms of meetings in Canadian French, after the Office québécois de la langue française (Vitrine linguistique)
 * and the Translation Bureau (Clés de la rédaction). Patterns bear the flags `giu` and start and end at word limits.
 */
export interface DisputedTerm {
	/** Lower-case letters that every match holds: looked for before the pattern runs. */
	readonly cue: string;
	readonly pattern: RegExp;
	/** The better words for a match, in lower case; undefined where the term is right. */
	readonly better: (match: RegExpExecArray) => string | undefined;
	/** Whether articles and adjectives around stay right: same gender, number and elision. */
	readonly agrees: boolean;
	/** A sentence for the reader, or nothing. */
	readonly note: string;
}

/** The stem of a word and the ending that it shares with its replacement (`crypté·e·s` → `chiffré·e·s`). */
function family(stem: string, endings: string, better: string, agrees: boolean, note = ''): DisputedTerm {
	return { cue: stem, pattern: words(`${stem}(${endings})`), better: (match) => `${better}${match[1] ?? ''}`, agrees, note };
}

/** One form; where the pattern needs its surroundings, they stand in `before` and `after`. */
function term(
	form: string,
	better: string,
	{
		agrees = false,
		note = '',
		before = '',
		after = '',
	}: Partial<Record<'note' | 'before' | 'after', string>> & { readonly agrees?: boolean } = {},
): DisputedTerm {
	const source = `${before === '' ? '' : `(?<=${before})`}${form.replaceAll("'", "[’']")}${after === '' ? '' : `(?=${after})`}`;
	return { cue: form.split("'")[0] ?? form, pattern: words(source), better: () => better, agrees, note };
}

/** At word limits. */
function words(source: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\d_-])(?:${source})(?![\\p{L}\\d_])`, 'giu');
}

const MEETING = '(?:réunion|séance|rencontre|assemblée)';
const VARIA = '« Varia » désigne une collection d’écrits.';
const AGENDA = 'Un agenda est un carnet.';
const SESSION = 'Une session réunit plusieurs séances.';
const ADJOURN = 'Ajourner, c’est remettre à plus tard; on lève une séance.';
const POINT_OF_ORDER = '« Point d’ordre » est un calque de « point of order ».';

export const DISPUTED_TERMS: readonly DisputedTerm[] = [
	// alone in a heading or entry nothing around it has to agree
	term('varia', 'questions diverses', { before: '^', after: '[ .:]*$', agrees: true, note: VARIA }),
	term('varia', 'questions diverses', { note: VARIA }),
	family('crypté', 'e?s?', 'chiffré', true, '« Crypter » est critiqué; on chiffre des données.'),
	term('cryptage', 'chiffrement', { agrees: true }),
	{
		cue: 'interjuridictionnel',
		pattern: words('interjuridictionnel(le)?(s)?'),
		better: ([, feminine, plural]) =>
			feminine ? `intergouvernementale${plural ?? ''}` : plural ? 'intergouvernementaux' : 'intergouvernemental',
		agrees: true,
		note: '',
	},
	term('agenda', 'ordre du jour', { after: ` (?:de la|de cette|de notre) ${MEETING}`, agrees: true, note: AGENDA }),
	term('agenda', 'ordre du jour', { before: "points? (?:à|de) l[’']", agrees: true, note: AGENDA }),
	term('minutes', 'procès-verbal', {
		before: '(?:les|des|aux) ',
		after: ` (?:de la|de cette|de notre|du) (?:(?:dernière|précédente|présente) )?(?:${MEETING}|comité|conseil)`,
		note: '« Minutes » est un calque de l’anglais.',
	}),
	term('ajournement', 'levée', { after: ` de la ${MEETING}(?![^.]* (?:au|jusqu))`, note: ADJOURN }),
	term('ajournement', 'levée de la séance', { before: '^', after: '[ .]*$', agrees: true, note: ADJOURN }),
	term('ajournée', 'levée', {
		before: `(?:la|cette) ${MEETING} (?:est|a été) `,
		after: ' à \\d{1,2}[ \\u00a0]?[h:]',
		agrees: true,
		note: ADJOURN,
	}),
	family('secondé', 'e?s?(?= par)', 'appuyé', true, 'On appuie une proposition.'),
	family('secondeur', 's?', 'appuyeur', false, 'On appuie une proposition.'),
	family('item', "s?(?= (?:à|de) (?:l[’']ordre du jour|discussion|l[’']agenda))", 'point', false, 'Un ordre du jour a des points.'),
	family(
		'session',
		"s?(?= (?:de (?:travail|questions?|discussion)|d[’']information|plénière|(?:très )?intéressante))",
		'séance',
		true,
		SESSION,
	),
	term('sessions', 'séances', { before: '(?:plusieurs|deux|trois|quatre|cinq) ', after: ' ?[:;,.]', agrees: true, note: SESSION }),
	family('meeting', 's?', 'réunion', false),
	family('deadline', 's?', 'échéance', false),
	term('brainstorming', 'remue-méninges', { agrees: true }),
	term('conférence call', 'conférence téléphonique', { agrees: true }),
	term('prendre le vote', 'passer au vote', { agrees: true, note: '« Prendre le vote » est un calque de l’anglais.' }),
	term("hors d'ordre", 'irrecevable', { note: '« Hors d’ordre » est un calque de « out of order ».' }),
	term("soulever un point d'ordre", 'invoquer le règlement', { agrees: true, note: POINT_OF_ORDER }),
	term("point d'ordre", 'rappel au règlement', { note: POINT_OF_ORDER }),
	term('battue', 'rejetée', {
		before: '(?:proposition|motion|résolution) (?:est|a été) ',
		agrees: true,
		note: 'Une proposition est rejetée.',
	}),
];
