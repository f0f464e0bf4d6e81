import type { Sourced } from '../../model/minutes.ts';
import type { Line } from '../line.ts';

export interface AttachmentReading {
	readonly attachment: 'tab' | 'annex';
	readonly label: Sourced;
	readonly title: Sourced;
	readonly target?: Sourced;
}

const attachment = /^(onglet|tab|annexe|annex|appendix|attachment|piece jointe)\s+([a-z\d][a-z\d.-]{0,7})\s*:/;
const targetAtEnd = /\(([^()\s]*[./][^()\s]*)\)\s*$/;
const markdownLink = /^\s*\[([^\]]+)\]\(([^)\s]+)\)\s*$/;

/** `Onglet 2 : Titre (trousse/onglet-2.pdf)`, `Annexe A : …`. */
export function readAttachment(line: Line): AttachmentReading | undefined {
	const match = attachment.exec(line.folded.text);
	if (!match) return undefined;
	const word = match[1] as string;
	const label = match[2] as string;
	const labelAt = line.folded.text.indexOf(label, word.length);
	const from = match[0].length;
	const rest = line.folded.text.slice(from);
	const kind = word === 'onglet' || word === 'tab' ? 'tab' : 'annex';
	const base = { attachment: kind, label: line.take(labelAt, labelAt + label.length) } as const;
	const link = markdownLink.exec(rest);
	if (link) {
		const titleAt = from + rest.indexOf('[') + 1;
		const targetAt = from + rest.indexOf('](') + 2;
		return {
			...base,
			title: line.take(titleAt, titleAt + (link[1] as string).length),
			target: line.take(targetAt, targetAt + (link[2] as string).length),
		};
	}
	const target = targetAtEnd.exec(rest);
	if (!target) return { ...base, title: line.take(from, line.folded.text.length) };
	const targetAt = from + target.index + 1;
	return { ...base, title: line.take(from, from + target.index), target: line.take(targetAt, targetAt + (target[1] as string).length) };
}

export interface SignatureReading {
	readonly name: Sourced;
	readonly role?: Sourced;
}

const signature = /^(?:signatures?|signed|signe)\s*:/;

/** `Signature : Name, role` */
export function readSignature(line: Line): SignatureReading | undefined {
	const { text } = line.folded;
	const match = signature.exec(text);
	if (!match) return undefined;
	const comma = text.indexOf(',', match[0].length);
	const name = line.take(match[0].length, comma < 0 ? text.length : comma);
	const role = comma < 0 ? undefined : line.take(comma + 1, text.length);
	return { name, role: role?.value ? role : undefined };
}

export interface DirectiveReading {
	readonly kind: 'disable-next-line' | 'disable' | 'enable';
	readonly codes: readonly Sourced[];
	readonly reason?: string;
}

const directive = /^\/\/\s*minutier-(disable-next-line|disable|enable)\b([^\r\n]*)$/i;

/** `// minutier-disable-next-line CODE… -- reason`; `start` places the codes in the source. */
export function readDirective(raw: string, start: number): DirectiveReading | undefined {
	const match = directive.exec(raw.trimEnd());
	if (!match) return undefined;
	const rest = match[2] as string;
	const restAt = raw.indexOf(rest, (match[0].length - rest.length) | 0);
	const dashes = /(?:^|\s)--(?:\s|$)/.exec(rest);
	const words = dashes ? rest.slice(0, dashes.index) : rest;
	const codes = Array.from(words.matchAll(/[^\s,]+/g), (m) => ({
		value: m[0],
		span: { start: start + restAt + m.index, end: start + restAt + m.index + m[0].length },
	}));
	const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : '';
	return { kind: (match[1] as string).toLowerCase() as DirectiveReading['kind'], codes, reason: reason === '' ? undefined : reason };
}
