/**
 * How long pages of the dashboard take, for somebody who may see all of them.
 * @module
 */

import { randomBytes } from 'node:crypto';
import { expect } from '@playwright/test';
import { createLogin } from '../../server/dashboard/auth/logins.ts';
import type { Store } from '../../server/store/store.ts';
import type { MeasuredServer } from './ingest-servers.ts';

const RUNS = 20;
const WARM_RUNS = 2;

export interface Time {
  /** Milliseconds that half and 95 of 100 answers stay below. */
  medianMs: number;
  p95Ms: number;
  /** Of the server's processor for one; for SQLite that is all of it. */
  cpuMs: number | undefined;
  /** Of the answer. */
  bytes: number;
}

/** Makes somebody who may see everything; gives the cookie of the log-in. */
export async function letIn(open: () => Promise<Store>): Promise<string> {
  const store = await open();
  const account = await store.db
    .insertInto('accounts')
    .values({ email: 'a@example.com', password: '', role: 'admin', created: 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  const random = (count: number) => new Uint8Array(randomBytes(count));
  const token = await createLogin(store.db, account, { clock: Date.now, random });
  await store.close();
  return `wayside-login=${token}`;
}

export async function measurePage(
  server: MeasuredServer,
  path: string,
  cookie: string,
): Promise<Time> {
  const times: number[] = [];
  let [before, bytes] = [0, 0];
  for (let run = 0; run < WARM_RUNS + RUNS; run++) {
    if (run === WARM_RUNS) before = server.cpuMs() ?? 0;
    const begin = performance.now();
    const response = await fetch(server.url + path, { headers: { cookie }, redirect: 'manual' });
    bytes = (await response.arrayBuffer()).byteLength;
    if (run >= WARM_RUNS) times.push(performance.now() - begin);
    expect(response.status, path).toBe(200);
  }
  const after = server.cpuMs();
  times.sort((a, b) => a - b);
  const below = (share: number) => times[Math.ceil(RUNS * share) - 1] ?? 0;
  return {
    ...{ medianMs: below(0.5), p95Ms: below(0.95), bytes },
    cpuMs: after === undefined ? undefined : (after - before) / RUNS,
  };
}
