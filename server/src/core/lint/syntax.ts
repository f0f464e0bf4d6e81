import type { MinutesDocument } from '../document.ts';
import type { SyntaxCode, SyntaxIssue } from '../syntax/issue.ts';

import type { Severity } from './problem.ts';
import type { Bilingual, Finding, FindingFix } from './rule.ts';

interface SyntaxEntry {
	readonly id: string;
	readonly severity: Severity;
	readonly fixable: boolean;
	readonly summary: Bilingual;
	readonly message: (issue: SyntaxIssue) => Bilingual;
	readonly fixes: (issue: SyntaxIssue, document: MinutesDocument) => readonly FindingFix[];
}

const replaceBy = (issue: SyntaxIssue): readonly FindingFix[] =>
	issue.edits
		? [{ title: { fr: `Écrire « ${issue.expected ?? ''} »`, en: `Write “${issue.expected ?? ''}”` }, edits: issue.edits, safe: true }]
		: [];
const none = (): readonly FindingFix[] => [];

/** Each slip of the syntax as a value: id, severity, sentence, repair. */
export const SYNTAX: Readonly<Record<SyntaxCode, SyntaxEntry>> = {
	'misspelled-keyword': {
		id: 'SYN01',
		severity: 'warning',
		fixable: true,
		summary: { fr: 'Un mot-clé est mal orthographié d’une lettre.', en: 'A keyword is one letter off.' },
		message: ({ found, expected }) => ({
			fr: `« ${found} » est lu comme « ${expected} ». Corrigez le mot-clé.`,
			en: `“${found}” is read as “${expected}”. Correct the keyword.`,
		}),
		fixes: replaceBy,
	},
	'missing-accents': {
		id: 'SYN02',
		severity: 'information',
		fixable: true,
		summary: { fr: 'Un mot-clé est écrit sans ses accents.', en: 'A keyword lacks its accents.' },
		message: ({ found, expected }) => ({ fr: `« ${found} » s’écrit « ${expected} ».`, en: `“${found}” is written “${expected}”.` }),
		fixes: replaceBy,
	},
	'month-without-accents': {
		id: 'SYN03',
		severity: 'information',
		fixable: true,
		summary: { fr: 'Un mois est écrit sans accent.', en: 'A month lacks its accent.' },
		message: ({ found, expected }) => ({
			fr: `Le mois « ${found} » s’écrit « ${expected} ».`,
			en: `The month “${found}” is written “${expected}”.`,
		}),
		fixes: replaceBy,
	},
	'missing-colon': {
		id: 'SYN04',
		severity: 'warning',
		fixable: true,
		summary: { fr: 'Le deux-points manque après le numéro.', en: 'The colon after the number is missing.' },
		message: () => ({
			fr: 'Il manque le deux-points après le numéro; le paragraphe suivant est lu comme le texte.',
			en: 'The colon after the number is missing; the next paragraph is read as the text.',
		}),
		fixes: (issue) =>
			issue.edits ? [{ title: { fr: 'Ajouter le deux-points', en: 'Add the colon' }, edits: issue.edits, safe: true }] : [],
	},
	'wrong-separator': {
		id: 'SYN05',
		severity: 'warning',
		fixable: true,
		summary: { fr: 'Un tiret ou un point tient lieu de deux-points.', en: 'A dash or a full stop stands for the colon.' },
		message: ({ found }) => ({
			fr: `Un deux-points est attendu à la place de « ${found.trim()} ».`,
			en: `A colon is expected in place of “${found.trim()}”.`,
		}),
		fixes: (issue) => (issue.edits ? [{ title: { fr: 'Mettre un deux-points', en: 'Put a colon' }, edits: issue.edits, safe: true }] : []),
	},
	'missing-number': {
		id: 'SYN06',
		severity: 'warning',
		fixable: true,
		summary: { fr: 'Le numéro manque après « no ».', en: 'The number after “No.” is missing.' },
		message: ({ found }) => ({
			fr: `Il manque le numéro après « ${found} ». Écrivez-le, ou retirez « ${found} » : le numéro sera calculé.`,
			en: `The number after “${found}” is missing. Write it, or remove “${found}”: the number is then computed.`,
		}),
		fixes: writeNumber,
	},
	'unclosed-arguments': {
		id: 'SYN07',
		severity: 'warning',
		fixable: true,
		summary: { fr: 'Une parenthèse n’est pas fermée avant le deux-points.', en: 'A parenthesis is not closed before the colon.' },
		message: () => ({ fr: 'La parenthèse n’est pas fermée avant le deux-points.', en: 'The parenthesis is not closed before the colon.' }),
		fixes: (issue) =>
			issue.edits ? [{ title: { fr: 'Fermer la parenthèse', en: 'Close the parenthesis' }, edits: issue.edits, safe: true }] : [],
	},
	'unknown-argument': {
		id: 'SYN08',
		severity: 'warning',
		fixable: false,
		summary: { fr: 'Un élément entre parenthèses n’est pas compris.', en: 'A part between parentheses is not understood.' },
		message: ({ found }) => ({
			fr: `« ${found} » n’est ni une personne, ni une date, ni un état, ni un renvoi; l’élément est conservé sans effet.`,
			en: `“${found}” is no person, date, state or reference; it is kept without effect.`,
		}),
		fixes: none,
	},
	'bullet-before-keyword': {
		id: 'SYN09',
		severity: 'hint',
		fixable: true,
		summary: { fr: 'Une puce précède un mot-clé : la ligne est du texte.', en: 'A bullet stands before a keyword: the line is prose.' },
		message: ({ found }) => ({
			fr: `Avec une puce, « ${found} » reste du texte. Retirez la puce pour l’enregistrer.`,
			en: `With a bullet, “${found}” stays prose. Remove the bullet to make it a record.`,
		}),
		fixes: (issue) =>
			issue.edits ? [{ title: { fr: 'En faire un enregistrement', en: 'Make it a record' }, edits: issue.edits, safe: false }] : [],
	},
	'unknown-directive-code': {
		id: 'SYN10',
		severity: 'hint',
		fixable: false,
		summary: { fr: 'Un commentaire désactive un code qui n’existe pas.', en: 'A comment disables a code that does not exist.' },
		message: ({ found }) => ({
			fr: `Le code « ${found} » n’existe pas; « minutier rules » en donne la liste.`,
			en: `The code “${found}” does not exist; “minutier rules” lists them.`,
		}),
		fixes: none,
	},
	'unknown-value': {
		id: 'SYN11',
		severity: 'warning',
		fixable: false,
		summary: { fr: 'La valeur d’un champ n’est pas comprise.', en: 'The value of a field is not understood.' },
		message: ({ found }) => ({
			fr: `La valeur « ${found} » n’est pas comprise; le champ est sans effet.`,
			en: `The value “${found}” is not understood; the field has no effect.`,
		}),
		fixes: none,
	},
	'unclosed-fence': {
		id: 'SYN12',
		severity: 'warning',
		fixable: true,
		summary: { fr: 'Un bloc littéral n’est jamais fermé.', en: 'A fence is never closed.' },
		message: ({ found }) => ({
			fr: `Le bloc ouvert par « ${found} » n’est jamais fermé : tout ce qui suit est pris au pied de la lettre.`,
			en: `The fence opened by “${found}” is never closed: all that follows is literal text.`,
		}),
		fixes: (issue, { text }) => [
			{
				title: { fr: 'Fermer le bloc à la fin', en: 'Close the fence at the end' },
				edits: [
					{
						span: { start: text.length, end: text.length },
						newText: `${text.endsWith('\n') ? '' : '\n'}${/`+|~+/.exec(issue.found)?.[0] ?? '```'}\n`,
					},
				],
				safe: false,
			},
		],
	},
	'quorum-differs': {
		id: 'SYN13',
		severity: 'warning',
		fixable: true,
		summary: {
			fr: 'Le quorum du champ et celui de la liste de présence diffèrent.',
			en: 'The quorum of the field and that of the attendance heading differ.',
		},
		message: ({ found, expected }) => ({
			fr: `Le quorum est « ${found} » ici et « ${expected} » dans la liste de présence, qui l’emporte.`,
			en: `The quorum is “${found}” here and “${expected}” in the attendance heading, which wins.`,
		}),
		fixes: ({ expected, ...issue }, document) => {
			const field = document.minutes.meeting.fields.find((f) => f.key === 'quorum');
			return field && expected !== undefined && issue.span
				? [
						{
							title: { fr: `Écrire « ${expected} » dans le champ`, en: `Write “${expected}” in the field` },
							edits: [{ span: field.value.span, newText: expected }],
							safe: false,
						},
					]
				: [];
		},
	},
	'item-number-not-increasing': {
		id: 'SYN14',
		severity: 'warning',
		fixable: true,
		summary: {
			fr: 'Le numéro d’un point n’est pas plus grand que le précédent.',
			en: 'The number of an item is not greater than the one above.',
		},
		message: ({ found, expected }) => ({
			fr: `Le point ${found} suit le point ${expected}. Une liste dans la discussion se met en retrait; un point porte un numéro plus grand.`,
			en: `Item ${found} follows item ${expected}. A list in the discussion is indented; an item has a greater number.`,
		}),
		fixes: listOrNumber,
	},
};

/** All slips of a document as findings of the table's rules. */
export function syntaxFindings(
	document: MinutesDocument,
	knownCodes: ReadonlySet<string>,
): readonly { readonly issue: SyntaxIssue; readonly entry: SyntaxEntry; readonly finding: Finding }[] {
	return [...document.issues, ...unknownCodes(document, knownCodes)].map((issue) => {
		const entry = SYNTAX[issue.code];
		return { issue, entry, finding: { span: issue.span, message: entry.message(issue), fixes: entry.fixes(issue, document) } };
	});
}

function unknownCodes(document: MinutesDocument, known: ReadonlySet<string>): readonly SyntaxIssue[] {
	return document.minutes.comments.flatMap((c) =>
		(c.directive?.codes ?? [])
			.filter((code) => !known.has(code.value.toLowerCase()))
			.map((code) => ({ code: 'unknown-directive-code' as const, span: code.span, found: code.value })),
	);
}

/** The number that would be computed, right behind the sign. */
function writeNumber(issue: SyntaxIssue, { minutes }: MinutesDocument): readonly FindingFix[] {
	const contents = [
		minutes.outside,
		...minutes.items.flatMap(function all(item): readonly (typeof minutes.outside)[] {
			return [item.content, ...item.items.flatMap(all)];
		}),
	];
	const record = contents
		.flatMap((c) => [...c.decisions, ...c.actions, ...c.information])
		.find((r) => r.headSpan.start <= issue.span.start && issue.span.end <= r.headSpan.end);
	if (!record || record.number.value === '') return [];
	return [
		{
			title: { fr: `Écrire le numéro ${record.number.value}`, en: `Write the number ${record.number.value}` },
			edits: [{ span: { start: issue.span.end, end: issue.span.end }, newText: ` ${record.number.value}` }],
			safe: true,
		},
	];
}

/** "Indent as a list" stands first when the line ends like a list entry. */
function listOrNumber(issue: SyntaxIssue, document: MinutesDocument): readonly FindingFix[] {
	const { lines, text } = document;
	const line = lines.lineSpan(lines.lineAt(issue.span.start));
	const indent: FindingFix = {
		title: { fr: 'Mettre en retrait comme une liste', en: 'Indent as a list' },
		edits: [{ span: { start: line.start, end: line.start }, newText: '  ' }],
		safe: false,
	};
	const next = nextNumber(issue.expected ?? '');
	const renumber: FindingFix = {
		title: { fr: `Numéroter ${next}`, en: `Number it ${next}` },
		edits: [{ span: issue.span, newText: next }],
		safe: false,
	};
	return /[.;]\s*$/.test(text.slice(line.start, line.end)) ? [indent, renumber] : [renumber, indent];
}

function nextNumber(number: string): string {
	const parts = /^(.*?)(\d+|[A-Y])$/.exec(number);
	if (!parts) return number;
	const last = parts[2] as string;
	return `${parts[1] ?? ''}${/\d/.test(last) ? Number(last) + 1 : String.fromCharCode(last.charCodeAt(0) + 1)}`;
}
