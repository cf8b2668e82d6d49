/**
 * Settings of the process, from the environment: one table holds every name, meaning and default, so
 * that `wayside config` cannot differ from what is read. What belongs to a site is in its `site.yaml`.
 * @module
 */

import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { canonical } from './ingest/address.ts';

export interface Config {
  port: number;
  host: string;
  /** Absolute folder of everything that is stored. */
  dataFolder: string;
  /** Address of the PostgreSQL that is stored in instead; undefined: SQLite in the data folder. */
  databaseUrl: string | undefined;
  /** Absolute folder of the words. */
  contentFolder: string;
  /** Public address, without a slash at the end. */
  url: string;
  /** Addresses of proxies whose `X-Forwarded-For` is believed. */
  trustedProxies: string[];
  /** Secret behind every token; undefined: one is made and kept in the store. */
  secret: string | undefined;
  demo: boolean;
  demoPort: number;
  /** Content and pages are looked at again at once. */
  development: boolean;
  /** Requests with events or contacts one network may send a minute. */
  requestsPerMinute: number;
  /** Opens `/metrics` from anywhere; undefined: from this machine alone. */
  metricsToken: string | undefined;
  /** Searches one network may send a minute, where the server searches. */
  searchesPerMinute: number;
  /** Undefined: no mail is sent. */
  mail: MailConfig | undefined;
  /** Undefined: log-in by password alone. */
  oidc: OidcConfig | undefined;
}

/** Where mail is handed over, and whom it comes from. */
export interface MailConfig {
  /** `smtp://user:password@host:587`, or `smtps://…`. */
  url: string;
  /** Like `Wayside <help@example.com>`. */
  from: string;
}

/** A log-in service, found by standard discovery. */
export interface OidcConfig {
  /** Like `https://login.example.com/realm`. */
  issuer: string;
  clientId: string;
  clientSecret: string;
}

export interface ConfigProblem {
  code: 'setting-invalid';
  /** Name of the setting. */
  path: string;
  message: string;
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; problems: ConfigProblem[] };

/** One setting, as it is documented. */
export interface Setting {
  name: string;
  /** As it would be written; empty when there is none. */
  fallback: string;
  meaning: string;
}

/** Every setting, in the order in which `wayside config` lists them. */
export const SETTINGS: readonly Setting[] = [
  { name: 'PORT', fallback: '8787', meaning: 'port of the server' },
  { name: 'HOST', fallback: '127.0.0.1', meaning: 'address it listens on' },
  { name: 'WAYSIDE_DATA', fallback: 'data', meaning: 'folder of everything that is stored' },
  {
    name: 'DATABASE_URL',
    fallback: '',
    meaning: 'postgres://user:password@host/database to store in instead of that folder',
  },
  { name: 'WAYSIDE_CONTENT', fallback: 'content', meaning: 'folder of the help in markdown' },
  {
    name: 'WAYSIDE_URL',
    fallback: 'http://HOST:PORT',
    meaning: 'public address, as visitors and managers reach it',
  },
  {
    name: 'WAYSIDE_TRUSTED_PROXIES',
    fallback: '',
    meaning: 'addresses of proxies whose X-Forwarded-For is believed, with commas between them',
  },
  {
    name: 'WAYSIDE_SECRET',
    fallback: '',
    meaning: 'secret behind session tokens, 32 characters or more; made and stored when not given',
  },
  {
    name: 'WAYSIDE_METRICS_TOKEN',
    fallback: '',
    meaning: 'opens /metrics to whoever sends it, 32 characters or more; else this machine alone',
  },
  { name: 'WAYSIDE_DEMO', fallback: '', meaning: '1 also serves the demo shop' },
  { name: 'WAYSIDE_DEMO_PORT', fallback: '8788', meaning: 'port of the demo shop' },
  {
    name: 'WAYSIDE_DEVELOPMENT',
    fallback: '',
    meaning: '1 lets open pages see an edited entry within seconds',
  },
  {
    name: 'WAYSIDE_REQUESTS_PER_MINUTE',
    fallback: '600',
    meaning: 'requests with events that one network may send a minute; of messages, a twentieth',
  },
  {
    name: 'WAYSIDE_SEARCHES_PER_MINUTE',
    fallback: '3000',
    meaning: 'searches that one network may send a minute, where the server searches',
  },
  {
    name: 'WAYSIDE_SMTP_URL',
    fallback: '',
    meaning: 'smtp://user:password@host:587 or smtps://… to send reports and alerts through',
  },
  {
    name: 'WAYSIDE_MAIL_FROM',
    fallback: '',
    meaning: 'whom mail comes from, like Wayside <help@example.com>',
  },
  {
    name: 'WAYSIDE_OIDC_ISSUER',
    fallback: '',
    meaning:
      'OpenID Connect service that also lets invited people in, like https://login.example.com',
  },
  {
    name: 'WAYSIDE_OIDC_CLIENT_ID',
    fallback: '',
    meaning:
      'name that the service gave; it sends people back to WAYSIDE_URL/dashboard/oidc/callback',
  },
  { name: 'WAYSIDE_OIDC_CLIENT_SECRET', fallback: '', meaning: 'secret that the service gave' },
];

/** Settings that are never printed. */
const SECRETS = new Set([
  ...['WAYSIDE_SECRET', 'WAYSIDE_METRICS_TOKEN', 'DATABASE_URL'],
  ...['WAYSIDE_SMTP_URL', 'WAYSIDE_OIDC_CLIENT_SECRET'],
]);
const SECRET_LENGTH_MIN = 32;
const PORT_MAX = 65_535;

/** Reads the settings. Never throws; all problems come at once. */
export function readConfig(environment: Record<string, string | undefined>): ConfigResult {
  const problems: ConfigProblem[] = [];
  const refuse = (path: string, message: string) =>
    problems.push({ code: 'setting-invalid', path, message });
  const text = (name: string) => environment[name]?.trim() || fallbackOf(name);
  const whole = (name: string, least: number, most: number) => {
    const value = Number(text(name));
    if (!/^\d+$/.test(text(name)) || value < least || value > most) {
      refuse(name, `${name} must be a whole number from ${least} to ${most}, not "${text(name)}".`);
    }
    return value;
  };
  const flag = (name: string) => {
    if (!['', '0', '1'].includes(text(name))) {
      refuse(name, `${name} must be 1 or 0, not "${text(name)}".`);
    }
    return text(name) === '1';
  };

  const trustedProxies = text('WAYSIDE_TRUSTED_PROXIES')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  const port = whole('PORT', 0, PORT_MAX);
  const host = text('HOST');
  const url = (environment.WAYSIDE_URL?.trim() || `http://${hostInUrl(host)}:${port}`).replace(
    /\/+$/,
    '',
  );
  if (environment.WAYSIDE_URL && !isOrigin(url)) {
    refuse(
      'WAYSIDE_URL',
      `WAYSIDE_URL must be an address like https://help.example.com, not "${url}".`,
    );
  }
  for (const address of trustedProxies) {
    if (isIP(address) === 0) {
      refuse(
        'WAYSIDE_TRUSTED_PROXIES',
        `WAYSIDE_TRUSTED_PROXIES must hold IP addresses with commas between them, not "${address}".`,
      );
    }
  }
  const secret = (name: string) => {
    const value = environment[name] || undefined;
    if (value !== undefined && value.length < SECRET_LENGTH_MIN) {
      refuse(name, `${name} must have ${SECRET_LENGTH_MIN} characters or more.`);
    }
    return value;
  };
  const databaseUrl = text('DATABASE_URL') || undefined;
  if (databaseUrl !== undefined && !isPostgresAddress(databaseUrl)) {
    // Not repeated, because it may hold a password.
    refuse('DATABASE_URL', 'DATABASE_URL must be like postgres://user:password@host/database.');
  }
  const config: Config = {
    port,
    host,
    url,
    secret: secret('WAYSIDE_SECRET'),
    metricsToken: secret('WAYSIDE_METRICS_TOKEN'),
    databaseUrl,
    dataFolder: resolve(text('WAYSIDE_DATA')),
    contentFolder: resolve(text('WAYSIDE_CONTENT')),
    trustedProxies: trustedProxies.filter((address) => isIP(address) !== 0).map(canonical),
    demo: flag('WAYSIDE_DEMO'),
    demoPort: whole('WAYSIDE_DEMO_PORT', 0, PORT_MAX),
    development: flag('WAYSIDE_DEVELOPMENT'),
    requestsPerMinute: whole('WAYSIDE_REQUESTS_PER_MINUTE', 1, 100_000_000),
    searchesPerMinute: whole('WAYSIDE_SEARCHES_PER_MINUTE', 1, 100_000_000),
    mail: readMail(text('WAYSIDE_SMTP_URL'), text('WAYSIDE_MAIL_FROM'), refuse),
    oidc: readOidc(text, refuse),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

function readMail(
  url: string,
  from: string,
  refuse: (path: string, message: string) => void,
): MailConfig | undefined {
  if (url === '') return undefined;
  if (!isAddressOf(url, /^smtps?:$/)) {
    // Not repeated, because it may hold a password.
    refuse('WAYSIDE_SMTP_URL', 'WAYSIDE_SMTP_URL must be like smtp://user:password@host:587.');
  }
  if (!/^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/.test(from)) {
    const example = 'WAYSIDE_MAIL_FROM=help@example.com';
    refuse('WAYSIDE_MAIL_FROM', `Mail needs an address to come from, like ${example}.`);
  }
  return { url, from };
}

function readOidc(
  text: (name: string) => string,
  refuse: (path: string, message: string) => void,
): OidcConfig | undefined {
  const issuer = text('WAYSIDE_OIDC_ISSUER');
  if (issuer === '') return undefined;
  if (!isAddressOf(issuer, /^https?:$/)) {
    const example = 'https://login.example.com';
    refuse('WAYSIDE_OIDC_ISSUER', `WAYSIDE_OIDC_ISSUER must be an address like ${example}.`);
  }
  for (const name of ['WAYSIDE_OIDC_CLIENT_ID', 'WAYSIDE_OIDC_CLIENT_SECRET']) {
    if (text(name) === '') refuse(name, `WAYSIDE_OIDC_ISSUER needs ${name} too.`);
  }
  const clientId = text('WAYSIDE_OIDC_CLIENT_ID');
  return { issuer, clientId, clientSecret: text('WAYSIDE_OIDC_CLIENT_SECRET') };
}

/** The settings as a table for the terminal, with what each is now. */
export function describeSettings(environment: Record<string, string | undefined>): string {
  return SETTINGS.map(({ name, fallback, meaning }) => {
    const given = SECRETS.has(name) && environment[name] ? '(set)' : environment[name];
    const value = given ? `${given} (default ${fallback || 'none'})` : fallback || 'none';
    return `${name}\n    ${meaning}\n    ${value}`;
  }).join('\n');
}

function fallbackOf(name: string): string {
  return SETTINGS.find((setting) => setting.name === name)?.fallback ?? '';
}

/** Whether a text is an address like `postgres://user@host/database`. */
export function isPostgresAddress(text: string): boolean {
  return isAddressOf(text, /^postgres(?:ql)?:$/);
}

function isAddressOf(text: string, protocol: RegExp): boolean {
  return URL.canParse(text) && protocol.test(new URL(text).protocol);
}

function hostInUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function isOrigin(text: string): boolean {
  try {
    const { protocol, origin } = new URL(text);
    return /^https?:$/.test(protocol) && origin === text;
  } catch {
    return false;
  }
}
