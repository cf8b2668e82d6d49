/**
 * What can be wrong with how visitors and managers reach the server, and which pages may send.
 * @module
 */

import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import type { TLSSocket } from 'node:tls';
import type { Config } from '../config.ts';
import type { SiteSettings } from '../content/site.ts';
import { type Finding, ok, risk, wrong } from './finding.ts';

const ANSWER_MS = 5000;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Certificates are renewed by machines well before this. */
const CERTIFICATE_DAYS_MIN = 14;

export async function examineAddress(config: Config, now: number): Promise<Finding[]> {
  return [examineTls(config), await examineAnswer(config.url, now)];
}

export function examineTls({ url, host }: Pick<Config, 'url' | 'host'>): Finding {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:') return ok(`${url} is encrypted.`);
  const remedy = 'Put a proxy with TLS before it, and set WAYSIDE_URL=https://…';
  if (!isThisMachine(hostname)) {
    return wrong(`${url} is not encrypted: passwords and messages can be read on the way.`, remedy);
  }
  if (isThisMachine(host)) return ok(`${url} is reached from this machine alone.`);
  return risk(`The server listens on ${host}, and WAYSIDE_URL has no TLS.`, remedy);
}

/** Pages of which origins may send events and messages. */
export function examineOrigins({ id, origins }: Pick<SiteSettings, 'id' | 'origins'>): Finding {
  if (origins.length === 0) {
    return risk(
      `No page may send for ${id}.`,
      'List the origins of its pages in site.yaml, as in `origins: [https://www.example.com]`.',
    );
  }
  const plain = origins.filter((origin) => {
    const { protocol, hostname } = new URL(origin.replace('*.', ''));
    return protocol === 'http:' && !isThisMachine(hostname);
  });
  if (plain.length === 0) return ok(`${id} takes events from ${origins.join(', ')}.`);
  return risk(
    `${plain.join(', ')} has no TLS: anybody on the way can send for ${id} in its name.`,
    'Serve these pages over https, and list them so.',
  );
}

function isThisMachine(host: string): boolean {
  const plain = host.replace(/^\[|\]$/g, '');
  return plain === 'localhost' || plain === '::1' || /^127\./.test(plain);
}

interface Answer {
  status: number;
  /** End of the certificate, UTC milliseconds; undefined without TLS. */
  validTo: number | undefined;
}

async function examineAnswer(url: string, now: number): Promise<Finding> {
  try {
    return judgeAnswer(url, await ask(`${url}/readyz`), now);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return risk(
      `Nothing answers at ${url} from here (${code ?? message}).`,
      'Start the server, or see that name, proxy and certificate lead to it.',
    );
  }
}

export function judgeAnswer(url: string, { status, validTo }: Answer, now: number): Finding {
  if (status !== 200) {
    return wrong(
      `${url}/readyz answers ${status}.`,
      'Look at what the server says, and at the proxy before it.',
    );
  }
  if (validTo === undefined) return ok(`The server answers at ${url}.`);
  const days = Math.floor((validTo - now) / DAY_MS);
  const text = `The server answers at ${url}; its certificate is good for ${days} days.`;
  return days < CERTIFICATE_DAYS_MIN ? risk(text, 'See that it is renewed.') : ok(text);
}

function ask(url: string): Promise<Answer> {
  const isTls = url.startsWith('https:');
  return new Promise((resolve, reject) => {
    const request = (isTls ? requestTls : requestPlain)(url, { timeout: ANSWER_MS }, (response) => {
      const validTo = isTls
        ? Date.parse((response.socket as TLSSocket).getPeerCertificate().valid_to)
        : undefined;
      response.resume();
      resolve({ status: response.statusCode ?? 0, validTo });
    });
    request.on('timeout', () => request.destroy(new Error('no answer in 5 s')));
    request.on('error', reject);
    request.end();
  });
}
