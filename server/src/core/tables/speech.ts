/**
 * What people of a record do, in the third person: the words that tell a speaker from a subject of another kind
 * (`Ann Lee indique`). Folded forms; a French participle of the first group folds to its present (`indiqué`).
 */
const FRENCH =
	'accepte accueille admire affirme aborde ajoute anime annonce appelle approuve appuie assure atteste avance avise cite clarifie clot commente communique conclut confirme conseille considere constate conteste croit debute declare decrit deconseille demande demissionne denonce depose deplore designe detaille dirige dit donne dresse emet encourage enonce enumere espere estime etablit evoque examine exhorte expose explique exprime felicite formule fait garantit illustre indique informe insiste interroge intervient introduit invite juge laisse leve lit mentionne montre note nomme objecte observe offre ouvre parle partage passe pense plaide poursuit pose precise prefere preside prend presente prie procede prononce propose quitte rappelle rapporte rassure recommande reconnait redige refuse regrette relate releve remarque remercie remet rencontre rend repete repond reprend resume retire revient revoit salue seconde se sent siege signale signe soumet souhaite souleve souligne soutient suggere sollicite temoigne termine tient transmet traite trouve verifie veut voit vote coordonne prepare travaille assume assiste accompagne apporte abstient oppose joint';
const FRENCH_PARTICIPLES =
	'fait dit pris repondu soumis remis ouvert conclu mis vu recu convenu intervenu transmis poursuivi decrit emis offert lu clos rendu repris tenu soutenu reconnu revu promis obtenu';
const ENGLISH =
	'accepts accepted acknowledged acknowledges added adds addressed addresses advised advises agreed agrees announced announces answered answers apologized appreciated asked asks asserts briefed called calls chaired chairs cautioned clarified clarifies commended commented comments confirmed confirms congratulated declared declares delivered delivers described describes detailed disagreed discussed discusses echoed emphasized emphasizes encouraged encourages expanded explained explains expressed expresses facilitated facilitates felt gave gives highlighted highlights indicated indicates informed informs inquired inquires introduced introduces invited invites led leads made makes mentioned mentions moved moves moderated nominated noted notes objected observed observes offered offers opened opens opposed outlined outlines presented presents presided proposed proposes provided provides questioned raised raises read reads recalled recognized recommended recommends recused referred reiterated remarked reminded reminds replied replies reported reports requested requests responded responds reviewed reviews said says seconded seconds shared shares showed shows spoke speaks stated states stressed submitted submits suggested suggests summarized summarizes supported supports thanked thanks told took undertook underlined updated updates urged volunteered volunteers walked warned welcomed welcomes wished wondered wonders';

const words = (list: string): string => list.replaceAll(' ', '|');

/** Words between the subject and its verb. */
const CLITICS =
	"(?:(?:ne|se|me|nous|vous|lui|leur|les?|la|en|y|also|then|briefly|further|again|now|kindly|formally|egalement|aussi|ensuite|puis|alors|enfin|toutefois|maintenant|brievement) |(?:s'|n'|l'|m'|en ?s'))*";
const PARTICIPLE = `(?:${words(FRENCH)}|${words(FRENCH_PARTICIPLES)})`;
const ADVERBS = "(?:(?:egalement|aussi|ensuite|brievement|notamment|deja|bien|d'abord) )*";

/** Future, conditional and compound forms count with the present ones; after a name, `a obtenu` is a deed, too. */
const VERB = `(?:(?:${words(FRENCH)})|(?:a|avait) ${ADVERBS}(?:ete [a-z]+|${PARTICIPLE}e?s?)|est ${ADVERBS}(?:intervenue?|revenue?)|[a-z]{3,}(?:era|ira|dra|tra|vra|fera)|(?:has|had|will|would) [a-z]+|${words(ENGLISH)})(?![a-z-])`;

const opening = new RegExp(`^${CLITICS}(${VERB})`);

/** The verb that folded text begins with, clitics and adverbs before it included; undefined when it begins otherwise. */
export function leadingVerb(folded: string): string | undefined {
	return opening.exec(folded)?.[0];
}
