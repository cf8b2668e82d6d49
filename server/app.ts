/**
 * All routes of the public server, put together from their parts. Importing it does nothing; it
 * knows no port, no file and no clock of its own.
 * @module
 */

import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import {
  type Assets,
  createCompressor,
  IMMUTABLE,
  makeAsset,
  refuse,
  sendAsset,
} from './assets.ts';
import type { Library } from './content/library.ts';
import { describeFailure, errorBody, NOTHING_HERE } from './errors.ts';
import { createHelp } from './help/help.tsx';
import { PREVIEW_PATH } from './ingest/door.ts';
import type { Rankings } from './metrics/ranking.ts';

export interface AppParts {
  /** The built widget. */
  assets: Assets;
  library: Library;
  rankings: Pick<Rankings, 'findHash' | 'findBody'>;
  /** Routes of `/v1/catalogues` and `/v1/search`. */
  search: Hono;
  /** Routes of `POST /v1/events` and of simulated data. */
  ingest: Hono;
  /** Routes of `POST /v1/contacts`. */
  contacts: Hono;
  /** Routes below `/dashboard`. */
  dashboard: Hono;
  /** Routes below `/api`. */
  api: Hono;
  /** Routes of `/metrics`: how the process is doing. */
  gauges: Hono;
  /** Whether the process can serve: false before it is up and while it shuts down. */
  isReady(): boolean;
  /** Told of every failure that was not the client's. */
  onFailure(error: unknown): void;
  /** Age until which the launcher and the manifest are not asked for again. */
  freshSeconds: number;
}

export function createApp(parts: AppParts): Hono {
  const app = new Hono({ strict: false });
  const open = [createPublicRoutes(parts), parts.search, parts.ingest, parts.contacts];
  for (const path of ['/', PREVIEW_PATH]) for (const routes of open) app.route(path, routes);
  app.route('/help', createHelp(parts.library));
  app.get(`${PREVIEW_PATH}/help/*`, (c) => c.redirect(c.req.path.slice(PREVIEW_PATH.length), 302));
  app.route('/dashboard', parts.dashboard);
  app.route('/api', parts.api);
  app.get('/', (c) => c.redirect('/help/', 302));
  app.route('/metrics', parts.gauges);
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', (c) => (parts.isReady() ? c.text('ready') : c.text('not ready', 503)));
  app.notFound((c) => c.json(errorBody('not-found', NOTHING_HERE), 404));
  app.onError((error, c) => {
    const { status, body } = describeFailure(error);
    if (status >= 500) parts.onFailure(error);
    return c.json(body, status);
  });
  return app;
}

/**
 * The file that stands today for one of an earlier build. A page that was open, or cached, since
 * before an update asks for these by the earlier name: what launcher and panel load by themselves,
 * with exports that keep their names. The other files belong to the panel of their own build.
 */
function findSuccessor(assets: Assets, name: string): string | undefined {
  const [, part] = /^(panel|watch)-[\da-f]{6}\.js$/.exec(name) ?? [];
  const found = [...assets.keys()].find((path) => path.startsWith(`assets/${part}-`));
  return found?.replace('assets/', '');
}

/** What any page may load before it searches: the launcher and its parts, and manifests. */
function createPublicRoutes({ assets, library, rankings, freshSeconds }: AppParts): Hono {
  const routes = new Hono();
  const compressed = createCompressor();
  const fresh = freshSeconds > 0 ? `public, max-age=${freshSeconds}` : 'no-cache';

  for (const name of ['wayside.js', 'custom-elements.json']) {
    routes.get(`/${name}`, (c) => {
      const asset = assets.get(name);
      return asset === undefined ? c.notFound() : sendAsset(c, asset, fresh);
    });
  }
  routes.get('/assets/:name', (c) => {
    const name = c.req.param('name');
    const asset = assets.get(`assets/${name}`);
    if (asset !== undefined) return sendAsset(c, asset, IMMUTABLE);
    const successor = findSuccessor(assets, name);
    if (successor === undefined) return c.notFound();
    const text = `export * from './${successor}';`;
    return sendAsset(c, makeAsset(text, 'text/javascript; charset=utf-8'), fresh);
  });
  routes.get('/v1/sites/:site', (c) => {
    const manifest = library.findSite(c.req.param('site'))?.manifest;
    if (manifest === undefined) return refuse(404, 'site-unknown', 'There is no such site.');
    const ranking = rankings.findHash(manifest.site);
    const named = ranking === undefined ? manifest : { ...manifest, ranking };
    return sendAsset(c, compressed(JSON.stringify(named)), fresh);
  });
  routes.get('/v1/sites/:site/ranking/:hash', (c) => {
    const body = rankings.findBody(c.req.param('site'), c.req.param('hash'));
    if (body === undefined) return refuse(404, 'ranking-unknown', 'There is no such ranking.');
    return sendAsset(c, compressed(body), IMMUTABLE);
  });
  routes.get('/v1/texts/:hash', (c) => {
    const body = library.findTexts(c.req.param('hash'));
    if (body === undefined) return refuse(404, 'texts-unknown', 'There are no such texts.');
    return sendAsset(c, compressed(body), IMMUTABLE);
  });
  routes.get('/v1/media/:name', async (c) => {
    const picture = library.findPicture(c.req.param('name'));
    if (picture === undefined) return refuse(404, 'picture-unknown', 'There is no such picture.');
    return c.body(new Uint8Array(await readFile(picture.path)), 200, {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': IMMUTABLE,
      'Content-Type': picture.type,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    });
  });
  return routes;
}
