import assert from 'node:assert/strict';
import { newMeeting } from '../../../server/src/core/features/newMeeting.ts';
import { lint } from '../../../server/src/core/lint/lint.ts';
import { DEFAULT_SETTINGS, PROFILES, type Settings } from '../../../server/src/core/settings.ts';
import { filledIn } from '../../support/features.ts';
import { documentOf } from '../../support/language.ts';

/** What a user gets who only presses Tab. */
function made(language: 'fr' | 'en', body: string, settings: Partial<Settings> = {}): string {
	return filledIn(newMeeting({ language, body, date: '2026-03-01' }, { ...DEFAULT_SETTINGS, ...settings }));
}

describe('a new meeting', () => {
	for (const language of ['fr', 'en'] as const) {
		it(`is a whole record to which no profile has a warning: ${language}`, () => {
			for (const profile of PROFILES) {
				const text = made(language, 'Valbrume $ {Nord}', { profile });
				const document = documentOf(text, { profile });
				const { meeting, items, attendance } = document.minutes;
				assert.match(text, /^Valbrume \$ \{Nord\}\n/);
				assert.equal(document.minutes.language, language);
				assert.equal(meeting.date?.value, '2026-03-01');
				assert.equal(attendance.groups.length, profile === 'informal' ? 2 : 3);
				const outcomes = items.map(({ content }) => [content.decisions.length, content.actions.length]);
				if (profile === 'informal')
					assert.deepEqual(outcomes, [
						[1, 0],
						[0, 1],
					]);
				else
					assert.deepEqual(outcomes, [
						[1, 0],
						[1, 0],
						[0, 1],
						[0, 0],
					]);
				const wanting = lint(document).problems.filter((p) => p.severity === 'error' || p.severity === 'warning');
				assert.deepEqual(
					wanting.map((p) => [profile, p.code]),
					[],
				);
			}
		});
	}

	it('has the people of the roster, the keyword of the profile and the numbers of the body', () => {
		const text = made('fr', 'Conseil', {
			profile: 'municipal-qc',
			numbering: '{year}-{n:3}',
			roster: [{ name: 'Ann Lee', function: 'mairesse' }, { name: 'Guy Lau' }],
		});
		assert.match(text, /\nMembres\u00a0:\n- Ann Lee, mairesse\n- Guy Lau\n/);
		assert.match(text, /\nRésolution no\u00a02026-002\u00a0: Le procès-verbal est approuvé sans modification\.\n {2}Proposée par/);
		assert.match(text, /\nRésolution no\u00a02026-001\u00a0: L’ordre du jour est adopté tel que présenté\.\n/);
	});

	it('has a place for the body where none was given, with the name that the project knows', () => {
		const snippet = (settings: Partial<Settings>): string =>
			newMeeting({ language: 'en', body: ' ', date: '2026-03-01' }, { ...DEFAULT_SETTINGS, ...settings });
		assert.match(snippet({}), /^\$\{1:Name of the body\}\nMarch 1, 2026\nMinutes\n/);
		assert.match(snippet({ body: { name: { en: 'Harbour Board' } } }), /^\$\{1:Harbour Board\}\n/);
	});
});
