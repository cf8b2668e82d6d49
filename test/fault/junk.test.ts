import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { openTestServer } from '../support/door.ts';
import { aBatch, anEvent } from '../support/events.ts';
import { countRounds } from '../support/rounds.ts';
import { startTraffic } from '../support/traffic.ts';
import { startWayside } from '../support/wayside.ts';

const BODIES = { short: 500, long: 100_000 };
const SOCKETS = { short: 150, long: 10_000 };
const SLOW_SOCKETS = 50;
const ENOUGH = 100;

const batch = JSON.stringify(aBatch());
const contact = JSON.stringify({
  ...{ v: 1, site: 'shop', key: '6f1c2f6e-4f0e-4c55-9a57-3d1f0c1b2a3d', language: 'en' },
  ...{ message: 'Hello.', address: 'ada@example.com' },
});

/** Bodies that are nothing, nearly right, or right but for one field. */
const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc.json({ maxDepth: 8 }),
  fc
    .anything({ maxDepth: 3 })
    .map((value) =>
      JSON.stringify({ ...aBatch(), events: [{ ...anEvent(), page: value }, value] }, plain),
    ),
  fc
    .record({
      of: fc.constantFrom(batch, contact),
      at: fc.nat(batch.length),
      cut: fc.nat(9),
      put: fc.string({ unit: 'binary' }),
    })
    .map(({ of, at, cut, put }) => of.slice(0, at) + put + of.slice(at + cut)),
);

test('whatever is sent, nothing fails on our side', async () => {
  const server = await openTestServer();
  const requests = fc.record({
    path: fc.constantFrom('/v1/events', '/v1/contacts'),
    body: bodies,
  });
  const numRuns = countRounds(BODIES);
  await fc.assert(
    fc.asyncProperty(requests, async ({ path, body }) => {
      const answer = await server.post(path, body);
      expect(answer.status).toBeLessThan(500);
      if (answer.status < 300) return;
      const { error } = (await answer.json()) as { error: { code: string } };
      expect(error.code).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/);
    }),
    { numRuns },
  );
  expect(server.failures).toEqual([]);
  await server.remove();
});

/** What is written to a socket, whole or in parts, and perhaps left hanging. */
const noise = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
  fc.constantFrom(
    'GET / HTTP/1.1\r\n\r\n',
    'POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999999\r\n\r\n{',
    'POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n{}',
    'POST /v1/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    'POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n{"v":1',
    `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`,
    'GET /%ff%fe/../..//%00 HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET /help/%E0%A4%A HTTP/1.1\r\nHost: \r\nCookie: %%%=;;;=\r\n\r\n',
    'GET http://[::1 HTTP/1.1\r\nHost: [[[\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  ),
);

test('junk and slow sockets end no process, and visitors are served meanwhile', async () => {
  const sockets = countRounds(SOCKETS);
  const wayside = await startWayside({ environment: { WAYSIDE_REQUESTS_PER_MINUTE: '1000000' } });
  try {
    const port = Number(new URL(wayside.url).port);
    const slow = Array.from({ length: SLOW_SOCKETS }, () => dribble(port));
    const traffic = startTraffic([wayside.url]);
    const answers: string[] = [];
    for (const sent of fc.sample(noise, sockets)) answers.push(await blurt(port, sent));
    await expect.poll(() => traffic.acknowledged.size).toBeGreaterThan(ENOUGH);
    await traffic.stop();
    for (const { stop } of slow) stop();
    expect([...traffic.statuses.keys()]).toEqual([202]);
    expect(answers.filter((status) => status.startsWith('5'))).toEqual([]);
    expect((await fetch(`${wayside.url}/readyz`)).status).toBe(200);
    expect(await wayside.stop()).toBe(0);
  } finally {
    await wayside.remove();
  }
});

/** Writes and hangs up soon; gives the status that came, if any did. */
async function blurt(port: number, sent: string | Buffer): Promise<string> {
  const socket = open(port);
  let heard = '';
  socket.on('data', (bytes) => {
    heard += bytes.toString('latin1');
  });
  socket.write(sent);
  await Promise.race([new Promise((resolve) => socket.once('data', resolve)), wait(20)]);
  socket.destroy();
  return /^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? '';
}

/** A request that never comes to its end, a byte at a time. */
function dribble(port: number): { stop(): void } {
  const socket = open(port);
  socket.write('POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n');
  const timer = setInterval(() => socket.writable && socket.write(' '), 50);
  return {
    stop() {
      clearInterval(timer);
      socket.destroy();
    },
  };
}

function open(port: number): Socket {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  return socket;
}

/** JSON knows no big integers. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
