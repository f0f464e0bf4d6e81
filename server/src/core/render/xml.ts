import { printable } from './plain.ts';

/** A piece of well-formed XML. Only the functions of this file make one, so nothing goes in without being escaped. */
export interface Xml {
	readonly xml: string;
}

/** What an element holds; text is escaped, undefined left out. */
export type XmlContent = Xml | string | undefined | readonly XmlContent[];

/** An element; attributes that are undefined are left out, strings are escaped, control characters dropped. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number | undefined>>,
	...content: readonly XmlContent[]
): Xml {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
		.join('');
	const inside = content.map(write).join('');
	return { xml: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
}

/** A whole document, in UTF-8. */
export function xmlDocument(root: Xml): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function write(content: XmlContent): string {
	if (content === undefined) return '';
	if (typeof content === 'string') return escapeXml(content);
	return 'xml' in content ? content.xml : content.map(write).join('');
}

/** `>` too: `]]>` may not stand in text. */
export function escapeXml(text: string): string {
	return printable(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function escapeAttribute(text: string): string {
	return escapeXml(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}
