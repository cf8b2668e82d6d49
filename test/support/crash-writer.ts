/**
 * The routes on a store in a process of their own, and senders that say what was acknowledged.
 * @module
 */

import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createDoor } from '../../server/ingest/door.ts';
import { createIngest, type Ingest } from '../../server/ingest/ingest.ts';
import { openPostgres } from '../../server/store/postgres.ts';
import { openStore } from '../../server/store/sqlite.ts';
import { uuidV4, uuidV7 } from '../../widget/core/uuid.ts';
import { aBatch, anEvent } from './events.ts';
import { aLibrary, SHOP_ORIGIN } from './library.ts';

/** Senders that each wait for their answer before they send again. */
const SENDERS = 8;
/** Batches of the fixed few, and their events. */
const FEW = 4;

export interface Writer {
  ingest: Ingest;
  close(): Promise<void>;
}

/** `place`: a file, or the address of a PostgreSQL. */
export async function openWriter(place: string): Promise<Writer> {
  const clock = Date.now;
  const store = place.startsWith('postgres:')
    ? await openPostgres({ url: place, clock })
    : await openStore({ file: place, clock });
  const library = aLibrary();
  const door = createDoor({
    ...{ library, clock, simulationKey: '', ownOrigins: [] },
    addressOf: () => '203.0.113.1',
    requestsPerMinute: 1e9,
  });
  const ingest = createIngest({
    ...{ store, library, clock, door, tokenKey: 'key', random: randomBytes },
    onFailure: (error) => writeSync(2, `${error}\n`),
  });
  return {
    ingest,
    async close() {
      await ingest.close();
      await store.close();
    },
  };
}

/** `round` keeps sessions of several processes apart in what they count. */
export async function sendForEver(writer: Writer, round: number): Promise<void> {
  const sendOn = async () => {
    const session = uuidV4(randomBytes);
    for (let seq = 0; ; seq++) await send(writer, [makeEvent(session, seq + round)]);
  };
  await Promise.all(Array.from({ length: SENDERS }, sendOn));
}

/** One batch after the other, each folded before the next. */
export async function sendFew(writer: Writer): Promise<void> {
  const session = uuidV4(randomBytes);
  for (let batch = 0; batch < FEW; batch++) {
    const other = uuidV4(randomBytes);
    await send(writer, [makeEvent(session, batch), makeEvent(other, 0), makeEvent(other, 1)]);
    await writer.ingest.settle();
  }
}

async function send({ ingest }: Writer, events: ReturnType<typeof anEvent>[]): Promise<void> {
  const response = await ingest.routes.request('/v1/events', {
    method: 'POST',
    headers: { Origin: SHOP_ORIGIN },
    body: JSON.stringify(aBatch({ sentAt: Date.now(), events })),
  });
  const { stored } = (await response.json()) as { stored?: number };
  if (stored === events.length) writeSync(1, events.map(({ id }) => `${id}\n`).join(''));
}

function makeEvent(session: string, seq: number) {
  const [at, type] = [Date.now(), seq % 3 === 1 ? 'search' : 'box-opened'] as const;
  return anEvent({ id: uuidV7(at, randomBytes), session, seq, at, type });
}
