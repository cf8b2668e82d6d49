/**
 * How far the confirmed rate of a day can be moved by forging it through the real door, from one
 * network and from a thousand. `WAYSIDE_BENCH_EVENTS`: events forged in each attack.
 * @module
 */

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createCubes } from '../../server/metrics/cubes.ts';
import { countPending } from '../../server/metrics/freshness.ts';
import { localDay } from '../../server/metrics/local-day.ts';
import { COUNTED_OUTCOMES } from '../../server/metrics/session-metrics.ts';
import { verify } from '../../server/metrics/verify.ts';
import { openStore, openStoreToRead } from '../../server/store/sqlite.ts';
import { BATCH_EVENTS_MAX } from '../../widget/core/limits.ts';
import { uuidV4, uuidV7 } from '../../widget/core/uuid.ts';
import { anEvent, type EventParts } from '../support/events.ts';
import { accept, foldAll, PARIS } from '../support/store.ts';
import { type MeasuredServer, startProduct } from './ingest-servers.ts';

const EVENTS = Number(process.env.WAYSIDE_BENCH_EVENTS ?? 60_000);
const DAYS = 7;
const SESSIONS_A_DAY = 1000;
/** Of an honest day. */
const CONFIRMED_SHARE = 0.4;
const DAY_MS = 24 * 60 * 60 * 1000;
const POINTS_MAX = 0.5;
const SENDERS = 8;
const NETWORKS = 1000;
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0';

const WHOLE: EventParts[] = [
  { type: 'box-opened' },
  { type: 'answer-opened' },
  { type: 'feedback', helpful: 'yes' },
];
const REPLY_ALONE: EventParts[] = [{ type: 'feedback', helpful: 'yes' }];

interface Attack {
  name: string;
  networks: number;
  script: EventParts[];
  hasOrigin: boolean;
}

const ATTACKS: Attack[] = [
  { name: 'whole sessions', networks: 1, script: WHOLE, hasOrigin: true },
  { name: 'replies to nothing', networks: 1, script: REPLY_ALONE, hasOrigin: true },
  { name: 'whole sessions, no origin', networks: 1, script: WHOLE, hasOrigin: false },
  { name: 'whole sessions', networks: NETWORKS, script: WHOLE, hasOrigin: true },
  { name: 'replies to nothing', networks: NETWORKS, script: REPLY_ALONE, hasOrigin: true },
];

const lines: string[] = [];
let prepared: string;

test.describe.configure({ mode: 'serial', timeout: Math.max(600_000, EVENTS * 3) });

test.beforeAll(async () => {
  prepared = await mkdtemp(join(tmpdir(), 'wayside-abuse-'));
  const store = await openStore({ file: join(prepared, 'wayside.db'), clock: Date.now });
  for (let day = 1; day <= DAYS; day++) {
    const at = Date.now() - day * DAY_MS;
    const sessions = Array.from({ length: SESSIONS_A_DAY }, (_, i) => honest(i, at));
    await store.append(sessions.flat().map((event) => accept(event)));
    await foldAll(store);
  }
  await store.close();
});
test.afterAll(async () => {
  await rm(prepared, { recursive: true });
  const head = ['attack', 'networks', 'events', 'sessions', 'counted', 'confirmed before', 'after'];
  const rows = [[...head, 'moved by, points'], Array(head.length + 1).fill('---')];
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`);
  process.stdout.write(`\n${[...table, ...lines].join('\n')}\n`);
});

for (const attack of ATTACKS) {
  test(`${attack.name} from ${attack.networks === 1 ? 'one network' : `${NETWORKS} networks`}`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wayside-abuse-'));
    await cp(prepared, folder, { recursive: true });
    const server = await startProduct(folder, { WAYSIDE_TRUSTED_PROXIES: '127.0.0.1' });
    try {
      await sendAll(
        server,
        Array.from({ length: SESSIONS_A_DAY }, (_, i) => i),
        (i) => ({
          events: honest(i, Date.now()),
          address: addressOf(i, 20),
          hasOrigin: true,
        }),
      );
      const before = await readToday(folder);
      expect(before.counted).toBe(SESSIONS_A_DAY);
      await sendAll(server, makeForgeries(attack), (forged) => forged);
      const after = await readToday(folder);
      const points = (after.rate - before.rate) * 100;
      const sessions = Math.floor(EVENTS / attack.script.length);
      lines.push(
        `| ${[attack.name, attack.networks, EVENTS, sessions, after.counted - before.counted]
          .concat([percent(before.rate), percent(after.rate), points.toFixed(2)])
          .join(' | ')} |`,
      );
      if (attack.networks === 1) expect(points).toBeLessThanOrEqual(POINTS_MAX);
    } finally {
      await server.stop();
      await rm(folder, { recursive: true });
    }
  });
}

interface Sent {
  events: ReturnType<typeof anEvent>[];
  address: string;
  hasOrigin: boolean;
}

/** A visitor who opened an answer; some say that it helped. */
function honest(number: number, at: number) {
  const isConfirmed = number < SESSIONS_A_DAY * CONFIRMED_SHARE;
  return session(isConfirmed ? WHOLE : WHOLE.slice(0, 2), at);
}

function session(script: EventParts[], at: number) {
  const id = uuidV4(random);
  return script.map((parts, seq) =>
    anEvent({ ...parts, id: uuidV7(at, random), session: id, seq, at }),
  );
}

/** Batches as full as they may be. */
function makeForgeries({ script, networks, hasOrigin }: Attack): Sent[] {
  const each = Math.floor(BATCH_EVENTS_MAX / script.length);
  const batches = Math.ceil(EVENTS / script.length / each);
  return Array.from({ length: batches }, (_, i) => ({
    get events() {
      return Array.from({ length: each }, () => session(script, Date.now())).flat();
    },
    address: addressOf(i % networks, 60),
    hasOrigin,
  }));
}

/** Sends over a few connections at once; every batch must be taken. */
async function sendAll<T>(
  { url, origin }: MeasuredServer,
  all: T[],
  make: (one: T) => Sent,
): Promise<void> {
  const waiting = [...all];
  const work = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const { events, address, hasOrigin } = make(one);
      const response = await fetch(`${url}/v1/events`, {
        method: 'POST',
        headers: {
          ...{ 'X-Forwarded-For': address, 'User-Agent': BROWSER },
          ...(hasOrigin ? { Origin: origin } : {}),
        },
        body: JSON.stringify({ v: 1, site: 'shop', widget: 'x', sentAt: Date.now(), events }),
      });
      expect(response.status).toBe(202);
      await response.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, work));
}

/** Figures of today, once all is folded; every one must be what the stored events give. */
async function readToday(folder: string): Promise<{ rate: number; counted: number }> {
  const store = await openStoreToRead({ file: join(folder, 'wayside.db') });
  try {
    while ((await countPending(store.db)) > 0) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const today = localDay(Date.now(), PARIS.timeZone);
    const cubes = createCubes(store.db);
    const filter = { site: 'shop', from: today, to: today, scale: 'ces-7' as const };
    const row = (await cubes.sessions({ ...filter, simulated: false }, 'all')).get('');
    const counted = COUNTED_OUTCOMES.reduce((sum, one) => sum + (row?.get(one) ?? 0), 0);
    expect(await verify(store, () => PARIS)).toEqual([]);
    return { rate: (row?.get('confirmed') ?? 0) / counted, counted };
  } finally {
    await store.close();
  }
}

/** One address in each /24. */
function addressOf(network: number, first: number): string {
  return `${first}.${network >> 8}.${network & 255}.${1 + (network % 250)}`;
}

function random(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
