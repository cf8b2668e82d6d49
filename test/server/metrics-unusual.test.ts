import { expect, test } from '@playwright/test';
import { addDays } from '../../server/metrics/calendar.ts';
import { createCubes } from '../../server/metrics/cubes.ts';
import { findUnusual, type WatchedSite } from '../../server/metrics/unusual.ts';
import { countSessions } from '../support/session-counts.ts';
import { openTemporaryStore, type TemporaryStore } from '../support/store.ts';

const DAY = 20261030;

let temporary: TemporaryStore;
test.beforeEach(async () => {
  temporary = await openTemporaryStore();
});
test.afterEach(() => temporary.remove());

interface Counted {
  site?: string;
  stage: string;
  /** Counts from the day that is watched, backwards. */
  daysAgo: number;
  escalated: number;
  confirmed: number;
}

async function count(rows: Counted[]): Promise<void> {
  for (const { site = 'shop', stage, daysAgo, ...outcomes } of rows) {
    const day = addDays(DAY, -daysAgo);
    await countSessions(temporary.store, { site, stage, day, outcomes });
  }
}

const watch = (site = 'shop'): WatchedSite => ({
  ...{ site, scale: 'ces-7', simulated: false, day: DAY },
});

const find = async (...sites: WatchedSite[]) =>
  (await findUnusual(createCubes(temporary.store.db), sites)).map(
    ({ site, stage, metric, isBetter }) => `${site} ${stage} ${metric.id} ${isBetter}`,
  );

/** Five weeks, the last of which has `escalated` of 20 a day instead of 2. */
const weeks = (stage: string, escalated: number, site?: string): Counted[] =>
  Array.from({ length: 35 }, (_, daysAgo) => {
    const now = daysAgo < 7 ? escalated : 2;
    return { stage, daysAgo, escalated: now, confirmed: 20 - now, ...(site ? { site } : {}) };
  });

test('a stage that changed beyond the usual is told, with the metrics that changed', async () => {
  await count([...weeks('payment', 8), ...weeks('cart', 2), ...weeks('delivery', 2)]);
  expect((await find(watch())).sort()).toEqual([
    'shop  outcome-confirmed false',
    'shop  outcome-escalated false',
    'shop payment outcome-confirmed false',
    'shop payment outcome-escalated false',
  ]);
});

test('neither days that are not settled nor those before the usual weeks are looked at', async () => {
  const steady = weeks('payment', 2);
  const outside = [-1, -2, 35, 36, 60].map((daysAgo) => ({
    ...{ stage: 'payment', daysAgo, escalated: 200, confirmed: 0 },
  }));
  await count([...steady, ...outside]);
  expect(await find(watch())).toEqual([]);
});

test('what is certain but small is not told, nor what has too few sessions', async () => {
  const small = Array.from({ length: 35 }, (_, daysAgo) => {
    const escalated = daysAgo < 7 ? 12_000 : 10_000;
    return { stage: 'payment', daysAgo, escalated, confirmed: 100_000 - escalated };
  });
  const few = [0, 8].map((daysAgo) => ({
    ...{ stage: 'cart', daysAgo, escalated: daysAgo === 0 ? 29 : 0, confirmed: daysAgo },
  }));
  await count([...small, ...few]);
  expect(await find(watch())).toEqual([]);
});

test('a change has to be the stronger, the more sites and stages are looked at', async () => {
  const alone = { escalated: 35, confirmed: 105 };
  const usual = { escalated: 77, confirmed: 483 };
  const at = (stage: string, site: string) => [
    { ...{ stage, site, daysAgo: 0 }, ...alone },
    { ...{ stage, site, daysAgo: 10 }, ...usual },
  ];
  await count(at('payment', 'shop'));
  expect(await find(watch())).not.toEqual([]);
  const sites = Array.from({ length: 40 }, (_, i) => `site-${i}`);
  for (const site of sites) await count(weeks('cart', 2, site));
  expect(await find(watch(), ...sites.map((site) => watch(site)))).toEqual([]);
});

test('of days that differ by chance alone, hardly any is told', async () => {
  let state = 7;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const draw = (of: number, share: number) =>
    Array.from({ length: of }, random).filter((value) => value < share).length;
  const rows: Counted[] = [];
  for (let stage = 0; stage < 100; stage++) {
    for (const daysAgo of [0, 8, 15]) {
      const escalated = draw(120, 0.2);
      rows.push({ stage: `stage-${stage}`, daysAgo, escalated, confirmed: 120 - escalated });
    }
  }
  await count(rows);
  expect((await find(watch())).length).toBeLessThanOrEqual(1);
});
