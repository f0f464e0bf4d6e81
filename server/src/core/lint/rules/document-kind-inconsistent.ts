import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

const standard: Readonly<Record<string, string>> = {
	'compte rendu de decision': 'Compte rendu des décisions',
	'compte-rendu de decision': 'Compte rendu des décisions',
	'proces verbal': 'Procès-verbal',
	'compte-rendu': 'Compte rendu',
};

export const documentKindInconsistent: Rule = {
	code: 'document-kind-inconsistent',
	id: 'STR22',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Le nom du genre de document n’est pas la forme usuelle.', en: 'The name of the document kind is not the usual form.' },
	rationale: { fr: 'Un même organisme nomme ses documents d’une seule façon.', en: 'A body names its documents in one way.' },
	example: { bad: 'Compte rendu de décision v2\n', good: 'Compte rendu des décisions v2\n' },
	check({ minutes, text, report }) {
		const kind = minutes.meeting.kind;
		if (!kind || minutes.language !== 'fr') return;
		const found = text.slice(kind.span.start, kind.span.end);
		const better = standard[foldText(found)];
		if (better === undefined) return;
		const cased = found === found.toUpperCase() ? better.toUpperCase() : better;
		report({
			span: kind.span,
			message: { fr: `« ${found} » : la forme usuelle est « ${cased} ».`, en: `“${found}”: the usual form is “${cased}”.` },
			fixes: [{ title: { fr: `Écrire « ${cased} »`, en: `Write “${cased}”` }, edits: [{ span: kind.span, newText: cased }], safe: false }],
		});
	},
};
