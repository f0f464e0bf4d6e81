import type { Sourced } from '../../model/minutes.ts';
import { namedPeople } from '../../model/naming.ts';
import { findJurisdiction, nearJurisdiction } from '../../tables/jurisdictions.ts';
import { findOrganisation, organisationName } from '../../tables/organisations.ts';
import { replace } from '../../text/edit.ts';
import { affiliationKey, withoutStop } from '../affiliation.ts';
import type { Rule, RuleContext } from '../rule.ts';

/**
 * Spellings in the attendance list, and in the text those of listed people; stray stops are PER01's, wrong titles PER06's, wrong abbreviations PER05's. The
 * official name is the canonical one, else the form most people have.
 */
export const organisationSpellings: Rule = {
	code: 'organisation-spellings',
	id: 'PER02',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Une même organisation est écrite de plusieurs façons dans la liste.',
		en: 'One organisation is spelt in several ways in the list.',
	},
	rationale: {
		fr: 'Deux graphies laissent croire à deux organisations et défont les décomptes.',
		en: 'Two spellings look like two organisations and spoil every count.',
	},
	example: {
		bad: 'Membres :\n- Ann Lee, Yukon\n- Guy Lau, YT\n- Rita Roy, Yukon\n',
		good: 'Membres :\n- Ann Lee, Yukon\n- Guy Lau, Yukon\n- Rita Roy, Yukon\n',
	},
	check(context) {
		const { minutes, settings, report } = context;
		const byKey = new Map<string, Sourced[]>();
		for (const { affiliation } of minutes.attendance.groups.flatMap((g) => g.people)) {
			if (!affiliation) continue;
			const key = affiliationKey(affiliation.value, settings);
			byKey.set(key, [...(byKey.get(key) ?? []), affiliation]);
		}
		for (const written of byKey.values()) {
			const forms = new Map<string, Sourced[]>();
			for (const one of written) forms.set(withoutStop(one.value), [...(forms.get(withoutStop(one.value)) ?? []), one]);
			if (forms.size < 2) continue;
			const form = canonical(forms, context);
			for (const [text, places] of forms) {
				if (text === form || isOtherRow(text, context)) continue;
				for (const { span, value } of places) {
					report({
						span,
						message: {
							fr: `« ${text} » est écrit « ${form} » ailleurs dans la liste. Gardez une seule forme.`,
							en: `“${text}” is written “${form}” elsewhere in the list. Keep one form.`,
						},
						related: (forms.get(form) ?? [])
							.slice(0, 1)
							.map((other) => ({ span: other.span, message: { fr: 'L’autre forme', en: 'The other form' } })),
						fixes: [
							{
								title: { fr: `Écrire « ${form} »`, en: `Write “${form}”` },
								edits: [replace({ start: span.start, end: span.start + withoutStop(value).length }, form)],
								safe: true,
							},
						],
					});
				}
			}
		}
		misspelt(context);
		inText(context);
	},
};

/** A province or territory with a letter or two amiss (`Nouveau-Brunswik`): nothing else in the list needs to bear the name. */
function misspelt({ minutes, settings, language, report }: RuleContext): void {
	for (const { affiliation } of minutes.attendance.groups.flatMap((g) => g.people)) {
		if (!affiliation || findOrganisation(affiliation.value, settings.organisations)) continue;
		const near = nearJurisdiction(withoutStop(affiliation.value));
		if (!near) continue;
		const name = near[language].name;
		report({
			span: affiliation.span,
			message: {
				fr: `« ${withoutStop(affiliation.value)} » ressemble à « ${name} ». Corrigez la graphie s’il s’agit de la province ou du territoire.`,
				en: `“${withoutStop(affiliation.value)}” looks like “${name}”. Correct the spelling if the province or territory is meant.`,
			},
			fixes: [
				{
					title: { fr: `Écrire « ${name} »`, en: `Write “${name}”` },
					edits: [replace({ start: affiliation.span.start, end: affiliation.span.start + withoutStop(affiliation.value).length }, name)],
					safe: false,
				},
			],
		});
	}
}

/**
 * The affiliation that the text gives a listed person, in another form than the list's: a hint, since an abbreviation is
 * no mistake. Codes are PER04's, wrong abbreviations PER05's.
 */
function inText(context: RuleContext): void {
	const byForm = new Map<string, { readonly written: Sourced; readonly listed: Sourced }[]>();
	for (const { match, details } of namedPeople(context.document).namings) {
		const listed = match?.person.affiliation;
		for (const written of listed && details ? otherForms(details, listed, context) : []) {
			const key = `${written.value}|${listed?.span.start}`;
			byForm.set(key, [...(byForm.get(key) ?? []), { written, listed: listed as Sourced }]);
		}
	}
	for (const [first, ...others] of byForm.values()) {
		if (!first) continue;
		const { written, listed } = first;
		const name = withoutStop(listed.value);
		context.report({
			span: written.span,
			severity: 'hint',
			message: {
				fr: `« ${written.value} » est écrit « ${name} » dans la liste de présence.`,
				en: `“${written.value}” is written “${name}” in the attendance list.`,
			},
			related: [
				{ span: listed.span, message: { fr: 'Dans la liste de présence', en: 'In the attendance list' } },
				...others.map((other) => ({ span: other.written.span, message: { fr: 'Ici aussi', en: 'Here, too' } })),
			],
			fixes: [
				{
					title: { fr: `Écrire « ${name} »`, en: `Write “${name}”` },
					edits: [first, ...others].map((one) => replace(one.written.span, name)),
					safe: false,
				},
			],
		});
	}
}

/** Parts of an apposition that mean the listed affiliation in other letters. */
function otherForms(details: Sourced, listed: Sourced, { settings }: RuleContext): readonly Sourced[] {
	return Array.from(details.value.matchAll(/[^,]+/g)).flatMap((part) => {
		const value = part[0].trim();
		const form = findJurisdiction(value)?.form;
		if (value === '' || form === 'code' || form === 'discouraged' || value === withoutStop(listed.value)) return [];
		if (affiliationKey(value, settings) !== affiliationKey(listed.value, settings)) return [];
		const start = details.span.start + part.index + part[0].indexOf(value);
		return [{ value, span: { start, end: start + value.length } }];
	});
}

/** The official name where somebody bears it, else the commonest form, else the first. */
function canonical(forms: ReadonlyMap<string, readonly Sourced[]>, { language, settings }: RuleContext): string {
	const texts = [...forms.keys()];
	const official = texts.find((text) => {
		const jurisdiction = findJurisdiction(text);
		if (jurisdiction) return text === jurisdiction.jurisdiction[language].name;
		const match = findOrganisation(text, settings.organisations);
		return match !== undefined && text === organisationName(match.organisation, language);
	});
	return official ?? texts.reduce((best, text) => ((forms.get(text)?.length ?? 0) > (forms.get(best)?.length ?? 0) ? text : best));
}

function isOtherRow(text: string, { settings }: RuleContext): boolean {
	const form = findOrganisation(text, settings.organisations)?.form;
	return form === 'discouraged' || form === 'variant' || findJurisdiction(text)?.form === 'discouraged';
}
