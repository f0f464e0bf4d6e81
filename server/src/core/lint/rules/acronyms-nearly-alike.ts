import { findOrganisation } from '../../tables/organisations.ts';
import type { Acronyms, AcronymUse } from '../acronyms/acronyms.ts';
import { acronymsOf } from '../acronyms/acronyms.ts';
import { isOneApart } from '../acronyms/expansion.ts';
import type { FindingFix, Rule } from '../rule.ts';

export const acronymsNearlyAlike: Rule = {
	code: 'acronyms-nearly-alike',
	id: 'ACR01',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Des sigles qui diffèrent d’une lettre désignent sans doute une seule chose.',
		en: 'Acronyms that differ by one letter probably mean one thing.',
	},
	rationale: {
		fr: 'Un conseil qui porte deux sigles dans son procès-verbal devient deux conseils dans toute recherche.',
		en: 'A council with two acronyms in its minutes becomes two councils in every search.',
	},
	example: {
		bad: '1. Budget\n\nLe CPSRF siège. Les membres du CPSFR votent, et le CPSRF décide.\n',
		good: '1. Budget\n\nLe CPSRF siège. Les membres du CPSRF votent, et le CPSRF décide.\n',
	},
	check({ document, settings, report }) {
		const acronyms = acronymsOf(document);
		for (const cluster of clusters(acronyms, settings.acronyms ?? {})) {
			const forms = cluster.toSorted((a, b) => trust(acronyms, b) - trust(acronyms, a));
			const fixes = forms.map((form) => oneForAll(form, forms, acronyms));
			for (const form of cluster) {
				const others = forms.filter((other) => other !== form);
				report({
					span: first(acronyms, form).span,
					message: {
						fr: `« ${form} » ressemble à « ${others.join(' » et « ')} ». Si c’est une seule chose, gardez un seul sigle.`,
						en: `“${form}” resembles “${others.join('” and “')}”. If this is one thing, keep one acronym.`,
					},
					related: others.map((other) => ({
						span: first(acronyms, other).span,
						message: { fr: `Ici : « ${other} »`, en: `Here: “${other}”` },
					})),
					fixes,
				});
			}
		}
	},
};

function first({ uses }: Acronyms, form: string): AcronymUse {
	return (uses.get(form) as readonly AcronymUse[])[0] as AcronymUse;
}

/** A form that is official or spelled out comes before one that is only frequent. */
function trust({ uses, expansions }: Acronyms, form: string): number {
	const known = findOrganisation(form)?.form === 'abbreviation' || expansions.some((e) => e.form === form);
	return (known ? 1e6 : 0) + (uses.get(form)?.length ?? 0);
}

function oneForAll(form: string, forms: readonly string[], { uses }: Acronyms): FindingFix {
	const edits = forms
		.filter((other) => other !== form)
		.flatMap((other) => (uses.get(other) ?? []).map(({ span }) => ({ span, newText: form })));
	return { title: { fr: `Écrire « ${form} » partout`, en: `Write “${form}” everywhere` }, edits, safe: false };
}

/** Groups of alike forms, each form in one group at most; in the order of first use. */
function clusters(acronyms: Acronyms, own: Readonly<Record<string, unknown>>): readonly (readonly string[])[] {
	const forms = [...acronyms.uses.keys()].filter((form) => form.length >= 4);
	const settled = (form: string): boolean =>
		own[form] !== undefined ||
		findOrganisation(form)?.form === 'abbreviation' ||
		acronyms.glossary.some((e) => e.form === form) ||
		acronyms.expansions.some((e) => e.form === form);
	const groups: string[][] = [];
	for (const form of forms) {
		const group = groups.find((g) => g.some((other) => areAlike(form, other) && !(settled(form) && settled(other))));
		if (group) group.push(form);
		else groups.push([form]);
	}
	return groups.filter((g) => g.length > 1);
}

/** The outer letters are the same: `CNIG` and `CNIL` are two bodies, a slip of the fingers happens inside. */
function areAlike(a: string, b: string): boolean {
	return isOneApart(a, b) && a.charAt(0) === b.charAt(0) && (a.at(-1) === b.at(-1) || isSwapped(a, b));
}

function isSwapped(a: string, b: string): boolean {
	return a.length === b.length && a.length >= 5 && [...a].toSorted().join('') === [...b].toSorted().join('');
}
