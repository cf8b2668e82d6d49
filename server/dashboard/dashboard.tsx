/**
 * The manager's dashboard: routes, each behind the guard that its permission asks for.
 * @module
 */

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { markContact } from '../contact/contacts.ts';
import type { Library } from '../content/library.ts';
import type { AddressOf } from '../ingest/address.ts';
import { inSnapshot } from '../store/snapshot.ts';
import type { Store } from '../store/store.ts';
import { createAccessHandlers } from './access-handlers.tsx';
import { createAnnotationHandlers } from './annotation-handlers.tsx';
import { maySee } from './auth/accounts.ts';
import { createAttempts } from './auth/attempts.ts';
import { createEntrance, type Entrance, type Visitor } from './auth/entrance.ts';
import { createSetupLink } from './auth/invitations.ts';
import type { Oidc } from './auth/oidc.ts';
import type { RandomBytes } from './auth/password.ts';
import { isAllowed, isSiteAllowed, PERMISSIONS, type RouteName } from './auth/permissions.ts';
import { isSafe } from './auth/same-origin.ts';
import { TIP_SOURCE } from './charts/tip.ts';
import { sendCsv } from './csv.ts';
import { sendDefinitionsSql } from './definitions-sql.ts';
import { createEntranceHandlers } from './entrance-handlers.tsx';
import { BASE, linkTo } from './links.ts';
import { answerMailEnding } from './mail-ending.tsx';
import { createOidcHandlers } from './oidc-handlers.tsx';
import { contactPage } from './pages/contact.tsx';
import { contactFiguresPage } from './pages/contact-figures.tsx';
import { contactsPage } from './pages/contacts.tsx';
import { DefinitionsPage } from './pages/definitions.tsx';
import { effortPage } from './pages/effort.tsx';
import { logInHref, ProblemPage } from './pages/entrance.tsx';
import { experimentPage } from './pages/experiment.tsx';
import { journeyPage } from './pages/journey.tsx';
import { overviewPage } from './pages/overview.tsx';
import { qualityPage } from './pages/quality.tsx';
import { questionsPage } from './pages/questions.tsx';
import { shareLink, showShared, showSharedLinks, withdrawLink } from './shared-handlers.tsx';
import { createSiteTokenHandlers } from './site-token-handlers.tsx';
import { STYLE, STYLE_PATH } from './style/style.ts';
import { chooseLocale, openSite, type SiteVisit, type Visit } from './visit.ts';
import { takeVisits } from './visits-handler.tsx';
import { type ProblemCode, WORDS } from './words/words.ts';

export interface DashboardOptions {
  store: Pick<Store, 'db'>;
  library: Library;
  /** UTC milliseconds. */
  clock: () => number;
  addressOf: AddressOf;
  random: RandomBytes;
  /** Public address of the server, without a slash at the end. */
  url: string;
  /** Whether there is a mail server to send through. */
  hasMail: boolean;
  /** Signs the links in mails. */
  mailKey: string;
  /** The organisation's own log-in service, where there is one. */
  oidc?: Oidc | undefined;
  /** Told of what failed and is not the visitor's business. */
  onFailure(error: unknown): void;
}

export interface Dashboard {
  /** To be mounted at `/dashboard`. */
  routes: Hono;
  /** See `createSetupLink`. */
  createSetupUrl(): Promise<string | undefined>;
}

/** Answers one route for somebody who may use it. */
export type Handler = (request: DashboardRequest) => Response | Promise<Response>;

export interface DashboardRequest {
  c: Context;
  visit: Visit;
  fields: Visitor['fields'];
  files: Visitor['files'];
  /** The visit with its site; undefined while there is none. */
  readSite(): SiteVisit | undefined;
  send(page: unknown, status?: 200 | 401 | 403 | 404 | 422 | 429): Response | Promise<Response>;
  refuse(code: ProblemCode, status: 401 | 403 | 404 | 422 | 429): Response | Promise<Response>;
}

/** Routes that are answered without asking who comes: a token in the address is all that it takes. */
const OPEN = {
  'GET /shared/:token': showShared,
  'GET /mail/:token': answerMailEnding,
  'POST /mail/:token': answerMailEnding,
} satisfies Partial<Record<RouteName, (c: Context, options: DashboardOptions) => unknown>>;
const FORM_BYTES_MAX = 64 * 1024;
const POLICY =
  `default-src 'none'; script-src ${TIP_SOURCE}; style-src 'self'; img-src 'self' data:; ` +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export function createDashboard(options: DashboardOptions): Dashboard {
  const { store, clock, random, url } = options;
  const entrance = createEntrance({ store, clock, random, url });
  const handlers = createHandlers(options, entrance);
  const routes = new Hono();
  routes.use(protect);
  routes.get(STYLE_PATH, (c) =>
    c.body(STYLE, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  );
  routes.use(bodyLimit({ maxSize: FORM_BYTES_MAX }));
  for (const name of Object.keys(PERMISSIONS) as RouteName[]) {
    const [method = '', path = ''] = name.split(' ');
    // The address of the first page ends with a slash, which a mounted `/` does not match.
    const paths = path === '/' ? ['/', '/:nothing{^$}'] : [path];
    routes.on(method, paths, (c) => answer(c, name));
  }
  routes.all('*', (c) => answer(c, undefined));

  async function answer(c: Context, route: RouteName | undefined): Promise<Response> {
    if (route !== undefined && isOpenRoute(route)) return OPEN[route](c, options);
    const visitor = await entrance.receive(c);
    const request = createRequest(c, visitor, options);
    if (!visitor.isOurs) return request.refuse('foreign-form', 403);
    const isOpen = route !== undefined && isAllowed(route, visitor.login?.role);
    const { login } = visitor;
    if (login !== undefined) {
      const site = request.visit.url.searchParams.get('site');
      const isOwn = isSiteAllowed(site, login.sites, options.library.sites());
      if (!isOwn) return request.refuse('site-unknown', 404);
    }
    if (isOpen) return handlers[route](request);
    if (login !== undefined) {
      return route === undefined
        ? request.refuse('not-found', 404)
        : request.refuse('forbidden', 403);
    }
    if (!isSafe(c.req.method)) return request.refuse('forbidden', 401);
    const { pathname, search } = request.visit.url;
    return c.redirect(logInHref(pathname + search), 302);
  }

  return { routes, createSetupUrl: () => createSetupLink(store, { url, clock, random }) };
}

function createHandlers(
  options: DashboardOptions,
  entrance: Entrance,
): Record<Exclude<RouteName, keyof typeof OPEN>, Handler> {
  const { store, clock } = options;
  const attempts = createAttempts(clock);
  /** A page about a site, whose figures are all of one moment. */
  const about =
    (make: (visit: SiteVisit, store: Pick<Store, 'db'>, c: Context) => unknown): Handler =>
    async ({ c, readSite, send, refuse }) => {
      const visit = readSite();
      if (visit === undefined) return refuse('no-site', 404);
      const page = await inSnapshot(store.db, async (db) => make(visit, { db }, c));
      return page === undefined ? refuse('not-found', 404) : send(page);
    };
  const referenceOf = (c: Context) => c.req.param('reference') ?? '';
  return {
    ...createEntranceHandlers({ ...options, entrance, attempts }),
    ...createOidcHandlers({ ...options, entrance }),
    ...createAccessHandlers(options),
    ...createAnnotationHandlers(options),
    ...createSiteTokenHandlers(options),
    'GET /links': (request) => showSharedLinks(request, options),
    'POST /links': (request) => shareLink(request, options),
    'POST /links/:link': (request) => withdrawLink(request, options),
    'POST /visits': (request) => takeVisits(request, options),
    'GET /': about((visit, read) => overviewPage(visit, read, clock(), options.url)),
    'GET /journey': about((visit, read) => journeyPage(visit, read, clock())),
    'GET /questions': about((visit, read) => questionsPage(visit, read, clock())),
    'GET /effort': about((visit, read) => effortPage(visit, read, clock())),
    'GET /experiment': about((visit, read) => experimentPage(visit, read, clock())),
    'GET /quality': about((visit, read) => qualityPage(visit, read, clock())),
    'GET /figures.csv': (request) => sendCsv(request, options),
    'GET /definitions.sql': sendDefinitionsSql,
    'GET /definitions': about((visit) => <DefinitionsPage visit={visit} />),
    'GET /contacts': about((visit, read) => contactsPage(visit, read)),
    'GET /contacts/figures': about((visit, read) => contactFiguresPage(visit, read, clock())),
    'GET /contacts/:reference': about((visit, read, c) => contactPage(visit, read, referenceOf(c))),
    'POST /contacts/:reference': async ({ c, readSite, fields, refuse }) => {
      const { state } = fields;
      const visit = readSite();
      if (visit === undefined || (state !== 'new' && state !== 'done')) {
        return refuse('not-found', 404);
      }
      const reference = referenceOf(c);
      const { site } = visit.filter;
      const isMarked = await markContact(store.db, { site, reference, state });
      if (!isMarked) return refuse('not-found', 404);
      return c.redirect(linkTo(visit.url, `/contacts/${encodeURIComponent(reference)}`), 303);
    },
  };
}

function isOpenRoute(route: RouteName): route is keyof typeof OPEN {
  return route in OPEN;
}

function createRequest(
  c: Context,
  visitor: Visitor,
  { library, clock }: DashboardOptions,
): DashboardRequest {
  const url = new URL(c.req.url);
  const locale = chooseLocale(url, c.req.header('Accept-Language'));
  const visit: Visit = {
    url,
    locale,
    words: WORDS[locale],
    login: visitor.login,
    formToken: visitor.formToken,
  };
  const send: DashboardRequest['send'] = (page, status = 200) =>
    c.html(html`<!doctype html>${page}`, status);
  return {
    c,
    visit,
    fields: visitor.fields,
    files: visitor.files,
    readSite: () => readSite(visit, library, clock()),
    send,
    refuse: (code, status) => send(<ProblemPage visit={visit} code={code} />, status),
  };
}

function readSite(visit: Visit, library: Library, now: number): SiteVisit | undefined {
  const { login } = visit;
  const sites = library.sites().filter((id) => login !== undefined && maySee(login.sites, id));
  return openSite(visit, { library, sites, now });
}

/** Headers of every answer; a page is never kept and never framed. */
async function protect(c: Context, next: () => Promise<void>): Promise<void> {
  await next();
  c.header('Content-Security-Policy', POLICY);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Robots-Tag', 'noindex, nofollow');
  // Not `no-referrer`: with it browsers say `Origin: null` on our own forms.
  c.header('Referrer-Policy', 'same-origin');
  if (!c.req.path.startsWith(BASE + STYLE_PATH)) c.header('Cache-Control', 'no-store');
}
