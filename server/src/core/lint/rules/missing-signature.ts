import { appendLines } from '../inserts.ts';
import type { Rule } from '../rule.ts';
import { fileStart } from '../walk.ts';

export const missingSignature: Rule = {
	code: 'missing-signature',
	id: 'STR21',
	severity: 'warning',
	fixable: true,
	summary: {
		fr: 'Le bloc de signature manque, ou ne nomme pas la présidence et le secrétariat.',
		en: 'The signature block is missing, or does not name both chair and secretary.',
	},
	rationale: {
		fr: 'Un procès-verbal est signé par la personne qui préside et par celle qui rédige.',
		en: 'Minutes are signed by the person presiding and the person writing.',
	},
	example: {
		bad: 'La réunion est levée à 14 h 50.\n',
		good: 'La réunion est levée à 14 h 50.\n\nSignature : Ann Lee, présidente\nSignature : Guy Lau, secrétaire\n',
	},
	check(context) {
		const { minutes, text, report } = context;
		if (minutes.signatures.length >= 2 || minutes.meeting.kind?.value === 'agenda') return;
		const one = minutes.signatures[0];
		report({
			span: one?.span ?? fileStart(text),
			message: one
				? {
						fr: 'Une seule signature : la présidence et le secrétariat signent tous les deux.',
						en: 'Only one signature: both chair and secretary sign.',
					}
				: {
						fr: 'Le bloc de signature manque. Ajoutez « Signature : Nom, fonction » pour la présidence et le secrétariat.',
						en: 'The signature block is missing. Add “Signature: Name, role” for chair and secretary.',
					},
			fixes: [
				appendLines(
					context,
					{ fr: 'Ajouter les signatures', en: 'Add the signatures' },
					one
						? { fr: 'Signature : , secrétaire', en: 'Signature: , secretary' }
						: { fr: 'Signature : , présidence\nSignature : , secrétaire', en: 'Signature: , chair\nSignature: , secretary' },
				),
			],
		});
	},
};
