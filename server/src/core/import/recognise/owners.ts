import { findDates } from '../../syntax/dates.ts';
import { foldText } from '../../syntax/fold.ts';
import { looksLikeName, splitNames } from '../../syntax/readings/names.ts';
import { plain } from '../markdownBlocks.ts';
import { type Context, colon, word } from '../parts.ts';

/** Owner and due date of an action item, as fields, where its own words say them. */
export function ownerFields(text: string, context: Context): readonly string[] {
	const words = plain(text);
	const owners = findOwners(words, context);
	const due = dueOf(words);
	return [
		...(owners.length > 0 ? [`${word(context, 'Responsable', 'Owner')}${colon(context)} ${owners.join(', ')}`] : []),
		...(due === undefined ? [] : [`${word(context, 'Échéance', 'Due')}${colon(context)} ${due}`]),
	];
}

/** `(M. Basle, lors de …)` at the end, `Steven to fix …`, `Ann : envoyer …`, `@HM …`. */
export function findOwners(text: string, context: Context): readonly string[] {
	const end = /\(([^()]{2,80})\)\s*[.;,]?\s*$/.exec(text)?.[1];
	if (end !== undefined) {
		const named = splitNames(end.replace(/\s+(?:via|avec|with|pour|d['’]ici|avant|by)\s.*$/, ''), 0).map((n) => n.value);
		const known = named.flatMap((n) => listed(n, context) ?? []);
		if (known.length > 0) return known;
		if (
			context.people.length === 0 &&
			named.length === 1 &&
			looksLikeName(named[0] as string) &&
			/^\p{Lu}\p{Ll}/u.test(named[0] as string) &&
			(named[0] as string).split(' ').length <= 3
		)
			return named;
	}
	return leadingNames(text, context);
}

/** `Steven to fix …` as a field; empty where the text opens otherwise. */
export function leadingOwner(text: string, context: Context): readonly string[] {
	const inline = saidInline(text, context);
	if (inline.length > 0) return inline;
	const names = leadingNames(plain(text), context);
	return names.length === 0 ? [] : [`${word(context, 'Responsable', 'Owner')}${colon(context)} ${names.join(', ')}`];
}

const inlineLabel = /[–—;(-]\s*(responsables?|pilote|owner|assigned to|[ée]ch[ée]ance|due)\s*:\s*([^–—;()]+?)\s*(?=[–—;()]|\.?$)/giu;

/** `… – Responsable : X – Échéance : 30 avril 2024` inside the text: it stays there, and the fields are added. */
function saidInline(text: string, context: Context): readonly string[] {
	const said = Array.from(plain(text).matchAll(inlineLabel), ([, label = '', value = '']) => `${label}${colon(context)} ${value}`);
	const due = said.length > 0 && !said.some((s) => /^(?:[ée]ch|due)/i.test(s)) ? dueOf(plain(text)) : undefined;
	return due === undefined ? said : [...said, `${word(context, 'Échéance', 'Due')}${colon(context)} ${due}`];
}

function leadingNames(text: string, context: Context): readonly string[] {
	const lead =
		/^@?([\p{Lu}][\p{L}.'’-]*(?:\s+[\p{Lu}][\p{L}.'’-]*){0,2}(?:(?:,\s*|\s+(?:and|et|&)\s+)[\p{Lu}][\p{L}.'’-]*(?:\s+[\p{Lu}][\p{L}.'’-]*){0,2})*)\s*(?:\bto\b|\bwill\b|\bshould\b|\bis going to\b|\bva\b|\bvont\b|\bdoit\b|\bdevra\b|\bse charge\b|\bs['’]occupe\b|:\s|\s[-–]\s|,\s+(?=\p{Ll}+(?:er|ir|re)\b))/u.exec(
			text,
		)?.[1];
	if (lead === undefined) {
		const person = openingPerson(text, context);
		return person === undefined ? [] : [person];
	}
	const names = splitNames(lead, 0).map((n) => n.value);
	if (
		!names.every(
			(n) =>
				looksLikeName(n) &&
				!/^(?:The|A|An|We|It|This|Le|La|Les|Un|Une|Il|Elle|On|Nous|Group|Team|Everyone|Tous|Toutes|Someone|No|Question|Action|Suivi|Note)$/.test(
					n,
				),
		)
	)
		return [];
	return names.map((n) => listed(n, context) ?? n);
}

/** `M. Blin réserve la salle`: a listed person, by full or family name, before a verb. */
function openingPerson(text: string, context: Context): string | undefined {
	const lead = /^(?:(?:M\.|Mme|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)\s+)?(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})\s+(?=\p{Ll})/u.exec(
		text,
	)?.[1];
	return lead === undefined ? undefined : listed(lead, context);
}

/** The person of the attendance that a short form names: full name, given name, `J. Maitre`. */
function listed(name: string, context: Context): string | undefined {
	const words = foldText(name).replace(/\./g, '. ').split(/\s+/).filter(Boolean);
	const fits = [...new Map(context.people.map((p) => [foldText(p), p])).values()].filter((full) => {
		const parts = foldText(full).split(/\s+/);
		if (words.join(' ') === parts.join(' ')) return true;
		if (words.length === 1) return parts[0] === words[0] || parts[parts.length - 1] === words[0];
		const [given = '', ...family] = words;
		return given.endsWith('.') && parts[0]?.startsWith(given.slice(0, -1)) === true && parts.slice(1).join(' ') === family.join(' ');
	});
	return fits.length === 1 ? fits[0] : undefined;
}

const dueLead =
	/(?:d['’]ici(?: le| au)?|avant(?: le)?|pour le|au plus tard le|[ée]ch[ée]ance\s*:?|by|before|due(?: on)?:?|no later than)\s+$/i;

function dueOf(text: string): string | undefined {
	for (const date of findDates(text))
		if (date.date !== undefined && dueLead.test(text.slice(0, date.span.start))) return text.slice(date.span.start, date.span.end);
	return undefined;
}
