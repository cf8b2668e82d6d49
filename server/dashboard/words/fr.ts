/**
 * French. Spaces before `? ! ; : %` and inside « » do not break.
 * @module
 */

import { countFrench as count, pointsFrench } from './count.ts';
import { FR_PAGES } from './fr-pages.ts';
import { FR_REPORTS } from './fr-reports.ts';
import { FR_SHARING } from './fr-sharing.ts';
import type { Words } from './words.ts';

export const FR: Words = {
  ...FR_PAGES,
  ...FR_REPORTS,
  ...FR_SHARING,
  language: 'Français',
  otherLanguage: { locale: 'en', name: 'English' },
  skip: 'Aller aux chiffres',
  pages: {
    overview: 'Vue d’ensemble',
    journey: 'Parcours',
    questions: 'Questions',
    quality: 'Qualité',
    contacts: 'Contacts',
    definitions: 'Définitions',
    account: 'Compte',
  },
  pagesLabel: 'Pages',
  otherSites: 'Choisir un site',
  simulated: 'Données simulées',
  logIn: {
    title: 'Se connecter',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    send: 'Se connecter',
    service: (host) => `Se connecter avec ${host}`,
    out: 'Se déconnecter',
    wrong: 'L’adresse ou le mot de passe n’est pas juste.',
    wait: (minutes) => `Trop d’essais. Réessayez dans ${count(minutes, 'minute', 'minutes')}.`,
    setupTitle: 'Créer le premier compte',
    setupNote:
      'Il peut lire toutes les pages et inviter d’autres personnes. Cette page ne sert qu’une fois.',
    setupSend: 'Créer le compte',
    invitedTitle: 'Choisir votre mot de passe',
    invitedNote: 'Le tableau de bord vous est ouvert. Cette page ne sert qu’une fois.',
    invitedSend: 'Enregistrer et se connecter',
    newPassword: 'Nouveau mot de passe',
    currentPassword: 'Mot de passe actuel',
    passwordHint: (length) => `Au moins ${length} caractères. Une phrase se retient bien.`,
    passwordShort: (length) => `Le mot de passe doit compter au moins ${length} caractères.`,
    emailWrong: 'L’adresse n’est pas complète, par exemple : nom@exemple.fr',
    change: 'Changer le mot de passe',
    changeNote: 'Vous serez déconnecté partout ailleurs.',
    currentWrong: 'Le mot de passe actuel n’est pas juste.',
  },
  filters: {
    label: 'Filtres',
    site: 'Site',
    period: 'Période',
    lastDays: (days) => `${days} jours`,
    from: 'Du',
    to: 'Au',
    language: 'Langue',
    stage: 'Étape',
    device: 'Appareil',
    devices: { phone: 'Téléphone', tablet: 'Tablette', desktop: 'Ordinateur' },
    compare: 'Comparer à',
    scale: 'Échelle',
    comparisons: {
      before: 'Juste avant',
      year: 'Un an avant',
      none: 'Rien',
    },
    data: 'Données',
    real: 'Réelles',
    simulated: 'Simulées',
    all: 'Toutes',
    apply: 'Afficher',
    open: (set) => (set === 0 ? 'Filtres' : `Filtres (${set} en place)`),
    unknownDates: (days) =>
      `Les dates de l’adresse n’ont pas été comprises ; voici les ${days} derniers jours.`,
    unknown: (names) => `Dans l’adresse, non compris et laissé de côté : ${names}.`,
    unknownName: (name, value) => `${name.toLowerCase()} « ${value} »`,
    cut: (days) => `${days} jours au plus sont montrés ; le début a été laissé de côté.`,
  },
  headline: {
    shares: (n, confirmed, assumed) => [
      'Sur ',
      { text: count(n, 'session d’aide', 'sessions d’aide'), metric: 'sessions' },
      ', ',
      { text: `${confirmed} ont été résolues et confirmées`, metric: 'outcome-confirmed' },
      ', et ',
      { text: `${assumed} de plus l’ont probablement été`, metric: 'outcome-assumed' },
      '.',
    ],
    few: (n, confirmed, assumed, isOver) => [
      { text: count(n, 'session d’aide', 'sessions d’aide'), metric: 'sessions' },
      isOver ? ' : ' : ' pour l’instant : ',
      { text: count(confirmed, 'confirmée', 'confirmées'), metric: 'outcome-confirmed' },
      ', ',
      { text: count(assumed, 'présumée', 'présumées'), metric: 'outcome-assumed' },
      '. Trop peu pour un taux.',
    ],
    none: 'Aucune session d’aide sur cette période.',
    up: (points, period) => ` Confirmées : ${pointsFrench(points)} de plus que ${period}.`,
    down: (points, period) => ` Confirmées : ${pointsFrench(points)} de moins que ${period}.`,
    stageUp: (stage, outcome, points) =>
      ` À l’étape ${stage}, l’issue « ${outcome} » gagne ${pointsFrench(points)}.`,
    stageDown: (stage, outcome, points) =>
      ` À l’étape ${stage}, l’issue « ${outcome} » perd ${pointsFrench(points)}.`,
    daysBefore: (days) =>
      days.value < 2 ? 'le jour précédent' : `les ${days.text} jours précédents`,
    weeksBefore: (weeks) =>
      `les mêmes jours de la semaine, ${count(weeks, 'semaine', 'semaines')} plus tôt`,
    yearBefore: 'les mêmes jours de la semaine un an plus tôt',
    noise: ' La part confirmée n’a pas changé au-delà du hasard.',
    interval: (range) => `La part confirmée est comprise entre ${range} % (à 95 %).`,
    changeInterval: (range, isNoise) =>
      `Son écart est compris entre ${range} points : ${isNoise ? 'du hasard' : 'pas du hasard'}.`,
    nothingBefore: (period) => `Comparaison avec ${period} : trop peu de sessions.`,
    sharesDays:
      'Pas de comparaison avec l’année précédente : les deux périodes ont des jours en commun.',
    incomplete: (day) => `Le ${day}, beaucoup d’événements ont été perdus.`,
    incompleteDays: (days) =>
      `Sur ${count(days, 'jour', 'jours')}, beaucoup d’événements ont été perdus.`,
    provisional: 'Les derniers jours sont provisoires.',
    install:
      'Aucun visiteur de ce site n’a encore utilisé l’aide. Cette ligne la place sur une page :',
    installOrigins:
      'Ce qu’envoient ses pages est reçu dès que leur origine figure sous « origins » dans site.yaml.',
    simulatedExists: 'Il n’y a pas encore de session réelle, mais il y en a de simulées.',
    showSimulated: 'Voir les données simulées',
    notCounted: (parts) => `Non comptées : ${parts.join(' ; ')}.`,
    bounces: (bounces) =>
      `${count(bounces, 'personne a ouvert l’aide et est repartie', 'personnes ont ouvert l’aide et sont reparties')} aussitôt`,
    excluded: (excluded) =>
      `${count(excluded, 'session', 'sessions')} de l’équipe, d’aperçu ou sans action`,
    untrusted: (untrusted) =>
      `${count(untrusted, 'session', 'sessions')} de robots ou sans preuve d’origine`,
  },
  outcomes: {
    confirmed: 'Confirmée',
    assumed: 'Présumée',
    escalated: 'Transmise',
    unresolved: 'Non résolue',
    unanswered: 'Sans réponse',
    'contact-abandoned': 'Contact abandonné',
  },
  figures: {
    range: (low, high) => `${low} à ${high}`,
    and: (low, high) => `${low} et ${high}`,
    dates: (from, to) => `du ${from} au ${to}`,
    few: (k, of) => `${k} sur ${of}, trop peu pour un taux`,
    counts: (k, of, range) => `${k} sur ${of} ; intervalle à 95 % : ${range}`,
    noData: 'pas de données',
    showData: 'Voir les données',
    chartKeys: 'Graphique. Les flèches le lisent, une période après l’autre.',
    of: 'sur',
    interval: 'Intervalle à 95 %',
  },
  resolution: {
    title: 'Résolution dans le temps',
    byDay: 'part des sessions, par jour',
    byWeek: 'part des sessions, par semaine',
    sessions: 'Sessions',
    day: 'Jour',
    week: 'Semaine',
    assumedOnTop: '+ présumées',
    before: (weeks) => `${count(weeks, 'semaine', 'semaines')} avant`,
    provisional: (date) => `Provisoire jusqu’au ${date}`,
    odd: (days, share, rest) =>
      `Le plus à l’écart, au-delà du hasard : ${days}, avec ${share} de confirmées contre ${rest}.`,
    gaps: 'Là où une ligne s’interrompt, il y a moins de 30 sessions.',
    tooFew:
      'Trop peu de points de 30 sessions ou plus pour une ligne : voici les nombres de sessions.',
    counted: (from, to) =>
      `Nombre de sessions par issue, du ${from} au ${to}. Le tableau qui suit donne les nombres.`,
    described: (from, to) =>
      `Part des sessions confirmées, présumées et transmises, du ${from} au ${to}. Le tableau qui suit donne chaque valeur.`,
  },
  escalation: {
    title: 'Transmission',
    note: (rate) => `${rate} des sessions se sont terminées par un message à un humain.`,
    none: 'Personne n’a écrit à un humain.',
  },
  effort: {
    title: 'Effort',
    unit: '1 très difficile, 7 très facile',
    easy: (share, range) => [
      { text: `${share} ont trouvé cela facile`, metric: 'effort-easy' },
      `, entre ${range} %.`,
    ],
    summary: (mean, answers, response) =>
      `Moyenne ${mean}. ${count(answers, 'réponse', 'réponses')}, ${response} des personnes interrogées. Les sessions transmises le sont aussi.`,
    fewAnswers: (answers) => `${count(answers, 'réponse', 'réponses')}, trop peu pour un taux.`,
    none: 'Aucune réponse sur cette période.',
    value: 'Valeur',
    answers: 'Réponses',
    share: 'Part',
    hardest: 'Très difficile',
    easiest: 'Très facile',
    byOutcome: 'Par issue',
    more: 'L’effort par issue, étape et réponse',
    outcome: 'Issue',
  },
  stages: {
    title: 'Par étape',
    note: 'Une session appartient à l’étape où elle a commencé.',
    stage: 'Étape',
    sessions: 'Sessions',
    unmatched: 'Aucune étape',
  },
  entries: {
    title: 'Réponses ouvertes',
    note: 'Les plus ouvertes d’abord. Oui et non sont la dernière réponse de chaque personne.',
    question: 'Question',
    mainReason: 'Raison principale d’un non',
    none: 'Aucune réponse n’a été ouverte sur cette période.',
    more: (rest) => `Voir ${count(rest, 'autre question', 'autres questions')}`,
  },
  misses: {
    title: 'Recherches sans réponse',
    note: 'Les mots sont montrés sans données personnelles, dès que 5 sessions sur 2 jours les ont employés.',
    summary: (misses, searches) =>
      `${misses.text} sur ${count(searches, 'recherche ou message', 'recherches et messages')} n’ont mené à aucune réponse ouverte.`,
    rate: (share, range) => `Soit ${share}, entre ${range} %.`,
    none: 'Personne n’a cherché sur cette période.',
    words: 'Recherche',
    sessions: 'Sessions',
    all: 'Toutes les recherches sans réponse',
    wordsNone: 'Aucun mot n’a été employé assez souvent pour être montré.',
  },
  footer: {
    zone: (zone) => `Heures du fuseau ${zone}.`,
    definition: (version) => `Définitions version ${version}.`,
    remainder: 'Les parts font 100 % par la méthode du plus fort reste.',
    upTo: (time) => `Compté jusqu’au ${time}.`,
    pending: (sessions) =>
      `${count(sessions, 'session conservée va être comptée', 'sessions conservées vont être comptées')}.`,
    lost: (share) => `${share} des événements perdus en route.`,
    refused: (events) => `${count(events, 'événement refusé', 'événements refusés')}.`,
    bound: (sessions) =>
      `Un réseau ajoute au plus ${count(sessions, 'session', 'sessions')} par jour.`,
  },
  contacts: {
    channels: { form: 'Le formulaire de l’aide' },
    title: 'Messages',
    headline: (open) =>
      open.value === 0
        ? 'Aucun message n’attend.'
        : `${count(open, 'message attend', 'messages attendent')} une réponse.`,
    none: 'Personne n’a encore écrit.',
    received: 'Reçu',
    reference: 'Référence',
    from: 'De',
    message: 'Message',
    state: 'État',
    new: 'En attente',
    done: 'Traité',
    preview: 'Aperçu',
    markDone: 'Marquer comme traité',
    markNew: 'Remettre en attente',
    page: 'Page',
    notGiven: 'Rien n’a été envoyé',
    read: 'Réponses lues avant',
    conversation: 'Conversation',
    visitor: 'Visiteur',
    help: 'Extrait des pages d’aide',
    reply: 'Répondre par e-mail',
    allMessages: 'Tous les messages',
    pages: 'Pages de la liste',
    newer: 'Plus récents',
    older: 'Plus anciens',
    pageOf: (page, pages) => `${page} sur ${pages}`,
  },
  definitions: {
    title: 'Chaque chiffre, en toutes lettres',
    all: 'Toutes les définitions',
    groups: 'De quoi parlent les chiffres',
    sql: 'Les chiffres principaux en SQL',
    sqlNote: 'tournent sur SQLite comme sur PostgreSQL, et doivent donner ce que disent les pages.',
    version: (number) => `version ${number}`,
    units: {
      sessions: 'en sessions',
      events: 'en événements',
      openings: 'en ouvertures',
      replies: 'en réponses',
      searches: 'en recherches',
      answers: 'en réponses',
      messages: 'en messages',
      points: 'en points',
      seconds: 'en secondes',
      hours: 'en heures',
      visits: 'sur les visites',
      money: 'en argent',
    },
    note: 'Chaque part est donnée avec son nombre de cas et son intervalle de Wilson à 95 % ; sous 30 cas, seuls les nombres sont montrés.',
    outcomes:
      'La première règle qui s’applique décide de l’issue : exclue, transmise, non résolue, confirmée, contact abandonné, présumée, sans réponse, sans suite. Une issue est provisoire jusqu’à 24 h après la fin de la session.',
  },
  problems: {
    'not-found': { title: 'Cette page n’existe pas', text: 'L’adresse est peut-être incomplète.' },
    forbidden: {
      title: 'Cette page ne vous est pas ouverte',
      text: 'Votre rôle n’y donne pas accès. Une personne au rôle admin peut le changer.',
    },
    'foreign-form': {
      title: 'Rien n’a été modifié',
      text: 'Le formulaire ne vient pas de cette page, ou il est trop ancien. Revenez en arrière, rechargez la page et envoyez-le de nouveau.',
    },
    'link-used': {
      title: 'Ce lien a déjà servi',
      text: 'Un mot de passe a été choisi avec lui. Connectez-vous avec celui-ci, ou demandez un nouveau lien à une personne au rôle admin.',
    },
    'link-ended': {
      title: 'Ce lien n’est plus valable',
      text: 'Un lien sert une seule fois, pour un temps limité, et un plus récent y met fin. Demandez-en un à une personne au rôle admin. Tant qu’aucun compte n’existe, redémarrez le serveur : il en affiche un.',
    },
    'share-ended': {
      title: 'Ce lien n’est plus valable',
      text: 'Il a été retiré, ou sa durée est écoulée. Demandez-en un nouveau à qui vous l’a envoyé.',
    },
    'mail-link-wrong': {
      title: 'Ce lien n’arrête rien',
      text: 'Il n’est pas complet, ou le compte n’existe plus. Rien n’a été modifié. La page du compte dit quels e-mails vous recevez.',
    },
    'oidc-failed': {
      title: 'La connexion n’a pas abouti',
      text: 'Le service de connexion n’a pas répondu, ou n’a pas confirmé votre adresse. Réessayez, ou utilisez votre mot de passe.',
    },
    'not-invited': {
      title: 'Vous n’êtes pas invité',
      text: 'Le service de connexion vous connaît, mais personne n’a ouvert l’accès à votre adresse ici. Une personne au rôle admin peut le faire.',
    },
    'no-site': {
      title: 'Il n’y a pas de site à montrer',
      text: 'Le dossier des contenus n’a pas de site.yaml lisible, ou aucun site ne vous est ouvert : une personne au rôle admin peut le changer.',
    },
    'site-unknown': {
      title: 'Ce site n’existe pas',
      text: 'L’adresse nomme un site qui n’existe pas ou ne vous est pas ouvert.',
    },
  },
  back: 'Retour à la vue d’ensemble',
};
