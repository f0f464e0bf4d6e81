import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { problemsOf, testCases } from '../../support/rules.ts';

describe('acronyms', () => {
	testCases([
		{ id: 'ACR01', text: 'Le CPSRF siège. Le CPSFR vote.', marks: 'CPSRF|CPSFR' },
		{ id: 'ACR01', text: 'Le CNIG et la CNIL; l’ISDE et l’ISED; le CPA et le CPE.' },
		{ id: 'ACR01', text: 'Le comité du port et du quai (CDPEQ), le comité de plage et de quai (CDPLQ).' },
		{ id: 'ACR01', text: 'Le CPSRF siège. Le CPSFR vote.', settings: { acronyms: { CPSRF: { fr: 'A' }, CPSFR: { fr: 'B' } } } },
		{ id: 'ACR02', text: 'Le CRPQT siège. Le CRPQT vote.', marks: 'CRPQT' },
		{ id: 'ACR02', text: 'Le Comité de reprise du port de Tilly (CRPT) siège. Le CRPT vote.' },
		{ id: 'ACR02', text: 'Le CRPT (Comité de reprise du port de Tilly) siège.' },
		{ id: 'ACR02', text: 'Sigles :\n\nCRPT : Comité de reprise du port de Tilly\n\nLe CRPT siège.' },
		{ id: 'ACR02', text: 'CRPT = Comité de reprise du port de Tilly\n\nLe CRPT siège.' },
		{ id: 'ACR02', text: 'Le CRPT siège.', settings: { acronyms: { CRPT: { fr: 'Comité de reprise du port de Tilly' } } } },
		{ id: 'ACR02', text: 'L’ONU, la TPS, le YT et le T.N.-O., à 14 h HNE; chapitre XIV.' },
		{ id: 'ACR02', text: 'La motion est ADOPTÉE À L’UNANIMITÉ. NOUS SOMMES TOUS LÀ. D’ADOPTER le budget.' },
		{ id: 'ACR02', text: 'C’est VRAI, dit-il, c’est vrai. Mme Jeanne ROYER et M. LAU. Voir https://a.ca/CRPQT, `CRPQT` et @CRPQT.' },
		{ id: 'ACR03', text: 'Le Conseil du port et des quais de Tilly (CPQL) siège.', marks: 'CPQL' },
		{ id: 'ACR03', text: 'Le Conseil du port et des quais de Tilly (CPQT) siège.' },
		{ id: 'ACR03', text: 'L’Institut des services axés sur les citoyens (ICCS), la salle (CPQL).' },
		{ id: 'ACR04', text: 'Le comité de suivi (CS). Le conseil scolaire (CS).', marks: 'conseil scolaire (CS' },
		{ id: 'ACR04', text: 'Le comité de suivi (CS). Les comités du suivi (CS).' },
		{ id: 'ACR05', text: 'Le CP siège. Le Conseil du port (CP) vote.', marks: 'CP' },
		{
			id: 'ACR05',
			text: 'Le Conseil du port (CP) siège. Un avis du conseil du port est lu.',
			marks: 'conseil du port',
			fixed: 'Le Conseil du port (CP) siège. Un avis du CP est lu.',
		},
		{
			id: 'ACR05',
			text: 'L’Office du port (OP) siège. L’Office du port vote.',
			marks: 'Office du port',
			fixed: 'L’Office du port (OP) siège. L’OP vote.',
		},
		{ id: 'ACR05', text: 'Le Service d’hygiène (SH) siège. Le Service d’hygiène (SH) vote.' },
		{ id: 'ACR05', text: 'Un cours sur l’intelligence artificielle est offert. L’IA progresse.', marks: 'intelligence artificielle' },
		{ id: 'ACR06', text: 'L’outil CMT et l’ICCS.', marks: 'CMT|ICCS', fixed: 'L’outil OMC et l’ISAC.' },
		{ id: 'ACR06', text: 'Le CMT sert. Un usage du CMT est prévu.', marks: 'CMT|CMT', fixed: 'L’OMC sert. Un usage de l’OMC est prévu.' },
		{ id: 'ACR06', text: 'Le comité de mise en tourisme (CMT). Le CMT vote. L’IRCC aussi.' },
		{ id: 'ACR06', text: 'en:The CMT and the ICCS.' },
		{ id: 'ACR07', text: 'Le C.R.P.Q. vote, dit l’O.N.U.', marks: 'C.R.P.Q.|O.N.U.', fixed: 'Le CRPQ vote, dit l’ONU.' },
		{ id: 'ACR07', text: 'À l’Î.-P.-É., aux T.N.-O., au B.C. avec J.R.R. Martin.' },
		{ id: 'ACR07', text: 'en:In P.E.I. and the N.W.T. at 3 p.m.' },
		{ id: 'ACR08', text: 'Le CPQT, au CPQT, du CPQT, le CPQT; entre les CPQT.', marks: 'les CPQT' },
		{ id: 'ACR08', text: 'Une ZAC, la ZAC; les ZAC et des ZAC.' },
		{
			id: 'ACR09',
			text: 'Sigles :\n\nCRP : Comité du port\nOPAC : Office du parc\n\nLe CRP et l’Opac.',
			marks: 'Opac',
			fixed: 'Sigles :\n\nCRP : Comité du port\nOPAC : Office du parc\n\nLe CRP et l’OPAC.',
		},
		{ id: 'ACR09', text: 'Sigles :\n\nCRP : Comité du port\nCDQ : Conseil du quai\n\nLe CRP.', marks: 'CDQ' },
	]);

	it('ACR01 proposes the official acronym first, and replaces every other one', () => {
		const text = 'Langue : fr\n\n1. A\n\nLe CPSFP siège. Le CPSFP vote; le CPSSP aussi.\n';
		const [problem] = problemsOf('ACR01', text);
		assert.deepEqual(
			problem?.fixes.map((f) => [f.title, f.safe]),
			[
				['Écrire « CPSSP » partout', false],
				['Écrire « CPSFP » partout', false],
			],
		);
		assert.equal(applyEdits(text, problem?.fixes[0]?.edits ?? []).includes('CPSFP'), false);
	});

	it('ACR02 proposes the official title in intergovernmental records only', () => {
		const text = 'Langue : fr\n\n1. A\n\nUn avis d’EDSC est lu.\n';
		assert.match(problemsOf('ACR02', text, { profile: 'fpt' })[0]?.fixes[0]?.title ?? '', /Emploi et Développement social Canada \(EDSC\)/);
		assert.doesNotMatch(problemsOf('ACR02', text)[0]?.fixes[0]?.title ?? '', /Canada/);
	});

	it('takes no alias of a person and no family name for an acronym', () => {
		const text = 'Langue : fr\n\nMembres :\n- Ann Lee [AXL], Nord\n- ROYER Jean\n\n1. A\n\nAXL et ROYER votent.\n';
		assert.deepEqual(problemsOf('ACR02', text), []);
	});
});
