/**
 * What every public POST goes through before its body means anything: who may read the answer, how
 * often a network may ask, whether the sender plays a simulation. One door for all such routes, so
 * that they share one rate limit.
 * @module
 */

import type { Context, MiddlewareHandler } from 'hono';
import type { Library } from '../content/library.ts';
import { AppError, errorBody } from '../errors.ts';
import { type AddressOf, isTelling, networkOf } from './address.ts';
import { type Refusal, type Result, refused } from './body.ts';
import { isSameSecret } from './keys.ts';
import { isOriginAllowed } from './origin.ts';
import { createRateLimit } from './rate-limit.ts';

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
  /** Answers preflights, lets allowed origins read every answer, and holds the rate limit. */
  readonly guard: MiddlewareHandler;
  isSimulated(c: Context): boolean;
  /** The sender's network; undefined where the address does not tell it. */
  findNetwork(c: Context): string | undefined;
  /** Whether the page that sends may do so for a site; `hasOrigin` false: it is no browser. */
  admit(c: Context, site: string): Result<{ hasOrigin: boolean }>;
}

const PREFLIGHT_SECONDS = '86400';
/** When to come back after we could not store something. */
const RETRY_SECONDS = 5;

export function createDoor(options: DoorOptions): Door {
  const { library, simulationKey, ownOrigins, addressOf, clock, requestsPerMinute } = options;
  const rateLimit = createRateLimit(requestsPerMinute, clock);
  const originsOf = (site: string) => [
    ...ownOrigins,
    ...(library.findSite(site)?.settings.origins ?? []),
  ];
  const isKnown = (origin: string) =>
    library.sites().some((site) => isOriginAllowed(origin, originsOf(site)));
  const isSimulated = (c: Context) => {
    const sent = c.req.header('authorization');
    return sent !== undefined && isSameSecret(sent, `Bearer ${simulationKey}`);
  };

  return {
    isSimulated,
    findNetwork(c) {
      const address = addressOf(c);
      return isTelling(address) ? networkOf(address) : undefined;
    },
    async guard(c, next) {
      const origin = c.req.header('origin');
      c.header('Vary', 'Origin');
      if (origin !== undefined && isKnown(origin)) c.header('Access-Control-Allow-Origin', origin);
      if (c.req.method === 'OPTIONS') return answerPreflight(c);
      // Sent with a wrong key it would be stored as real, which nobody who has a key can want.
      if (c.req.header('authorization') !== undefined && !isSimulated(c))
        return refuse(c, keyInvalid);
      const waitSeconds = isSimulated(c) ? undefined : rateLimit.take(networkOf(addressOf(c)));
      if (waitSeconds === undefined) return next();
      const message = `Too many requests; try again in ${waitSeconds} s.`;
      return refuse(c, {
        ...{ status: 429, code: 'rate-limited', message, retryAfterSeconds: waitSeconds },
      });
    },
    admit(c, site) {
      const origin = c.req.header('origin');
      if (origin === undefined) return { ok: true, value: { hasOrigin: false } };
      if (isOriginAllowed(origin, originsOf(site))) return { ok: true, value: { hasOrigin: true } };
      return refused(403, 'origin-not-allowed', `Pages of ${origin} may not send for this site.`);
    },
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

/** Answers a refusal in the one shape. */
export function refuse(c: Context, refusal: Refusal): Response {
  const { status, code, message, path, retryAfterSeconds } = refusal;
  if (retryAfterSeconds !== undefined) {
    c.header('Retry-After', String(retryAfterSeconds));
    c.header('Access-Control-Expose-Headers', 'Retry-After');
  }
  return c.json(errorBody(code, message, path), status);
}

/** Answers that something could not be stored, and that the same request may come again. */
export function answerFailure(
  c: Context,
  error: unknown,
  onFailure: (error: unknown) => void,
): Response {
  const retryAfterSeconds = RETRY_SECONDS;
  if (error instanceof AppError) {
    const { status, code, message } = error;
    return refuse(c, { status, code, message, retryAfterSeconds });
  }
  onFailure(error);
  const message = 'The store cannot be used at the moment.';
  return refuse(c, { status: 503, code: 'store-unavailable', message, retryAfterSeconds });
}

function answerPreflight(c: Context): Response {
  c.header('Access-Control-Allow-Methods', 'POST');
  c.header('Access-Control-Allow-Headers', 'Content-Type');
  c.header('Access-Control-Max-Age', PREFLIGHT_SECONDS);
  return c.body(null, 204);
}
