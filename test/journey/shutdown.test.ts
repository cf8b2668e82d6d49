import { expect, test } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { startTraffic } from '../support/traffic.ts';
import { startWayside } from '../support/wayside.ts';

const LONGEST_MS = 30_000;
const ENOUGH = 500;

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
  test(`${signal} in the middle of traffic loses nothing acknowledged`, async () => {
    const wayside = await startWayside({ environment: { WAYSIDE_REQUESTS_PER_MINUTE: '1000000' } });
    try {
      const traffic = startTraffic([wayside.url]);
      await expect
        .poll(() => traffic.acknowledged.size, { timeout: LONGEST_MS })
        .toBeGreaterThan(ENOUGH);
      const code = await wayside.stop(signal);
      if (signal === 'SIGTERM') expect(code).toBe(0);
      const file = `${wayside.dataFolder}/wayside.db`;
      expect(missingFrom(file, [...traffic.acknowledged])).toEqual([]);

      const again = await wayside.restart();
      expect((await fetch(`${again.url}/readyz`)).status).toBe(200);
      // What was under way is sent again by those who had no answer.
      await traffic.stop();
      expect(await again.stop()).toBe(0);
      expect(missingFrom(file, [...traffic.acknowledged])).toEqual([]);
    } finally {
      await wayside.remove();
    }
  });
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
