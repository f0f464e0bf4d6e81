/**
 * Capitalised words that begin sentences or name things, folded: a run of capitalised words that begins with one of the
 * first list or holds one of the second names nobody. They keep the reader of names from accusing a committee of
 * speaking without being listed; a surname lost this way (`Page`, `Place`) costs a miss, not a false alarm.
 */
const OPENERS =
	'le la les l un une des du de d ce cet cette ces il elle ils elles on nous vous je tu mon ma mes son sa ses leur leurs notre nos votre vos qui que quoi dont ou et mais donc or ni car si en a au aux par pour dans sur sous avec sans chez vers entre selon suite apres avant depuis lors pendant afin ainsi aussi alors enfin puis ensuite toutefois cependant neanmoins comme quand aucun aucune tout tous toute toutes plusieurs certains certaines chaque autre autres point points question questions discussion discussions reponse note notes nota resume objet sujet sujets retour proposition propositions decision decisions resolution mesure mesures action actions suivi suivis information informations rapport rapports presentation presentations compte proces nom noms prenom prenoms name names bonjour merci voici voir vu attendu considerant etant attention remarque remarques total oui non pause reprise tour rappel introduction conclusion conclusions contexte phase etape etapes prochaine prochaines prochain prochains date lieu heure annee exercice budget bilan etat plan liste nombre vote votes pour contre absents presents excuses appuye appuyee appuyes seconde secondee propose proposee proposes adopte adoptee rejetee resolu unanimement que ordre adoption approbation ouverture levee cloture election elections nomination ' +
	'the an this that these those it he she they we you i in at by for from with without to of and but if when while as after before during since all some any no not each every other there here what which who how why where question answer note notes summary report reports action actions item items decision motion update updates next please thank thanks are is was were do does did can could should would will have has more most many also just only let lets yes maybe well now so then seconded moved carried approved day today tomorrow yesterday status draft final new old first second third ' +
	'ajouter analyser annoncer appeler appliquer apporter assurer avancer chercher choisir commencer communiquer completer confirmer consulter contacter convoquer creer decider definir demander developper diffuser discuter donner ecrire elaborer envoyer etablir etudier evaluer examiner faire finaliser fournir informer inviter lancer lire mettre modifier nommer obtenir offrir organiser parler participer planifier poser poursuivre preciser preparer presenter prendre prevoir produire proposer publier rappeler recevoir rediger relancer remercier remettre rencontrer reporter repondre reserver revoir soumettre soutenir suivre tenir terminer tester transmettre travailler trouver utiliser valider verifier voter ' +
	'add ask assign book call check complete confirm contact create discuss draft email find follow get give hold invite make meet move prepare present provide publish remind remove reply review schedule send set share submit talk update write';
const THINGS =
	'reunion reunions seance seances meeting meetings conseil conseils comite comites commission ministere ministeres groupe groupes direction departement service services agence bureau office societe association federation union syndicat ville municipalite commune communaute metropole region regions regroupement centre institut universite college ecole cegep lycee hopital banque caisse fondation fonds programme programmes projet projets loi reglement code charte article annexe onglet tableau figure chapitre partie section rue avenue boulevard route chemin parc salle secretariat cabinet tribunal assemblee senat parlement gouvernement entreprise reseau alliance coalition table forum sommet conference congres atelier equipe pole maison mairie prefecture academie ' +
	'board committee committees council councils department ministry agency association federation city town township village county district region group team taskforce force foundation fund program programme project act bill policy street avenue road university school hospital institute center centre company corporation inc ltd llc government state states party network summit workshop working standards association security foundation technical steering community ' +
	'canada quebec france europe paris montreal toronto ottawa vancouver lyon amerique america states kingdom nord sud est ouest north south east west pacific atlantic atlantique pacifique internet web covid intelligence artificielle ' +
	'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april june july august september october november december lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday noel paques ' +
	'google microsoft apple amazon facebook zoom teams github gitlab slack linux windows office drive';

const openers: ReadonlySet<string> = new Set(OPENERS.split(' '));
const things: ReadonlySet<string> = new Set(THINGS.split(' '));

/** Whether a folded word begins a sentence rather than a name. */
export function opensSentence(word: string): boolean {
	return openers.has(word);
}

/** Whether a folded word is part of the name of a thing, body, place or time. */
export function namesThing(word: string): boolean {
	return things.has(word);
}
