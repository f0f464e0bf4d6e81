import { replace } from '../../text/edit.ts';
import { webAddresses } from '../addresses.ts';
import type { Rule } from '../rule.ts';

/** The sentence keeps its full stop: angle brackets, which no reader sees, say where the address ends. */
export const urlPunctuation: Rule = {
	code: 'url-punctuation',
	id: 'REF05',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Un signe de ponctuation est collé à une adresse Web.', en: 'Punctuation is glued to a web address.' },
	rationale: {
		fr: 'Copiée avec son point, l’adresse ne mène nulle part.',
		en: 'Copied with its full stop the address leads nowhere.',
	},
	example: {
		bad: '1. Budget\n\nLe formulaire est à https://exemple.org/inscription.\n',
		good: '1. Budget\n\nLe formulaire est à <https://exemple.org/inscription>.\n',
	},
	check({ document, text, report }) {
		for (const { url, span, punctuation } of webAddresses(document)) {
			// emphasis around an address is no punctuation, nor is what stands inside a Markdown link
			if (!/[.,;:!?…]/.test(punctuation) || text.startsWith('/', span.end + punctuation.length) || text.slice(0, span.start).endsWith(']('))
				continue;
			report({
				span: { start: span.start, end: span.end + punctuation.length },
				message: {
					fr: `« ${punctuation} » est collé à l’adresse. Mettez l’adresse entre chevrons : <${url}>.`,
					en: `“${punctuation}” is glued to the address. Put the address in angle brackets: <${url}>.`,
				},
				fixes: [
					{
						title: { fr: 'Mettre l’adresse entre chevrons', en: 'Put the address in angle brackets' },
						edits: [replace(span, `<${url}>`)],
						safe: true,
					},
				],
			});
		}
	},
};
