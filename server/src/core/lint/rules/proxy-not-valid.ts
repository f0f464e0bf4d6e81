import type { Person } from '../../model/minutes.ts';
import type { Attendee } from '../../model/presence.ts';
import { timelineOf } from '../../model/room.ts';
import { remove } from '../../text/edit.ts';
import { isNamedAbove } from '../namedAbove.ts';
import type { Bilingual, FindingFix, Rule, RuleContext } from '../rule.ts';

/**
 * One proxy a councillor holds under the code of local authorities (CGCT L2121-20); an association's statutes set their
 * own limit, which the file does not know, so that only `cgct` counts.
 */
export const proxyNotValid: Rule = {
	code: 'proxy-not-valid',
	id: 'ATT15',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Un pouvoir ne peut pas s’exercer : mandataire absent, mandant présent, pouvoirs en chaîne ou trop nombreux.',
		en: 'A proxy cannot be used: holder absent, giver present, proxies in a chain or too many.',
	},
	rationale: {
		fr: 'Un pouvoir mal donné fausse le vote : la personne qui le détient doit être là, et celle qui le donne, non.',
		en: 'A proxy badly given falsifies the vote: who holds it must be there, and who gives it must not.',
	},
	example: {
		bad: 'Membres :\n- Ann Lee\n- Guy Lau\n- Rita Roy (absente, procuration à Odile Dorn)\n- Odile Dorn (absente)\n',
		good: 'Membres :\n- Ann Lee\n- Guy Lau\n- Rita Roy (absente, procuration à Ann Lee)\n- Odile Dorn (absente)\n',
	},
	check(context) {
		const { minutes, settings, report } = context;
		const timeline = timelineOf(minutes);
		const held = new Map<Attendee, number>();
		for (const giver of timeline.attendees) {
			const entry = giver.entries.find((p) => p.proxy);
			if (!entry?.proxy) continue;
			const holder = timeline.find(entry.proxy.value);
			if (holder) held.set(holder, (held.get(holder) ?? 0) + 1);
			const isTooMany = settings.profile === 'cgct' && holder !== undefined && (held.get(holder) ?? 0) > 1;
			if (!holder && isNamedAbove(context.document, entry.proxy.value)) continue;
			const message = wrong(giver, holder, entry) ?? (isTooMany ? tooMany(entry.proxy.value) : undefined);
			if (message) report({ span: entry.proxy.span, message, related: related(holder), fixes: withoutProxy(entry, context) });
		}
	},
};

function wrong(giver: Attendee, holder: Attendee | undefined, entry: Person): Bilingual | undefined {
	const name = entry.proxy?.value ?? '';
	if (!holder)
		return {
			fr: `${name}, qui détient le pouvoir donné par ${entry.name.value}, n’est pas dans la liste de présence.`,
			en: `${name}, who holds the proxy of ${entry.name.value}, is not in the attendance list.`,
		};
	if (holder === giver) return { fr: `${name} se donne pouvoir à soi-même.`, en: `${name} gives a proxy to themselves.` };
	if (holder.entries.some((p) => p.proxy))
		return {
			fr: `${name} détient un pouvoir et en donne un : les pouvoirs ne se transmettent pas.`,
			en: `${name} holds a proxy and gives one: proxies cannot be passed on.`,
		};
	if (isAway(holder))
		return {
			fr: `${name}, qui détient le pouvoir donné par ${entry.name.value}, n’est pas là. Le pouvoir ne peut pas s’exercer.`,
			en: `${name}, who holds the proxy of ${entry.name.value}, is not there. The proxy cannot be used.`,
		};
	if (!isAway(giver) && giver.moves.length === 0)
		return {
			fr: `${entry.name.value} donne pouvoir et figure parmi les présents : qui est là vote en personne.`,
			en: `${entry.name.value} gives a proxy and is listed as present: who is there votes in person.`,
		};
	return undefined;
}

function tooMany(name: string): Bilingual {
	return {
		fr: `${name} détient déjà un pouvoir : un conseiller n’en détient qu’un (CGCT, art. L2121-20).`,
		en: `${name} already holds a proxy: a councillor holds one only (CGCT, art. L2121-20).`,
	};
}

function isAway({ entries, moves }: Attendee): boolean {
	return moves.length === 0 && entries.every((p) => p.attending !== 'present');
}

function related(holder: Attendee | undefined) {
	return holder ? [{ span: holder.person.name.span, message: { fr: 'Mandataire', en: 'Holder' } }] : [];
}

/** Takes the remark away; which other holder was meant is for a person to say. */
function withoutProxy(entry: Person, { text }: RuleContext): readonly FindingFix[] {
	const remark = entry.remarks.find((r) => r.span.start <= (entry.proxy?.span.start ?? -1) && (entry.proxy?.span.start ?? -1) < r.span.end);
	if (!remark) return [];
	const [before, behind] = [text.slice(0, remark.span.start), text.slice(remark.span.end)];
	const [left, right] = [/[,;]\s*$/.exec(before)?.[0].length ?? 0, /^\s*[,;]\s*/.exec(behind)?.[0].length ?? 0];
	const isAlone = /\(\s*$/.test(before) && /^\s*\)/.test(behind);
	const span = isAlone
		? { start: before.replace(/\s*\(\s*$/, '').length, end: remark.span.end + behind.indexOf(')') + 1 }
		: { start: remark.span.start - left, end: remark.span.end + (left > 0 ? 0 : right) };
	return [{ title: { fr: 'Retirer le pouvoir', en: 'Remove the proxy' }, edits: [remove(span)], safe: false }];
}
