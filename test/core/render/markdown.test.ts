import assert from 'node:assert/strict';
import { exported } from '../../support/exports.ts';

describe('Markdown', () => {
	it('reads from top to bottom: headings with numbers, records, facts', async () => {
		const text = await exported(
			'Conseil (CDP)\nLe 14 mars 2024\n\nMembres :\n- Ann Lee [AL], Nord (arrivée à 13 h 20)\n\n# Budget\n\n@AL ouvre.\n\nDécision : Oui.\n  Proposée par : Ann Lee\n',
			'md',
		);
		assert.match(text, /^# Conseil \(CDP\)\n\n14 mars 2024\n/);
		assert.match(text, /\*\*Membres\u00a0:\*\*\n\n- Ann Lee, Nord \(arrivée à 13\u00a0h\u00a020\)\n/);
		assert.match(text, /\n## 1\. Budget\n\nAnn Lee \(Nord\) ouvre\.\n\n\*\*Décision 1\u00a0:\*\* Oui\.\n\n- Proposée par\u00a0: Ann Lee\n/);
	});

	it('shows a line that tells several events once', async () => {
		const people = 'C\n\nMembres :\n- Ann Lee\n- Paul Lau\n\n';
		const text = await exported(`${people}1. A\n\nAnn Lee et Paul Lau quittent à 14 h.\n\nPause de 15 h à 15 h 10\n`, 'md');
		assert.equal(text.split('quittent').length, 2);
		assert.equal(text.split('Pause').length, 2);
	});

	it('text that looks like Markdown to others stays text', async () => {
		const text = await exported('C\n\n1. A \\* b\n\n1\\. Pas une liste, <b>, a\\_b et \\`code\\`.\n\n\\# Non\n', 'md');
		assert.match(text, /\n1\\\. Pas une liste, \\<b>, a_b et \\`code\\`\.\n/);
		assert.match(text, /\n\\# Non\n/);
	});

	it('keeps lists, quotes, tables and code', async () => {
		const body = '- un\n- deux\n  - trois\n\n> cité\n\n| a | b |\n| --- | -: |\n| 1 | 2 |\n\n```\n<x>\n```';
		const text = await exported(`C\n\n1. A\n\nTexte.\n\n${body}\n`, 'md');
		assert.ok(text.includes(body), text);
	});

	it('closes emphasis behind a character, as Markdown wants it', async () => {
		const text = await exported('C\n\n1. A\n\nProchaine réunion : 13 juin 2024\n', 'md');
		assert.match(text, /\*\*Prochaine réunion\u00a0:\*\* 13/);
	});
});
