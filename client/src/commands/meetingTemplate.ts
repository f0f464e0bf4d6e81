export type MeetingLanguage = 'fr' | 'en';

export interface Meeting {
	readonly language: MeetingLanguage;
	/** Name of the body; may be empty. */
	readonly body: string;
	/** ISO date. */
	readonly date: string;
}

/** Whether `text` is a day of the calendar, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
	const time = Date.parse(`${text}T00:00:00Z`);
	return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The skeleton of a meeting as a snippet (`${1:…}` marks the places to fill in): what every record of a meeting has. */
export function meetingTemplate(meeting: Meeting): string {
	const body = escapeSnippet(meeting.body.trim());
	return meeting.language === 'fr' ? french(body, meeting.date) : english(body, meeting.date);
}

function french(body: string, date: string): string {
	return `${body || place(1, 'Nom de l’organisme')}
Le ${longDate(date, 'fr-CA').replace(/^1 /, '1er ')}
Procès-verbal

Présence

Présidence :
- ${place(2, 'Prénom Nom')}

Membres :
- ${place(3, 'Prénom Nom')}

La réunion est ouverte à ${place(4, '9 h')}.

1. Adoption de l’ordre du jour

Décision no 1 : L’ordre du jour est adopté${place(5, ' tel que présenté')}.

2. ${place(6, 'Sujet')}

${place(7, 'Discussion')}

Mesure de suivi 1 : ${place(8, 'Ce qu’il faut faire')}
  Responsable : ${place(9, 'Prénom Nom')}
  Échéance : ${place(10, longDate(date, 'fr-CA'))}

La réunion est levée à ${place(11, '11 h')}.
$0`;
}

function english(body: string, date: string): string {
	return `${body || place(1, 'Name of the body')}
${longDate(date, 'en-CA')}
Minutes

Attendance

Chair:
- ${place(2, 'First Last')}

Members:
- ${place(3, 'First Last')}

The meeting was called to order at ${place(4, '9:00 a.m.')}

1. Approval of the agenda

Decision No. 1: The agenda is approved${place(5, ' as presented')}.

2. ${place(6, 'Subject')}

${place(7, 'Discussion')}

Action item 1: ${place(8, 'What is to be done')}
  Owner: ${place(9, 'First Last')}
  Due: ${place(10, longDate(date, 'en-CA'))}

The meeting adjourned at ${place(11, '11:00 a.m.')}
$0`;
}

function longDate(date: string, locale: string): string {
	return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** A place to fill in, with a sample. */
function place(order: number, sample: string): string {
	return `\${${order}:${sample}}`;
}

/** `$`, `}` and `\` mean something in a snippet. */
function escapeSnippet(text: string): string {
	return text.replace(/[\\$}]/g, '\\$&');
}
