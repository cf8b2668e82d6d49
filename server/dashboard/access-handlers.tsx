/**
 * What the page of access does: makes and ends the token for programs.
 * @module
 */

import { endApiToken, hasApiToken, makeApiToken } from './auth/api-token.ts';
import type { DashboardOptions, DashboardRequest } from './dashboard.tsx';
import { linkTo } from './links.ts';
import { AccessPage } from './pages/access.tsx';

export async function showAccess(
  { readSite, send, refuse }: DashboardRequest,
  { store }: DashboardOptions,
) {
  const visit = readSite();
  if (visit === undefined) return refuse('no-site', 404);
  return send(<AccessPage visit={visit} state={{ hasToken: await hasApiToken(store.db) }} />);
}

export async function changeToken(
  { c, fields, readSite, send, refuse }: DashboardRequest,
  { store, random }: DashboardOptions,
) {
  const visit = readSite();
  if (visit === undefined) return refuse('no-site', 404);
  if (fields.do === 'end') {
    await endApiToken(store.db);
    return c.redirect(linkTo(visit.url, '/access'), 303);
  }
  const token = await makeApiToken(store.db, random);
  // Answered at once and not after a redirect: the token is in no address and no log.
  return send(<AccessPage visit={visit} state={{ hasToken: true, token }} />);
}
