import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';
import { allActions } from '../walk.ts';

const collective =
	/^(?:(?:tous |toutes )?(?:les |l')?(?:membres|participants?|participantes)(?: du .+)?|tous|toutes|tout le monde|on|a determiner|all|everyone|everybody|(?:all |the )?(?:members|participants)|tbd|to be determined)$/;

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
		for (const owner of allActions(minutes).flatMap((a) => a.owners)) {
			if (!collective.test(foldText(owner.value))) continue;
			report({
				span: owner.span,
				message: {
					fr: `« ${owner.value} » ne désigne personne. Nommez qui répond de la mesure.`,
					en: `“${owner.value}” names nobody. Name who answers for the action item.`,
				},
			});
		}
	},
};
