import { timelineOf } from '../../model/room.ts';
import { allItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import { replace } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { emailAddresses } from '../addresses.ts';
import { findWritten } from '../ownText.ts';
import type { Bilingual, Rule, RuleContext } from '../rule.ts';

/** `ann.lee`, `a_lee`: the mailbox of a person, unless one of the words is that of an office. */
const personal = /^\p{L}+[._]\p{L}{2,}\d{0,4}$/u;
const OFFICE =
	/(?:^|[._])(?:info|contact|admin|secretariat|secr|greffe|mairie|direction|communications?|service|support|aide|help|bureau|office|reception|presse|media|conseil|board|clerk|rh|hr|membres?|members?|ventes|sales|comptabilite|accounts?)(?:$|[._])/i;
/** Providers of private mailboxes. */
const PRIVATE = /@(?:gmail|hotmail|yahoo|outlook|live|icloud|videotron|sympatico|orange|wanadoo|free|laposte|sfr|protonmail|proton)\./i;

const phone =
	/(?<![\d\p{L}/.-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\d-])|(?<![\d\p{L}/.-])(?:\+33 ?|0)[1-9](?:[ .]\d{2}){4}(?!\d)/gu;
const postalCode = /(?<![\p{L}\d])[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\d])/gu;
const home = /\b(?:demeurant|domicilié(?:e)?|résidant|residing|who lives) (?:au|à|à l[’']|at) \d{1,5},? [^.;,\r\n]{3,60}/giu;
const health =
	/\b(?:congé de maladie|en arrêt de (?:travail|maladie)|arrêt maladie|raisons? (?:de santé|médicales?)|sick leave|medical (?:reasons|leave)|for health reasons)(?!\p{L})/giu;

const ADDRESS: Bilingual = { fr: 'Une adresse postale', en: 'A postal address' };
const ADDRESS_MASK: Bilingual = { fr: '[adresse retirée]', en: '[address removed]' };

const KINDS: readonly { readonly pattern: RegExp; readonly name: Bilingual; readonly mask?: Bilingual }[] = [
	{
		pattern: phone,
		name: { fr: 'Un numéro de téléphone', en: 'A phone number' },
		mask: { fr: '[téléphone retiré]', en: '[phone number removed]' },
	},
	{
		pattern: home,
		name: { fr: 'Une adresse personnelle', en: 'A home address' },
		mask: ADDRESS_MASK,
	},
	{ pattern: health, name: { fr: 'Un renseignement sur la santé', en: 'Information on health' } },
];

/**
 * Departs from the catalogue: contracts and retirements are no finding, a public body has to record them. What is
 * confidential is no public record; the preamble gives the address of the meeting, not of a person.
 */
export const personalData: Rule = {
	code: 'personal-data',
	id: 'REF10',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Le document contient un renseignement personnel : courriel, téléphone, adresse ou santé.',
		en: 'The record contains personal information: e-mail, phone, address or health.',
	},
	rationale: {
		fr: 'Un procès-verbal est public : les renseignements personnels n’y figurent que s’il le faut.',
		en: 'Minutes are public: personal information is in them only where it has to be.',
	},
	example: {
		bad: '1. Budget\n\nÉcrire à ann.lee@exemple.org.\n',
		good: '1. Budget\n\nÉcrire au secrétariat (secretariat@exemple.org).\n',
	},
	check(context) {
		const isPublic = publicPlaces(context);
		const families = new Set(timelineOf(context.minutes).attendees.map((a) => foldText(a.person.name.value).split(' ').at(-1) ?? ''));
		for (const { local, address, span } of emailAddresses(context.document)) {
			const named = [...families].some((family) => family.length > 3 && foldText(local).includes(family));
			if (OFFICE.test(local) || !(personal.test(local) || PRIVATE.test(address) || named) || !isPublic(span)) continue;
			tell(
				context,
				span,
				{ fr: 'Une adresse électronique', en: 'An e-mail address' },
				{ fr: '[adresse retirée]', en: '[address removed]' },
			);
		}
		for (const { span } of findWritten(context.document, postalCode)) {
			// a civic number and a street before the code: the address of somebody
			const street = /(?<![\p{L}\d])\d{1,5},? \p{L}[^\r\n;]{2,80}$/u.exec(
				context.text.slice(Math.max(0, span.start - 100), span.start),
			)?.[0];
			const address = { start: span.start - (street?.length ?? 0), end: span.end };
			if (street !== undefined && isPublic(address)) tell(context, address, ADDRESS, ADDRESS_MASK);
		}
		for (const { pattern, name, mask } of KINDS)
			for (const { span } of findWritten(context.document, pattern)) if (isPublic(span)) tell(context, span, name, mask);
	},
};

function tell({ language, report }: RuleContext, span: Span, name: Bilingual, mask?: Bilingual): void {
	report({
		span,
		message: {
			fr: `${name.fr} figure dans un document public. ${mask ? 'Masquez ce renseignement, sauf s’il doit y être' : 'Dites-le autrement'}.`,
			en: `${name.en} stands in a public record. ${mask ? 'Mask it unless it has to be there' : 'Say it in other words'}.`,
		},
		fixes: mask
			? [
					{
						title: { fr: `Remplacer par « ${mask.fr} »`, en: `Replace by “${mask.en}”` },
						edits: [replace(span, mask[language])],
						safe: false,
					},
				]
			: [],
	});
}

/** Whether a place is neither confidential nor in the preamble and its attendance. */
function publicPlaces({ minutes }: RuleContext): (span: Span) => boolean {
	const items = allItems(minutes);
	const firstItem = items[0]?.span.start ?? 0;
	const confidential = [
		...items.filter((i) => i.confidential).map((i) => i.span),
		...items.flatMap((i) => i.content.flow.filter((n) => n.confidential).map((n) => n.span)),
	];
	return (span) => span.start >= firstItem && !confidential.some((c) => c.start <= span.start && span.end <= c.end);
}
