import { allRecords } from '../../model/walk.ts';
import type { NumberSign } from '../../settings.ts';
import type { Rule } from '../rule.ts';
import { isCanadianFrench, replacing, textFindings } from '../textCheck.ts';

type RaisedSign = Exclude<NumberSign, 'no'>;

const WHY = {
	fr: 'en français du Canada, l’abréviation de « numéro » prend un o supérieur.',
	en: 'in Canadian French the abbreviation of “numéro” takes a raised o.',
};

/** A flat sign right after a noun and before a number; `no` as an English word or `#` of a tag stands elsewhere. */
const inText = (house: RaisedSign) =>
	textFindings({
		applies: isCanadianFrench,
		hint: /\bno|#/i,
		find: replacing(
			/(?<=\p{L}[ \u00a0])(?:[nN]os?\.?(?=[ \u00a0\u202f]?\d)|#(?=\d))/gu,
			({ 0: sign, index }, { own }) => `${raised(sign, house)}${/\d/.test(own.charAt(index + sign.length)) ? '\u00a0' : ''}`,
			WHY,
		),
	});

/** One check for each sign that a house may choose. */
const IN_TEXT: Readonly<Record<RaisedSign, ReturnType<typeof inText>>> = { nᵒ: inText('nᵒ'), nº: inText('nº'), 'n°': inText('n°') };

/** The flat sign is often what remains of `nᵒ` in a text that was copied, so it is never more than information. */
export const flatNumberSign: Rule = {
	code: 'flat-number-sign',
	id: 'TYP01',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'L’abréviation de « numéro » s’écrit « no », « no. » ou « # » au lieu de « nᵒ ».',
		en: 'The abbreviation of “numéro” is “no”, “no.” or “#” instead of “nᵒ” (Canadian French).',
	},
	rationale: {
		fr: 'L’Office québécois de la langue française recommande « nᵒ » (« nᵒˢ » au pluriel), écrit juste après le nom qu’il précise. Si votre maison écrit « no », choisissez « no » comme « numberSign » du projet.',
		en: 'The Office québécois de la langue française recommends “nᵒ” (plural “nᵒˢ”), right after its noun. A house that writes “no” chooses it as “numberSign” of the project.',
	},
	example: {
		bad: 'Langue : fr\n\n1. Budget\n\nDécision no 1 : Le budget de 2024 est approuvé.\n',
		good: 'Langue : fr\n\n1. Budget\n\nDécision nᵒ 1 : Le budget de 2024 est approuvé.\n',
	},
	check({ document, minutes, settings, report }) {
		const house = settings.numberSign ?? 'nᵒ';
		if (minutes.locale !== 'fr-CA' || house === 'no') return;
		for (const { numberSign, keywordLanguage } of allRecords(minutes)) {
			if (!numberSign || keywordLanguage === 'en' || !/^(?:nos?\.?|#)$/i.test(numberSign.value)) continue;
			const better = raised(numberSign.value, house);
			report({
				span: numberSign.span,
				message: {
					fr: `Écrivez « ${better} » au lieu de « ${numberSign.value} » : ${WHY.fr}`,
					en: `Write “${better}” instead of “${numberSign.value}”: ${WHY.en}`,
				},
				fixes: [
					{
						title: { fr: `Écrire « ${better} »`, en: `Write “${better}”` },
						edits: [{ span: numberSign.span, newText: better }],
						safe: true,
					},
				],
			});
		}
		for (const finding of IN_TEXT[house](document)) report(finding);
	},
};

function raised(sign: string, house: RaisedSign): string {
	return `${sign.startsWith('N') ? `N${house.slice(1)}` : house}${/s/i.test(sign) ? 'ˢ' : ''}`;
}
