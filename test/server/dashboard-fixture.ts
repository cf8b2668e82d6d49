/**
 * A dashboard on a real store, and people who use it as a browser would: with cookies, and with the
 * token of the form they were shown.
 * @module
 */

import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { OidcConfig } from '../../server/config.ts';
import type { EntryUpkeep, Library, Snapshot } from '../../server/content/library.ts';
import { createApi } from '../../server/dashboard/api.ts';
import { findAccount, type Role } from '../../server/dashboard/auth/accounts.ts';
import { createLogin } from '../../server/dashboard/auth/logins.ts';
import { createOidc } from '../../server/dashboard/auth/oidc.ts';
import { hashPassword } from '../../server/dashboard/auth/password.ts';
import { createDashboard } from '../../server/dashboard/dashboard.tsx';
import type { Store } from '../../server/store/store.ts';
import type { Entry } from '../../widget/core/catalogue.ts';
import { buildIndex, serialiseIndex } from '../../widget/core/search-all.ts';
import { NOON } from '../support/events.ts';
import { aLibrary } from '../support/library.ts';
import { openTemporaryStore } from '../support/store.ts';

export const PASSWORD = 'correct horse battery';
export const EMAIL = 'ada@example.com';
export const MAIL_KEY = 'a key of mails';

export interface TestDashboard {
  store: Store;
  library: Library;
  /** What the operator was told of. */
  failures: unknown[];
  /** The database. */
  file: string;
  app: Hono;
  /** Moves the clock; it starts at noon of the events. */
  pass(ms: number): void;
  createSetupUrl(): Promise<string | undefined>;
  /** Somebody with a browser of their own. */
  visitor(address?: string): Person;
  /** The same, logged in with a role; `sites` as they are stored. */
  logIn(role: Role, sites?: string): Promise<Person>;
  /** The same without a password, which costs time. */
  letIn(role: Role, sites?: string): Promise<Person>;
  remove(): Promise<void>;
}

export interface DashboardParts {
  url?: string;
  /** Questions by entry id. */
  questions?: Record<string, string>;
  /** Where entries come from. */
  upkeep?: EntryUpkeep[];
  /** Ids of sites beside the shop. */
  otherSites?: string[];
  /** A log-in service. */
  oidc?: OidcConfig;
}

export async function openDashboard(parts: DashboardParts = {}): Promise<TestDashboard> {
  const {
    url = 'http://wayside.test',
    questions = { 'track-order': 'Where is my order?' },
    upkeep = [],
    otherSites = [],
  } = parts;
  let now = NOON;
  const clock = () => now;
  const temporary = await openTemporaryStore(clock);
  const { store } = temporary;
  let address = '';
  const library = withStages(questions, upkeep, otherSites);
  const random = randomBytes;
  const failures: unknown[] = [];
  const onFailure = (error: unknown) => failures.push(error);
  const dashboard = createDashboard({
    ...{ store, clock, url },
    library,
    addressOf: () => address,
    random,
    hasMail: true,
    mailKey: MAIL_KEY,
    oidc: parts.oidc && createOidc(parts.oidc, { url, onFailure }),
    onFailure,
  });
  const app = new Hono();
  app.route('/dashboard', dashboard.routes);
  app.route('/api', createApi({ store, library, clock }));
  const visitor = (from = '192.0.2.1') =>
    new Person(url, (request) => {
      address = from;
      return app.request(request);
    });
  return {
    store,
    library,
    failures,
    file: temporary.file,
    app,
    visitor,
    pass: (ms) => {
      now += ms;
    },
    createSetupUrl: dashboard.createSetupUrl,
    async logIn(role, sites = '*') {
      const email = `${role}@example.com`;
      await addAccount(store, email, role, { created: now, sites });
      const person = visitor();
      await person.get('/dashboard/login');
      await person.post('/dashboard/login', { email, password: PASSWORD });
      return person;
    },
    async letIn(role, sites = '*') {
      const email = `${role}@example.com`;
      await addAccount(store, email, role, { created: now, sites });
      const account = await findAccount(store.db, email);
      const token = await createLogin(store.db, { id: account?.id ?? 0 }, { clock, random });
      const person = visitor();
      person.cookies.set('wayside-login', token);
      return person;
    },
    remove: temporary.remove,
  };
}

/** Hashing costs a tenth of a second, and what it gives is the same for every test. */
let hash: Promise<string> | undefined;

export async function addAccount(
  store: Store,
  email: string,
  role: Role,
  { created = NOON, sites = '*' } = {},
) {
  hash ??= hashPassword(PASSWORD, randomBytes);
  const account = { email, password: await hash, role, created, sites };
  await store.db.insertInto('accounts').values(account).execute();
}

/** A browser: keeps cookies and the token of the last form. */
export class Person {
  readonly cookies = new Map<string, string>();
  /** Of the last answer. */
  setCookies: string[] = [];
  formToken = '';
  readonly #url: string;
  readonly #send: (request: Request) => Response | Promise<Response>;

  constructor(url: string, send: (request: Request) => Response | Promise<Response>) {
    this.#url = url;
    this.#send = send;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.#request(path, { headers });
  }

  /** Sends the fields with the token, as one of our own pages does unless `headers` say otherwise. */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>) {
    return this.#request(path, {
      method: 'POST',
      headers: headers ?? { Origin: this.#url, 'Sec-Fetch-Site': 'same-origin' },
      body: new URLSearchParams({ 'form-token': this.formToken, ...fields }),
    });
  }

  /** Any request, with the cookies. */
  async #request(path: string, init: RequestInit): Promise<Reply> {
    const headers = new Headers(init.headers);
    headers.set('Cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await this.#send(new Request(this.#url + path, { ...init, headers }));
    this.setCookies = response.headers.getSetCookie();
    for (const cookie of this.setCookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = await response.text();
    this.formToken = /name="form-token" value="([^"]+)"/.exec(text)?.[1] ?? this.formToken;
    const location = response.headers.get('Location');
    return { status: response.status, headers: response.headers, location, text };
  }

  request(path: string, init: RequestInit): Promise<Reply> {
    return this.#request(path, init);
  }
}

export interface Reply {
  status: number;
  headers: Headers;
  location: string | null;
  text: string;
}

/** The words of a page, without its marks. */
export function wordsOf({ text }: Reply): string {
  return text
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replace(/\s+/g, ' ');
}

function withStages(
  questions: Record<string, string>,
  upkeep: EntryUpkeep[],
  otherSites: string[],
): Library {
  const others = otherSites.map((id) => ({ id, name: `Site ${id}` }));
  const library = aLibrary({ languages: ['en', 'fr'] }, ...others);
  const found = library.findSite('shop');
  if (found === undefined) throw new Error('The library has no shop.');
  const snapshot: Snapshot = {
    ...found,
    upkeep,
    journey: {
      ...found.journey,
      stages: [
        { id: 'payment', title: { en: 'Payment', fr: 'Paiement' }, match: [] },
        { id: 'delivery', title: { en: 'Delivery', fr: 'Livraison' }, match: [] },
      ],
    },
    catalogues: new Map([['en', { hash: 'h', body: '', catalogue: catalogueOf(questions) }]]),
  };
  return { ...library, findSite: (id) => (id === 'shop' ? snapshot : library.findSite(id)) };
}

function catalogueOf(questions: Record<string, string>) {
  const entries = Object.entries(questions).map(
    ([id, question]): Entry => ({
      ...{ id, question, hash: 'h', topic: 'orders', words: 10, document: [] },
      ...{ alternates: [], stages: [], pages: [], signals: [], related: [], formerly: [] },
    }),
  );
  const indexed = entries.map(({ id, question }) => ({ id, question, alternates: [], answer: '' }));
  return {
    v: 1 as const,
    site: 'shop',
    language: 'en',
    topics: [{ id: 'orders', title: 'Orders' }],
    entries,
    index: serialiseIndex(buildIndex(indexed, { language: 'en' })) as string,
    ranker: '',
  };
}
