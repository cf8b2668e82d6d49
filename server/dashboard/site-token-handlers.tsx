/**
 * What the page of a site's own systems does: make a token, list them, withdraw one.
 * @module
 */

import type { RouteName } from './auth/permissions.ts';
import {
  listSiteTokens,
  makeSiteToken,
  TOKEN_NAME_LENGTH_MAX,
  withdrawSiteToken,
} from './auth/site-tokens.ts';
import type { DashboardOptions, DashboardRequest, Handler } from './dashboard.tsx';
import { linkTo, readRow } from './links.ts';
import { SiteTokensPage, type SupplyState } from './pages/site-tokens.tsx';

type TokenRoute = Extract<RouteName, `${string} /tokens${string}`>;

export function createSiteTokenHandlers(options: DashboardOptions): Record<TokenRoute, Handler> {
  return {
    'GET /tokens': (request) => showSupply(request, options),
    'POST /tokens': (request) => makeToken(request, options),
    'POST /tokens/:token': (request) => withdrawToken(request, options),
  };
}

/** The page, with what has just become of something that was sent. */
export async function showSupply(
  { readSite, send, refuse }: DashboardRequest,
  { store, url }: DashboardOptions,
  shown: SupplyState = {},
) {
  const visit = readSite();
  if (visit === undefined) return refuse('no-site', 404);
  const tokens = await listSiteTokens(store.db, visit.filter.site);
  const page = <SiteTokensPage visit={visit} tokens={tokens} server={url} {...shown} />;
  const isFine = shown.error === undefined && shown.problems === undefined;
  return send(page, isFine ? 200 : 422);
}

async function makeToken(request: DashboardRequest, options: DashboardOptions) {
  const { fields, readSite, refuse } = request;
  const visit = readSite();
  if (visit?.login === undefined) return refuse('no-site', 404);
  const name = (fields.name ?? '').trim().slice(0, TOKEN_NAME_LENGTH_MAX);
  if (name === '') return showSupply(request, options, { error: visit.words.supply.nameMissing });
  const token = { site: visit.filter.site, name, author: visit.login.email };
  // Answered at once and not after a redirect: the token is in no address and no log.
  const made = await makeSiteToken(options.store.db, token, options);
  return showSupply(request, options, { made });
}

async function withdrawToken(
  { c, readSite, refuse }: DashboardRequest,
  { store }: DashboardOptions,
) {
  const visit = readSite();
  const id = readRow(c.req.param('token'));
  if (visit === undefined || id === undefined) return refuse('not-found', 404);
  await withdrawSiteToken(store.db, { site: visit.filter.site, id });
  return c.redirect(linkTo(visit.url, '/tokens'), 303);
}
