import type { Sourced } from '../../model/minutes.ts';
import { paragraphsOf } from '../../model/paragraphs.ts';
import type { Organisation } from '../../tables/organisations.ts';
import { findOrganisation, ORGANISATIONS, organisationName } from '../../tables/organisations.ts';
import { replace } from '../../text/edit.ts';
import { withoutStop } from '../affiliation.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Affiliations, and wrong titles of more than one word in running text. Organisations of the project file count first. */
export const departmentTitle: Rule = {
	code: 'department-title',
	id: 'PER06',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Le nom d’un ministère ou d’un organisme n’est pas son titre d’usage.',
		en: 'The name of a department or agency is not its applied title.',
	},
	rationale: {
		fr: 'Le Programme fédéral de l’image de marque fixe un titre d’usage par organisme : « Services aux Autochtones Canada ».',
		en: 'The Federal Identity Program settles one applied title for each organisation: “Indigenous Services Canada”.',
	},
	example: {
		bad: 'Membres :\n- Ann Lee, Services aux Autochtones du Canada\n- Guy Lau, Yukon\n',
		good: 'Membres :\n- Ann Lee, Services aux Autochtones Canada\n- Guy Lau, Yukon\n',
	},
	check(context) {
		const { document, minutes, settings } = context;
		for (const { affiliation } of minutes.attendance.groups.flatMap((g) => g.people)) {
			if (!affiliation) continue;
			const value = withoutStop(affiliation.value);
			const match = findOrganisation(value, settings.organisations);
			if (match && (match.form === 'discouraged' || match.form === 'variant') && match.organisation.kind !== 'council')
				tell({ value, span: { start: affiliation.span.start, end: affiliation.span.start + value.length } }, match.organisation, context);
		}
		const wrong = [...(settings.organisations ?? []), ...ORGANISATIONS].flatMap((organisation) =>
			(organisation.discouraged ?? []).filter((form) => form.includes(' ')).map((form) => ({ form, organisation })),
		);
		for (const { text, span } of paragraphsOf(document)) {
			for (const { form, organisation } of wrong) {
				const at = text.indexOf(form);
				// a wrong title may be the beginning of the right one
				if (at < 0 || text.startsWith(organisationName(organisation, minutes.language) ?? '\0', at)) continue;
				tell({ value: form, span: { start: span.start + at, end: span.start + at + form.length } }, organisation, context);
			}
		}
	},
};

function tell({ value, span }: Sourced, organisation: Organisation, { language, report }: RuleContext): void {
	// a former acronym gives way to the acronym of today
	const title =
		organisationName(organisation, language, /^[^ ]+$/.test(value) ? 'abbreviation' : 'name') ?? organisationName(organisation, language);
	if (title === undefined) return;
	report({
		span,
		message: { fr: `Le titre d’usage est « ${title} », non « ${value} ».`, en: `The applied title is “${title}”, not “${value}”.` },
		fixes: [{ title: { fr: `Écrire « ${title} »`, en: `Write “${title}”` }, edits: [replace(span, title)], safe: true }],
	});
}
