import type { Sourced } from '../../model/minutes.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';
import { allActions } from '../walk.ts';

const collective =
	/^(?:(?:tous |toutes )?(?:les |l')?(?:membres|participants?|participantes)(?: du .+)?|tous|toutes|tout le monde|on|a determiner|all|everyone|everybody|(?:all |the )?(?:members|participants)|tbd|to be determined)$/;

/** Who acts in a text without owner: the subject it begins with. */
const subject =
	/^(?:(?:tous |toutes )?les (?:membres|participants?|participantes)|tous|toutes|tout le monde|on|all members|everyone|everybody|(?:the )?(?:members|participants))(?= [a-z])/;

export const collectiveOwner: Rule = {
	code: 'collective-owner',
	id: 'ACT07',
	severity: 'information',
	fixable: false,
	summary: { fr: 'Une mesure de suivi est confiée à tout le monde.', en: 'An action item is given to everybody.' },
	rationale: { fr: 'Ce qui est à tous n’est fait par personne.', en: 'What is everybody’s is done by nobody.' },
	example: {
		bad: '1. A\n\nMesure 1 : Relire le plan.\n  Responsable : les membres\n',
		good: '1. A\n\nMesure 1 : Relire le plan.\n  Responsable : Ann Lee\n',
	},
	check({ minutes, report }) {
		for (const { owners, text } of allActions(minutes)) {
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
				});
		}
	},
};
