import type { INumberingOptions, IStylesOptions } from 'docx';
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';

/** Widths and spaces are in twentieths of a point, sizes in half points. */
export const CM = 567;

/** The height of the lines of running text; some readers forget it where a paragraph says anything else of its spacing. */
export const LINES = { line: 264, lineRule: LineRuleType.AUTO } as const;

const SANS = 'Arial';
const DARK = '1B1B1F';
const MUTED = '54565C';

/** The styles of the document: Word's own names where there is one, so that a template can restyle it. */
export function styles(language: string, color: string): IStylesOptions {
	const single = { line: 252, lineRule: LineRuleType.AUTO };
	const heading = (size: number, before: number, after: number) => ({
		run: { font: SANS, size, bold: true, color: DARK },
		paragraph: { spacing: { before, after, ...single }, keepNext: true, keepLines: true },
	});
	return {
		default: {
			document: {
				run: { font: SANS, size: 20, color: DARK, language: { value: language } },
				paragraph: { spacing: { after: 110, ...LINES } },
			},
			heading1: {
				run: { font: SANS, size: 32, bold: true, color },
				paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 80, ...single }, keepNext: true },
			},
			heading2: heading(24, 260, 90),
			heading3: heading(22, 200, 80),
			heading4: heading(22, 160, 60),
			hyperlink: { run: { color, underline: {} } },
			listParagraph: { paragraph: { spacing: { after: 60 } } },
			caption: {
				run: { bold: true, italics: false, size: 20, color: DARK },
				paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
			},
		},
		paragraphStyles: [
			{
				id: 'Subtitle',
				name: 'Subtitle',
				basedOn: 'Normal',
				run: { size: 22 },
				paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 30 } },
			},
			{
				id: 'MeetingFacts',
				name: 'Meeting Facts',
				basedOn: 'Normal',
				run: { size: 20 },
				paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 20 } },
			},
			{
				id: 'Event',
				name: 'Event',
				basedOn: 'Normal',
				run: { italics: true },
				paragraph: { spacing: { before: 110, after: 110, ...LINES } },
			},
			{ id: 'NoOutcome', name: 'No Outcome', basedOn: 'Normal', run: { italics: true, color: MUTED } },
			{
				id: 'Record',
				name: 'Record',
				basedOn: 'Normal',
				paragraph: {
					border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color } },
					indent: { left: 200 },
					spacing: { after: 60 },
					keepLines: true,
				},
			},
			{ id: 'RecordFacts', name: 'Record Facts', basedOn: 'Record', paragraph: { spacing: { after: 20 } } },
			{ id: 'Quote', name: 'Quote', basedOn: 'Normal', run: { color: MUTED }, paragraph: { indent: { left: 400, right: 400 } } },
			{
				id: 'Code',
				name: 'Code',
				basedOn: 'Normal',
				run: { font: 'Consolas', size: 19, noProof: true },
				paragraph: { shading: { fill: 'F1F2F5' } },
			},
			{ id: 'Agenda', name: 'Agenda', basedOn: 'Normal', paragraph: { spacing: { after: 50 } } },
			{
				id: 'Signature',
				name: 'Signature',
				basedOn: 'Normal',
				paragraph: {
					spacing: { before: 0, after: 0 },
					keepLines: true,
					border: { top: { style: BorderStyle.SINGLE, size: 6, space: 4, color: DARK } },
					indent: { right: 9 * CM },
				},
			},
			{ id: 'Letterhead', name: 'Letterhead', basedOn: 'Normal', run: { size: 18, color: MUTED }, paragraph: { spacing: { after: 0 } } },
			{ id: 'LetterheadName', name: 'Letterhead Name', basedOn: 'Letterhead', run: { size: 24, bold: true, color } },
			{
				id: 'TableHeader',
				name: 'Table Header',
				basedOn: 'Normal',
				run: { size: 18, bold: true },
				paragraph: { spacing: { after: 0 }, keepNext: true },
			},
			{ id: 'TableText', name: 'Table Text', basedOn: 'Normal', paragraph: { spacing: { after: 60 } } },
			{
				id: 'Header',
				name: 'header',
				basedOn: 'Normal',
				run: { size: 17, color: MUTED },
				paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 0 } },
			},
			{
				id: 'Footer',
				name: 'footer',
				basedOn: 'Normal',
				run: { size: 17, color: MUTED },
				paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } },
			},
		],
	};
}

const LEVELS = [0, 1, 2, 3, 4];
const BULLETS = ['•', '–', '▪', '•', '–'];

/** Lists: bullets, and one definition of numbers for each first number that is needed. */
export function numbering(starts: readonly number[]): INumberingOptions {
	const indent = (level: number) => ({ paragraph: { indent: { left: 400 * (level + 1), hanging: 300 } } });
	return {
		config: [
			{
				reference: 'bullets',
				levels: LEVELS.map((level) => ({ level, format: LevelFormat.BULLET, text: BULLETS[level], style: indent(level) })),
			},
			...starts.map((start) => ({
				reference: `numbers-${start}`,
				levels: LEVELS.map((level) => ({
					level,
					start: level === 0 ? start : 1,
					format: LevelFormat.DECIMAL,
					text: `%${level + 1}.`,
					style: indent(level),
				})),
			})),
		],
	};
}
