import { JURISDICTIONS } from '../../tables/jurisdictions.ts';
import { affiliationKey } from '../affiliation.ts';
import { addPerson } from '../inserts.ts';
import type { Rule, RuleContext } from '../rule.ts';

const EXCUSED = { fr: 'Excusés :', en: 'Regrets:' };

/**
 * With a roster, its affiliations are expected; without one, in a federal-provincial-territorial record, the jurisdictions
 * are, once ten of the thirteen are there: then the list means all of them. One problem names them all.
 */
export const seatWithoutPerson: Rule = {
	code: 'seat-without-person',
	id: 'ATT17',
	severity: 'hint',
	fixable: true,
	summary: {
		fr: 'Une administration attendue n’a personne parmi les présents, les excusés et les absents.',
		en: 'An expected jurisdiction or seat has nobody among the present, excused and absent.',
	},
	rationale: {
		fr: 'Un siège dont le document ne dit rien laisse croire à un oubli plutôt qu’à une absence.',
		en: 'A seat that the record says nothing of looks like an oversight rather than an absence.',
	},
	example: {
		bad: list([
			'Alberta',
			'Manitoba',
			'Nouveau-Brunswick',
			'Nouvelle-Écosse',
			'Nunavut',
			'Ontario',
			'Québec',
			'Saskatchewan',
			'Yukon',
			'Colombie-Britannique',
			'Terre-Neuve-et-Labrador',
			'Île-du-Prince-Édouard',
		]),
		good: list(JURISDICTIONS.map((j) => j.fr.name)),
	},
	check(context) {
		const { minutes, report } = context;
		const { groups, blocks } = minutes.attendance;
		const present = new Set(
			groups.flatMap((g) => g.people).flatMap((p) => (p.affiliation ? [affiliationKey(p.affiliation.value, context.settings)] : [])),
		);
		const missing = expected(context, present).filter((name) => !present.has(affiliationKey(name, context.settings)));
		const place = blocks[0]?.opener?.span ?? groups[0]?.label.span;
		if (missing.length === 0 || !place) return;
		report({
			span: place,
			message: {
				fr: `Personne pour : ${missing.join(', ')}. Nommez qui est excusé ou absent.`,
				en: `Nobody for: ${missing.join(', ')}. Name who is excused or absent.`,
			},
			fixes: missing.slice(0, 1).map((name) => addPerson(context, `____, ${name}`, 'excused', EXCUSED)),
		});
	},
};

function expected({ settings, language }: RuleContext, present: ReadonlySet<string>): readonly string[] {
	if (settings.roster) return [...new Set(settings.roster.flatMap((entry) => entry.affiliation ?? []))];
	const represented = JURISDICTIONS.filter((j) => present.has(affiliationKey(j.fr.name, settings)));
	return represented.length >= 10 ? JURISDICTIONS.map((j) => j[language].name) : [];
}

function list(affiliations: readonly string[]): string {
	return `Membres :\n${affiliations.map((name, i) => `- Ann L${'abcdefghijklm'.charAt(i)}u, ${name}\n`).join('')}`;
}
