/**
 * A fact as a row, and what a session adds to the counts in a form that can be taken back.
 * @module
 */

import type { Selectable } from 'kysely';
import type { Contribution } from '../metrics/contributions.ts';
import type { SessionFact } from '../metrics/outcome.ts';
import type { Names } from './event-codec.ts';
import type { FactsTable } from './schema.ts';

export type FactRow = Selectable<FactsTable>;

/** Every column of `facts`, in the order in which rows are written. */
export const FACT_COLUMNS = [
  ...(['session', 'site', 'day', 'stage', 'language', 'device', 'channel', 'arm'] as const),
  ...(['verdict', 'outcome', 'detail', 'started', 'ended', 'definition', 'events'] as const),
  ...(['lost', 'contact_intent', 'helped', 'helped_before_contact', 'human_visible'] as const),
  ...(['scale', 'score', 'asked', 'answer_ms', 'contributions'] as const),
] as const satisfies readonly (keyof FactRow)[];

/** One cell of `entry_counts`, in the order of its key. */
export interface EntryCell {
  site: number;
  verdict: number;
  day: number;
  stage: number;
  language: number;
  entry: number;
  measure: number;
  total: number;
}

/** The row of `facts` for a session. May give numbers to new names. */
export function encodeFact(
  fact: SessionFact,
  session: number,
  site: number,
  names: Names,
): FactRow {
  const place = [fact.day, names.intern(fact.stage), names.intern(fact.language)] as const;
  const [day, stage, language] = place;
  return {
    ...{ session, site, day, stage, language },
    device: names.intern(fact.device),
    channel: names.intern(fact.channel),
    arm: names.intern(fact.arm),
    verdict: names.intern(fact.verdict),
    outcome: names.intern(fact.outcome),
    detail: names.intern(fact.detail),
    started: fact.started,
    ended: fact.ended,
    definition: fact.definition,
    events: fact.events,
    lost: fact.lost,
    contact_intent: Number(fact.contactIntent),
    helped: Number(fact.helped),
    helped_before_contact: Number(fact.helpedBeforeContact),
    human_visible: Number(fact.humanVisible),
    scale: names.intern(fact.scale),
    score: fact.score,
    asked: Number(fact.asked),
    answer_ms: fact.answerMs,
    contributions: encodeContributions(fact.contributions, place.join(), names),
  };
}

/** What a session's row added to `entry_counts`. */
export function decodeContributions(
  row: Pick<FactRow, 'site' | 'verdict' | 'day' | 'stage' | 'language' | 'contributions'>,
): EntryCell[] {
  const { site, verdict } = row;
  const cells: EntryCell[] = [];
  if (row.contributions === '') return cells;
  for (const group of row.contributions.split(';')) {
    const [place = '', counts = ''] = group.split(':');
    const own = [row.day, row.stage, row.language];
    const [day = 0, stage = 0, language = 0] = place === '' ? own : place.split(',').map(Number);
    for (const count of counts.split(' ')) {
      const [entry = 0, measure = 0, total = 1] = count.split('.').map(Number);
      cells.push({ site, verdict, day, stage, language, entry, measure, total });
    }
  }
  return cells;
}

/**
 * Groups parted by `;`, each `day,stage,language:entry.measure.total entry.measure …`: a place that is
 * the session's own is left out, and so is a total of one.
 */
function encodeContributions(
  contributions: readonly Contribution[],
  ownPlace: string,
  names: Names,
): string {
  const groups = new Map<string, string[]>();
  for (const { day, stage, language, entry, measure, total } of contributions) {
    const place = [day, names.intern(stage), names.intern(language)].join();
    const key = place === ownPlace ? '' : place;
    const count = [names.intern(entry), names.intern(measure), ...(total === 1 ? [] : [total])];
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [count.join('.')]);
    else group.push(count.join('.'));
  }
  return [...groups].map(([place, counts]) => `${place}:${counts.join(' ')}`).join(';');
}
