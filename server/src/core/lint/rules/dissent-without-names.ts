import { allDecisions } from '../../model/walk.ts';
import { insert } from '../../text/edit.ts';
import type { Rule } from '../rule.ts';

/** A vote is recorded by name when one of its sides lists names. */
export const dissentWithoutNames: Rule = {
	code: 'dissent-without-names',
	id: 'DEC10',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Un vote nominatif compte des voix contre ou des abstentions sans noms.',
		en: 'A recorded vote counts votes against or abstentions without names.',
	},
	rationale: {
		fr: 'Un vote nominatif nomme chaque voix, surtout les dissidentes.',
		en: 'A recorded vote names every vote, above all the dissenting ones.',
	},
	example: {
		bad: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Pour : Ann Lee, Guy Lau\n  Contre : 1\n',
		good: '1. Budget\n\nDécision 1 : Le budget de 2024 est approuvé.\n  Pour : Ann Lee, Guy Lau\n  Contre : Léa Roy\n',
	},
	check({ minutes, report }) {
		for (const { vote } of allDecisions(minutes)) {
			if (!vote || vote.names.for.length + vote.names.against.length + vote.names.abstain.length === 0) continue;
			for (const side of ['against', 'abstain'] as const) {
				const tally = vote[side];
				if (!tally || tally.count === 0 || vote.names[side].length > 0) continue;
				report({
					span: tally.span,
					message: {
						fr: 'Le vote est nominatif, mais ces voix n’ont pas de noms. Ajoutez-les.',
						en: 'The vote is recorded by name, but these votes have no names. Add them.',
					},
					fixes: tally.written
						? [
								{
									title: { fr: 'Ajouter la place des noms', en: 'Add the place of the names' },
									edits: [insert(tally.span.end, ' (…)')],
									safe: false,
								},
							]
						: [],
				});
			}
		}
	},
};
