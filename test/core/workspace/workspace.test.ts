import assert from 'node:assert/strict';
import type { ProjectProblem } from '../../../server/src/core/project/project.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { createWorkspace, type Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { memoryFiles } from '../../support/files.ts';

function open(files: Record<string, string>): { workspace: Workspace; problems: ProjectProblem[]; files: Record<string, string> } {
	const problems: ProjectProblem[] = [];
	return { workspace: createWorkspace(memoryFiles(files), { onProject: (_, found) => void problems.push(...found) }), problems, files };
}

describe('workspace', () => {
	it('gives the base without a project file', async () => {
		const { workspace } = open({});
		assert.equal(await workspace.settings('file:///a/b.minutes', '', DEFAULT_SETTINGS), DEFAULT_SETTINGS);
	});

	it('tells of a series that cannot be taken in, and gives settings without it', async () => {
		const files = memoryFiles({ 'file:///a/minutier.json': '{ "bodies": [{ "name": "Port" }] }', 'file:///a/b.minutes': 'Port\n' });
		const broken = { ...files, listMinutes: async () => ['file:///a/b.minutes'], readText: () => Promise.reject(new Error('no disk')) };
		let onCrash: (error: unknown) => void = () => {};
		const crash = new Promise<unknown>((resolve) => {
			onCrash = resolve;
		});
		const workspace = createWorkspace(broken, { onCrash });
		const settings = await workspace.settings('file:///a/b.minutes', 'Port\n', DEFAULT_SETTINGS);
		assert.equal(settings.series, undefined);
		assert.match(String(await crash), /no disk/);
	});

	it('asks a host again that failed once', async () => {
		const files = memoryFiles({ 'file:///a/minutier.json': '{ "profile": "fpt" }' });
		let failures = 1;
		const flaky = {
			...files,
			findProject: (uri: string) => (failures-- > 0 ? Promise.reject(new Error('not yet')) : files.findProject(uri)),
		};
		const workspace = createWorkspace(flaky);
		await assert.rejects(workspace.settings('file:///a/b.minutes', '', DEFAULT_SETTINGS), /not yet/);
		assert.equal((await workspace.settings('file:///a/b.minutes', '', DEFAULT_SETTINGS)).profile, 'fpt');
	});

	it('gives the people of the roster, and the same settings while nothing changes', async () => {
		const { workspace, files } = open({
			'file:///a/minutier.json': '{ "bodies": [{ "name": "Port", "roster": "listes/é.minutes" }] }',
			'file:///a/x/b.minutes': 'Port\n',
			'file:///a/c.minutes': 'Port\n',
			'file:///a/listes/%C3%A9.minutes': 'Présidence :\n- Ann Lee, Nord\n\nObservateurs :\n- Guy Lau, Sud\n',
		});
		await workspace.loadSeries('file:///a/c.minutes');
		const settings = await workspace.settings('file:///a/x/b.minutes', 'Port\n', DEFAULT_SETTINGS);
		assert.deepEqual(
			settings.roster?.map((p) => [p.name, p.affiliation, p.voting]),
			[
				['Ann Lee', 'Nord', true],
				['Guy Lau', 'Sud', false],
			],
		);
		assert.equal(await workspace.settings('file:///a/c.minutes', 'Port\n', DEFAULT_SETTINGS), settings);
		assert.ok(workspace.isShared('file:///a/listes/é.minutes'));
		files['file:///a/listes/%C3%A9.minutes'] = 'Membres :\n- Léa Roy\n';
		workspace.reload();
		assert.equal((await workspace.settings('file:///a/c.minutes', 'Port\n', DEFAULT_SETTINGS)).roster?.[0]?.name, 'Léa Roy');
	});

	it('knows a roster file as one: its structure is not judged', async () => {
		const { workspace } = open({
			'file:///a/minutier.json': '{ "profile": "fpt", "roster": "membres.minutes" }',
			'file:///a/membres.minutes': 'Membres :\n- Ann Lee\n',
		});
		assert.equal((await workspace.settings('file:///a/membres.minutes', '', DEFAULT_SETTINGS)).fileKind, 'roster');
		assert.equal((await workspace.settings('file:///a/b.minutes', '', DEFAULT_SETTINGS)).fileKind, undefined);
	});

	it('reports a roster that cannot be read, once, at its place', async () => {
		const text = '{ "roster": "non.minutes", "bodies": [{ "name": "A" }] }';
		const { workspace, problems } = open({ 'file:///a/minutier.json': text });
		await workspace.settings('file:///a/b.minutes', '', DEFAULT_SETTINGS);
		await workspace.settings('file:///a/c/d.minutes', '', DEFAULT_SETTINGS);
		assert.deepEqual(
			problems.map((p) => text.slice(p.span.start, p.span.end)),
			['"non.minutes"'],
		);
	});

	it('gives the letterhead with its picture, and reports one that is none', async () => {
		const text =
			'{ "bodies": [{ "name": "Port", "letterhead": { "lines": ["Port", "1, quai"], "logo": "a.png", "color": "#7a1f1f" } }, { "name": "Phare", "letterhead": { "logo": "b.png", "color": "red" } }] }';
		const { workspace, problems } = open({
			'file:///a/minutier.json': text,
			'file:///a/a.png': '\x89PNG\r\n\x1a\n',
			'file:///a/b.png': 'GIF89a',
		});
		const { letterhead } = await workspace.settings('file:///a/b.minutes', 'Port\n', DEFAULT_SETTINGS);
		assert.deepEqual(letterhead?.lines, { fr: 'Port\n1, quai', en: 'Port\n1, quai' });
		assert.match(letterhead?.logo ?? '', /^data:image\/png;base64,iVBORw0KGgo/);
		assert.equal(letterhead?.color, '#7a1f1f');
		assert.deepEqual(
			problems.map((p) => text.slice(p.span.start, p.span.end)),
			['"red"', '"b.png"'],
		);
	});

	it('answers everybody from the file as it is now, also who asks while it is being read', async () => {
		const files: Record<string, string> = {
			'file:///a/minutier.json': '{}',
			'file:///a/b.minutes': 'Port\nLe 8 février 2024\n\n1. Ancien\n',
		};
		const reads: (() => void)[] = [];
		const workspace = createWorkspace({
			...memoryFiles(files),
			readText: (uri) => new Promise((resolve) => reads.push(() => resolve(files[uri]))),
		});
		const titles = async (): Promise<readonly string[]> =>
			(await workspace.series()).flatMap((s) => s.meetings.flatMap((m) => m.files.flatMap((f) => f.items.map((i) => i.title))));
		const nextRead = async (): Promise<void> => {
			while (reads.length === 0) await new Promise((resolve) => setImmediate(resolve));
			reads.shift()?.();
		};
		const loaded = workspace.loadSeries('file:///a/c.minutes');
		await nextRead();
		await loaded;
		files['file:///a/b.minutes'] = 'Port\nLe 8 février 2024\n\n1. Nouveau\n';
		await workspace.touched('file:///a/b.minutes');
		const answers = Promise.all([titles(), titles()]);
		await nextRead();
		assert.deepEqual(await answers, [['Nouveau'], ['Nouveau']]);
	});
});
