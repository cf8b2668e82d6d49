/**
 * What a site's own systems tell, each with a token of its site: how many visits a day had, and when a
 * message was settled. Telling it again replaces what was told.
 * @module
 */

import { type Context, Hono } from 'hono';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { Library } from '../content/library.ts';
import { errorBody } from '../errors.ts';
import { type Refusal, type Result, readJson, refused } from '../ingest/body.ts';
import { describe } from '../ingest/event-schemas.ts';
import { localDay } from '../metrics/local-day.ts';
import type { Schema } from '../store/schema.ts';
import type { ApiOptions } from './api.ts';
import { useSiteToken } from './auth/site-tokens.ts';
import { type DayProblem, readDay, tellVisits, VISITS_MAX } from './told-visits.ts';

const BODY_BYTES_MAX = 1024;
/** Clocks of two machines differ. */
const AHEAD_MAX_MS = 5 * 60 * 1000;

const visitsBody = v.object({
  visits: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(VISITS_MAX)),
});
const resolutionBody = v.object({ resolvedAt: v.pipe(v.string(), v.isoTimestamp()) });

/** To be mounted at `/api/sites`. */
export function createSupplyApi({ store, library, clock }: ApiOptions): Hono {
  const { db } = store;
  const api = new Hono();
  api.use('/:site/*', async (c, next) => {
    c.header('Cache-Control', 'no-store');
    const [, token = ''] = /^Bearer (\S+)$/.exec(c.req.header('Authorization') ?? '') ?? [];
    const own = await useSiteToken(db, token, clock());
    if (own === undefined) {
      c.header('WWW-Authenticate', 'Bearer');
      return refuse(c, tokenInvalid);
    }
    // Whether there is such a site is not told to whoever may not tell anything about it.
    return own === c.req.param('site') ? next() : refuse(c, tokenOfOther);
  });
  api.put('/:site/visits/:day', async (c) => {
    const site = c.req.param('site');
    const day = checkDay(c.req.param('day'), today(library, site, clock()));
    if (!day.ok) return refuse(c, day.refusal);
    const body = await readBody(c, visitsBody);
    if (!body.ok) return refuse(c, body.refusal);
    const { visits } = body.value;
    await tellVisits(db, site, [{ day: day.value, visits }]);
    return c.json({ site, day: c.req.param('day'), visits });
  });
  api.put('/:site/contacts/:reference/resolution', async (c) => {
    const body = await readBody(c, resolutionBody);
    if (!body.ok) return refuse(c, body.refusal);
    const { site, reference } = c.req.param();
    const resolved = Date.parse(body.value.resolvedAt);
    const refusal = await resolve(db, { site, reference, resolved, now: clock() });
    if (refusal !== undefined) return refuse(c, refusal);
    return c.json({ site, reference, resolvedAt: new Date(resolved).toISOString() });
  });
  return api;
}

const tokenInvalid: Refusal = {
  ...{ status: 401, code: 'token-invalid' },
  message: 'Send a token of the site as `Authorization: Bearer …`.',
};
const tokenOfOther: Refusal = {
  ...{ status: 403, code: 'token-of-other-site', path: 'site' },
  message: 'This token tells about another site.',
};

function refuse(c: Context, { status, code, message, path }: Refusal): Response {
  return c.json(errorBody(code, message, path), status);
}

async function readBody<T>(c: Context, schema: v.GenericSchema<unknown, T>): Promise<Result<T>> {
  const body = await readJson(c.req.raw, BODY_BYTES_MAX);
  if (!body.ok) return body;
  const parsed = v.safeParse(schema, body.value, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, refusal: describe('body-invalid', parsed.issues[0]) };
}

function today(library: Library, site: string, now: number): number {
  return localDay(now, library.findSite(site)?.settings.timeZone ?? 'UTC');
}

function checkDay(text: string, today: number): Result<number> {
  const day = readDay(text, today);
  if (typeof day === 'number') return { ok: true, value: day };
  return refused(400, day, DAY_MESSAGES[day], { path: 'day' });
}

const DAY_MESSAGES: Record<DayProblem, string> = {
  'day-invalid': 'A day is like 2026-11-22.',
  'day-in-future': 'This day has not begun at the site.',
};

interface Resolution {
  site: string;
  reference: string;
  resolved: number;
  now: number;
}

/** Notes when a message was settled, and that it is done. Says why it cannot be. */
async function resolve(db: Kysely<Schema>, told: Resolution): Promise<Refusal | undefined> {
  const { site, reference, resolved, now } = told;
  const contact = await db
    .selectFrom('contacts')
    .select('received')
    .where('site', '=', site)
    .where('reference', '=', reference)
    .executeTakeFirst();
  if (contact === undefined) {
    const message = 'The site has no message with this reference.';
    return { status: 404, code: 'contact-unknown', message, path: 'reference' };
  }
  if (resolved < Number(contact.received) || resolved > now + AHEAD_MAX_MS) {
    const message = 'A message is settled after it arrived, and not in the future.';
    return { status: 400, code: 'time-impossible', message, path: 'resolvedAt' };
  }
  await db
    .updateTable('contacts')
    .set({ resolved, state: 'done' })
    .where('site', '=', site)
    .where('reference', '=', reference)
    .execute();
  return undefined;
}
