import type { Language } from '../../model/minutes.ts';
import type { Settings } from '../../settings.ts';
import { localised } from '../../settings.ts';
import type { Block } from '../blocks.ts';
import { textOf } from '../blocks.ts';
import { printable } from '../plain.ts';

/** Head of a document in its language. */
export interface Letterhead {
	/** Picture as a `data:` address (PNG or JPEG). */
	readonly logo?: string;
	/** What the picture shows, for those who do not see it. */
	readonly logoText?: string;
	/** Name of the body and address, a line each. */
	readonly lines: readonly string[];
	/** Colour of titles, links and rules, `#rrggbb`. */
	readonly color?: string;
}

/** The letterhead of the settings in the language of a document. */
export function letterheadOf({ letterhead }: Settings, language: Language): Letterhead | undefined {
	if (!letterhead) return undefined;
	const { lines, logo, logoText, color } = letterhead;
	return { lines: localised(lines, language)?.split('\n') ?? [], logo, logoText: localised(logoText, language), color };
}

/** The lines of a letterhead as paragraphs. */
export function lettersOf({ lines }: Letterhead): readonly Block[] {
	return lines.map((line) => ({ kind: 'paragraph', role: 'letterhead', content: textOf(printable(line)) }));
}

/** The colour of a letterhead as `#rrggbb`, where it is one that can be read on white (WCAG AA, 4.5 to 1). */
export function readableColor({ color }: Letterhead): string | undefined {
	if (color === undefined || !/^#[\da-f]{6}$/i.test(color)) return undefined;
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((i) => linear(Number.parseInt(color.slice(i, i + 2), 16) / 255));
	const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	return 1.05 / (luminance + 0.05) >= 4.5 ? color.toLowerCase() : undefined;
}

function linear(channel: number): number {
	return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
