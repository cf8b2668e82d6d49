/**
 * French words that visitors use for one another. General to customer service, administration and
 * daily life, written by hand; a word may stand in several groups. Read when an index is built: the
 * groups that a site's texts touch travel with the index.
 * @module
 */

/** Groups parted by `;`; `_` joins the two words of a phrase. */
export const FRENCH_SYNONYMS = `
abandon abandonner quitter delaisser; abandon_poste abandon absence; abonnement abonner forfait
souscription adhesion; abonner inscrire newsletter; absence absent absenter manquer; absence absent
injustifiee abandon; acceder acces connecter entrer ouvrir; accepter accord autoriser approuver
consentir consentement; accident blessure blesser accident_travail; accord convention contrat
entente; accueil bienvenue reception; achat acheter commander commande acquerir acquisition; activer
activation allumer demarrer; adapter amenager amenagement adaptation; adoption adopter enfant;
adresse domicile lieu localisation residence; adresse domicile demenagement demenager; adulte
majeur; age ans vieux jeune mineur annees; age ans limite; agent conseiller operateur humain
personne interlocuteur; agression violence agresser insulte; aide assistance soutien support
prestation allocation; ajouter ajout inserer inclure mettre; alcool ivresse boire ebriete alcoolise;
alcool vin biere boisson ivre; alerte notification rappel avertissement; allocation indemnite prime
aide prestation; allumer panne defectueux casse fonctionner marcher; alternance apprentissage
professionnalisation; amende sanction penalite contravention; amende contravention pv; ami proche
connaissance; amour couple mariage; anciennete annees duree presence; animal chien chat; annee an
annuel annuelle; annuler annulation supprimer resilier retracter; annuler annulation retractation
retour; anticiper avance acompte anticipe; appel appeler telephone telephoner joindre contacter
numero; application appli logiciel programme; application appli site; apprenti apprentissage
alternance alternant; apres suite ensuite; argent fonds somme montant; argent remboursement somme
rembourser; arret interruption cesser stop fin arreter; arret maladie malade arret_travail sante
arret_maladie; arreter stopper suspendre cesser; arriver arrivee recevoir reception livraison;
article produit objet; assmat assistante_maternelle nounou garde_enfant; assurance assurer mutuelle
couverture garantie complementaire; astreinte garde disponibilite; attendre attente delai;
attestation certificat justificatif preuve document papier; augmentation augmenter hausse
revalorisation; automatique automatiquement; autorisation autoriser permission droit permettre
accord; autorise droit permis legal possible; avant prealable; avantage benefice; avenant
modification contrat changement modifier; avertissement avertir blame sanction disciplinaire
mise_pied; avion vol voler; avis commentaire evaluation note opinion; avocat juriste conseil
defenseur; bagage valise; baisse baisser diminuer reduction diminution reduire; banque bancaire
compte; beneficiaire destinataire; beneficier avoir droit; bilan_competences bilan; billet ticket;
bloquer bloque blocage verrouiller suspendre; boire boisson alcool; boite entreprise societe; bon
coupon code promo reduction; boutique magasin commerce point_vente; bruit son; brut net salaire; bug
erreur probleme panne dysfonctionnement; bulletin fiche paie salaire paye; bureau local; bus metro
train transport; cadeau offrir; cadre manager encadrement; caf allocation prestation familiale;
calcul calculer compter montant estimer; calcul calculer montant simulateur combien nombre taux;
calculer calcul compter decompte; candidat candidature postuler entretien; candidat candidature
recrutement; canicule chaleur temperature chaud froid degres; carte bancaire cb; carte_bancaire cb
carte paiement; carte_cadeau cadeau bon; casse casser abime endommage defectueux; cause motif
raison; caution depot_garantie garantie; cdd contrat_determinee determinee temporaire; cdi
contrat_indeterminee indeterminee; certificat_travail attestation certificat; cesser arreter
interrompre; cession vente rachat transfert; changer changement modifier modification remplacer
echanger; chef patron employeur directeur manager superieur; cheque paiement; chercher rechercher
trouver recherche; choisir choix selectionner option; chomage are assedic chomeur france_travail
pole_emploi allocation indemnisation; classification coefficient echelon qualification grille
salaire; clause article; clause contrat; code_promo bon reduction; colis livraison paquet commande
envoi; collegue salarie employe collaborateur; commercial vendeur; commission frais; compensation
compenser remboursement dedommagement indemnisation; compensatrice indemnite compensation;
complement complementaire supplementaire complementaires supplementaires heures; complet entier
total; compte profil inscription; conduite permis conduire; confirmer confirmation valider
validation; conge conges vacances absence repos permission; conges vacances cp payes; conges_payes
vacances; conjoint epoux mari femme partenaire pacs marie; connecter connexion acceder; connexion
connecter identifiant login; connexion connecter acces identifier; conseil avis; conseiller humain
agent service_client; conserver garder conservation; consultation consulter voir; contact contacter
joindre ecrire; contagieux transmission contamination; contester contestation recours reclamation
litige desaccord; contester contestation recours prudhommes; contrat_duree cdi cdd; contrat_travail
contrat cdi embauche; controle controler verifier verification inspection; convention collectif
collective accord; convention_collective branche accord ccn; conventionnel convention_collective
minimum; conventionnelle amiable negociee; convocation convoquer entretien courrier; copie copier
double duplicata; corriger modifier rectifier changer; cotisation cotiser prelevement; cout couter
prix tarif frais depense; cp conges_payes conge; cpf formation compte; creation creer entreprise;
creche garde enfant; cse comite delegue elu representant syndicat; cumuler cumul plusieurs temps;
danger dangereux grave risque; date quand jour moment; deces deceder mort decede deuil; deces mort
enterrement obseques; declaration declarer signaler; declaration_embauche dpae declaration; deduire
deduction retenue retirer; defaut defectueux panne; definition definir cest_quoi signification;
degat dommage; delai duree temps preavis periode combien_temps; demande demander requete solliciter;
demandeur_emploi chomeur chomage; demission demissionner quitter depart rupture partir quitte;
depasser depassement limite; deplacement trajet transport voyage velo; deposer depot; depression
burn souffrance; dernier derniere; desactiver fermer supprimer; desinscrire desabonner; deux
plusieurs double cumul multiple cumuler; difference distinction comparer different; dimanche weekend
samedi ferie; dimanche dominical repos weekend; diplome formation; discipline disciplinaire
sanction; discrimination inegalite egalite parite; discrimination inegalite sexisme racisme;
dispense preavis dispenser; disponible disponibilite stock dispo; document papier formulaire piece
dossier; documents_fin solde certificat attestation; domicile maison chez_soi; dommage prejudice;
donnees rgpd confidentialite vie_privee; donner fournir remettre; double deux duplique; douche
vestiaire; drogue stupefiants cannabis droguer; drogue stupefiant salivaire test depistage controle;
droit droits; dure duree longtemps temps; echanger echange remplacer; ecole scolaire enfant;
economique suppression pse motif; ecran affichage; ecrire rediger redaction modele lettre courrier;
ecrit signer signature papier; education ecole; elections vote voter electoral election; electricite
gaz energie; embauche embaucher recrutement recruter engager; empecher impossible; emploi travail
poste job boulot metier; employe salarie travailleur personnel; employeur patron chef entreprise;
enfant bebe fils fille enfants; enfant_malade enfant maladie; enregistrer sauvegarder; entreprise
societe compagnie etablissement employeur; entretien rendez_vous reunion convocation;
entretien_prealable convocation licenciement; envoyer envoi expedier expedition transmettre; epargne
participation interessement pee; erreur faute tort trompe; espece especes liquide cash; essai
periode_essai tester test embauche; ete saisonnier vacances saison; etranger international pays;
etudiant etudes stage stagiaire; evaluer evaluation notation; examen visite test; expirer expiration
perime valable validite; express rapide urgent vite; facture facturation recu note; facture recu
justificatif ticket; faillite liquidation depot_bilan; famille familial parent parental proche;
faute erreur manquement; faute_grave grave faute; femme epouse; ferie feries mai noel paques; fermer
fermeture cloturer clore; fiche_paie bulletin; fichier document; fidelite points avantage; fievre
malade; fin terme finir rupture terminer echeance; fin_contrat fin rupture terme; fonction
fonctionner poste; fonctionnaire public; formation former cpf stage apprendre; frais remboursement
depenses; frais_port livraison frais; fraude arnaque escroquerie vol; frere soeur famille; froid
temperature hiver; fumer tabac cigarette; fusion cession transfert rachat reprise entreprise; gagner
revenu; garantie garantir; garantie panne reparation reparer; garde garder; gratuit gratuitement;
gratuit offert frais_port; grave lourde; greve greviste debrayage mouvement; handicap handicape rqth
invalidite inaptitude; harcelement harceler moral sexuel; hebdomadaire semaine; heure horaire heures
temps duree; heures_supplementaires majoration sup; hopital medecin; hopital urgence; horaire
planning heure horaires emploi_temps; horaires ouverture heures ouvert; hotel chambre; hygiene
proprete; identite identifier identification; illegal irregulier interdit defendu; image photo;
impayer impaye; imposer obliger forcer; impot fiscal taxe impots declaration; imprimer impression;
inapte inaptitude reclassement medecin; indemnisation indemniser indemnite compensation prime;
indemnisation indemnite paye; indemnites_journalieres ij secu indemnites maladie; independant
freelance autoentrepreneur; infection virus maladie; information renseignement infos; informer
prevenir avertir; inscription inscrire enregistrer; inscription pole_emploi chomage; inspection
inspecteur controle; insulte injure injurier; interdire interdiction interdit; interim interimaire
mission temporaire; internet ligne web site; interrompre interruption; inviter invitation; jeune
mineur etudiant enfant; jour journee; judiciaire tribunal; juge tribunal prudhommes justice
prud_hommes contester; justifier prouver; langue langage; legal loi legislation juridique; lent
lenteur; lettre courrier recommande modele; licenciement rupture renvoi fin_contrat;
licenciement_economique pse; licencier licenciement virer renvoyer congedier remercier; lieu
endroit; limite maximum plafond maximal; liquidation faillite redressement judiciaire; litige
conflit differend; livraison livrer colis expedition; locataire location loyer; logement
appartement; loi reglement code legislation; loyer location bail logement; mail email courriel
message; majoration majorer supplementaires; mandataire liquidateur judiciaire; marche_pas
fonctionne_pas panne; mariage marier noces marie pacs conge; maternelle assistante nounou; maternite
paternite naissance parental conge_parental enfant; maternite grossesse enceinte accouchement
naissance; mecontent insatisfait plainte; medecin medical sante docteur; medecin_travail
visite_medicale inaptitude examen; medicament ordonnance pharmacie; mensonge faux; mensuel mois;
message sms texto; metier emploi profession; mineur jeune adolescent age; minimum minimal smic
salaire_minimum; mise_pied sanction suspension; mobile telephone portable; mobilite clause mutation
demenagement; modele exemple lettre type; monnaie devise euro; montant somme combien; mot_passe
identifiant connexion code; moyen facon; mutation muter; naissance naitre bebe; navigo transport
abonnement; negocier negociation; newsletter lettre desabonner; noir dissimule illegal declare
non_declare; non_concurrence concurrence clause; note_frais frais; notifier notification; nourrice
nounou assistante_maternelle; nuit nocturne soiree soir; obligation obligatoire obliger devoir;
obligation obliger obligatoire doit imposer contraindre; obtenir recevoir avoir; offre promotion;
oublier oublie perdu; ouvrables ouvres jours ouvre ouvrable jour; ouvrir ouverture creer creation;
paie paye salaire remuneration solde; paiement payer regler reglement verser versement; paiement
payer carte regler; panier repas prime; panier commande; panne casse marche_pas garantie; papiers
documents titre_sejour etranger; parent parental pere mere; passeport identite carte_identite;
paternite pere naissance; pause repos dejeuner hebdomadaire; pendant durant; penibilite penible;
percevoir toucher recevoir beneficier obtenir; perdre perdu perte egare; permis_conduire permis
retrait; place mauvais erreur; plainte porter_plainte; plein_temps complet; point_relais relais
retrait recuperer; pont ferie; postnatal prenatal maternite; poursuite continuer suite prolonger;
preavis delai duree notice; prelevement prelever debit; preuve prouver justificatif; prevenance
delai preavis; prime bonus gratification treizieme_mois; probleme souci difficulte; procedure
demarche etape processus; proche aidant famille; prolonger prolongation renouveler renouvellement
reconduire; promesse promettre; promo promotion reduction; proposer proposition; proprietaire
bailleur location; protege protection representant proteger; provisoire temporaire; pse plan
economique; quoi definition; rappel rappeler; rapprochement suivi conjoint demenagement; reclamation
plainte probleme; reclasser reclassement; recuperer recuperation; reduction remise rabais; refus
refuser opposition; refuser refus rejeter opposer rejet; regle reglement; remplacer remplacement
remplacant; rendez rdv; rendre retour restituer; repas cantine restaurant dejeuner manger ticket;
repondre reponse; repreneur reprise cession transfert; representant delegue elu syndical; reprise
reprendre retour; reserver reservation; resilier resiliation; respect respecter; retard tardif;
retard tard delai; retirer retrait; retour renvoyer rendre retourner; retrait danger droit_retrait;
retraite pension age depart; revenu salaire; risque danger penible; rompre rupture; rtt repos jours
conges; rupture_conventionnelle rupture amiable; sabbatique conge; saisir prudhommes; samedi
ouvrable weekend; sanction punition; sans_solde conge; secret confidentialite; securite_sociale secu
cpam assurance_maladie; senior age; service_client conseiller contact; sexiste sexuel harcelement;
simulateur calcul simulation; soigner soin; solde_compte solde fin_contrat; spam indesirable; stage
stagiaire convention; stationnement parking; stock disponible rupture_stock; suivi suivre tracer;
suppleant titulaire elu; suppression_poste economique; supprimer effacer fermer cloturer; surveiller
surveillance video camera; suspendre suspension; syndicat syndical delegue; taille dimension mesure
pointure; taux pourcentage montant; teletravail distance maison domicile; temps_partiel mi_temps
partiel; temps_plein complet; ticket_restaurant titre repas; train sncf billet; trajet transport
deplacement route domicile_travail; transfert transferer virement virer; tva facture taxe; urgent
urgence; utiliser utilisation; vaccin vaccination; vae diplome experience; vehicule voiture trajet
auto; velib velo navigo transport domicile_travail; vendre vente; vers transformer passage passer
poursuite; vestiaire habillage; vetement tenue uniforme habillage; virement versement payer; virus
covid coronavirus
`;
