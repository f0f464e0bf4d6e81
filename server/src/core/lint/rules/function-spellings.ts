import { foldText } from '../../syntax/fold.ts';
import { replace } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { findInPassages } from '../passages.ts';
import type { Rule } from '../rule.ts';

const compound =
	/(?<![\p{L}\p{N}@/._-])(?:co|vice|sous|sub|ex)(?:[-‑ ]?)(?:pr[ée]siden(?:t|te|ts|tes|ce)|chairs?|chairman|chairwoman|chairperson|directeurs?|directrices?|ministres?|animateurs?|animatrices?|responsables?|secr[ée]taires?)(?![\p{L}])|(?<![\p{L}])secr[ée]taire[-‑ ]tr[ée]sori(?:er|ère)s?(?![\p{L}])|(?<![\p{L}])secretary[-‑ ]treasurers?(?![\p{L}])/giu;

interface Form {
	readonly text: string;
	readonly span: Span;
	/** How the parts are joined: `-`, a space, or nothing. */
	readonly joint: string;
}

/** One word written joined, with a hyphen or apart; genders and numbers are one word. A hyphen alone in `co-` is PER11's. */
export const functionSpellings: Rule = {
	code: 'function-spellings',
	id: 'PER12',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une même fonction a deux graphies dans le document.', en: 'One function has two spellings in the record.' },
	rationale: {
		fr: 'Deux graphies d’un mot trahissent deux mains et gênent la recherche.',
		en: 'Two spellings of one word betray two hands and hinder search.',
	},
	example: {
		bad: 'Membres :\n- Ann Lee, vice-présidente\n- Guy Lau\n\n1. Plan\n\nLa vice présidente ouvre le débat.\n\nLe débat revient à la vice-présidente.\n',
		good: 'Membres :\n- Ann Lee, vice-présidente\n- Guy Lau\n\n1. Plan\n\nLa vice-présidente ouvre le débat.\n\nLe débat revient à la vice-présidente.\n',
	},
	check({ document, minutes, report }) {
		const words = new Map<string, Form[]>();
		for (const { match, start } of findInPassages(document, compound)) {
			const written = match[0];
			const joint = /[-‑ ]/.exec(written)?.[0] ?? '';
			const key = foldText(written)
				.replace(/[-‑ ]/, '')
				.replace(/(?:president)(?:e|s|es|ce)?$/, 'president')
				.replace(/(?:eur|rice)s?$/, '')
				.replace(/chair(?:s|man|woman|person)?$/, 'chair')
				.replace(/s$/, '');
			const at = start + match.index;
			const form = { text: written, span: { start: at, end: at + written.length }, joint: joint === '‑' ? '-' : joint };
			const others = words.get(key);
			if (others) others.push(form);
			else words.set(key, [form]);
		}
		for (const [key, forms] of words) {
			// the norm of fr-CA decides, not the majority
			const joint = minutes.locale === 'fr-CA' && key.startsWith('co') && forms.some((f) => f.joint === '') ? '' : commonest(forms);
			const model = forms.find((f) => f.joint === joint) as Form;
			for (const form of forms) {
				if (form.joint === joint) continue;
				const better = /[-‑ ]/.test(form.text)
					? form.text.replace(/[-‑ ]/, joint)
					: form.text.replace(/^(co|vice|sous|sub|ex)/i, `$1${joint}`);
				report({
					span: form.span,
					message: {
						fr: `« ${form.text} » : le document écrit ailleurs « ${model.text} ». Gardez une seule graphie.`,
						en: `“${form.text}”: the record writes “${model.text}” elsewhere. Keep one spelling.`,
					},
					related: [{ span: model.span, message: { fr: 'L’autre graphie', en: 'The other spelling' } }],
					fixes: [{ title: { fr: `Écrire « ${better} »`, en: `Write “${better}”` }, edits: [replace(form.span, better)], safe: true }],
				});
			}
		}
	},
};

/** The most frequent joint; of two that are as frequent the one of the first word. */
function commonest(forms: readonly Form[]): string {
	const count = (joint: string): number => forms.filter((f) => f.joint === joint).length;
	return forms.reduce((best, { joint }) => (count(joint) > count(best) ? joint : best), forms[0]?.joint ?? '');
}
