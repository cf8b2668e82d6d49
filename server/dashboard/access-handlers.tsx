/**
 * What the pages of access do: let people in, change what they may see, and make the token for
 * programs.
 * @module
 */

import { parseEmail, ROLES, type Sites } from './auth/accounts.ts';
import { endApiToken, hasApiToken, makeApiToken } from './auth/api-token.ts';
import { createInvitation } from './auth/invitations.ts';
import {
  addPerson,
  changeRights,
  endLogins,
  listPeople,
  type Person,
  type Rights,
  removePerson,
} from './auth/people.ts';
import type { RouteName } from './auth/permissions.ts';
import type { DashboardOptions, DashboardRequest, Handler } from './dashboard.tsx';
import { linkTo } from './links.ts';
import { AccessPage, type AccessState } from './pages/access.tsx';
import { PersonPage, type PersonState } from './pages/person.tsx';
import type { SiteVisit } from './visit.ts';

type AccessRoute = Extract<RouteName, `${string} /access${string}`>;

export function createAccessHandlers(options: DashboardOptions): Record<AccessRoute, Handler> {
  return {
    'GET /access': (request) => showAccess(request, options, {}),
    'POST /access/token': (request) => changeToken(request, options),
    'POST /access/people': (request) => invite(request, options),
    'GET /access/people/:person': (request) => showPerson(request, options, {}),
    'POST /access/people/:person': (request) => changePerson(request, options),
  };
}

type Shown = Pick<AccessState, 'token' | 'invited' | 'error' | 'email'>;

async function showAccess(
  { readSite, send, refuse }: DashboardRequest,
  { store, clock }: DashboardOptions,
  shown: Shown,
) {
  const visit = readSite();
  if (visit === undefined) return refuse('no-site', 404);
  const state: AccessState = {
    ...shown,
    hasToken: await hasApiToken(store.db),
    people: await listPeople(store.db, clock()),
  };
  return send(<AccessPage visit={visit} state={state} />, shown.error === undefined ? 200 : 422);
}

async function changeToken(request: DashboardRequest, options: DashboardOptions) {
  const { c, fields, visit } = request;
  const { store, random } = options;
  if (fields.do === 'end') {
    await endApiToken(store.db);
    return c.redirect(linkTo(visit.url, '/access'), 303);
  }
  const token = await makeApiToken(store.db, random);
  // Answered at once and not after a redirect: the token is in no address and no log.
  return showAccess(request, options, { token });
}

async function invite(request: DashboardRequest, options: DashboardOptions) {
  const { fields, visit, readSite, refuse } = request;
  const { store, clock } = options;
  const site = readSite();
  if (site === undefined) return refuse('no-site', 404);
  const email = parseEmail(fields.email ?? '');
  const rights = readRights(fields, site);
  const show = (error: string) =>
    showAccess(request, options, { error, email: fields.email ?? '' });
  if (email === undefined) return show(visit.words.logIn.emailWrong);
  if (rights === undefined) return show(visit.words.people.rightsMissing);
  const id = await addPerson(store.db, { email, ...rights }, clock());
  if (id === undefined) return show(visit.words.people.taken);
  const link = await createInvitation(store.db, id, options);
  return showAccess(request, options, { invited: { email, link } });
}

async function showPerson(
  { c, readSite, send, refuse }: DashboardRequest,
  { store, clock }: DashboardOptions,
  state: PersonState,
) {
  const visit = readSite();
  if (visit === undefined) return refuse('no-site', 404);
  const person = await findPerson(c.req.param('person'), { store, clock });
  if (person === undefined) return refuse('not-found', 404);
  const status = state.error === undefined ? 200 : 422;
  return send(<PersonPage visit={visit} person={person} state={state} />, status);
}

async function changePerson(request: DashboardRequest, options: DashboardOptions) {
  const { c, fields, visit, readSite, refuse } = request;
  const { store } = options;
  const words = visit.words.people;
  const ways = { hasService: options.oidc !== undefined };
  const site = readSite();
  if (site === undefined) return refuse('no-site', 404);
  const person = await findPerson(c.req.param('person'), options);
  if (person === undefined) return refuse('not-found', 404);
  const { id } = person;
  const show = (state: PersonState) => showPerson(request, options, state);
  switch (fields.do) {
    case 'change': {
      const rights = readRights(fields, site);
      if (rights === undefined) return show({ error: words.rightsMissing });
      const isChanged = await changeRights(store.db, id, { ...rights, ...ways });
      return isChanged ? show({ said: words.changed }) : show({ error: words.lastAdmin });
    }
    case 'end':
      await endLogins(store.db, id);
      return id === visit.login?.account
        ? c.redirect(linkTo(visit.url, '/'), 303)
        : show({ said: words.ended });
    case 'link':
      return show({ link: await createInvitation(store.db, id, options) });
    case 'remove':
      if (!(await removePerson(store.db, id, ways))) return show({ error: words.lastAdmin });
      return c.redirect(linkTo(visit.url, '/access'), 303);
    default:
      return refuse('not-found', 404);
  }
}

async function findPerson(
  id: string | undefined,
  { store, clock }: Pick<DashboardOptions, 'store' | 'clock'>,
): Promise<Person | undefined> {
  const people = await listPeople(store.db, clock());
  return people.find((person) => String(person.id) === id);
}

/** Undefined for a role that does not exist, and for no site at all. */
function readRights(fields: Record<string, string>, { sites }: SiteVisit): Rights | undefined {
  const role = ROLES.find((one) => one === fields.role);
  if (role === undefined) return undefined;
  const chosen = sites.map(({ id }) => id).filter((id) => fields[`site-${id}`] !== undefined);
  const isAll = role === 'admin' || sites.length === 1 || fields.sites === 'all';
  const own: Sites = isAll ? 'all' : chosen;
  return own !== 'all' && own.length === 0 ? undefined : { role, sites: own };
}
