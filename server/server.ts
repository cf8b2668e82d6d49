/**
 * The running server: opens the store and the content, listens, and closes in an order that loses
 * nothing acknowledged.
 * @module
 */

import { randomBytes } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { createApp } from './app.ts';
import { loadAssets } from './assets.ts';
import type { Config } from './config.ts';
import { createContacts } from './contact/routes.ts';
import type { Library } from './content/library.ts';
import { openLibrary } from './content/open-library.ts';
import { ContentError, formatProblem } from './content/problem.ts';
import { createApi } from './dashboard/api.ts';
import { createOidc } from './dashboard/auth/oidc.ts';
import { createDashboard } from './dashboard/dashboard.tsx';
import { createShop } from './demo/shop.tsx';
import { AppError } from './errors.ts';
import { makeFolder } from './folder.ts';
import { type AddressOf, createAddressOf } from './ingest/address.ts';
import { createDoor } from './ingest/door.ts';
import { createIngest } from './ingest/ingest.ts';
import { loadKeys } from './ingest/keys.ts';
import { startMailing } from './mail/start.ts';
import { noteDefinitions } from './metrics/annotations.ts';
import { openRankings, type Rankings } from './metrics/ranking.ts';
import { createGaugeRoutes } from './operations/gauge-routes.ts';
import { createGauges, type Gauges } from './operations/gauges.ts';
import { startRetention } from './operations/retention-loop.ts';
import { startSums } from './operations/sum-loop.ts';
import { noticeProxy, UNLISTED_PROXY_SETTING } from './operations/unlisted-proxy.ts';
import { createSearch } from './search/routes.ts';
import { createServedCatalogues } from './search/served-catalogues.ts';
import { openStoreAt } from './store/open.ts';
import type { Store } from './store/store.ts';

/** A server that answers. */
export interface RunningServer {
  url: string;
  /** Address of the demo shop, when it is served. */
  shopUrl: string | undefined;
  /** Sets the first manager's password, once; undefined when there is an account. */
  setupUrl: string | undefined;
  /** Takes no more requests, finishes those under way, folds what is stored and closes. */
  close(): Promise<void>;
}

/** Takes one line for the operator. */
export type Log = (line: string) => void;

/** The built widget lies beside the built server. */
const CLIENT_FOLDER = fileURLToPath(new URL('../client', import.meta.url));
/** Longest wait for requests under way when closing; then their connections are cut. */
const CLOSE_WAIT_MS = 5000;
/**
 * Idle time after which we close a connection: longer than proxies keep theirs (nginx: 60 s), else one
 * sends into a connection that is just being closed, and a visitor's request fails.
 */
const KEEP_ALIVE_MS = 75_000;
/** Age until which browsers do not ask for launcher and manifest again, unless somebody edits. */
const FRESH_SECONDS = 300;

/** Starts everything. Throws `AppError` with the remedy for what an operator can mend. */
export async function startServer(config: Config, log: Log): Promise<RunningServer> {
  const onFailure = (error: unknown) => log(error instanceof Error ? `${error.stack}` : `${error}`);
  if (config.databaseUrl === undefined) ensureWritable(config.dataFolder);
  const gauges = createGauges();
  const store = gauges.watch(await openStoreAt(config, Date.now));
  try {
    const library = await openContent(config, store, { log, onFailure });
    return await serveAll({ config, store, library, gauges, log, onFailure });
  } catch (error) {
    await store.close();
    throw error;
  }
}

interface Opened {
  config: Config;
  store: Store;
  library: Library;
  gauges: Gauges;
  log: Log;
  onFailure(error: unknown): void;
}

async function serveAll(opened: Opened): Promise<RunningServer> {
  const { config, store, library, gauges, onFailure } = opened;
  const state = { isReady: false };
  await noteDefinitions(
    store,
    library.sites().map((site) => zoneOf(library, site)),
    Date.now(),
  );
  const rankings = await openRankings({ db: store.db, library, clock: Date.now, onFailure });
  const parts = { ...opened, rankings };
  const { app, ingest, dashboard, mailKey } = await createRoutes(parts, () => state.isReady);
  const servers = [await listen(app, config.port, config.host, 'PORT')];
  if (config.demo) {
    const { url: widgetUrl, development } = config;
    const shop = createShop({ widgetUrl, site: library.sites()[0] ?? '', development });
    servers.push(await listen(shop, config.demoPort, config.host, 'WAYSIDE_DEMO_PORT'));
  }
  const retention = startRetention({ store, library, clock: Date.now, onFailure });
  const sums = startSums({ store, onFailure });
  const { mail, url } = config;
  const mailing = startMailing(mail, {
    ...{ store, library, url, onFailure },
    clock: Date.now,
    key: mailKey,
  });
  state.isReady = true;
  return {
    url: config.url,
    shopUrl: config.demo ? shopOrigins(config)[0] : undefined,
    setupUrl: await dashboard.createSetupUrl(),
    close: async () => {
      state.isReady = false;
      await retention.close();
      await sums.close();
      await mailing.close();
      rankings.close();
      await Promise.all(servers.map(closeServer));
      await ingest.close();
      await library.close();
      await store.close();
      gauges.close();
    },
  };
}

async function createRoutes(opened: Opened & { rankings: Rankings }, isReady: () => boolean) {
  const { config, store, library, rankings, gauges, onFailure } = opened;
  const keys = await loadKeys(store, { random: randomBytes, secret: config.secret });
  const clock = Date.now;
  const addressOf = createAddresses(opened);
  const door = createDoor({
    library,
    clock,
    addressOf,
    simulationKey: keys.simulation,
    ownOrigins: [config.url, ...(config.demo ? shopOrigins(config) : [])],
    requestsPerMinute: config.requestsPerMinute,
  });
  const common = { store, library, clock, door, onFailure };
  const ingest = createIngest({ ...common, tokenKey: keys.token, random: randomBytes });
  const dashboard = createDashboard({
    ...{ store, library, clock, addressOf },
    random: randomBytes,
    url: config.url,
    hasMail: config.mail !== undefined,
    mailKey: keys.mail,
    oidc: config.oidc && createOidc(config.oidc, { url: config.url, onFailure }),
    onFailure,
  });
  const app = createApp({
    assets: loadAssets(CLIENT_FOLDER),
    library,
    rankings,
    search: createSearch({
      catalogues: createServedCatalogues(library),
      ...{ addressOf, clock },
      searchesPerMinute: config.searchesPerMinute,
    }),
    ingest: ingest.routes,
    contacts: createContacts({ ...common, random: randomBytes }),
    dashboard: dashboard.routes,
    api: createApi({ store, library, clock }),
    gauges: createGaugeRoutes({
      ...{ gauges, store, token: config.metricsToken },
      countWaiting: () => ingest.countWaiting(),
    }),
    isReady,
    onFailure,
    freshSeconds: freshSecondsOf(config),
  });
  return { app, ingest, dashboard, mailKey: keys.mail };
}

/** Says once when a proxy is not believed, and keeps it for `wayside doctor`. */
function createAddresses({ config, store, log, onFailure }: Opened): AddressOf {
  const { trustedProxies } = config;
  return noticeProxy(createAddressOf(trustedProxies), trustedProxies, (address) => {
    log(
      `A proxy at ${address} is not believed; if it is yours: WAYSIDE_TRUSTED_PROXIES=${address}`,
    );
    store.loadSetting(UNLISTED_PROXY_SETTING, () => address).catch(onFailure);
  });
}

async function openContent(
  config: Config,
  store: Store,
  { log, onFailure }: { log: Log; onFailure(error: unknown): void },
): Promise<Library> {
  try {
    return await openLibrary({
      folder: config.contentFolder,
      clock: Date.now,
      db: store.db,
      refreshSeconds: freshSecondsOf(config),
      // Warnings are for whoever writes: `wayside check` and development show them.
      onProblems: (problems) => {
        for (const problem of problems) {
          if (config.development || problem.severity === 'error') log(formatProblem(problem));
        }
      },
      onFailure,
    });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const found = error.problems.map(formatProblem).join('\n');
    const from = `The folder ${config.contentFolder} (WAYSIDE_CONTENT) cannot be served: `;
    throw new AppError('content-unusable', from + found, { cause: error });
  }
}

function freshSecondsOf({ development }: Config): number {
  return development ? 0 : FRESH_SECONDS;
}

function zoneOf(library: Library, site: string) {
  return { site, timeZone: library.findSite(site)?.settings.timeZone ?? 'UTC' };
}

/** The shop as a browser may name it; the first is printed. */
function shopOrigins({ host, demoPort }: Config): string[] {
  const names = host === '127.0.0.1' ? ['127.0.0.1', 'localhost'] : [host];
  return names.map((name) => `http://${name}:${demoPort}`);
}

function ensureWritable(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new AppError('data-folder-unwritable', `The folder ${folder} cannot be written to.`, {
      cause,
      remedy: 'Make it writable, or set WAYSIDE_DATA to another folder.',
    });
  }
}

function listen(app: Hono, port: number, host: string, setting: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const serverOptions = { keepAliveTimeout: KEEP_ALIVE_MS };
    const server = serve({ fetch: app.fetch, port, hostname: host, serverOptions }) as Server;
    server.once('listening', () => resolve(server));
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(describeListenFailure(cause, { port, host, setting }));
    });
  });
}

function describeListenFailure(
  cause: NodeJS.ErrnoException,
  { port, host, setting }: { port: number; host: string; setting: string },
): AppError {
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND') {
    return new AppError('host-unusable', `This machine has no address ${host}.`, {
      cause,
      remedy: 'Set HOST to one of its own, like HOST=127.0.0.1 or HOST=0.0.0.0.',
    });
  }
  const isBusy = cause.code === 'EADDRINUSE';
  const fact = isBusy ? 'is already in use' : `cannot be used (${cause.code})`;
  return new AppError('port-unusable', `Port ${port} of ${host} ${fact}.`, {
    cause,
    remedy: `Stop what uses it, or set another one, like ${setting}=${port + 10}.`,
  });
}

/** Resolves when every answer under way was sent, or when waiting longer helps nobody. */
function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), CLOSE_WAIT_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
