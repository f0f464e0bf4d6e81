import assert from 'node:assert/strict';
import { bodyOf, documentSettings } from '../../../server/src/core/project/documentSettings.ts';
import { readProject } from '../../../server/src/core/project/readProject.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { documentOf } from '../../support/language.ts';

const project = readProject(
	JSON.stringify({
		bodies: [
			{ name: { fr: 'Conseil', en: 'Council' }, acronym: 'CON' },
			{ name: { fr: 'Conseil du port', en: 'Harbour Council' }, acronym: { fr: 'CDP', en: 'HC' }, quorum: 3 },
			{ acronym: 'CA' },
		],
		quorum: '2/3',
	}),
	new Set(),
);

describe('bodyOf', () => {
	const acronym = (text: string) => bodyOf(project, text)?.acronym?.fr;

	it('knows a body by the title, the field, its name or acronym, in both languages', () => {
		assert.equal(acronym('Conseil du port\nLe 14 mars 2024\n'), 'CDP');
		assert.equal(acronym('Procès-verbal du Conseil\n'), 'CON');
		assert.equal(acronym('Minutes of the harbour council\n'), 'CDP');
		assert.equal(acronym('Réunion (CDP)\n'), 'CDP');
		assert.equal(acronym('Conseil\n\nOrganisme : CDP\n'), 'CDP');
		assert.equal(acronym('\n\nRéunion du CA\n'), 'CA');
	});

	it('takes whole words, and the title block only', () => {
		assert.equal(acronym('Assemblée du CANADA\n'), undefined);
		assert.equal(acronym('Assemblée\n\nLe Conseil du port écrit.\n'), undefined);
	});

	it('is the only one where there is just one', () => {
		const single = readProject('{ "bodies": [{ "name": "A" }] }', new Set());
		assert.equal(bodyOf(single, 'Z\n'), single.bodies[0]);
	});
});

describe('documentSettings', () => {
	it('lets the body win over the project, and both over the editor', () => {
		const base = { ...DEFAULT_SETTINGS, profile: 'morin' as const, rules: { STR12: 'off' as const } };
		const settings = documentSettings(base, project, project.bodies[1], undefined);
		assert.equal(settings.quorum, '3');
		assert.equal(settings.profile, 'morin');
		assert.deepEqual(settings.rules, { STR12: 'off' });
		assert.equal(documentSettings(base, project, project.bodies[0], undefined).quorum, '2/3');
	});

	it('names the body in the language of the document', () => {
		const settings = documentSettings(DEFAULT_SETTINGS, project, project.bodies[1], undefined);
		assert.equal(documentOf('Minutes\n\nMeeting adjourned.\n', settings).minutes.meeting.body?.value, 'Harbour Council');
		assert.equal(documentOf('Procès-verbal\n', settings).minutes.meeting.acronym?.value, 'CDP');
	});

	it('lets the groups vote that the body names', () => {
		const { attendance } = documentOf('Membres :\n- Ann Lee\n\nAdministrateurs :\n- Guy Lau\n', { voting: ['administrateurs'] }).minutes;
		assert.deepEqual(
			attendance.groups.map((g) => g.voting),
			[false, true],
		);
	});
});
