import { foldText } from '../../syntax/fold.ts';
import type { Block, Doubt } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { add, type Context, colon, word } from '../parts.ts';
import { findOwners, ownerFields } from './owners.ts';

const actionWords =
	"actions?|mesures?(?: de suivi)?|suivis?(?: a (?:faire|donner))?|a faire|taches?|to ?-?dos?|action (?:items?|points?)|follow-?ups?(?: actions?)?|points? d'action|plan d'action|liste des actions|releve d'actions|engagements";
const actionLabel = new RegExp(
	`^(?:(?:decisions?|releve de decisions)\\s*(?:/|et|&|and|ou|,)\\s*)?(?:${actionWords})(?:\\s+(?:a|de|du|des|pour|suite|from|to|requises?|decidees?|required|taken|prevues?|agreed)\\b.{0,50})?\\s*:?$`,
);
const stepLabel = /^(?:prochaines? etapes?|next steps?|suites? a donner|la suite|to be done|reste a faire)\s*:?$/;
const decisionLabel =
	/^(?:decisions?|resolutions?|deliberations?|decided|agreed|agreements?|resolved|releve de(?:s)? decisions)(?: (?:prises?|adoptees?|affectants?|du|des|de la|taken|made|pour|concernant)\b.{0,50})?\s*:?$/;

/** What the list below such a line is made of. */
export function listKind(text: string): Context['list'] {
	const folded = foldText(plain(text)).replace(/^\d+(?:\.\d+)*[.)]?\s*/, '');
	if (folded.length > 80) return undefined;
	if (actionLabel.test(folded)) return 'action';
	if (stepLabel.test(folded)) return 'step';
	return decisionLabel.test(folded) ? 'decision' : undefined;
}

const labelled =
	/^(?:\[?(?:action(?: (?:item|point|required))?|actions|ai|a\.i\.|ap|to ?do|à faire|a faire|t[âa]che|task|suivi|mesure de suivi)(?:[ -]?(?:n[o°º]\.? ?)?\d+)?\]?)\s*(?::|=|–|—|\s-\s|\]\s)\s*(?=\S)/i;
const arrow = /^(?:=+>|→|⇒|-+>|➔|➜|🡒)\s*(?=\S)/u;
const box = /^\[([ xX])\]\s+(?=\S)/;

/** One action item behind a label, an arrow or a box to tick, whatever list it stands in. */
export function actionAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
	const raw = block.text.replace(/^(\*\*|__)(.{2,30}?)\1(?=\s*:|\s)/, '$2').replace(/^(\*\*|__)(.{2,30}?:)\1\s*/, '$2 ');
	const label = labelled.exec(raw);
	if (label && !/^(?:ai|ap)\s*[–—-]/i.test(label[0])) {
		const number = /\d+/.exec(label[0])?.[0];
		const keyword = keywordOf(label[0], context);
		if (!foldText(label[0]).startsWith(foldText(keyword)))
			add(context, { kind: 'comment', text: `import: ${plain(block.text)}`, line: block.line });
		return addAction(at, raw.slice(label[0].length), context, { keyword, number });
	}
	const tick = box.exec(block.text);
	if (tick) {
		const done = tick[1] !== ' ';
		const state = `${word(context, 'État', 'Status')}${colon(context)} ${done ? word(context, 'terminée', 'done') : word(context, 'à faire', 'open')}`;
		return addAction(at, block.text.slice(tick[0].length), context, { fields: [state] });
	}
	const sign = arrow.exec(block.text);
	if (sign && isToDo(block.text.slice(sign[0].length), context))
		return addAction(at, block.text.slice(sign[0].length), context, { keyword: '=>' });
	return undefined;
}

/** The label as the language has it: `À faire` stays, `AI`, `TODO` and the like become the plain word. */
function keywordOf(label: string, context: Context): string {
	const folded = foldText(label)
		.replace(/[[\]:=–—\d-]/g, '')
		.trim();
	if (/^mesure de suivi/.test(folded)) return 'Mesure de suivi';
	if (/^suivi/.test(folded)) return 'Suivi';
	if (/^a faire/.test(folded)) return 'À faire';
	if (/^to ?do/.test(folded)) return context.language === 'en' ? 'To do' : 'Action';
	return /^action item/.test(folded) ? 'Action item' : 'Action';
}

/** Something to do: an infinitive, a person with a verb, a date; a pointer (`=> Name: link`) is none. */
function isToDo(text: string, context: Context): boolean {
	const words = plain(text);
	if (/^[^:]{2,40}:\s*(?:\[[^\]]*\]\(|https?:|Instagram|Facebook)/.test(text) || /^(?:\[[^\]]*\]\([^)]*\)|https?:\/\/\S+)$/.test(text))
		return false;
	return (
		isInfinitive(words) ||
		findOwners(words, context).length > 0 ||
		/\b(?:d['’]ici|avant le|pour le|will|to be|is going to|va|vont|doit|doivent|devra|devront|faut|à (?:faire|contacter|relancer|envoyer|pr[ée]voir)|we (?:have|need) to|willing to)\b/i.test(
			words,
		)
	);
}

const notInfinitive =
	/^(?:premier|dernier|courrier|janvier|f[ée]vrier|atelier|m[ée]tier|papier|hier|hiver|mer|cher|ancien|avoir|pouvoir|devoir|chantier|quartier|calendrier|dossier|cahier|particulier|r[ée]gulier|financier|foncier|fer|ver|super|hyper|inter|leader|newsletter|poster|plusieurs|leur|pour|sur|par|noir|soir|espoir|miroir|plaisir|avenir|souvenir|loisir|entre|autre|notre|votre|lettre|titre|livre|centre|ordre|cadre|nombre|chambre|membre|oeuvre|œuvre|contre|encore|affaire|commentaire|horaire|inventaire|formulaire|maire|faire-part|salaire|rapport|tour|semestre|trimestre|registre|th[ée][âa]tre|libre|quatre|fen[êe]tre)$/i;

/** Opens with a French infinitive: `Solliciter une visite`, `Prendre contact`. */
function isInfinitive(text: string): boolean {
	const first = /^(?:(?:re)?voir|[\p{L}-]+)/u.exec(text.replace(/^(?:ne pas|s['’]|se |l['’]|y |en )\s*/i, ''))?.[0] ?? '';
	// a name: `Alexandre Roy`, `Olivier Côté`
	if (/^\S+\s+\p{Lu}\p{Ll}/u.test(text) && /^\p{Lu}/u.test(text)) return false;
	return (
		/^\p{L}{2,}(?:er|ir|dre|tre|ire|aire|oire|vre|pre|oir)$/u.test(first.toLowerCase()) && !notInfinitive.test(first) && /\s\S/.test(text)
	);
}

const imperative =
	/^(?:add|ask|build|call|check|circulate|clarify|collect|confirm|contact|create|define|distribute|document|draft|email|find|finali[sz]e|fix|follow|gather|get|identify|invite|merge|open|organi[sz]e|plan|post|prepare|propose|provide|publish|reach|remind|report|request|review|schedule|send|set|share|submit|update|upload|verify|write)\b/i;

/** Each entry of a list below a label such as `Actions :` or `Décisions`. */
export function labelledListAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (block.kind !== 'item' || block.depth > 0 || context.list === undefined) return undefined;
	const words = plain(block.text);
	if (context.list === 'decision') {
		const body = nested(at, context);
		add(context, {
			kind: 'record',
			about: 'decision',
			head: `${word(context, 'Décision', 'Decision')}${colon(context)} ${block.text}`,
			body: body.lines,
			fields: [],
			line: block.line,
		});
		return body.next;
	}
	if (
		context.list === 'step' &&
		!isInfinitive(words) &&
		!imperative.test(words) &&
		!/^(?:after .{2,20} )?will\b|^#\d+ \p{Lu}\p{L}+ to\b/iu.test(words) &&
		findOwners(words, context).length === 0
	)
		return undefined;
	return addAction(at, block.text, context, {});
}

/** Nouns that stand for something to do: `Lettre à la mairie`, `Invitation de l’architecte`. */
const actionNoun =
	/^(?:lettre|courrier|invitation|envoi|relance|redaction|preparation|prise de (?:contact|rendez-vous)|convocation|mise a jour|mise en place|verification|transmission|diffusion) (?:a|au|aux|de|du|des|d'|l')/;

/** An infinitive in a list that no colon announces: probably something to do. */
export function supposedActionAt(at: number, context: Context): number | undefined {
	const block = context.blocks[at] as Block;
	if (block.kind !== 'item' || block.ordered || block.depth > 0 || !context.inItem || context.language !== 'fr') return undefined;
	const words = plain(block.text);
	const sibling = context.parts[context.parts.length - 1];
	const goesOn =
		context.blocks[at - 1]?.kind === 'item' &&
		sibling?.kind === 'record' &&
		sibling.about === 'action' &&
		/\bde \p{L}+(?:er|ir|re)\b/u.test(words);
	if (!(isInfinitive(words) || actionNoun.test(foldText(words)) || goesOn) || !/^\p{Lu}/u.test(words) || words.length > 220)
		return undefined;
	let first = at;
	while (context.blocks[first - 1]?.kind === 'item') first--;
	const above = context.blocks[first - 1];
	if (above?.kind === 'paragraph' && /:$/.test(plain(above.text)) && !/d[ée]cid|initiative|action|convenu|propose|suivi/i.test(above.text))
		return undefined;
	const doubt: Doubt = {
		source: block.line,
		message: {
			fr: 'lu comme une mesure de suivi parce que la puce commence par un infinitif; vérifiez que quelqu’un en est chargé',
			en: 'read as an action item because the bullet begins with a verb; check that somebody is to do it',
		},
	};
	return addAction(at, block.text, context, { doubt });
}

interface ActionOptions {
	readonly keyword?: string;
	readonly number?: string | undefined;
	readonly fields?: readonly string[];
	readonly doubt?: Doubt;
}

function addAction(at: number, text: string, context: Context, { keyword, number, fields = [], doubt }: ActionOptions): number {
	const block = context.blocks[at] as Block;
	const body = nested(at, context);
	const head =
		keyword === '=>' ? `=> ${text}` : `${keyword ?? 'Action'}${number === undefined ? '' : ` ${number}`}${colon(context)} ${text}`;
	const own = body.lines.filter((l) => /^(?:responsables?|échéance|état|owner|due|status|pilote|délai)\s*:/i.test(l.trim()));
	const said = own.length > 0 ? [] : ownerFields(text, context);
	add(context, {
		kind: 'record',
		about: 'action',
		head,
		body: body.lines.filter((l) => !own.includes(l)),
		fields: [...said, ...fields, ...own.map((l) => l.trim())],
		line: block.line,
		doubt,
		side: block.side,
	});
	return body.next;
}

/** The entries nested below a list item, as lines of a body. */
export function nested(at: number, context: Context): { readonly lines: readonly string[]; readonly next: number } {
	const block = context.blocks[at] as Block;
	const lines: string[] = [];
	let next = at + 1;
	if (block.kind !== 'item') return { lines, next };
	for (; next < context.blocks.length; next++) {
		const below = context.blocks[next] as Block;
		if (below.kind !== 'item' || below.depth <= block.depth) break;
		const field = /^(?:responsables?|échéance|état|owner|due|status|pilote|délai)\s*:/i.test(plain(below.text));
		lines.push(
			field ? plain(below.text) : `${'  '.repeat(below.depth - block.depth - 1)}${below.ordered ? below.marker : '-'} ${below.text}`,
		);
	}
	return { lines, next };
}

const columns = {
	text: /^(?:actions?|taches?|mesures?(?: de suivi)?|suivis?|quoi|what|tasks?|action items?|description|a faire|to do)$/,
	owner: /^(?:responsables?|qui|who|owners?|pilotes?|porteurs?|assignee|assigned to|lead|par)$/,
	due: /^(?:echeances?|dates?(?: limite| d'echeance)?|delais?|quand|when|due(?: date)?|deadline|pour le)$/,
	status: /^(?:etat|statut|status|avancement|progress)$/,
} as const;

/** A table with columns for action, owner and due date. */
export function actionTableAt(at: number, context: Context): number | undefined {
	const table = context.blocks[at] as Block;
	if (table.kind !== 'table' || table.header.length < 2) return undefined;
	const index = (pattern: RegExp): number => table.header.findIndex((h) => pattern.test(foldText(plain(h))));
	const [text, owner, due, status] = [index(columns.text), index(columns.owner), index(columns.due), index(columns.status)];
	if (text < 0 || (owner < 0 && due < 0)) return undefined;
	add(context, {
		kind: 'comment',
		text: `import: ${word(context, 'en-tête du tableau', 'table header')}${colon(context)} ${table.header.join(' | ')}`,
		line: table.line,
	});
	for (const row of table.rows) {
		const cell = (i: number): string => (i < 0 ? '' : (row[i] ?? '').trim());
		if (cell(text) === '') continue;
		const others = row.flatMap((c, i) => (i === text || i === owner || i === due || i === status || c.trim() === '' ? [] : [c.trim()]));
		const number = others.length > 0 && /^\d+$/.test(others[0] as string) ? others.shift() : undefined;
		add(context, {
			kind: 'record',
			about: 'action',
			head: `Action${number === undefined ? '' : ` ${number}`}${colon(context)} ${cell(text)}`,
			body: others,
			fields: [
				...(cell(owner) === '' ? [] : [`${word(context, 'Responsable', 'Owner')}${colon(context)} ${cell(owner)}`]),
				...(cell(due) === '' ? [] : [`${word(context, 'Échéance', 'Due')}${colon(context)} ${cell(due)}`]),
				...(cell(status) === '' ? [] : [`${word(context, 'État', 'Status')}${colon(context)} ${cell(status)}`]),
			],
			line: table.line,
		});
	}
	return at + 1;
}
