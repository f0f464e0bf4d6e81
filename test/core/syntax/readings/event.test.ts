import { expectJson } from '../../../support/language.ts';

const people = 'C\n\nMembres :\n- Jean Tremblay\n- Ann Lee\n- Marie Roy\n- Paul Lau\n\n1. A\n\n';

/** The events of a line as `kind time person`; none leaves the line in the text. */
function reads(line: string, ...expected: readonly string[]): void {
	const events = expected.map((e) => {
		const [kind = '', time = '', ...person] = e.split(' ');
		return { kind, time, person: person.length > 0 ? person.join(' ') : null };
	});
	expectJson(`${people}${line}\n`, { items: [events.length > 0 ? { events, text: null } : { events: null, text: line }] });
}

describe('events as sentences', () => {
	it('knows who comes back', () => {
		for (const verb of [
			'revient',
			'est de retour',
			'rejoint la séance',
			'réintègre la séance',
			'reprend sa place',
			'revient dans la salle',
		])
			reads(`Jean Tremblay ${verb} à 14 h 20.`, 'arrival 14:20 Jean Tremblay');
		for (const verb of [
			'returned',
			'rejoined the meeting',
			'has returned',
			'comes back',
			'came back to the meeting',
			're-entered the room',
		])
			reads(`Ann Lee ${verb} at 2:20 p.m.`, 'arrival 14:20 Ann Lee');
		reads('Retour de Jean Tremblay à 14 h 20', 'arrival 14:20 Jean Tremblay');
	});

	it('knows who leaves, and how people join', () => {
		for (const verb of ['se retire', 'quitte', 's’absente', 'quitte la salle', 'est partie', 'sort de la salle'])
			reads(`Marie Roy ${verb} à 14 h 20.`, 'departure 14:20 Marie Roy');
		for (const verb of ['has left', 'withdrew from the meeting', 'left the room', 'leaves early'])
			reads(`Ann Lee ${verb} at 2:20 p.m.`, 'departure 14:20 Ann Lee');
		reads('Marie Roy arrive en retard à 14 h 20.', 'arrival 14:20 Marie Roy');
		reads('Ann Lee joined the meeting by videoconference at 2:20 p.m.', 'arrival 14:20 Ann Lee');
		reads('Jean Tremblay reprend la présidence à 14 h.');
	});

	it('names several people with their civilities', () => {
		reads('Mmes Roy et Lee arrivent à 13 h 20.', 'arrival 13:20 Roy', 'arrival 13:20 Lee');
		reads('Ms. Roy and Mr. Lau arrived at 1:20 p.m.', 'arrival 13:20 Roy', 'arrival 13:20 Lau');
		reads('Arrivée de Mme Roy et de M. Lau à 13 h 20.', 'arrival 13:20 Roy', 'arrival 13:20 Lau');
		reads('Marie Roy et Jean Tremblay se sont joints à la réunion à 14 h.', 'arrival 14:00 Marie Roy', 'arrival 14:00 Jean Tremblay');
		reads(
			'Ann Lee, Paul Lau et Marie Roy partent à 14 h.',
			'departure 14:00 Ann Lee',
			'departure 14:00 Paul Lau',
			'departure 14:00 Marie Roy',
		);
		reads('Après la pause, Jean Tremblay quitte à 14 h.');
	});

	it('reads the end of a recess or an absence that the same line tells', () => {
		for (const line of [
			'La séance est suspendue à 10 h 15 et reprend à 10 h 30.',
			'La séance est suspendue de 10 h 15 à 10 h 30.',
			'Pause : 10 h 15 – 10 h 30',
			'10 h 15 – 10 h 30 : pause',
			'The meeting recessed at 10:15 a.m. and resumed at 10:30 a.m.',
			'Recess: 10:15 a.m. to 10:30 a.m.',
			'Break from 10:15 to 10:30.',
		])
			reads(line, 'recess 10:15', 'resumption 10:30');
		reads('Mme Roy quitte la séance à 14 h 20 et revient à 14 h 40.', 'departure 14:20 Roy', 'arrival 14:40 Roy');
		reads('La séance est levée de 10 h 15 à 10 h 30.');
	});

	it('reads the meeting under its longer names, and who presides', () => {
		reads('La séance ordinaire du conseil municipal est ouverte à 19 h sous la présidence de Mme Roy.', 'opening 19:00');
		reads('The annual general meeting was called to order at 1:03 p.m.', 'opening 13:03');
		reads('The meeting was called back to order at 10:30 a.m.', 'resumption 10:30');
		reads('La séance de formation aura lieu à 14 h.');
	});

	it('reads lead clauses, appositions and what comes behind the time', () => {
		for (const line of [
			'Le quorum étant constaté, la séance est ouverte à 13 h.',
			'Constatant le quorum, la présidente déclare la séance ouverte à 13 h.',
			'La présidente, Ann Lee, ouvre la séance à 13 h.',
			'Ann Lee, Chair, called the meeting to order at 1 p.m.',
			'Called to order at 1 p.m.',
			'Heure d’ouverture : 13 h',
		])
			reads(line, 'opening 13:00');
		for (const line of [
			'La séance est levée à 15 h, sur proposition de Ann Lee.',
			'With no further business, Ann Lee adjourned the meeting at 3 p.m.',
			'Time of adjournment: 3 p.m.',
			'Adjourned at 3 p.m.',
		])
			reads(line, 'adjournment 15:00');
		reads('La semaine prochaine, la réunion commence à 13 h.');
		reads('Mme Marie Roy, Yukon, arrive à 13 h 20.', 'arrival 13:20 Marie Roy');
		reads('Arrivée tardive : Ann Lee, 13 h 20', 'arrival 13:20 Ann Lee');
		reads('Early departure of Ann Lee at 2 p.m.', 'departure 14:00 Ann Lee');
	});

	it('does not take the planned end of a closed session for its end', () => {
		expectJson(`${people}Huis clos (14 h à 14 h 30)\n\nSecret.\n`, { items: [{ events: [{ kind: 'closed-start', time: '14:00' }] }] });
	});
});
