/**
 * Everything a manager's figures come from, in words and in an order of its own, so that two
 * deliveries of the same events can be compared.
 * @module
 */

import type { Store } from '../../server/store/store.ts';

/** Columns that are not names. */
const NUMERIC = new Set(['day', 'sessions', 'total']);

export async function readFigures(of: Store, site = 'shop') {
  const names = new Map(
    (await of.db.selectFrom('names').selectAll().execute()).map(({ id, name }) => [id, name]),
  );
  const number = [...names].find(([, name]) => name === site)?.[0] ?? -1;
  const words = (row: object) =>
    Object.entries(row)
      .filter(([column]) => column !== 'site')
      .map(([column, value]) => `${column}=${NUMERIC.has(column) ? value : names.get(value)}`)
      .sort()
      .join(' ');
  const read = (table: 'session_counts' | 'entry_counts') =>
    of.db.selectFrom(table).selectAll().where('site', '=', number).execute();
  const texts = of.db.selectFrom('texts').select(['id', 'missed', 'day']);
  const missed = await texts.where('site', '=', number).execute();
  return {
    sessions: (await read('session_counts')).map(words).sort(),
    entries: (await read('entry_counts')).map(words).sort(),
    missed: missed.map((row) => JSON.stringify(row)).sort(),
  };
}
