import type { Severity } from '../lint/problem.ts';
import type { Language, Locale, Sourced } from '../model/minutes.ts';
import { isNumberingRule } from '../model/numbering.ts';
import { requiredPeople } from '../model/quorum.ts';
import { type Localised, NUMBER_SIGNS, PROFILES, type ProfileName } from '../settings.ts';
import { foldText } from '../syntax/fold.ts';
import type { Organisation, OrganisationName } from '../tables/organisations.ts';
import type { JsonNode, Slips } from './jsonNodes.ts';
import { createSlips, entries, members, oneOf, readTree, spanOf, suggestion, textOf } from './jsonNodes.ts';
import { LETTERHEAD_KEYS, readLetterhead } from './letterhead.ts';
import type { BodySettings, Project, ProjectBody } from './project.ts';

const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];
const LANGUAGES: readonly Language[] = ['fr', 'en'];
const BODY_SETTINGS = ['roster', 'quorum', 'voting', 'numbering', 'numberSign', 'layout', 'timeZone', 'letterhead'] as const;

/** Every key that the reader knows, by the object that holds it: the JSON schema has the same ones. */
export const PROJECT_KEYS = {
	project: ['$schema', 'profile', 'bodies', 'rules', 'organisations', 'acronyms', 'languages', 'locale', ...BODY_SETTINGS],
	body: ['name', 'acronym', ...BODY_SETTINGS],
	organisation: ['name', 'acronym', 'discouraged'],
	letterhead: LETTERHEAD_KEYS,
	localised: LANGUAGES,
} as const;

/**
 * Reads a project file's text. Never throws: what is not understood is reported with its place and left out; a text
 * that is no JSON says nothing at all.
 * @param ruleCodes codes and ids of all rules, in lower case: `rules` may name no other
 */
export function readProject(text: string, ruleCodes: ReadonlySet<string>): Project {
	const slips = createSlips();
	const read = readTree(text);
	if ('slip' in read) return { ...NOTHING, problems: [read.slip] };
	const top = members(read.root, slips, PROJECT_KEYS.project) ?? new Map<string, JsonNode>();
	const profile = oneOf(top.get('profile'), PROFILES, { fr: 'un profil', en: 'a profile' }, slips);
	return {
		profile,
		bodies: entries(top.get('bodies'), slips).flatMap((node) => readBody(node, slips)),
		defaults: readBodySettings(top, slips),
		rules: readRules(top.get('rules'), ruleCodes, slips),
		organisations: entries(top.get('organisations'), slips).flatMap((node) => readOrganisation(node, slips)),
		acronyms: readAcronyms(top.get('acronyms'), slips),
		languages: readLanguages(top.get('languages'), slips),
		locale: readLocale(top.get('locale'), profile, slips),
		problems: slips.problems.sort((a, b) => a.span.start - b.span.start),
	};
}

const NOTHING: Project = { bodies: [], defaults: {}, rules: {}, organisations: [], acronyms: {}, languages: LANGUAGES, problems: [] };

function readBody(node: JsonNode, slips: Slips): readonly ProjectBody[] {
	const body = members(node, slips, PROJECT_KEYS.body);
	if (!body) return [];
	const name = readLocalised(body.get('name'), slips);
	const acronym = readLocalised(body.get('acronym'), slips);
	if (!name && !acronym)
		slips.add('warning', node, {
			fr: 'Cet organisme n’a ni nom ni sigle : ajoutez « name » ou « acronym ».',
			en: 'This body has neither name nor acronym: add “name” or “acronym”.',
		});
	return [{ name, acronym, ...readBodySettings(body, slips) }];
}

function readBodySettings(body: ReadonlyMap<string, JsonNode>, slips: Slips): BodySettings {
	return {
		roster: readRosterPath(body.get('roster'), slips),
		quorum: checked(body.get('quorum'), slips, (value) => requiredPeople(value, 1) !== undefined, {
			fr: 'écrivez un nombre, une fraction comme « 2/3 » ou « majorité »',
			en: 'write a number, a fraction such as “2/3” or “majority”',
		}),
		voting: readVoting(body.get('voting'), slips),
		numbering: readNumbering(body.get('numbering'), slips),
		numberSign: oneOf(body.get('numberSign'), NUMBER_SIGNS, { fr: 'un signe de numéro', en: 'a number sign' }, slips),
		layout: oneOf(body.get('layout'), ['table', 'linear'], { fr: 'une mise en page', en: 'a layout' }, slips),
		timeZone: checked(body.get('timeZone'), slips, isTimeZone, {
			fr: 'écrivez un fuseau comme « America/Toronto »',
			en: 'write a zone such as “America/Toronto”',
		}),
		letterhead: readLetterhead(body.get('letterhead'), slips, readLocalised),
	};
}

function readRosterPath(node: JsonNode | undefined, slips: Slips): Sourced | undefined {
	const value = textOf(node, slips);
	return node && value !== undefined ? { value, span: spanOf(node) } : undefined;
}

/** A text that must hold to a rule; `hint` completes the sentence that says it does not. */
function checked(
	node: JsonNode | undefined,
	slips: Slips,
	holds: (value: string) => boolean,
	hint: { readonly fr: string; readonly en: string },
): string | undefined {
	const value = textOf(node, slips);
	if (!node || value === undefined || holds(value)) return value;
	slips.add('error', node, { fr: `« ${value} » ne convient pas : ${hint.fr}.`, en: `“${value}” does not fit: ${hint.en}.` });
	return undefined;
}

function readVoting(node: JsonNode | undefined, slips: Slips): readonly string[] | undefined {
	if (!node) return undefined;
	const words = (node.type === 'array' ? (node.children ?? []) : [node]).flatMap((n) => textOf(n, slips) ?? []);
	return words.length > 0 ? words : undefined;
}

/** The words of the `Numérotation` field are understood, too. */
function readNumbering(node: JsonNode | undefined, slips: Slips): string | undefined {
	const value = checked(node, slips, isNumberingRule, {
		fr: 'écrivez « meeting », « continuous » ou un modèle comme « {year}-{n:3} »',
		en: 'write “meeting”, “continuous” or a pattern such as “{year}-{n:3}”',
	});
	if (value === undefined || value.includes('{')) return value;
	return /^contin/.test(foldText(value)) ? 'continuous' : 'meeting';
}

function isTimeZone(zone: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}

function readRules(node: JsonNode | undefined, known: ReadonlySet<string>, slips: Slips): Project['rules'] {
	const rules: Record<string, Severity | 'off'> = {};
	if (!node) return rules;
	for (const [code, value] of members(node, slips) ?? []) {
		const severity = oneOf(value, SEVERITIES, { fr: 'une gravité', en: 'a severity' }, slips);
		const key = value.parent?.children?.[0] ?? value;
		if (!known.has(code.toLowerCase())) {
			const nearest = suggestion(code, [...known]);
			slips.add('hint', key, {
				fr: `Aucune règle n’a le code « ${code} »${nearest ? `; vouliez-vous dire « ${nearest} » ?` : '. « minutier rules » en donne la liste.'}`,
				en: `No rule has the code “${code}”${nearest ? `; did you mean “${nearest}”?` : '. “minutier rules” lists them.'}`,
			});
		} else if (severity) rules[code] = severity;
	}
	return rules;
}

function readOrganisation(node: JsonNode, slips: Slips): readonly Organisation[] {
	if (node.type === 'string') {
		const name = textOf(node, slips);
		return name === undefined ? [] : [{ kind: 'own', fr: { name }, en: { name } }];
	}
	const fields = members(node, slips, PROJECT_KEYS.organisation);
	if (!fields) return [];
	const name = readLocalised(fields.get('name'), slips);
	const acronym = readLocalised(fields.get('acronym'), slips);
	const discouraged = entries(fields.get('discouraged'), slips).flatMap((n) => textOf(n, slips) ?? []);
	const form = (language: Language): OrganisationName | undefined =>
		name?.[language] === undefined && acronym?.[language] === undefined
			? undefined
			: { name: name?.[language], abbreviation: acronym?.[language] };
	return [{ kind: 'own', fr: form('fr'), en: form('en'), discouraged }];
}

function readAcronyms(node: JsonNode | undefined, slips: Slips): Project['acronyms'] {
	const acronyms: Record<string, Localised> = {};
	for (const [acronym, value] of (node && members(node, slips)) ?? []) {
		const expansion = readLocalised(value, slips);
		if (expansion) acronyms[acronym] = expansion;
	}
	return acronyms;
}

function readLanguages(node: JsonNode | undefined, slips: Slips): readonly Language[] {
	const languages = entries(node, slips).flatMap((n) => oneOf(n, LANGUAGES, { fr: 'une langue', en: 'a language' }, slips) ?? []);
	return languages.length > 0 ? languages : LANGUAGES;
}

/** `fr` alone is that of the profile's country (LANGUAGE.md §2). */
function readLocale(node: JsonNode | undefined, profile: ProfileName | undefined, slips: Slips): Locale | undefined {
	const value = checked(node, slips, (v) => /^(?:fr|en)(?:-[A-Z]{2})?$/.test(v), {
		fr: 'écrivez « fr-CA », « fr-FR » ou « en-CA »',
		en: 'write “fr-CA”, “fr-FR” or “en-CA”',
	});
	if (value === undefined || value.includes('-')) return value as Locale | undefined;
	return value === 'fr' && (profile === 'cgct' || profile === 'association-fr') ? 'fr-FR' : `${value as Language}-CA`;
}

/** A text for both languages, or the forms of `{ "fr": …, "en": … }`. */
function readLocalised(
	node: JsonNode | undefined,
	slips: Slips,
	read: (node: JsonNode | undefined, slips: Slips) => string | undefined = textOf,
): Localised | undefined {
	if (!node) return undefined;
	if (node.type !== 'object') {
		const text = read(node, slips);
		return text === undefined ? undefined : { fr: text, en: text };
	}
	const forms = members(node, slips, PROJECT_KEYS.localised);
	const fr = read(forms?.get('fr'), slips);
	const en = read(forms?.get('en'), slips);
	return fr === undefined && en === undefined ? undefined : { fr, en };
}
