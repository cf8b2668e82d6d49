/**
 * The figures of a page's filter as a file.
 * @module
 */

import { formatDay } from '../metrics/calendar.ts';
import { createCubes } from '../metrics/cubes.ts';
import { exportFigures, writeCsv } from '../metrics/export.ts';
import { METRICS } from '../metrics/registry.ts';
import { inSnapshot } from '../store/snapshot.ts';
import type { DashboardOptions, DashboardRequest } from './dashboard.tsx';

const GROUPINGS = ['all', 'day', 'stage', 'entry', 'channel', 'outcome', 'arm', 'code'] as const;

export async function sendCsv(
  { c, readSite, refuse }: DashboardRequest,
  { store, clock }: DashboardOptions,
): Promise<Response> {
  const visit = readSite();
  if (visit === undefined) return refuse('no-site', 404);
  const { filter, snapshot } = visit;
  const options = { metrics: METRICS, groupings: GROUPINGS };
  const rows = await inSnapshot(store.db, (db) => exportFigures(createCubes(db), filter, options));
  const head = { filter, timeZone: snapshot.settings.timeZone, now: clock() };
  const name = `wayside-${filter.site}-${formatDay(filter.from)}-${formatDay(filter.to)}.csv`;
  return c.body(writeCsv(head, rows), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  });
}
