/**
 * What the forms at the entrance do: first account, log-in, log-out, another password.
 * @module
 */

import { REPORT_PERIODS } from '../mail/periods.ts';
import { loadWishes, saveWishes } from '../mail/wishes.ts';
import { changePassword, findAccount, parseEmail } from './auth/accounts.ts';
import type { Attempts } from './auth/attempts.ts';
import type { Entrance } from './auth/entrance.ts';
import { acceptInvitation, findInvitation, type Invitation } from './auth/invitations.ts';
import { PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN, verifyPassword } from './auth/password.ts';
import type { RouteName } from './auth/permissions.ts';
import type { DashboardOptions, DashboardRequest, Handler } from './dashboard.tsx';
import { BASE, readNext } from './links.ts';
import { AccountPage, type AccountState } from './pages/account.tsx';
import { LogInPage, logInHref, SetupPage } from './pages/entrance.tsx';
import { formatOf } from './words/format.ts';

type EntranceRoute = Extract<
  RouteName,
  `${string} /login` | `${string} /setup` | `${string} /logout` | `${string} /account${string}`
>;

export interface EntranceHandlerOptions extends DashboardOptions {
  entrance: Entrance;
  attempts: Attempts;
}

const MINUTE_SECONDS = 60;

export function createEntranceHandlers(
  options: EntranceHandlerOptions,
): Record<EntranceRoute, Handler> {
  return {
    'GET /login': ({ c, visit, send }) =>
      visit.login === undefined
        ? send(<LogInPage visit={visit} next={readNext(visit.url)} oidc={options.oidc?.host} />)
        : c.redirect(readNext(visit.url), 302),
    'POST /login': (request) => logIn(request, options),
    'POST /logout': async ({ c }) => {
      await options.entrance.logOut(c);
      return c.redirect(logInHref(`${BASE}/`), 303);
    },
    'GET /setup': (request) => showSetup(request, options),
    'POST /setup': (request) => setUp(request, options),
    'GET /account': (request) => showAccount(request, options, {}),
    'POST /account/mail': (request) => changeWishes(request, options),
    'POST /account': (request) => changeOwnPassword(request, options),
  };
}

/** Unknown accounts and wrong passwords get the same words after the same work. */
async function logIn(
  { c, visit, fields, send }: DashboardRequest,
  { store, entrance, attempts, addressOf, oidc }: EntranceHandlerOptions,
) {
  const email = parseEmail(fields.email ?? '') ?? '';
  const password = (fields.password ?? '').slice(0, PASSWORD_LENGTH_MAX);
  const next = readNext(new URL(`?${new URLSearchParams({ next: fields.next ?? '' })}`, visit.url));
  const show = (error: string, status: 401 | 429) =>
    send(
      <LogInPage
        visit={visit}
        next={next}
        oidc={oidc?.host}
        state={{ error, email: fields.email ?? '' }}
      />,
      status,
    );
  const waitSeconds = attempts.begin(email, addressOf(c));
  if (waitSeconds > 0) {
    c.header('Retry-After', String(waitSeconds));
    const minutes = formatOf(visit.locale, 'UTC').amount(Math.ceil(waitSeconds / MINUTE_SECONDS));
    return show(visit.words.logIn.wait(minutes), 429);
  }
  const account = await findAccount(store.db, email);
  if (!(await verifyPassword(password, account?.password)) || account === undefined) {
    return show(visit.words.logIn.wrong, 401);
  }
  attempts.succeed(email, addressOf(c));
  await entrance.logIn(c, account);
  return c.redirect(next, 303);
}

async function showSetup(
  { c, visit, send, refuse }: DashboardRequest,
  { store, clock }: EntranceHandlerOptions,
) {
  const token = c.req.query('token') ?? '';
  const invitation = await findInvitation(store.db, token, clock());
  if (invitation.state !== 'open') return refuse(problemOf(invitation), 403);
  return send(<SetupPage visit={visit} token={token} email={invitation.account?.email} />);
}

async function setUp(
  { c, visit, fields, send, refuse }: DashboardRequest,
  { store, clock, random, entrance }: EntranceHandlerOptions,
) {
  const { token = '', password = '' } = fields;
  const words = visit.words.logIn;
  const invitation = await findInvitation(store.db, token, clock());
  if (invitation.state !== 'open') return refuse(problemOf(invitation), 403);
  const invited = invitation.account?.email;
  const email = invited ?? parseEmail(fields.email ?? '');
  const show = (error: string) => {
    const state = { error, email: fields.email ?? '' };
    return send(<SetupPage visit={visit} token={token} email={invited} state={state} />, 422);
  };
  if (email === undefined) return show(words.emailWrong);
  if (!isLongEnough(password)) return show(words.passwordShort(PASSWORD_LENGTH_MIN));
  const account = await acceptInvitation(store.db, { token, email, password }, { clock, random });
  if (account === undefined) return refuse('link-used', 403);
  await entrance.logIn(c, account);
  return c.redirect(`${BASE}/`, 303);
}

function problemOf({ state }: Exclude<Invitation, { state: 'open' }>) {
  return state === 'used' ? 'link-used' : 'link-ended';
}

async function showAccount(
  { readSite, send, refuse }: DashboardRequest,
  { store, hasMail }: EntranceHandlerOptions,
  state: AccountState,
  status: 200 | 422 | 429 = 200,
) {
  const visit = readSite();
  if (visit?.login === undefined) return refuse('no-site', 404);
  const wishes = await loadWishes(store.db, visit.login.account);
  return send(<AccountPage visit={visit} state={{ ...state, wishes, hasMail }} />, status);
}

async function changeWishes(request: DashboardRequest, options: EntranceHandlerOptions) {
  const { fields, visit, refuse } = request;
  const reports = (['none', ...REPORT_PERIODS] as const).find((one) => one === fields.reports);
  if (visit.login === undefined || reports === undefined) return refuse('not-found', 404);
  const wishes = { reports, alerts: fields.alerts !== undefined, locale: visit.locale };
  await saveWishes(options.store.db, visit.login.account, wishes);
  return showAccount(request, options, { said: visit.words.mail.saved });
}

async function changeOwnPassword(request: DashboardRequest, options: EntranceHandlerOptions) {
  const { c, fields, readSite, refuse } = request;
  const { store, random, entrance, attempts, addressOf } = options;
  const visit = readSite();
  if (visit?.login === undefined) return refuse('no-site', 404);
  const { current = '', password = '' } = fields;
  const { email } = visit.login;
  const words = visit.words.logIn;
  const show = (error: string, status: 422 | 429) =>
    showAccount(request, options, { error }, status);
  const waitSeconds = attempts.begin(email, addressOf(c));
  if (waitSeconds > 0) {
    return show(words.wait(visit.format.amount(Math.ceil(waitSeconds / MINUTE_SECONDS))), 429);
  }
  const account = await findAccount(store.db, email);
  if (!(await verifyPassword(current.slice(0, PASSWORD_LENGTH_MAX), account?.password))) {
    return show(words.currentWrong, 422);
  }
  attempts.succeed(email, addressOf(c));
  if (!isLongEnough(password)) return show(words.passwordShort(PASSWORD_LENGTH_MIN), 422);
  await changePassword(store.db, { account: visit.login.account, password }, random);
  // Every log-in has ended, this one too: it starts again, so that its form token is shown anew.
  await entrance.logIn(c, { id: visit.login.account });
  return c.redirect(`${BASE}/`, 303);
}

function isLongEnough(password: string): boolean {
  const { length } = [...password];
  return length >= PASSWORD_LENGTH_MIN && length <= PASSWORD_LENGTH_MAX;
}
