/**
 * Functions that people have in a meeting or an organisation, folded: `coprésidente`, `trésorier`, `director`. A noun of
 * this kind before or behind capitalised words says that these name a person.
 */
const FUNCTIONS =
	'(?:co-?|vice-?|sous-?)?(?:president(?:e|s|es)?|presidence|chair(?:s|man|woman|person)?|direct(?:eur|rice|ors?)|minist(?:re|ers?)|tresori(?:er|ere)|treasurer|secretaire(?:-tresori(?:er|ere))?|secretary|maires?|mairesse|mayor|greffi(?:er|ere)|clerk|recteur|rectrice|dean|doyenn?e?)|' +
	'membres?|members?|delegue(?:e|s|es)?|delegates?|administrat(?:eur|rice)|administrators?|conseill(?:er|ere)|councill?or|advisors?|advisers?|adjointe?|deputy|assistante?|analystes?|analysts?|agente?|officers?|gestionnaires?|managers?|coordonnat(?:eur|rice)|coordinat(?:eur|rice|or)|chef(?:fe)?|head|responsables?|charge(?:e)? de [a-z]+|cherch(?:eur|euse)|researchers?|professeure?|professor|ingenieure?|engineer|avocate?|lawyer|notaire|commissaires?|commissioners?|animat(?:eur|rice)|facilitator|observat(?:eur|rice)|observer|representante?|representative|registraire|registrar|rapporteu(?:r|se)|rapporteur|consultante?|consultant|econom(?:iste|ist)|urbaniste|planner|architecte?|partenaire|partner|specialist(?:e|s)?|experte?|expert|scrutat(?:eur|rice)|teller|stagiaire|intern|ambassad(?:eur|rice)|superviseure?|supervisor|verificat(?:eur|rice)|auditor|inspect(?:eur|rice|or)|citoyenn?e?|resident|benevole|volunteer|trustees?|alder(?:man|woman|person)|reeve|warden|camarade|comrade|confrere|consoeur|collegue|senat(?:eur|rice|or)|deputee?|marguilli(?:er|ere)';

const leading = new RegExp(
	`^(?:(?:l[ea]s?|l'|un|une|the|an?|ancienn?e?|nouve(?:au|lle)|former|new|premi(?:er|ere)|general|senior|acting|executive|assistant|deputy|associate|principal) ?)*(?:${FUNCTIONS})(?![a-z])`,
);
const trailing = new RegExp(`(?:^|[^a-z])(?:${FUNCTIONS})(?: (?:general(?:e)?|suppleante?|adjointe?|sortante?|executi(?:f|ve)))?$`);

/** Whether folded text begins with a function (`directeur de la recherche`, `ancienne présidente`). */
export function beginsWithFunction(folded: string): boolean {
	return leading.test(folded);
}

/** Whether folded text ends with a function (`le directeur général`). */
export function endsWithFunction(folded: string): boolean {
	return trailing.test(folded);
}

/**
 * Functions of which a body has one or few holders and that a list of people shows, each with its folded forms: what
 * `ATT21` looks for.
 */
export const OFFICES: readonly { readonly key: string; readonly pattern: RegExp }[] = [
	{ key: 'chair', pattern: /^(?:president(?:e)?|presidence|chair(?:man|woman|person)?)$/ },
	{ key: 'co-chair', pattern: /^(?:co-?president(?:e)?|co-?presidence|co-?chair(?:man|woman|person)?)$/ },
	{ key: 'vice-chair', pattern: /^(?:vice-?president(?:e)?|vice-?presidence|vice-?chair(?:man|woman|person)?)$/ },
	{ key: 'treasurer', pattern: /^(?:tresori(?:er|ere)|tresorerie|treasurer|secretaire-tresori(?:er|ere)|secretary-treasurer)$/ },
	{ key: 'secretary', pattern: /^(?:secretaire|secretary|secretaire-tresori(?:er|ere)|secretary-treasurer)$/ },
];
