import type { Content, Statement } from '../../model/minutes.ts';
import type { Paragraph } from '../../model/paragraphs.ts';
import { paragraphsIn } from '../../model/paragraphs.ts';
import { allContents } from '../../model/walk.ts';
import { foldText } from '../../syntax/fold.ts';
import type { TextEdit } from '../../text/edit.ts';
import { insert, replace } from '../../text/edit.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Verbs of tasks in the future: `enverra`, `travailleront`. What will merely happen (`sera`, `aura lieu`) is no promise. */
const FUTURE =
	'(?:(?:travaill|prepar|redig|communiqu|contact|verifi|organis|relanc|consult|publi|partag|planifi|convoqu|revis|depos|complet|finalis|cre|invit|distribu|diffus|achemin|elabor|demand|present|coordonn|analys|assur)er|enverr|transmettr|soumettr|fournir|etablir|produir|reviendr|recueiller)(?:a|ont)';
const INFINITIVE =
	'(?:travailler|envoyer|transmettre|preparer|rediger|communiquer|contacter|verifier|organiser|soumettre|relancer|consulter|publier|fournir|partager|planifier|convoquer|reviser|deposer|completer|finaliser|creer|inviter|distribuer|diffuser|acheminer|elaborer|etablir|demander|revenir|coordonner|produire|identifier|remplir|analyser|presenter|faire (?:parvenir|le suivi|un suivi)|assurer le suivi|mettre a jour)';
const TASK =
	'(?:send|prepare|draft|contact|check|organi[sz]e|submit|circulate|publish|provide|share|plan|review|complete|finali[sz]e|distribute|follow up|coordinate|update|report back|work with|reach out|look into|arrange|schedule)';
const PLEDGE =
	"(?:s'engage(?:nt)? a|s'est engagee? a|se sont engagee?s a|va|vont|se charge(?:nt)? d[e']|(?:encourage|invite)(?:nt)? les membres a|demande(?:nt)? (?:au|aux|a la|a l')[^.;]{1,40}? d[e']|il faudra)";

const promise = {
	fr: new RegExp(
		`(?<![a-z'-])(?:fera (?:parvenir|un suivi)|${FUTURE}|${PLEDGE} ?${INFINITIVE}|(?:s'engage(?:nt)? a|s'est engagee? a|se sont engagee?s a|se charge(?:nt)? d[e']) ?[a-z]{3,}(?:er|ir|re))(?![a-z])`,
	),
	en: new RegExp(
		`\\b(?:(?:will|shall|agree[sd] to|undert(?:akes?|ook) to|committed to|(?:is|are) going to) ${TASK}|(?:encourages?|asks?|asked|invites?) (?:the )?members to ${TASK})\\b`,
	),
} as const;

/** Questions, conditions and the distant future promise nothing. */
const hedged = /\?|\b(?:si |pourrai|devrai|would |could |might |if )/;

/**
 * Only in an item that has no action item at all, once an item: the first promise. Departs from the catalogue: the fix
 * is not applied without asking, it writes a record of its own.
 */
export const commitmentNotRecorded: Rule = {
	code: 'commitment-not-recorded',
	id: 'ACT05',
	severity: 'hint',
	fixable: true,
	summary: {
		fr: 'Un engagement pris dans la discussion n’est pas devenu une mesure de suivi.',
		en: 'A commitment made in the discussion has not become an action item.',
	},
	rationale: {
		fr: 'Ce qui a été promis sans être consigné à part ne se retrouve pas à la réunion suivante.',
		en: 'What was promised but not recorded on its own is not found again at the next meeting.',
	},
	example: {
		bad: '1. Rapport\n\nLe secrétariat enverra le rapport aux membres.\n\nAucune mesure de suivi n’est indiquée.\n',
		good: '1. Rapport\n\nMesure de suivi : Le secrétariat enverra le rapport aux membres.\n',
	},
	check(context) {
		for (const content of allContents(context.minutes).slice(1)) {
			if (content.actions.length > 0) continue;
			for (const paragraph of paragraphsIn(context.document, content)) {
				if (paragraph.record) continue;
				const sentence = promiseIn(paragraph, context);
				if (!sentence) continue;
				tell(sentence, paragraph, content, context);
				break;
			}
		}
	},
};

interface Sentence {
	readonly start: number;
	readonly words: string;
}

function promiseIn({ text, span }: Paragraph, { language }: RuleContext): Sentence | undefined {
	let at = 0;
	for (const words of text.split(/(?<=[.!?;])\s+(?=\p{Lu})/u)) {
		const start = text.indexOf(words, at);
		at = start + words.length;
		const folded = foldText(words);
		if (promise[language].test(folded) && !hedged.test(folded)) return { start: span.start + start, words: words.trim() };
	}
	return undefined;
}

function tell(sentence: Sentence, paragraph: Paragraph, content: Content, { language, report }: RuleContext): void {
	const none = content.statements.find((s): s is Statement => s.none.includes('action'));
	const record = `${language === 'fr' ? 'Mesure de suivi : ' : 'Action item: '}${sentence.words}`;
	// the statement that there is none gives way: the two contradict each other
	const edit: TextEdit = none && none.none.length === 1 ? replace(none.span, record) : insert(paragraph.span.end, `\n\n${record}`);
	report({
		span: { start: sentence.start, end: sentence.start + sentence.words.length },
		message: {
			fr: 'Cette phrase engage quelqu’un, mais le point n’a pas de mesure de suivi. Consignez-la, ou reformulez.',
			en: 'This sentence commits somebody, but the item has no action item. Record it, or reword.',
		},
		related: none
			? [{ span: none.span, message: { fr: 'Le point dit qu’il n’y en a aucune', en: 'The item says that there is none' } }]
			: [],
		fixes: [{ title: { fr: 'En faire une mesure de suivi', en: 'Make it an action item' }, edits: [edit], safe: false }],
	});
}
