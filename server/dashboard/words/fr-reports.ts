/**
 * French of the pages about effort, contacts and the experiment.
 * @module
 */

import { countFrench as count, pointsFrench } from './count.ts';
import type { ReportWords } from './report-words.ts';

export const FR_REPORTS: ReportWords = {
  effortPage: {
    title: 'Effort',
    headline: (answers, share, range) => [
      `Sur ${count(answers, 'avis', 'avis')}, `,
      { text: `${share} ont trouvé facile d’obtenir de l’aide`, metric: 'effort-easy' },
      `, entre ${range} %.`,
    ],
    changed: (points, isUp, period) =>
      ` C’est ${pointsFrench(points)} de ${isUp ? 'plus' : 'moins'} que ${period}.`,
    noise: ' Aucun écart qui se distingue du hasard.',
    under:
      'Une question par session, avec les mêmes mots après une réponse utile et après un message à un humain. Celles et ceux qui répondent peuvent différer des autres.',
    scale: (scale) =>
      `Ces chiffres portent sur l’échelle ${scale} seule ; les échelles ne s’additionnent jamais.`,
    otherScale: (answers, scale) => `${count(answers, 'avis', 'avis')} sur ${scale}`,
    distribution: 'Avis',
    ends: (scale) => `1 très difficile, ${scale.at(-1)} très facile`,
    overTime: 'Ont trouvé cela facile, dans le temps',
    spans: (days) =>
      days.value === 1 ? 'par jour' : days.value === 7 ? 'par semaine' : `par ${days.text} jours`,
    outcomeNote: 'Le dernier avis de chaque session, selon la façon dont elle s’est terminée.',
    stageNote: 'Selon l’étape où l’avis a été donné.',
    reasons: 'Ce qui a facilité les choses, ce qui les a compliquées',
    reasonsNote:
      'Nommé à côté de la note, par qui le voulait : chaque raison est une part de ceux qui en ont nommé une. Plusieurs choix étaient possibles.',
    reason: 'Raison',
    named: 'En ont nommé une, parmi tous ces avis',
    byEntry: 'Par dernière réponse lue',
    entryNote:
      'Les plus difficiles d’abord, selon la part qui, au plus, a trouvé cela facile. Sous 30 avis, des nombres seuls.',
    comments: 'Mots des commentaires',
    commentsNote: (sessions) =>
      sessions.value === 0
        ? 'Aucun commentaire sur cette période.'
        : `${count(sessions, 'session a laissé', 'sessions ont laissé')} un commentaire. Un commentaire est celui d’une personne : il n’est pas montré. Un mot l’est, si 5 sessions sur 2 jours l’ont employé.`,
    used: (sessions) => count(sessions, 'session', 'sessions'),
  },
  experiment: {
    title: 'Expérience',
    none: 'Aucune session n’a été tirée au sort sur cette période.',
    under:
      'Des sessions, tirées au sort à l’ouverture de l’aide, se passent de suggestions et de recherche : l’aide y propose un humain et les pages d’aide. Les mêmes fichiers sont chargés partout, et rien n’est proposé sans demande.',
    off: 'Aucune expérience en cours actuellement. Pour en lancer une, écrire « experiment: { holdout: 0.1 } » dans site.yaml : une session sur dix se passe alors d’aide.',
    drawn: (treated, holdout) =>
      `${count(treated, 'session a eu', 'sessions ont eu')} de l’aide, ${holdout.text} s’en ${holdout.value < 2 ? 'est passée' : 'sont passées'}.`,
    fewer: (points, range) =>
      `Avec l’aide, ${pointsFrench(points)} de sessions en moins écrivent à un humain, entre ${range}.`,
    more: (points, range) =>
      `Avec l’aide, ${pointsFrench(points)} de sessions en plus écrivent à un humain ; l’écart est entre ${range}.`,
    arms: 'Les deux groupes',
    armsNote:
      'Chaque session compte dans le groupe où elle a été tirée, y compris celles reparties aussitôt.',
    arm: 'Groupe',
    names: { treated: 'Avec aide', holdout: 'Sans aide' },
    effects: 'L’écart',
    points: (difference) => `${pointsFrench(difference)}`,
    between: (range) => `Entre ${range} points (95 %).`,
    meaning: 'Ce que cela veut dire',
    limits: [
      'L’écart est une limite haute des contacts évités. Sans réponse ici, on peut écrire ailleurs, appeler ou renoncer, et rien de cela ne se voit.',
      'C’est une session qui est tirée, pas une personne : deux onglets peuvent montrer les deux groupes.',
      'L’effort est demandé à des moments différents : sans aide, seulement après un message. À comparer avec prudence.',
      'Regarder chaque jour et s’arrêter au premier bon chiffre trouve des effets qui n’existent pas. Choisir la fin à l’avance.',
    ],
    calculator: 'Combien de temps pour voir un effet ?',
    pace: (sessions, rate) =>
      `Au rythme de cette période : ${sessions} sessions par jour, dont ${rate} écrivent à un humain. Un effet réel se voit alors dans 4 expériences sur 5, à 95 %.`,
    effect: 'Contacts en moins',
    without: (share) => `${share} sans aide`,
    fewerPoints: (points) => `${pointsFrench(points)}`,
    askEffect: 'Effet, en points',
    askHoldout: 'Sans aide, %',
    paceUnknown: 'Trop peu de sessions d’aide sur cette période pour en connaître le rythme.',
    ask: 'Calculer',
    answer: (points, share, time) => `${pointsFrench(points)} avec ${share} sans aide : ${time}`,
    days: (days) => count(days, 'jour', 'jours'),
    weeks: (weeks) => count(weeks, 'semaine', 'semaines'),
    tooLong: 'plus de deux ans',
  },
  contactFigures: {
    title: 'Les contacts en chiffres',
    none: 'Aucun message sur cette période.',
    headline: (messages, outside) =>
      outside === undefined
        ? `${count(messages, 'message', 'messages')} à un humain sur cette période.`
        : `${count(messages, 'message', 'messages')} à un humain sur cette période, dont ${outside} hors des heures de lecture.`,
    under:
      'Les messages sont comptés à leur arrivée ; rien ne relie un message à la session d’où il vient.',
    everywhere: 'Toutes étapes et tous appareils compris : un message ne les indique pas.',
    list: 'Lire les messages',
    figures: 'Les contacts en chiffres',
    week: 'Heure par heure',
    weekNote: (hasHours) =>
      `Messages par jour de la semaine et par heure, dans le fuseau du site.${hasHours ? ' Hachuré : hors de vos heures.' : ''}`,
    day: 'Jour',
    overTime: 'Sessions qui ont écrit à un humain, dans le temps',
    stages: 'Par étape',
    stagesNote: 'Sessions qui ont écrit à un humain, parmi celles commencées à cette étape.',
    escalated: 'Transmises',
    channels: 'Par canal',
    channel: 'Canal',
    visits: 'Pour 1 000 visites',
    visitsNone:
      'Pas de données : le nombre de visites du site n’est connu pour aucun jour de cette période. Ses propres systèmes peuvent l’indiquer.',
    visitsKnown: (visits, { known, all }) =>
      known.value === all.value
        ? `Pour ${count(visits, 'visite', 'visites')} indiquées par le site, chaque jour.`
        : `Pour ${count(visits, 'visite', 'visites')} indiquées par le site, sur ${known.text} des ${count(all, 'jour', 'jours')}. Les messages des autres jours sont laissés de côté.`,
    visitsSimulated: (visits) => `Pour ${count(visits, 'visite simulée', 'visites simulées')}.`,
    ofMessages: (messages) => `${count(messages, 'message', 'messages')} ; intervalle à 95 % :`,
    settled: 'Avant qu’un message soit réglé',
    settledOf: (settled, all) =>
      `Selon le service d’assistance, pour ${settled.text} sur ${count(all, 'message', 'messages')}, nuits et fins de semaine comprises.`,
    settledFew: 'Trop peu pour une médiane.',
    median: 'Médiane ; intervalle à 95 % :',
    nineOfTen: 'Ce que 9 sur 10 ne dépassent pas',
  },
};
