/**
 * How long honest visitors wait while others send junk as fast as they can and hold slow sockets
 * open, beside how long they wait alone. Prints a table; the goal is a p99 of 200 ms.
 * @module
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { uuidV4, uuidV7 } from '../../widget/core/uuid.ts';
import { aBatch, anEvent } from '../support/events.ts';
import { type MeasuredServer, startProduct } from './ingest-servers.ts';

const AUTOCANNON = fileURLToPath(
  new URL('../../node_modules/autocannon/autocannon.js', import.meta.url),
);
const SECONDS = Number(process.env.WAYSIDE_BENCH_SECONDS ?? 10);
const SLOW_SOCKETS = 500;
const JUNK_CONNECTIONS = 50;
/** Between two honest requests. */
const HONEST_EVERY_MS = 10;
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0';

const JUNK: Record<string, string> = {
  'no JSON': '{'.repeat(5),
  'deep nesting': '['.repeat(60_000),
  'events that are none': JSON.stringify({ ...aBatch(), events: Array(50).fill({ type: 'x' }) }),
};

const rows: string[] = [];

test.afterAll(() => {
  const head = '| load | junk limited to | honest requests | p50 ms | p99 ms |';
  process.stdout.write(`\n${[head, '| --- | --- | --- | --- | --- |', ...rows].join('\n')}\n`);
});

for (const limit of ['600', '100000000']) {
  test(`honest visitors beside junk, at most ${limit} requests a minute from one network`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wayside-junk-'));
    const server = await startProduct(folder, {
      WAYSIDE_TRUSTED_PROXIES: '127.0.0.1',
      WAYSIDE_REQUESTS_PER_MINUTE: limit,
    });
    try {
      await measure(server, 'warming up', limit);
      rows.pop();
      await measure(server, 'alone', limit);
      for (const [name, body] of Object.entries(JUNK)) {
        const junk = flood(server, body);
        const sockets = Array.from({ length: SLOW_SOCKETS }, () => dribble(server));
        await measure(server, `${name}, and ${SLOW_SOCKETS} slow sockets`, limit);
        for (const stop of sockets) stop();
        junk.kill('SIGKILL');
      }
    } finally {
      await server.stop();
      await rm(folder, { recursive: true });
    }
  });
}

async function measure(server: MeasuredServer, load: string, limit: string): Promise<void> {
  const waits: number[] = [];
  const stopAt = performance.now() + SECONDS * 1000;
  const sent: Promise<void>[] = [];
  for (let number = 0; performance.now() < stopAt; number++) {
    sent.push(
      send(server, number).then((ms) => {
        waits.push(ms);
      }),
    );
    await wait(HONEST_EVERY_MS);
  }
  await Promise.all(sent);
  waits.sort((a, b) => a - b);
  const at = (share: number) => (waits[Math.floor(waits.length * share)] ?? 0).toFixed(1);
  rows.push(`| ${[load, `${limit}/min`, waits.length, at(0.5), at(0.99)].join(' | ')} |`);
}

/** One visitor's event, from a network of its own; resolves to how long the answer took. */
async function send({ url, origin }: MeasuredServer, number: number): Promise<number> {
  const at = Date.now();
  const events = [anEvent({ id: uuidV7(at, random), session: uuidV4(random), at })];
  const begun = performance.now();
  const response = await fetch(`${url}/v1/events`, {
    method: 'POST',
    headers: {
      ...{ Origin: origin, 'User-Agent': BROWSER },
      'X-Forwarded-For': `20.${(number >> 8) & 255}.${number & 255}.1`,
    },
    body: JSON.stringify(aBatch({ sentAt: at, events })),
  });
  expect(response.status).toBe(202);
  await response.arrayBuffer();
  return performance.now() - begun;
}

/** Sends one body over and over, in a process of its own, from one address. */
function flood({ url, origin }: MeasuredServer, body: string): ChildProcess {
  const words = ['-c', String(JUNK_CONNECTIONS), '-d', '600', '-m', 'POST', '-b', body];
  const headers = ['-H', 'X-Forwarded-For=203.0.113.66', '-H', `Origin=${origin}`];
  return spawn(process.execPath, [AUTOCANNON, ...words, ...headers, `${url}/v1/events`], {
    stdio: 'ignore',
  });
}

/** A request that never comes to its end, a byte at a time. */
function dribble({ url }: MeasuredServer): () => void {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n');
  const timer = setInterval(() => socket.writable && socket.write(' '), 500);
  return () => {
    clearInterval(timer);
    socket.destroy();
  };
}

function random(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}
