/**
 * The way to the organisation's own log-in service and back.
 * @module
 */

import { findAccount } from './auth/accounts.ts';
import type { Entrance } from './auth/entrance.ts';
import type { OidcStart } from './auth/oidc.ts';
import type { RouteName } from './auth/permissions.ts';
import type { DashboardOptions, DashboardRequest, Handler } from './dashboard.tsx';
import { BASE, readNext } from './links.ts';

type OidcRoute = Extract<RouteName, `${string} /oidc${string}`>;

interface OidcHandlerOptions extends DashboardOptions {
  entrance: Entrance;
}

export function createOidcHandlers(options: OidcHandlerOptions): Record<OidcRoute, Handler> {
  return {
    'GET /oidc': (request) => leave(request, options),
    'GET /oidc/callback': (request) => comeBack(request, options),
  };
}

async function leave(
  { c, visit, refuse }: DashboardRequest,
  { oidc, entrance, onFailure }: OidcHandlerOptions,
) {
  if (oidc === undefined) return refuse('not-found', 404);
  try {
    const { url, start } = await oidc.begin();
    entrance.keepStart(c, JSON.stringify({ ...start, next: readNext(visit.url) }));
    return c.redirect(url.href, 302);
  } catch (error) {
    onFailure(error);
    return refuse('oidc-failed', 401);
  }
}

async function comeBack(
  { c, visit, refuse }: DashboardRequest,
  { store, oidc, entrance }: OidcHandlerOptions,
) {
  if (oidc === undefined) return refuse('not-found', 404);
  const start = readStart(entrance.takeStart(c));
  const email = start && (await oidc.finish(visit.url.search, start));
  if (start === undefined || email === undefined) return refuse('oidc-failed', 401);
  const account = await findAccount(store.db, email);
  if (account === undefined) return refuse('not-invited', 403);
  await entrance.logIn(c, account);
  const next = new URL(`${BASE}/login?${new URLSearchParams({ next: start.next })}`, visit.url);
  return c.redirect(readNext(next), 303);
}

function readStart(text: string | undefined): (OidcStart & { next: string }) | undefined {
  try {
    const { state, nonce, verifier, next } = JSON.parse(text ?? '');
    const all = { state, nonce, verifier, next };
    return Object.values(all).every((one) => typeof one === 'string') ? all : undefined;
  } catch {
    return undefined;
  }
}
