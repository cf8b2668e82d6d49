/**
 * Messages that visitors sent to a person: when, through what, and how many came from somebody who had
 * written just before. Of each only its hour and whether it repeats leaves the database's reach.
 * @module
 */

import { type Kysely, sql } from 'kysely';
import type { Schema } from '../store/schema.ts';
import { dateOf } from './calendar.ts';
import type { Filter } from './cubes.ts';
import { localDay } from './local-day.ts';
import type { Bucket } from './statistics.ts';

export interface Messages {
  all: number;
  byChannel: ReadonlyMap<string, number>;
  /** By day of the week, 1 Monday to 7 Sunday, then by hour, 0 to 23. */
  byHour: ReadonlyMap<number, readonly number[]>;
  /** Of those that the help desk told of: hours until each was settled. */
  resolved: Bucket[];
  /** From an address that had written in the days before, in whatever language. */
  repeats: number;
}

/** A message so soon after another from the same address is about the same thing more often than not. */
export const REPEAT_DAYS = 7;
const QUARTER_MS = 15 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const CHUNK_ROWS = 5000;

export async function readMessages(db: Kysely<Schema>, filter: Filter): Promise<Messages> {
  const { from, to, language, timeZone = 'UTC' } = filter;
  const clock = createClock(timeZone);
  const last = new Map<string, number>();
  const byChannel = new Map<string, number>();
  const byHour = new Map(WEEK.map((day) => [day, Array.from({ length: 24 }, () => 0)]));
  const resolved = emptyBuckets();
  let [all, repeats] = [0, 0];
  for await (const { address, channel, received, settled, ...message } of readRows(db, filter)) {
    const person = address.trim().toLowerCase();
    const before = last.get(person);
    last.set(person, received);
    const day = localDay(received, timeZone);
    if (day < from || day > to) continue;
    if (language !== undefined && message.language !== language) continue;
    all++;
    if (settled !== null) putInto(resolved, (settled - received) / HOUR_MS);
    byChannel.set(channel, (byChannel.get(channel) ?? 0) + 1);
    if (before !== undefined && received - before <= REPEAT_DAYS * DAY_MS) repeats++;
    const { weekday, hour } = clock(received);
    const hours = byHour.get(weekday);
    if (hours !== undefined) hours[hour] = (hours[hour] ?? 0) + 1;
  }
  return { all, byChannel, byHour, resolved, repeats };
}

/**
 * Only how many came on each local day, counted by the database: a local day never changes within a
 * quarter of an hour.
 */
export async function countMessages(
  db: Kysely<Schema>,
  { site, from, to, simulated, timeZone = 'UTC' }: Filter,
): Promise<ReadonlyMap<number, number>> {
  const quarter = sql<number>`received / ${sql.lit(QUARTER_MS)}`;
  const rows = await db
    .selectFrom('contacts')
    .select((eb) => [quarter.as('quarter'), eb.fn.countAll<number>().as('total')])
    .where('site', '=', site)
    .where('simulated', '=', Number(simulated))
    .where('preview', '=', 0)
    .where('received', '>', dateOf(from) - DAY_MS)
    .where('received', '<', dateOf(to) + 2 * DAY_MS)
    .groupBy(quarter)
    .execute();
  const days = new Map<number, number>();
  for (const { quarter, total } of rows) {
    const day = localDay(Number(quarter) * QUARTER_MS, timeZone);
    if (day >= from && day <= to) days.set(day, (days.get(day) ?? 0) + Number(total));
  }
  return days;
}

/** In the order in which they came, in any language, and those of the days before: they tell what repeats. */
async function* readRows(db: Kysely<Schema>, { site, from, to, simulated }: Filter) {
  let after = dateOf(from) - (REPEAT_DAYS + 1) * DAY_MS;
  for (let reference = ''; ; ) {
    const rows = db
      .selectFrom('contacts')
      .select(['reference', 'address', 'channel', 'language', 'received', 'resolved'])
      .where('site', '=', site)
      .where('simulated', '=', Number(simulated))
      .where('preview', '=', 0)
      .where('received', '<', dateOf(to) + 2 * DAY_MS)
      .where((is) =>
        is.or([
          is('received', '>', after),
          is.and([is('received', '=', after), is('reference', '>', reference)]),
        ]),
      );
    const found = await rows.orderBy('received').orderBy('reference').limit(CHUNK_ROWS).execute();
    for (const row of found) {
      const settled = row.resolved === null ? null : Number(row.resolved);
      yield { ...row, received: Number(row.received), settled };
    }
    const end = found.at(-1);
    if (end === undefined || found.length < CHUNK_ROWS) return;
    [after, reference] = [Number(end.received), end.reference];
  }
}

/** Upper ends in hours; the last is open. A percentile read from them is at most a third off. */
const RESOLUTION_HOURS = [
  ...[0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 30, 36, 42, 48, 60, 72, 84],
  ...[96, 120, 144, 168, 216, 264, 336, 432, 576, 720, Number.POSITIVE_INFINITY],
];

function emptyBuckets(): Bucket[] {
  return RESOLUTION_HOURS.map((to, i) => ({ from: RESOLUTION_HOURS[i - 1] ?? 0, to, count: 0 }));
}

function putInto(buckets: Bucket[], hours: number): void {
  const bucket = buckets.find(({ to }) => hours <= to);
  if (bucket !== undefined) bucket.count++;
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** Day of the week and hour of a moment, as people at the place call them. */
function createClock(timeZone: string): (ms: number) => { weekday: number; hour: number } {
  const hours = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  return (ms) => {
    const date = new Date(dateOf(localDay(ms, timeZone)));
    return { weekday: date.getUTCDay() || 7, hour: Number(hours.format(ms)) };
  };
}
