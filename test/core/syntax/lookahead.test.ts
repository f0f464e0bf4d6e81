import assert from 'node:assert/strict';
import type { Lookahead } from '../../../server/src/core/syntax/lookahead.ts';
import { continuesAttendance, continuesRecord, isAgendaEntry } from '../../../server/src/core/syntax/lookahead.ts';
import { openRecord, takeRecordLine } from '../../../server/src/core/syntax/recordBlock.ts';
import type { LineToken } from '../../../server/src/core/syntax/tokens.ts';
import { lexBlock } from '../../../server/src/core/syntax/tokens.ts';

const BLANKS = 500;

/** Takes the lines below the first as long as `goesOn` says so: how many were taken, and how often a line was looked at. */
function walk(
	text: string,
	goesOn: (at: Lookahead, head: LineToken) => boolean,
	take: (token: LineToken) => void = () => {},
): { readonly taken: number; readonly looks: number } {
	const { lines } = lexBlock(text);
	const end = { tokenType: { name: 'EOF' } } as LineToken;
	let position = 0;
	let looks = 0;
	const at: Lookahead = {
		inPreamble: false,
		agendaOpen: false,
		line(k) {
			looks++;
			return lines[position + k] ?? end;
		},
	};
	while (position + 1 < lines.length && goesOn(at, lines[0] as LineToken)) take(lines[++position] as LineToken);
	return { taken: position, looks };
}

function assertLinear(text: string, { taken, looks }: ReturnType<typeof walk>): void {
	assert.equal(taken, text.split('\n').length - 2, 'everything below the first line was taken');
	assert.ok(looks < 5 * BLANKS, `${looks} looks at ${taken} lines`);
}

describe('lookahead', () => {
	const blanks = '\n'.repeat(BLANKS);

	it('looks at blank lines within a record once', () => {
		const text = `Décision 1 : Le quai ferme.\n${blanks}  Adopté.\n`;
		const open = openRecord(lexBlock(text).lines[0] as LineToken);
		assertLinear(
			text,
			walk(
				text,
				(at) => continuesRecord(at, open),
				(token) => takeRecordLine(open, token),
			),
		);
	});

	it('looks at blank lines within a list of people once', () => {
		const text = `Présents :\n- Ann Lee\n${blanks}- Guy Lau\n`;
		assertLinear(text, walk(text, continuesAttendance));
	});

	it('looks at blank lines within the planned agenda once', () => {
		const text = `Ordre du jour\n1. Ouverture\n${blanks}2. Clôture\n`;
		assertLinear(text, walk(text, isAgendaEntry));
	});

	it('leaves blank lines to what follows them', () => {
		const open = openRecord(lexBlock('Décision 1 : Le quai ferme.\n').lines[0] as LineToken);
		assert.equal(walk(`Décision 1 : Le quai ferme.\n${blanks}Le comité poursuit.\n`, (at) => continuesRecord(at, open)).taken, 0);
		assert.equal(walk(`Présents :\n- Ann Lee\n${blanks}Le comité poursuit.\n`, continuesAttendance).taken, 1);
	});
});
