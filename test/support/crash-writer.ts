/**
 * Sends events to the routes as fast as they are taken and says which were acknowledged, until the
 * process is killed.
 * @module
 */

import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createDoor } from '../../server/ingest/door.ts';
import { createIngest } from '../../server/ingest/ingest.ts';
import { openPostgres } from '../../server/store/postgres.ts';
import { openStore } from '../../server/store/sqlite.ts';
import { uuidV4, uuidV7 } from '../../widget/core/uuid.ts';
import { aBatch, anEvent } from './events.ts';
import { aLibrary, SHOP_ORIGIN } from './library.ts';

/** Senders that each wait for their answer before they send again. */
const SENDERS = 8;

/**
 * One line an acknowledged event: its id. `place`: a file, or the address of a PostgreSQL. `round`
 * keeps ids of several processes apart.
 */
export async function writeUntilKilled(place: string, round: number): Promise<void> {
  const clock = Date.now;
  const store = place.startsWith('postgres:')
    ? await openPostgres({ url: place, clock })
    : await openStore({ file: place, clock });
  const library = aLibrary();
  const door = createDoor({
    ...{ library, clock: Date.now, simulationKey: '', ownOrigins: [] },
    addressOf: () => '',
    requestsPerMinute: 1e9,
  });
  const ingest = createIngest({
    ...{ store, library, clock: Date.now, door, tokenKey: 'key', random: randomBytes },
    onFailure: (error) => writeSync(2, `${error}\n`),
  });
  const random = (count: number) => new Uint8Array(randomBytes(count));
  const sendForEver = async () => {
    const session = uuidV4(random);
    for (let seq = 0; ; seq++) {
      const [at, type] = [Date.now(), seq % 3 === 1 ? 'search' : 'box-opened'] as const;
      const event = anEvent({ id: uuidV7(at, random), session, seq: seq + round, at, type });
      const response = await ingest.routes.request('/v1/events', {
        method: 'POST',
        headers: { Origin: SHOP_ORIGIN },
        body: JSON.stringify(aBatch({ sentAt: at, events: [event] })),
      });
      const { stored } = (await response.json()) as { stored?: number };
      if (stored === 1) writeSync(1, `${event.id}\n`);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sendForEver));
}
