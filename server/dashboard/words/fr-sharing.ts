/**
 * French, where people are let in and figures leave the dashboard. Spaces before `? ! ; : %` and
 * inside « » do not break.
 * @module
 */

import { countFrench as count } from './count.ts';
import type { SharingWords } from './sharing-words.ts';

export const FR_SHARING: SharingWords = {
  people: {
    title: 'Personnes',
    you: 'Vous',
    role: 'Rôle',
    roles: { manager: 'Responsable', editor: 'Rédaction', admin: 'Admin' },
    roleNotes: {
      manager: 'Lit tous les chiffres, et les messages des visiteurs.',
      editor: 'Lit tous les chiffres, mais aucun message.',
      admin: 'Fait comme un responsable sur tous les sites, ouvre l’accès et crée les liens.',
    },
    sites: 'Sites',
    allSites: 'Tous les sites, à venir aussi',
    seen: 'Vu en dernier',
    notNow: 'Non connecté',
    never: 'Jamais venu ; le lien n’est plus valable',
    invitedUntil: (time) => `Invité jusqu’au ${time}`,
    invite: 'Inviter une personne',
    inviteSend: 'Créer un lien',
    invited: (email) =>
      `Envoyez ce lien à ${email}. Il permet de choisir un mot de passe, sert une seule fois, pendant 7 jours, et ne sera plus montré :`,
    taken: 'Cette adresse a déjà un compte. Un nouveau lien se crée sur sa propre page.',
    rightsMissing: 'Choisissez un rôle et au moins un site.',
    lastAdmin: 'Rien n’a été modifié : personne d’autre au rôle admin ne peut se connecter.',
    rights: 'Ce qui lui est ouvert',
    change: 'Modifier',
    changed: 'Modifié. Cela vaut dès la prochaine page.',
    entry: 'Connexion',
    entryNote:
      'Un lien permet de choisir un nouveau mot de passe ; toutes les connexions prennent alors fin. Une personne retirée est déconnectée aussitôt.',
    logins: (logins) => `${count(logins, 'connexion en cours', 'connexions en cours')}.`,
    newLink: 'Créer un nouveau lien',
    end: 'Mettre fin aux connexions',
    ended: 'Toutes les connexions ont pris fin.',
    remove: 'Retirer',
    all: 'Tout le monde',
  },
  shared: {
    title: 'Liens partagés',
    action: 'Partager',
    note: 'Un tel lien permet de lire une page avec ses filtres, sans connexion : ni message, ni adresse, ni mots des visiteurs. 7, 28 ou 90 jours suivent le calendrier ; des dates restent fixes.',
    share: (page) => `Partager : ${page}`,
    holds: 'Le lien est valable',
    make: 'Créer un lien',
    made: 'À copier maintenant, il ne sera plus montré :',
    list: 'Liens valables',
    none: 'Il n’y en a pas. Un lien se crée avec « Partager » sur la page qu’il montre.',
    page: 'Page',
    author: 'Créé par',
    until: 'Jusqu’au',
    withdraw: 'Retirer',
    readOnly: (until) => `Partagé, en lecture seule, jusqu’au ${until}`,
  },
  annotations: {
    title: 'Ce qui s’est passé',
    note: 'Des jours à garder en tête à côté des chiffres. Ils disent quand, jamais pourquoi.',
    write: 'Noter un fait',
    change: 'Modifier une note',
    kind: 'Nature',
    kinds: { release: 'Mise en ligne', incident: 'Incident', content: 'Contenu' },
    told: (kind, text) => `${kind} : ${text}`,
    definition: (version) =>
      `Définitions version ${version} à partir d’ici : ce qui précède a été compté autrement.`,
    entries: {
      added: (entries) => count(entries, 'réponse ajoutée', 'réponses ajoutées'),
      changed: (entries) => count(entries, 'réponse modifiée', 'réponses modifiées'),
      removed: (entries) => count(entries, 'réponse retirée', 'réponses retirées'),
    },
    more: (entries) => `et ${entries.text} de plus`,
    day: 'Jour',
    dayWrong: 'Choisissez une nature et un jour déjà venu.',
    text: 'Ce qui s’est passé',
    textNote: 'Quelques mots, par exemple : nouvelle page de paiement.',
    textWrong: (length) => `Écrivez de 1 à ${length} caractères.`,
    save: 'Enregistrer',
    delete: 'Supprimer',
    cancel: 'Laisser ainsi',
    list: 'Toutes les notes',
    none: 'Rien n’est noté pour l’instant. Les changements du contenu le seront d’eux-mêmes.',
    what: 'Fait',
    author: 'Noté par',
    itself: 'de lui-même',
  },
  unusual: {
    title: (from, to) => `Inhabituel, du ${from} au ${to}`,
    note: (weeks) =>
      `Sept jours définitifs, comparés aux mêmes jours des ${count(weeks, 'semaine', 'semaines')} d’avant, sur tous les sites, étapes et parts à la fois. Dit à partir de 3 points ; parmi ce qui est dit, 1 sur 20 au plus est dû au hasard en moyenne.`,
    everywhere: 'Toutes les étapes',
    told: (now, usual, range) => `${now} au lieu de ${usual} : entre ${range} points.`,
    better: 'Mieux.',
    worse: 'Moins bien.',
    more: (changes) => `Et ${count(changes, 'autre changement', 'autres changements')}.`,
  },
};
