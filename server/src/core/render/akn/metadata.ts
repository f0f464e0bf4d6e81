import type { RenderTree } from '../tree.ts';
import type { Xml } from '../xml.ts';
import { element } from '../xml.ts';
import type { Names } from './names.ts';

/** The identification that the standard wants, and the references to which people and body point. */
export function metadata(tree: RenderTree, names: Names): Xml {
	const { minutes, title, locale } = tree;
	const { meeting } = minutes;
	const date = meeting.date && isDate(meeting.date.value) ? meeting.date.value : undefined;
	const body = meeting.body?.value ?? meeting.acronym?.value ?? title.text;
	const country = locale.slice(3).toLowerCase() || 'ca';
	const language = minutes.language === 'fr' ? 'fra' : 'eng';
	const kind = meeting.kind?.value ?? 'minutes';
	const work = `/akn/${country}/debate/${kind}/${slug(meeting.acronym?.value ?? body)}/${date ?? 'undated'}`;
	const expression = `${work}/${language}@${meeting.version ? slug(meeting.version.value) : ''}`;
	const dated = element('FRBRdate', { date: date ?? '1970-01-01', name: date ? 'meeting' : 'unknown' });
	const author = element('FRBRauthor', { href: '#body', as: '#author' });
	return element(
		'meta',
		{},
		element(
			'identification',
			{ source: '#minutier' },
			element('FRBRWork', {}, pair(`${work}/!main`, work), dated, author, element('FRBRcountry', { value: country })),
			element('FRBRExpression', {}, pair(`${expression}/!main`, expression), dated, author, element('FRBRlanguage', { language })),
			element('FRBRManifestation', {}, pair(`${expression}/!main.xml`, `${expression}.akn`), dated, author),
		),
		element(
			'references',
			{ source: '#minutier' },
			element('TLCOrganization', { eId: 'body', href: `/akn/ontology/organization/${country}.${slug(body)}`, showAs: body }),
			element('TLCOrganization', { eId: 'minutier', href: '/akn/ontology/organization/minutier', showAs: 'Minutier' }),
			element('TLCRole', { eId: 'author', href: '/akn/ontology/role/author', showAs: tree.words.body }),
			[...names.people].map(([name, eId]) =>
				element('TLCPerson', { eId, href: `/akn/ontology/person/${country}.${slug(name)}`, showAs: name }),
			),
		),
	);
}

/** Whether the standard's type for dates takes it. */
export function isDate(text: string): boolean {
	return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);
}

function pair(self: string, uri: string): readonly Xml[] {
	return [element('FRBRthis', { value: self }), element('FRBRuri', { value: uri })];
}

function slug(text: string): string {
	const plain = text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^A-Za-z\d]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
	return plain === '' ? 'x' : plain.toLowerCase();
}
