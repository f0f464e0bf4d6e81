import { stemOf } from '../model/series.ts';
import type { FileSummary } from '../model/summary.ts';
import type { ProjectBody } from '../project/project.ts';
import { findDates } from '../syntax/dates.ts';
import { foldText } from '../syntax/fold.ts';

/** A file of a project, and the body whose meeting it records as far as the project file tells. */
export interface ProjectDocument {
	readonly summary: FileSummary;
	readonly body: ProjectBody | undefined;
}

/**
 * The files of each body. A body of the project file is certain. Without one, files belong together that share an
 * acronym, a body or a title without its kind and date, and translations of one another; a file that says nothing of
 * all this goes with the others where they are all of one body.
 */
export function groupFiles(files: readonly ProjectDocument[]): readonly (readonly FileSummary[])[] {
	const parents = new Map<string, string>();
	const rootOf = (key: string): string => {
		let at = key;
		for (let above = parents.get(at); above !== undefined; above = parents.get(at)) at = above;
		return at;
	};
	const join = (a: string, b: string): void => {
		const [left, right] = [rootOf(a), rootOf(b)];
		if (left !== right) parents.set(left, right);
	};
	const bodies = new Map<ProjectBody, string>();
	const keys = files.map(({ summary, body }) => {
		if (body && !bodies.has(body)) bodies.set(body, `body ${bodies.size}`);
		const certain = body && bodies.get(body);
		const own = certain ? [certain] : namesOf(summary);
		const all = [...own, `stem ${stemOf(summary.uri)}`];
		for (const key of all) join(key, all[0] as string);
		return { key: all[0] as string, named: own.length > 0 };
	});
	const groups = new Map<string, FileSummary[]>();
	const silent: FileSummary[][] = [];
	files.forEach(({ summary }, i) => {
		const root = rootOf(keys[i]?.key ?? '');
		const group = groups.get(root);
		if (group) group.push(summary);
		else groups.set(root, [summary]);
	});
	const namedRoots = new Set(keys.filter((k) => k.named).map((k) => rootOf(k.key)));
	const result: FileSummary[][] = [];
	for (const [root, group] of groups) (namedRoots.has(root) ? result : silent).push(group);
	if (result.length <= 1) return [[...result, ...silent].flat()];
	return [...result, ...silent];
}

function namesOf({ acronym, body, title }: FileSummary): readonly string[] {
	const name = plainTitle(title ?? '');
	return [
		...(acronym === undefined ? [] : [`acronym ${foldText(acronym)}`]),
		...(body === undefined ? [] : [`name ${foldText(body)}`]),
		...(name === '' ? [] : [`name ${name}`]),
	];
}

/** A title without what changes from one meeting to the next: `Procès-verbal de la réunion du 12 mars du comité` → `comite`. */
function plainTitle(title: string): string {
	let rest = title;
	for (const { span } of findDates(title).toReversed()) rest = `${rest.slice(0, span.start)} ${rest.slice(span.end)}`;
	return foldText(rest)
		.replace(/\d+\S*/g, ' ')
		.replace(KIND, ' ')
		.replace(/[^\p{L}]+/gu, ' ')
		.trim()
		.replace(LITTLE, '')
		.replace(/(?: (?:du|de|des|le|la|of|the|on|tenue?))+$/, '')
		.trim();
}

const KIND =
	/\b(?:proces[- ]verbal|compte[- ]rendu(?: de decisions?)?|releve de decisions|ordre du jour|records? of decisions?|minutes|agenda|reunion|seance|assemblee|meeting|session|ordinaire|extraordinaire|speciale?|regular|special)\b/g;
const LITTLE = /^(?:(?:du|de|des|la|le|les|l|d|of|the|on|tenue?|held) )+/;
