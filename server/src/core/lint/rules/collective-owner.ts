import type { MinutesDocument } from '../../document.ts';
import type { Action, Sourced } from '../../model/minutes.ts';
import { namedPeople } from '../../model/naming.ts';
import { allActions, allItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { write } from '../choices.ts';
import { addField } from '../inserts.ts';
import type { Rule } from '../rule.ts';

const collective =
	/^(?:(?:tous |toutes )?(?:les |l')?(?:membres|participants?|participantes)(?: du .+)?|tous|toutes|tout le monde|on|a determiner|all|everyone|everybody|(?:all |the )?(?:members|participants)|tbd|to be determined)$/;

/** Who acts in a text without owner: the subject it begins with. */
const subject =
	/^(?:(?:tous |toutes )?les (?:membres|participants?|participantes)|tous|toutes|tout le monde|on|all members|everyone|everybody|(?:the )?(?:members|participants))(?= [a-z])/;

export const collectiveOwner: Rule = {
	code: 'collective-owner',
	id: 'ACT07',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une mesure de suivi est confiée à tout le monde.', en: 'An action item is given to everybody.' },
	rationale: { fr: 'Ce qui est à tous n’est fait par personne.', en: 'What is everybody’s is done by nobody.' },
	example: {
		bad: '1. Budget\n\nAnn Lee présente le plan.\n\nMesure 1 : Relire le plan.\n  Responsable : les membres\n\nPrésidence : Ann Lee\n',
		good: '1. Budget\n\nMesure 1 : Relire le plan.\n  Responsable : Ann Lee\n',
	},
	check({ document, minutes, report }) {
		for (const action of allActions(minutes)) {
			const { owners, text } = action;
			const agent = owners.length > 0 ? undefined : subject.exec(foldText(text.value))?.[0].length;
			const everybody: readonly Sourced[] =
				agent === undefined
					? owners.filter((o) => collective.test(foldText(o.value)))
					: [{ value: text.value.slice(0, agent), span: { start: text.span.start, end: text.span.start + agent } }];
			for (const { value, span } of everybody)
				report({
					span,
					message: {
						fr: `« ${value} » ne désigne personne. Nommez qui répond de la mesure.`,
						en: `“${value}” names nobody. Name who answers for the action item.`,
					},
					fixes: candidates(action, document).map((name) =>
						agent === undefined ? write({ span }, name) : addField(action, minutes, { fr: `Responsable : ${name}`, en: `Owner: ${name}` }),
					),
				});
		}
	},
};

/** Who speaks or presents in the item, then who presides: whoever may have taken the task. */
function candidates(action: Action, document: MinutesDocument): readonly string[] {
	const item = allItems(document.minutes).findLast((i) => i.span.start <= action.span.start && action.span.end <= i.span.end);
	const named = namedPeople(document)
		.namings.filter(({ name }) => item && item.span.start <= name.span.start && name.span.end <= item.span.end)
		.flatMap(({ match }) => match?.person.name.value ?? []);
	const chairs = document.minutes.attendance.groups.filter((g) => g.role === 'chair').flatMap((g) => g.people.map((p) => p.name.value));
	return [...new Set([...named, ...chairs])].slice(0, 5);
}
