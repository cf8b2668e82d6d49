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

/** `[day, stage, language, [entry, measure, total, entry, measure, total, …]]` */
type Group = [day: number, stage: number, language: number, counts: number[]];

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
  return {
    session,
    site,
    day: fact.day,
    stage: names.intern(fact.stage),
    language: names.intern(fact.language),
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
    contributions: encodeContributions(fact.contributions, names),
  };
}

/** What a session's row added to `entry_counts`. */
export function decodeContributions(row: FactRow): EntryCell[] {
  const { site, verdict } = row;
  const cells: EntryCell[] = [];
  for (const [day, stage, language, counts] of JSON.parse(row.contributions) as Group[]) {
    for (let at = 0; at < counts.length; at += 3) {
      const [entry = 0, measure = 0, total = 0] = counts.slice(at, at + 3);
      cells.push({ site, verdict, day, stage, language, entry, measure, total });
    }
  }
  return cells;
}

function encodeContributions(contributions: readonly Contribution[], names: Names): string {
  const groups = new Map<string, Group>();
  for (const { day, stage, language, entry, measure, total } of contributions) {
    const place = [day, names.intern(stage), names.intern(language)] as const;
    const group = groups.get(place.join()) ?? [...place, []];
    group[3].push(names.intern(entry), names.intern(measure), total);
    groups.set(place.join(), group);
  }
  return JSON.stringify([...groups.values()]);
}
