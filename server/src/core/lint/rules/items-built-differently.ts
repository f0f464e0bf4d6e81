import type { Item } from '../../model/minutes.ts';
import { leafItems } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { Rule } from '../rule.ts';

const discussionLabel = /^(?:discussion|echanges|debat)\b.{0,40}:$/;

export const itemsBuiltDifferently: Rule = {
	code: 'items-built-differently',
	id: 'STR28',
	severity: 'hint',
	fixable: false,
	summary: {
		fr: 'Seuls certains points séparent la présentation de la discussion.',
		en: 'Only some items set discussion apart from presentation.',
	},
	rationale: { fr: 'Des points bâtis de la même façon se lisent plus vite.', en: 'Items built alike read faster.' },
	example: {
		bad: '1. Budget\n\nDiscussion :\n\nOui.\n\n2. Voirie\n\nNon.\n\n3. C\n\nRien.\n',
		good: '1. Budget\n\nOui.\n\n2. Voirie\n\nNon.\n\n3. C\n\nRien.\n',
	},
	check({ minutes, report }) {
		const items = leafItems(minutes).filter((i) => i.content.flow.some((n) => n.kind === 'prose'));
		const withLabel = items.filter(hasLabel);
		const first = withLabel[0];
		if (items.length < 3 || !first || withLabel.length === items.length) return;
		report({
			span: first.headingSpan,
			message: {
				fr: `${withLabel.length} points sur ${items.length} seulement ont un intertitre « Discussion ». Mettez-le partout ou nulle part.`,
				en: `Only ${withLabel.length} of ${items.length} items have a “Discussion” label. Use it everywhere or nowhere.`,
			},
		});
	},
};

function hasLabel(item: Item): boolean {
	return item.content.flow.some((n) => n.kind === 'prose' && n.markdown.split('\n').some((line) => discussionLabel.test(foldText(line))));
}
