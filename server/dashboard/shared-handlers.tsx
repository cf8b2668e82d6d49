/**
 * Pages that are read through a shared link, and the page on which an admin makes and withdraws
 * such links.
 * @module
 */

import type { Context } from 'hono';
import { html } from 'hono/html';
import { inSnapshot } from '../store/snapshot.ts';
import {
  findSharedLink,
  listSharedLinks,
  makeSharedLink,
  SHARED_DAYS,
  SHARED_PAGES,
  type SharedPageName,
  withdrawSharedLink,
} from './auth/shared-links.ts';
import type { DashboardOptions, DashboardRequest } from './dashboard.tsx';
import { BASE, linkTo, readRow } from './links.ts';
import { ProblemPage } from './pages/entrance.tsx';
import { journeyPage } from './pages/journey.tsx';
import { overviewPage } from './pages/overview.tsx';
import { qualityPage } from './pages/quality.tsx';
import { SharedLinksPage } from './pages/shared-links.tsx';
import { chooseLocale, openSite, type SiteVisit, type Visit } from './visit.ts';
import { WORDS } from './words/words.ts';

const PAGES: Record<
  SharedPageName,
  (visit: SiteVisit, store: DashboardOptions['store'], now: number) => unknown
> = { overview: overviewPage, journey: journeyPage, quality: qualityPage };

/** Answers whoever holds a link; who they are is not asked, and no cookie is read or set. */
export async function showShared(
  c: Context,
  { store, library, clock }: DashboardOptions,
): Promise<Response> {
  const asked = new URL(c.req.url);
  const locale = chooseLocale(asked, c.req.header('Accept-Language'));
  const now = clock();
  const link = await findSharedLink(store.db, c.req.param('token') ?? '', now);
  const visit: Visit = {
    url: new URL(`${BASE}/?${link?.query ?? ''}`, asked),
    ...{ locale, words: WORDS[locale], login: undefined, formToken: '' },
  };
  const site = link && openSite(visit, { library, sites: [link.site], now });
  if (link === undefined || site === undefined || site.filter.site !== link.site) {
    return c.html(html`<!doctype html>${<ProblemPage visit={visit} code="share-ended" />}`, 404);
  }
  const shared: SiteVisit = { ...site, sharedUntil: link.expires };
  const page = await inSnapshot(store.db, async (db) => PAGES[link.page](shared, { db }, now));
  return c.html(unlink(String(await html`<!doctype html>${page}`)));
}

export async function showSharedLinks(
  { readSite, send, refuse }: DashboardRequest,
  { store, clock }: DashboardOptions,
  made?: string,
) {
  const visit = readSite();
  if (visit === undefined) return refuse('no-site', 404);
  const links = await listSharedLinks(store.db, visit.filter.site, clock());
  const page = readPage(visit.url);
  return send(<SharedLinksPage visit={visit} links={links} page={page} made={made} />);
}

export async function shareLink(request: DashboardRequest, options: DashboardOptions) {
  const { fields, readSite, refuse } = request;
  const visit = readSite();
  const page = visit && readPage(visit.url);
  const days = SHARED_DAYS.find((one) => String(one) === fields.days);
  if (visit?.login === undefined || page === undefined || days === undefined) {
    return refuse('not-found', 404);
  }
  const { site } = visit.filter;
  const query = new URL(linkTo(visit.url, '/', { site, lang: undefined }), visit.url).search;
  const link = { site, page, query: query.slice(1), author: visit.login.email, days };
  const token = await makeSharedLink(options.store.db, link, options);
  return showSharedLinks(request, options, `${options.url}${BASE}/shared/${token}`);
}

export async function withdrawLink(
  { c, readSite, refuse }: DashboardRequest,
  { store }: DashboardOptions,
) {
  const visit = readSite();
  const id = readRow(c.req.param('link'));
  if (visit === undefined || id === undefined) return refuse('not-found', 404);
  await withdrawSharedLink(store.db, { site: visit.filter.site, id });
  return c.redirect(linkTo(visit.url, '/links'), 303);
}

function readPage(url: URL): SharedPageName | undefined {
  return SHARED_PAGES.find((one) => one === url.searchParams.get('of'));
}

/** Links into the dashboard lead nowhere for whoever has no account: their words stay. */
function unlink(page: string): string {
  return page.replace(/(<a(?:\s[^>]*?)?)\shref="\/dashboard[^"]*"/g, '$1');
}
