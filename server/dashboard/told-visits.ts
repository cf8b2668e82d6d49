/**
 * The visits of a site by day, as it tells them: one day at a time or many in a file. What may be told is
 * decided here for both.
 * @module
 */

import type { Kysely } from 'kysely';
import { parseDay } from '../metrics/calendar.ts';
import type { Schema } from '../store/schema.ts';

/** Most that one day may have. */
export const VISITS_MAX = 1_000_000_000_000;

/** One told day; a local day of the site. */
export interface ToldDay {
  day: number;
  visits: number;
}

export type DayProblem = 'day-invalid' | 'day-in-future';

/** What is wrong with a line of a file, counted from 1. */
export interface LineProblem {
  line: number;
  code: DayProblem | 'day-twice' | 'visits-invalid' | 'line-invalid';
}

/** A file may be of many days, but every line of it counts, or none. */
export type VisitsFile = { days: ToldDay[] } | { problems: LineProblem[] };

/** Between statements of a transaction: SQLite takes no more values at once. */
const CHUNK_DAYS = 500;

/** `today`: the site's own. */
export function readDay(text: string, today: number): number | DayProblem {
  const day = parseDay(text);
  if (day === undefined) return 'day-invalid';
  return day <= today ? day : 'day-in-future';
}

/**
 * Lines like `2026-11-22,1200`, parted by a comma, a semicolon or a tab, in quotes or not. A first line
 * without a digit is a heading.
 */
export function readVisitsFile(text: string, today: number): VisitsFile {
  const known = new Set<number>();
  const days: ToldDay[] = [];
  const problems: LineProblem[] = [];
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '' || (i === 0 && !/\d/.test(line))) continue;
    const told = readLine(line, today);
    if (typeof told === 'string') problems.push({ line: i + 1, code: told });
    else if (known.has(told.day)) problems.push({ line: i + 1, code: 'day-twice' });
    else {
      known.add(told.day);
      days.push(told);
    }
  }
  if (problems.length > 0) return { problems };
  return days.length > 0 ? { days } : { problems: [{ line: 1, code: 'line-invalid' }] };
}

/** Told again, a day has what was told last. */
export async function tellVisits(
  db: Kysely<Schema>,
  site: string,
  days: readonly ToldDay[],
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (let at = 0; at < days.length; at += CHUNK_DAYS) {
      await transaction
        .insertInto('site_visits')
        .values(days.slice(at, at + CHUNK_DAYS).map((told) => ({ site, ...told })))
        .onConflict((conflict) =>
          conflict
            .columns(['site', 'day'])
            .doUpdateSet((told) => ({ visits: told.ref('excluded.visits') })),
        )
        .execute();
    }
  });
}

function readLine(line: string, today: number): ToldDay | LineProblem['code'] {
  const cells = line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  const [first = '', second = ''] = cells;
  if (cells.length !== 2) return 'line-invalid';
  const day = readDay(first, today);
  if (typeof day === 'string') return day;
  const visits = Number(second);
  return /^\d+$/.test(second) && visits <= VISITS_MAX ? { day, visits } : 'visits-invalid';
}
