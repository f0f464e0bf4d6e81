import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import { foldText } from '../syntax/fold.ts';
import type { TextEdit } from '../text/edit.ts';
import { replace } from '../text/edit.ts';
import { toOffset, toRange, toTextEdits } from './convert.ts';
import type { Occurrence } from './occurrences.ts';
import { occurrenceAt, occurrences } from './occurrences.ts';

/** The sentence for the user, in the document's language, where a rename cannot be right. */
export interface RenameRefusal {
	readonly kind: 'refusal';
	readonly message: string;
}

export type RenameAnswer = { readonly kind: 'edit'; readonly edit: WorkspaceEdit } | RenameRefusal;
export type PrepareRenameAnswer = { readonly kind: 'range'; readonly range: Range; readonly placeholder: string } | RenameRefusal;

const MESSAGES = {
	nothing: {
		fr: 'Placez le curseur sur un nom ou un alias de la liste de présence.',
		en: 'Place the cursor on a name or alias of the attendance list.',
	},
	number: {
		fr: 'Les numéros ne se renomment pas : la commande « Renuméroter » les corrige avec leurs renvois.',
		en: 'Numbers are not renamed: the command “Renumber” corrects them with their references.',
	},
	frozen: {
		fr: 'Ce procès-verbal est approuvé ou publié : ses noms ne changent plus. Remettez l’état à « ébauche » pour les corriger.',
		en: 'These minutes are approved or published: their names no longer change. Set the status back to “draft” to correct them.',
	},
	shape: {
		fr: 'Écrivez un nom qui commence par une lettre, sans virgule, deux-points, crochet, parenthèse ni « @ ».',
		en: 'Write a name that begins with a letter, without comma, colon, bracket, parenthesis or “@”.',
	},
	taken: {
		fr: 'Ce nom ou cet alias désigne déjà une autre personne de la liste de présence.',
		en: 'This name or alias already belongs to somebody else in the attendance list.',
	},
} as const;

/** What a rename at the position would change, or why there is none. */
export function prepareRename(document: MinutesDocument, position: Position): PrepareRenameAnswer {
	const here = renamable(document, position);
	if (here.kind === 'refusal') return here;
	const { span } = here.occurrence;
	return { kind: 'range', range: toRange(document.lines, span), placeholder: document.text.slice(span.start, span.end) };
}

/**
 * Renames a person everywhere in the file: whole names, or, from an alias, the alias. A family name alone follows the
 * last word of the new name.
 */
export function rename(document: MinutesDocument, position: Position, newName: string): RenameAnswer {
	const here = renamable(document, position);
	if (here.kind === 'refusal') return here;
	const { text, lines, uri } = document;
	const name = newName.trim();
	if (!/^\p{L}[^,:;@()[\]\t\r\n]*$/u.test(name) || name.includes('  ')) return refusal(document, 'shape');
	const { occurrence, all } = here;
	const others = all.filter((o) => o.key !== occurrence.key && o.target.kind === 'person');
	const written = (o: Occurrence): string => foldText(text.slice(o.span.start, o.span.end));
	if (others.some((o) => o.declaration && written(o) === foldText(name))) return refusal(document, 'taken');
	const old = written(occurrence);
	const fullName = occurrence.target.kind === 'person' ? foldText(occurrence.target.person.name.value) : old;
	const isAlias = occurrence.target.kind === 'person' && foldText(occurrence.target.person.alias?.value ?? '') === old;
	const edits: TextEdit[] = [];
	for (const o of all) {
		if (o.key !== occurrence.key) continue;
		const words = written(o);
		if (words === (isAlias ? old : fullName)) edits.push(replace(o.span, name));
		else if (!isAlias && words === lastWord(fullName)) edits.push(replace(o.span, lastWord(name)));
	}
	return { kind: 'edit', edit: { changes: { [uri]: toTextEdits(lines, edits) } } };
}

function renamable(
	document: MinutesDocument,
	position: Position,
): { readonly kind: 'found'; readonly occurrence: Occurrence; readonly all: readonly Occurrence[] } | RenameRefusal {
	const all = occurrences(document);
	const occurrence = occurrenceAt(all, toOffset(document.lines, position));
	if (!occurrence) return refusal(document, 'nothing');
	if (occurrence.target.kind !== 'person') return refusal(document, 'number');
	const status = document.minutes.meeting.status?.value;
	return status === 'approved' || status === 'published' ? refusal(document, 'frozen') : { kind: 'found', occurrence, all };
}

function refusal({ minutes }: MinutesDocument, why: keyof typeof MESSAGES): RenameRefusal {
	return { kind: 'refusal', message: MESSAGES[why][minutes.language] };
}

function lastWord(name: string): string {
	return name.slice(name.lastIndexOf(' ') + 1);
}
