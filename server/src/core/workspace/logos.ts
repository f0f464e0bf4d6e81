import type { Sourced } from '../model/minutes.ts';
import { logoAddress } from '../project/letterhead.ts';
import type { Project, ProjectBody, ProjectProblem } from '../project/project.ts';
import { resolveUri } from '../uri.ts';
import type { ProjectFile, WorkspaceHost } from './host.ts';

/** Pictures of the letterheads as `data:` addresses, by body; of files without a body under undefined. */
export type Logos = ReadonlyMap<ProjectBody | undefined, string>;

/** Reads the pictures that the letterheads of a project file name; each one that cannot be read is one problem. */
export async function readLogos(
	host: WorkspaceHost,
	file: ProjectFile,
	project: Project,
): Promise<{ readonly logos: Logos; readonly problems: readonly ProjectProblem[] }> {
	const logos = new Map<ProjectBody | undefined, string>();
	const problems: ProjectProblem[] = [];
	for (const body of [undefined, ...project.bodies]) {
		const logo = (body?.letterhead ?? project.defaults.letterhead)?.logo;
		if (logo === undefined) continue;
		const uri = resolveUri(file.uri, logo.value);
		const base64 = uri === undefined ? undefined : await host.readBase64(uri);
		const address = base64 === undefined ? undefined : logoAddress(base64);
		if (address !== undefined) logos.set(body, address);
		else if (!problems.some((p) => p.span === logo.span)) problems.push(unreadable(logo));
	}
	return { logos, problems };
}

function unreadable(logo: Sourced): ProjectProblem {
	return {
		severity: 'error',
		span: logo.span,
		message: {
			fr: `« ${logo.value} » n’est pas une image PNG ou JPEG qui peut être lue. Le chemin part du dossier de ce fichier.`,
			en: `“${logo.value}” is no PNG or JPEG picture that can be read. The path starts at the folder of this file.`,
		},
	};
}
