/**
 * What every public POST goes through before its body means anything: who may read the answer, how
 * often a network may ask, whether the sender plays a simulation. One door for all such routes.
 * @module
 */

import type { Context, Handler } from 'hono';
import type { Library } from '../content/library.ts';
import { type AddressOf, isTelling, networkOf } from './address.ts';
import type { Refusal } from './body.ts';
import { isSameSecret } from './keys.ts';
import { isOriginAllowed } from './origin.ts';
import { createRateLimit } from './rate-limit.ts';
import { Visit, type VisitFacts } from './visit.ts';

export interface DoorOptions {
  library: Library;
  /** Key with which simulated data is sent, free of rate limits. */
  simulationKey: string;
  /** Origins of our own pages, allowed for every site. */
  ownOrigins: readonly string[];
  addressOf: AddressOf;
  clock: () => number;
  requestsPerMinute: number;
}

export interface Door {
  /** What a request is before its body is read; holds the rate limit. */
  open(c: Context, of: Sent): Visit;
  /** Why the page that sends may not do so for a site; undefined for who may, or is no page. */
  findObjection(visit: Visit, site: string): Refusal | undefined;
  /** Answers preflights. */
  readonly answerPreflight: Handler;
}

/** What a request brings; each has a rate limit of its own, so that neither uses up the other's. */
export type Sent = 'events' | 'messages';

/** Where so many requests with events may come, one message may: a person reads each. */
const REQUESTS_PER_MESSAGE = 20;

const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers': 'Content-Type',
  'Access-Control-Max-Age': '86400',
};

export function createDoor(options: DoorOptions): Door {
  const { library, simulationKey, ownOrigins, addressOf, clock, requestsPerMinute } = options;
  const rateLimits = {
    events: createRateLimit(requestsPerMinute, clock),
    messages: createRateLimit(Math.ceil(requestsPerMinute / REQUESTS_PER_MESSAGE), clock),
  };
  const isAllowed = (origin: string, site: string) =>
    ownOrigins.includes(origin) ||
    isOriginAllowed(origin, library.findSite(site)?.settings.origins ?? []);

  function meet(c: Context): VisitFacts {
    const origin = c.req.header('origin');
    const key = c.req.header('authorization');
    const address = addressOf(c);
    return {
      origin,
      isReadable: origin !== undefined && library.sites().some((site) => isAllowed(origin, site)),
      isSimulated: key !== undefined && isSameSecret(key, `Bearer ${simulationKey}`),
      network: isTelling(address) ? networkOf(address) : undefined,
      refusal: undefined,
    };
  }

  function limit(c: Context, of: Sent): Refusal | undefined {
    const waitSeconds = rateLimits[of].take(networkOf(addressOf(c)));
    if (waitSeconds === undefined) return undefined;
    const message = `Too many requests; try again in ${waitSeconds} s.`;
    return { status: 429, code: 'rate-limited', message, retryAfterSeconds: waitSeconds };
  }

  return {
    open(c, of) {
      const facts = meet(c);
      if (facts.isSimulated) return new Visit(facts);
      // Sent with a wrong key it would be stored as real, which nobody who has a key can want.
      const isForged = c.req.header('authorization') !== undefined;
      return new Visit({ ...facts, refusal: isForged ? keyInvalid : limit(c, of) });
    },
    findObjection(visit, site) {
      const { origin } = visit.facts;
      if (origin === undefined || isAllowed(origin, site)) return undefined;
      const message = `Pages of ${origin} may not send for this site.`;
      return { status: 403, code: 'origin-not-allowed', message };
    },
    answerPreflight: (c) => new Visit(meet(c)).answer(204, undefined, PREFLIGHT_HEADERS),
  };
}

/** Where the box is served again for staff, and for whoever tries it out. */
export const PREVIEW_PATH = '/preview';

/** Whether what is sent is in no figure: the page has its box from the path for previews. */
export function isPreview(c: Context): boolean {
  return c.req.path.startsWith(`${PREVIEW_PATH}/`);
}

/** The request names a key that is not this server's simulation key. */
export const keyInvalid: Refusal = {
  status: 401,
  code: 'key-invalid',
  message: 'This is not the simulation key of this server.',
};

/** No site of this server has the id that was sent. */
export const unknownSite: Refusal = {
  status: 404,
  code: 'site-unknown',
  message: 'There is no such site.',
  path: 'site',
};
