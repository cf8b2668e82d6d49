import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { uuidV4, uuidV7 } from '../../widget/core/uuid.ts';
import { startWayside } from '../support/wayside.ts';

const SENDERS = 8;
const LONGEST_MS = 10_000;

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
  test(`${signal} in the middle of traffic loses nothing acknowledged`, async () => {
    const wayside = await startWayside({ environment: { WAYSIDE_REQUESTS_PER_MINUTE: '1000000' } });
    try {
      const acknowledged: string[] = [];
      const traffic = Promise.all(
        Array.from({ length: SENDERS }, () => sendUntilRefused(wayside.url, acknowledged)),
      );
      await expect.poll(() => acknowledged.length, { timeout: LONGEST_MS }).toBeGreaterThan(500);
      const code = await wayside.stop(signal);
      await traffic;
      if (signal === 'SIGTERM') expect(code).toBe(0);

      expect(missingFrom(`${wayside.dataFolder}/wayside.db`, acknowledged)).toEqual([]);
      const again = await wayside.restart();
      expect((await fetch(`${again.url}/readyz`)).status).toBe(200);
      expect(await again.stop()).toBe(0);
    } finally {
      await wayside.remove();
    }
  });
}

/** One session after the other, until the server no longer answers. */
async function sendUntilRefused(url: string, acknowledged: string[]): Promise<void> {
  const stopAt = Date.now() + LONGEST_MS;
  while (Date.now() < stopAt) {
    const at = Date.now();
    const id = uuidV7(at, randomBytes);
    const event = {
      ...{ id, session: uuidV4(randomBytes), seq: 0, at, page: '/en/', stage: 'discover' },
      ...{ language: 'en', type: 'box-opened', how: 'click' },
    };
    const body = JSON.stringify({
      v: 1,
      site: 'shop',
      widget: 'test',
      sentAt: at,
      events: [event],
    });
    const response = await fetch(`${url}/v1/events`, { method: 'POST', body }).catch(
      () => undefined,
    );
    if (response?.status !== 202) return;
    const receipt = (await response.json().catch(() => undefined)) as
      | { stored: number }
      | undefined;
    if (receipt?.stored === 1) acknowledged.push(id);
  }
}

function missingFrom(file: string, ids: string[]): string[] {
  const database = new Sqlite(file);
  try {
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    const find = database.prepare('SELECT 1 FROM events WHERE id = ?');
    return ids.filter((id) => !find.get(Buffer.from(id.replaceAll('-', ''), 'hex')));
  } finally {
    database.close();
  }
}
