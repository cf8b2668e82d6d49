/**
 * Who may do what: every route of the dashboard by name. A route that is not here does not exist,
 * a role that is not named is refused, and so is any route with a site that is not one's own.
 * @module
 */

import { maySee, type Role, type Sites } from './accounts.ts';

/** `anyone`: also without a log-in. */
export type Permission = 'anyone' | readonly Role[];

const ALL: readonly Role[] = ['manager', 'editor', 'admin'];
/** Messages and addresses are for those who answer them. */
const CONTACTS: readonly Role[] = ['manager', 'admin'];

/** Who says what happened. */
const ANNOTATIONS: readonly Role[] = ['manager', 'admin'];

/** Who lets others in. */
const KEYS: readonly Role[] = ['admin'];

export const PERMISSIONS = {
  'GET /login': 'anyone',
  'POST /login': 'anyone',
  'GET /oidc': 'anyone',
  'GET /oidc/callback': 'anyone',
  'GET /setup': 'anyone',
  'POST /setup': 'anyone',
  'GET /shared/:token': 'anyone',
  'GET /mail/:token': 'anyone',
  'POST /mail/:token': 'anyone',
  'POST /logout': ALL,
  'GET /': ALL,
  'GET /journey': ALL,
  'GET /questions': ALL,
  'GET /effort': ALL,
  'GET /experiment': ALL,
  'GET /quality': ALL,
  'GET /figures.csv': ALL,
  'GET /definitions': ALL,
  'GET /definitions.sql': ALL,
  'GET /contacts': CONTACTS,
  'GET /contacts/figures': CONTACTS,
  'GET /contacts/:reference': CONTACTS,
  'POST /contacts/:reference': CONTACTS,
  'GET /annotations': ANNOTATIONS,
  'POST /annotations': ANNOTATIONS,
  'GET /annotations/:annotation': ANNOTATIONS,
  'POST /annotations/:annotation': ANNOTATIONS,
  'GET /account': ALL,
  'POST /account': ALL,
  'POST /account/mail': ALL,
  'GET /access': KEYS,
  'POST /access/token': KEYS,
  'POST /access/people': KEYS,
  'GET /access/people/:person': KEYS,
  'POST /access/people/:person': KEYS,
  'GET /tokens': KEYS,
  'POST /tokens': KEYS,
  'POST /tokens/:token': KEYS,
  'POST /visits': KEYS,
  'GET /links': KEYS,
  'POST /links': KEYS,
  'POST /links/:link': KEYS,
} as const satisfies Record<`${'GET' | 'POST'} /${string}`, Permission>;

export type RouteName = keyof typeof PERMISSIONS;

export function isAllowed(route: RouteName, role: Role | undefined): boolean {
  const permission: Permission = PERMISSIONS[route];
  if (permission === 'anyone') return true;
  return role !== undefined && permission.includes(role);
}

/** `site`: the one that the address names; none means the first that may be seen. */
export function isSiteAllowed(
  site: string | null,
  sites: Sites,
  known: readonly string[],
): boolean {
  return site === null || site === '' || (known.includes(site) && maySee(sites, site));
}
