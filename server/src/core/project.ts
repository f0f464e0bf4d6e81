import type { Severity } from './lint/problem.ts';
import type { Locale } from './model/minutes.ts';
import { DEFAULT_SETTINGS, PROFILES, type ProfileName, type Settings } from './settings.ts';

/** What `minutier.json` says (LANGUAGE.md §10), as far as it was understood. */
export interface Project {
	readonly settings: Settings;
	/** One sentence a slip of the file, in both languages. */
	readonly problems: readonly { readonly fr: string; readonly en: string }[];
}

const SEVERITIES: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Reads a project file's text. Never throws: what is not understood is reported and left out. */
export function readProject(text: string): Project {
	let data: unknown;
	try {
		data = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {
			settings: DEFAULT_SETTINGS,
			problems: [
				{
					fr: `Le fichier n’est pas du JSON valable (${reason}). Corrigez-le; il est ignoré d’ici là.`,
					en: `The file is not valid JSON (${reason}). Correct it; until then it is ignored.`,
				},
			],
		};
	}
	if (!isRecord(data))
		return {
			settings: DEFAULT_SETTINGS,
			problems: [{ fr: 'Le fichier doit contenir un objet JSON.', en: 'The file must hold a JSON object.' }],
		};
	const problems: { fr: string; en: string }[] = [];
	const body = Array.isArray(data.bodies) && isRecord(data.bodies[0]) ? data.bodies[0] : {};
	const text1 = (value: unknown): string | undefined =>
		typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
	const profile = text1(data.profile);
	if (profile !== undefined && !PROFILES.includes(profile as ProfileName))
		problems.push({
			fr: `Le profil « ${profile} » n’existe pas. Profils : ${PROFILES.join(', ')}.`,
			en: `The profile “${profile}” does not exist. Profiles: ${PROFILES.join(', ')}.`,
		});
	const rules: Record<string, Severity | 'off'> = {};
	for (const [code, severity] of Object.entries(isRecord(data.rules) ? data.rules : {})) {
		if (typeof severity === 'string' && SEVERITIES.includes(severity)) rules[code] = severity as Severity | 'off';
		else
			problems.push({
				fr: `« ${String(severity)} » n’est pas une gravité (${code}). Gravités : ${SEVERITIES.join(', ')}.`,
				en: `“${String(severity)}” is no severity (${code}). Severities: ${SEVERITIES.join(', ')}.`,
			});
	}
	const locale = text1(data.locale);
	return {
		settings: {
			profile: PROFILES.includes(profile as ProfileName) ? (profile as ProfileName) : DEFAULT_SETTINGS.profile,
			rules,
			locale: locale !== undefined && /^(?:fr|en)-[A-Z]{2}$/.test(locale) ? (locale as Locale) : undefined,
			timeZone: text1(body.timeZone) ?? text1(data.timeZone),
			numbering: text1(body.numbering) ?? text1(data.numbering),
			quorum: text1(body.quorum),
			layout: body.layout === 'linear' || body.layout === 'table' ? body.layout : undefined,
			body: body.name === undefined ? undefined : { name: localised(body.name), acronym: localised(body.acronym) },
		},
		problems,
	};
}

/** A name, or the first of its `{ fr, en }` forms. */
function localised(value: unknown): string | undefined {
	if (typeof value === 'string') return value;
	if (!isRecord(value)) return undefined;
	const form = value.fr ?? value.en;
	return typeof form === 'string' ? form : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}
