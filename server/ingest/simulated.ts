/**
 * What a simulation asks for beside sending events, each with its key: to tell the visits that its
 * sessions are some of, and to delete everything simulated at a site.
 * @module
 */

import { type Context, Hono } from 'hono';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { Library } from '../content/library.ts';
import { parseDay } from '../metrics/calendar.ts';
import { deleteSimulated } from '../store/retention.ts';
import type { Schema } from '../store/schema.ts';
import { readJson } from './body.ts';
import { type Door, keyInvalid, unknownSite } from './door.ts';
import { describe } from './event-schemas.ts';
import type { Visit } from './visit.ts';

export interface SimulatedOptions {
  db: Kysely<Schema>;
  library: Library;
  door: Door;
  /** Resolves when all that was acknowledged is in facts and counts. */
  settle(): Promise<void>;
}

const BODY_BYTES_MAX = 64 * 1024;
const DAYS_MAX = 500;
const VISITS_MAX = 1_000_000_000;

const daySchema = v.object({
  day: v.pipe(
    v.string(),
    v.check((day) => parseDay(day) !== undefined),
  ),
  visits: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(VISITS_MAX)),
});
const bodySchema = v.object({ days: v.pipe(v.array(daySchema), v.maxLength(DAYS_MAX)) });

export function createSimulated({ db, library, door, settle }: SimulatedOptions): Hono {
  const routes = new Hono();
  /** For whoever has the key, and for a site that there is. */
  const about =
    (work: (visit: Visit, site: string, c: Context) => Promise<Response>) => (c: Context) => {
      const visit = door.open(c, 'events');
      if (!visit.facts.isSimulated) return visit.refuse(keyInvalid);
      const site = c.req.param('site') ?? '';
      if (library.findSite(site) === undefined) return visit.refuse(unknownSite);
      return work(visit, site, c);
    };
  routes.delete(
    '/v1/sites/:site/simulated',
    about(async (visit, site) => {
      await settle();
      await deleteSimulated(db, site);
      return visit.answer(204, undefined);
    }),
  );
  routes.post(
    '/v1/sites/:site/simulated/visits',
    about(async (visit, site, c) => {
      const body = await readJson(c.req.raw, BODY_BYTES_MAX);
      if (!body.ok) return visit.refuse(body.refusal);
      const parsed = v.safeParse(bodySchema, body.value, { abortEarly: true });
      if (!parsed.success) return visit.refuse(describe('body-invalid', parsed.issues[0]));
      await db.transaction().execute(async (transaction) => {
        for (const { day, visits } of parsed.output.days) {
          await addVisits(transaction, { site, day: parseDay(day) ?? 0, visits });
        }
      });
      return visit.answer(204, undefined);
    }),
  );
  return routes;
}

/** Another simulation of the same day has visits of its own. */
async function addVisits(
  db: Kysely<Schema>,
  told: { site: string; day: number; visits: number },
): Promise<void> {
  await db
    .insertInto('simulated_visits')
    .values(told)
    .onConflict((conflict) =>
      conflict.columns(['site', 'day']).doUpdateSet((added) => ({
        visits: added('simulated_visits.visits', '+', added.ref('excluded.visits')),
      })),
    )
    .execute();
}
