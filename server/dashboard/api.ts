/**
 * Figures for programs: the registry and what it counts, as JSON and CSV, behind a token. Reads the
 * same filters from the address as the pages do, but refuses what it does not know.
 * @module
 */

import { type Context, Hono } from 'hono';
import type { Library, Snapshot } from '../content/library.ts';
import { errorBody } from '../errors.ts';
import { createCubes, type Grouping } from '../metrics/cubes.ts';
import { describeExport, exportFigures, writeCsv } from '../metrics/export.ts';
import { localDay } from '../metrics/local-day.ts';
import type { Metric } from '../metrics/metric.ts';
import { DEFINITION_VERSION } from '../metrics/outcome.ts';
import { findMetric, METRICS } from '../metrics/registry.ts';
import { inSnapshot } from '../store/snapshot.ts';
import type { Store } from '../store/store.ts';
import { isApiToken } from './auth/api-token.ts';
import { type Address, PARAMETERS, PERIOD_DAYS_MAX, readAddress } from './links.ts';
import { createSupplyApi } from './supply-api.ts';

export interface ApiOptions {
  store: Pick<Store, 'db'>;
  library: Library;
  /** UTC milliseconds. */
  clock: () => number;
}

interface Refusal {
  status: 400 | 404;
  code: string;
  message: string;
  path: string;
}

/** To be mounted at `/api`. */
export function createApi({ store, library, clock }: ApiOptions): Hono {
  const api = new Hono();
  // Before the guard of what is read: these have tokens of their own.
  api.route('/sites', createSupplyApi({ store, library, clock }));
  api.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    const [, token = ''] = /^Bearer (\S+)$/i.exec(c.req.header('Authorization') ?? '') ?? [];
    if (await isApiToken(store.db, token)) return next();
    c.header('WWW-Authenticate', 'Bearer');
    return c.json(errorBody('token-invalid', 'Send the token as `Authorization: Bearer …`.'), 401);
  });
  api.get('/metrics', (c) =>
    c.json({
      definitions: DEFINITION_VERSION,
      metrics: METRICS.map(({ id, version, unit, name, definition, groupings }) => ({
        ...{ id, version, unit, name, definition, groupings },
      })),
    }),
  );
  api.get('/figures', (c) => send(c, 'json'));
  api.get('/figures.csv', (c) => send(c, 'csv'));

  async function send(c: Context, form: 'json' | 'csv'): Promise<Response> {
    const url = new URL(c.req.url);
    const asked = readRequest(url, library, clock());
    if ('code' in asked) {
      const { status, code, message, path } = asked;
      return c.json(errorBody(code, message, path), status);
    }
    const { snapshot, address, metrics, groupings } = asked;
    const { filter } = address;
    const rows = await inSnapshot(store.db, (db) =>
      exportFigures(createCubes(db), filter, { metrics, groupings }),
    );
    const head = { filter, timeZone: snapshot.settings.timeZone, now: clock() };
    if (form === 'json') return c.json({ ...describeExport(head), figures: rows });
    return c.body(writeCsv(head, rows), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  }
  return api;
}

interface FigureRequest {
  snapshot: Snapshot;
  address: Address;
  metrics: readonly Metric[];
  groupings: readonly Grouping[];
}

function readRequest(url: URL, library: Library, now: number): FigureRequest | Refusal {
  const site = url.searchParams.get('site') ?? library.sites()[0] ?? '';
  const snapshot = library.findSite(site);
  if (snapshot === undefined) {
    return { status: 404, code: 'site-unknown', message: 'There is no such site.', path: 'site' };
  }
  const address = readAddress(url, snapshot, localDay(now, snapshot.settings.timeZone));
  const wrong = findUnread(url) ?? findTwoPeriods(url) ?? findWrong(address);
  if (wrong !== undefined) return wrong;
  const ids = url.searchParams.getAll('metric');
  const metrics = ids.length === 0 ? METRICS : ids.flatMap((id) => findMetric(id) ?? []);
  if (metrics.length < ids.length) {
    const message = 'There is no such metric; `/api/metrics` lists all.';
    return { status: 404, code: 'metric-unknown', message, path: 'metric' };
  }
  const by = url.searchParams.get('by') ?? 'all';
  const groupings = [...new Set(metrics.flatMap((metric) => metric.groupings))].filter(
    (grouping) => grouping === by,
  );
  if (groupings.length === 0) {
    const message = 'None of these metrics is counted by that.';
    return { status: 400, code: 'grouping-unknown', message, path: 'by' };
  }
  return { snapshot, address, metrics, groupings };
}

/** A misspelt or second filter would be passed over, and all figures taken for filtered ones. */
function findUnread({ searchParams }: URL): Refusal | undefined {
  for (const path of new Set(searchParams.keys())) {
    if (path === 'metric') continue;
    if (path !== 'by' && !PARAMETERS.some((one) => one === path)) {
      const message = `\`${path}\` is no parameter of this address.`;
      return { status: 400, code: 'parameter-unknown', message, path };
    }
    if (searchParams.getAll(path).length > 1) {
      const message = `\`${path}\` can be said once only.`;
      return { status: 400, code: 'parameter-repeated', message, path };
    }
  }
  return undefined;
}

/** A page takes the named period; a program that says two has made a mistake. */
function findTwoPeriods({ searchParams }: URL): Refusal | undefined {
  const dates = ['from', 'to'].filter((name) => searchParams.has(name));
  if (!searchParams.has('days') || dates.length === 0) return undefined;
  const message = 'Say either `days` or `from` and `to`: these are two periods.';
  return { status: 400, code: 'period-ambiguous', message, path: 'days' };
}

/** A page shows its default instead of a filter that it does not know; a program must be told. */
function findWrong({ unknown, isCut }: Address): Refusal | undefined {
  const [path] = unknown;
  if (path !== undefined) {
    const message = `\`${path}\` is not one that this site knows.`;
    return { status: 400, code: 'filter-invalid', message, path };
  }
  if (!isCut) return undefined;
  const message = `A period has at most ${PERIOD_DAYS_MAX} days.`;
  return { status: 400, code: 'period-too-long', message, path: 'from' };
}
