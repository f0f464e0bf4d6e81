import type { Localised, RosterEntry, Settings } from '../settings.ts';
import { foldText } from '../syntax/fold.ts';
import type { Project, ProjectBody } from './project.ts';

/**
 * Settings of the documents of one body: what the project file says wins over `base` (the editor's settings or the
 * defaults), so that everybody who shares the file sees the same.
 */
export function documentSettings(
	base: Settings,
	project: Project,
	body: ProjectBody | undefined,
	roster: readonly RosterEntry[] | undefined,
	logo?: string,
): Settings {
	const { defaults } = project;
	const letterhead = body?.letterhead ?? defaults.letterhead;
	return {
		...base,
		profile: project.profile ?? base.profile,
		locale: project.locale ?? base.locale,
		rules: { ...base.rules, ...project.rules },
		timeZone: body?.timeZone ?? defaults.timeZone ?? base.timeZone,
		numbering: body?.numbering ?? defaults.numbering ?? base.numbering,
		numberSign: body?.numberSign ?? defaults.numberSign ?? base.numberSign,
		quorum: body?.quorum ?? defaults.quorum,
		voting: body?.voting ?? defaults.voting,
		layout: body?.layout ?? defaults.layout ?? base.layout,
		letterhead: letterhead && { ...letterhead, logo },
		body: body && { name: body.name, acronym: body.acronym },
		organisations: project.organisations,
		acronyms: project.acronyms,
		roster,
	};
}

/** What a document says about itself before anything else, folded. */
interface Head {
	readonly fields: readonly string[];
	readonly titles: readonly string[];
}

/**
 * The body of the project file whose meeting a text records: the one that the field `Organisme` or the title block
 * names, by acronym or name, in either language; the only one where there is just one. Undefined when none fits.
 */
export function bodyOf(project: Project, text: string): ProjectBody | undefined {
	const { bodies } = project;
	if (bodies.length <= 1) return bodies[0];
	const { fields, titles } = headOf(text);
	for (const lines of [fields, titles]) {
		let best: { readonly body: ProjectBody; readonly length: number } | undefined;
		for (const body of bodies) {
			const length = Math.max(0, ...formsOf(body).map((form) => (lines.some((line) => names(line, form)) ? form.length : 0)));
			if (length > (best?.length ?? 0)) best = { body, length };
		}
		if (best) return best.body;
	}
	return undefined;
}

/** Only the top of the file is looked at: settings are needed before it is parsed. */
function headOf(text: string): Head {
	const lines = text
		.slice(0, 4000)
		.split(/\r\n|\r|\n/)
		.map((line) => foldText(line.replace(/^\ufeff/, '')));
	const first = lines.findIndex((line) => line !== '');
	const blank = lines.findIndex((line, i) => i > first && line === '');
	const titles = lines.slice(Math.max(first, 0), blank < 0 ? undefined : blank);
	const fields = lines.flatMap((line) => /^[*_]*(?:organisme|body)[*_]* ?:[*_ ]*(.+)$/.exec(line)?.[1] ?? []);
	return { fields, titles };
}

function formsOf({ name, acronym }: ProjectBody): readonly string[] {
	const forms = ({ fr, en }: Localised): readonly string[] => [fr, en].flatMap((form) => (form === undefined ? [] : foldText(form)));
	return [...forms(name ?? {}), ...forms(acronym ?? {})].filter((form) => form !== '');
}

/** Whole words only: `CA` is not in `CANADA`. */
function names(line: string, form: string): boolean {
	for (let at = line.indexOf(form); at >= 0; at = line.indexOf(form, at + 1)) {
		if (!inWord.test(line.charAt(at - 1)) && !inWord.test(line.charAt(at + form.length))) return true;
	}
	return false;
}

const inWord = /[\p{L}\p{N}]/u;
