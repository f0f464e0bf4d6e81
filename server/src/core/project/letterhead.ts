import type { Sourced } from '../model/minutes.ts';
import type { Letterhead, Localised } from '../settings.ts';
import type { JsonNode, Slips } from './jsonNodes.ts';
import { members, spanOf, textOf } from './jsonNodes.ts';

/** A letterhead as the project file names it: its picture is a file. */
export interface ProjectLetterhead extends Omit<Letterhead, 'logo'> {
	/** PNG or JPEG, relative to the project file. */
	readonly logo?: Sourced;
}

export const LETTERHEAD_KEYS = ['lines', 'logo', 'logoText', 'color'] as const;

type ReadLocalised = (
	node: JsonNode | undefined,
	slips: Slips,
	read?: (node: JsonNode | undefined, slips: Slips) => string | undefined,
) => Localised | undefined;

/** Lines alone, as a text, a list or by language, or an object that holds lines, picture and colour. */
export function readLetterhead(node: JsonNode | undefined, slips: Slips, readLocalised: ReadLocalised): ProjectLetterhead | undefined {
	if (!node) return undefined;
	const keys = node.type === 'object' ? (node.children ?? []).map((property) => String(property.children?.[0]?.value)) : [];
	if (!keys.some((key) => (LETTERHEAD_KEYS as readonly string[]).includes(key))) {
		const lines = readLocalised(node, slips, readLines);
		return lines && { lines };
	}
	const fields = members(node, slips, LETTERHEAD_KEYS);
	const logo = fields?.get('logo');
	const path = textOf(logo, slips);
	return {
		lines: readLocalised(fields?.get('lines'), slips, readLines),
		logo: logo && path !== undefined ? { value: path, span: spanOf(logo) } : undefined,
		logoText: readLocalised(fields?.get('logoText'), slips),
		color: readColor(fields?.get('color'), slips),
	};
}

function readColor(node: JsonNode | undefined, slips: Slips): string | undefined {
	const value = textOf(node, slips);
	if (!node || value === undefined || /^#[\da-f]{6}$/i.test(value)) return value;
	slips.add('error', node, {
		fr: `« ${value} » n’est pas une couleur : écrivez-la comme « #1a3f6f ».`,
		en: `“${value}” is no colour: write it as “#1a3f6f”.`,
	});
	return undefined;
}

/** Several lines are a list of texts. */
function readLines(node: JsonNode | undefined, slips: Slips): string | undefined {
	if (node?.type !== 'array') return textOf(node, slips);
	return (node.children ?? []).flatMap((n) => textOf(n, slips) ?? []).join('\n') || undefined;
}

/** The picture as a `data:` address, by its first bytes; undefined for what is neither PNG nor JPEG. */
export function logoAddress(base64: string): string | undefined {
	if (base64.startsWith('iVBORw0KGgo')) return `data:image/png;base64,${base64}`;
	return base64.startsWith('/9j/') ? `data:image/jpeg;base64,${base64}` : undefined;
}
