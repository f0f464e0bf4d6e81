import { replace } from '../../text/edit.ts';
import type { WrittenJurisdiction } from '../jurisdictionForms.ts';
import { writtenJurisdictions } from '../jurisdictionForms.ts';
import type { Rule } from '../rule.ts';

export const mixedAbbreviations: Rule = {
	code: 'mixed-abbreviations',
	id: 'PER03',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une énumération mêle abréviations et codes postaux de provinces.',
		en: 'A list mixes abbreviations and postal codes of provinces.',
	},
	rationale: {
		fr: 'Deux systèmes dans une liste se lisent comme une erreur : « NT » et « Nt » ne sont pas le même territoire.',
		en: 'Two systems in one list read like a mistake: “NT” and “Nt” are not the same territory.',
	},
	example: {
		bad: 'Comité\n\n1. Plan\n\nOn attend une réponse de : T.-N.-L., Î.-P.-É., NU, YT.\n',
		good: 'Comité\n\n1. Plan\n\nOn attend une réponse de : T.-N.-L., Î.-P.-É., Nt, Yn.\n',
	},
	check({ document, minutes, report }) {
		if (minutes.locale !== 'fr-CA') return;
		for (const list of lists(writtenJurisdictions(document))) {
			const codes = list.filter((one) => one.form === 'code');
			const [first, last] = [list[0], list[list.length - 1]];
			if (!first || !last || codes.length === 0 || codes.length === list.length) continue;
			report({
				span: { start: first.span.start, end: last.span.end },
				message: {
					fr: 'Cette énumération mêle abréviations et codes postaux. Écrivez partout les abréviations françaises.',
					en: 'This list mixes abbreviations and postal codes. Write the French abbreviations throughout.',
				},
				fixes: [
					{
						title: { fr: 'Écrire les abréviations françaises', en: 'Write the French abbreviations' },
						edits: codes.map((one) => replace(one.span, one.jurisdiction.fr.abbreviation)),
						safe: true,
					},
				],
			});
		}
	},
};

/** Runs of three short forms or more with nothing but commas and conjunctions between them. */
function lists(written: readonly WrittenJurisdiction[]): readonly (readonly WrittenJurisdiction[])[] {
	const found: WrittenJurisdiction[][] = [];
	let run: WrittenJurisdiction[] = [];
	for (const one of written) {
		const before = run[run.length - 1];
		const isNext =
			before && before.paragraph === one.paragraph && /^ ?[,;/]? ?(?:et |ou |and )?$/.test(one.paragraph.text.slice(before.end, one.start));
		if (!isNext || one.form === 'name') run = [];
		if (one.form !== 'name') run.push(one);
		if (run.length === 3) found.push(run);
	}
	return found;
}
