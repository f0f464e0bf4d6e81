import { allItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

export const agendaDiffers: Rule = {
	code: 'agenda-differs',
	id: 'STR10',
	severity: 'warning',
	fixable: true,
	summary: { fr: 'L’ordre du jour annoncé et les points traités diffèrent.', en: 'The planned agenda and the items dealt with differ.' },
	rationale: {
		fr: 'Un point annoncé qui disparaît, ou change de titre, laisse croire à un oubli.',
		en: 'A planned item that vanishes or changes its title looks like an omission.',
	},
	example: {
		bad: 'Ordre du jour\n1. Accueil\n2. Budget\n\n1. Accueil\n\n2. Bilan\n',
		good: 'Ordre du jour\n1. Accueil\n2. Budget\n\n1. Accueil\n\n2. Budget\n',
	},
	check({ minutes, report }) {
		const items = allItems(minutes);
		const byNumber = new Map(items.map((item) => [item.number.value, item]));
		const titles = titleSet(items.map((item) => item.title.value));
		if (minutes.agenda.length === 0) return;
		const planned = titleSet(minutes.agenda.map((entry) => entry.title));
		const numbers = new Set(minutes.agenda.map((entry) => entry.number));
		for (const item of minutes.items) {
			// a number of the agenda under another title is reported at the agenda
			if (
				item.title.value === '' ||
				planned.holds(item.title.value) ||
				numbers.has(item.number.value) ||
				/lev[ée]e|cl[ôo]ture|adjourn/i.test(item.title.value)
			)
				continue;
			report({
				span: item.headingSpan,
				message: {
					fr: `Le point ${item.number.value} n’est pas à l’ordre du jour annoncé. Ajoutez-le à la liste, ou notez qu’il a été ajouté en séance.`,
					en: `Item ${item.number.value} is not on the planned agenda. Add it to the list, or note that the meeting added it.`,
				},
			});
		}
		for (const entry of minutes.agenda) {
			if (titles.holds(entry.title)) continue;
			const twin = entry.number === undefined ? undefined : byNumber.get(entry.number);
			report({
				span: entry.span,
				message: twin
					? {
							fr: `« ${entry.title} » est annoncé, mais le point ${twin.number.value} s’intitule « ${twin.title.value} ». Gardez un seul titre.`,
							en: `“${entry.title}” is planned, but item ${twin.number.value} is titled “${twin.title.value}”. Keep one title.`,
						}
					: {
							fr: `« ${entry.title} » est annoncé à l’ordre du jour, mais n’est pas traité. Ajoutez le point ou notez son report.`,
							en: `“${entry.title}” is on the agenda but not dealt with. Add the item or note that it was deferred.`,
						},
				related: twin ? [{ span: twin.headingSpan, message: { fr: 'Le point traité', en: 'The item dealt with' } }] : [],
				fixes:
					twin && twin.title.value !== ''
						? [
								{
									title: { fr: `Intituler le point « ${entry.title} »`, en: `Title the item “${entry.title}”` },
									edits: [{ span: twin.title.span, newText: entry.title }],
									safe: false,
								},
							]
						: [],
			});
		}
	},
};

/** Titles that say the same: one of the two may go on after its subject (`Budget : première lecture`). */
function titleSet(titles: readonly string[]): { readonly holds: (title: string) => boolean } {
	const whole = new Set(titles.map(key));
	const subjects = new Set(titles.map((title) => key(subject(title))));
	return { holds: (title) => whole.has(key(title)) || whole.has(key(subject(title))) || subjects.has(key(title)) };
}

/** What stands before the first colon, dash or parenthesis, if that is more than a word such as `Rapport`. */
function subject(title: string): string {
	const head = /^(.*?\S\s\S.*?)\s*(?::\s|\s[–—-]\s|\()/.exec(title)?.[1];
	return head ?? title;
}

function key(title: string): string {
	return foldText(title)
		.replace(/\s*\([^)]*\)[\s.:;,?!]*$/, '')
		.replace(/[\s.:;,?!–—-]+$/, '');
}
