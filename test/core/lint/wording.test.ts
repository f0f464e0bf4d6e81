import assert from 'node:assert/strict';
import { problemsOf, testCases } from '../../support/rules.ts';

const TENSES = 'Ann Lee présente le budget. Guy Lau demande le détail. Elle précise les sommes. La présidente remercie l’équipe.';

describe('wording', () => {
	testCases([
		{ id: 'LEX01', text: '# Varia', marks: 'Varia', fixed: '# Questions diverses' },
		{ id: 'LEX01', text: 'Un point de varia.', marks: 'varia', fixed: 'Un point de varia.' },
		{
			id: 'LEX01',
			text: 'Deux ententes interjuridictionnelles et un comité interjuridictionnel.',
			marks: 'interjuridictionnelles|interjuridictionnel',
			fixed: 'Deux ententes intergouvernementales et un comité intergouvernemental.',
		},
		{ id: 'LEX01', text: 'Des comités interjuridictionnels.', marks: 'interjuridictionnels', fixed: 'Des comités intergouvernementaux.' },
		{ id: 'LEX01', text: 'La séance est ajournée à 21 h 30.', marks: 'ajournée', fixed: 'La séance est levée à 21 h 30.' },
		{ id: 'LEX01', text: 'La séance est ajournée au 16 janvier. La session parlementaire. Soixante minutes. Un agenda de poche.' },
		{ id: 'LEX01', text: 'Il dit : « les données cryptées ».' },
		{ id: 'LEX01', text: 'fr-FR:Les données sont cryptées.' },
		{ id: 'LEX02', text: `${TENSES} Guy Lau a noté la date.`, marks: 'a noté' },
		{ id: 'LEX02', text: `${TENSES} Le rapport que le comité a présenté est lu.` },
		{ id: 'LEX02', text: 'Ann Lee a présenté le budget. Guy Lau a demandé le détail. Elle a remercié l’équipe.' },
		{ id: 'LEX02', text: 'en:Ann Lee presented it. Guy Lau asked why. She explained it. Guy Lau thanks her.', marks: 'thanks' },
		{ id: 'LEX03', text: '- Définir le besoin.\n- Constituer une équipe et faites-lui confiance.\n- Apprendre vite.', marks: 'faites-lui' },
		{ id: 'LEX03', text: '- Faites simple.\n- Commencez petit.\n- Apprendre vite.', marks: 'Apprendre' },
		{ id: 'LEX03', text: '- Atelier du port\n- Dossier du quai\n- Rendez-vous du mois' },
		{
			id: 'LEX04',
			text: 'La pandémie de la COVID-19 et le Covid.',
			marks: 'de la COVID-19|le Covid',
			fixed: 'La pandémie de COVID-19 et la COVID-19.',
		},
		{ id: 'LEX04', text: 'La pandémie de COVID-19; les effets de la COVID-19.' },
		{ id: 'LEX04', text: 'fr-FR:Le Covid recule.' },
		{ id: 'LEX05', text: 'Une soirée très intéressante et un accueil formidable.', marks: 'très intéressante|formidable' },
		{ id: 'LEX05', text: 'Une assemblée générale extraordinaire, à titre exceptionnel. « Formidable! » dit-il.' },
		{ id: 'LEX07', text: 'Nous avançons et j’espère que nous finirons.', marks: 'Nous' },
		{ id: 'LEX07', text: '« Nous avançons », dit-elle. Rendez-nous visite. Nous, soussignés, signons.' },
		{ id: 'LEX07', text: 'en:We agree. Phase I is over.', marks: 'We' },
		{ id: 'LEX07', text: 'en:Phase I is over. Ann Lee: we agree.' },
		{ id: 'LEX08', text: 'Ann Lee répond : nous irons demain.', marks: 'nous irons demain' },
		{
			id: 'LEX08',
			text: 'Ann Lee répond : « nous irons demain ». Elle ajoute : le quai nous attend est un livre.',
			marks: 'le quai nous attend est un livre',
		},
		{ id: 'LEX08', text: 'Ann Lee répond : le quai ouvre demain.' },
	]);

	it('LEX07 is said once of a record that speaks in the first person throughout', () => {
		const text = `Langue : fr\n\n1. A\n\n${Array.from({ length: 9 }, (_, i) => `Nous lisons la page ${i}.`).join('\n\n')}\n`;
		const problems = problemsOf('LEX07', text);
		assert.equal(problems.length, 1);
		assert.match(problems[0]?.message ?? '', /9 fois/);
	});
});
