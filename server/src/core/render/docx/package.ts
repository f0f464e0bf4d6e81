import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from '../xml.ts';

/** What the writer of Word files cannot say itself. */
export interface PackageOptions {
	/** BCP 47 tag. */
	readonly language: string;
	/** ISO date that the properties of the file bear. */
	readonly date?: string;
	/** What each table holds, in the order of the document. */
	readonly tables: readonly string[];
}

/**
 * Completes a Word file: language in the properties, what each table holds, and nothing that differs from one run to
 * the next: the dates of the archive and the properties, identifiers drawn at random or counted on from the last file.
 */
export function finishPackage(bytes: Uint8Array, options: PackageOptions): Uint8Array {
	const parts = unzipSync(bytes);
	const stable = createIds();
	const names = Object.keys(parts).sort((a, b) => (order(a) === order(b) ? (a < b ? -1 : 1) : order(a) - order(b)));
	const written = names.map((name) => {
		const part = parts[name] as Uint8Array;
		if (!/\.(?:xml|rels)$/.test(name)) return [name, part] as const;
		return [name, strToU8(replaced(completed(name, strFromU8(part), options), stable))] as const;
	});
	// the first day that an archive can write; it writes local time, at an hour that no zone leaves out
	const mtime = new Date(1980, 0, 1, 12);
	return zipSync(Object.fromEntries(written.map(([name, part]) => [name, [part, { mtime, level: 6, os: 0 }] as const])), {});
}

/** The list of types comes first, then the relationships, which name what the other parts mean. */
function order(name: string): number {
	return name === '[Content_Types].xml' ? 0 : name.endsWith('.rels') ? 2 : name === 'word/document.xml' ? 1 : 3;
}

function completed(name: string, xml: string, { language, date, tables }: PackageOptions): string {
	if (name === 'docProps/core.xml') {
		const stamp = `${date ?? '2000-01-01'}T00:00:00Z`;
		return xml
			.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${stamp}`)
			.replace('</cp:coreProperties>', `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`);
	}
	if (name !== 'word/document.xml') return xml;
	let count = 0;
	return xml.replace(/<w:tblPr>(.*?)<\/w:tblPr>/gs, (_, inside: string) => {
		const summary = escapeXml(tables[count++] ?? '').replace(/"/g, '&quot;');
		return `<w:tblPr>${inside}<w:tblCaption w:val="${summary}"/></w:tblPr>`;
	});
}

/** Gives each identifier of a kind a number, in the order in which they are met. */
function createIds(): (kind: string, id: string) => string {
	const kinds = new Map<string, Map<string, string>>();
	return (kind, id) => {
		const known = kinds.get(kind) ?? new Map<string, string>();
		kinds.set(kind, known);
		const number = known.get(id) ?? String(known.size + 1);
		known.set(id, number);
		return number;
	};
}

function replaced(xml: string, stable: (kind: string, id: string) => string): string {
	return xml
		.replace(/\brId([\w-]{12,})/g, (_, id: string) => `rIdM${stable('relation', id)}`)
		.replace(/\b(PowerPlusWaterMarkObject)([\w-]+)/g, (_, head: string, id: string) => head + stable('watermark', id))
		.replace(/(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)/g, (_, head: string, id: string) => head + stable('bookmark', id))
		.replace(/(<wp:docPr [^>]*?\bid=")(\d+)/g, (_, head: string, id: string) => head + stable('picture', id));
}
