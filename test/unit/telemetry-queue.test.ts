import { expect, test } from '@playwright/test';
import type { EventBatch, HelpEvent } from '../../widget/core/event.ts';
import { BATCH_EVENTS_MAX, FLUSH_BYTES_MAX, QUEUE_EVENTS_MAX } from '../../widget/core/limits.ts';
import { EventQueue } from '../../widget/telemetry/queue.ts';

type Answer = { status: number; receipt?: { token?: string }; retryAfterMs?: number };

/** A queue on a clock that stands, with a network that does as it is told. */
function aQueue(
  answer: (batch: EventBatch) => Promise<Answer> | Answer = () => ({ status: 202 }),
  beaconsMax = Number.POSITIVE_INFINITY,
) {
  const posted: EventBatch[] = [];
  const beaconed: EventBatch[] = [];
  const kept: HelpEvent[] = [];
  const waits: { ms: number; then: () => void }[] = [];
  const tokens = new Map<string, string>();
  const queue = new EventQueue({
    site: 'shop',
    now: () => 1000,
    random: () => 0.5,
    wait: (ms, then) => waits.push({ ms, then }),
    post: async (body) => {
      posted.push(JSON.parse(body));
      return await answer(JSON.parse(body));
    },
    keep: (events) => {
      kept.splice(0, kept.length, ...events);
    },
    beacon: (body) => {
      if (beaconed.length >= beaconsMax) return false;
      beaconed.push(JSON.parse(body));
      return true;
    },
    token: {
      read: (session) => tokens.get(session),
      keep: (session, token) => tokens.set(session, token),
    },
  });
  return { queue, posted, beaconed, waits, kept };
}

let made = 0;
function anEvent(given: Partial<HelpEvent> = {}): HelpEvent {
  return {
    id: `event-${made++}`,
    session: 'one',
    seq: 0,
    at: 1000,
    page: '/',
    stage: 'unmatched',
    language: 'en',
    type: 'session-solved',
    ...given,
  } as HelpEvent;
}

/** Lets promises that are settled go on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

const sizes = (batches: EventBatch[]) => batches.map(({ events }) => events.length);

test('an event waits for others, and leaves with them', async () => {
  const { queue, posted, waits } = aQueue();
  queue.push(anEvent());
  queue.push(anEvent());
  expect(posted).toEqual([]);
  expect(waits.map(({ ms }) => ms)).toEqual([3000]);
  waits[0]?.then();
  await settle();
  expect(sizes(posted)).toEqual([2]);
  expect(posted[0]).toMatchObject({ v: 1, site: 'shop', sentAt: 1000 });
});

test('while the first answer is outstanding later events wait, then carry its token', async () => {
  let answer = (_: Answer) => {};
  const { queue, posted } = aQueue(() => new Promise<Answer>((resolve) => (answer = resolve)));
  queue.push(anEvent());
  queue.flush();
  queue.push(anEvent());
  queue.flush();
  await settle();
  expect(posted).toHaveLength(1);
  answer({ status: 202, receipt: { token: 'given' } });
  await settle();
  expect(posted.map(({ token }) => token)).toEqual([undefined, 'given']);
});

test('a batch holds one session, bounded numbers and bytes, and contact events alone', async () => {
  const { queue, posted } = aQueue();
  for (let time = 0; time < BATCH_EVENTS_MAX + 1; time++) queue.push(anEvent());
  queue.push(anEvent({ type: 'contact-opened', channel: 'form' } as Partial<HelpEvent>));
  queue.push(anEvent());
  queue.push(anEvent({ session: 'two' }));
  const long = 'x'.repeat(FLUSH_BYTES_MAX / 2);
  queue.push(anEvent({ session: 'two', page: long }));
  queue.push(anEvent({ session: 'two', page: long }));
  queue.flush();
  await settle();
  expect(sizes(posted)).toEqual([BATCH_EVENTS_MAX, 1, 1, 1, 2, 1]);
});

for (const status of [408, 429, 500, 503]) {
  test(`${status} is tried again, with time between by full jitter`, async () => {
    let times = 0;
    const { queue, posted, waits } = aQueue(() => ({ status: ++times < 3 ? status : 202 }));
    queue.push(anEvent());
    queue.flush();
    await settle();
    for (const expected of [2000, 8000]) {
      expect(waits.at(-1)?.ms).toBe(expected);
      waits.at(-1)?.then();
      await settle();
    }
    expect(posted).toHaveLength(3);
    expect(new Set(posted.map(({ events }) => events[0]?.id)).size).toBe(1);
  });
}

for (const status of [400, 403, 413]) {
  test(`${status} is not tried again, and what follows still leaves`, async () => {
    const { queue, posted } = aQueue(({ events }) => ({
      status: events[0]?.seq === 0 ? status : 202,
    }));
    queue.push(anEvent());
    queue.flush();
    await settle();
    queue.push(anEvent({ seq: 1 }));
    queue.flush();
    await settle();
    expect(sizes(posted)).toEqual([1, 1]);
  });
}

test('after three failures the page stays silent', async () => {
  const { queue, posted, waits, beaconed } = aQueue(() => Promise.reject(new Error('blocked')));
  for (let time = 0; time < 6; time++) {
    queue.push(anEvent());
    queue.flush();
    await settle();
    for (const { then } of waits.splice(0)) then();
    await settle();
  }
  queue.leave();
  expect(posted).toHaveLength(3);
  expect(beaconed).toEqual([]);
});

test('what waits when the page hides leaves by beacon, also what waits for a new try', async () => {
  const { queue, beaconed } = aQueue(() => ({ status: 500 }));
  const [tried, waiting] = [anEvent(), anEvent()];
  queue.push(tried);
  queue.flush();
  await settle();
  queue.push(waiting);
  queue.leave();
  expect(beaconed.flatMap(({ events }) => events)).toEqual([tried, waiting]);
});

test('beyond its bound the oldest are dropped, and counted once', async () => {
  const { queue, posted } = aQueue();
  for (let seq = 0; seq < QUEUE_EVENTS_MAX + 3; seq++) queue.push(anEvent({ seq }));
  queue.flush();
  await settle();
  expect(posted[0]?.events[0]?.seq).toBe(3);
  expect(posted.map(({ dropped }) => dropped)).toEqual([3, undefined, undefined, undefined]);
});

test('what was dropped is told again with the try that arrives, and once', async () => {
  let times = 0;
  const { queue, posted, waits } = aQueue(() => ({ status: ++times < 3 ? 503 : 202 }));
  for (let seq = 0; seq < QUEUE_EVENTS_MAX + 3; seq++) queue.push(anEvent({ seq }));
  queue.flush();
  for (let turn = 0; turn < 3; turn++) {
    await settle();
    waits.at(-1)?.then();
  }
  await settle();
  const dropped = posted.map((batch) => batch.dropped);
  expect(dropped).toEqual([3, 3, 3, undefined, undefined, undefined]);
});

test('the server’s own time is kept, and the jitter comes on top of it', async () => {
  const { queue, waits } = aQueue(() => ({ status: 503, retryAfterMs: 30_000 }));
  queue.push(anEvent());
  queue.flush();
  await settle();
  expect(waits.at(-1)?.ms).toBe(32_000);
});

test('a server that says it is busy is asked again, ever more seldom, and never given up', async () => {
  const { queue, posted, waits } = aQueue(() => ({ status: posted.length < 9 ? 503 : 202 }));
  queue.push(anEvent());
  queue.flush();
  for (let time = 0; time < 8; time++) {
    await settle();
    waits.at(-1)?.then();
  }
  await settle();
  expect(posted).toHaveLength(9);
  expect(Math.max(...waits.map(({ ms }) => ms))).toBe(150_000);
});

test('failures far apart do not add up to silence', async () => {
  let isDown = false;
  const { queue, posted, waits } = aQueue(() => {
    if (isDown) throw new Error('down');
    return { status: 202 };
  });
  for (let time = 0; time < 6; time++) {
    isDown = true;
    queue.push(anEvent());
    queue.flush();
    await settle();
    isDown = false;
    waits.at(-1)?.then();
    await settle();
  }
  expect(posted).toHaveLength(12);
});

test('what the browser does not take leaves when the page comes back', async () => {
  const { queue, posted, beaconed } = aQueue(undefined, 1);
  queue.push(anEvent());
  queue.push(anEvent({ session: 'two' }));
  queue.leave();
  expect(sizes(beaconed)).toEqual([1]);
  queue.flush();
  await settle();
  expect(posted.flatMap(({ events }) => events.map(({ session }) => session))).toEqual(['two']);
});

test('what has no answer is told to be kept, until it has one', async () => {
  let isDown = true;
  const { queue, waits, kept } = aQueue(() => ({ status: isDown ? 503 : 202 }));
  const [one, other] = [anEvent(), anEvent()];
  queue.push(one);
  queue.flush();
  await settle();
  queue.push(other);
  expect(kept).toEqual([one, other]);
  isDown = false;
  waits.findLast(({ ms }) => ms !== 3000)?.then();
  await settle();
  expect(kept).toEqual([]);
});
