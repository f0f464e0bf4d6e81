import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import type { MinutesDocument } from '../document.ts';
import type { Person } from '../model/minutes.ts';
import { foldText } from '../syntax/fold.ts';
import type { TextEdit } from '../text/edit.ts';
import { replace } from '../text/edit.ts';
import { isFrozen } from './codeActions/refactoring.ts';
import { toOffset, toRange, toTextEdits } from './convert.ts';
import type { Occurrence } from './occurrences.ts';
import { occurrenceAt, occurrences, occurrencesByKey } from './occurrences.ts';
import { numberRefusal, renameNumber } from './renameNumber.ts';

/** The sentence for the user, in the document's language, where a rename cannot be right. */
export interface RenameRefusal {
	readonly kind: 'refusal';
	readonly message: string;
}

export type RenameAnswer = { readonly kind: 'edit'; readonly edit: WorkspaceEdit } | RenameRefusal;
export type PrepareRenameAnswer = { readonly kind: 'range'; readonly range: Range; readonly placeholder: string } | RenameRefusal;

const MESSAGES = {
	nothing: {
		fr: 'Placez le curseur sur un nom, un alias, une organisation, un numéro ou l’étiquette d’un document.',
		en: 'Place the cursor on a name, an alias, an organization, a number or the label of a document.',
	},
	frozen: {
		fr: 'Ce procès-verbal est approuvé ou publié : ses noms et ses numéros ne changent plus. Remettez l’état à « ébauche » pour les corriger.',
		en: 'These minutes are approved or published: their names and numbers no longer change. Set the status back to “draft” to correct them.',
	},
	shape: {
		fr: 'Écrivez un nom qui commence par une lettre, sans virgule, deux-points, crochet, parenthèse ni « @ ».',
		en: 'Write a name that begins with a letter, without comma, colon, bracket, parenthesis or “@”.',
	},
	taken: {
		fr: 'Ce nom ou cet alias désigne déjà une autre personne de la liste de présence.',
		en: 'This name or alias already belongs to somebody else in the attendance list.',
	},
	computed: {
		fr: 'Ce numéro est calculé : il suit la place de ce qu’il désigne. Écrivez-le d’abord dans le texte.',
		en: 'This number is computed: it follows the place of what it names. Write it into the text first.',
	},
	doubled: {
		fr: 'Ce numéro est porté deux fois : les renvois ne disent pas lequel. La commande « Renuméroter » les corrige tous.',
		en: 'This number is borne twice: references do not tell which one. The command “Renumber” corrects them all.',
	},
	numberShape: {
		fr: 'Écrivez un numéro de la même forme, avec un chiffre et sans espace (une majuscule pour un sous-point à lettre).',
		en: 'Write a number of the same form, with a digit and without space (one capital for a lettered sub-item).',
	},
	labelShape: {
		fr: 'Écrivez un nombre d’un à trois chiffres, ou une à trois majuscules ou chiffres qui commencent par une majuscule.',
		en: 'Write one to three digits, or one to three capitals or digits that begin with a capital.',
	},
	numberTaken: {
		fr: 'Ce numéro est déjà pris. La commande « Renuméroter » remet les numéros en ordre.',
		en: 'This number is taken. The command “Renumber” puts numbers in order.',
	},
	order: {
		fr: 'Avec ce numéro, l’ordre des points ne tiendrait plus. Déplacez le point, ou renumérotez.',
		en: 'With this number the order of the items would not hold. Move the item, or renumber.',
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
 * Renames everywhere in the file: a person's whole name (a family name alone follows the last word of the new one) or
 * alias, an organisation in the form at the position, or a number with the references to it.
 */
export function rename(document: MinutesDocument, position: Position, newName: string): RenameAnswer {
	const here = renamable(document, position);
	if (here.kind === 'refusal') return here;
	const { occurrence } = here;
	const { target, key } = occurrence;
	const name = newName.trim();
	if (target.kind === 'person' || target.kind === 'organisation') {
		const isShaped = /^\p{L}[^,:;@()[\]\t\r\n]*$/u.test(name) && !name.includes('  ');
		if (!isShaped) return refusal(document, 'shape');
		if (target.kind === 'organisation') return answer(document, ofOrganisation(document, occurrence, name));
		return isTaken(document, key, name)
			? refusal(document, 'taken')
			: answer(document, ofPerson(document, occurrence, target.person, name));
	}
	const edits = renameNumber(document, key, target, name);
	return typeof edits === 'string' ? refusal(document, edits) : answer(document, edits);
}

function isTaken(document: MinutesDocument, key: string, name: string): boolean {
	return occurrences(document).some(
		(o) => o.key !== key && o.target.kind === 'person' && o.declaration && written(document, o) === foldText(name),
	);
}

function ofPerson(document: MinutesDocument, occurrence: Occurrence, person: Person, name: string): readonly TextEdit[] {
	const old = written(document, occurrence);
	const fullName = foldText(person.name.value);
	const isAlias = foldText(person.alias?.value ?? '') === old;
	return (occurrencesByKey(document).get(occurrence.key) ?? []).flatMap((o) => {
		const words = written(document, o);
		if (words === (isAlias ? old : fullName)) return [replace(o.span, name)];
		return !isAlias && words === lastWord(fullName) ? [replace(o.span, lastWord(name))] : [];
	});
}

/** The abbreviation stays when the title changes, and the other way round. */
function ofOrganisation(document: MinutesDocument, occurrence: Occurrence, name: string): readonly TextEdit[] {
	const old = written(document, occurrence);
	const same = (occurrencesByKey(document).get(occurrence.key) ?? []).filter((o) => written(document, o) === old);
	return same.map((o) => replace(o.span, name));
}

function written({ text }: MinutesDocument, { span }: Occurrence): string {
	return foldText(text.slice(span.start, span.end));
}

function renamable(
	document: MinutesDocument,
	position: Position,
): { readonly kind: 'found'; readonly occurrence: Occurrence } | RenameRefusal {
	const occurrence = occurrenceAt(occurrences(document), toOffset(document.lines, position));
	if (!occurrence) return refusal(document, 'nothing');
	if (isFrozen(document)) return refusal(document, 'frozen');
	const { kind } = occurrence.target;
	const why = kind === 'person' || kind === 'organisation' ? undefined : numberRefusal(document, occurrence);
	return why ? refusal(document, why) : { kind: 'found', occurrence };
}

function answer({ uri, lines }: MinutesDocument, edits: readonly TextEdit[]): RenameAnswer {
	return { kind: 'edit', edit: { changes: { [uri]: toTextEdits(lines, edits) } } };
}

function refusal({ minutes }: MinutesDocument, why: keyof typeof MESSAGES): RenameRefusal {
	return { kind: 'refusal', message: MESSAGES[why][minutes.language] };
}

function lastWord(name: string): string {
	return name.slice(name.lastIndexOf(' ') + 1);
}
