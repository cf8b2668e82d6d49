/**
 * French of the single pages.
 * @module
 */

import { countFrench as count, pointsFrench } from './count.ts';
import type { PageWords } from './page-words.ts';

export const FR_PAGES: PageWords = {
  deflection: {
    title: 'Déflexion',
    unit: 'contact voulu, l’aide a suffi',
    of: (sessions) =>
      `Sur ${count(sessions, 'session qui voulait', 'sessions qui voulaient')} vous contacter.`,
    none: 'Personne n’a voulu vous contacter sur cette période.',
    experimentNote: 'Taux de contact sans aide, moins celui avec aide',
    notEnough: 'Pas assez de trafic pour le savoir',
    noExperiment: 'Pas d’expérience sur cette période',
    provenBy: (points, range) => `${pointsFrench(points)}, entre ${range}`,
    afterHelp: (share) => [
      'Au moins ',
      { text: `${share} des sessions avec un oui ou une réponse lue`, metric: 'false-deflection' },
      ' ont mené ensuite à un message.',
    ],
    saving: (range) => [
      'La déflexion confirmée vaut ',
      { text: `au plus ${range}`, metric: 'saving-limit' },
      ' sur cette période.',
    ],
    perVisits: (rate, range, visits) => [
      { text: `${rate} messages`, metric: 'contacts-per-1000-visits' },
      ` pour 1 000 visites du site (${range} ; ${count(visits, 'visite', 'visites')}).`,
    ],
    guard: (share) => [
      'Garde-fou : un contact humain était à une action dans ',
      { text: `${share} des sessions`, metric: 'guard' },
      '. L’aide est faite ainsi : ce chemin est dans chacun de ses états.',
    ],
  },
  next: {
    title: 'Que faire ensuite',
    note: 'Par sessions perdues chaque semaine, au moins.',
    none: 'Rien ne ressort : aucune réponse ne perd de sessions au-delà du hasard, et aucune recherche vaine n’est assez fréquente.',
    aWeek: (sessions) => `${sessions} par semaine`,
    mend: (question) => `Améliorer « ${question} »`,
    mendWhy: (no, reason, lost) =>
      reason === undefined
        ? `${count(lost, 'session perdue', 'sessions perdues')} ensuite.`
        : `${count(lost, 'session perdue', 'sessions perdues')} ensuite. Sur ${count(no, 'non', 'non')}, la raison la plus fréquente : ${reason}.`,
    reword: (question) => `Ajouter des formulations à « ${question} »`,
    write: (words) => `Écrire une réponse sur « ${words} »`,
    searched: (words, sessions) =>
      `${count(sessions, 'session a cherché', 'sessions ont cherché')} « ${words} » sans rien ouvrir.`,
    review: (question) => `Relire « ${question} »`,
    reviewSince: (date) =>
      date === undefined
        ? 'Date de relecture passée.'
        : `Date de relecture passée depuis le ${date}.`,
    all: (steps) => `Toutes les pistes (${steps.text}), avec les preuves`,
    reasons: {
      wrong: 'elle est fausse',
      incomplete: 'il manque quelque chose',
      unclear: 'ce n’est pas clair',
      'not-my-case': 'ce n’est pas mon cas',
      'broken-link': 'un lien est cassé',
    },
  },
  journey: {
    title: 'Les étapes côte à côte',
    worst: 'L’aide marche le moins bien à l’étape',
    because: (metric, share) => ` : ${metric.toLowerCase()} ${share}.`,
    better: (stage) => ` ${stage} fait mieux que le reste du parcours.`,
    same: 'Aucune étape ne s’écarte des autres au-delà du hasard.',
    tooFew: 'Il n’y a pas deux étapes avec assez de sessions pour être comparées.',
    rule: 'Chaque étape est comparée à toutes les autres. Une case n’est colorée que si l’écart n’est pas du hasard : en moyenne, au plus 1 case colorée sur 20 est une fausse alerte.',
    way: 'Le chemin',
    help: 'L’aide en chemin',
    height: 'hauteur : sessions',
    few: 'trop peu pour un taux',
    key: 'Uni : aucun écart qui se distingue du hasard. Pointillé : moins de 30, nombres seuls. Plus foncé : écart plus grand. Présumée n’est ni bien ni mal. En petit : intervalle à 95 %.',
    without: (stages) => `Aucune session d’aide sur cette période à ces étapes : ${stages}.`,
    news: { better: 'mieux', worse: 'moins bien', higher: 'plus', lower: 'moins' },
    sessions: (sessions) => count(sessions, 'session', 'sessions'),
    began: (stage) => `Comment les sessions ont commencé : ${stage}`,
    beganOf: (sessions, escalated) =>
      `${sessions.value < 2 ? 'session' : 'sessions'}, ${count(escalated, 'transmise', 'transmises')}`,
    escalatedOf: (escalated, sessions, range) =>
      range === undefined
        ? `${count(escalated, 'transmise', 'transmises')} sur ${sessions.text}.`
        : `${count(escalated, 'transmise', 'transmises')} sur ${sessions.text}, entre ${range} %.`,
    questions: (stage) => `Premières questions : ${stage}`,
    questionsNote: 'Par sessions perdues, borne basse d’abord.',
    questionsNone: 'Aucune réponse n’a été ouverte ici.',
    lost: (lost, atLeast, reason) =>
      [
        atLeast === undefined
          ? `${count(lost, 'perdue', 'perdues')}. Trop peu pour un taux.`
          : `${count(lost, 'perdue', 'perdues')}, au moins ${atLeast}.`,
        reason === undefined ? '' : `Le plus souvent après un non : ${reason}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
  },
  questions: {
    none: 'Aucune réponse n’a été ouverte sur cette période.',
    overTime: 'Recherches sans réponse, dans le temps',
    searchesAsked: 'Recherches',
    noneLost: 'Aucune session perdue après une réponse.',
    half: (entries) =>
      entries.value < 2
        ? 'Une réponse compte pour la moitié'
        : `${entries.text} réponses comptent pour la moitié`,
    ofLost: (lost) =>
      ` ${lost.value < 2 ? 'de la' : 'des'} ${count(lost, 'session perdue', 'sessions perdues')} après une réponse.`,
    leader: (question, atLeast, of) =>
      ` « ${question} » vient en tête, avec au moins ${atLeast} sur ${of}.`,
    under: (entries) =>
      `${count(entries, 'réponse ouverte', 'réponses ouvertes')} au moins une fois. Les mots des visiteurs sont montrés sans données personnelles, et seulement si au moins 5 sessions sur 2 jours les ont employés.`,
    entries: 'Réponses par sessions perdues',
    entriesNote:
      'Une session est perdue si elle s’est mal terminée après cette réponse, la dernière ouverte. Rangé par la borne basse.',
    stageMost: 'Étape principale',
    lostRange: 'Perdues, au moins à au plus',
    pastReview: (owner) => (owner === undefined ? 'À relire' : `À relire, ${owner}`),
    new: 'Nouvelle',
    searchesNote: 'Les formulations les plus proches d’une même réponse sont ensemble.',
    alsoSpelt: 'Aussi demandé',
    byStage: 'Sessions par étape',
    nearest: 'Réponse la plus proche',
    todo: 'À faire',
    addAlternate: 'Ajouter la formulation',
    writeEntry: 'Écrire une réponse',
    toFile: 'À copier dans',
    newFile: 'À copier dans un nouveau fichier, comme',
  },
  quality: {
    headline: (arrived, events) =>
      `${arrived} ${events.value < 2 ? 'de' : 'des'} ${count(events, 'événement', 'événements')} sont arrivés, pour ce qu’on en sait.`,
    apart: (sessions) =>
      ` ${count(sessions, 'session mise', 'sessions mises')} à part : robots, ou sans preuve d’origine.`,
    none: 'Trop peu d’événements pour dire ce qui se perd.',
    note: 'Ce qu’un bloqueur arrête entièrement, et ce qui se perd après le dernier événement d’une session, ne se voit pas d’ici : chaque perte est une borne inférieure.',
    events: 'Événements',
    eventsNote: 'Les événements refusés sont comptés par le code donné à l’expéditeur.',
    sessions: 'Sessions',
    sessionsNote: 'Ce qui entre dans les chiffres, et ce qui se tient à côté.',
    count: 'Nombre',
    overTime: 'dans le temps',
    nothing: 'Rien sur cette période.',
    timeNote: 'Seuls les jours où quelque chose manque sont listés.',
    when: 'Jour ou semaine',
    described: (from, to) =>
      `Dans le temps, du ${from} au ${to}. Le tableau dessous a chaque valeur.`,
    verdicts: {
      bot: 'Robots déclarés',
      unverified: 'Sans preuve d’origine',
      quarantined: 'En quarantaine : au-delà de ce qu’un réseau peut ajouter, ou impossibles',
    },
    previews: 'Aperçus et équipe',
    noAct: 'Sans action d’une personne',
    bound: (sessions, percent) =>
      `Un réseau (un /24 en IPv4, un /48 en IPv6) peut ajouter au plus ${count(sessions, 'session', 'sessions')} par jour aux chiffres : ${percent} d’un jour ordinaire, et jamais moins que le minimum du site. Le surplus est conservé, à part. Chaque réseau a cette limite pour lui seul : mille réseaux peuvent ajouter mille fois plus, et rien ici ne les distingue de visiteurs. Les adresses privées ne sont pas limitées : une adresse cachée par un proxy ne dit pas de quel réseau elle vient.`,
  },
  access: {
    title: 'Accès',
    token: 'Jeton pour les programmes',
    tokenNote:
      'Lit tous les chiffres de tous les sites en JSON et CSV sous /api/figures, mais aucun message ni adresse. À envoyer dans « Authorization: Bearer … ».',
    tokenOnce: 'À copier maintenant, il ne sera plus montré :',
    tokenThere: 'Il y a un jeton. Un nouveau y met fin.',
    tokenMissing: 'Il n’y a pas de jeton : rien ne se lit sans connexion.',
    tokenMake: 'Créer un jeton',
    tokenReplace: 'Créer un nouveau jeton',
    tokenEnd: 'Mettre fin au jeton',
  },
};
