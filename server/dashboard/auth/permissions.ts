/**
 * Who may do what: every route of the dashboard by name. A route that is not here does not exist,
 * and a role that is not named is refused.
 * @module
 */

import type { Role } from './accounts.ts';

/** `anyone`: also without a log-in. */
export type Permission = 'anyone' | readonly Role[];

const ALL: readonly Role[] = ['manager', 'editor', 'admin'];
/** Messages and addresses are for those who answer them. */
const CONTACTS: readonly Role[] = ['manager', 'admin'];

/** Who lets others in. */
const KEYS: readonly Role[] = ['admin'];

export const PERMISSIONS = {
  'GET /login': 'anyone',
  'POST /login': 'anyone',
  'GET /setup': 'anyone',
  'POST /setup': 'anyone',
  'POST /logout': ALL,
  'GET /': ALL,
  'GET /journey': ALL,
  'GET /questions': ALL,
  'GET /quality': ALL,
  'GET /figures.csv': ALL,
  'GET /definitions': ALL,
  'GET /contacts': CONTACTS,
  'GET /contacts/:reference': CONTACTS,
  'POST /contacts/:reference': CONTACTS,
  'GET /account': ALL,
  'POST /account': ALL,
  'GET /access': KEYS,
  'POST /access/token': KEYS,
} as const satisfies Record<`${'GET' | 'POST'} /${string}`, Permission>;

export type RouteName = keyof typeof PERMISSIONS;

export function isAllowed(route: RouteName, role: Role | undefined): boolean {
  const permission: Permission = PERMISSIONS[route];
  if (permission === 'anyone') return true;
  return role !== undefined && permission.includes(role);
}
