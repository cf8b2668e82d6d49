/**
 * The guard before every page: who asks, whether the request is one of ours, and the cookies.
 * @module
 */

import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Store } from '../../store/store.ts';
import { createLogin, endLogin, findLogin, LOGIN_AGE_MAX_MS, type Login } from './logins.ts';
import type { RandomBytes } from './password.ts';
import { FORM_TOKEN, formToken, isFormToken, isSafe, isSameOrigin } from './same-origin.ts';

export interface EntranceOptions {
  store: Pick<Store, 'db'>;
  /** UTC milliseconds. */
  clock: () => number;
  random: RandomBytes;
  /** Public address of the server, without a slash at the end. */
  url: string;
}

/** Fields of a sent form; a field that came twice is missing. */
export type Fields = Record<string, string>;

export interface Visitor {
  login: Login | undefined;
  formToken: string;
  fields: Fields;
  /** What files say, by field. */
  files: Fields;
  /** Whether something may be changed: always for safe methods. */
  isOurs: boolean;
}

export interface Entrance {
  receive(c: Context): Promise<Visitor>;
  logIn(c: Context, account: { id: number }): Promise<void>;
  logOut(c: Context): Promise<void>;
  /** Keeps a text in the browser while it is away at the log-in service. */
  keepStart(c: Context, text: string): void;
  /** The text, which is then gone. */
  takeStart(c: Context): string | undefined;
}

const FORM_COOKIE_BYTES = 32;
/** Time to log in at the service. */
const START_SECONDS = 600;

export function createEntrance({ store, clock, random, url }: EntranceOptions): Entrance {
  const isSecure = url.startsWith('https:');
  // The prefix makes browsers refuse the cookie from other hosts and without encryption.
  const names = isSecure
    ? {
        login: '__Host-wayside-login',
        form: '__Host-wayside-form',
        start: '__Host-wayside-start',
      }
    : { login: 'wayside-login', form: 'wayside-form', start: 'wayside-start' };
  const cookie = {
    path: isSecure ? '/' : '/dashboard',
    httpOnly: true,
    secure: isSecure,
    sameSite: 'Lax',
  } as const;

  /** Forms before the log-in are bound to a cookie of their own. */
  function readFormCookie(c: Context): string {
    const known = getCookie(c, names.form);
    if (known !== undefined && known !== '') return known;
    const fresh = Buffer.from(random(FORM_COOKIE_BYTES)).toString('base64url');
    setCookie(c, names.form, fresh, cookie);
    return fresh;
  }

  return {
    async receive(c) {
      const token = getCookie(c, names.login);
      const login = token === undefined ? undefined : await findLogin(store.db, token, clock());
      const bound = login !== undefined && token !== undefined ? token : readFormCookie(c);
      const visitor = { login, formToken: formToken(bound) };
      if (isSafe(c.req.method)) return { ...visitor, ...NOTHING, isOurs: true };
      if (!isSameOrigin(c.req.raw, url)) return { ...visitor, ...NOTHING, isOurs: false };
      const sent = await readFields(c);
      return { ...visitor, ...sent, isOurs: isFormToken(sent.fields[FORM_TOKEN], bound) };
    },
    async logIn(c, account) {
      const token = await createLogin(store.db, account, { clock, random });
      setCookie(c, names.login, token, { ...cookie, maxAge: LOGIN_AGE_MAX_MS / 1000 });
    },
    async logOut(c) {
      const token = getCookie(c, names.login);
      if (token !== undefined) await endLogin(store.db, token);
      setCookie(c, names.login, '', { ...cookie, maxAge: 0 });
    },
    keepStart(c, text) {
      setCookie(c, names.start, text, { ...cookie, maxAge: START_SECONDS });
    },
    takeStart(c) {
      const text = getCookie(c, names.start);
      setCookie(c, names.start, '', { ...cookie, maxAge: 0 });
      return text;
    },
  };
}

const NOTHING = { fields: {}, files: {} };

async function readFields(c: Context): Promise<Pick<Visitor, 'fields' | 'files'>> {
  const [fields, files]: [Fields, Fields] = [{}, {}];
  try {
    for (const [name, value] of Object.entries(await c.req.parseBody({ all: true }))) {
      // PostgreSQL takes no NUL, and nobody types one.
      if (typeof value === 'string' && !value.includes('\0')) fields[name] = value;
      else if (value instanceof File) files[name] = await value.text();
    }
    return { fields, files };
  } catch {
    // What cannot be read holds no token, and is refused for that.
    return NOTHING;
  }
}
