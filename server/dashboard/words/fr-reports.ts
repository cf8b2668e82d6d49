/**
 * French of the pages about effort, contacts and the experiment.
 * @module
 */

import { countFrench as count } from './count.ts';
import type { ReportWords } from './report-words.ts';

export const FR_REPORTS: ReportWords = {
  effortPage: {
    title: 'Effort',
    headline: (answers, share, range) => [
      `Sur ${count(answers, 'avis', 'avis')}, `,
      { text: `${share} ont trouvé facile d’obtenir de l’aide`, metric: 'effort-easy' },
      `, entre ${range} %.`,
    ],
    changed: (points, isUp, period) =>
      ` C’est ${points} points de ${isUp ? 'plus' : 'moins'} que ${period}.`,
    under:
      'Une question par session, avec les mêmes mots après une réponse utile et après un message à un humain. Celles et ceux qui répondent peuvent différer des autres.',
    scale: (scale) =>
      `Ces chiffres portent sur l’échelle ${scale} seule ; les échelles ne s’additionnent jamais.`,
    otherScale: (answers, scale) => `${count(answers, 'avis', 'avis')} sur ${scale}`,
    distribution: 'Avis',
    ends: (scale) => `1 très difficile, ${scale.at(-1)} très facile`,
    overTime: 'Ont trouvé cela facile, dans le temps',
    spans: (days) =>
      days.value === 1 ? 'par jour' : days.value === 7 ? 'par semaine' : `par ${days.text} jours`,
    outcomeNote: 'Le dernier avis de chaque session, selon la façon dont elle s’est terminée.',
    stageNote: 'Selon l’étape où l’avis a été donné.',
    byEntry: 'Par dernière réponse lue',
    entryNote:
      'Les plus difficiles d’abord, selon la part qui, au plus, a trouvé cela facile. Sous 30 avis, des nombres seuls.',
    comments: 'Mots des commentaires',
    commentsNote: (sessions) =>
      sessions.value === 0
        ? 'Aucun commentaire sur cette période.'
        : `${count(sessions, 'session a laissé', 'sessions ont laissé')} un commentaire. Un commentaire est celui d’une personne : il n’est pas montré. Un mot l’est, si 5 sessions sur 2 jours l’ont employé.`,
    used: (sessions) => count(sessions, 'session', 'sessions'),
  },
};
