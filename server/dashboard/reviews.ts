/**
 * Which entries are past the day on which they were to be read again, as the check of the content
 * found.
 * @module
 */

import type { Store } from '../store/store.ts';
import type { SiteVisit } from './visit.ts';

const DATE = /\d{4}-\d{2}-\d{2}/;

/** Entry ids with the day that was due, where the finding names one. */
export async function findPastReviews(
  { snapshot, filter }: SiteVisit,
  { db }: Pick<Store, 'db'>,
): Promise<Map<string, string | undefined>> {
  const found = snapshot.problems.filter(({ code }) => code === 'review-past');
  if (found.length === 0) return new Map();
  const rows = await db
    .selectFrom('entries')
    .select(['id', 'file'])
    .where('site', '=', filter.site)
    .execute();
  const ids = new Map(rows.map(({ id, file }) => [file, id]));
  return new Map(
    found.flatMap(({ file, message }) => {
      const id = ids.get(file);
      return id === undefined ? [] : [[id, DATE.exec(message)?.[0]] as const];
    }),
  );
}
