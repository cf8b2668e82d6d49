/**
 * A fact as a row, and what a session adds to the counts in a form that can be taken back.
 * @module
 */

import type { Selectable } from 'kysely';
import type { Contribution } from '../metrics/contributions.ts';
import type { SessionFact } from '../metrics/outcome.ts';
import type { Names } from './event-codec.ts';
import { ByteReader, ByteWriter } from './packed-bytes.ts';
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
    contributions: encodeContributions(fact.contributions, place, names),
  };
}

/** What a session's row added to `entry_counts`. */
export function decodeContributions(
  row: Pick<FactRow, 'site' | 'verdict' | 'day' | 'stage' | 'language' | 'contributions'>,
): EntryCell[] {
  const { site, verdict } = row;
  const cells: EntryCell[] = [];
  const reader = new ByteReader(row.contributions);
  let { day, stage, language } = row;
  while (!reader.isAtEnd) {
    const code = reader.number();
    const count = Math.floor(code / CODES);
    if (code % CODES === PLACE) {
      [day, stage, language] = [count, reader.number(), reader.number()];
      continue;
    }
    const measure = reader.number();
    const total = code % CODES === SEVERAL ? reader.number() : 1;
    cells.push({ site, verdict, day, stage, language, entry: count, measure, total });
  }
  return cells;
}

/**
 * The same contributions with another stage, by the numbers of their names; undefined when they name it
 * nowhere. The session's own stage is in its row.
 */
export function replaceCountedStage(
  contributions: Uint8Array,
  from: number,
  to: number,
): Buffer | undefined {
  const reader = new ByteReader(contributions);
  let isFound = false;
  writer.clear();
  while (!reader.isAtEnd) {
    const code = reader.number();
    writer.number(code);
    const next = reader.number();
    const isStage = code % CODES === PLACE && next === from;
    writer.number(isStage ? to : next);
    isFound ||= isStage;
    if (code % CODES !== ONE) writer.number(reader.number());
  }
  return isFound ? writer.finish() : undefined;
}

/** What the first number of each piece says beside its own value. */
const [ONE, SEVERAL, PLACE] = [0, 1, 2];
const CODES = 3;

const writer = new ByteWriter();

/**
 * Pieces of numbers: an entry and a measure that counts once; the same with a total; or the day, stage
 * and language of all that follow, which before the first are the session's own.
 */
function encodeContributions(
  contributions: readonly Contribution[],
  ownPlace: readonly [day: number, stage: number, language: number],
  names: Names,
): Buffer {
  writer.clear();
  let place = ownPlace;
  for (const { day, stage, language, entry, measure, total } of contributions) {
    const own = [day, names.intern(stage), names.intern(language)] as const;
    if (own.some((value, i) => value !== place[i])) {
      place = own;
      writer.number(day * CODES + PLACE);
      writer.number(own[1]);
      writer.number(own[2]);
    }
    writer.number(names.intern(entry) * CODES + (total === 1 ? ONE : SEVERAL));
    writer.number(names.intern(measure));
    if (total !== 1) writer.number(total);
  }
  return writer.finish();
}
