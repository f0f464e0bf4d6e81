import { strToU8 } from 'fflate';

export const FORMATS = ['html', 'pdf', 'docx', 'md', 'json', 'csv', 'ics', 'akn'] as const;

export type Format = (typeof FORMATS)[number];

/** Ending of the files of a format, without a dot. */
export const ENDINGS: Readonly<Record<Format, string>> = {
	html: 'html',
	pdf: 'pdf',
	docx: 'docx',
	md: 'md',
	json: 'json',
	csv: 'csv',
	ics: 'ics',
	akn: 'xml',
};

/** What a file of the format holds: spreadsheets take a table for UTF-8 only when it starts with a byte order mark. */
export function textBytes(text: string, to: Format): Uint8Array {
	return strToU8((to === 'csv' ? '\ufeff' : '') + text);
}
