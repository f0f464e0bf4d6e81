import type { MinutesDocument } from '../../document.ts';
import type { Language } from '../../model/minutes.ts';
import { namedPeople } from '../../model/naming.ts';
import { paragraphsOf } from '../../model/paragraphs.ts';
import { WORDS } from '../../render/words.ts';
import { findDates } from '../../syntax/dates.ts';
import type { Span } from '../../text/span.ts';
import { nextHead, usualKeyword } from '../recordHead.ts';
import { asSentence, placeRecord } from './placeRecord.ts';
import type { Refactoring } from './refactoring.ts';

/** Makes an action, with its owner and due date, of the sentence at the cursor in which somebody commits to something. */
export const commitmentToAction: Refactoring = ({ document, span }) => {
	const home = paragraphsOf(document).find((p) => !p.record && p.span.start <= span.start && span.end <= p.span.end);
	if (!home) return [];
	const sentence = sentenceAt(home.text, span.start - home.span.start);
	const commitment = sentence && readCommitment(document, home.text.slice(sentence.start, sentence.end));
	if (!sentence || !commitment) return [];
	const { language } = document.minutes;
	const { owner, due, text } = commitment;
	const whose = due === undefined ? owner : `${owner}, ${due}`;
	const place = { start: home.span.start + sentence.start, end: home.span.start + sentence.end };
	return [
		{
			title: { fr: `En faire une mesure de suivi (${whose})`, en: `Make it an action item (${whose})` }[language],
			kind: 'refactor.extract',
			edits: () => {
				const { words, colon } = nextHead(document, place.start, usualKeyword(document, place.start, 'action'));
				const fields = WORDS[language];
				const record = [
					`${words}${colon}${text}`,
					`  ${fields.owner}${colon}${owner}`,
					...(due === undefined ? [] : [`  ${fields.due}${colon}${due}`]),
				];
				return [placeRecord(document, place, record.join('\n'))];
			},
		},
	];
};

function sentenceAt(paragraph: string, offset: number): Span | undefined {
	let start = 0;
	for (const end of [...Array.from(paragraph.matchAll(/(?<=[.!?…])\s+(?=[\p{Lu}@«“])/gu), (m) => m.index), paragraph.length]) {
		if (offset <= end) return { start: end - paragraph.slice(start, end).trimStart().length, end };
		start = end;
	}
	return undefined;
}

interface Commitment {
	readonly owner: string;
	/** As written. */
	readonly due?: string;
	readonly text: string;
}

const NAME = "(?<name>@?\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|du|des|la|le|van|von) )*\\p{Lu}[\\p{L}'’.-]*){0,3})(?:, [^,.]{2,60},)?";

/** Words of commitment, with the infinitive behind them; a simple future keeps its sentence. */
const COMMITMENTS: Readonly<Record<Language, readonly RegExp[]>> = {
	fr: [
		new RegExp(
			`^${NAME} (?:s['’]engage(?:ra)? à|s['’]est engagée? à|accepte de|a accepté de|se charge(?:ra)? de|est chargée? de|est invitée? à|offre de|va|doit|devra|se propose de) (?<what>.+)$`,
			'u',
		),
		new RegExp(`^(?<whole>${NAME} (?!sera |seront |aura |auront |pourra |pourront |verra |voudra )\\p{Ll}+(?:ra|ront) .+)$`, 'u'),
	],
	en: [
		new RegExp(
			`^${NAME} (?:will|shall|is to|has to|must|agree[sd] to|offer(?:s|ed) to|undertakes to|undertook to|volunteer(?:s|ed) to|commit(?:s|ted) to) (?!be (?:absent|away|late))(?<what>.+)$`,
			'u',
		),
	],
};

const dueBefore = /[,;]? ?(?:d['’]ici(?: le| au)?|avant le|pour le|au plus tard le|by|before|no later than|on or before) $/i;

function readCommitment(document: MinutesDocument, sentence: string): Commitment | undefined {
	for (const pattern of COMMITMENTS[document.minutes.language]) {
		const { name, what, whole } = pattern.exec(sentence)?.groups ?? {};
		const owner = name === undefined ? undefined : ownerOf(document, name);
		const task = what ?? whole;
		if (owner === undefined || task === undefined) continue;
		const date = findDates(task).find((d) => d.date !== undefined && dueBefore.test(task.slice(0, d.span.start)));
		if (!date) return { owner, text: asSentence(task) };
		const kept = task.slice(0, date.span.start).replace(dueBefore, '') + task.slice(date.span.end);
		return { owner, due: task.slice(date.span.start, date.span.end), text: asSentence(kept.replace(/ +([.,])/g, '$1')) };
	}
	return undefined;
}

/** The listed name of a person; an unlisted one needs two words to be a name at all. */
function ownerOf(document: MinutesDocument, name: string): string | undefined {
	const match = namedPeople(document).resolve(name.replace(/^@/, ''));
	if (match === 'several') return undefined;
	return match?.person.name.value ?? (/ /.test(name) ? name.replace(/^@/, '') : undefined);
}
