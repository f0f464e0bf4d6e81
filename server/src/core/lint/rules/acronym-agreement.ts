import { knownExpansion } from '../../tables/acronyms.ts';
import type { AcronymUse } from '../acronyms/acronyms.ts';
import { acronymsOf } from '../acronyms/acronyms.ts';
import type { Rule } from '../rule.ts';

const plural = /(?<!\p{L})(?:les|des|aux|ces|nos|vos|leurs|plusieurs|deux|trois|quelques)\s$/iu;
const singular = /(?<!\p{L})(?:(?:le|la|du|au|ce|cette|un|une|notre|son|sa)\s|l['’])$/iu;

/** What its articles say of an acronym, against what most of them say; two letters and plural bodies (`Conseils mixtes`) are left alone. */
export const acronymAgreement: Rule = {
	code: 'acronym-agreement',
	id: 'ACR08',
	severity: 'information',
	fixable: false,
	summary: {
		fr: 'Un sigle au singulier est pris au pluriel.',
		en: 'An acronym that is singular elsewhere is taken as a plural (French).',
	},
	rationale: {
		fr: '« Entre les CPSSP » : le lecteur croit à plusieurs conseils, ou des mots manquent (« entre les membres du CPSSP »).',
		en: 'A plural article makes the reader believe in several bodies, or words are missing.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Budget\n\nLe CPSRF siège. Un membre du CPSRF parle au CPSRF. Le CPSRF signe l’entente entre les CPSRF.\n',
		good: 'Langue : fr\n\n1. Budget\n\nLe CPSRF siège. Un membre du CPSRF parle au CPSRF. Le CPSRF signe l’entente entre les membres du CPSRF.\n',
	},
	check({ document, language, report }) {
		if (language !== 'fr') return;
		const { uses, expansions } = acronymsOf(document);
		for (const [form, places] of uses) {
			const words = expansions.find((e) => e.form === form)?.words ?? knownExpansion(form, 'fr', true) ?? '';
			if (form.length < 3 || /^\S+[sx](?:\s|$)/.test(words)) continue;
			const odd = places.filter(({ before }) => plural.test(before));
			const usual = places.filter(({ before }) => singular.test(before));
			if (odd.length === 0 || usual.length < 4 || odd.length * 4 > usual.length) continue;
			for (const use of odd) report({ span: withArticle(use), message: message(use, usual.length) });
		}
	},
};

function withArticle({ before, span }: AcronymUse): { readonly start: number; readonly end: number } {
	return { start: span.start - (/\S+\s$/.exec(before)?.[0].length ?? 0), end: span.end };
}

function message({ form, before }: AcronymUse, usual: number): { readonly fr: string; readonly en: string } {
	const article = /(\S+)\s$/.exec(before)?.[1] ?? '';
	return {
		fr: `« ${article} ${form} » : ce sigle est au singulier ailleurs (${usual} fois). Corrigez le nombre ou complétez, par exemple « les membres du ${form} ».`,
		en: `“${article} ${form}”: this acronym is singular elsewhere (${usual} times). Correct the number or complete the words.`,
	};
}
