/**
 * French words of one meaning beyond labour and authorities: shops, homes, banks, travel, health,
 * telephones, software, slang. Written by hand, read as `fr.ts` is.
 * @module
 */

/** Groups parted by `;`; `_` joins the two words of a phrase. */
export const FRENCH_SUBJECTS = `
accelerer vite rapide; accompagner assister; acheteur client acquereur; acte_naissance extrait;
actualiser rafraichir; adherer adherent membre adhesion; admettre admission admis; adresse_mail
email courriel; afficher apparaitre affichage; afficheur ecran; affilier rattacher; agence
succursale guichet bureau; agrandir zoom; ajourner reporter decaler; ajuster reglage; alimentaire
regime; alimenter approvisionner crediter recharger; allonger prolonger; ameliorer optimiser;
ampoule lumiere; ancien precedent vieux; anniversaire cadeau offert; annonce publicite pub; annuaire
numero; antivol vol; aperçu previsualiser; app application appli; appareil terminal machine
equipement; apporter amener; approbation approuver valider; appuyer cliquer bouton; arrhes acompte
caution; arriere_plan fond; arrive_pas impossible; ascenseur etage; aspirateur menage; associer lier
relier jumeler; attacher piece_jointe joindre; authentification identification; authentifier
authentification; automatiser automatique; autonomie batterie; autoroute peage route; avaler
distributeur; avarie dommage; aveugle malvoyant handicap; avoir_droit eligible; bagage_main cabine;
bagage_perdu valise; bagnole voiture auto vehicule; bague collier bijou; baignoire salle_bain
douche; balles euros; bande_passante debit; bas inferieur; batiment immeuble; belle joli; berceau
lit; berner tromper; besoin necessaire; bibliotheque emprunter; bidule chose; bien_recu recu; bijoux
bague collier; blouson veste manteau; boeuf poulet viande; boite_mail messagerie; boite_reception
messages; boite_vitesse transmission; bosser travailler; boucher evier; bouchon circulation
embouteillage trafic; bouffe nourriture manger; bouger deplacer; bouquin livre; bourse actions;
bouteille gaz; boutique_ligne site; bracelet montre bague bijou collier; briser rompre; brouillon
enregistrer; bruyant bruit; bureau_poste poste; bureau_vote election; but objectif; ca_coute prix;
cables cordon fil; cache cookies historique; cadenas verrou serrure; calendrier agenda planning;
calorie regime; camion camionnette; camping tente; cancer tumeur; capacite contenance; capture
ecran_capture; caravane camping; carburant essence diesel gazole; carie dent; carnet chequier
cheques; carnet_cheques chequier; carrelage sol; carte_avalee distributeur; carte_bleue
carte_bancaire cb; carte_credit carte_bancaire; carte_embarquement billet; carte_perdue perte
opposition; carte_sejour titre_sejour; carte_sim sim; carte_vitale secu; cartonner reussir;
catalogue brochure; centre_appels service_client; centre_commercial magasin; chaine television;
chaise table meuble; changer_avis retractation; chantier travaux; charge_pas lent; chargeur
alimentation cable; chauffage radiateur chaudiere; chauffer chaud; chaussure basket botte sandale
pointure; chemin itineraire; chemise haut vetement; cher couteux onereux hors_prix; cheveux
coiffeur; chiffre nombre numero; choc accident; choper attraper; chrome firefox navigateur; chute
tomber; cible objectif; cinema film; ciné cinema; citoyen nationalite; classer trier ranger; clavier
touche; cle clef; clic cliquer appuyer; clignoter voyant; climat meteo; climatisation clim; clinique
hopital; cni carte_identite; code_acces mot_passe; code_barres scanner; code_oublie mdp; code_pin
secret; code_postal adresse; code_recu sms; code_reduction promo; code_secret pin; coiffeur
coiffure; coincer bloquer; colis_casse endommage; colocataire colocation; combiner fusionner;
commenter commentaire; communiquer communication; comparaison comparer; compatible compatibilite;
compliquer difficile; comporter contenir; comprendre comprehension expliquer; comptabilite
comptable; compte_joint commun; compteur releve; concert spectacle; concours jeu tirage; condition
modalite exigence; conditions_generales cgv cgu; conducteur chauffeur; confiance fiable;
confidentiel prive; configurer parametrage; congeler surgele; connecteur prise; consigne
instruction; consoles jeux; consommateur client acheteur; constipation ventre; construire
construction; consulat ambassade; contenu contenance; contraception pilule; contrefacon imitation
faux; convertir conversion; convertisseur conversion; coordonnees_bancaires rib iban; copain ami;
copine amie; corbeille poubelle; correction corriger; cosmetique maquillage creme; costume vetement;
cote plage mer; coton tissu; couleur teinte coloris; coup_fil appel telephoner; coupure
interruption; courbature douleur; cours apprendre apprentissage; coursier livreur; court bref;
couvrir couvert; craindre peur; cramer bruler; credit crediter verse; croisiere ferry bateau;
crypter securise chiffrement; cuire cuisson; cure traitement; curriculum cv; cycle velo; date_limite
mensualite echeance; debit_internet vitesse; debiter debit preleve; deblocage debloquer; debloquer
activer; debrancher brancher; debut commencer demarrer; debut_contrat effet; deceler detecter;
decevoir decu insatisfait; dechet ordure poubelle tri; decodeur box; deconnecter deconnexion;
decouvert negatif agios; decrire description; dedouanement douane; defendre defense; defiscaliser
impot; delai_retractation quatorze_jours; demontage demonter; dent dentiste dentaire; depannage
hotline sav support; depanner depannage reparateur; depister depistage; depuis_etranger etranger;
deranger gene; dermato dermatologue; desinscription desabonner; desinstaller installer; desister
annuler; destination lieu; detachant tache; detail precision; deteriorer degrader abimer endommager;
dette credit; deuxieme second; deverrouiller debloquer; devis estimation tarif; diabete sucre
insuline; diagnostiquer diagnostic; diarrhee ventre; direct live; disparaitre disparu perdu; disque
stockage; distributeur dab gab; diviser partager; divorcer separation; dns nom_domaine; domaine
nom_domaine; dos mal; douane importation taxe; draps literie; eau robinet fuite; ebay vente; echec
echouer rate; eclairage lumiere lampe; ecologique durable environnement; economiser epargner
reduire; ecouter audio; ecouteurs casque; effectuer realiser; effet_secondaire indesirable;
electricien electricite; electromenager appareil; elever augmenter hausse majorer; eligibilite
eligible; eloigne loin; emballage carton paquet; emballer emballage; embouteillage trafic; emprunter
pret credit; encaisser encaissement; encombrant dechet; encre cartouche imprimante; endosser cheque;
enlever retirer; enquete sondage questionnaire; enregistrement_ligne embarquement; enseigne magasin;
entamer commencer; entree acces; entrepot stock; epicerie courses; epuise indisponible; errone
mauvais; escale correspondance; escompte remise; escroquer arnaquer frauder; espace stockage;
estomac ventre; etat statut; etat_civil acte; eteindre redemarrer; etoiles avis commentaire note;
etre_rappele rappel; etui coque; evenement manifestation; eviter empecher; examiner examen; excedent
depasser; exceder depasser; exception derogation; exclure exclusion; excursion visite; exemplaire
copie; exiger exigence; exoneration dispense; expediteur envoyeur; expertise expert; exporter
telecharger; exposition musee; extension allongement; exterieur dehors; extraire extrait;
extrait_compte releve; extrait_naissance acte; fabriquer fabricant; facile simple; facteur livreur;
faible lent; falsifier faux; fauteuil canape meuble; fauteuil_roulant handicape; favori
liste_envies; femme_enceinte grossesse; femme_menage menage; fenetre vitre; fer_repasser repassage;
fetes noel; feu incendie; fiabilite fiable; fibre internet; figer plante; film video; filtrer tri;
fiscalite impot; fixe telephone_fixe; fleur plante; flic police; foirer echouer; foot football
match; formalite demarche administratif; formule forfait offre; four cuisson; fournisseur operateur;
fragile verre; frais_livraison frais_port; frauduleux suspect; frequence souvent; fric thune pognon
ble oseille argent; frigo refrigerateur; fruit legume; fuite degat_eaux; fumeur tabac; funerailles
obseques; gain lot; galere difficile; garage voiture; gare train; gateau dessert; geler bloquer
verrouiller opposition; genou jambe; gerer gestion; gestionnaire administrateur; giga data; godasse
chaussures; gorge mal; grand taille; gratos gratuit; grippe virus; gros encombrant; groupe equipe;
groupe_sanguin sang; guide notice; gyneco gynecologue; halal viande; hameconnage phishing arnaque
escroquerie fraude; haut_parleur enceinte; hebergement hotel; hebergeur hebergement; herbe pelouse;
heritage succession; heriter succession; heures_creuses tarif; historique operations; hors_union
douane; housse coque etui; huile moteur; humide humidite; hypotheque pret; iban rib; icone bouton;
identifiants_oublies mot_passe; illimite forfait; illisible flou; immatriculation carte_grise;
immeuble copropriete; immigration visa; immobilier maison; imposition imposer; inactif desactive;
incapable impossible; inclus compris; incomplet manque; inconnu suspect; indiquer renseigner;
indisponible absent; infirmier infirmiere; informatique ordinateur; inscrire_enfant ecole; insecte
cafard; instantane immediat; interet interesse; intervention technicien; invalide incorrect;
investir placement; itinerance roaming; jardin plante fleur; jardinage jardin; jeter poubelle; jouer
jeu; journaliste presse; jus boisson; kilometrage kilometre; kine kinesitherapeute; lancer demarrer
allumer; laptop portable; lave_linge machine_laver; lave_vaisselle vaisselle; laver lavage; lentille
lunettes; lien url adresse_web; lire lecture; liseuse ebook livre_numerique; lit matelas;
livraison_retard retard; livre_numerique ebook; livret epargne; location_voiture louer;
logement_social hlm; loisir activite; longueur taille; lot gagnant; loterie jeu; louper rater; lycee
college; maintenance revision; mairie commune; mal douleur; malentendant sourd; malus bonus; manette
console; manteau veste; marchand commercant boutique vendeur; marchandise produit; marketing
publicite; marque fabricant; marteau outil; massage spa; materiel equipement; matiere cuir; mec
homme; mecanicien garage; mediatheque bibliotheque livre; medoc medicament; megaoctet data; memoire
stockage; messagerie_vocale repondeur; methode moyen; meuble canape table; meuf femme; micro_ondes
four; microphone micro; migration migrer; migrer transferer; mise_jour actualiser; mode_emploi
notice; mode_sombre theme; modem box; moisissure humidite; moitie demi; montage assembler; montagne
ski; motard moto; moto scooter; mourir deces; mutu mutuelle; nager piscine; natation nager; naviguer
navigateur; navire bateau; nettoyer nettoyage; neuf nouveau; nom patronyme; nom_utilisateur pseudo;
nommer nom; non_conforme conforme; nourrisson bebe; numeriser scanner; numero_suivi colis;
numero_telephone portable; occasion seconde_main; oeil vue; offre_emploi recrutement;
operations_bancaires releve; ophtalmo ophtalmologue; opticien lunettes; optique fibre; or bijou;
orage foudre; ordi ordinateur; oreille audition; organisme administration; origine provenance; os
fracture; ouvre_pas bug; paiement_plusieurs fractionne; paiement_refuse refuse; pain boulangerie;
panneau_solaire photovoltaique; parametrage parametrer; parametrer definir; parapharmacie pharmacie;
pare_brise vitre; pari mise cote; parrainage inviter; parrainer filleul parrainage; pas_content
mecontent; pas_recu jamais_recu; passer_commande acheter; patienter attendre attente; pc ordinateur;
peau allergie; peinture peindre; pension_alimentaire divorce; personne_agee senior; peser poids;
pharmacien pharmacie; photographier photo; piaule chambre; piece_rechange rechange; pied chaussure;
pile charge batterie autonomie; piratage pirate; pirater hacker; placard armoire; place_assise
siege; plafonner plafond; planifier planification; plat menu; plombier fuite robinet; pluie neige
meteo; plusieurs_fois mensualites; pneu roue; pneus roue; poids lourd; poisson viande; police
assurance couverture; porte embarquement; porte_monnaie portefeuille; poursuivre continuer;
prefecture titre_sejour carte_sejour; preferences parametres reglages; prelevement_rejete rejeter;
premium pro; prendre_rendez rdv; prescrire prescription ordonnance; prise brancher;
probleme_technique bug; proces tribunal; procuration mandat; professeur enseignant; professionnel
pro; psychologue psy; publication publier; publier mettre_ligne; puce sim; puissance compteur; qte
quantite; quai gare; ramassage collecte; reboot redemarrer; recent dernier; recette_cuisine recette;
recompense points; reconditionne occasion; reconduction renouveler; reconnaitre inconnu;
rectification modification; recycler recyclage; redemarrer relancer; regrouper fusionner;
relais_colis point_relais; renommer nom; renover travaux; rentree scolaire; requis necessaire;
reseau internet; reset reinitialiser; resto restaurant; retrait_magasin boutique; retrecir lavage;
reunion_video visioconference; rhume grippe; ristourne remise; sac bagage; saignement sang;
salissure tache; salle_sport fitness; sante_mentale psychologue; scolariser scolarite; seance film;
secher sechage; securite securiser; sejour hotel; service_apres sav reparation;
signature_electronique signer; sinistre incendie; solaire photovoltaique; solde_insuffisant
insuffisant; sombre theme; sommeil dormir; sortie depart; souhaits liste_envies favoris; souris rat;
sous_prefecture prefecture; souscrire souscription; soute cabine bagages valise; sport match;
station_service essence; studio appartement logement; succeder succession; suivi_colis suivi;
supermarche courses; sur_mesure personnaliser; suspendre_abonnement pause; tablette ipad; tacite
reconduction renouvellement; taf travail; taux_change devise; tele television; telecharger charger;
toilettes wc; touriste tourisme; tournevis outil marteau; tousser toux; traduction traduire;
traitement medicament; tram metro; transaction mouvement; transporteur livreur coursier; trois_fois
plusieurs_fois; trop_cher prix; trop_lent lenteur; truc chose; ttc ht; tutelle curatelle; tv tele
television; universite fac; usage occasion; usurpation identite; vegetalien vegan; vegetarien vegan;
veterinaire animal; vice defaut; virus_informatique antivirus; visio visioconference reunion;
voisinage voisin; voyageur passager; vtc uber; vue lunette; wallet portefeuille; webcam camera
`;
