import { CompletionItemKind } from 'vscode-languageserver-types';
import type { AttendanceBlock, Language } from '../../model/minutes.ts';
import { WORDS } from '../../render/words.ts';
import { foldText } from '../../syntax/fold.ts';
import { JURISDICTIONS } from '../../tables/jurisdictions.ts';
import { ORGANISATIONS, organisationName } from '../../tables/organisations.ts';
import { affiliationsOf } from '../affiliations.ts';
import { escapeSnippet } from '../liveText.ts';
import { names, rosterEntries } from './people.ts';
import type { Place, Proposal, Source } from './proposal.ts';
import { lastEntry } from './proposal.ts';

const GROUPS: Readonly<Record<Language, readonly string[]>> = {
	fr: ['Présidence', 'Coprésidents', 'Membres', 'Observateurs', 'Invités', 'Personnes-ressources', 'Secrétariat', 'Absents', 'Excusés'],
	en: ['Chair', 'Co-chairs', 'Members', 'Observers', 'Guests', 'Presenters', 'Secretariat', 'Absent', 'Regrets'],
};

/** Remarks behind a person; `$1` is a time or a name. */
const REMARKS: Readonly<Record<Language, readonly string[]>> = {
	fr: [
		'arrivée à $1',
		'départ à $1',
		'procuration à $1',
		'remplace $1',
		'par visioconférence',
		'voix délibérative',
		'sans droit de vote',
		'présidente',
		'président',
		'secrétaire',
		'absent',
		'excusé',
	],
	en: [
		'arrived at $1',
		'left at $1',
		'proxy to $1',
		'substitute for $1',
		'by videoconference',
		'voting',
		'non-voting',
		'chair',
		'secretary',
		'absent',
		'excused',
	],
};

/** Inside an attendance list: people of the roster, affiliations, remarks, groups. */
export const attendance: Source = (place) => {
	const { document, before } = place;
	const { language } = document.minutes;
	const block = blockAt(place);
	if (!block || before.trim().startsWith('#')) return undefined;
	const remarks = /\(([^()]*)$/.exec(before)?.[1];
	if (remarks !== undefined) {
		const holder = /(?:procuration à|remplace|proxy to|substitute for)\s+([^,;]*)$/i.exec(remarks)?.[1];
		if (holder !== undefined) return { typed: holder, proposals: names(place, 'mention').map((p) => ({ ...p, newText: p.label })) };
		return { typed: lastEntry(remarks), proposals: REMARKS[language].map(snippet) };
	}
	const bullet = /^\s*[-*•–]\s+(.*)$/.exec(before)?.[1];
	const entry = bullet ?? /^[^:]*:\s*(?:.*;\s*)?([^;]*)$/.exec(before)?.[1];
	if (entry !== undefined) {
		const names_ = bullet === undefined ? lastEntry(entry) : entry;
		if (bullet === undefined || !entry.includes(',')) {
			const people = rosterEntries(place);
			return { typed: names_, proposals: bullet === undefined ? people.map((p) => ({ ...p, newText: p.label })) : people };
		}
		return { typed: /,\s*([^,]*)$/.exec(entry)?.[1] ?? '', proposals: affiliations(place) };
	}
	const typed = /^[\p{L}\p{M}’' -]*$/u.exec(before)?.[0];
	// behind a blank line something else may begin, too
	return typed === undefined || /\n\s*\n/.test(document.text.slice(block.span.end, place.lineStart))
		? undefined
		: { typed, proposals: groups(place) };
};

/** Labels of groups that the lists of the file do not have yet. */
export function groups({ document }: Place): readonly Proposal[] {
	const { language, attendance: lists } = document.minutes;
	const colon = WORDS[language].colon.trimEnd();
	const known = new Set(lists.groups.map((g) => foldText(g.label.value)));
	return GROUPS[language]
		.filter((label) => !known.has(foldText(label)))
		.map((label, i) => ({
			label,
			newText: `${label}${colon}\n- $0`,
			snippet: true,
			sort: `5${String(i).padStart(2, '0')}`,
			kind: CompletionItemKind.Class,
			help: { kind: 'keyword', key: 'attendance' },
		}));
}

/** The block that the line belongs to or continues: nothing but a blank line stands between. */
function blockAt({ document, lineStart }: Place): AttendanceBlock | undefined {
	const { minutes, text } = document;
	const block = minutes.attendance.blocks.findLast((b) => b.span.start < lineStart);
	if (!block) return undefined;
	const gap = text.slice(block.span.end, lineStart);
	return /^\s*$/.test(gap) && gap.split('\n').length <= 3 ? block : undefined;
}

/** Those of the list first, then jurisdictions, organisations of the project and of the tables. */
function affiliations({ document }: Place): readonly Proposal[] {
	const { minutes, settings } = document;
	const { language } = minutes;
	const seen = new Set<string>();
	const proposals: Proposal[] = [];
	const add = (label: string | undefined, rank: number, detail?: string): void => {
		if (label === undefined || seen.has(foldText(label))) return;
		seen.add(foldText(label));
		proposals.push({ label, words: detail, detail, sort: `${rank}${foldText(label)}`, kind: CompletionItemKind.Module });
	};
	for (const { declarations } of affiliationsOf(document))
		for (const { start, end } of declarations) add(document.text.slice(start, end), 0);
	for (const entry of settings.roster ?? []) add(entry.affiliation, 0);
	for (const organisation of settings.organisations ?? [])
		add(organisationName(organisation, language), 1, organisationName(organisation, language, 'abbreviation'));
	for (const jurisdiction of JURISDICTIONS) add(jurisdiction[language].name, 2, jurisdiction[language].abbreviation);
	for (const organisation of ORGANISATIONS) {
		add(organisationName(organisation, language), 3, organisationName(organisation, language, 'abbreviation'));
	}
	return proposals;
}

function snippet(remark: string, i: number): Proposal {
	const label = remark.replace('$1', '…');
	const newText = remark.split('$1').map(escapeSnippet).join('$1');
	return { label, newText, snippet: true, sort: String(i).padStart(2, '0'), kind: CompletionItemKind.EnumMember };
}
