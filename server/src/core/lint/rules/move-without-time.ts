import type { MinutesDocument } from '../../document.ts';
import { CERTAIN, namedPeople } from '../../model/naming.ts';
import type { Paragraph } from '../../model/paragraphs.ts';
import { paragraphsOf } from '../../model/paragraphs.ts';
import { findTimes } from '../../syntax/dates.ts';
import { foldText } from '../../syntax/fold.ts';
import { cleanName } from '../../syntax/readings/names.ts';
import { insert } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';

const moves =
	/^ (?:(?:vient d'|vient de )?(?:arriver?|se joint|rejoint|quitte|se retire|part)|(?:est )?(?:arrivee?|partie?)|(?:a )?(?:quitte|rejoint)|(?:has )?(?:arrived?s?|joins|joined|left|leaves))(?: (?:a )?(?:la (?:reunion|seance|salle|rencontre)|l'assemblee|les lieux|the (?:meeting|room)))?\s*\.?$/;

/** `Arrivée de Mme Roy.`, `Départ du conseiller Guy Lau`, `Arrival of Ms. Lau`. */
const nouns = /^\s*(?:(?:arriv[ée]e|d[ée]part) (?:de |d[’']|du )|(?:arrival|departure) of )(?<name>[^\d,;:]+?)\s*\.?\s*$/i;

/** Events without a time, and sentences that fill their line and would be events if they had one. */
export const moveWithoutTime: Rule = {
	code: 'move-without-time',
	id: 'ATT13',
	severity: 'information',
	fixable: true,
	summary: { fr: 'Une arrivée ou un départ n’a pas d’heure.', en: 'An arrival or departure has no time.' },
	rationale: {
		fr: 'L’heure dit à quelles décisions la personne a pris part et si le quorum tenait.',
		en: 'The time says which decisions the person took part in and whether quorum held.',
	},
	example: {
		bad: 'Membres : Ann Lee, Guy Lau\n\n1. Plan\n\nArrivée : Guy Lau\n',
		good: 'Membres : Ann Lee, Guy Lau\n\n1. Plan\n\nArrivée : Guy Lau, 13 h 20\n',
	},
	check({ document, minutes, report }) {
		const tell = (span: Span, isEvent: boolean): void => {
			const written = document.text.slice(span.start, span.end);
			const at = span.start + written.replace(/\s*\.?\s*$/, '').length;
			const time = minutes.language === 'fr' ? `${isEvent ? ',' : ' à'} __ h __` : `${isEvent ? ',' : ' at'} __:__`;
			report({
				span,
				message: {
					fr: 'L’heure manque : on ne sait pas qui était dans la salle à quel moment. Ajoutez-la.',
					en: 'The time is missing: who was in the room when cannot be told. Add it.',
				},
				fixes: [{ title: { fr: 'Ajouter une heure à compléter', en: 'Add a time to complete' }, edits: [insert(at, time)], safe: false }],
			});
		};
		for (const event of minutes.events)
			if ((event.event === 'arrival' || event.event === 'departure') && !event.time) tell(event.span, true);
		for (const paragraph of movesIn(document)) tell(paragraph.span, false);
	},
};

function movesIn(document: MinutesDocument): readonly Paragraph[] {
	const { namings, resolve } = namedPeople(document);
	const sentences = namings.flatMap(({ match, name, paragraph }) => {
		if (!match || !paragraph || findTimes(paragraph.text).length > 0) return [];
		const rest = paragraph.text.slice(name.span.end - paragraph.span.start);
		const before = paragraph.text.slice(0, name.span.start - paragraph.span.start);
		return before.trim().split(' ').length <= 1 && moves.test(` ${foldText(rest)}`) ? [paragraph] : [];
	});
	const notes = paragraphsOf(document).filter(({ text }) => {
		const name = nouns.exec(text)?.groups?.name;
		const match = name === undefined ? undefined : resolve(cleanName(name, 0).value);
		return match !== undefined && (match === 'several' || CERTAIN.has(match.how));
	});
	return [...sentences, ...notes];
}
