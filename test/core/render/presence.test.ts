import assert from 'node:assert/strict';
import { presenceHtml } from '../../../server/src/core/render/presence.ts';
import { preview } from '../../../server/src/core/render/preview.ts';
import { documentOf } from '../../support/language.ts';

const MEETING = `Comité du port
Le 14 mars 2024
Procès-verbal

Présence (quorum : 2)

Membres :
- Ann Lee, Nord
- Guy Lau, Sud

Excusés :
- Zoé Nadon

La réunion est ouverte à 13 h.

1. Accueil

Départ : Guy Lau, 13 h 20

2. Budget
`;

/** The text of each cell, row by row. */
function rowsOf(html: string): readonly string[] {
	return html.split('</tr>').flatMap((row) => {
		const cells = [...row.matchAll(/<(?:th|td)[^>]*>(.*?)<\/(?:th|td)>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, ''));
		return cells.length > 0 ? [cells.join(' | ').replaceAll('\u00a0', ' ')] : [];
	});
}

describe('presence', () => {
	it('shows who is in the room at each item, when they came and went, and how many may vote', () => {
		assert.deepEqual(rowsOf(presenceHtml(documentOf(MEETING))), [
			'Personne | Point 1 | Point 2 | Arrivées et départs',
			'Ann Lee | ●dans la salle | ●dans la salle | ',
			'Guy Lau | ●dans la salle | ○hors de la salle | départ 13 h 20',
			'Zoé Nadon | ○hors de la salle | ○hors de la salle | ',
			'Votants dans la salle | 2 | 1 | ',
		]);
		assert.match(presenceHtml(documentOf(MEETING)), /<td class="unmet">1<\/td>/);
	});

	it('has no column of arrivals where nobody moved, and shows nothing without people or items', () => {
		assert.deepEqual(rowsOf(presenceHtml(documentOf('Board\nMinutes\n\nMembers:\n- Ann Lee\n\n1. Welcome\n'))), [
			'Person | Item 1',
			'Ann Lee | ●in the room',
			'Voting people in the room | 1',
		]);
		assert.equal(presenceHtml(documentOf('Comité\n\n1. Accueil\n')), '');
		assert.equal(presenceHtml(documentOf('Comité\n\nMembres :\n- Ann Lee\n')), '');
	});

	it('stands in the attendance section of the preview, and names cannot break out of it', () => {
		const { html } = preview(documentOf(MEETING.replace('Ann Lee, Nord', 'Ann <b>Lee, Nord')));
		const section = /<section class="attendance"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
		assert.match(section, /<details class="presence">[\s\S]*<\/details><\/section>$/);
		assert.doesNotMatch(html, /<b>/);
	});
});
