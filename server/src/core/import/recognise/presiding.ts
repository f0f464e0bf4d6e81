import { foldText } from '../../syntax/fold.ts';
import { type Context, type GroupDraft, word } from '../parts.ts';

const presidency =
	/\bsous la pr[ée]sidence (?:de |du |d['’])(?:(?:la |le |l['’])?(?<role>maire(?:sse)?|pr[ée]sident(?:e)?)[, ]+)?(?:monsieur|madame|M\.|Mme|MM\.)?(?:\s+(?:le maire|la mairesse),?)?\s*(?<name>\p{Lu}[\p{L}'’-]+(?: (?:de |du |la |le )?\p{Lu}[\p{L}'’-]+){1,3})/u;

/** Who presided, where the title says it and the lists do not. */
export function presiding(context: Context): GroupDraft | undefined {
	const match = context.parts.flatMap((p) => (p.kind === 'title' ? [presidency.exec(p.text)] : [])).find((m) => m !== null);
	const { name, role } = match?.groups ?? {};
	if (name === undefined || context.people.some((p) => foldText(p) === foldText(name))) return undefined;
	context.people.push(name);
	const note = `import: ${word(context, 'd’après « sous la présidence de … » ci-dessus', 'from “sous la présidence de …” above')}`;
	return { label: word(context, 'Présidence', 'Chair'), people: [role === undefined ? name : `${name} (${role})`], notes: [note] };
}
