import type { Language, Role, Sourced } from '../../model/minutes.ts';
import { fold, foldKeepingAccents } from '../fold.ts';
import type { Line } from '../line.ts';
import { ATTENDANCE_OPENERS, GROUP_WORDS } from '../vocabulary.ts';

export interface OpenerReading {
	readonly label: Sourced;
	readonly quorum?: Sourced;
	/** Names the list (`Présence`), not people (`Présents`). */
	readonly heading: boolean;
	readonly language?: Language;
	readonly missingAccents?: string;
}

/** `présent·e·s`, `présent(e)s`, `présent.es` → `present`: inclusive endings are not part of the word. */
const inclusive = /(?:[·•.\-/](?:ne|rice|trice|ere|es|e)(?:[·•.\-/]s)?|\((?:e|es|s)\)s?|[·•.\-/]s)(?![a-z])/g;

function withoutInclusive(folded: string): string {
	return folded.replace(inclusive, '');
}

const quorumPart = /\(\s*quorum\s*:?\s*([^)]+?)\s*\)/;

/** What an opener begins with, inclusive endings stand further on: most lines are none. */
const OPENER_STARTS: ReadonlySet<string> = new Set(ATTENDANCE_OPENERS.map(({ word }) => word.slice(0, 3)));

/** The heading of an attendance block, with its quorum (`Présence (quorum : 7)`). */
export function readOpener(line: Line): OpenerReading | undefined {
	const { text } = line.folded;
	const head = text.trimStart();
	if (!OPENER_STARTS.has(head.slice(0, 3)) && !head.startsWith('(')) return undefined;
	const quorum = quorumPart.exec(text);
	const words = (quorum ? text.slice(0, quorum.index) + text.slice(quorum.index + quorum[0].length) : text).replace(/\s*:\s*$/, '').trim();
	const key = withoutInclusive(words)
		.replace(/\s*:\s*$/, '')
		.trim();
	const opener = ATTENDANCE_OPENERS.find((o) => o.word === key || o.word === words);
	if (!opener) return undefined;
	const wordsAt = text.indexOf(words);
	const quorumAt = quorum ? quorum.index + quorum[0].indexOf(quorum[1] as string) : 0;
	return {
		label: line.take(wordsAt, wordsAt + words.length),
		quorum: quorum ? line.take(quorumAt, quorumAt + (quorum[1] as string).length) : undefined,
		heading: opener.heading === true,
		language: opener.language,
		missingAccents: accentless(line, wordsAt, words.length),
	};
}

const WITH_ACCENTS: Readonly<Record<string, string>> = {
	'liste de presence': 'Liste de présence',
	'liste des presences': 'Liste des présences',
	presence: 'Présence',
	presences: 'Présences',
	'etaient presents': 'Étaient présents',
	'etaient presentes': 'Étaient présentes',
	'sont presents': 'Sont présents',
	presents: 'Présents',
	presentes: 'Présentes',
	excuses: 'Excusés',
	invites: 'Invités',
};

/** `Presence`, `Etaient presents`: French openers and group words that lost their accents. */
function accentless(line: Line, from: number, length: number): string | undefined {
	const written = foldKeepingAccents(line.take(from, from + length).value);
	return WITH_ACCENTS[written];
}

export interface GroupReading {
	readonly label: Sourced;
	/** `other` when no word of the table fits. */
	readonly role: Role;
	readonly known: boolean;
	readonly language?: Language;
	/** `(voix délibérative)` or `(sans droit de vote)` behind the label. */
	readonly voting?: boolean;
	/** Ends in a colon. */
	readonly colon: boolean;
	/** What follows the colon. */
	readonly names: Sourced;
	/** `Présents : 12` */
	readonly count?: Sourced<number>;
	readonly missingAccents?: string;
}

const labelled = /^([^:]{2,80}?)\s*:/;
/** `Membres non votants :` */
const nonVoting = /\bnon[- ]?vot(?:ante?s?|ing)\b|sans droit de vote|voix consultative/;
const votingNote =
	/\s*\(\s*((?:avec )?(?:voix deliberative|droit de vote)|sans (?:droit de vote|voix deliberative)|voix consultative|non[- ]?voting|voting|votante?s?|non[- ]votante?s?|non-voting members?)\s*\)\s*$/;

/** A group label: anything that ends in a colon, or a known group word alone. Bullets and headings are no labels. */
export function readGroup(line: Line): GroupReading | undefined {
	const { text } = line.folded;
	if (/^[-*•–+▪➢#>\d]/.test(text)) return undefined;
	const match = labelled.exec(text);
	const labelEnd = match ? (match[1] as string).length : text.trimEnd().length;
	const note = votingNote.exec(text.slice(0, labelEnd));
	const end = note ? note.index : labelEnd;
	// without a colon a label is short and no sentence
	if (!match && (/[.;,!?]\s*$/.test(text) || text.slice(0, end).trim().split(' ').length > 6)) return undefined;
	const words = withoutInclusive(text.slice(0, end).trim());
	const group = words.length <= 80 ? GROUP_WORDS.find((g) => g.pattern.test(words)) : undefined;
	if (!match && !group) return undefined;
	const names = match ? line.take(match[0].length, text.length) : line.take(text.length, text.length);
	const count = /^(\d{1,4})\s*(?:personnes?|membres?|people|members?)?\s*\.?$/.exec(fold(names.value).text);
	return {
		label: line.take(0, end),
		role: group?.role ?? 'other',
		known: group !== undefined,
		language: group?.language,
		voting: note ? !/^(?:sans|voix consultative|non)/.test(note[1] as string) : nonVoting.test(text.slice(0, labelEnd)) ? false : undefined,
		colon: match !== null,
		names,
		count: count ? { value: Number(count[1]), span: names.span } : undefined,
		missingAccents: group ? accentless(line, 0, end) : undefined,
	};
}
