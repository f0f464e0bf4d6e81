import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import type { Json } from '../../../server/src/core/render/jsonValue.ts';
import { importFile } from '../../../server/src/import/importFile.ts';
import { exported, exportedBytes } from '../../support/exports.ts';
import { dataOf } from '../../support/imports.ts';
import { documentOf } from '../../support/language.ts';

interface Form {
	readonly name: string;
	readonly make: (text: string) => Promise<Uint8Array>;
	/** What this form does not hold; each gives the data without it. */
	readonly losses: readonly Loss[];
}

type Data = Readonly<Record<string, Json>>;
type Loss = (data: Data, original: string) => Data;

/** `fr-FR` becomes `fr`: the text does not say the region. */
const region: Loss = (data) => ({ ...data, language: String(data.language).slice(0, 2) });

/** Aliases are the author's shorthand, no part of the paper. */
const aliases: Loss = (data) => deep(data, (key) => key === 'alias');

/** `@HM` is exported as the name, with the affiliation at its first use. */
const mentions: Loss = (data, original) => {
	const people = documentOf(original).minutes.attendance.groups.flatMap((g) => g.people);
	return strings(data, (text) =>
		people.reduce((words, { name, alias, affiliation }) => {
			const named = alias ? words.replaceAll(new RegExp(`@${alias.value}\\b`, 'g'), name.value) : words;
			return affiliation ? named.replaceAll(`${name.value} (${affiliation.value})`, name.value) : named;
		}, text),
	);
};

/** A body that the title names already is not repeated. */
const bodyInTitle: Loss = (data) => {
	const { body, ...meeting } = data.meeting as Record<string, Json>;
	return body === meeting.title ? { ...data, meeting } : data;
};

/** What stood before the attendance follows it, parted from the list by a rule. */
const ruleBelowPeople: Loss = (data) => (typeof data.text === 'string' ? { ...data, text: data.text.replace(/^---\n\n/, '') } : data);

/** A Word file knows no blank lines between the entries of a list, and no code. */
const wordText: Loss = (data) => strings(data, (text) => text.replace(/\n\n(?=\s*- )/g, '\n').replaceAll('`', ''));

/** A linear Word file has lines to sign on for chair and secretary where the record names no signatory. */
const linesToSign: Loss = ({ signatures, ...data }, original) =>
	documentOf(original).minutes.signatures.length === 0 || signatures === undefined ? data : { ...data, signatures };

const ON_PAPER = [region, aliases, mentions, bodyInTitle, ruleBelowPeople] as const;

const FORMS: readonly Form[] = [
	{ name: 'record.txt', make: async (text) => new TextEncoder().encode(text), losses: [] },
	{ name: 'record.md', make: async (text) => new TextEncoder().encode(await exported(text, 'md')), losses: ON_PAPER },
	{ name: 'table.docx', make: (text) => exportedBytes(text, 'docx', { layout: 'table' }), losses: [...ON_PAPER, wordText] },
	{
		name: 'linear.docx',
		make: (text) => exportedBytes(text, 'docx', { layout: 'linear' }),
		losses: [...ON_PAPER, wordText, linesToSign],
	},
];

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('import of what this program writes', () => {
	for (const path of globSync(['examples/**/*.minutes', 'test/fixtures/records/**/*.minutes'], { cwd: root }).sort()) {
		it(`gives the whole model of ${path} back from every form`, async () => {
			const original = readFileSync(`${root}${path}`, 'utf8');
			for (const { name, make, losses } of FORMS) {
				const answer = await importFile(name, await make(original));
				assert.ok(answer.kind === 'imported');
				const known = (data: Json): Json => losses.reduce((d, loss) => loss(d, original), data as Data);
				assert.deepEqual(known(dataOf(answer.text)), known(dataOf(original)), `${name}\n${answer.text}`);
			}
		});
	}
});

/** Every string of the data, changed. */
function strings(data: Data, change: (text: string) => string): Data {
	const walk = (value: Json): Json => {
		if (typeof value === 'string') return change(value);
		if (Array.isArray(value)) return value.map(walk);
		return typeof value === 'object' && value !== null
			? (Object.fromEntries(Object.entries(value).map(([k, v]) => [k, walk(v as Json)])) as Json)
			: value;
	};
	return walk(data as Json) as Data;
}

/** The data without some keys, at any depth. */
function deep(data: Data, drop: (key: string) => boolean): Data {
	const walk = (value: Json): Json => {
		if (Array.isArray(value)) return value.map(walk);
		return typeof value === 'object' && value !== null
			? (Object.fromEntries(Object.entries(value).flatMap(([k, v]) => (drop(k) ? [] : [[k, walk(v as Json)]]))) as Json)
			: value;
	};
	return walk(data as Json) as Data;
}
