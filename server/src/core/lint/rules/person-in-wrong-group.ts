import type { Group, Person } from '../../model/minutes.ts';
import { foldText } from '../../syntax/fold.ts';
import { insert, remove } from '../../text/edit.ts';
import type { FindingFix, Rule, RuleContext } from '../rule.ts';
import { partsOf } from './missing-group-heading.ts';

/**
 * The label of one group names an organisation, and people of that organisation stand among observers or guests. Members
 * and chairs are left alone: an organisation may well sit on a body.
 */
export const personInWrongGroup: Rule = {
	code: 'person-in-wrong-group',
	id: 'ATT19',
	severity: 'information',
	fixable: true,
	summary: {
		fr: 'Une personne figure parmi les observateurs ou les invités alors qu’un groupe porte le nom de son organisme.',
		en: 'A person is among observers or guests though a group bears the name of their organisation.',
	},
	rationale: {
		fr: 'Le groupe dit la qualité : le personnel n’est pas observateur de son propre travail.',
		en: 'The group tells the capacity: staff do not observe their own work.',
	},
	example: {
		bad: 'Observateurs :\n- Ann Lee, Yukon\n- Guy Lau, OEN\n\nSecrétariat de l’OEN :\n- Rita Roy, directrice\n',
		good: 'Observateurs :\n- Ann Lee, Yukon\n\nSecrétariat de l’OEN :\n- Rita Roy, directrice\n- Guy Lau, OEN\n',
	},
	check(context) {
		const { groups } = context.minutes.attendance;
		for (const home of groups) {
			if (home.role !== 'staff' || home.inline || home.people.length === 0) continue;
			for (const group of groups) {
				if (group === home || (group.role !== 'observer' && group.role !== 'guest')) continue;
				const strays = group.people.filter((p) => partsOf(p).some((part) => names(home, part)));
				tell(strays, group, home, context);
			}
		}
	},
};

function names(home: Group, part: string): boolean {
	return (
		/^\p{Lu}/u.test(part) &&
		part.length >= 3 &&
		new RegExp(`(?:^|[^a-z])${foldText(part).replace(/[^a-z0-9 ]/g, '.')}$`).test(foldText(home.label.value))
	);
}

function tell(strays: readonly Person[], group: Group, home: Group, context: RuleContext): void {
	const [first, ...others] = strays;
	if (!first) return;
	context.report({
		span: first.affiliation?.span ?? first.name.span,
		message: {
			fr: `${strays.map((p) => p.name.value).join(', ')} : sous « ${group.label.value} », alors que « ${home.label.value} » est un groupe de la liste.`,
			en: `${strays.map((p) => p.name.value).join(', ')}: under “${group.label.value}”, though “${home.label.value}” is a group of the list.`,
		},
		related: [
			{ span: home.label.span, message: { fr: 'Le groupe de l’organisme', en: 'The group of the organisation' } },
			...others.map((p) => ({ span: p.name.span, message: { fr: 'Aussi', en: 'Also' } })),
		],
		fixes: group.inline ? [] : [move(strays, home, context)],
	});
}

/** Whole lines go to the end of the group that bears the name. */
function move(strays: readonly Person[], home: Group, { document }: RuleContext): FindingFix {
	const { lines, text } = document;
	const spans = strays.map((p) => {
		const line = lines.lineAt(p.span.start);
		return { start: lines.lineStart(line), end: line + 1 < lines.lineCount ? lines.lineStart(line + 1) : text.length };
	});
	const last = home.people[home.people.length - 1] as Person;
	const entries = strays.map((p) => `\n${text.slice(p.span.start, p.span.end)}`).join('');
	return {
		title: { fr: `Déplacer sous « ${home.label.value} »`, en: `Move under “${home.label.value}”` },
		edits: [...spans.map(remove), insert(last.span.end, entries)],
		safe: false,
	};
}
