/**
 * Messages to a person, as they arrived. They are no sessions: nothing links the two.
 * @module
 */

import { countDays } from './calendar.ts';
import {
  type Count,
  makeCount,
  makePercentiles,
  makeRatio,
  makeShare,
  type Percentiles,
  type Ratio,
  type Share,
} from './figure.ts';
import type { Metric } from './metric.ts';

export const messages: Metric<Count> = {
  id: 'messages',
  version: 1,
  unit: 'messages',
  name: { en: 'Messages', fr: 'Messages' },
  definition: {
    en: 'Messages that visitors sent through the box, by the time they arrived. A message shares nothing with the session that it came from, so stage and device are not known of it, and a filter by them changes nothing; its language is that of the box.',
    fr: 'Messages envoyés par l’aide, à leur heure d’arrivée. Un message n’a rien en commun avec la session d’où il vient : son étape et son appareil ne sont pas connus, et les filtrer n’y change rien ; sa langue est celle de l’aide.',
  },
  groupings: ['all', 'channel'],
  async query(cubes, filter, by) {
    const { all, byChannel } = await cubes.messages(filter);
    if (by === 'all') return all === 0 ? new Map() : new Map([['', makeCount(all)]]);
    if (by !== 'channel') throw new RangeError(`messages is not counted by ${by}.`);
    return new Map([...byChannel].map(([channel, count]) => [channel, makeCount(count)]));
  },
};

export const repeatMessages: Metric<Share> = {
  id: 'repeat-messages',
  version: 1,
  unit: 'messages',
  name: { en: 'Repeat messages', fr: 'Messages répétés' },
  definition: {
    en: 'Messages from an address that had sent another within the 7 days before, of all messages; of one language, where that is filtered by, while the one before may be in any. Who writes again from another address is not seen: a lower bound.',
    fr: 'Messages d’une adresse qui en avait envoyé un autre dans les 7 jours précédents, parmi tous les messages ; d’une seule langue si un filtre le demande, celui d’avant pouvant être dans une autre. Qui réécrit d’une autre adresse ne se voit pas : une borne inférieure.',
  },
  groupings: ['all'],
  async query(cubes, filter, by) {
    if (by !== 'all') throw new RangeError(`repeat-messages is not counted by ${by}.`);
    const { all, repeats } = await cubes.messages(filter);
    return all === 0 ? new Map() : new Map([['', makeShare(repeats, all)]]);
  },
};

export const contactsPerVisits: Metric<Ratio> = {
  id: 'contacts-per-1000-visits',
  version: 1,
  unit: 'visits',
  name: { en: 'Messages per 1,000 visits', fr: 'Messages pour 1 000 visites' },
  definition: {
    en: 'Messages on 1,000 visits of the site, by the visits that the site itself told, over the days of which it told them; messages of other days are left out. Interval of a Poisson count. Nothing links a visit to a language, stage or device: with such a filter there is no data.',
    fr: 'Messages pour 1 000 visites du site, selon les visites que le site a lui-même indiquées et sur les seuls jours où il l’a fait ; les messages des autres jours sont laissés de côté. Intervalle d’un comptage de Poisson. Rien ne relie une visite à une langue, une étape ou un appareil : avec un tel filtre, il n’y a pas de données.',
  },
  groupings: ['all'],
  async query(cubes, filter, by) {
    if (by !== 'all') throw new RangeError(`contacts-per-1000-visits is not counted by ${by}.`);
    const visits = await cubes.visits(filter);
    if (visits.size === 0) return new Map();
    const messages = await cubes.messageDays(filter);
    let [count, of] = [0, 0];
    for (const [day, told] of visits) {
      of += told;
      count += messages.get(day) ?? 0;
    }
    const days = { known: visits.size, all: countDays(filter.from, filter.to) };
    return new Map([['', makeRatio(count, of, days)]]);
  },
};

export const timeToResolution: Metric<Percentiles> = {
  id: 'time-to-resolution',
  version: 1,
  unit: 'hours',
  name: { en: 'Time to resolution', fr: 'Temps jusqu’à la résolution' },
  definition: {
    en: 'Hours from the arrival of a message to the moment at which the help desk says it was settled: the median, and what 9 of 10 stay under, over the clock, nights and weekends included. Messages by the day they arrived; those of which the help desk has told nothing are not in it.',
    fr: 'Heures de l’arrivée d’un message au moment où le service d’assistance le dit réglé : la médiane, et ce que 9 sur 10 ne dépassent pas, nuits et fins de semaine comprises. Messages comptés au jour de leur arrivée ; ceux dont l’assistance n’a rien dit n’y sont pas.',
  },
  groupings: ['all'],
  async query(cubes, filter, by) {
    if (by !== 'all') throw new RangeError(`time-to-resolution is not counted by ${by}.`);
    const { resolved } = await cubes.messages(filter);
    const figure = makePercentiles(resolved);
    return figure.of === 0 ? new Map() : new Map([['', figure]]);
  },
};
