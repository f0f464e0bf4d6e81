import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { formatEdits } from '../../../server/src/core/format/format.ts';
import { typography } from '../../../server/src/core/format/typography.ts';
import { toJson } from '../../../server/src/core/render/json.ts';
import type { Settings } from '../../../server/src/core/settings.ts';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { anyDocument } from '../../support/documents.ts';
import { documentOf } from '../../support/language.ts';
import { fc } from '../../support/properties.ts';

function format(text: string, settings: Partial<Settings> = {}): string {
	return applyEdits(text, formatEdits(documentOf(text, settings)));
}

/** `·` stands for a no-break space, `,` above for nothing: expectations show what the eye cannot see. */
function visible(text: string): string {
	return text.replaceAll('\u00a0', '·').replaceAll('\u202f', '‧');
}

/** The words without the white space and bullets that the formatter may change, nor emphasis marks. */
function words(text: string): string {
	return text.replace(/^[ \t]*(?:[•–▪◦·➢]|[-*+])[ \t\u00a0]/gm, '').replace(/[\s\u00a0\u202f*_]/g, '');
}

describe('format', () => {
	it('spaces records, fields and groups', () => {
		assert.equal(
			visible(format('C\n\nMembres:\n-  Ann Lee\tNord\n•  Guy Lau [GL] ,Sud\n\n1.  A\nDécision no 1: Oui.\nProposée par:  Ann Lee\n')),
			'C\n\nMembres·:\n- Ann Lee  Nord\n- Guy Lau [GL], Sud\n\n1. A\n\nDécision no·1·: Oui.\n  Proposée par·: Ann Lee\n',
		);
	});

	it('puts a result in line with the fields of its record', () => {
		assert.equal(
			format('1. A\n\nDécision no 1 : Oui.\n   *Adoptée*\n\tProposée par : Ann Lee\n\nADOPTÉE\n'),
			'1. A\n\nDécision no\u00a01\u00a0: Oui.\n  Adoptée\n  Proposée par\u00a0: Ann Lee\n\nADOPTÉE\n',
		);
	});

	it('aligns people written in columns, group by group, and leaves commas', () => {
		assert.equal(
			format(
				'C\n\nMembers:\n- Ann Lee\tNorth\n- Élie Du\u0302my [ED]   South (arrived at 1:20 p.m.)\n- Bo Li, East\nGuests:\nMax Roy\tWest  Clerk\nIda Long-Name  East\tAide\n',
			),
			'C\n\nMembers:\n- Ann Lee         North\n- Élie Du\u0302my [ED]  South (arrived at 1:20 p.m.)\n- Bo Li, East\nGuests:\nMax Roy        West  Clerk\nIda Long-Name  East  Aide\n',
		);
	});

	it('keeps a column of aliases, and counts wide letters as two columns', () => {
		assert.equal(
			format('C\n\nMembers:\n- Ann Lee\t[AL]\tNorth\n- Bo Li\tSouth\n- 山田花子  [YH]  East\n'),
			'C\n\nMembers:\n- Ann Lee   [AL]  North\n- Bo Li           South\n- 山田花子  [YH]  East\n',
		);
	});

	it('leaves a tab where spaces would make a person prose', () => {
		const affiliation = 'Department of everything that has a very long name and a second part that is not shorter';
		const text = `C\n\nMembers:\nAnn Lee\t${affiliation}\nBo Li\tEast\n`;
		assert.equal(format(text), `C\n\nMembers:\nAnn Lee\t${affiliation}\nBo Li    East\n`);
	});

	it('removes emphasis around markers, spaces at line ends and runs of blank lines', () => {
		assert.equal(
			visible(format('1. A\n\nDécision : Oui.\n  **ADOPTÉE**\n\n2. B\n\n__Aucune décision.__\n')),
			'1. A\n\nDécision·: Oui.\n  ADOPTÉE\n\n2. B\n\nAucune décision.\n',
		);
		assert.equal(
			visible(format('**2. Titre**  \n\n\n\n**Décision no 1 :** Le **budget**.   \n\n\n')),
			'2. Titre\n\nDécision no·1·: Le **budget**.\n',
		);
	});

	it('leaves fences, quotes, comments and tables alone', () => {
		const text = '1. A\n\n```\na  b :c\n\n\n```\n\n> q  :\n\n// c  :x\n\n| a  | b |\n| --- | --- |\n';
		assert.equal(format(text), text);
	});

	it('keeps the line end and the byte order mark', () => {
		assert.equal(format('\ufeff1. A\r\n\r\nTexte  ici\r\n'), '\ufeff1. A\r\n\r\nTexte ici\r\n');
	});

	it('writes English without spaces before punctuation', () => {
		assert.equal(
			format('Board\nMinutes\n\n1. A\n\nDecision No. 1 : Yes !\n  Moved by : Ann Lee\n'),
			'Board\nMinutes\n\n1. A\n\nDecision No. 1: Yes!\n  Moved by: Ann Lee\n',
		);
	});

	it('changes white space only, and is idempotent', () => {
		fc.assert(
			fc.property(anyDocument, (text) => {
				const once = format(text);
				assert.equal(words(once), words(text));
				assert.equal(format(once), once);
			}),
			{ numRuns: 400 },
		);
	});

	it('changes no meaning: the model stays the same', () => {
		const model = (text: string): string =>
			JSON.stringify(toJson(documentOf(text), { problems: [] }), (key, value) =>
				key === 'line' || key === 'text' || key === 'body' ? undefined : value,
			).replace(/[\s\u00a0\u202f]+/g, '');
		fc.assert(
			fc.property(anyDocument, (text) => assert.equal(model(format(text)), model(text))),
			{ numRuns: 400 },
		);
	});

	const corpus = new URL('../../../../shared/corpus/', import.meta.url);
	if (existsSync(corpus)) {
		it('is idempotent on the corpus', () => {
			for (const folder of ['fr', 'en']) {
				for (const name of readdirSync(new URL(`${folder}/`, corpus))) {
					const once = format(readFileSync(new URL(`${folder}/${name}`, corpus), 'utf8'));
					assert.equal(format(once), once, name);
				}
			}
		});
	}
});

describe('typography', () => {
	const cases: readonly (readonly [string, 'fr-CA' | 'fr-FR' | 'en-CA', string])[] = [
		['Objet : « budget »', 'fr-CA', 'Objet·: «·budget·»'],
		['Vraiment ? Oui ; non !', 'fr-CA', 'Vraiment? Oui; non!'],
		['Vraiment? Oui ; non !', 'fr-FR', 'Vraiment‧? Oui‧; non‧!'],
		['à 14h50, 9 h et 14 h 05', 'fr-CA', 'à 14·h·50, 9·h et 14·h·05'],
		['voir https://a.ca/x?y=1 : ici `a : b`', 'fr-CA', 'voir https://a.ca/x?y=1 : ici `a : b`'],
		['nᵒ 12, 45 % et 100 $', 'fr-CA', 'nᵒ·12, 45·% et 100·$'],
		['Really ? Yes : no', 'en-CA', 'Really? Yes: no'],
	];
	for (const [text, locale, expected] of cases) it(`${locale}: ${text}`, () => assert.equal(visible(typography(text, locale)), expected));
});
