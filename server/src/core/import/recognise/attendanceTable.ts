import { foldText } from '../../syntax/fold.ts';
import { looksLikeName } from '../../syntax/readings/names.ts';
import type { Table } from '../block.ts';
import { plain } from '../markdownBlocks.ts';
import { type Context, type Part, word } from '../parts.ts';

const column = {
	given: /^prenoms?$|^first name$|^given name$/,
	family: /^noms?(?: de famille)?$|^last name$|^surname$|^family name$/,
	name: /^(?:noms?(?: et)? prenoms?|prenoms?(?: et)? noms?|noms?|names?|participants?|participantes?|membres?|members?|attendees?|personnes?|present)$/,
	affiliation:
		/^(?:organismes?|organisations?|organizations?|affiliations?|structures?|entites?|companys?|company|representation|represente|juridictions?|jurisdictions?|provenance|institution|service|direction|groupe)$/,
	role: /^(?:fonctions?|roles?|titres?|titles?|qualites?|positions?|postes?)$/,
	present: /^(?:presente?s?|present·e·s|presence|present|attended|attendance|p)$/,
	excused: /^(?:excusee?s?|excused|regrets|e)$/,
	absent: /^(?:absente?s?|absent|a)$/,
	remarks: /^(?:remarques?|remarks?|notes?|commentaires?|comments?|observations?)$/,
	initials: /^(?:initiales?|initials|sigle|abr\.?)$/,
} as const;

/** Whom an elected member sits for, which stands for the affiliation where there is no column of its own. */
const ward = /^(?:wards?|districts?|quartiers?|secteurs?|arrondissements?)$/;

/** The rows of a table of people in the language's form, crosses as remarks; undefined when it is another table. */
export function peopleTable(table: Pick<Table, 'header' | 'rows'>, context: Pick<Context, 'language'>): readonly string[] | undefined {
	const head = table.header.map((h) => foldText(plain(h)));
	const at = (pattern: RegExp): number => head.findIndex((h) => pattern.test(h));
	const given = at(column.given);
	const family = given >= 0 ? at(column.family) : -1;
	const name = given >= 0 && family >= 0 ? given : at(column.name);
	if (name < 0) return undefined;
	const names = table.rows.map((r) => plain(given >= 0 && family >= 0 ? `${r[given] ?? ''} ${r[family] ?? ''}` : (r[name] ?? '')).trim());
	const people = names.filter((n) =>
		looksLikeName(
			n
				.replace(/^(?:M\.|Mme|Me|Dr)\s+/, '')
				.replace(/[,(].*$/, '')
				.trim(),
		),
	);
	if (people.length === 0 || people.length * 2 < names.filter((n) => n !== '').length) return undefined;
	const [affiliation, role, present, excused, absent, initials, noted] = [
		head.some((h) => column.affiliation.test(h)) ? column.affiliation : ward,
		column.role,
		column.present,
		column.excused,
		column.absent,
		column.initials,
		column.remarks,
	].map(at) as [number, number, number, number, number, number, number];
	return table.rows.flatMap((row, i) => {
		const cell = (k: number): string => (k < 0 ? '' : plain(row[k] ?? '').trim());
		if (names[i] === '') return [];
		const remarks = [
			...(cell(noted) === '' ? [] : [cell(noted)]),
			...(isMarked(cell(excused)) || /^(?:e|exc\.?|excuse\S*|excused)$/.test(foldText(cell(present)))
				? [word(context, 'excusé', 'excused')]
				: []),
			...(isMarked(cell(absent)) || /^(?:a|abs\.?|absent\S*|non|no)$/.test(foldText(cell(present)))
				? [word(context, 'absent', 'absent')]
				: []),
		];
		const alias = cell(initials);
		return [
			`${names[i]}${alias === '' ? '' : ` [${alias}]`}${[cell(affiliation), cell(role)]
				.filter((c) => c !== '')
				.map((c) => `, ${c}`)
				.join('')}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`,
		];
	});
}

/** What a column with this header says about people; undefined where their list has no place for it. */
export function peopleColumn(header: string): keyof typeof column | undefined {
	const folded = foldText(plain(header));
	return (Object.keys(column) as (keyof typeof column)[]).find((kind) => column[kind].test(folded));
}

/** The table's header as a comment, and the doubt where two columns of crosses cannot be told apart. */
export function tableComments(table: Table, context: Context): readonly Part[] {
	if (table.header.length === 0) return [];
	const lost = table.header.some((h) => /present\S* excuse/.test(foldText(plain(h))));
	return [
		{
			kind: 'comment',
			text: `import: ${word(context, 'en-tête du tableau :', 'table header:')} ${table.header.join(' | ')}`,
			line: table.line,
			doubt: lost
				? {
						source: table.line,
						message: {
							fr: 'les colonnes « présent » et « excusé » ne se distinguent pas dans l’original; tous sont lus comme présents, vérifiez les absences',
							en: 'the columns “present” and “excused” cannot be told apart in the original; all are read as present, check who was absent',
						},
					}
				: undefined,
		},
	];
}

function isMarked(cell: string): boolean {
	return /^(?:x|✓|✔|✗|☒|☑|oui|yes|1|•|\*)$/i.test(cell);
}
