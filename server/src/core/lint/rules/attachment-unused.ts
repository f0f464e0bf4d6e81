import { allContents } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

/** Silent where the text cites nothing at all: then the list is an inventory of the file. */
export const attachmentUnused: Rule = {
	code: 'attachment-unused',
	id: 'REF11',
	severity: 'information',
	fixable: false,
	summary: { fr: 'Un onglet ou une annexe est déclaré sans être cité.', en: 'A tab or annex is declared but never cited.' },
	rationale: {
		fr: 'Une pièce que rien ne cite est souvent un renvoi oublié ou un mauvais numéro.',
		en: 'A document that nothing cites is often a forgotten reference or a wrong number.',
	},
	example: {
		bad: '1. Budget (voir l’onglet 1)\n\nOnglet 1 : Budget\nOnglet 2 : Bilan\n',
		good: '1. Budget (voir l’onglet 1)\n\n2. Bilan (voir l’onglet 2)\n\nOnglet 1 : Budget\nOnglet 2 : Bilan\n',
	},
	check({ minutes, report }) {
		const cited = new Set(
			allContents(minutes).flatMap((c) =>
				c.references.filter((r) => r.kind === 'attachment').map((r) => `${r.series} ${foldText(r.number.value)}`),
			),
		);
		if (cited.size === 0) return;
		for (const { attachment, label, title, span } of minutes.attachments) {
			if (cited.has(`${attachment} ${foldText(label.value)}`)) continue;
			const name = attachment === 'tab' ? { fr: 'L’onglet', en: 'Tab' } : { fr: 'L’annexe', en: 'Annex' };
			report({
				span,
				message: {
					fr: `${name.fr} ${label.value}${title.value === '' ? '' : ` (${title.value})`} n’est cité nulle part. Citez la pièce au point dont elle traite, ou retirez-la.`,
					en: `${name.en} ${label.value}${title.value === '' ? '' : ` (${title.value})`} is cited nowhere. Cite it at its item, or remove it.`,
				},
			});
		}
	},
};
