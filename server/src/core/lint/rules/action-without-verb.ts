import { allActions } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { replace } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

const body = `(?:les (?:membres|participants|observateurs)|le (?:comite|conseil|groupe)|l'assemblee|(?:the )?(?:members|participants|attendees)|the (?:committee|board|council|group))`;
const reporting = new RegExp(
	`^${body} (?:ont|a|have|has) (?:cerne|discute|pris connaissance|note|souligne|remercie|exprime|indique|examine|identified|discussed|noted|thanked|expressed|reviewed)`,
);
const thanks = /^(?:merci|remerciements|felicitations|thanks|thank you|congratulations)\b/;

/** Kept to what surely reports or thanks: whether a noun phrase is a task cannot be told without a reader. */
export const actionWithoutVerb: Rule = {
	code: 'action-without-verb',
	id: 'ACT04',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une mesure de suivi rapporte un fait et ne demande rien à personne.',
		en: 'An action item reports a fact and asks nothing of anyone.',
	},
	rationale: {
		fr: 'Un résultat de sondage ou un remerciement ne peut pas être terminé ni suivi.',
		en: 'A poll result or thanks can be neither done nor followed up.',
	},
	example: {
		bad: '1. Budget\n\nMesure 1 : Les membres ont cerné trois sujets.\n',
		good: '1. Budget\n\nMesure 1 : Préparer un atelier sur les trois sujets.\n',
	},
	check({ minutes, report }) {
		for (const action of allActions(minutes)) {
			const words = foldText(action.text.value);
			if (!reporting.test(words) && !thanks.test(words)) continue;
			report({
				span: action.text.span,
				message: {
					fr: 'Ce texte rapporte un fait : ce n’est pas une mesure de suivi. Dites ce qui est à faire, ou écrivez « Information : ».',
					en: 'This text reports a fact: it is no action item. Say what is to be done, or write “Information:”.',
				},
				fixes: action.arrow
					? []
					: [
							{
								title: { fr: 'En faire une information', en: 'Make it information' },
								edits: [
									replace(
										{ start: action.keywordSpan.start, end: (action.number.span ?? action.numberSign?.span ?? action.keywordSpan).end },
										'Information',
									),
								],
								safe: false,
							},
						],
			});
		}
	},
};
