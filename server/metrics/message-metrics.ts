/**
 * Messages to a person, as they arrived. They are no sessions: nothing links the two.
 * @module
 */

import { type Count, makeCount, makeShare, type Share } from './figure.ts';
import type { Metric } from './metric.ts';

export const messages: Metric<Count> = {
  id: 'messages',
  version: 1,
  unit: 'messages',
  name: { en: 'Messages', fr: 'Messages' },
  definition: {
    en: 'Messages that visitors sent through the box, by the time they arrived. A message shares nothing with the session that it came from, so stage and device are not known of it.',
    fr: 'Messages envoyés par l’aide, à leur heure d’arrivée. Un message n’a rien en commun avec la session d’où il vient : son étape et son appareil ne sont pas connus.',
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
    en: 'Messages from an address that had sent another within the 7 days before, of all messages. Who writes again from another address is not seen: a lower bound.',
    fr: 'Messages d’une adresse qui en avait envoyé un autre dans les 7 jours précédents, parmi tous les messages. Qui réécrit d’une autre adresse ne se voit pas : une borne inférieure.',
  },
  groupings: ['all'],
  async query(cubes, filter, by) {
    if (by !== 'all') throw new RangeError(`repeat-messages is not counted by ${by}.`);
    const { all, repeats } = await cubes.messages(filter);
    return all === 0 ? new Map() : new Map([['', makeShare(repeats, all)]]);
  },
};
