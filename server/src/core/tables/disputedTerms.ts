/**
 * Disputed terms of meetings in Canadian French, after the Office québécois de la langue française (Vitrine linguistique)
 * and the Translation Bureau (Clés de la rédaction). Patterns bear the flags `giu` and start and end at word limits.
 */
export interface DisputedTerm {
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
	return {
		pattern: words(`${stem}(${endings})`),
		better: (match) => `${better}${match[1] ?? ''}`,
		agrees,
		note,
	};
}

function term(source: string, better: string, agrees: boolean, note = ''): DisputedTerm {
	return { pattern: words(source), better: () => better, agrees, note };
}

function words(source: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\d_-])(?:${source})(?![\\p{L}\\d_])`, 'giu');
}

export const DISPUTED_TERMS: readonly DisputedTerm[] = [
	// alone in a heading or entry: nothing around it has to agree
	term('(?<=^)varia(?=[ .:]*$)', 'questions diverses', true, '« Varia » désigne une collection d’écrits.'),
	term('varia', 'questions diverses', false, '« Varia » désigne une collection d’écrits.'),
	family('crypté', 'e?s?', 'chiffré', true, '« Crypter » est critiqué; on chiffre des données.'),
	term('cryptage', 'chiffrement', true),
	{
		pattern: words('interjuridictionnel(le)?(s)?'),
		better: ([, feminine, plural]) =>
			feminine ? `intergouvernementale${plural ?? ''}` : plural ? 'intergouvernementaux' : 'intergouvernemental',
		agrees: true,
		note: '',
	},
	term('agenda(?= (?:de la|de cette|de notre) (?:réunion|séance|rencontre|assemblée))', 'ordre du jour', true, 'Un agenda est un carnet.'),
	term("(?<=points? (?:à|de) l[’'])agenda", 'ordre du jour', true, 'Un agenda est un carnet.'),
	term(
		'(?<=(?:les|des|aux) )minutes(?= (?:de la|de cette|de notre|du) (?:dernière |précédente |présente )?(?:réunion|séance|rencontre|assemblée|comité|conseil))',
		'procès-verbal',
		false,
		'« Minutes » est un calque de l’anglais.',
	),
	term(
		'ajournement(?= de la (?:réunion|séance|rencontre|assemblée)(?![^.]* (?:au|jusqu)))',
		'levée',
		false,
		'Ajourner, c’est remettre à plus tard; on lève une séance.',
	),
	term('(?<=^)ajournement(?=[ .]*$)', 'levée de la séance', true, 'Ajourner, c’est remettre à plus tard; on lève une séance.'),
	{
		pattern: words('(?<=(?:la |cette )(?:réunion|séance|assemblée|rencontre) (?:est|a été) )ajournée(?= à \\d{1,2}[ \\u00a0]?(?:h|:))'),
		better: () => 'levée',
		agrees: true,
		note: 'Ajourner, c’est remettre à plus tard; on lève une séance.',
	},
	family('secondé', 'e?s?(?= par)', 'appuyé', true, 'On appuie une proposition.'),
	term('secondeurs?', 'appuyeur', false, 'On appuie une proposition.'),
	term(
		"(?<=(?:^|[.;:] |(?:un|les|des|cet|d[’'])\\s?(?:autres? )?))items?(?= (?:à|de) (?:l[’']ordre du jour|discussion|l[’']agenda))",
		'point',
		false,
		'Un ordre du jour a des points.',
	),
	{
		pattern: words("sessions?(?= (?:de (?:travail|formation|questions?|discussion)|sur|très|intéressant|plénière|d[’']information))"),
		better: ([found]) => (found.toLowerCase().endsWith('s') ? 'séances' : 'séance'),
		agrees: true,
		note: 'Une session réunit plusieurs séances.',
	},
	{
		pattern: words('(?<=(?:plusieurs|deux|trois|quatre|cinq|les|des) )sessions(?= ?[:;,.])'),
		better: () => 'séances',
		agrees: true,
		note: 'Une session réunit plusieurs séances.',
	},
	term("suivi(?= d[’']items?)", 'suivi', false),
	term('meeting', 'réunion', false),
	term('meetings', 'réunions', false),
	term('brainstorming', 'remue-méninges', true),
	term('deadlines?', 'échéance', false),
	term('conférence call|call conférence', 'conférence téléphonique', true),
	term('prendre le vote', 'passer au vote', true, '« Prendre le vote » est un calque de l’anglais.'),
	term('question préalable', 'vote immédiat', false),
	term("hors d[’']ordre", 'irrecevable', false, '« Hors d’ordre » est un calque de « out of order ».'),
	term("soulever un point d[’']ordre", 'invoquer le règlement', true, '« Point d’ordre » est un calque de « point of order ».'),
	term("points? d[’']ordre", 'rappel au règlement', false, '« Point d’ordre » est un calque de « point of order ».'),
	term('(?<=(?:proposition|motion|résolution) (?:est|a été) )battue', 'rejetée', true, 'Une proposition est rejetée.'),
];
