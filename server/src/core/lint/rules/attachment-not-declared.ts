import type { Reference } from '../../model/minutes.ts';
import { allContents } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { insert } from '../../text/edit.ts';
import { appendLines } from '../inserts.ts';
import type { FindingFix, Rule, RuleContext } from '../rule.ts';

/** `l’annexe 2 du règlement`: the annex of something else. */
const ofAnother =
	/^ (?:du|de la|de l'|des|au|a la|a l'|of the|of|to the) ?(?:(?:projet|present) de )?(?:reglement|loi|decret|code|convention|entente|contrat|statuts?|accord|traite|rapport|plan|guide|arrete|politique|act|by-?law|regulation|agreement|report|policy|charter|charte)/;

/** One problem a citation: each of them leads nowhere. */
export const attachmentNotDeclared: Rule = {
	code: 'attachment-not-declared',
	id: 'REF01',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Un onglet ou une annexe est cité sans être déclaré.',
		en: 'A tab or annex is cited but not declared.',
	},
	rationale: {
		fr: 'Qui lit « voir l’onglet 2 » doit pouvoir trouver l’onglet 2 : la liste des pièces fait partie du dossier.',
		en: 'Who reads “see Tab 2” must be able to find tab 2: the list of documents is part of the record.',
	},
	example: {
		bad: '1. Budget (voir l’onglet 2)\n',
		good: '1. Budget (voir l’onglet 2)\n\nOnglet 2 : Budget de 2024\n',
	},
	check(context) {
		const { minutes, text, report } = context;
		const declared = new Set(minutes.attachments.map((a) => `${a.attachment} ${foldText(a.label.value)}`));
		const cited = allContents(minutes).flatMap((c) => c.references.filter((r) => r.kind === 'attachment' && !r.date));
		for (const reference of cited) {
			const key = `${reference.series} ${foldText(reference.number.value)}`;
			if (declared.has(key) || ofAnother.test(foldText(`|${text.slice(reference.span.end, reference.span.end + 40)}`).slice(1))) continue;
			const name = nameOf(reference);
			const others = cited.filter((r) => r !== reference && `${r.series} ${foldText(r.number.value)}` === key);
			report({
				span: reference.span,
				message: {
					fr: `${name.fr} n’est pas dans la liste des pièces. Ajoutez « ${name.fr} : » avec son titre.`,
					en: `${name.en} is not in the list of documents. Add “${name.en}:” with its title.`,
				},
				related: others.map((r) => ({ span: r.span, message: { fr: 'Cité ici aussi', en: 'Cited here, too' } })),
				fixes: [declare(reference, context)],
			});
		}
	},
};

function nameOf({ series, number }: Reference): { readonly fr: string; readonly en: string } {
	return series === 'tab'
		? { fr: `Onglet ${number.value}`, en: `Tab ${number.value}` }
		: { fr: `Annexe ${number.value}`, en: `Annex ${number.value}` };
}

/** Below the last declaration, else at the end of the file. */
function declare(reference: Reference, context: RuleContext): FindingFix {
	const name = nameOf(reference);
	const line = { fr: `${name.fr} : `, en: `${name.en}: ` };
	const title = { fr: `Déclarer « ${name.fr} »`, en: `Declare “${name.en}”` };
	const last = context.minutes.attachments.at(-1);
	return last ? { title, edits: [insert(last.span.end, `\n${line[context.language]}`)], safe: false } : appendLines(context, title, line);
}
