import assert from 'node:assert/strict';
import { RULE_CODES } from '../../../server/src/core/lint/lint.ts';
import type { Project } from '../../../server/src/core/project/project.ts';
import { readProject } from '../../../server/src/core/project/readProject.ts';

const read = (value: unknown): Project => readProject(typeof value === 'string' ? value : JSON.stringify(value), RULE_CODES);

/** Severity and text under the span of each slip. */
function slips(text: string): readonly (readonly [string, string])[] {
	return read(text).problems.map((p) => [p.severity, text.slice(p.span.start, p.span.end)]);
}

describe('readProject', () => {
	it('reads everything that a project can say', () => {
		const project = read({
			$schema: './x.json',
			profile: 'fpt',
			bodies: [
				{
					name: { fr: 'Conseil du port', en: 'Harbour Council' },
					acronym: { fr: 'CP', en: 'HC' },
					roster: 'membres.minutes',
					quorum: 7,
					voting: ['chair', 'Administrateurs'],
					numbering: 'continue',
					numberSign: 'nᵒ',
					layout: 'linear',
					timeZone: 'America/Halifax',
					letterhead: ['Ville du Havre', '1, quai Nord'],
				},
				{ name: 'Comité des quais' },
			],
			rules: { STR12: 'off', 'mover-not-voting': 'hint' },
			organisations: ['Phares de l’Est', { name: { fr: 'Bouées Canada' }, acronym: 'BC', discouraged: ['Bouées du Canada'] }],
			acronyms: { CP: 'Conseil du port', GT: { fr: 'groupe de travail', en: 'working group' } },
			languages: ['en', 'fr'],
			locale: 'fr-CA',
			timeZone: 'America/Toronto',
		});
		assert.deepEqual(project.problems, []);
		assert.equal(project.profile, 'fpt');
		const [first, second] = project.bodies;
		assert.deepEqual(
			{ ...first, roster: first?.roster?.value },
			{
				name: { fr: 'Conseil du port', en: 'Harbour Council' },
				acronym: { fr: 'CP', en: 'HC' },
				roster: 'membres.minutes',
				quorum: '7',
				voting: ['chair', 'Administrateurs'],
				numbering: 'continuous',
				numberSign: 'nᵒ',
				layout: 'linear',
				timeZone: 'America/Halifax',
				letterhead: { lines: { fr: 'Ville du Havre\n1, quai Nord', en: 'Ville du Havre\n1, quai Nord' } },
			},
		);
		assert.deepEqual(second?.name, { fr: 'Comité des quais', en: 'Comité des quais' });
		assert.equal(project.defaults.timeZone, 'America/Toronto');
		assert.deepEqual(project.rules, { STR12: 'off', 'mover-not-voting': 'hint' });
		assert.deepEqual(project.organisations, [
			{ kind: 'own', fr: { name: 'Phares de l’Est' }, en: { name: 'Phares de l’Est' } },
			{
				kind: 'own',
				fr: { name: 'Bouées Canada', abbreviation: 'BC' },
				en: { name: undefined, abbreviation: 'BC' },
				discouraged: ['Bouées du Canada'],
			},
		]);
		assert.deepEqual(project.acronyms.GT, { fr: 'groupe de travail', en: 'working group' });
		assert.deepEqual(project.languages, ['en', 'fr']);
	});

	it('puts each slip at its place', () => {
		assert.deepEqual(slips('{ "profile": "fpd", "profil": "fpt" }'), [
			['error', '"fpd"'],
			['hint', '"profil"'],
		]);
		assert.deepEqual(slips('{ "bodies": { "name": "A" } }'), [['error', '{ "name": "A" }']]);
		assert.deepEqual(slips('{ "bodies": [ { "quorum": 3 }, { "name": 3, "quorum": "beaucoup", "timeZone": "Mars/Olympus" } ] }'), [
			['warning', '{ "quorum": 3 }'],
			['error', '"beaucoup"'],
			['error', '"Mars/Olympus"'],
		]);
		assert.deepEqual(slips('{ "rules": { "STR12": "never", "STR9999": "off", "mover-not-votin": "off" } }'), [
			['error', '"never"'],
			['hint', '"STR9999"'],
			['hint', '"mover-not-votin"'],
		]);
		assert.deepEqual(slips('{ "locale": "french", "locale": "fr-CA" }'), [['warning', '"locale"']]);
		assert.deepEqual(slips('[]'), [['error', '[]']]);
	});

	it('names the key or code that was meant', () => {
		const [slip] = read('{ "profil": "fpt" }').problems;
		assert.match(slip?.message.en ?? '', /did you mean “profile”/);
		assert.match(read('{ "rules": { "mover-not-votin": "off" } }').problems[0]?.message.fr ?? '', /« mover-not-voting »/);
	});

	it('says where the text is no JSON, and then nothing else', () => {
		for (const [text, start] of [
			['{ "profile": ', 13],
			['{ profile: "fpt" }', 2],
			['{ "profile": "fpt" // note\n}', 19],
			['', 0],
		] as const) {
			const project = read(text);
			assert.equal(project.problems.length, 1, text);
			assert.equal(project.problems[0]?.severity, 'error');
			assert.equal(project.problems[0]?.span.start, start, text);
			assert.match(project.problems[0]?.message.en ?? '', /not valid JSON/);
			assert.equal(project.profile, undefined);
		}
		assert.deepEqual(read('\ufeff{ "profile": "fpt" }').problems, []);
	});

	it('gives a language alone the country of the profile', () => {
		assert.equal(read({ profile: 'cgct', locale: 'fr' }).locale, 'fr-FR');
		assert.equal(read({ profile: 'fpt', locale: 'fr' }).locale, 'fr-CA');
		assert.equal(read({ locale: 'en' }).locale, 'en-CA');
	});
});
