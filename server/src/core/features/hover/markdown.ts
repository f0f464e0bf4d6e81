import type { Range } from '../../model/presence.ts';

/** Source text shown as it is written: Markdown marks escaped. */
export function plain(text: string): string {
	return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

/** Paragraphs without the empty ones. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** `Échéance : 28 mars 2024`; nothing without a value. The value is source text. */
export function fact(label: string, colon: string, value: string | undefined): readonly string[] {
	return value === undefined || value === '' ? [] : [`${label}${colon}${plain(value)}`];
}

/** One fact a line in one paragraph. */
export function facts(lines: readonly string[]): string {
	return lines.join('  \n');
}

/** `5`, or `4–5` where the record leaves it open. */
export function range({ least, most }: Range): string {
	return least === most ? String(least) : `${least}–${most}`;
}
