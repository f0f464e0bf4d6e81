import { expectJson } from '../../support/language.ts';

describe('letters among other headings', () => {
	it('stand beside a numbered or computed sub-item that follows them', () => {
		expectJson('C\n\n2. Budget\n\nA) Recettes\n\n2.1. Dépenses\n', {
			items: [{ number: '2', items: [{ number: 'A', items: null }, { number: '2.1' }] }],
		});
		expectJson('C\n\n1. X\n\n# Budget\n\nA) Recettes\n\n## Dépenses\n\nA) Loyer\n\n### Détail\n', {
			items: [
				{ number: '1' },
				{
					number: '2',
					items: [
						{ number: 'A', items: null },
						{ number: '2.1', items: [{ number: 'A' }, { number: '2.1.1' }] },
					],
				},
			],
		});
	});
});
