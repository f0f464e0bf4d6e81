import { longDate } from '../../format/dateWords.ts';
import type { SeriesMeeting } from '../../model/series.ts';
import { foldText } from '../../syntax/fold.ts';
import { approvals } from '../approval.ts';
import type { Rule } from '../rule.ts';

export const approvalMoverAbsent: Rule = {
	code: 'approval-mover-absent',
	id: 'DEC16',
	severity: 'hint',
	fixable: false,
	summary: {
		fr: 'La personne qui propose d’approuver un procès-verbal n’était pas à cette réunion.',
		en: 'The person who moves the approval of minutes was not at that meeting.',
	},
	rationale: {
		fr: 'Qui n’y était pas ne peut guère attester ce qui s’y est dit; l’usage veut un témoin.',
		en: 'Who was not there can hardly vouch for what was said; custom wants a witness.',
	},
	example: {
		before: 'Conseil du port\nLe 8 février 2024\n\nMembres :\n- Ann Lee\n- Guy Lau (excusé)\n',
		bad: 'Conseil du port\nLe 14 mars 2024\n\n1. Approbation du procès-verbal du 8 février 2024\n\nDécision 1 : Procès-verbal approuvé.\n  Proposée par : Guy Lau\n',
		good: 'Conseil du port\nLe 14 mars 2024\n\n1. Approbation du procès-verbal du 8 février 2024\n\nDécision 1 : Procès-verbal approuvé.\n  Proposée par : Ann Lee\n',
	},
	check({ minutes, series, report }) {
		if (!series) return;
		for (const { decision, dates } of approvals(minutes)) {
			const { mover } = decision;
			const meetings = dates.length > 0 ? dates.flatMap((date) => series.meetingOn(date) ?? []) : series.earlier.slice(-1);
			const [meeting] = meetings;
			// of several minutes at once somebody may know only some
			if (!mover || !meeting || meetings.length > 1 || wasThere(mover.value, meeting)) continue;
			const date = meeting.date ?? '';
			report({
				span: mover.span,
				message: {
					fr: `${mover.value} n’était pas à la réunion du ${longDate(date, 'fr-CA')}. Vérifiez qui propose l’approbation.`,
					en: `${mover.value} was not at the meeting of ${longDate(date, 'en-CA')}. Check who moves the approval.`,
				},
			});
		}
	},
};

function wasThere(name: string, { files }: SeriesMeeting): boolean {
	const people = files.flatMap((f) => f.people);
	const folded = foldText(name);
	const known = people.filter((p) => p.name === folded || p.name.endsWith(` ${folded}`));
	return people.length === 0 || known.some((p) => p.attending === 'present');
}
